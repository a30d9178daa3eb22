/** A place on a drawn thing that somebody points at, with whatever: mouse, finger, ray, hand. */
import type { Vector3 } from "three";
import type { Role } from "../protocol/protocol";

export interface Hit {
  /** Of the drawn thing; several may draw one sighted thing. */
  id: string;
  /** Of the sighted thing: what actions name. Empty for scenery. */
  handle: string;
  role: Role;
  /** One can stand on it: a press may mean to walk there. */
  isGround: boolean;
  /** In metres, in the frame of sightings. */
  point: Vector3;
  /** Outward, of unit length; absent where the thing has none (a hand inside it). */
  normal: Vector3 | null;
}
