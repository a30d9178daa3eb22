/** Brackets: eight corners round the thing that is pointed at, in one draw call. */
import { BoxGeometry, InstancedMesh, Matrix4, MeshBasicMaterial, Quaternion, Vector3 } from "three";

/** Brass, as the focus ring of the pages. */
const COLOUR = "#ffc247";
const THICK_m = 0.012;
/** How far off the thing they stand. */
const OFF_m = 0.012;
const SHORTEST_m = 0.04;
const LONGEST_m = 0.22;

const CORNERS = [-1, 1].flatMap((x) =>
  [-1, 1].flatMap((y) => [-1, 1].map((z) => new Vector3(x, y, z))),
);
const AXES = [new Vector3(1, 0, 0), new Vector3(0, 1, 0), new Vector3(0, 0, 1)];

export class Brackets {
  readonly mesh = new InstancedMesh(
    new BoxGeometry(),
    new MeshBasicMaterial({ color: COLOUR, fog: false, toneMapped: false }),
    CORNERS.length * AXES.length,
  );

  constructor() {
    this.mesh.name = "brackets";
    this.mesh.visible = false;
    this.mesh.frustumCulled = false;
    this.mesh.raycast = () => undefined;
    this.mesh.renderOrder = 2;
  }

  hide(): void {
    this.mesh.visible = false;
  }

  /** Stand round a thing: the matrix that stretches a cube of 1 m to it. */
  round(thing: Matrix4): void {
    thing.decompose(at, turn, size);
    const half = size.multiplyScalar(0.5).addScalar(OFF_m);
    const shortest = Math.min(half.x, half.y, half.z);
    const thick = Math.min(THICK_m, Math.max(shortest * 0.12, 0.004));
    let n = 0;
    for (const corner of CORNERS) {
      for (const axis of AXES) this.mesh.setMatrixAt(n++, arm(corner, axis, half, thick));
    }
    this.mesh.instanceMatrix.needsUpdate = true;
    this.mesh.visible = true;
  }

  dispose(): void {
    this.mesh.dispose();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}

const at = new Vector3();
const size = new Vector3();
const turn = new Quaternion();
const middle = new Vector3();
const stretch = new Vector3();
const matrix = new Matrix4();

/** One arm of a corner, along an axis towards the middle of the edge. */
function arm(corner: Vector3, axis: Vector3, half: Vector3, thick: number): Matrix4 {
  const edge = 2 * half.dot(axis);
  const length = Math.min(Math.max(edge * 0.22, SHORTEST_m), LONGEST_m, edge * 0.45);
  middle.copy(corner).multiply(half);
  middle.addScaledVector(axis, -corner.dot(axis) * (length / 2 - thick / 2));
  stretch.setScalar(thick).addScaledVector(axis, length - thick);
  return matrix.compose(middle.applyQuaternion(turn).add(at), turn, stretch);
}
