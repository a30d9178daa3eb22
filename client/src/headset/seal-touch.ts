/** What a hand that holds the seal does to it: a pull, a twist, or a close look. */
import { Vector3 as Point, Quaternion, type Vector3 } from "three";
import type { SealStep } from "../protocol/protocol";

/** Pulled this far, a hand has tugged. */
const TUG_m = 0.05;
/** Turned this far about its own length, it has twisted. */
const TWIST_deg = 30;
/** Held this close to the eyes for this long, it is looked at. */
const CLOSE_m = 0.45;
const LOOK_s = 0.8;

export class SealTouch {
  private readonly start = new Point();
  private readonly startTurn = new Quaternion();
  private readonly done = new Set<SealStep>();
  private close_s = 0;

  begin(at: Vector3, turn: Quaternion): void {
    this.start.copy(at);
    this.startTurn.copy(turn);
    this.done.clear();
    this.close_s = 0;
  }

  /** What the hand has just done; each once while the seal is held. */
  follow(at: Vector3, turn: Quaternion, eyes: Vector3, dt_s: number): SealStep | null {
    const isTwisted = Math.abs(twist_deg(this.startTurn, turn)) > TWIST_deg;
    // A hand that stays twisted may still pull.
    if (isTwisted && !this.done.has("twist")) return this.once("twist");
    if (at.distanceTo(this.start) > TUG_m) return this.once("tug");
    this.close_s = eyes.distanceTo(at) < CLOSE_m ? this.close_s + dt_s : 0;
    return this.close_s > LOOK_s ? this.once("view") : null;
  }

  private once(step: SealStep): SealStep | null {
    if (this.done.has(step)) return null;
    this.done.add(step);
    return step;
  }
}

const off = new Quaternion();

/** How far one turn is from another about the hand's own length (z), degrees. */
export function twist_deg(from: Quaternion, to: Quaternion): number {
  off.copy(from).invert().multiply(to);
  const angle = (2 * Math.atan2(off.z, off.w) * 180) / Math.PI;
  return angle > 180 ? angle - 360 : angle < -180 ? angle + 360 : angle;
}
