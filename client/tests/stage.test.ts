import { InstancedMesh, type Intersection, Matrix4, Raycaster, Sphere, Vector3 } from "three";
import { beforeEach, describe, expect, it } from "vitest";
import type { Lettering, Patch, Placed } from "../src/protocol/protocol";
import { GlbError } from "../src/scene/glb";
import { layOut } from "../src/scene/lettering";
import { Stage } from "../src/scene/stage";
import { GLYPHS, smallGlb } from "./small-glb";

const carton = (n: number, x = n): Placed => ({
  id: `p${n}`,
  handle: `p${n}`,
  role: "package",
  mesh: "box",
  at_m: [x, 0.5, -2],
  size_m: [0.5, 1, 0.5],
});

const HINGE: [number, number, number] = [1.2, 0, 0];
const leaf = (turn_rad: number): Placed => ({
  id: "right-door",
  handle: "right-door",
  role: "leaf",
  mesh: "panel",
  at_m: [HINGE[0] - 0.6 * Math.cos(turn_rad), 1.2, 0.6 * Math.sin(turn_rad)],
  size_m: [1.2, 2.4, 0.05],
  turn: [0, Math.sin(turn_rad / 2), 0, Math.cos(turn_rad / 2)],
  hinge_m: HINGE,
});
const grip: Placed = {
  ...leaf(0),
  id: "right-door/grip",
  role: "grip",
  at_m: [0.2, 1, 0.05],
  size_m: [0.3, 0.05, 0.05],
};

const patch = (changes: Partial<Patch>): Patch => ({ station: "bay", ...changes });

/** What is drawn, as matrices by id: independent of slots and order. */
function shown(stage: Stage): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  stage.root.traverse((object) => {
    if (!(object instanceof InstancedMesh)) return;
    for (let slot = 0; slot < object.count; slot += 1) {
      const thing = stage.thing(object, slot);
      if (!thing) continue;
      object.getMatrixAt(slot, matrix);
      expect(found[thing.id]).toBeUndefined();
      found[thing.id] = matrix.elements.map((value) => Math.round(value * 1e4) / 1e4 + 0);
    }
  });
  return found;
}
const matrix = new Matrix4();

const at = (stage: Stage, id: string) => {
  expect(stage.pose(id, matrix)).toBe(true);
  return new Vector3().setFromMatrixPosition(matrix).toArray();
};

