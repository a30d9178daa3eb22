import { Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { labelOf, labelOfText } from "../src/frame/labels";
import type { Hit } from "../src/headset/hit";
import { needsConfirm, offers } from "../src/headset/offers";
import { type Action, Role, type Status, Tool } from "../src/protocol/protocol";
import { nothingPerceived, type Perceived } from "../src/session/perceived";

const FORWARD = new Vector3(0, 0, 1);

const hit = (role: Role, handle: string, normal: Vector3 | null = FORWARD): Hit => ({
  isGround: false,
  id: handle,
  handle,
  role,
  point: new Vector3(handle === "left-side" ? -1.2 : 1.2, 1, 0),
  normal,
});

function standing(status: Partial<Status> = {}): Perceived {
  const perceived = nothingPerceived();
  return { ...perceived, status: { ...perceived.status, station: "bay", ...status } };
}

const ids = (tool: Tool, on: Hit, status: Partial<Status> = {}) =>
  offers(tool, on, standing(status)).map((one) => one.id);

const main = (tool: Tool, on: Hit, status: Partial<Status> = {}): Action | undefined =>
  offers(tool, on, standing(status)).find((one) => one.isMain)?.action;

describe("what a tool offers on a thing", () => {
  it.each<[string, Partial<Status>, string[]]>([
    ["closed", {}, ["open-right-door", "strap"]],
    ["closed and strapped", { strapped: true }, ["open-right-door"]],
    ["open", { right_door: "open" }, ["hook-right-door", "close-right-door"]],
    ["hooked", { right_door: "hooked" }, ["close-right-door"]],
    ["closed with its seal cut", { seal: "cut" }, ["open-right-door", "reseal", "strap"]],
  ])("a leaf that is %s: what it asks for comes first", (_, status, first) => {
    for (const role of ["leaf", "grip"] as const) {
      expect(ids("hand", hit(role, "right-door"), status)).toEqual([
        ...first,
        "use-dog-team",
        "look",
        "photograph",
        "mark",
      ]);
    }
  });

  it("a package is looked at, opened, photographed; none of it is done unasked", () => {
    const on = hit("package", "a1b2");
    expect(ids("hand", on)).toEqual([
      "look",
      "open-package",
      "use-platform-scale",
      "use-dog-team",
      "exhibit",
      "photograph",
      "mark",
    ]);
    expect(main("hand", on)).toBeUndefined();
  });

  it("the gauge checks a seal in four steps", () => {
    expect(ids("seal-gauge", hit("seal", "seal"))).toEqual([
      "seal-view",
      "seal-verify",
      "seal-tug",
      "seal-twist",
      "use-seal-gauge",
      "look",
      "photograph",
      "mark",
    ]);
  });

  it.each<[Tool, Hit, Partial<Status>, Action]>([
    ["camera", hit("package", "a1b2"), {}, { do: "photograph", target: "a1b2" }],
    ["mallet", hit("part", "roof"), {}, { do: "tap", target: "roof" }],
    ["bolt-cutter", hit("seal", "seal"), {}, { do: "cut-seal" }],
    ["gas-lance", hit("gasket", "left-door"), {}, { do: "test-air", where: "gasket" }],
    [
      "gas-lance",
      hit("gasket", "right-door"),
      { right_door: "hooked" },
      { do: "test-air", where: "inside" },
    ],
    [
      "gas-lance",
      hit("package", "a1b2"),
      { right_door: "open" },
      { do: "test-air", where: "inside" },
    ],
    ["hand", hit("paper", "cmr"), {}, { do: "read", document: "cmr" }],
  ])("%s on $handle has one obvious act", (tool, on, status, action) => {
    expect(main(tool, on, status)).toEqual(action);
  });

  it.each<[string, Hit, string | undefined]>([
    ["the front wall from inside", hit("part", "front"), "inner-length"],
    ["the front wall from outside", hit("part", "front", new Vector3(0, 0, -1)), "outer-length"],
    ["a side from inside", hit("part", "left-side", new Vector3(1, 0, 0)), "inner-width"],
    ["a side from outside", hit("part", "left-side", new Vector3(-1, 0, 0)), "outer-length"],
    ["the other side from inside", hit("part", "right-side", new Vector3(-1, 0, 0)), "inner-width"],
    ["the roof from inside", hit("part", "roof", new Vector3(0, -1, 0)), "inner-height"],
    ["the roof from outside", hit("part", "roof", new Vector3(0, 1, 0)), undefined],
    ["the floor from inside", hit("part", "underside", new Vector3(0, 1, 0)), "inner-height"],
    ["a leaf", hit("leaf", "left-door"), "outer-length"],
    ["a package", hit("package", "a1b2"), undefined],
  ])("a tape on %s measures what lies across", (_, on, span) => {
    expect(main("tape", on)).toEqual(span && { do: "measure", span });
  });

  it("an instrument is switched on first, then held at the piece that is pointed at", () => {
    const side = { handle: "left-side", kind: "left-side" } as const;
    const sighting = { ...side, position_mm: [-1200, 1300, -6000], size_mm: [40, 2600, 12_000] };
    const seen = new Map([["left-side", { sighting, place: "station" }]]) as Perceived["seen"];
    const at = { ...hit("part", "left-side"), point: new Vector3(-1.2, 2, -2) };
    const doing = (tool: Tool, status: Partial<Status> = {}) =>
      offers(tool, at, { ...standing(status), seen }).map((one) => one.action)[0];
    const use = { do: "use", target: "left-side", patch: "2-2" };
    expect(doing("magnet")).toEqual({ ...use, instrument: "magnet" });
    expect(doing("pager")).toEqual({ do: "switch-on", instrument: "pager" });
    expect(doing("pager", { on: ["pager"] })).toEqual({ ...use, instrument: "pager" });
    expect(doing("multi-gas", { on: ["multi-gas"] })).toMatchObject({ target: "" });
    expect(ids("riid", at, { on: ["riid"] }).slice(0, 3)).toEqual([
      "use-riid-30-s",
      "use-riid-120-s",
      "use-riid-300-s",
    ]);
    // A loupe is for the seal alone.
    expect(ids("loupe", at)).toEqual(["look", "photograph", "mark"]);
  });

  it("a torch lights; what it shows is chosen", () => {
    expect(ids("torch", hit("part", "roof"))).toEqual([
      "use-raking-light",
      "look",
      "photograph",
      "mark",
    ]);
    expect(main("torch", hit("part", "roof"))).toBeUndefined();
  });

  it("offers nothing on scenery, with any tool", () => {
    for (const tool of Tool) expect(ids(tool, hit("scenery", ""))).toEqual([]);
  });

  it("offers no act twice, and at most one as the obvious one, whatever meets whatever", () => {
    for (const tool of Tool) {
      for (const role of Role) {
        for (const seal of ["on", "cut"] as const) {
          const all = offers(tool, hit(role, "right-door"), standing({ seal }));
          const tags = all.map((one) => one.id);
          expect(new Set(tags).size, `${tool} ${role}`).toBe(tags.length);
          expect(all.filter((one) => one.isMain).length).toBeLessThan(2);
          expect(all.every((one) => one.label !== "")).toBe(true);
        }
      }
    }
  });

  it("wants a second press for what cannot be taken back", () => {
    expect(needsConfirm({ do: "cut-seal" })).toBe(true);
    expect(needsConfirm({ do: "unload", depth_m: 1 })).toBe(true);
    expect(needsConfirm({ do: "use", instrument: "drill" })).toBe(true);
    expect(needsConfirm({ do: "use", instrument: "magnet" })).toBe(false);
    expect(needsConfirm({ do: "open", leaf: "left-door" })).toBe(false);
  });
});

describe("labels of actions", () => {
  it("name the verb and the chosen words, not the thing", () => {
    expect(labelOf({ do: "photograph", target: "a1b2" })).toBe("Photograph");
    expect(labelOf({ do: "seal", how: "tug" })).toBe("Check the seal: Tug");
    expect(labelOf({ do: "unload", depth_m: 1.5 })).toBe("Have it unloaded: 1.5");
    expect(labelOf({ do: "reseal", kind: "interim" })).toBe("Seal the unit: interim, for a break");
    expect(labelOf({ do: "use", instrument: "pager", target: "roof", patch: "1-1" })).toBe(
      "Radiation pager",
    );
  });

  it.each([
    ["open right-door", "Open a leaf: right"],
    ["go desk", "Go to: Desk"],
    ["test air gasket", "Test the air: at the gasket"],
    ["reseal", "Seal the unit"],
    ["use riid left-side setting=30-s patch=1-1", "Nuclide identifier, left side, 30 seconds"],
    ["talk driver ask-route", "Say: the driver, ask for the route"],
    ["call police", "Call by radio: the police"],
    ["read cmr", "Read a paper: CMR consignment note"],
    ["juggle", "juggle"],
  ])("read the text form %s", (text, label) => {
    expect(labelOfText(text, nothingPerceived())).toBe(label);
  });
});
