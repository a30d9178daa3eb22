/** The stage: what is drawn of an exercise, kept as instanced meshes of the catalogue. */
import {
  Color,
  Group,
  type Intersection,
  type Material,
  Matrix4,
  Mesh,
  type Object3D,
  Quaternion,
  type Raycaster,
  type Sphere,
  type Texture,
  Vector3,
} from "three";
import {
  DEFAULTS,
  type Lettering,
  type Patch,
  type Placed,
  type Station,
} from "../protocol/protocol";
import { Bank, colourFrom, type Piece } from "./bank";
import { Brackets } from "./brackets";
import { readScene } from "./catalogue";
import { Daylight } from "./daylight";
import { Hinges, wrapped, yawBetween } from "./hinges";
import { measure } from "./inside";
import { Letters } from "./lettering";
import { Picker } from "./picking";
import { NO_TURN, poseOf } from "./pose";
import { Shadows } from "./shadows";
import { SUN } from "./sun";
import { Things } from "./things";

/** Where the eye stands for whom things are drawn from near to far: before the door. */
const DOOR = new Vector3(0, 1.6, 1.5);

/** Near pointers ask an object of this shape what they touch. */
interface Touchable extends Object3D {
  spherecast?: (sphere: Sphere, met: Intersection[]) => void;
  intersectChildren?: boolean;
}

export class Stage {
  readonly root: Group = new Group();
  readonly daylight = new Daylight();
  /** Told after the file was read, and after each patch. */
  readonly onChange = new Set<() => void>();
  isMotionReduced = false;
  station: Station = "bay";
  seq = -1;
  private readonly placed = new Things();
  private readonly banks = new Map<string, Bank>();
  private readonly bankOf = new Map<Object3D, Bank>();
  private readonly hidden = new Set<string>();
  private readonly hinges = new Hinges();
  private readonly letters = new Letters(this.daylight, this.hinges);
  private readonly picker = new Picker(this.banks, (id) => isDressing(this.placed.get(id)));
  private readonly brackets = new Brackets();
  private readonly shadows = new Shadows(SUN);
  private readonly swung = new Set<Bank>();
  private meshes = new Map<string, Piece[]>();
  private marked: string | null = null;

  constructor() {
    this.root.name = "stage";
    this.root.add(this.brackets.mesh, this.shadows.mesh);
    this.root.raycast = (raycaster: Raycaster, met: Intersection[]) =>
      this.picker.raycast(raycaster, met);
    const touchable: Touchable = this.root;
    touchable.spherecast = (sphere, met) =>
      this.picker.spherecast(sphere, met, (id) => this.placed.get(id)?.role !== "scenery");
    touchable.intersectChildren = false;
  }

  /** Take in the file that is fetched on joining; its `seq` tells which patches are newer. */
  async load(glb: ArrayBuffer): Promise<void> {
    const file = await readScene(glb, this.daylight);
    this.clear();
    this.meshes = file.meshes;
    this.seq = file.seq;
    this.station = file.station;
    if (file.glyphAtlas && file.glyphs) {
      this.root.add(this.letters.open(file.glyphAtlas, file.glyphs));
    }
    this.draw(file.placed, file.letters);
  }

  /** Take in what changed; what is no newer than what is drawn changes nothing. */
  apply(patch: Patch, seq: number): void {
    if (seq <= this.seq) return;
    this.seq = seq;
    this.station = patch.station;
    for (const id of patch.gone ?? []) this.remove(id);
    this.draw(patch.put ?? [], patch.letters ?? []);
  }

  /** The thing that an instance of one of its meshes draws. */
  thing(object: Object3D, instance: number | undefined): Placed | undefined {
    const id = this.bankOf.get(object)?.ids[instance ?? -1];
    return id === undefined ? undefined : this.placed.get(id);
  }

  /** All that draws a sighted thing. */
  drawn(handle: string): Placed[] {
    return this.placed.drawn(handle);
  }

  things(): Placed[] {
    return this.placed.all();
  }

  lettering(): Lettering[] {
    return [...this.letters.all()];
  }

  /** Read how a thing is shown; false where there is none. */
  pose(id: string, into: Matrix4): boolean {
    const placed = this.placed.get(id);
    if (placed) this.hinges.show(id, poseOf(placed, into));
    return placed !== undefined;
  }

  /** Outline a sighted thing, or nothing. */
  mark(handle: string | null): void {
    if (this.marked === handle) return;
    this.marked = handle;
    this.outline();
  }

  /** Not drawn while somebody holds it. */
  hide(id: string, isHidden: boolean): void {
    if (isHidden) this.hidden.add(id);
    else this.hidden.delete(id);
    this.move(id);
    this.bound();
  }

  /** Show a leaf, and what hangs on it, turned so much beyond its true pose. */
  swing(handle: string, turn_rad: number): void {
    const leaf = this.drawn(handle).find((one) => one.hinge_m);
    if (!leaf) return;
    for (const id of this.hinges.pull(leaf.id, turn_rad)) this.move(id);
    this.bound();
  }

