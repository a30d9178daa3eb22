import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keyed, overlayAt } from "../src/pages/replay";
import {
  actAt,
  advanced,
  clockFace,
  clockOf,
  coveredUntil,
  LEAST_S,
  poseAt,
  realAt,
  shownAt,
  stepped,
} from "../src/pages/replay-clock";
import { iconOf, Strip } from "../src/pages/replay-strip";
import type { Covered, Debrief, Event, Played, Stood } from "../src/protocol/protocol";

const at = (...elapsed: number[]) => clockOf(elapsed.map((elapsed_s) => ({ elapsed_s })));

describe("the clock of a replay", () => {
  it("runs as it really ran, but shows every act long enough to be followed", () => {
    const clock = at(0, 10, 10.2, 10.3, 60);
    expect(clock.shown_s).toEqual([0, 10, 10 + LEAST_S, 10 + 2 * LEAST_S, 10 + 2 * LEAST_S + 49.7]);
    expect(clock.length_s).toBeGreaterThan(clock.shown_s.at(-1) ?? 0);
    // A walk that was played in no time at all still has one act after the other.
    expect(at(0, 0, 0).shown_s).toEqual([0, LEAST_S, 2 * LEAST_S]);
  });

  it("finds the act of a moment, and the moment of what really happened, to and fro", () => {
    const clock = at(0, 10, 10.2, 60);
    expect([0, 9.9, 10, 11.4, 11.5, 999].map((s) => actAt(clock, s))).toEqual([0, 0, 1, 1, 2, 3]);
    for (const real of [0, 3, 9.99, 10.1, 30, 59])
      expect(realAt(clock, shownAt(clock, real))).toBeCloseTo(real, 6);
    // Between two acts of one moment real time stands still.
    expect(realAt(at(5, 5), 1)).toBe(5);
    expect(shownAt(at(5, 5), 5)).toBe(LEAST_S);
    // The tail after the last act.
    expect(realAt(clock, clock.length_s)).toBeGreaterThan(60);
    expect(shownAt(clock, 1e6)).toBe(clock.length_s);
  });

  it("steps from act to act; back first to the beginning of the one that is shown", () => {
    const clock = at(0, 10, 20);
    expect(stepped(clock, 0, 1)).toBe(10);
    expect(stepped(clock, 15, -1)).toBe(10);
    expect(stepped(clock, 10, -1)).toBe(0);
    expect(stepped(clock, 0, -1)).toBe(0);
    expect(stepped(clock, 21, 1)).toBe(20);
  });

  it("goes on at any speed and stops at the ends", () => {
    const clock = at(0, 10);
    expect(advanced(clock, 1, 0.5, 20)).toBe(11);
    expect(advanced(clock, 1, 0.5, 0.5)).toBe(1.25);
    expect(advanced(clock, 11, 5, 20)).toBe(clock.length_s);
    expect(advanced(clock, 0, -1, 1)).toBe(0);
  });

  it("writes minutes and seconds", () => {
    expect([0, 59.4, 724].map(clockFace)).toEqual(["0:00", "0:59", "12:04"]);
  });
});

describe("where the officer stood", () => {
  const posed = (at_s: number): Stood => ({
    minute: 0,
    device: "bay",
    pose: { at_s, head_m: [at_s, 1.6, 3], head_turn: [0, 0, 0, 1] },
  });
  const poses = [posed(10), posed(10.5), posed(30)];

  it("is the last pose before, and nowhere long after it or before the first", () => {
    expect(poseAt(poses, 9)).toBeUndefined();
    expect(poseAt(poses, 10.2)?.at_s).toBe(10);
    expect(poseAt(poses, 12)?.at_s).toBe(10.5);
    expect(poseAt(poses, 29)).toBeUndefined();
    expect(poseAt([], 5)).toBeUndefined();
  });
});

