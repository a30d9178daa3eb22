/**
 * The file of a scene: its catalogue of meshes, and what stands where.
 *
 * The same meshes are in every file; its few materials become some that all light alike.
 */
import {
  type BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  FrontSide,
  RepeatWrapping,
  SRGBColorSpace,
  Texture,
} from "three";
import type { Lettering, Placed, Role, Station } from "../protocol/protocol";
import type { Piece } from "./bank";
import type { Daylight } from "./daylight";
import { type Document, Glb, type Node, type Primitive } from "./glb";

/** The atlas of glyphs; lengths in heights of a capital. */
export interface Glyphs {
  /** Of every quad. */
  high: number;
  /** How far a quad reaches below the baseline. */
  below: number;
  /** From line to line. */
  line: number;
  /** u0, v0 (top), u1, v1 (bottom), then from the pen to the quad, its width, and the advance. */
  chars: Record<string, Glyph>;
}

export type Glyph = [number, number, number, number, number, number, number];

export interface SceneFile {
  seq: number;
  station: Station;
  meshes: Map<string, Piece[]>;
  placed: Placed[];
  letters: Lettering[];
  glyphs: Glyphs | null;
  glyphAtlas: Texture | null;
}

/** What `scenery` writes beside what glTF knows, as far as it concerns us. */
interface Ours {
  id?: string;
  handle?: string;
  role?: Role;
  mesh?: string;
  tint?: string;
  hinge_m?: [number, number, number];
  walkable?: boolean;
  ids?: string[];
  handles?: string[];
  letters?: Lettering[];
  seq?: number;
  station?: Station;
  glyphs?: Glyphs;
}

interface Extras {
  tidewaiter?: Ours;
}

type File = Glb<Extras>;

/** Nodes of this name show what a mesh of the catalogue is; they are not drawn. */
const IN_CATALOGUE = "catalogue/";
/** Name of the material of letters. */
const GLYPH = "glyph";
/** Seen at a flat angle, floors and letters stay sharp. */
const ANISOTROPY = 8;

/** Read a file. Throws `GlbError` where it is none. */
export async function readScene(glb: ArrayBuffer, daylight: Daylight): Promise<SceneFile> {
  const file: File = new Glb(glb);
  const { document } = file;
  const head = headOf(document);
  const nodes = document.nodes.filter((node) => node.extras?.tidewaiter);
  const textures = await texturesOf(file);
  return {
    seq: head.seq ?? 0,
    station: head.station ?? "bay",
    meshes: catalogue(file, textures, daylight),
    placed: nodes.flatMap((node) => placedBy(file, node)),
    letters: nodes.flatMap((node) => node.extras?.tidewaiter?.letters ?? []),
    glyphs: head.glyphs ?? null,
    glyphAtlas: textures[document.materials.findIndex(({ name }) => name === GLYPH)] ?? null,
  };
}

const headOf = ({ scene = 0, scenes }: Document<Extras>): Ours =>
  scenes[scene]?.extras?.tidewaiter ?? {};

/** The texture of each material; one where several use the same. */
async function texturesOf(file: File): Promise<(Texture | null)[]> {
  const indices = file.document.materials.map(
    (material) => material.pbrMetallicRoughness?.baseColorTexture?.index,
  );
  const made = new Map<number, Promise<Texture>>();
  for (const index of indices) {
    if (index !== undefined && !made.has(index)) made.set(index, textureOf(file, index));
  }
  return Promise.all(
    indices.map((index) => (index === undefined ? null : made.get(index)) ?? null),
  );
}

async function textureOf(file: File, index: number): Promise<Texture> {
  const texture = new Texture(await file.picture(index));
  texture.flipY = false;
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.anisotropy = ANISOTROPY;
  texture.needsUpdate = true;
  return texture;
}

function catalogue(file: File, textures: (Texture | null)[], daylight: Daylight) {
  const { materials, meshes, nodes } = file.document;
  const lit = materials.map((material, n) => {
    const [r, g, b] = material.pbrMetallicRoughness?.baseColorFactor ?? [1, 1, 1];
    return daylight.lambert({
      name: material.name ?? "",
      color: new Color(r, g, b),
      map: textures[n] ?? null,
      side: material.doubleSided ? DoubleSide : FrontSide,
      transparent: material.alphaMode === "BLEND",
    });
  });
  const made = new Map<string, Piece[]>();
  for (const { name = "", mesh = -1 } of nodes) {
    if (!name.startsWith(IN_CATALOGUE)) continue;
    const pieces = (meshes[mesh]?.primitives ?? []).flatMap((primitive): Piece[] => {
      const geometry = geometryOf(file, primitive);
      const material = lit[primitive.material ?? -1];
      if (!material) return [];
      if (geometry.hasAttribute("color")) material.vertexColors = true;
      return [{ geometry, material }];
    });
    made.set(name.slice(IN_CATALOGUE.length), pieces);
  }
  return made;
}

const ATTRIBUTES: Record<string, string> = {
  POSITION: "position",
  NORMAL: "normal",
  TEXCOORD_0: "uv",
  COLOR_0: "color",
};

function geometryOf(file: File, { attributes, indices }: Primitive): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, index] of Object.entries(attributes)) {
    const called = ATTRIBUTES[name];
    if (called) geometry.setAttribute(called, file.attribute(index));
  }
  if (indices !== undefined) geometry.setIndex(file.attribute(indices));
  if (!geometry.hasAttribute("normal")) geometry.computeVertexNormals();
  geometry.computeBoundingBox();
  geometry.computeBoundingSphere();
  return geometry;
}

/** The things that one node draws: one, or an instance each. */
function placedBy(file: File, node: Node<Extras>): Placed[] {
  const ours = node.extras?.tidewaiter ?? {};
  const attributes = node.extensions?.EXT_mesh_gpu_instancing?.attributes;
  if (attributes && ours.ids) return instances(file, attributes, ours);
  if (ours.id === undefined || ours.mesh === undefined) return [];
  return [
    {
      ...common(ours),
      id: ours.id,
      handle: ours.handle ?? "",
      at_m: node.translation ?? [0, 0, 0],
      turn: node.rotation ?? [0, 0, 0, 1],
      size_m: node.scale ?? [1, 1, 1],
      tint: ours.tint ?? WHITE,
    },
  ];
}

const WHITE = "#ffffff";

const common = ({ mesh = "", role = "scenery", hinge_m, walkable }: Ours) => ({
  mesh,
  role,
  hinge_m: hinge_m ?? null,
  walkable: walkable ?? false,
});

function instances(file: File, attributes: Record<string, number>, ours: Ours): Placed[] {
  const read = (name: string) => {
    const index = attributes[name];
    return index === undefined ? null : file.attribute(index);
  };
  const [at, turn, size] = [read("TRANSLATION"), read("ROTATION"), read("SCALE")];
  const tint = read("_COLOR_0");
  const colour = new Color();
  return (ours.ids ?? []).map((id, n) => ({
    ...common(ours),
    id,
    handle: ours.handles?.[n] ?? "",
    at_m: triple(at, n, 0),
    turn: turn ? [turn.getX(n), turn.getY(n), turn.getZ(n), turn.getW(n)] : [0, 0, 0, 1],
    size_m: triple(size, n, 1),
    // Colours of instances are linear, as in glTF; tints are said in sRGB.
    tint: tint ? `#${colour.fromBufferAttribute(tint, n).getHexString()}` : WHITE,
  }));
}

const triple = (from: BufferAttribute | null, n: number, or: number): [number, number, number] =>
  from ? [from.getX(n), from.getY(n), from.getZ(n)] : [or, or, or];
