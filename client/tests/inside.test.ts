import { Vector2, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import type { Placed } from "../src/protocol/protocol";
import type { Inside } from "../src/scene/daylight";
import { measure } from "../src/scene/inside";

const wall = (id: string, at_m: Placed["at_m"], size_m: Placed["size_m"]): Placed => ({
  id,
  handle: id.split("/")[0] ?? id,
  role: "part",
  mesh: "box",
  at_m,
  size_m,
});

/** A box of 12 m with walls of some thickness and a front of another. */
function measured(thick_m: number, front_m: number): Inside {
  const inside = { low: new Vector3(), high: new Vector3(), open: new Vector2() };
  const x = 1.22 - thick_m / 2;
  measure(
    [
      wall("left-side", [-x, 1.2, -6], [thick_m, 2.9, 12]),
      wall("right-side", [x, 1.2, -6], [thick_m, 2.9, 12]),
      wall("right-side/post", [1.19, 1.2, -0.2], [0.06, 2.6, 0.2]),
      wall("roof", [0, 2.65 - thick_m / 2, -6], [2.44, thick_m, 12]),
      wall("front", [0, 1.2, -12 + front_m / 2], [2.44, 2.9, front_m]),
    ],
    inside,
  );
  return inside;
}

describe("the inside of the box", () => {
  it("begins behind walls of sheet as thick as their waves", () => {
    const { low, high } = measured(0.04, 0.04);
    expect(low.x).toBeCloseTo(-1.17);
    expect(high.x).toBeCloseTo(1.17);
    expect(low.z).toBeCloseTo(-11.95);
  });

  it("leaves a machine in a thick front outside, in daylight", () => {
    const { low, high } = measured(0.075, 0.485);
    expect(low.x).toBeCloseTo(-1.145);
    expect(high.y).toBeCloseTo(2.575);
    expect(low.z).toBeCloseTo(-11.515);
  });
});
