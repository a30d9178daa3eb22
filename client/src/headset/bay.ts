/** What the parts of the bay share: the exercise, the thing pointed out, the tool in hand. */
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Tool } from "../protocol/protocol";
import { type Citation, NO_CITATION } from "../session/citation";
import { onReceived } from "../session/company";
import { DraftKeeper } from "../session/draft";
import { ExerciseSession } from "../session/exercise";
import type { Exercise } from "../session/rest";
import { Comfort } from "./comfort";
import type { Hit } from "./hit";
import { type Pin, pinsOf } from "./pins";

export const TABLET = [
  "papers",
  "radiograph",
  "tools",
  "findings",
  "orders",
  "people",
  "report",
  "comfort",
] as const;
export type TabletPage = (typeof TABLET)[number];

export class BayState {
  readonly exercise: ExerciseSession;
  readonly keeper: DraftKeeper;
  /** The thing whose acts are on offer; null while none is. */
  readonly chosen: Signal<Hit | null> = signal(null);
  readonly tool: Signal<Tool> = signal("hand");
  readonly torch: Signal<boolean> = signal(false);
  /** Facts taken along; they stand in the draft, so that a hand-over does not lose them. */
  readonly pins: ReadonlySignal<Pin[]> = computed(() => pinsOf(this.keeper.fields.value));
  readonly tablet: Signal<TabletPage> = signal("papers");
  /** The paper that lies uppermost on the tablet; empty for the first. */
  readonly paper: Signal<string> = signal("");
  /** What the next finding is about. */
  readonly citation: Signal<Citation> = signal(NO_CITATION);
  readonly tabletUp: Signal<boolean> = signal(false);
  /** In a headset just now. */
  readonly immersed: Signal<boolean> = signal(false);
  readonly comfort = new Comfort();
  /** Turns whoever is in a headset, counter-clockwise in degrees: for hands, which have no stick. */
  readonly onTurn = new Set<(degrees: number) => void>();
  private readonly forgetHand: () => void;

  constructor(exercise: Exercise) {
    this.exercise = new ExerciseSession(exercise, { scene: true, device: "bay" });
    this.keeper = new DraftKeeper(exercise.id, exercise.draft);
    this.forgetHand = onReceived(this.exercise, () => void this.keeper.refresh());
  }

  close(): void {
    this.forgetHand();
    this.exercise.close();
    this.keeper.close();
  }
}
