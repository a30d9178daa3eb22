/** Patches in words: rows of them that lie side by side, and where they begin and end. */
import type { Covered } from "../protocol/protocol";

/** Patches of one row without a gap; columns as `language.patches` counts them, from 1. */
export interface Run {
  from: number;
  to: number;
  /** Height of their middle above the sill, metres. */
  height_m: number;
}

/** Parts along which columns count from the doors; across the others they count from the left. */
const FROM_THE_DOORS: ReadonlySet<string> = new Set([
  "left-side",
  "right-side",
  "roof",
  "underside",
]);

export const isFromTheDoors = (target: string) => FROM_THE_DOORS.has(target);

/** Join neighbours, row by row from below. */
export function runs(patches: Covered[]): Run[] {
  const found: (Run & { row: number })[] = [];
  const placed = patches.map((one) => ({ ...numbers(one.patch), height_m: one.at_mm[1] / 1000 }));
  placed.sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, height_m } of placed) {
    const last = found.at(-1);
    if (last && last.row === row && last.to === column - 1) last.to = column;
    else found.push({ row, from: column, to: column, height_m });
  }
  return found.map(({ from, to, height_m }) => ({ from, to, height_m }));
}

function numbers(patch: string): { column: number; row: number } {
  const [column = 0, row = 0] = patch.split("-").map(Number);
  return { column, row };
}
