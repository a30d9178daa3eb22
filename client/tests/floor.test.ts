import { beforeEach, describe, expect, it } from "vitest";
import { Floor } from "../src/headset/floor";
import { sill, startAt } from "../src/headset/places";
import { type Placed, Station } from "../src/protocol/protocol";

const thing = (changes: Partial<Placed>): Placed => ({
  id: "thing",
  handle: "",
  role: "scenery",
  mesh: "box",
  at_m: [0, 0, 0],
  size_m: [1, 1, 1],
  ...changes,
});

/** Level with the sill before the door, and the floor of the box behind it. */
const apron = thing({ id: "apron", at_m: [0, -0.05, 10.2], size_m: [30, 0.1, 20], walkable: true });
const inside = thing({ id: "in", at_m: [0, -0.1, -3], size_m: [2.35, 0.2, 6], walkable: true });
const turned = (degrees: number): [number, number, number, number] => {
  const half = (degrees * Math.PI) / 360;
  return [0, Math.sin(half), 0, Math.cos(half)];
};

describe("the floor", () => {
  let floor: Floor;
  const lay = (...things: Placed[]) => floor.lay([apron, inside, ...things]);
  beforeEach(() => {
    floor = new Floor();
    lay();
  });

  it("bears on what one can stand on, and nowhere else", () => {
    expect(floor.standing(0, 5, 0)).toBeCloseTo(0);
    expect(floor.standing(40, 5, 0)).toBeUndefined();
    expect(floor.standing(5, -3, 0)).toBeUndefined();
  });

  it("lets one step over the gap before the sill", () => {
    for (const z of [0.3, 0.2, 0.1, 0, -0.1]) expect(floor.standing(0, z, 0)).toBeCloseTo(0);
  });

  it("has no steps that are too high", () => {
    lay(thing({ at_m: [3, 0.5, 3], walkable: true }));
    expect(floor.standing(3, 3, 0)).toBeCloseTo(0);
    expect(floor.standing(3, 3, 0.9)).toBeCloseTo(1);
  });

  it("stops at what stands in the way, by half one's breadth", () => {
    lay(thing({ role: "package", at_m: [3, 0.5, 3] }));
    expect(floor.standing(3, 3, 0)).toBeUndefined();
    expect(floor.standing(3.7, 3, 0)).toBeUndefined();
    expect(floor.standing(3.8, 3, 0)).toBeCloseTo(0);
  });

  it("lets one walk under a canopy and through the yard, but not through a bollard", () => {
    lay(
      thing({ id: "canopy", at_m: [0, 2.5, 7], size_m: [19, 5, 46] }),
      thing({ id: "bollard", at_m: [2, 0.5, 3], size_m: [0.2, 1, 0.2] }),
    );
    expect(floor.standing(0, 5, 0)).toBeCloseTo(0);
    expect(floor.standing(2, 3, 0)).toBeUndefined();
  });

  it("finds room beside what stands where one would come to", () => {
    lay(thing({ role: "package", at_m: [3, 0.5, 3] }));
    const [x, z] = floor.room(3, 3, () => true);
    expect(floor.standing(x, z, 0)).toBeCloseTo(0);
    expect(Math.hypot(x - 3, z - 3)).toBeLessThan(1);
    expect(floor.room(3, 3, (_, there) => there > 3.5)[1]).toBeGreaterThan(3.5);
    expect(floor.room(3, 3, () => false)).toEqual([3, 3]);
    expect(floor.room(6, 6, () => true)).toEqual([6, 6]);
  });

  it("lets one step over what is low and walk under what is high", () => {
    lay(
      thing({ at_m: [3, 0.1, 3], size_m: [1, 0.2, 1] }),
      thing({ id: "beam", at_m: [6, 2.2, 3], size_m: [9, 0.4, 1] }),
    );
    expect(floor.standing(3, 3, 0)).toBeCloseTo(0);
    expect(floor.standing(6, 3, 0)).toBeCloseTo(0);
  });

  it("knows how a leaf stands", () => {
    lay(thing({ role: "leaf", at_m: [3, 1.2, 3], size_m: [2, 2.4, 0.1] }));
    expect(floor.standing(3.8, 3, 0)).toBeUndefined();
    expect(floor.standing(3, 3.8, 0)).toBeCloseTo(0);
    lay(thing({ role: "leaf", at_m: [3, 1.2, 3], size_m: [2, 2.4, 0.1], turn: turned(90) }));
    expect(floor.standing(3.8, 3, 0)).toBeCloseTo(0);
    expect(floor.standing(3, 3.8, 0)).toBeUndefined();
    lay(thing({ role: "leaf", at_m: [3, 1.2, 3], size_m: [2, 2.4, 0.1], turn: turned(45) }));
    // Counter-clockwise seen from above: the far end has gone toward -Z.
    expect(floor.standing(3.6, 2.4, 0)).toBeUndefined();
    expect(floor.standing(3.6, 3.6, 0)).toBeCloseTo(0);
  });

  it("passes over what is drawn on something else", () => {
    lay(thing({ role: "seal", at_m: [3, 1, 3] }), thing({ role: "grip", at_m: [3, 1, 3] }));
    expect(floor.standing(3, 3, 0)).toBeCloseTo(0);
  });
});

describe("places", () => {
  it.each(Station)("before the unit, and out of it, at %s", (station) => {
    expect(startAt(station).z).toBeGreaterThan(0.5);
  });

  it("are on either side of the sill", () => {
    expect(sill(true).z).toBeLessThan(0);
    expect(sill(false).z).toBeGreaterThan(0);
  });
});
