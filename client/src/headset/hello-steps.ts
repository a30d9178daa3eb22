/** Hello, yard: what is checked before a first shift, step by step, and what is advised after it. */
import { computed, signal } from "@preact/signals";

export const STEPS = ["look", "left", "right", "grab", "move", "height", "read"] as const;
export type Step = (typeof STEPS)[number];

/** Answers slower than this are felt; slower than that, one waits (both ways, milliseconds). */
export const BRISK_ms = 80;
export const SLOW_ms = 250;

export class HelloCheck {
  readonly done = signal<ReadonlySet<Step>>(new Set());
  /** Steps that cannot be done here: a screen has no left and right hand. */
  readonly left_out = signal<ReadonlySet<Step>>(new Set());
  /** Middle of several round trips to the server; null while unknown, NaN where it did not answer. */
  readonly trip_ms = signal<number | null>(null);
  readonly steps = computed(() => STEPS.filter((step) => !this.left_out.value.has(step)));
  readonly current = computed<Step | null>(
    () => this.steps.value.find((step) => !this.done.value.has(step)) ?? null,
  );

  /** A step is done; in any order, so that nobody is held up. */
  tick(step: Step): void {
    if (!this.done.peek().has(step)) this.done.value = new Set([...this.done.peek(), step]);
  }

  leaveOut(...steps: Step[]): void {
    this.left_out.value = new Set(steps);
  }

  again(): void {
    this.done.value = new Set();
  }
}

/** What to say of the network: the id of a sentence. */
export function networkAdvice(trip_ms: number | null): string {
  if (trip_ms === null) return "hello-net-unknown";
  if (Number.isNaN(trip_ms)) return "hello-net-none";
  if (trip_ms <= BRISK_ms) return "hello-net-good";
  return trip_ms <= SLOW_ms ? "hello-net-fair" : "hello-net-slow";
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A number to be read, and others that are easily taken for it. */
export function readingTask(chance: () => number): { shown: string; choices: string[] } {
  const shown = String(1000 + Math.floor(chance() * 9000));
  const swapped = shown.slice(0, 2) + shown.slice(2).split("").reverse().join("");
  const likely = [
    swapped,
    shown.replaceAll("8", "3"),
    shown.replaceAll("1", "7"),
    shifted(shown, 1),
    shifted(shown, 7),
  ];
  const choices = [...new Set([shown, ...likely])].slice(0, 3);
  return { shown, choices: choices.toSorted() };
}

const shifted = (shown: string, by: number) =>
  shown.slice(0, 3) + String((Number(shown.slice(3)) + by) % 10);
