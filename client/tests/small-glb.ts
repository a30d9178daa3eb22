/** A small scene file as `scenery` writes them: two meshes in the catalogue, what you say drawn. */
import { BoxGeometry, CylinderGeometry } from "three";
import type { Lettering, Placed } from "../src/protocol/protocol";
import type { Glyphs } from "../src/scene/catalogue";

const GEOMETRIES = {
  box: new BoxGeometry(),
  drum: new CylinderGeometry(0.5, 0.5, 1, 8),
  panel: new BoxGeometry(),
};

export type MeshName = keyof typeof GEOMETRIES;

export const GLYPHS: Glyphs = {
  high: 1.6,
  below: 0.3,
  line: 1.7,
  chars: {
    A: [0, 0, 0.1, 0.1, 0.02, 0.7, 0.74],
    B: [0.1, 0, 0.2, 0.1, 0.02, 0.6, 0.64],
    "?": [0.2, 0, 0.3, 0.1, 0.02, 0.5, 0.54],
  },
};

class Buffer {
  readonly accessors: object[] = [];
  readonly views: object[] = [];
  private readonly parts: Uint8Array[] = [];
  length = 0;

  add(values: ArrayBufferView, type: string, componentType: number, count: number): number {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    this.views.push({ buffer: 0, byteOffset: this.length, byteLength: bytes.length });
    this.accessors.push({ bufferView: this.views.length - 1, componentType, count, type });
    this.parts.push(padded);
    this.length += padded.length;
    return this.accessors.length - 1;
  }

  floats(rows: number[][], type: string): number {
    return this.add(new Float32Array(rows.flat()), type, 5126, rows.length);
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

export function smallGlb(placed: Placed[], letters: Lettering[] = [], seq = 1): ArrayBuffer {
  const buffer = new Buffer();
  const names = Object.keys(GEOMETRIES) as MeshName[];
  const meshes = names.map((name) => ({ name, primitives: [primitive(buffer, name)] }));
  const ofMesh = (name: string) => names.indexOf(name as MeshName);
  const packages = placed.filter((one) => one.role === "package");
  const nodes: object[] = [
    ...names
      .filter((name) => packages.some((one) => one.mesh === name))
      .map((name) =>
        instanced(
          buffer,
          packages.filter((one) => one.mesh === name),
          ofMesh(name),
        ),
      ),
    ...placed
      .filter((one) => one.role !== "package")
      .map(({ at_m, turn, size_m, ...extras }) => ({
        mesh: ofMesh(extras.mesh),
        translation: at_m,
        rotation: turn ?? [0, 0, 0, 1],
        scale: size_m,
        extras: { tidewaiter: { ...extras, hinge_m: extras.hinge_m ?? undefined } },
      })),
    { extras: { tidewaiter: { letters } } },
  ];
  const drawn = nodes.length;
  nodes.push(...names.map((name, mesh) => ({ name: `catalogue/${name}`, mesh })));
  return packed(
    {
      asset: { version: "2.0" },
      scene: 0,
      scenes: [
        {
          nodes: [...Array(drawn).keys()],
          extras: { tidewaiter: { seq, station: "bay", glyphs: GLYPHS } },
        },
      ],
      nodes,
      meshes,
      materials: [{ name: "steel" }, { name: "glyph" }],
      accessors: buffer.accessors,
      bufferViews: buffer.views,
      buffers: [{ byteLength: buffer.length }],
    },
    buffer.bytes(),
  );
}

function primitive(buffer: Buffer, name: MeshName) {
  const { attributes, index } = GEOMETRIES[name];
  const add = (of: { array: ArrayLike<number>; count: number } | undefined, type: string) =>
    of ? buffer.add(new Float32Array(of.array), type, 5126, of.count) : 0;
  const faces = new Uint16Array(index?.array ?? []);
  return {
    attributes: {
      POSITION: add(attributes["position"], "VEC3"),
      NORMAL: add(attributes["normal"], "VEC3"),
      TEXCOORD_0: add(attributes["uv"], "VEC2"),
    },
    indices: buffer.add(faces, "SCALAR", 5123, faces.length),
    material: 0,
  };
}

function instanced(buffer: Buffer, placed: Placed[], mesh: number) {
  const [first] = placed;
  return {
    mesh,
    extensions: {
      EXT_mesh_gpu_instancing: {
        attributes: {
          TRANSLATION: buffer.floats(
            placed.map((one) => one.at_m),
            "VEC3",
          ),
          ROTATION: buffer.floats(
            placed.map((one) => one.turn ?? [0, 0, 0, 1]),
            "VEC4",
          ),
          SCALE: buffer.floats(
            placed.map((one) => one.size_m),
            "VEC3",
          ),
          _COLOR_0: buffer.floats(
            placed.map(() => [1, 1, 1]),
            "VEC3",
          ),
        },
      },
    },
    extras: {
      tidewaiter: {
        mesh: first?.mesh,
        role: first?.role,
        ids: placed.map((one) => one.id),
        handles: placed.map((one) => one.handle),
      },
    },
  };
}

function packed(document: object, data: Uint8Array): ArrayBuffer {
  const text = new TextEncoder().encode(JSON.stringify(document));
  const padded = new Uint8Array(Math.ceil(text.length / 4) * 4).fill(0x20);
  padded.set(text);
  const all = new Uint8Array(12 + 8 + padded.length + 8 + data.length);
  const head = new DataView(all.buffer);
  const numbers = [0x46546c67, 2, all.length, padded.length, 0x4e4f534a];
  for (const [n, value] of numbers.entries()) head.setUint32(n * 4, value, true);
  all.set(padded, 20);
  head.setUint32(20 + padded.length, data.length, true);
  head.setUint32(24 + padded.length, 0x004e4942, true);
  all.set(data, 28 + padded.length);
  return all.buffer;
}
