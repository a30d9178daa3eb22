/**
 * Flat pictures of sightings: which side of a thing a view shows, and where.
 *
 * Frame of sightings: millimetres, right-handed, +Y up, origin at the centre of the door sill,
 * cargo toward -Z. In every picture x grows to the right and y downward, as on a screen.
 */
import type { Sighting } from "../protocol/protocol";

/** From above and from the side with the doors at the left; or from outside the doors. */
export type View = "plan" | "side" | "doors";

export interface Flat {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Clockwise degrees about the centre, as SVG turns. */
  turn: number;
  /** What is nearer to the eye is drawn later. */
  nearness: number;
}

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function flatten(view: View, { position_mm, size_mm, turn_deg = 0 }: Sighting): Flat {
  const [x, y, z] = position_mm;
  if (view === "plan") {
    const [width, , length] = size_mm;
    return centred(-z, x, length, width, -turn_deg, y + size_mm[1] / 2);
  }
  const [width, height, length] = turned(size_mm, turn_deg);
  return view === "side"
    ? centred(-z, -y, length, height, 0, x + width / 2)
    : centred(x, -y, width, height, 0, z + length / 2);
}

function centred(
  x: number,
  y: number,
  width: number,
  height: number,
  turn: number,
  nearness: number,
): Flat {
  return { x: x - width / 2, y: y - height / 2, width, height, turn, nearness };
}

/** The upright box round a thing turned about the vertical. */
function turned(size: Sighting["size_mm"], turn_deg: number): Sighting["size_mm"] {
  const [width, height, length] = size;
  const angle = (turn_deg * Math.PI) / 180;
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  return [width * cos + length * sin, height, width * sin + length * cos];
}

/** The smallest frame round everything, with a margin; something even for nothing. */
export function frameOf(flats: Flat[], margin_mm = 250): Frame {
  if (flats.length === 0) return { x: -1500, y: -3000, width: 3000, height: 3000 };
  const left = Math.min(...flats.map((flat) => flat.x)) - margin_mm;
  const top = Math.min(...flats.map((flat) => flat.y)) - margin_mm;
  const right = Math.max(...flats.map((flat) => flat.x + flat.width)) + margin_mm;
  const bottom = Math.max(...flats.map((flat) => flat.y + flat.height)) + margin_mm;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
