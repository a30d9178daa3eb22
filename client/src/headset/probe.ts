/** A window for tests and measures, `window.__bay`: it holds nothing the page does not show. */
import { Matrix4, Mesh, Raycaster, Texture, Vector3 } from "three";
import type { Placed } from "../protocol/protocol";
import type { Entry } from "../session/perceived";
import type { Yard } from "./yard";

export interface Probe {
  readonly ready: boolean;
  readonly seq: number;
  info(): Record<"calls" | "triangles" | "geometries" | "textures" | "textureBytes", number>;
  things(): Placed[];
  /** What was told so far. */
  log(): Entry[];
  /** Where the middle of something is on the page, and in the frame of sightings. */
  point(idOrHandle: string): { x: number; y: number; isAhead: boolean; at_m: number[] } | null;
  /** Pick along rays from the eye to so many packages, over and over; how long each took. */
  pick(rays: number): number[];
  readonly yard: Yard;
}

declare global {
  interface Window {
    __bay?: Probe;
  }
}

export function openProbe(yard: Yard, isReady: () => boolean, log: () => Entry[]): () => void {
  const { stage, renderer, camera } = yard;
  window.__bay = {
    yard,
    get ready() {
      return isReady();
    },
    get seq() {
      return stage.seq;
    },
    info: () => ({
      calls: renderer.info.render.calls,
      triangles: renderer.info.render.triangles,
      geometries: renderer.info.memory.geometries,
      textures: renderer.info.memory.textures,
      textureBytes: textureBytes(yard),
    }),
    things: () => stage.things(),
    log,
    point(name) {
      const [placed] = stage.things().filter(({ id, handle }) => id === name || handle === name);
      if (!placed || !stage.pose(placed.id, pose)) return null;
      at.setFromMatrixPosition(pose);
      const at_m = at.toArray();
      at.project(camera);
      const { left, top, width, height } = yard.canvas.getBoundingClientRect();
      const [x, y] = [left + ((at.x + 1) / 2) * width, top + ((1 - at.y) / 2) * height];
      return { x, y, isAhead: at.z < 1, at_m };
    },
    pick(rays) {
      const packages = stage.things().filter(({ role }) => role === "package");
      if (packages.length === 0) return [];
      camera.getWorldPosition(caster.ray.origin);
      return Array.from({ length: rays }, (_, n) => {
        // By the golden ratio: spread evenly over all of them, and not in order.
        const one = packages[Math.floor(((n * 0.618034) % 1) * packages.length)];
        at.fromArray(one?.at_m ?? []).sub(caster.ray.origin);
        caster.ray.direction.copy(at.normalize());
        const began = performance.now();
        caster.intersectObject(stage.root, false);
        return performance.now() - began;
      });
    },
  };
  return () => {
    delete window.__bay;
  };
}

const pose = new Matrix4();
const at = new Vector3();
const caster = new Raycaster();

/** Decoded, four bytes a pixel and a third more for the smaller copies. */
function textureBytes({ scene }: Yard): number {
  const found = new Set<Texture>();
  scene.traverse((object) => {
    const materials: object[] = object instanceof Mesh ? [object.material].flat() : [];
    const values = materials.flatMap((material) => Object.values(material));
    for (const value of values) if (value instanceof Texture) found.add(value);
  });
  return [...found].reduce((sum, { image, generateMipmaps }) => {
    const { width = 0, height = 0 } = (image ?? {}) as { width?: number; height?: number };
    return sum + width * height * 4 * (generateMipmaps ? 4 / 3 : 1);
  }, 0);
}
