/**
 * Hinges: what hangs on a leaf turns with it, about the vertical through the hinge.
 *
 * Things are kept in their true pose. A hinge says by how much more they are shown turned: by what
 * somebody who pulls at the leaf has turned it so far, and by what is left of a swing that eases
 * into a new true pose.
 */
import { Matrix4, type Quaternion } from "three";

type Triple = readonly [number, number, number];

/** A leaf swings shut or open in this time, seconds. */
const SWING_s = 1;

class Hinge {
  readonly members = new Set<string>();
  /** By what it is pulled, radians. */
  pulled_rad = 0;
  /** What is left of a swing, and with what it began. */
  left_rad = 0;
  private begun_rad = 0;
  private swung_s = SWING_s;

  constructor(
    readonly x: number,
    readonly z: number,
  ) {}

  get turn_rad(): number {
    return this.pulled_rad + this.left_rad;
  }

  get isSwinging(): boolean {
    return this.left_rad !== 0;
  }

  /** Ease from so far off into the true pose. */
  swing(from_rad: number): void {
    this.pulled_rad = 0;
    this.begun_rad = from_rad;
    this.left_rad = from_rad;
    this.swung_s = 0;
  }

  tick(dt_s: number): void {
    this.swung_s = Math.min(this.swung_s + dt_s, SWING_s);
    const done = this.swung_s / SWING_s;
    this.left_rad = this.begun_rad * (1 - done * done * (3 - 2 * done));
  }
}

const keyOf = ([x, , z]: Triple) => `${x.toFixed(3)} ${z.toFixed(3)}`;

export class Hinges {
  private readonly hinges = new Map<string, Hinge>();
  private readonly hingeOf = new Map<string, Hinge>();

  /** Hang something on its hinge; on none where `at` is null. */
  hang(id: string, at: Triple | null): void {
    this.hingeOf.get(id)?.members.delete(id);
    this.hingeOf.delete(id);
    if (!at) return;
    const key = keyOf(at);
    const hinge = this.hinges.get(key) ?? new Hinge(at[0], at[2]);
    this.hinges.set(key, hinge);
    hinge.members.add(id);
    this.hingeOf.set(id, hinge);
  }

  /** How far it is shown turned beyond its true pose, radians. */
  turnOf(id: string): number {
    return this.hingeOf.get(id)?.turn_rad ?? 0;
  }

  /** Show it pulled by so much; gives what must be drawn anew. */
  pull(id: string, turn_rad: number): Iterable<string> {
    const hinge = this.hingeOf.get(id);
    if (!hinge || hinge.turn_rad === turn_rad) return [];
    hinge.left_rad = 0;
    hinge.pulled_rad = turn_rad;
    return hinge.members;
  }

  /** It has a new true pose, from which it is shown so far off; gives what must be drawn anew. */
  settle(id: string, off_rad: number): Iterable<string> {
    const hinge = this.hingeOf.get(id);
    hinge?.swing(off_rad);
    return hinge?.members ?? [];
  }

  /** Let time pass; tells of everything that moved. */
  tick(dt_s: number, moved: (id: string) => void): void {
    for (const hinge of this.hinges.values()) {
      if (!hinge.isSwinging) continue;
      hinge.tick(dt_s);
      for (const id of hinge.members) moved(id);
    }
  }

  /** Turn a true pose to how it is shown. */
  show(id: string, pose: Matrix4): Matrix4 {
    const hinge = this.hingeOf.get(id);
    if (!hinge || hinge.turn_rad === 0) return pose;
    const { x, z, turn_rad } = hinge;
    return pose
      .premultiply(step.makeTranslation(-x, 0, -z))
      .premultiply(step.makeRotationY(turn_rad))
      .premultiply(step.makeTranslation(x, 0, z));
  }
}

const step = new Matrix4();

/** The turn about the vertical that leads from one turn to another, in (-pi, pi]. */
export function yawBetween(from: Quaternion, to: Quaternion): number {
  const w = to.w * from.w + to.x * from.x + to.y * from.y + to.z * from.z;
  const y = to.y * from.w - to.w * from.y + to.x * from.z - to.z * from.x;
  return wrapped(2 * Math.atan2(y, w));
}

/** The same angle in (-pi, pi]. */
export const wrapped = (angle_rad: number): number =>
  angle_rad - 2 * Math.PI * Math.ceil((angle_rad - Math.PI) / (2 * Math.PI));
