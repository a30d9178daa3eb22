/** Grey levels and places of a radiograph: what a viewer needs, free of any page. */
import { SIDE_VIEW } from "../protocol/protocol";

/** How grey values are spread over the screen: centre and width of the window, 0 to 255. */
export interface Tone {
  level: number;
  window: number;
  isInverted: boolean;
}

export const PLAIN_TONE: Tone = { level: 128, window: 256, isInverted: false };

/** A rectangle of the picture, in pixels. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The grey shown for each grey of the picture. */
export function toneTable({ level, window, isInverted }: Tone): Uint8ClampedArray {
  const table = new Uint8ClampedArray(256);
  const low = level - window / 2;
  for (let grey = 0; grey < 256; grey += 1) {
    const shown = ((grey - low) / Math.max(window, 1)) * 255;
    table[grey] = isInverted ? 255 - shown : shown;
  }
  return table;
}

/** Spread the greys of a picture; the alpha stays. */
export function toned(picture: ImageData, tone: Tone): ImageData {
  const table = toneTable(tone);
  const shown = new ImageData(picture.width, picture.height);
  for (let at = 0; at < picture.data.length; at += 1) {
    // Each colour by itself: a picture taken with two beams tells kinds of matter by colour.
    shown.data[at] = at % 4 === 3 ? 255 : (table[picture.data[at] ?? 0] ?? 0);
  }
  return shown;
}

/** A region in metres: depth behind the door sill and height above the floor line. */
export interface Extent {
  near_m: number;
  far_m: number;
  low_m: number;
  high_m: number;
}

export function extentOf({ x, y, width, height }: Region): Extent {
  return {
    near_m: depth_m(x),
    far_m: depth_m(x + width),
    low_m: height_m(y + height),
    high_m: height_m(y),
  };
}

export function regionOf({ near_m, far_m, low_m, high_m }: Extent): Region {
  const x = (near_m * 1000 - SIDE_VIEW.first_column_mm) / SIDE_VIEW.column_mm;
  const y = (SIDE_VIEW.top_mm - high_m * 1000) / SIDE_VIEW.row_mm;
  return {
    x,
    y,
    width: ((far_m - near_m) * 1000) / SIDE_VIEW.column_mm,
    height: ((high_m - low_m) * 1000) / SIDE_VIEW.row_mm,
  };
}

/** Columns that show a unit of a length, with the margin before its doors and as much behind. */
export const columnsOf = (length_mm: number) =>
  Math.ceil((length_mm - 2 * SIDE_VIEW.first_column_mm) / SIDE_VIEW.column_mm);

const depth_m = (column: number) =>
  round((SIDE_VIEW.first_column_mm + column * SIDE_VIEW.column_mm) / 1000);
const height_m = (row: number) => round((SIDE_VIEW.top_mm - row * SIDE_VIEW.row_mm) / 1000);
const round = (metres: number) => Math.round(metres * 100) / 100;
