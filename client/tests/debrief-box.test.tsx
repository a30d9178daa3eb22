import { render } from "preact";
import { act } from "preact/test-utils";
import { Matrix4, type Mesh, Vector3 } from "three";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Coverage } from "../src/pages/debrief-coverage";
import { overlayOf, verdictOf } from "../src/pages/debrief-overlay";
import { runs } from "../src/pages/debrief-patches";
import { stays } from "../src/pages/debrief-stays";
import { TruthBox } from "../src/pages/debrief-truth";
import type { Covered, Debrief, Pose, Revealed, Sighting, Stood } from "../src/protocol/protocol";
import { faceOf, matrixOf, patches, timeColour, wayOver } from "../src/scene/marks";
import { eyeOf, keyed, turned, zoomed } from "../src/scene/orbit";
import { Stance } from "../src/scene/stance";
import { zoneOf } from "../src/scene/zone";

const WIDTH_M = 2.35;

function posed(minute: number, head_m: [number, number, number], tool = "hand"): Stood {
  const pose = { at_s: minute * 60, head_m, head_turn: [0, 0, 0, 1], tool };
  return { minute, device: "bay", pose } as Stood;
}

const revealed = (part: Partial<Revealed>): Revealed => ({
  kind: "hidden",
  category: "narcotics",
  code: "truth-c01",
  found: false,
  ...part,
});

const sighting = (handle: string): Sighting => ({
  handle,
  kind: "carton",
  position_mm: [100, 200, -3000],
  size_mm: [400, 400, 600],
});

const covered = (part: Partial<Covered>): Covered => ({
  target: "left-side",
  patch: "1-1",
  at_mm: [-1175, 600, -1000],
  size_mm: [10, 1200, 2000],
  turn_deg: 0,
  seen: false,
  how: null,
  records: [],
  ...part,
});

function debrief(part: Partial<Debrief>): Debrief {
  return {
    truth: [],
    box: [],
    inner_mm: [5900, 2350, 2390],
    timeline: [],
    unseen: [],
    coverage: [],
    ...part,
  } as unknown as Debrief;
}

describe("the way in words", () => {
  it.each([
    [[0, 1.6, -0.5], "inside"],
    [[0, 1.6, 0], "doors"],
    [[2, 1.6, 2.4], "doors"],
    [[0, 1.6, 4], "bay"],
    [[-1.5, 1.6, -2], "left"],
    [[1.5, 1.6, -2], "right"],
  ] as const)("%s is %s", (at, zone) => {
    expect(zoneOf([...at], WIDTH_M)).toBe(zone);
  });

  it("joins what does not change, metre by metre inside", () => {
    const way = [
      posed(1, [0, 1.6, 4]),
      posed(1.5, [0, 1.6, 3], "torch"),
      posed(2, [0, 1.6, -0.4]),
      posed(3, [0, 1.6, -1.2]),
      posed(4, [0.3, 1.6, -1.9]),
    ];
    expect(stays(way, WIDTH_M)).toEqual([
      { zone: "bay", depth_m: 0, from_min: 1, to_min: 1.5, tools: ["hand", "torch"] },
      { zone: "inside", depth_m: 0, from_min: 2, to_min: 2, tools: ["hand"] },
      { zone: "inside", depth_m: 1, from_min: 3, to_min: 4, tools: ["hand"] },
    ]);
    expect(stays([], WIDTH_M)).toEqual([]);
  });
});

describe("overlays", () => {
  const told = debrief({
    truth: [
      revealed({ handles: ["a1", "a2"], found: true }),
      revealed({ kind: "paper-error" }),
      revealed({ kind: "oddity", handles: ["b1"] }),
    ],
    box: ["a1", "a2", "b1"].map(sighting),
    coverage: [covered({}), covered({ patch: "2-1", seen: true, how: "torch", records: [7] })],
  });

  it("tell found, missed and innocent apart", () => {
    expect(told.truth.map(verdictOf)).toEqual(["found", "missed", "innocent"]);
  });

  it("mark all of the truth, or the one thing chosen, each with its number in the list", () => {
    const marks = (chosen: number) => {
      const overlay = overlayOf("truth", told, chosen, []);
      return overlay.kind === "truth" && overlay.marks.map((one) => `${one.number} ${one.handle}`);
    };
    expect(marks(-1)).toEqual(["1 a1", "1 a2", "3 b1"]);
    expect(marks(2)).toEqual(["3 b1"]);
    expect(marks(1)).toEqual([]);
  });

  it("keep the outer face of a wall off the inner one", () => {
    const wall = (inside: boolean) => covered({ inside, at_mm: [-1200, 600, -1000] });
    const both = debrief({ coverage: [wall(false), wall(true)] });
    const overlay = overlayOf("coverage", both, -1, []);
    const xs = overlay.kind === "coverage" && overlay.patches.map((one) => one.box.position_mm[0]);
    expect(xs).toEqual([-1245, -1155]);
  });

  it("lay one thing over the box at a time", () => {
    expect(overlayOf("none", told, -1, [])).toEqual({ kind: "none" });
    expect(overlayOf("coverage", told, -1, [])).toMatchObject({
      kind: "coverage",
      patches: [{ isSeen: false }, { isSeen: true }],
    });
    expect(overlayOf("way", told, -1, [posed(1, [0, 1, 2])])).toMatchObject({
      kind: "way",
      poses: [{ head_m: [0, 1, 2] }],
    });
  });
});

