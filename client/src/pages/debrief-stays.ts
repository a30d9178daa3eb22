/** The officer's way in words: where one stayed, from when to when, with what in hand. */
import type { Stood, Tool } from "../protocol/protocol";
import { type Zone, zoneOf } from "../scene/zone";

export interface Stay {
  zone: Zone;
  /** Whole metres behind the sill; counts only inside. */
  depth_m: number;
  from_min: number;
  to_min: number;
  tools: Tool[];
}

/** Follow the poses; what does not change is one stay. */
export function stays(poses: Stood[], width_m: number): Stay[] {
  const found: Stay[] = [];
  for (const one of poses) {
    const next = stay(one, width_m);
    const last = found.at(-1);
    if (last && isSame(last, next)) join(last, next);
    else found.push(next);
  }
  return found;
}

/** What one pose is of a stay. */
function stay({ minute, pose }: Stood, width_m: number): Stay {
  const zone = zoneOf(pose.head_m, width_m);
  const depth_m = zone === "inside" ? Math.floor(-pose.head_m[2]) : 0;
  return { zone, depth_m, from_min: minute, to_min: minute, tools: [pose.tool ?? "hand"] };
}

const isSame = (a: Stay, b: Stay) => a.zone === b.zone && a.depth_m === b.depth_m;

function join(stay: Stay, next: Stay): void {
  stay.to_min = next.to_min;
  stay.tools = [...new Set([...stay.tools, ...next.tools])];
}
