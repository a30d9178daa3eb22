/** What an overlay lays over the box, from what the debrief tells. */
import type { Covered, Debrief, Revealed, Stood } from "../protocol/protocol";
import type { Overlay, PatchMark, TruthMark } from "../scene/box-view";

export type Verdict = "found" | "missed" | "innocent";

export function verdictOf({ kind, found }: Revealed): Verdict {
  if (kind === "oddity") return "innocent";
  return found ? "found" : "missed";
}

/** An overlay by its name; of the truth one thing (`chosen` counts from 0), or all of it. */
export function overlayOf(
  kind: Overlay["kind"],
  debrief: Debrief,
  chosen: number,
  poses: Stood[],
): Overlay {
  if (kind === "truth") return { kind, marks: truthMarks(debrief, chosen) };
  if (kind === "way") return { kind, poses: poses.map((one) => one.pose) };
  if (kind === "coverage")
    return { kind, patches: (debrief.coverage ?? []).map((one) => patchMark(debrief, one)) };
  return { kind };
}

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