describe("patches in words", () => {
  const at = (patch: string, y = 600) => covered({ patch, at_mm: [0, y, 0] });

  it("join neighbours of a row, and no others", () => {
    const unseen = [at("4-1"), at("2-1"), at("3-1"), at("6-1"), at("10-1"), at("3-2", 1800)];
    expect(runs(unseen)).toEqual([
      { from: 2, to: 4, height_m: 0.6 },
      { from: 6, to: 6, height_m: 0.6 },
      { from: 10, to: 10, height_m: 0.6 },
      { from: 3, to: 3, height_m: 1.8 },
    ]);
    expect(runs([])).toEqual([]);
  });
});

describe("what is laid over", () => {
  it("is put where it was sighted, in metres, turned about the vertical", () => {
    const matrix = matrixOf({ position_mm: [1000, 500, -2000], size_mm: [200, 100, 400] });
    const corner = new Vector3(0.5, 0.5, 0.5).applyMatrix4(matrix);
    expect(corner.toArray().map((m) => Math.round(m * 1000))).toEqual([1100, 550, -1800]);
    const turned = matrixOf({ position_mm: [0, 0, 0], size_mm: [2000, 1, 1], turn_deg: 90 });
    const end = new Vector3(0.5, 0, 0).applyMatrix4(turned);
    expect(end.z).toBeCloseTo(-1);
  });

  it.each([
    [[0.01, 2, 3], "x"],
    [[2, 0.01, 3], "y"],
    [[2, 3, 0.01], "z"],
  ] as [[number, number, number], "x" | "y" | "z"][])(
    "a patch of size %s is flat across %s",
    (size, axis) => {
      const corners = faceOf(new Matrix4().makeScale(...size));
      expect(new Set(corners.map((corner) => corner[axis]))).toEqual(new Set([0]));
      const other = axis === "x" ? "y" : "x";
      expect(Math.max(...corners.map((corner) => corner[other]))).toBeGreaterThan(0.9);
    },
  );

  it("crosses out only what was not looked at", () => {
    const at = (isSeen: boolean) => ({ matrix: new Matrix4().makeScale(0.01, 1, 1), isSeen });
    const layers = patches([at(true), at(false), at(false)]).children as Mesh[];
    const counts = layers.map((one) => one.geometry.getAttribute("position").count);
    // Seen: a sheet and its rim; unseen: two sheets, two rims and two crosses.
    expect(counts).toEqual([4, 8, 8, 24]);
  });

  it("draws the way on the floor, later in another colour, thin where it jumps", () => {
    const poses = [posed(1, [0, 1.6, 4]), posed(2, [0, 1.6, 3.5]), posed(3, [0, 1.6, -3])];
    const { geometry } = wayOver(poses.map((one) => one.pose));
    const at = geometry.getAttribute("position");
    expect(at.count).toBe(12);
    const ys = Array.from({ length: at.count }, (_, n) => at.getY(n));
    expect(Math.max(...ys)).toBeLessThan(0.05);
    const widthOf = (n: number) => Math.abs(at.getX(6 * n) - at.getX(6 * n + 1));
    expect(widthOf(1)).toBeLessThan(widthOf(0) / 2);
    expect(timeColour(0)).not.toBe(timeColour(1));
    expect(wayOver([]).geometry.getAttribute("position").count).toBe(0);
  });
});

