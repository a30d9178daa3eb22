import { describe, expect, it } from "vitest";
import { oneLine, says, ticked } from "../src/headset/compose";
import {
  isFull,
  isPinned,
  MOST_PINS,
  type Pin,
  pinsOf,
  toggled,
  written,
} from "../src/headset/pins";

const pin = (n: number): Pin => ({
  document: "cmr",
  field: `field-${n}`,
  label: `Box ${n}`,
  value: String(n),
});
const many = (count: number) => Array.from({ length: count }, (_, n) => pin(n));

describe("pinned facts", () => {
  it("are put on and taken off", () => {
    const on = toggled([], pin(1));
    expect(isPinned(on, pin(1))).toBe(true);
    expect(toggled(on, { ...pin(1), value: "another" })).toEqual([]);
  });

  it("are eight at most; the ninth changes nothing", () => {
    const full = many(MOST_PINS);
    expect(isFull(full)).toBe(true);
    expect(toggled(full, pin(99))).toEqual(full);
    expect(toggled(full, pin(3))).toHaveLength(MOST_PINS - 1);
  });

  it("come back from a draft as they were", () => {
    expect(pinsOf({ pins: written(many(3)), remarks: "kept" })).toEqual(many(3));
  });

  it.each([
    ["no pins", {}],
    ["broken text", { pins: "[{" }],
    ["no list", { pins: '{"document":"cmr"}' }],
    ["a fact without its parts", { pins: '[{"document":"cmr"},7,null]' }],
  ])("with %s in the draft there are none", (_, draft: Record<string, string>) => {
    expect(pinsOf(draft)).toEqual([]);
  });

  it("that a draft holds too many of are cut", () => {
    expect(pinsOf({ pins: written(many(12)) })).toHaveLength(MOST_PINS);
  });
});

describe("a text of ticked sentences", () => {
  it("takes a sentence in and out, and keeps what was typed", () => {
    const typed = "My own words,\nin two lines.";
    const both = ticked(typed, "Gas.", 512);
    expect(both).toBe(`${typed}\nGas.`);
    expect(says(both, "Gas.")).toBe(true);
    expect(ticked(both, "Gas.", 512)).toBe(typed);
  });

  it("stays as it is where a sentence has no room", () => {
    expect(ticked("x".repeat(500), "y".repeat(11), 512)).toHaveLength(512);
    expect(ticked("x".repeat(500), "y".repeat(12), 512)).toBe("x".repeat(500));
  });

  it("finds a sentence again that had lines of its own", () => {
    const sentence = oneLine("Radiograph 1:\n 0 to 2 m ");
    expect(says(ticked("", sentence, 100), sentence)).toBe(true);
  });
});