describe("overlays of a replay", () => {
  const piece = (patch: string, records: number[]): Covered => ({
    target: "left-side",
    patch,
    at_mm: [-1200, 600, -1000],
    size_mm: [40, 1200, 2000],
    turn_deg: 0,
    seen: records.length > 0,
    records,
  });
  const coverage = [piece("1-1", [3, 9]), piece("2-1", [7]), piece("3-1", [])];

  it("show of coverage what was looked at by then", () => {
    expect(coveredUntil(coverage, 2).map((one) => one.seen)).toEqual([false, false, false]);
    expect(coveredUntil(coverage, 7).map((one) => one.seen)).toEqual([true, true, false]);
    expect(coveredUntil(coverage, 7)[0]?.records).toEqual([3]);
    const debrief = { coverage, inner_mm: [5900, 2350, 2390] } as unknown as Debrief;
    const overlay = overlayAt("coverage", debrief, 3, []);
    const seen = overlay.kind === "coverage" && overlay.patches.map((one) => one.isSeen);
    expect(seen).toEqual([true, false, false]);
  });
});

describe("keys", () => {
  const clock = at(0, 10, 20);
  const key = (name: string, place = "div") => {
    const target = document.createElement(place);
    const event = new KeyboardEvent("keydown", { key: name });
    Object.defineProperty(event, "target", { value: target });
    return keyed(event, clock, 10);
  };

  it("play, step and go to either end, and leave alone what has keys of its own", () => {
    expect(key(" ")).toBe("toggle");
    expect(key("ArrowRight")).toBe(20);
    expect(key("ArrowLeft")).toBe(0);
    expect(key("Home")).toBe(0);
    expect(key("End")).toBe(clock.length_s);
    expect(key("Tab")).toBeUndefined();
    // Space presses a button that has the focus; a select keeps all its keys.
    expect(key(" ", "button")).toBeUndefined();
    expect(key("ArrowRight", "select")).toBeUndefined();
    expect(key("ArrowRight", "button")).toBe(20);
  });
});

describe("the strip", () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.body.appendChild(document.createElement("div"));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });

  const played = (record: number, action: string, events: unknown[]) =>
    ({
      record,
      minute: record * 3,
      elapsed_s: record,
      action,
      observation: { events, status: {} },
    }) as unknown as Played;
  const bag = {
    handle: "b1",
    kind: "holdall",
    position_mm: [0, 200, -500],
    size_mm: [700, 350, 350],
  };
  const acts = [
    played(0, "", [{ event: "began" }]),
    played(1, "scan", [{ event: "scanned", n: 1, view: "side", beam: "6MV", engine_version: 0 }]),
    played(2, "photograph b1", [{ event: "photographed", n: 1, target: "b1", sightings: [bag] }]),
    played(3, "seal tug", [{ event: "mishap", what: "run-over-risk", step: "S04" }]),
  ];

  it("shows radiographs, photographs and signs, and leads to each act", async () => {
    const gone: number[] = [];
    await act(() =>
      render(
        <Strip
          exerciseId="e1"
          acts={acts}
          keys={new Set([3])}
          at={1}
          go={(index) => gone.push(index)}
        />,
        root,
      ),
    );
    expect(root.querySelector("img")?.getAttribute("src")).toBe("/api/exercises/e1/pictures/1.png");
    expect(root.querySelectorAll("svg.drawing").length).toBe(1);
    expect(root.querySelectorAll(".sign").length).toBe(2);
    expect(root.querySelectorAll(".key").length).toBe(1);
    const buttons = [...root.querySelectorAll("button")];
    expect(buttons.map((one) => one.getAttribute("aria-current"))).toEqual([
      null,
      "step",
      null,
      null,
    ]);
    await act(() => buttons[2]?.click());
    expect(gone).toEqual([2]);
  });

  it("a mishap is the sign of its act, whatever else happened", () => {
    const events = [{ event: "seal-checked" }, { event: "mishap" }] as Event[];
    expect(iconOf(events)).toBe("cross");
    expect(iconOf(events.slice(0, 1))).toBe("seal");
    expect(iconOf([{ event: "spent", minutes: 1 }])).toBe("question");
  });
});
