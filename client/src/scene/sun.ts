/** The sun of the place: morning, over the left shoulder of who stands before the doors. */
import { Vector3 } from "three";

/** Towards the sun, of unit length. */
export const SUN = new Vector3(-0.52, 0.58, 0.63).normalize();
