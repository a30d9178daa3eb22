import { describe, expect, it } from "vitest";
import { Category, INSTRUMENTS, Lead, type Sighting, type Status } from "../src/protocol/protocol";
import { CATEGORIES, LEADS } from "../src/session/citation";
import {
  gridOf,
  isAtHand,
  isOn,
  ofSite,
  pieceAt,
  piecesOf,
  placeFor,
  type Spec,
} from "../src/session/instruments";
import { nothingPerceived, type Perceived, type Shown } from "../src/session/perceived";
import { rangeOf, series } from "../src/session/shown";

const spec = (name: string) => INSTRUMENTS.find((one) => one.name === name) as Spec;

const thing = (
  kind: string,
  position_mm: [number, number, number],
  size_mm: [number, number, number],
  turn_deg = 0,
): Sighting => ({ handle: kind, kind, position_mm, size_mm, turn_deg });

/** As `language.patches` gives them (`grid`, `patch_of`). */
const SIDE = thing("left-side", [-1200, 1300, -6000], [40, 2600, 12_000]);
const ROOF = thing("roof", [0, 2600, -6000], [2400, 40, 12_000]);
const LEAF = thing("left-door", [-1800, 1300, 600], [2400, 2600, 50], 110);

describe("pieces of a part", () => {
  it.each<[Sighting, [number, number]]>([
    [SIDE, [8, 2]],
    [ROOF, [8, 1]],
    [LEAF, [2, 2]],
    [thing("seal", [0, 0, 0], [10, 10, 10]), [0, 0]],
  ])("$kind has as many as the server says", (part, grid) => {
    expect(gridOf(part)).toEqual(grid);
    expect(piecesOf(part)).toHaveLength(grid[0] * grid[1]);
  });

  it.each<[Sighting, [number, number, number], string]>([
    [SIDE, [-1200, 100, -100], "1-1"],
    [SIDE, [-1200, 2500, -11_900], "8-2"],
    [SIDE, [-1200, 1400, -6100], "5-2"],
    [ROOF, [900, 2600, -3300], "3-1"],
    [LEAF, [-1500, 500, 0], "2-1"],
    [LEAF, [-1500, 2500, 1500], "1-2"],
    [thing("seal", [0, 0, 0], [10, 10, 10]), [0, 0, 0], ""],
  ])("$kind at a point is the one the server says", (part, point, piece) => {
    expect(pieceAt(part, point)).toBe(piece);
  });
});

describe("where an instrument is held", () => {
  const sighting = thing("carton", [0, 0, 0], [400, 400, 400]);
  const perceived = {
    seen: new Map([
      ["a1", { sighting, place: "bay" }],
      ["c1", { sighting, place: "contents" }],
    ]),
  } as unknown as Pick<Perceived, "seen">;

  it.each<[string, string, string | null]>([
    ["magnet", "roof", "roof"],
    ["magnet", "a1", null],
    ["loupe", "roof", "seal"],
    ["axle-scale", "roof", ""],
    ["platform-scale", "a1", "a1"],
    ["presumptive-test", "c1", "c1"],
    ["presumptive-test", "a1", null],
    ["mirror", "", "underside"],
    ["pole-camera", "roof", "roof"],
    ["pole-camera", "left-side", ""],
  ])("%s, with %j in hand: %j", (name, handle, place) => {
    expect(placeFor(spec(name), handle, perceived)).toBe(place);
  });

  it("what is at hand is packed, or belongs to the place; a switch wants to be on", () => {
    const status = { ...nothingPerceived().status, station: "gate" } as Required<Status>;
    expect(isAtHand(spec("pager"), { ...status, belt: ["pager"] })).toBe(true);
    expect(isAtHand(spec("pager"), { ...status, belt: ["torch"] })).toBe(false);
    expect(isAtHand(spec("axle-scale"), { ...status, belt: ["torch"] })).toBe(true);
    expect(isAtHand(spec("magnet"), { ...status, belt: ["magnet"] })).toBe(false);
    expect(isOn(spec("pager"), status)).toBe(false);
    expect(isOn(spec("pager"), { ...status, on: ["pager"] })).toBe(true);
    expect(isOn(spec("magnet"), status)).toBe(true);
    expect(ofSite("gate").map((one) => one.name)).toEqual([
      "radiation-portal",
      "axle-scale",
      "under-vehicle-camera",
    ]);
  });
});

describe("what instruments showed", () => {
  const use = (seq: number, instrument: string, place: string, value: number): Shown => ({
    seq,
    minute: seq,
    instrument,
    place,
    setting: "",
    readings: JSON.parse(
      `[{"instrument":"${instrument}","place":"${place}","quantity":"hold","value":${value},"unit":"N"}]`,
    ),
    over: [],
    signs: [],
  });

  it("stands like by like, the instrument used last on top and its latest use first", () => {
    const all = series([
      use(1, "magnet", "roof 1-1", 27),
      use(2, "tape", "x", 4),
      use(3, "magnet", "front 1-1", 8),
    ]);
    expect(all.map((one) => [one.instrument, one.uses.map(({ seq }) => seq)])).toEqual([
      ["magnet", [3, 1]],
      ["tape", [2]],
    ]);
    const [magnet, tape] = all;
    if (!magnet || !tape) throw new Error("nothing was laid out");
    expect(magnet.quantities).toEqual(["hold"]);
    expect(rangeOf(magnet, "hold")).toEqual({ least: 0, most: 27 });
    expect(rangeOf(tape, "hold")).toBeNull();
  });
});

it("every category and every lead stands in exactly one group", () => {
  expect(Object.values(CATEGORIES).flat().toSorted()).toEqual([...Category].sort());
  expect(Object.values(LEADS).flat().toSorted()).toEqual([...Lead].sort());
});
