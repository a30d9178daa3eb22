/** What the parts of the desk share: the exercise, the thing in hand, the citation in hand. */
import { type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Citation, NO_CITATION } from "../session/citation";
import { onReceived } from "../session/company";
import { DraftKeeper } from "../session/draft";
import { ExerciseSession } from "../session/exercise";
import type { Exercise } from "../session/rest";

export const HANDS = ["act", "tools", "notebook", "report", "log"] as const;
export type Hand = (typeof HANDS)[number];

export class DeskState {
  readonly exercise: ExerciseSession;
  readonly keeper: DraftKeeper;
  /** Handle of the thing that is looked at on the page. */
  readonly selected: Signal<string> = signal("");
  /** The piece of it, `column-row`, at which an instrument is held; empty for its middle. */
  readonly piece: Signal<string> = signal("");
  readonly citation: Signal<Citation> = signal(NO_CITATION);
  /** Which tab lies under the hand. */
  readonly hand: Signal<Hand> = signal<Hand>("act");

  private readonly forgetHand: () => void;

  constructor(exercise: Exercise) {
    this.exercise = new ExerciseSession(exercise);
    this.keeper = new DraftKeeper(exercise.id, exercise.draft);
    this.forgetHand = onReceived(this.exercise, () => void this.keeper.refresh());
  }

  /** Start a finding about something: the notebook opens with it filled in. */
  cite(about: Partial<Citation>): void {
    this.citation.value = { ...NO_CITATION, ...about };
    this.hand.value = "notebook";
    // After the notebook stands there.
    setTimeout(() => document.getElementById("finding-category")?.focus(), 50);
  }

  close(): void {
    this.forgetHand();
    this.exercise.close();
    this.keeper.close();
  }
}

const DeskContext = createContext<DeskState | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): DeskState {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("this part stands only on a desk");
  return desk;
}
