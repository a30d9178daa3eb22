/** What an overlay lays over the box, from what the debrief tells. */
import type { Covered, Debrief, Revealed, SightLine, Stood } from "../protocol/protocol";
import type { Overlay, PatchMark, TruthMark } from "../scene/box-view";
import type { SightMark } from "../scene/sight-marks";

export type Verdict = "found" | "missed" | "innocent";

export function verdictOf({ kind, found }: Revealed): Verdict {
  if (kind === "oddity") return "innocent";
  return found ? "found" : "missed";
}

/** Whose looks are shown; `missed` is what an expert looked at and the officer did not. */
export const WHOSE = ["own", "expert", "missed"] as const;
export type Whose = (typeof WHOSE)[number];

/** An overlay by its name; of the truth one thing (`chosen` counts from 0), or all of it. */
export function overlayOf(
  kind: Overlay["kind"],
  debrief: Debrief,
  chosen: number,
  poses: Stood[],
  whose: Whose = "own",
): Overlay {
  if (kind === "truth") return { kind, marks: truthMarks(debrief, chosen) };
  if (kind === "way") return { kind, poses: poses.map((one) => one.pose) };
  if (kind === "coverage") {
    const covered = coverageOf(debrief, whose);
    return { kind, patches: covered.map((one) => patchMark(debrief, one)) };
  }
  if (kind === "sight") return { kind, lines: sightMarks(debrief) };
  return { kind };
}

/** The officer's coverage, an expert's, or what the expert alone looked at. */
export function coverageOf({ coverage = [], expert }: Debrief, whose: Whose): Covered[] {
  const experts = expert?.coverage ?? [];
  if (whose === "own") return coverage;
  if (whose === "expert") return experts;
  const own = new Set(coverage.filter((one) => one.seen).map(pieceOf));
  return experts.map((one) => ({ ...one, seen: one.seen && !own.has(pieceOf(one)) }));
}

const pieceOf = ({ target, patch, inside = false }: Covered) => `${target} ${patch} ${inside}`;

function truthMarks({ truth, box }: Debrief, chosen: number): TruthMark[] {
  return truth.flatMap((one, index) => {
    if (chosen >= 0 && index !== chosen) return [];
    const verdict = verdictOf(one);
    return (one.handles ?? []).flatMap((handle) =>
      box
        .filter((thing) => thing.handle === handle)
        .map((thing) => ({ handle, box: thing, verdict, number: String(index + 1) })),
    );
  });
}

function sightMarks({ sight = {} }: Debrief): SightMark[] {
  const { stands = [], lines = [] } = sight;
  return lines.flatMap((line: SightLine) => {
    const stand = stands[line.stand];
    return stand ? [{ from_mm: stand.eye_mm, to_mm: line.at_mm, isFree: line.free }] : [];
  });
}

/** Drawn a hand off the wall, so that the outer face and the inner one are told apart. */
const OFF_MM = 40;

function patchMark({ inner_mm }: Debrief, one: Covered): PatchMark {
  const { target, at_mm, size_mm, turn_deg = 0, seen, inside = false } = one;
  const middle_mm = [0, (inner_mm[2] ?? 0) / 2, -(inner_mm[0] ?? 0) / 2];
  const thin = size_mm.indexOf(Math.min(...size_mm));
  const outward = Math.sign((at_mm[thin] ?? 0) - (middle_mm[thin] ?? 0)) * (inside ? -1 : 1);
  const off_mm = outward * ((size_mm[thin] ?? 0) / 2 + OFF_MM);
  const position_mm = at_mm.map((mm, axis) => (axis === thin ? mm + off_mm : mm));
  return { target, box: { position_mm: triple(position_mm), size_mm, turn_deg }, isSeen: seen };
}

const triple = ([x = 0, y = 0, z = 0]: number[]): [number, number, number] => [x, y, z];
