/**
 * Rays and near pointers of both hands: the same events on the same objects as the mouse makes.
 *
 * Of a hand's two pointers the one that is closer to something counts, so that what is in reach is
 * taken by the hand and what is far by the ray.
 */
import {
  CombinedPointer,
  createGrabPointer,
  createRayPointer,
  type Pointer,
} from "@pmndrs/pointer-events";
import {
  Color,
  DynamicDrawUsage,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  type Object3D,
  OctahedronGeometry,
  type PerspectiveCamera,
  Quaternion,
  Vector3,
} from "three";
import type { Hand, Hands, Press } from "./hands";

/** Of a near pointer's sphere: a hand's breadth. */
const REACH_m = 0.08;
/** A hand takes its time; what it drags is told by how far it went, not by how long. [estimate] */
const CLICK_ms = 3_000;
/** Drawn where a ray meets nothing. */
const IDLE_m = 1.2;
const RAY_m = 0.006;
const DOT_m = 0.02;
const COLOURS = {
  ray: new Color("#f4f7fa"),
  dot: new Color("#1d7fd1"),
  laser: new Color("#ff2a1f"),
};

/** What `pointerState` of our pointers' events holds. */
export interface PointerState {
  finger: "left" | "right";
}

class Reach {
  readonly near: Pointer;
  readonly ray: Pointer;
  readonly combined = new CombinedPointer(false);

  constructor(
    readonly hand: Hand,
    camera: PerspectiveCamera,
  ) {
    const state: PointerState = { finger: hand.side };
    const getCamera = () => camera;
    this.near = createGrabPointer(getCamera, { current: hand.grip }, state, { radius: REACH_m });
    this.ray = createRayPointer(getCamera, { current: hand.aim }, state, {
      clickThresholdMs: CLICK_ms,
    });
    this.combined.register(this.near);
    this.combined.register(this.ray, true);
  }

  /** What is pointed at, near or far; null for nothing. */
  get target() {
    const pointer = this.near.getEnabled() ? this.near : this.ray;
    const met = pointer.getIntersection();
    return met && !isVoid(met.object) ? met : null;
  }

  move(world: Object3D, event: { timeStamp: number }): void {
    this.combined.setEnabled(this.hand.isThere, event);
    if (!this.hand.isThere) return;
    this.combined.move(world, event);
  }

  press(timeStamp: number): void {
    for (const pressed of this.hand.pressed) {
      if (pressed.isDown) this.down(pressed.press, timeStamp);
      else this.up(timeStamp);
    }
  }

  private down(press: Press, timeStamp: number): void {
    const pointer = this.near.getEnabled() ? this.near : this.ray;
    const button = press === "trigger" || pointer === this.near ? 0 : 1;
    pointer.down({ timeStamp, button });
  }

  /** Whatever a pointer held, it lets go of: a hand that moved on may have changed pointers. */
  private up(timeStamp: number): void {
    for (const pointer of [this.near, this.ray]) {
      for (const button of pointer.getButtonsDown()) pointer.up({ timeStamp, button });
    }
  }

  dispose(event: { timeStamp: number }): void {
    this.near.exit(event);
    this.ray.exit(event);
  }
}

const isVoid = (object: Object3D) => (object as { isVoidObject?: boolean }).isVoidObject === true;

export class Rays {
  /** Rays, their dots and the laser: one draw call. */
  readonly drawn: InstancedMesh;
  private readonly reaches: readonly Reach[];
  private readonly event = { timeStamp: 0 };
  /** Hands whose ray is not wanted just now (they aim a teleport, or hold a tool that has its own). */
  readonly quiet = new Set<Hand>();

  constructor(
    hands: Hands,
    camera: PerspectiveCamera,
    /** What can be pointed at. */
    public world: Object3D,
  ) {
    this.reaches = hands.both.map((hand) => new Reach(hand, camera));
    this.drawn = new InstancedMesh(
      new OctahedronGeometry(0.5),
      new MeshBasicMaterial({ fog: false }),
      this.reaches.length * 2 + 2,
    );
    this.drawn.name = "rays";
    this.drawn.instanceMatrix.setUsage(DynamicDrawUsage);
    this.drawn.frustumCulled = false;
    this.drawn.raycast = () => undefined;
    for (let at = 0; at < this.drawn.count; at += 1) {
      this.drawn.setColorAt(at, at >= 4 ? COLOURS.laser : at % 2 ? COLOURS.dot : COLOURS.ray);
    }
  }

  /** Let both hands point and press, and draw what they point with. */
  follow(timeStamp: number): void {
    this.event.timeStamp = timeStamp;
    for (const [at, reach] of this.reaches.entries()) {
      reach.move(this.world, this.event);
      reach.press(timeStamp);
      reach.hand.pressed.length = 0;
      this.draw(at * 2, reach);
    }
    this.drawn.instanceMatrix.needsUpdate = true;
  }

  targetOf(hand: Hand) {
    return this.reaches.find((reach) => reach.hand === hand)?.target ?? null;
  }

  /** A red line and dot from a tool to what it measures; gone where `to` is null. */
  laser(from: Vector3, to: Vector3 | null): void {
    stretch(this.drawn, 4, from, to ?? from, to ? RAY_m : 0);
    stretch(this.drawn, 5, to ?? from, to ?? from, to ? DOT_m : 0);
  }

  dispose(): void {
    for (const reach of this.reaches) reach.dispose(this.event);
    this.drawn.removeFromParent();
    this.drawn.geometry.dispose();
    this.drawn.dispose();
  }

  private draw(at: number, reach: Reach): void {
    const { hand } = reach;
    const isDrawn = hand.isThere && !this.quiet.has(hand);
    const met = reach.target;
    const isFar = isDrawn && reach.ray.getEnabled();
    hand.aim.getWorldPosition(from);
    if (met) to.copy(met.point);
    else hand.aim.getWorldDirection(to).multiplyScalar(-IDLE_m).add(from);
    stretch(this.drawn, at, from, to, isFar ? RAY_m : 0);
    stretch(this.drawn, at + 1, to, to, isDrawn && met ? DOT_m : 0);
  }
}

const from = new Vector3();
const to = new Vector3();
const middle = new Vector3();
const along = new Vector3();
const size = new Vector3();
const turn = new Quaternion();
const matrix = new Matrix4();
const UP = new Vector3(0, 1, 0);

/** Stretch one instance from here to there; a thickness of 0 hides it. */
function stretch(
  mesh: InstancedMesh,
  at: number,
  start: Vector3,
  end: Vector3,
  thickness_m: number,
): void {
  const length = start.distanceTo(end);
  along.subVectors(end, start).divideScalar(length || 1);
  turn.setFromUnitVectors(UP, length ? along : UP);
  middle.addVectors(start, end).multiplyScalar(0.5);
  size.set(thickness_m, thickness_m && Math.max(length, thickness_m), thickness_m);
  mesh.setMatrixAt(at, matrix.compose(middle, turn, size));
}
