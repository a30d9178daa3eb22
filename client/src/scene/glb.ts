/**
 * GLB: the one-file form of glTF 2.0 (ISO/IEC 12113), as far as `scenery` writes it.
 *
 * A reader of our own is a tenth of three's loader, which reads all that anybody else may write;
 * what the bay loads first is bounded (design.md, section 11).
 */
import { BufferAttribute } from "three";

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;

export interface Primitive {
  attributes: Record<string, number>;
  indices?: number;
  material?: number;
}

export interface Material {
  name?: string;
  pbrMetallicRoughness?: {
    baseColorFactor?: [number, number, number, number];
    baseColorTexture?: { index: number };
  };
  alphaMode?: "OPAQUE" | "MASK" | "BLEND";
  doubleSided?: boolean;
}

export interface Node<Extras> {
  name?: string;
  mesh?: number;
  translation?: [number, number, number];
  rotation?: [number, number, number, number];
  scale?: [number, number, number];
  extras?: Extras;
  extensions?: { EXT_mesh_gpu_instancing?: { attributes: Record<string, number> } };
}

interface View {
  byteOffset?: number;
  byteLength: number;
}

interface Accessor {
  bufferView: number;
  byteOffset?: number;
  componentType: keyof typeof ARRAYS;
  normalized?: boolean;
  count: number;
  type: keyof typeof SIZES;
}

export interface Document<Extras> {
  scene?: number;
  scenes: { nodes?: number[]; extras?: Extras }[];
  nodes: Node<Extras>[];
  meshes: { name?: string; primitives: Primitive[] }[];
  materials: Material[];
  textures?: { source: number }[];
  images?: { bufferView: number; mimeType: string }[];
  accessors: Accessor[];
  bufferViews: View[];
}

const ARRAYS = {
  5121: Uint8Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
} as const;
const SIZES = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 } as const;

export class GlbError extends Error {}

export class Glb<Extras> {
  readonly document: Document<Extras>;
  private readonly bytes: Uint8Array<ArrayBuffer>;

  /** Throws `GlbError` where it is none. */
  constructor(file: ArrayBuffer) {
    const head = new DataView(file);
    const isGlb = file.byteLength >= 20 && head.getUint32(0, true) === MAGIC;
    if (!isGlb || head.getUint32(16, true) !== JSON_CHUNK) throw new GlbError("not a GLB file");
    const length = head.getUint32(12, true);
    const text = new TextDecoder().decode(new Uint8Array(file, 20, length));
    this.document = JSON.parse(text) as Document<Extras>;
    this.bytes = new Uint8Array(file, Math.min(20 + length + 8, file.byteLength));
  }

  /** The values of an accessor, which lie side by side in our files. */
  attribute(index: number): BufferAttribute {
    const { accessors } = this.document;
    const {
      bufferView,
      byteOffset = 0,
      componentType,
      normalized,
      count,
      type,
    } = known(accessors[index]);
    const from = this.view(bufferView).subarray(byteOffset);
    const size = SIZES[type];
    const Values = ARRAYS[componentType];
    const values = new Values(count * size);
    new Uint8Array(values.buffer).set(from.subarray(0, values.byteLength));
    return new BufferAttribute(values, size, normalized ?? false);
  }

  /** The picture of a texture. */
  picture(texture: number): Promise<ImageBitmap> {
    const { textures = [], images = [] } = this.document;
    const { bufferView, mimeType } = known(images[known(textures[texture]).source]);
    const blob = new Blob([this.view(bufferView)], { type: mimeType });
    return createImageBitmap(blob, { premultiplyAlpha: "none", colorSpaceConversion: "none" });
  }

  private view(index: number): Uint8Array<ArrayBuffer> {
    const { byteOffset = 0, byteLength } = known(this.document.bufferViews[index]);
    return this.bytes.subarray(byteOffset, byteOffset + byteLength);
  }
}

function known<T>(one: T | undefined): T {
  if (one === undefined) throw new GlbError("the file names something that is not in it");
  return one;
}
