/** Where somebody stands, in words of the place. */

export type Zone = "inside" | "doors" | "bay" | "left" | "right";

/** Nearer to the sill than this one stands at the doors, and not somewhere in the bay [estimate]. */
const AT_THE_DOORS_M = 2.5;
/** Least inner width of a series 1 freight container, ISO 668. */
const LEAST_WIDTH_M = 2.33;

/** The zone of a place in metres, in the frame of sightings. */
export function zoneOf([x, , z]: [number, number, number], width_m = LEAST_WIDTH_M): Zone {
  if (z >= 0) return z < AT_THE_DOORS_M ? "doors" : "bay";
  if (Math.abs(x) <= width_m / 2) return "inside";
  return x < 0 ? "left" : "right";
}