  /** A mesh of its own that looks like a drawn thing; it shares geometry and material. */
  copy(id: string): Mesh | null {
    const placed = this.placed.get(id);
    const bank = placed && this.banks.get(placed.mesh);
    const [first] = bank?.meshes ?? [];
    if (!placed || !bank || !first) return null;
    const material = (first.material as Material).clone() as Material & { color?: Color };
    material.onBeforeCompile = (first.material as Material).onBeforeCompile;
    material.customProgramCacheKey = (first.material as Material).customProgramCacheKey;
    material.color?.multiply(colourFrom(placed.tint ?? WHITE));
    const mesh = new Mesh(first.geometry, material);
    this.pose(id, mesh.matrix);
    mesh.matrix.decompose(mesh.position, mesh.quaternion, mesh.scale);
    mesh.name = id;
    return mesh;
  }

  /** Let leaves swing on. */
  tick(dt_s: number): void {
    this.hinges.tick(dt_s, this.move);
    this.bound();
  }

  dispose(): void {
    this.clear();
    this.letters.dispose();
    this.brackets.dispose();
    this.shadows.dispose();
    const pieces = [...this.meshes.values()].flat();
    for (const bank of this.banks.values()) bank.dispose();
    for (const { geometry } of pieces) geometry.dispose();
    for (const material of new Set(pieces.map((piece) => piece.material))) {
      (material as Material & { map?: Texture | null }).map?.dispose();
      material.dispose();
    }
    this.root.clear();
  }

  private clear(): void {
    for (const { id } of this.placed.all()) this.remove(id);
    this.letters.clear();
  }

  private draw(placed: readonly Placed[], letters: readonly Lettering[]): void {
    const grown = new Set(placed.flatMap((one) => this.put(one) ?? []));
    for (const one of letters) this.letters.put(one);
    for (const bank of grown) bank.arrange(DOOR);
    this.letters.settle();
    this.picker.changed();
    const things = this.things();
    measure(things, this.daylight.inside);
    this.shadows.lay(things, this.daylight.inside);
    for (const bank of this.banks.values()) bank.bound();
    this.outline();
    for (const told of this.onChange) told();
  }

  /** Draw one thing; gives its bank where it is new in it. */
  private put(placed: Placed): Bank | null {
    const { id } = placed;
    if (this.placed.get(id)?.mesh !== placed.mesh) this.remove(id);
    const bank = this.bank(placed.mesh);
    if (!bank) return null;
    const before = this.placed.get(id);
    const off_rad = before ? this.offBy(before, placed) : 0;
    this.placed.put(placed);
    this.hinges.hang(id, placed.hinge_m ?? null);
    if (before && placed.role === "leaf") this.settle(id, off_rad);
    bank.put(id, this.shown(placed), colourFrom(placed.tint ?? WHITE, colour));
    return before ? null : bank;
  }

  private settle(id: string, off_rad: number): void {
    for (const hung of this.hinges.settle(id, off_rad)) this.move(hung);
  }

  /** How far a leaf will be shown off its new pose if it is to start from where it is now. */
  private offBy(before: Placed, after: Placed): number {
    if (this.isMotionReduced) return 0;
    from.fromArray(before.turn ?? NO_TURN);
    to.fromArray(after.turn ?? NO_TURN);
    return wrapped(this.hinges.turnOf(before.id) - yawBetween(from, to));
  }

  private remove(id: string): void {
    this.letters.remove(id);
    const placed = this.placed.get(id);
    if (!placed) return;
    this.placed.remove(id);
    this.hidden.delete(id);
    this.hinges.hang(id, null);
    this.banks.get(placed.mesh)?.remove(id);
  }

  private bank(name: string): Bank | null {
    const known = this.banks.get(name);
    const pieces = this.meshes.get(name);
    if (known || !pieces) return known ?? null;
    const bank = new Bank(name, pieces);
    this.banks.set(name, bank);
    for (const mesh of bank.meshes) {
      mesh.matrixAutoUpdate = false;
      this.bankOf.set(mesh, bank);
      this.root.add(mesh);
    }
    return bank;
  }

  /** Show a thing where it is now: on its swinging leaf, or nowhere while it is held. */
  private readonly move = (id: string): void => {
    const placed = this.placed.get(id);
    const bank = placed && this.banks.get(placed.mesh);
    if (!placed || !bank) {
      this.letters.move(id);
      return;
    }
    bank.move(id, this.shown(placed));
    this.picker.moved(bank);
    this.swung.add(bank);
  };

  private bound(): void {
    if (this.swung.size === 0) return;
    for (const bank of this.swung) bank.bound();
    this.swung.clear();
    if (this.marked !== null) this.outline();
  }

  private shown(placed: Placed): Matrix4 {
    if (this.hidden.has(placed.id)) return shown.makeScale(0, 0, 0);
    return this.hinges.show(placed.id, poseOf(placed, shown));
  }

  private outline(): void {
    const [largest] = this.marked === null ? [] : this.drawn(this.marked).sort(bySize);
    if (!largest || this.hidden.has(largest.id)) this.brackets.hide();
    else this.brackets.round(this.shown(largest));
  }
}

const WHITE = DEFAULTS.Placed.tint;

const shown = new Matrix4();
const from = new Quaternion();
const to = new Quaternion();
const colour = new Color();

/** Nothing to act on, and nothing to stand on. */
const isDressing = (placed: Placed | undefined) => placed?.role === "scenery" && !placed.walkable;

const volume = ({ size_m: [x, y, z] }: Placed) => x * y * z;
const bySize = (a: Placed, b: Placed) => volume(b) - volume(a);
