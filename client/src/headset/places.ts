/** Places: where one stands on coming to a station, into the box and out of it. */
import type { Station } from "../protocol/protocol";

export interface Place {
  x: number;
  z: number;
  /** Heading about the vertical, counter-clockwise seen from above; 0 looks toward -Z. */
  yaw_rad: number;
  /** Upward. */
  pitch_rad: number;
}

const place = (x: number, z: number, yaw_deg: number, pitch_deg = 0): Place => ({
  x,
  z,
  yaw_rad: (yaw_deg * Math.PI) / 180,
  pitch_rad: (pitch_deg * Math.PI) / 180,
});

/** A few steps before the doors, a little to the right, so that the long side is in sight too. */
const AT: Record<Station, Place> = {
  desk: place(0, 1.1, 0, -14),
  gate: place(3.4, 4.6, 34, 1),
  scanner: place(3.4, 4.6, 34, 1),
  bay: place(2.1, 5.2, 20, 1),
};
const INSIDE = place(0, -0.75, 0);
const OUT_AGAIN = place(0.2, 2.2, 4);

export const startAt = (station: Station): Place => AT[station];
export const sill = (isInside: boolean): Place => (isInside ? INSIDE : OUT_AGAIN);
