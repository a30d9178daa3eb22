/** The floor: where one can stand and walk, between what stands in the way. Frame of sightings. */
import { Quaternion, Vector3 } from "three";
import type { Placed, Role } from "../protocol/protocol";

/** Half the breadth of who walks, metres. */
const BREADTH_m = 0.24;
/** A floor so much higher or lower is a step; what stands lower is stepped over, metres. */
const STEP_m = 0.3;
const OVER_m = 0.4;
/** What hangs higher is walked under. */
const TALL_m = 1.75;
/** Gaps of this width between floors are stepped over, metres. */
const GAP_m = 0.25;

/** A box turned about the vertical, seen from above, with its lower and upper end. */
interface Box {
  x: number;
  z: number;
  cos: number;
  sin: number;
  halfX: number;
  halfZ: number;
  low: number;
  high: number;
}

export class Floor {
  private grounds: Box[] = [];
  private obstacles: Box[] = [];

  /** Take in what stands there now. */
  lay(things: readonly Placed[]): void {
    this.grounds = things.filter((one) => one.walkable).map(boxOf);
    this.obstacles = things.filter(isInTheWay).map(boxOf);
  }

  /** How high one stands there, coming from so high; undefined where one cannot. */
  standing(x: number, z: number, from_m: number): number | undefined {
    const height = this.height(x, z, from_m);
    return height === undefined || this.isBlocked(x, z, height) ? undefined : height;
  }

  /** The same, whatever stands there. */
  height(x: number, z: number, from_m: number): number | undefined {
    const tops = this.grounds.flatMap((box) => (covers(box, x, z, GAP_m) ? box.high : []));
    const within = tops.filter((top) => Math.abs(top - from_m) <= STEP_m);
    return within.length === 0 ? undefined : Math.max(...within);
  }

  /** Whether something stands in the way of who stands so high. */
  isBlocked(x: number, z: number, height: number): boolean {
    return this.obstacles.some(
      (box) =>
        box.high > height + OVER_m && box.low < height + TALL_m && covers(box, x, z, BREADTH_m),
    );
  }

  /** The nearest place with room to stand, of those that one may be at; the same where none is. */
  room(x: number, z: number, mayBe: (x: number, z: number) => boolean): readonly [number, number] {
    const free = ABOUT.map(([dx, dz]) => [x + dx, z + dz] as const).find(
      (place) => mayBe(...place) && this.standing(...place, 0) !== undefined,
    );
    return free ?? [x, z];
  }
}

/** Places about one where there may be room, from near to far, metres. */
const ABOUT = [0, 0.4, 0.8, 1.2, 1.6, 2.4, 3.2].flatMap((far) =>
  Array.from({ length: far ? 12 : 1 }, (_, n) => {
    const way = (n * Math.PI) / 6;
    return [far * Math.sin(way), far * Math.cos(way)] as const;
  }),
);

/** Dressing that is larger is drawn round one (a canopy, the yard beyond): metres. */
const ROUND_m = 6;

/** Neither floors, nor what is drawn on something else, nor what is all round stand in the way. */
const isInTheWay = ({ walkable, role, size_m: [x, , z] }: Placed) =>
  !walkable && !ON_OTHERS.has(role) && (role !== "scenery" || Math.min(x, z) < ROUND_m);

const ON_OTHERS: ReadonlySet<Role> = new Set(["paper", "grip", "gasket", "seal"]);

const turn = new Quaternion();
const half = new Vector3();
const along = new Vector3();

function boxOf({ at_m, size_m, turn: [qx, qy, qz, qw] = [0, 0, 0, 1] }: Placed): Box {
  turn.set(qx, qy, qz, qw);
  half.fromArray(size_m).multiplyScalar(0.5);
  const isUpright = Math.abs(qx) + Math.abs(qz) < 1e-3;
  if (!isUpright) half.copy(extentOf(half, turn));
  const yaw = isUpright ? 2 * Math.atan2(qy, qw) : 0;
  return {
    x: at_m[0],
    z: at_m[2],
    cos: Math.cos(yaw),
    sin: Math.sin(yaw),
    halfX: half.x,
    halfZ: half.z,
    low: at_m[1] - half.y,
    high: at_m[1] + half.y,
  };
}

/** Half the upright box about a tilted one. */
function extentOf(of: Vector3, tilt: Quaternion): Vector3 {
  const reach = new Vector3();
  for (const axis of ["x", "y", "z"] as const) {
    along.set(0, 0, 0)[axis] = of[axis];
    along.applyQuaternion(tilt);
    reach.x += Math.abs(along.x);
    reach.y += Math.abs(along.y);
    reach.z += Math.abs(along.z);
  }
  return reach;
}

/** Whether a circle about a place meets a box. */
function covers(box: Box, x: number, z: number, radius: number): boolean {
  const [dx, dz] = [x - box.x, z - box.z];
  const acrossX = Math.max(Math.abs(dx * box.cos - dz * box.sin) - box.halfX, 0);
  const acrossZ = Math.max(Math.abs(dx * box.sin + dz * box.cos) - box.halfZ, 0);
  return acrossX * acrossX + acrossZ * acrossZ <= radius * radius;
}
