/** A door leaf in somebody's hand: its angle, and what letting go of it asks for. */
import type { Ray, Vector3 } from "three";
import { Vector3 as Point } from "three";

/** Pulled open farther than this from closed asks to open it. */
export const OPENS_deg = 30;
/** Pushed round farther than this asks to hook it back. */
export const HOOKS_deg = 200;
/** Brought back to less than this asks to close it. */
export const CLOSES_deg = 15;
/** Flat along the side of the unit. */
const MOST_deg = 268;

export type Wish = "open" | "hook" | "close";

/** What letting go at an angle asks for, of a leaf that the server knows at another. */
export function wishOf(true_deg: number, released_deg: number): Wish | null {
  const wasClosed = true_deg < CLOSES_deg;
  if (released_deg < CLOSES_deg) return wasClosed ? null : "close";
  if (wasClosed) return released_deg > OPENS_deg ? "open" : null;
  return released_deg > HOOKS_deg && true_deg < HOOKS_deg ? "hook" : null;
}

export const within = (deg: number): number => Math.min(Math.max(deg, 0), MOST_deg);

/** A leaf's hinge: 1 for the leaf that hangs at the left as one stands before it, -1 at the right. */
export const sideOf = (hinge: Vector3): 1 | -1 => (hinge.x < 0 ? 1 : -1);

/** How far round the hinge a point is, 0 where a closed leaf lies, 90 straight out, 0 to 360. */
export function angle_deg(hinge: Vector3, point: Vector3): number {
  const across = (point.x - hinge.x) * sideOf(hinge);
  const angle = (Math.atan2(point.z - hinge.z, across) * 180) / Math.PI;
  return angle < -45 ? angle + 360 : angle;
}

const spot = new Point();

/** The angle near a known one at which a grabbed spot of the leaf comes closest to a ray. */
export function angleSeen_deg(
  hinge: Vector3,
  radius_m: number,
  height_m: number,
  ray: Ray,
  known_deg: number,
): number {
  let best = known_deg;
  let least = Number.POSITIVE_INFINITY;
  for (let deg = known_deg - REACH_deg; deg <= known_deg + REACH_deg; deg += STEP_deg) {
    const angle = (deg * Math.PI) / 180;
    spot.set(
      hinge.x + radius_m * Math.cos(angle) * sideOf(hinge),
      height_m,
      hinge.z + radius_m * Math.sin(angle),
    );
    const off = ray.distanceSqToPoint(spot);
    if (off < least) {
      least = off;
      best = deg;
    }
  }
  return best;
}

/** How far a ray may swing a leaf within one frame, and how finely it is looked for. */
const REACH_deg = 30;
const STEP_deg = 0.5;

/** A turn about the vertical, as three turns, that swings a leaf farther open by so much. */
export const turn_rad = (hinge: Vector3, deg: number): number =>
  (-sideOf(hinge) * deg * Math.PI) / 180;
