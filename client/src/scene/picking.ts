/**
 * Picking: which drawn thing a ray or a hand meets.
 *
 * Thousands of packages lie in a tree of bounds that is built when their number changes and fitted
 * when they move; the few other things are tried one by one.
 */
import {
  type InstancedMesh,
  type Intersection,
  Matrix4,
  Mesh,
  type Object3D,
  type Raycaster,
  type Sphere,
  Vector3,
} from "three";
import { ObjectBVH } from "three-mesh-bvh";
import type { Bank } from "./bank";

/** With so many instances a tree pays. */
const MANY = 48;
/** Dressing of more triangles (the yard all round, a canopy) is not worth trying for each ray. */
const FINE = 200;

export class Picker {
  private tree: ObjectBVH | null = null;
  private isTreeStale = true;
  private isTreeMoved = false;
  private many: InstancedMesh[] = [];
  private few: Bank[] = [];

  constructor(
    private readonly banks: ReadonlyMap<string, Bank>,
    /** Nothing to act on, and nothing to stand on. */
    private readonly isDressing: (id: string) => boolean,
  ) {}

  /** Something came or went. */
  changed(): void {
    this.isTreeStale = true;
  }

  /** Something among many moved. */
  moved(bank: Bank): void {
    if (bank.count >= MANY) this.isTreeMoved = true;
  }

  raycast(raycaster: Raycaster, met: Intersection[]): void {
    this.fit();
    const firstHitOnly = raycaster.firstHitOnly;
    raycaster.firstHitOnly = true;
    this.tree?.raycast(raycaster, met);
    for (const bank of this.few) for (const mesh of bank.meshes) tryAll(mesh, raycaster, met);
    raycaster.firstHitOnly = firstHitOnly ?? false;
  }

  /** What a hand of a certain size is in or at; `isTaken` tells what can be met at all. */
  spherecast(sphere: Sphere, met: Intersection[], isTaken: (id: string) => boolean): void {
    for (const bank of this.banks.values()) touchAny(bank, sphere, met, isTaken);
  }

  private fit(): void {
    if (this.isTreeStale) this.build();
    else if (this.isTreeMoved) this.tree?.refit();
    this.isTreeStale = false;
    this.isTreeMoved = false;
  }

  private build(): void {
    const drawn = [...this.banks.values()].filter((bank) => bank.count > 0);
    this.few = drawn.filter((bank) => bank.count < MANY && !this.isPassedOver(bank));
    this.many = drawn.filter((bank) => bank.count >= MANY).flatMap((bank) => [...bank.meshes]);
    this.tree = this.many.length ? new ObjectBVH(this.many as Object3D[]) : null;
  }

  private isPassedOver({ meshes, ids }: Bank): boolean {
    const triangles = (meshes[0]?.geometry.index?.count ?? 0) / 3;
    return triangles > FINE && ids.every(this.isDressing);
  }
}

/** Try each instance: three's own way first asks for bounds of the whole, which swing here. */
function tryAll(mesh: InstancedMesh, raycaster: Raycaster, met: Intersection[]): void {
  single.geometry = mesh.geometry;
  single.material = mesh.material;
  for (let slot = 0; slot < mesh.count; slot += 1) {
    mesh.getMatrixAt(slot, single.matrixWorld);
    const before = met.length;
    single.raycast(raycaster, met);
    for (let at = before; at < met.length; at += 1) {
      const one = met[at];
      if (one) Object.assign(one, { object: mesh, instanceId: slot });
    }
  }
}

const single = new Mesh();

function touchAny(
  { meshes: [mesh], ids }: Bank,
  sphere: Sphere,
  met: Intersection[],
  isTaken: (id: string) => boolean,
): void {
  for (let slot = 0; mesh && slot < mesh.count; slot += 1) {
    if (!isNear(mesh.instanceMatrix.array, slot * 16, sphere)) continue;
    if (isTaken(ids[slot] ?? "")) touch(mesh, slot, sphere, met);
  }
}

/** Whether the ball round an instance of a unit cube meets a sphere. */
function isNear(matrices: ArrayLike<number>, from: number, { center, radius }: Sphere): boolean {
  const m = (n: number) => matrices[from + n] ?? 0;
  const dx = m(12) - center.x;
  const dy = m(13) - center.y;
  const dz = m(14) - center.z;
  let size = 0;
  for (let n = 0; n < 11; n += 1) size += m(n) ** 2;
  const reach = radius + Math.sqrt(size) / 2;
  return dx * dx + dy * dy + dz * dz <= reach * reach;
}

const world = new Matrix4();
const back = new Matrix4();
const nearest = new Vector3();

function touch(mesh: InstancedMesh, slot: number, sphere: Sphere, met: Intersection[]): void {
  mesh.getMatrixAt(slot, world);
  if (world.determinant() === 0) return;
  nearest.copy(sphere.center).applyMatrix4(back.copy(world).invert());
  nearest.clampScalar(-0.5, 0.5).applyMatrix4(world);
  const distance = nearest.distanceTo(sphere.center);
  if (distance > sphere.radius) return;
  met.push({ distance, point: nearest.clone(), object: mesh, instanceId: slot });
}
