/** A bank: all that is drawn of one mesh of the catalogue, as instances without gaps. */
import {
  type BufferGeometry,
  Color,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  type Material,
  type Matrix4,
  type Vector3,
} from "three";

/** A mesh of the catalogue; most have one piece, so that they cost one draw call. */
export interface Piece {
  geometry: BufferGeometry;
  material: Material;
}

const FIRST_CAPACITY = 4;

export class Bank {
  /** One for each piece; they share places and colours. */
  readonly meshes: readonly InstancedMesh[];
  /** What each instance draws. */
  readonly ids: string[] = [];
  private readonly slots = new Map<string, number>();
  private matrices: InstancedBufferAttribute;
  private colours: InstancedBufferAttribute;

  constructor(
    readonly name: string,
    pieces: readonly Piece[],
    capacity = FIRST_CAPACITY,
  ) {
    this.matrices = dynamic(capacity, 16);
    this.colours = dynamic(capacity, 3);
    this.meshes = pieces.map(({ geometry, material }) => {
      const mesh = new InstancedMesh(geometry, material, 0);
      mesh.name = name;
      mesh.instanceMatrix = this.matrices;
      mesh.instanceColor = this.colours;
      mesh.visible = false;
      return mesh;
    });
  }

  get count(): number {
    return this.ids.length;
  }

  /** Draw one thing more, or move and paint one that is drawn. */
  put(id: string, matrix: Matrix4, colour: Color): void {
    const slot = this.slots.get(id) ?? this.append(id);
    matrix.toArray(this.matrices.array, slot * 16);
    colour.toArray(this.colours.array, slot * 3);
    this.touch();
  }

  /** Move one that is drawn. */
  move(id: string, matrix: Matrix4): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    matrix.toArray(this.matrices.array, slot * 16);
    this.matrices.needsUpdate = true;
  }

  /** Draw it no longer: the last one takes its slot. */
  remove(id: string): void {
    const slot = this.slots.get(id);
    const last = this.ids.pop();
    if (slot === undefined || last === undefined) return;
    this.slots.delete(id);
    if (last !== id) {
      const end = this.ids.length;
      this.matrices.array.copyWithin(slot * 16, end * 16, end * 16 + 16);
      this.colours.array.copyWithin(slot * 3, end * 3, end * 3 + 3);
      this.ids[slot] = last;
      this.slots.set(last, slot);
    }
    this.touch();
  }

  /** Read how one is shown. */
  matrixOf(id: string, into: Matrix4): boolean {
    const slot = this.slots.get(id);
    if (slot === undefined) return false;
    into.fromArray(this.matrices.array, slot * 16);
    return true;
  }

  colourOf(id: string, into: Color): Color {
    return into.fromArray(this.colours.array, (this.slots.get(id) ?? 0) * 3);
  }

  /** Draw from the nearest to the farthest, so that what is hidden is not painted first. */
  arrange(from: Vector3): void {
    const { array } = this.matrices;
    const distance = (slot: number) =>
      (at(array, slot * 16 + 12) - from.x) ** 2 +
      (at(array, slot * 16 + 13) - from.y) ** 2 +
      (at(array, slot * 16 + 14) - from.z) ** 2;
    const distances = this.ids.map((_, slot) => distance(slot));
    const order = [...this.ids.keys()].sort((a, b) => at(distances, a) - at(distances, b));
    const [ids, matrices, colours] = [[...this.ids], array.slice(), this.colours.array.slice()];
    for (const [slot, old] of order.entries()) {
      const id = ids[old] as string;
      this.ids[slot] = id;
      this.slots.set(id, slot);
      array.set(matrices.subarray(old * 16, old * 16 + 16), slot * 16);
      this.colours.array.set(colours.subarray(old * 3, old * 3 + 3), slot * 3);
    }
    this.touch();
  }

  /** Bring up to date what three.js culls by. */
  bound(): void {
    for (const mesh of this.meshes) mesh.computeBoundingSphere();
  }

  dispose(): void {
    for (const mesh of this.meshes) mesh.dispose();
  }

  private append(id: string): number {
    const slot = this.ids.length;
    if (slot === this.matrices.count) this.grow();
    this.ids.push(id);
    this.slots.set(id, slot);
    return slot;
  }

  /** Twice the room. Disposing a mesh frees its old buffers; it is used on with the new ones. */
  private grow(): void {
    const capacity = this.matrices.count * 2;
    const [matrices, colours] = [dynamic(capacity, 16), dynamic(capacity, 3)];
    matrices.array.set(this.matrices.array);
    colours.array.set(this.colours.array);
    [this.matrices, this.colours] = [matrices, colours];
    for (const mesh of this.meshes) {
      mesh.dispose();
      mesh.instanceMatrix = matrices;
      mesh.instanceColor = colours;
    }
  }

  private touch(): void {
    this.matrices.needsUpdate = true;
    this.colours.needsUpdate = true;
    for (const mesh of this.meshes) {
      mesh.count = this.ids.length;
      mesh.visible = mesh.count > 0;
    }
  }
}

function dynamic(capacity: number, size: number): InstancedBufferAttribute & Floats {
  const attribute = new InstancedBufferAttribute(new Float32Array(capacity * size), size);
  return attribute.setUsage(DynamicDrawUsage) as InstancedBufferAttribute & Floats;
}

interface Floats {
  array: Float32Array;
}

const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/** An sRGB tint as the shader takes it. */
export const colourFrom = (tint: string, into = new Color()): Color => into.setStyle(tint);
