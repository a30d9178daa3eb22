/**
 * Lettering: every letter of the place as an instance of one quad, cut out of the atlas of glyphs.
 *
 * All letters together cost one draw call.
 */
import {
  Color,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  MeshLambertMaterial,
  PlaneGeometry,
  Quaternion,
  type Texture,
  Vector3,
} from "three";
import { DEFAULTS, type Lettering } from "../protocol/protocol";
import type { Glyph, Glyphs } from "./catalogue";
import type { Daylight } from "./daylight";
import type { Hinges } from "./hinges";

const FIRST_CAPACITY = 64;

/** One letter in the plane of its lettering, in heights of a capital. */
interface Letter {
  uv: Quad;
  x: number;
  y: number;
  width: number;
  high: number;
}

type Quad = [number, number, number, number];

const NONE: Glyphs = { high: 1, below: 0, line: 1, chars: {} };

export class Letters {
  mesh: InstancedMesh | null = null;
  private readonly letterings = new Map<string, Lettering>();
  private readonly firsts = new Map<string, number>();
  private readonly layouts = new Map<string, Letter[]>();
  private glyphs: Glyphs = NONE;
  private isStale = false;

  constructor(
    private readonly daylight: Daylight,
    private readonly hinges: Hinges,
  ) {}

  /** Take the atlas of a file. */
  open(atlas: Texture, glyphs: Glyphs): InstancedMesh {
    this.dispose();
    this.glyphs = glyphs;
    const material = this.daylight.shade(
      new MeshLambertMaterial({
        map: atlas,
        transparent: true,
        depthWrite: false,
        polygonOffset: true,
        polygonOffsetFactor: -2,
        polygonOffsetUnits: -2,
      }),
    );
    cutFromAtlas(material);
    const mesh = new InstancedMesh(new PlaneGeometry(), material, 0);
    mesh.name = "letters";
    mesh.frustumCulled = false;
    mesh.raycast = () => undefined;
    mesh.renderOrder = 1;
    this.mesh = mesh;
    this.room(FIRST_CAPACITY);
    return mesh;
  }

  put(lettering: Lettering): void {
    this.letterings.set(lettering.id, lettering);
    this.layouts.set(lettering.id, layOut(lettering.lines, this.glyphs));
    this.hinges.hang(lettering.id, lettering.hinge_m ?? null);
    this.isStale = true;
  }

  remove(id: string): void {
    if (!this.letterings.delete(id)) return;
    this.layouts.delete(id);
    this.hinges.hang(id, null);
    this.isStale = true;
  }

  has(id: string): boolean {
    return this.letterings.has(id);
  }

  all(): Iterable<Lettering> {
    return this.letterings.values();
  }

  /** Show one lettering where its hinge has it now. */
  move(id: string): void {
    const lettering = this.letterings.get(id);
    if (!lettering || !this.mesh || this.isStale) return;
    this.place(lettering, this.firsts.get(id) ?? 0);
    this.mesh.instanceMatrix.needsUpdate = true;
  }

  /** Write all letters anew, if any were put or taken away. */
  settle(): void {
    if (!this.isStale || !this.mesh) return;
    this.isStale = false;
    const count = [...this.layouts.values()].reduce((sum, { length }) => sum + length, 0);
    if (count > this.mesh.instanceMatrix.count) this.room(count * 2);
    let first = 0;
    for (const lettering of this.letterings.values()) {
      this.firsts.set(lettering.id, first);
      this.paint(lettering, first);
      this.place(lettering, first);
      first += this.layouts.get(lettering.id)?.length ?? 0;
    }
    this.mesh.count = count;
    this.mesh.visible = count > 0;
    this.mesh.instanceMatrix.needsUpdate = true;
  }

  clear(): void {
    for (const id of [...this.letterings.keys()]) this.remove(id);
    this.settle();
  }

  dispose(): void {
    this.mesh?.dispose();
    this.mesh?.geometry.dispose();
    (this.mesh?.material as MeshLambertMaterial | undefined)?.dispose();
    this.mesh = null;
  }

  private room(capacity: number): void {
    const { mesh } = this;
    if (!mesh) return;
    mesh.dispose();
    const fresh = (size: number) =>
      new InstancedBufferAttribute(new Float32Array(capacity * size), size);
    mesh.instanceMatrix = fresh(16).setUsage(DynamicDrawUsage) as InstancedBufferAttribute;
    mesh.instanceColor = fresh(3);
    mesh.geometry.setAttribute("cut", fresh(4));
  }

  private place({ id, at_m, letter_m, turn = NO_TURN }: Lettering, first: number) {
    const { mesh } = this;
    if (!mesh) return;
    at.fromArray(at_m);
    way.fromArray(turn);
    scale.setScalar(letter_m);
    plane.compose(at, way, scale);
    this.hinges.show(id, plane);
    for (const [n, { x, y, width, high }] of (this.layouts.get(id) ?? []).entries()) {
      letter.makeScale(width, high, 1).setPosition(x, y, 0);
      mesh.setMatrixAt(first + n, letter.premultiply(plane));
    }
  }

  private paint({ id, ink = DEFAULTS.Lettering.ink }: Lettering, first: number): void {
    const cut = this.mesh?.geometry.getAttribute("cut");
    colour.setStyle(ink);
    for (const [n, { uv }] of (this.layouts.get(id) ?? []).entries()) {
      this.mesh?.setColorAt(first + n, colour);
      cut?.setXYZW(first + n, ...uv);
    }
    if (cut) cut.needsUpdate = true;
    if (this.mesh?.instanceColor) this.mesh.instanceColor.needsUpdate = true;
  }
}

const NO_TURN: Quad = [0, 0, 0, 1];

const at = new Vector3();
const way = new Quaternion();
const scale = new Vector3();
const plane = new Matrix4();
const letter = new Matrix4();
const colour = new Color();

/** Put letters beside and below each other, centred about the origin. */
export function layOut(lines: readonly string[], { chars, line, below, high }: Glyphs): Letter[] {
  const top = ((lines.length - 1) * line + 1) / 2;
  return lines.flatMap((text, n) => {
    const cut = [...text].flatMap((char) => only(chars[char] ?? chars[UNKNOWN]));
    let pen = -cut.reduce((sum, { advance }) => sum + advance, 0) / 2;
    return cut.map(({ uv, left, width, advance }): Letter => {
      const x = pen + left + width / 2;
      const y = top - 1 - n * line - below + high / 2;
      pen += advance;
      return { uv, x, y, width, high };
    });
  });
}

const UNKNOWN = "?";

const only = (glyph: Glyph | undefined) => {
  if (!glyph) return [];
  const [u0, v0, u1, v1, left, width, advance] = glyph;
  return [{ uv: [u0, v0, u1, v1] as Quad, left, width, advance }];
};

/** Have a material read its own piece of the atlas for each instance. */
function cutFromAtlas(material: MeshLambertMaterial): void {
  const shade = material.onBeforeCompile;
  material.onBeforeCompile = (shader, renderer) => {
    shade.call(material, shader, renderer);
    shader.vertexShader = shader.vertexShader
      .replace("#include <common>", "#include <common>\nattribute vec4 cut;")
      .replace("#include <uv_vertex>", "#include <uv_vertex>\nvMapUv = mix( cut.xw, cut.zy, uv );");
  };
  material.customProgramCacheKey = () => "letters";
}
