/** The sill: into the box and out of it only with the server's word. */
import { effect } from "@preact/signals";
import type { Stage } from "../scene/stage";
import type { ExerciseSession } from "../session/exercise";

/** Asked again only after so long, milliseconds. */
const PATIENCE_ms = 4_000;

export class Sill {
  private asked_ms = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly session: ExerciseSession,
    private readonly stage: Stage,
  ) {}

  /** Whether a place is in the box. */
  isInside(x: number, z: number): boolean {
    const { low, high } = this.stage.daylight.inside;
    return z < 0 && z > low.z && x > low.x && x < high.x;
  }

  /** Whether one may be there now; asks for leave where one may not yet. */
  mayBe(isInside: boolean): boolean {
    const isAllowed = this.session.status.value.inside === isInside;
    const now_ms = performance.now();
    if (!isAllowed && now_ms - this.asked_ms > PATIENCE_ms) {
      this.asked_ms = now_ms;
      this.session.act({ do: isInside ? "enter" : "leave" });
    }
    return isAllowed;
  }

  /** The same for who can wait for the answer. */
  ask(isInside: boolean): Promise<boolean> {
    if (this.mayBe(isInside)) return Promise.resolve(true);
    return new Promise((resolve) => {
      let stop = () => {};
      const answer = (isAllowed: boolean) => {
        resolve(isAllowed);
        queueMicrotask(() => stop());
      };
      stop = effect(() => {
        if (this.session.status.value.inside === isInside) answer(true);
        else if (this.session.refusal.value) answer(false);
      });
    });
  }
}