describe("the orbit", () => {
  const home = { round: 0, up: 0.4, distance_m: 10 };

  it("looks from the doors' side when it is turned by nothing", () => {
    const [x, y, z] = eyeOf({ ...home, up: 0 });
    expect([x, y, z]).toEqual([0, 0, 10]);
  });

  it("never goes under the floor, over the top, or out of the yard", () => {
    expect(turned(home, 0, -9).up).toBeGreaterThan(0);
    expect(turned(home, 0, 9).up).toBeLessThan(Math.PI / 2);
    expect(zoomed(home, 1000).distance_m).toBe(60);
    expect(zoomed(home, 0).distance_m).toBe(1);
  });

  it("is worked with keys", () => {
    expect(keyed(home, "ArrowLeft")?.round).toBeLessThan(0);
    expect(keyed(home, "ArrowUp")?.up).toBeGreaterThan(home.up);
    expect(keyed(home, "+")?.distance_m).toBeLessThan(10);
    expect(keyed(home, "-")?.distance_m).toBeGreaterThan(10);
    expect(keyed(home, "Tab")).toBeUndefined();
  });
});

describe("a stance", () => {
  it("lies a share of the way between two poses", () => {
    const from: Pose = { at_s: 0, head_m: [0, 1, 0], head_turn: [0, 0, 0, 1], torch: true };
    const to: Pose = { at_s: 1, head_m: [2, 1, 0], head_turn: [0, 1, 0, 0] };
    const stance = new Stance().between(from, to, 0.25);
    expect(stance.head.toArray()).toEqual([0.5, 1, 0]);
    expect(stance.headTurn.length()).toBeCloseTo(1);
    expect(stance.headTurn.y).toBeCloseTo(Math.sin(Math.PI / 8));
    expect(stance.hasHand).toBe(false);
    expect(stance.isLit).toBe(true);
    expect(stance.tool).toBe("hand");
  });
});

describe("the page", () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.body.appendChild(document.createElement("div"));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });

  const told = debrief({
    truth: [revealed({ handles: ["a1"], found: true }), revealed({ handles: ["b1"] })],
    box: ["a1", "b1"].map(sighting),
    coverage: [
      covered({ at_mm: [-1175, 600, -1000] }),
      covered({ patch: "2-1", seen: true, how: "torch", records: [7] }),
    ],
  });
  const press = (name: string) =>
    act(() => [...root.querySelectorAll("button")].find((b) => b.textContent === name)?.click());
  const shown = async () => {
    await act(() => render(<TruthBox debrief={told} exerciseId="e1" />, root));
    // Without WebGL, as here, it says so once the drawing's code has come.
    await expect.poll(() => root.textContent).toContain("cannot draw in three dimensions");
  };

  it("keeps the flat drawings where there is no WebGL, and says so", async () => {
    await shown();
    expect(root.querySelectorAll("svg.drawing").length).toBe(2);
    expect(root.querySelector(".only-print")).toBeNull();
    expect(root.querySelectorAll("svg.plan .marked").length).toBe(2);
    expect(root.querySelector("canvas")).toBeNull();
  });

  it("marks the one thing that is chosen", async () => {
    await shown();
    const radios = [...root.querySelectorAll<HTMLInputElement>("input[type=radio]")];
    expect(radios.length).toBe(3);
    await act(() => radios[2]?.click());
    expect(root.querySelectorAll("svg.plan .marked").length).toBe(1);
  });

  it("names the height of a piece only where there are rows, and all of a part in one word", async () => {
    const at = (patch: string, y: number, seen = false) =>
      covered({ target: "left-door", patch, seen, at_mm: [-600, y, 45] });
    const rows = [at("1-1", 570, true), at("1-2", 1710), at("2-1", 570), at("2-2", 1710)];
    const roof = covered({ target: "roof" });
    await act(() => render(<Coverage covered={[...rows, roof]} />, root));
    const cells = [...root.querySelectorAll("tbody td:last-child")].map((one) => one.textContent);
    expect(cells).toEqual([
      "2 from the left, 0.6 m high; 1–2 from the left, 1.7 m high",
      "all of it",
    ]);
  });

  it("tells coverage part by part, in words", async () => {
    await shown();
    await press("What you looked at");
    const row = root.querySelector("tbody tr")?.textContent ?? "";
    expect(row).toContain("1 of 2 pieces");
    expect(row).toContain("by torch");
    expect(row).toContain("1 from the doors");
    expect(root.querySelectorAll("svg.plan .marked").length).toBe(0);
    expect(root.querySelector(".overlays")).toBeNull();
  });
});
