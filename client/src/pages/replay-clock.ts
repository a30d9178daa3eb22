/** The clock of a replay: when each act is shown, where the officer stood then, how time goes on. */
import type { Covered, Played, Pose, Stood } from "../protocol/protocol";

export const SPEEDS = [0.5, 1, 2, 5, 10, 20] as const;
/** An act is shown at least so long, seconds at speed 1: acts typed in a row can be followed. */
export const LEAST_S = 1.5;
/** What comes after the last act, seconds. */
const TAIL_S = 2;

/** Shown time against the real time of the exercise: straight between acts. */
export interface Clock {
  /** When each act happened, seconds since the beginning. */
  real_s: number[];
  /** When it is shown, seconds since the replay began. */
  shown_s: number[];
  /** How long the whole of it is shown. */
  length_s: number;
}

export function clockOf(acts: Pick<Played, "elapsed_s">[]): Clock {
  const real_s = acts.map((one) => one.elapsed_s);
  const shown_s: number[] = [];
  for (const [n, at_s] of real_s.entries()) {
    const before = shown_s[n - 1] ?? -LEAST_S;
    const took = at_s - (real_s[n - 1] ?? at_s);
    shown_s.push(before + Math.max(took, LEAST_S));
  }
  return { real_s, shown_s, length_s: (shown_s.at(-1) ?? 0) + TAIL_S };
}

/** The act that is shown at a moment, by its place in the list. */
export function actAt({ shown_s }: Clock, at_s: number): number {
  return Math.max(
    0,
    shown_s.findLastIndex((one) => one <= at_s + 1e-6),
  );
}

/** When something that really happened is shown. */
export function shownAt(clock: Clock, real_s: number): number {
  const n = Math.max(
    0,
    clock.real_s.findLastIndex((one) => one <= real_s),
  );
  const [from, to] = [clock.real_s[n] ?? 0, clock.real_s[n + 1]];
  const [begin, end] = [clock.shown_s[n] ?? 0, clock.shown_s[n + 1]];
  if (to === undefined || end === undefined)
    return Math.min(begin + Math.max(real_s - from, 0), clock.length_s);
  return to > from ? begin + ((real_s - from) / (to - from)) * (end - begin) : begin;
}

/** What really was the time when this is shown. */
export function realAt(clock: Clock, shown_s: number): number {
  const n = actAt(clock, shown_s);
  const [from, to] = [clock.real_s[n] ?? 0, clock.real_s[n + 1]];
  const [begin, end] = [clock.shown_s[n] ?? 0, clock.shown_s[n + 1]];
  if (to === undefined || end === undefined) return from + Math.max(shown_s - begin, 0);
  return from + ((shown_s - begin) / (end - begin)) * (to - from);
}

/** Where the officer was: the last pose before, unless that was long ago; poses in order of time. */
export function poseAt(poses: Stood[], real_s: number): Pose | undefined {
  const n = poses.findLastIndex(({ pose }) => pose.at_s <= real_s);
  const pose = poses[n]?.pose;
  return pose && real_s - pose.at_s <= STALE_S ? pose : undefined;
}

/** Poses come twice a second while the officer is in the bay; after longer gaps there was none. */
const STALE_S = 5;

/** The moment of the next act, or of the one before; the ends hold. */
export function stepped(clock: Clock, at_s: number, step: 1 | -1): number {
  const n = actAt(clock, at_s);
  const isWithin = at_s - (clock.shown_s[n] ?? 0) > 0.25;
  const to = step === 1 ? n + 1 : isWithin ? n : n - 1;
  return clock.shown_s[Math.min(Math.max(to, 0), clock.shown_s.length - 1)] ?? 0;
}

/** Time goes on by real seconds at a speed, and stops at the end. */
export function advanced(clock: Clock, at_s: number, by_s: number, speed: number): number {
  return Math.min(Math.max(at_s + by_s * speed, 0), clock.length_s);
}

/** Minutes and seconds. */
export function clockFace(seconds: number): string {
  const whole = Math.floor(seconds + 1e-6);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** What had been looked at until an act, by record. */
export function coveredUntil(covered: Covered[], record: number): Covered[] {
  return covered.map((one) => {
    const until = (one.records ?? []).filter((n) => n <= record);
    return { ...one, records: until, seen: until.length > 0 };
  });
}
