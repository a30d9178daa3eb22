/**
 * Shadows on the ground, as soft patches: under what stands there, and beside the unit.
 *
 * Nothing is computed from light; one draw call holds them all. A box swept along the sunlight
 * covers its own base and two slanted patches, one beside each edge that lies away from the sun.
 */
import {
  type BufferGeometry,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  PlaneGeometry,
  Quaternion,
  ShaderMaterial,
  Vector3,
} from "three";
import type { Placed } from "../protocol/protocol";
import type { Inside } from "./daylight";
import { NO_TURN } from "./pose";

/** What begins lower than this stands on the ground, and what is larger is ground itself. */
const STANDS_m = 0.06;
const LARGEST_m = 6;
/** Over the ground and its lines, metres. */
const LIFT_m = 0.012;
/** Patches beside the unit begin so far under it, where they are darkest, metres. */
const UNDER_m = 0.9;
/** How far a patch reaches beyond what stands on it: a share of its height, within bounds. */
const REACH = 0.35;
const LEAST_m = 0.04;
const MOST_m = 0.22;

export class Shadows {
  readonly mesh: InstancedMesh<BufferGeometry, ShaderMaterial>;

  /** `sun` points to it. */
  constructor(private readonly sun: Vector3) {
    const material = new ShaderMaterial({
      transparent: true,
      depthWrite: false,
      fog: false,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
    });
    this.mesh = new InstancedMesh(new PlaneGeometry().rotateX(-Math.PI / 2), material, 0);
    this.mesh.name = "shadows";
    this.mesh.frustumCulled = false;
    this.mesh.raycast = () => undefined;
    this.mesh.renderOrder = 1;
    this.room(64);
  }

  /** Lay them out anew. */
  lay(things: readonly Placed[], unit: Inside): void {
    const standing = things.filter(stands);
    const count = standing.length + 2;
    if (count > this.mesh.instanceMatrix.count) this.room(count * 2);
    for (const [n, one] of standing.entries()) this.mesh.setMatrixAt(n, under(one));
    this.beside(unit, standing.length);
    this.mesh.count = count;
    this.mesh.instanceMatrix.needsUpdate = true;
  }

  dispose(): void {
    this.mesh.dispose();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }

  private room(capacity: number): void {
    this.mesh.dispose();
    const matrices = new InstancedBufferAttribute(new Float32Array(capacity * 16), 16);
    this.mesh.instanceMatrix = matrices.setUsage(DynamicDrawUsage) as InstancedBufferAttribute;
  }

  /** Two slanted patches, beside the unit's long side and its front. */
  private beside({ low, high }: Inside, at: number): void {
    const height = high.y;
    const isThere = high.x > low.x && height > 0;
    way
      .copy(this.sun)
      .multiplyScalar(-height / this.sun.y)
      .setY(0);
    const side = Math.sign(way.x);
    const x = side > 0 ? high.x : low.x;
    edge.set(0, 0, low.z - high.z);
    this.mesh.setMatrixAt(at, isThere ? slanted(x - side * UNDER_m, high.z, edge, way) : GONE);
    edge.set(high.x - low.x, 0, 0);
    this.mesh.setMatrixAt(at + 1, isThere ? slanted(low.x, low.z + UNDER_m, edge, way) : GONE);
  }
}

const UP = new Vector3(0, 1, 0);
const GONE = new Matrix4().makeScale(0, 0, 0);
const way = new Vector3();
const edge = new Vector3();
const at = new Vector3();
const size = new Vector3();
const turn = new Quaternion();
const matrix = new Matrix4();

const stands = ({ at_m, size_m, role, walkable }: Placed) =>
  !walkable &&
  (role === "package" || role === "scenery") &&
  Math.abs(at_m[1] - size_m[1] / 2) < STANDS_m &&
  Math.max(size_m[0], size_m[2]) < LARGEST_m;

function under({ at_m, size_m, turn: turned }: Placed): Matrix4 {
  const reach = Math.min(Math.max(size_m[1] * REACH, LEAST_m), MOST_m);
  at.set(at_m[0], LIFT_m, at_m[2]);
  size.set(size_m[0] + 2 * reach, 1, size_m[2] + 2 * reach);
  return matrix.compose(at, turn.fromArray(turned ?? NO_TURN), size);
}

/** The patch that an edge sweeps along a way. */
function slanted(x: number, z: number, along: Vector3, sweep: Vector3): Matrix4 {
  at.set(x, LIFT_m, z).addScaledVector(along, 0.5).addScaledVector(sweep, 0.5);
  matrix.makeBasis(along, UP, sweep);
  return matrix.setPosition(at);
}

const VERTEX = `
varying vec2 vAt;
void main() {
  vAt = uv * 2.0 - 1.0;
  gl_Position = projectionMatrix * viewMatrix * modelMatrix * instanceMatrix * vec4( position, 1.0 );
}
`;

/** Darkest in the middle, gone at the edge. */
const FRAGMENT = `
varying vec2 vAt;
void main() {
  vec2 in_ = smoothstep( vec2( 1.0 ), vec2( 0.55 ), abs( vAt ) );
  gl_FragColor = vec4( 0.02, 0.03, 0.05, 0.5 * in_.x * in_.y );
}
`;
