/**
 * Long acts: what takes many simulated minutes is covered for a few real seconds at most.
 *
 * The cover is a matter of display: the act is asked for and answered as any other. It shows how
 * the minutes ran, and goes when it has, or as soon as the answer is there and somebody skips it.
 */
import { effect, type Signal, signal } from "@preact/signals";
import type { Action } from "../protocol/protocol";
import type { ExerciseSession } from "../session/exercise";

/** Acts during which one would wait, go along, or watch others work. */
const LONG: ReadonlySet<string> = new Set([
  "go",
  "weigh",
  "scan",
  "yard-safe",
  "test-air",
  "ventilate",
  "unload",
  "reseal",
]);
/** Never longer than this in all (design.md section 4), and so long to see the minutes run. */
const MOST_ms = 5_000;
const RUN_ms = 2_200;
const STEP_ms = 100;

export interface Cover {
  /** Tag of the act. */
  act: string;
  /** What the sentence about it may name. */
  args: Record<string, string | number>;
  /** Simulated minutes run so far; shown from when the answer is there. */
  minutes: number;
  isReady: boolean;
  isSkipped: boolean;
}

/** What it reads of an exercise. */
export type Asked = Pick<ExerciseSession, "underWay" | "status" | "refusal">;

export class LongActs {
  readonly cover: Signal<Cover | null> = signal(null);
  private begun_ms = 0;
  private ready_ms = 0;
  private before_min = 0;
  private took_min = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly unwatch: () => void;

  constructor(private readonly exercise: Asked) {
    this.unwatch = effect(() => {
      const asked = exercise.underWay.value;
      if (asked) this.asked(asked.action);
      else this.answered();
    });
  }

  /** Not to be watched: it goes as soon as the answer is there. */
  readonly skip = (): void => {
    const cover = this.cover.peek();
    if (!cover) return;
    if (cover.isReady) this.uncover();
    else this.cover.value = { ...cover, isSkipped: true };
  };

  close(): void {
    this.unwatch();
    this.uncover();
  }

  private asked(action: Action | string): void {
    const act = tagOf(action);
    if (!LONG.has(act)) return;
    this.begun_ms = performance.now();
    this.before_min = this.exercise.status.peek().minute;
    this.cover.value = { act, args: argsOf(action), minutes: 0, isReady: false, isSkipped: false };
    this.timer ??= setInterval(this.step, STEP_ms);
  }

  private answered(): void {
    const cover = this.cover.peek();
    if (!cover || cover.isReady) return;
    if (cover.isSkipped || this.exercise.refusal.peek()) {
      this.uncover();
      return;
    }
    this.ready_ms = performance.now();
    this.took_min = this.exercise.status.peek().minute - this.before_min;
    this.cover.value = { ...cover, isReady: true };
  }

  private readonly step = (): void => {
    const cover = this.cover.peek();
    const now_ms = performance.now();
    const share = (now_ms - this.ready_ms) / RUN_ms;
    const isDone = cover?.isReady && share >= 1;
    if (!cover || isDone || now_ms - this.begun_ms >= MOST_ms) this.uncover();
    else if (cover.isReady) this.cover.value = { ...cover, minutes: this.took_min * eased(share) };
  };

  private uncover(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.cover.value = null;
  }
}

const eased = (share: number) => 1 - (1 - share) ** 2;

const tagOf = (action: Action | string): string =>
  typeof action === "string" ? (action.trim().split(/\s+/)[0] ?? "") : action.do;

function argsOf(action: Action | string): Record<string, string | number> {
  if (typeof action === "string") return {};
  if (action.do === "unload") return { depth: action.depth_m };
  if (action.do === "go") return { place: action.station };
  return {};
}
