import { describe, expect, it } from "vitest";
import type { Sighting } from "../src/protocol/protocol";
import { flatten, frameOf } from "../src/scene/geometry";
import { extentOf, PLAIN_TONE, regionOf, toneTable } from "../src/scene/radiology";

const thing: Sighting = {
  handle: "a",
  kind: "carton",
  position_mm: [100, 200, -3000],
  size_mm: [400, 300, 600],
};

describe("flat pictures", () => {
  it("puts the doors at the left of a plan, and the right side below", () => {
    const flat = flatten("plan", thing);
    expect(flat).toMatchObject({ x: 2700, width: 600, y: -100, height: 400 });
  });

  it("puts the roof on top from the side and at the door end", () => {
    expect(flatten("side", thing)).toMatchObject({ x: 2700, width: 600, y: -350, height: 300 });
    expect(flatten("doors", thing)).toMatchObject({ x: -100, width: 400, y: -350, height: 300 });
  });

  it("draws what is nearer to the eye later", () => {
    const deeper = { ...thing, position_mm: [100, 200, -5000] as Sighting["position_mm"] };
    const [near, far] = [flatten("doors", thing), flatten("doors", deeper)];
    expect(near.nearness).toBeGreaterThan(far.nearness);
  });

  it("shows the longer side of a thing turned a quarter", () => {
    expect(flatten("doors", { ...thing, turn_deg: 90 }).width).toBeCloseTo(600);
    expect(flatten("plan", { ...thing, turn_deg: 90 }).turn).toBe(-90);
  });

  it("frames everything, and something even for nothing", () => {
    const frame = frameOf([flatten("plan", thing)], 100);
    expect(frame).toEqual({ x: 2600, y: -200, width: 800, height: 600 });
    expect(frameOf([]).width).toBeGreaterThan(0);
  });
});

describe("radiology", () => {
  it("leaves the greys of a picture as they came", () => {
    const table = toneTable(PLAIN_TONE);
    expect([table[0], table[128], table[255]]).toEqual([0, 128, 254]);
  });

  it("spreads a narrow window and cuts what lies beyond it", () => {
    const table = toneTable({ level: 100, window: 20, isInverted: false });
    expect([table[80], table[100], table[120]]).toEqual([0, 128, 255]);
    expect(toneTable({ level: 100, window: 20, isInverted: true })[80]).toBe(255);
  });

  it("reads a region in metres and draws it where it was read", () => {
    const region = { x: 77, y: 101, width: 50, height: 40 };
    const extent = extentOf(region);
    expect(extent).toEqual({ near_m: 0.21, far_m: 0.51, low_m: 3.12, high_m: 3.36 });
    const back = regionOf(extent);
    for (const side of ["x", "y", "width", "height"] as const) {
      expect(back[side]).toBeCloseTo(region[side], 6);
    }
  });
});
