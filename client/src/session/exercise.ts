/** One exercise as the desk holds it: the line, what was perceived, the last answer. */
import { computed, signal } from "@preact/signals";
import type { Action, FromServer, Refusal } from "../protocol/protocol";
import { ExerciseLine, type LineState, socketAddress } from "./line";
import { nothingPerceived, perceive } from "./perceived";
import type { CaseCard, Draft, Exercise } from "./rest";
import { stillKnown } from "./user";

export interface Connection {
  state: LineState;
  unanswered: number;
}

export class ExerciseSession {
  readonly perceived = signal(nothingPerceived());
  readonly connection = signal<Connection>({ state: "connecting", unanswered: 0 });
  /** The refusal that answered the last action, until another is done. */
  readonly refusal = signal<Refusal | null>(null);
  readonly status = computed(() => this.perceived.value.status);
  readonly id: string;
  readonly case: CaseCard;
  readonly draft: Draft | null;
  private readonly line: ExerciseLine;

  constructor(exercise: Exercise) {
    this.id = exercise.id;
    this.case = exercise.case;
    this.draft = exercise.draft;
    this.line = new ExerciseLine({
      address: (after) => socketAddress(exercise.id, after),
      hear: (message) => this.hear(message),
      tell: (state, unanswered) => {
        this.connection.value = { state, unanswered };
        if (state === "waiting") void stillKnown();
      },
    });
  }

  /** Do an action, as a value or in its text form. */
  readonly act = (action: Action | string): void => {
    this.refusal.value = null;
    this.line.act(action);
  };

  close(): void {
    this.line.close();
  }

  private hear(message: FromServer): void {
    if (message.refusal) this.refusal.value = message.refusal;
    else this.perceived.value = perceive(this.perceived.value, message);
  }
}
