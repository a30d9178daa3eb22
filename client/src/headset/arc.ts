/** The arc one points with to teleport: a thrown thing's path, cut into straight pieces. */
import type { Vector3 } from "three";

/** Thrown so that a level hand at 1.3 m reaches some 5 m: across the bay in one or two steps. */
const SPEED_M_S = 9;
const GRAVITY_M_S2 = 14;
export const PIECES = 24;
const PIECE_S = 0.06;
/** Ground may be as steep as this: a ramp, never the side of a box. */
const LEVEL = 0.8;

/** Where the thrown thing is at the start of a piece. */
export function arcPoint(out: Vector3, from: Vector3, direction: Vector3, piece: number): Vector3 {
  const t = piece * PIECE_S;
  out
    .copy(direction)
    .multiplyScalar(SPEED_M_S * t)
    .add(from);
  out.y -= 0.5 * GRAVITY_M_S2 * t * t;
  return out;
}

/** What the arc met first. */
export interface Met {
  walkable: boolean;
  /** Upward part of the surface's unit normal. */
  up: number;
}

/** Ground to stand on; whatever else is met ends the arc. */
export const isGround = ({ walkable, up }: Met): boolean => walkable && up >= LEVEL;

/**
 * Where the rig stands when the head is to be above a place.
 *
 * `head` is the head in the rig, `turn_rad` how the rig is turned about the vertical.
 */
export function rigAt(out: Vector3, place: Vector3, head: Vector3, turn_rad: number): Vector3 {
  const cos = Math.cos(turn_rad);
  const sin = Math.sin(turn_rad);
  out.copy(place);
  out.x -= head.x * cos + head.z * sin;
  out.z -= head.z * cos - head.x * sin;
  return out;
}
