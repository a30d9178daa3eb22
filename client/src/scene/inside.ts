/** The inside of the box, as far as what is drawn tells: where daylight fades. */
import { Quaternion, Vector3 } from "three";
import type { Placed } from "../protocol/protocol";
import type { Inside } from "./daylight";

const LEFT = "left-door";
const RIGHT = "right-door";
/** Walls of ISO containers are about so thick at the corrugation, metres; of reefers, as drawn. */
const WALL_m = 0.05;

/** Find the room between the drawn walls, and how far the leaves stand open. */
export function measure(placed: Iterable<Placed>, inside: Inside): void {
  low.setScalar(Number.POSITIVE_INFINITY);
  high.setScalar(Number.NEGATIVE_INFINITY);
  inside.open.set(0, 0);
  thick_m.clear();
  for (const one of placed) {
    if (WALLS.has(one.handle) && one.role === "part") grow(one);
    if (one.role !== "leaf") continue;
    if (one.handle === LEFT) inside.open.x = openness(one);
    if (one.handle === RIGHT) inside.open.y = openness(one);
  }
  inside.low.set(low.x + thick("left-side"), low.y + WALL_m, low.z + thick("front"));
  inside.high.set(high.x - thick("right-side"), high.y - thick("roof"), Math.min(high.z, 0));
}

const WALLS: ReadonlySet<string> = new Set(["left-side", "right-side", "front", "roof"]);
/** How thick the walls are that were drawn, metres. */
const thick_m = new Map<string, number>();

const low = new Vector3();
const high = new Vector3();
const at = new Vector3();
const half = new Vector3();
const turn = new Quaternion();
const ahead = new Vector3();

function grow({ id, handle, at_m, size_m }: Placed): void {
  at.fromArray(at_m);
  half.fromArray(size_m).multiplyScalar(0.5);
  low.min(ahead.subVectors(at, half));
  high.max(ahead.addVectors(at, half));
  // A wall itself, not a post or a rail of it: its least extent is how thick it is.
  if (id === handle) thick_m.set(handle, Math.min(...size_m));
}

function thick(wall: string): number {
  return Math.max(WALL_m, thick_m.get(wall) ?? 0);
}

/** 0 for a leaf that is shut, 1 for one that stands at a right angle or beyond. */
function openness({ turn: [x, y, z, w] = [0, 0, 0, 1] }: Placed): number {
  ahead.set(0, 0, 1).applyQuaternion(turn.set(x, y, z, w));
  return Math.min(1 - Math.max(ahead.z, 0), 1);
}