describe("the stage", () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = new Stage();
    await stage.load(smallGlb([carton(1), carton(2), carton(3), leaf(0), grip], [], 4));
  });

  it("draws what the file says", () => {
    expect(Object.keys(shown(stage)).sort()).toEqual([
      "p1",
      "p2",
      "p3",
      "right-door",
      "right-door/grip",
    ]);
    expect(stage.drawn("right-door").map((one) => one.id)).toEqual([
      "right-door",
      "right-door/grip",
    ]);
  });

  it("refuses what is no file", async () => {
    await expect(new Stage().load(new ArrayBuffer(12))).rejects.toThrow(GlbError);
    await expect(
      new Stage().load(new TextEncoder().encode("<html>".repeat(9)).buffer),
    ).rejects.toThrow(GlbError);
  });

  it("passes over what is no newer than the file", () => {
    stage.apply(patch({ gone: ["p1"] }), 4);
    expect(stage.things()).toHaveLength(5);
    stage.apply(patch({ gone: ["p1"] }), 5);
    expect(stage.things()).toHaveLength(4);
  });

  it("moves what is put again, and takes away what has gone", () => {
    stage.apply(patch({ put: [carton(1, 7)], gone: ["p2"] }), 5);
    expect(at(stage, "p1")).toEqual([7, 0.5, -2]);
    expect(stage.drawn("p2")).toEqual([]);
    expect(Object.keys(shown(stage))).toHaveLength(4);
  });

  it("grows beyond what it had room for, and draws from the door to the front", () => {
    const many = Array.from({ length: 300 }, (_, n) => ({
      ...carton(n + 10, 0),
      at_m: [0, 0.5, -((n * 37) % 300) / 30] as [number, number, number],
    }));
    stage.apply(patch({ put: many }), 5);
    const [mesh] = stage.root.children.filter((one) => one.name === "box");
    const depths = Array.from({ length: 303 }, (_, slot) =>
      stage.thing(mesh as InstancedMesh, slot),
    );
    expect(depths.every(Boolean)).toBe(true);
    const z = depths.filter((one) => one?.at_m[0] === 0).map((one) => one?.at_m[2] ?? 0);
    expect(z).toEqual([...z].sort((a, b) => b - a));
  });

  it("changes the mesh of a thing that is put as another", () => {
    stage.apply(patch({ put: [{ ...carton(1), mesh: "drum" }] }), 5);
    expect(stage.things().filter((one) => one.id === "p1")).toHaveLength(1);
    expect(Object.keys(shown(stage))).toHaveLength(5);
  });

  it("shows no mesh that the catalogue lacks", () => {
    stage.apply(patch({ put: [{ ...carton(9), mesh: "unheard-of" }] }), 5);
    expect(stage.things()).toHaveLength(5);
  });

  it("hides what is held, and shows it again", () => {
    stage.hide("p1", true);
    expect(
      shown(stage)
        ["p1"]?.slice(0, 11)
        .every((value) => value === 0),
    ).toBe(true);
    stage.hide("p1", false);
    expect(at(stage, "p1")).toEqual([1, 0.5, -2]);
  });

  it("gives a copy that stands where the thing stands", () => {
    const copy = stage.copy("p2");
    expect(copy?.position.toArray()).toEqual([2, 0.5, -2]);
    expect(copy?.scale.toArray()).toEqual([0.5, 1, 0.5]);
    expect(stage.copy("nothing")).toBeNull();
  });

  it("outlines what is marked, and nothing when that has gone", () => {
    const brackets = stage.root.getObjectByName("brackets");
    stage.mark("p3");
    expect(brackets?.visible).toBe(true);
    stage.apply(patch({ gone: ["p3"] }), 5);
    expect(brackets?.visible).toBe(false);
  });

  describe("leaves", () => {
    const quarter = Math.PI / 2;

    it("swing in about a second, with what hangs on them", () => {
      stage.apply(patch({ put: [leaf(quarter)] }), 5);
      expect(at(stage, "right-door")[0]).toBeCloseTo(0.6);
      expect(at(stage, "right-door")[2]).toBeCloseTo(0);
      for (let n = 0; n < 5; n += 1) stage.tick(0.1);
      const halfway = at(stage, "right-door");
      expect(halfway[2]).toBeGreaterThan(0.2);
      expect(halfway[2]).toBeLessThan(0.55);
      for (let n = 0; n < 6; n += 1) stage.tick(0.1);
      expect(at(stage, "right-door")[2]).toBeCloseTo(0.6);
    });

    it("are there at once where motion is reduced", () => {
      stage.isMotionReduced = true;
      stage.apply(patch({ put: [leaf(quarter)] }), 5);
      expect(at(stage, "right-door")[2]).toBeCloseTo(0.6);
    });

    it("turn with who pulls, and ease on from there", () => {
      stage.swing("right-door", 0.5);
      expect(at(stage, "right-door")[2]).toBeCloseTo(0.6 * Math.sin(0.5));
      expect(at(stage, "right-door/grip")[2]).toBeGreaterThan(0.4);
      stage.apply(patch({ put: [leaf(quarter)] }), 5);
      expect(at(stage, "right-door")[2]).toBeCloseTo(0.6 * Math.sin(0.5));
      for (let n = 0; n < 11; n += 1) stage.tick(0.1);
      expect(at(stage, "right-door")[2]).toBeCloseTo(0.6);
    });
  });

  describe("picking", () => {
    const ray = (x: number, y: number) =>
      new Raycaster(new Vector3(x, y, 5), new Vector3(0, 0, -1));
    const first = (caster: Raycaster, of: Stage) => {
      const [met] = caster.intersectObject(of.root).sort((a, b) => a.distance - b.distance);
      return met && of.thing(met.object, met.instanceId)?.id;
    };

    it("meets what is nearest, one among few and one among many", () => {
      expect(first(ray(3, 0.5), stage)).toBe("p3");
      const wall = Array.from({ length: 400 }, (_, n) => ({
        ...carton(n + 100, 0),
        at_m: [(n % 20) - 10, 0.5 + Math.floor(n / 20), -8] as [number, number, number],
      }));
      stage.apply(patch({ put: wall }), 5);
      expect(first(ray(3, 0.5), stage)).toBe("p3");
      expect(first(ray(5, 7.5), stage)).toBe(`p${100 + 7 * 20 + 15}`);
      expect(first(ray(5.4, 7.5), stage)).toBeUndefined();
    });

    it("tells what a hand is in or at, but never of dressing", () => {
      const cone: Placed = { ...carton(9, 1), id: "cone", handle: "", role: "scenery" };
      stage.apply(patch({ put: [cone] }), 5);
      const touched = (x: number, y: number) => {
        const met: Intersection[] = [];
        const root = stage.root as typeof stage.root & {
          spherecast: (sphere: Sphere, met: Intersection[]) => void;
        };
        root.spherecast(new Sphere(new Vector3(x, y, -2), 0.08), met);
        return met.map((one) => stage.thing(one.object, one.instanceId)?.id);
      };
      expect(touched(1, 0.5)).toEqual(["p1"]);
      expect(touched(1.3, 0.5)).toEqual(["p1"]);
      expect(touched(1.4, 0.5)).toEqual([]);
      stage.hide("p1", true);
      expect(touched(1, 0.5)).toEqual([]);
    });

    it("follows what moved among many, and passes over what is hidden", () => {
      const row = Array.from({ length: 100 }, (_, n) => carton(n + 100, n + 10));
      stage.apply(patch({ put: row }), 5);
      expect(first(ray(12, 0.5), stage)).toBe("p102");
      stage.apply(patch({ put: [carton(102, 400)] }), 6);
      expect(first(ray(12, 0.5), stage)).toBeUndefined();
      expect(first(ray(400, 0.5), stage)).toBe("p102");
      stage.hide("p103", true);
      expect(first(ray(13, 0.5), stage)).toBeUndefined();
    });
  });

  it("after any patches shows what a file of the same things would show", async () => {
    const random = chance(7);
    for (let seq = 5; seq < 60; seq += 1) {
      const put = Array.from({ length: random(9) }, () => ({
        ...carton(random(60), random(20)),
        mesh: random(4) ? "box" : "drum",
      }));
      const unique = [...new Map(put.map((one) => [one.id, one])).values()];
      const gone = stage
        .things()
        .filter((one) => one.role === "package" && random(5) === 0)
        .map((one) => one.id)
        .filter((id) => !unique.some((one) => one.id === id));
      stage.apply(patch({ put: unique, gone }), seq);
    }
    const fresh = new Stage();
    await fresh.load(smallGlb(stage.things()));
    expect(shown(fresh)).toEqual(shown(stage));
  });

  it("writes letters one after the other, from left to right", () => {
    const letters = layOut(["AB", "A"], GLYPHS);
    expect(letters.map(({ uv }) => uv[0])).toEqual([0, 0.1, 0]);
    expect(letters[0]?.x).toBeLessThan(letters[1]?.x ?? 0);
    expect(letters[2]?.y).toBeLessThan(letters[0]?.y ?? 0);
    expect(layOut(["Ж"], GLYPHS)[0]?.uv[0]).toBe(0.2);
  });

  it("keeps letterings of the file and of patches", async () => {
    const lettering: Lettering = {
      id: "number",
      handle: "left-side",
      lines: ["AB"],
      at_m: [0, 2, 0],
      letter_m: 0.1,
    };
    await stage.load(smallGlb([carton(1)], [lettering]));
    expect(stage.lettering().map((one) => one.id)).toEqual(["number"]);
    stage.apply(patch({ letters: [{ ...lettering, id: "mark" }], gone: ["number"] }), 9);
    expect(stage.lettering().map((one) => one.id)).toEqual(["mark"]);
  });
});

/** Whole numbers below a bound, always the same ones. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
