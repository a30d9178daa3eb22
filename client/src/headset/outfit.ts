/**
 * What one sees of oneself: controllers or gloves, the belt and its tools. One mesh, one draw call.
 */
import {
  BatchedMesh,
  type BufferGeometry,
  DoubleSide,
  Matrix4,
  MeshLambertMaterial,
  type Object3D,
  Quaternion,
  Vector3,
} from "three";
import { type Hand, type Hands, JOINTS, SIDES, type Side } from "./hands";
import {
  type Carried,
  comfortButton,
  controller,
  finger,
  pouch,
  TOOLS,
  tabletButton,
} from "./tools3d";

/** Joint at the near end of each joint's bone; WebXR lists wrist, then thumb to little finger. */
export const PARENTS: readonly number[] = [
  -1, 0, 1, 2, 3, 0, 5, 6, 7, 8, 0, 10, 11, 12, 13, 0, 15, 16, 17, 18, 0, 20, 21, 22, 23,
];
/** Where a hand tells no radii [estimate]. */
const JOINT_m = 0.009;

/** Things of the outfit besides hands and tools. */
export type Fitting = "comfort" | "tablet";
export const CARRIED = Object.keys(TOOLS) as Carried[];

export class Outfit {
  readonly drawn: BatchedMesh;
  private readonly controllers: Record<Side, number>;
  private readonly bones: Record<Side, number[]>;
  private readonly items = new Map<Carried | Fitting, number>();
  private readonly pouches = new Map<Carried, number>();

  constructor(scene: Object3D) {
    const shapes = {
      controller: controller(),
      finger: finger(),
      pouch: pouch(),
      comfort: comfortButton(),
      tablet: tabletButton(),
    };
    const tools = CARRIED.map((tool) => [tool, TOOLS[tool]()] as const);
    const all = [...Object.values(shapes), ...tools.map(([, shape]) => shape)];
    this.drawn = batch(all, 2 + 2 * JOINTS + 2 * CARRIED.length + 2);
    this.drawn.name = "outfit";
    const add = (shape: BufferGeometry) => {
      const geometry = this.drawn.addGeometry(shape);
      shape.dispose();
      return () => this.add(geometry);
    };
    const [addController, addFinger, addPouch] = [
      shapes.controller,
      shapes.finger,
      shapes.pouch,
    ].map(add) as [() => number, () => number, () => number];
    this.controllers = { left: addController(), right: addController() };
    const joints = () => PARENTS.map(addFinger);
    this.bones = { left: joints(), right: joints() };
    this.items.set("comfort", add(shapes.comfort)());
    this.items.set("tablet", add(shapes.tablet)());
    for (const [tool, shape] of tools) {
      this.items.set(tool, add(shape)());
      this.pouches.set(tool, addPouch());
    }
    scene.add(this.drawn);
  }

  /** Draw both hands where they are; a hand that holds a tool hides its controller. */
  follow(hands: Hands, busy: Side | null): void {
    for (const side of SIDES) this.followHand(hands.of(side), busy === side);
  }

  /** Draw a tool or fitting at a place in the world, or not at all. */
  put(item: Carried | Fitting, at: Vector3 | null, turn: Quaternion, size = 1): void {
    this.at(this.items.get(item), at, turn, size);
  }

  putPouch(tool: Carried, at: Vector3 | null, turn: Quaternion): void {
    this.at(this.pouches.get(tool), at, turn, 1);
  }

  dispose(): void {
    this.drawn.removeFromParent();
    this.drawn.dispose();
    (this.drawn.material as MeshLambertMaterial).dispose();
  }

  private add(geometry: number): number {
    const at = this.drawn.addInstance(geometry);
    this.drawn.setVisibleAt(at, false);
    return at;
  }

  private at(at: number | undefined, place: Vector3 | null, turn: Quaternion, size: number): void {
    if (at === undefined) return;
    this.drawn.setVisibleAt(at, place !== null);
    if (place) this.drawn.setMatrixAt(at, matrix.compose(place, turn, scale.setScalar(size)));
  }

  private followHand(hand: Hand, isBusy: boolean): void {
    const isHeld = hand.isThere && !hand.isTracked && !isBusy;
    this.drawn.setVisibleAt(this.controllers[hand.side], isHeld);
    if (isHeld) this.drawn.setMatrixAt(this.controllers[hand.side], hand.grip.matrixWorld);
    const isBare = hand.isThere && hand.isTracked;
    const rig = hand.aim.parent;
    for (const [joint, at] of this.bones[hand.side].entries()) {
      const parent = PARENTS[joint] ?? -1;
      this.drawn.setVisibleAt(at, isBare && parent >= 0);
      if (isBare && parent >= 0 && rig)
        this.drawn.setMatrixAt(at, boneMatrix(hand, joint, parent, rig));
    }
  }
}

function batch(shapes: BufferGeometry[], instances: number): BatchedMesh {
  let vertices = 0;
  let indices = 0;
  for (const shape of shapes) {
    vertices += shape.getAttribute("position").count;
    indices += shape.index?.count ?? 0;
  }
  const material = new MeshLambertMaterial({ vertexColors: true, side: DoubleSide });
  const mesh = new BatchedMesh(instances, vertices, indices, material);
  mesh.perObjectFrustumCulled = false;
  mesh.sortObjects = false;
  mesh.frustumCulled = false;
  mesh.raycast = () => undefined;
  return mesh;
}

const matrix = new Matrix4();
const scale = new Vector3();
const near = new Vector3();
const far = new Vector3();
const turn = new Quaternion();
const FORWARD = new Vector3(0, 0, 1);

/** The bone between two joints, in the world. */
function boneMatrix(hand: Hand, joint: number, parent: number, rig: Object3D): Matrix4 {
  near.setFromMatrixPosition(matrix.fromArray(hand.joints, parent * 16));
  far.setFromMatrixPosition(matrix.fromArray(hand.joints, joint * 16));
  const length = near.distanceTo(far);
  const radius = (hand.radii[joint] || JOINT_m) * 0.95;
  turn.setFromUnitVectors(FORWARD, scale.subVectors(far, near).divideScalar(length || 1));
  near.add(far).multiplyScalar(0.5);
  // A capsule of radius 1 and straight part 1 is 3 long: stretched to the bone, rounded by its ends.
  matrix.compose(near, turn, scale.set(radius, radius, (length + radius) / 3));
  return matrix.premultiply(rig.matrixWorld);
}
