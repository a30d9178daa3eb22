import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { predicted } from "../src/pages/debrief-account";
import { rows, TryAgain } from "../src/pages/debrief-again";
import { Next, TakeAlong } from "../src/pages/debrief-lesson";
import { KeyMoments, momentSaid } from "../src/pages/debrief-moments";
import { coverageOf, overlayOf } from "../src/pages/debrief-overlay";
import { blockers, Sight } from "../src/pages/debrief-sight";
import { TruthBox } from "../src/pages/debrief-truth";
import { Unused } from "../src/pages/debrief-unused";
import type {
  Covered,
  Debrief,
  KeyMoment,
  Revealed,
  Score,
  SightLine,
} from "../src/protocol/protocol";

const AXES = ["safety", "legality", "detection", "method", "facilitation"] as const;

function score(kind: Score["outcome"]["kind"], gained: number): Score {
  return {
    outcome: { kind, decided: "release", right: ["hold"], lead: "officer", code: "outcome-missed" },
    axes: AXES.map((name) => ({ name, gained, possible: 4 })),
    minutes: 50,
    budget_minutes: 200,
  };
}

const moment = (part: Partial<KeyMoment>): KeyMoment => ({
  record: 5,
  minute: 20,
  elapsed_s: 31.5,
  code: "moment-decided",
  ...part,
});

const line = (part: Partial<SightLine>): SightLine => ({
  handle: "b1",
  stand: 0,
  at_mm: [0, 200, -500],
  free: false,
  blocked_by: "right-door",
  ...part,
});

const piece = (patch: string, seen: boolean): Covered => ({
  target: "roof",
  patch,
  at_mm: [0, 2600, -1000],
  size_mm: [2400, 40, 1500],
  turn_deg: 0,
  seen,
  records: seen ? [4] : [],
});

const truth: Revealed[] = [
  { kind: "hidden", category: "narcotics", code: "truth-c01", found: false, args: { count: "2" } },
  { kind: "gas", category: "gas", code: "truth-gas", found: true, args: { substance: "toluene" } },
  { kind: "oddity", category: "risk-indicator", code: "oddity-timber", found: false },
];

function debrief(part: Partial<Debrief>): Debrief {
  return {
    score: score("wrong", 2),
    truth,
    box: [],
    inner_mm: [5900, 2350, 2390],
    timeline: [0, 1, 2, 3, 4, 5, 6].map((record) => ({
      record,
      minute: record * 4,
      elapsed_s: record,
      action: record ? `act ${record}` : "",
    })),
    ...part,
  };
}

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement("div"));
});
afterEach(() => {
  render(null, root);
  root.remove();
});
const text = () => root.textContent ?? "";
const press = (name: RegExp) =>
  act(() =>
    [...root.querySelectorAll("button")].find((b) => name.test(b.textContent ?? ""))?.click(),
  );

describe("the reveal", () => {
  it("tells one thing after the other, what was hidden last, and only then draws the box", async () => {
    await act(() =>
      render(<TruthBox debrief={debrief({})} exerciseId="e1" isStaged={true} />, root),
    );
    expect(root.querySelectorAll(".overlay").length).toBe(0);
    expect(text()).not.toContain("Bags");
    await press(/next/);
    expect(text()).toContain("Timber");
    expect(text()).not.toContain("Bags");
    await press(/next/);
    expect(text()).toContain("toluene");
    expect(root.querySelector(".box-picture")).toBeNull();
    await press(/next/);
    expect(text()).toContain("Bags that nobody declared");
    expect(root.querySelector(".box-picture")).not.toBeNull();
    expect(text()).toContain("one cue or none");
  });

  it("can be had at once", async () => {
    await act(() =>
      render(<TruthBox debrief={debrief({})} exerciseId="e1" isStaged={true} />, root),
    );
    await press(/all/);
    expect(root.querySelector(".box-picture")).not.toBeNull();
  });
});

describe("key moments", () => {
  it("are told with their reason, the point behind them and a way to watch them", async () => {
    const near = moment({
      code: "moment-near",
      args: { distance: "40", clock: "12:04" },
      elapsed_s: 724,
    });
    const about = { code: "point-order", gained: 0, possible: 2, records: [5] };
    const told = debrief({ moments: [near, moment({ record: 6, code: "moment-lost", about })] });
    await act(() => render(<KeyMoments debrief={told} exerciseId="e1" />, root));
    expect(text()).toContain("At 12:04 you were 40 cm away");
    expect(text()).toContain("act 5");
    const watch = root.querySelector<HTMLAnchorElement>("a[href*=replay]");
    expect(watch?.getAttribute("href")).toBe("/exercise/e1/replay#724");
    expect(root.querySelectorAll(".points li").length).toBe(1);
  });

  it("name a mishap in words", () => {
    const said = momentSaid(
      moment({ code: "moment-mishap", args: { what: "run-over-risk", step: "S04" } }),
    );
    expect(said).toContain("S04");
    expect(said).toContain("run over");
  });
});

describe("another try", () => {
  it("offers each key moment and every act but the signature", async () => {
    const told = debrief({ moments: [moment({ record: 5 })] });
    await act(() => render(<TryAgain debrief={told} exerciseId="e1" />, root));
    expect(root.querySelectorAll(".again-choices button").length).toBe(1);
    const options = [...root.querySelectorAll("option")].map((one) => one.value);
    expect(options).toEqual(["0", "1", "2", "3", "4", "5"]);
  });

  it("is set beside the first, axis by axis, without a total", () => {
    const both = rows(score("wrong", 1), score("right", 3));
    expect(both.length).toBe(3 + AXES.length);
    expect(both[0]?.[1]).toContain("Wrong");
    expect(both[0]?.[2]).toContain("Right");
    expect(both.at(-1)?.slice(1)).toEqual(["1 of 4", "3 of 4"]);
  });
});

describe("the end", () => {
  it("has one rule with its source, and what to practise next", async () => {
    const about = { code: "point-air-before-doors", gained: 0, possible: 1 };
    const told = debrief({
      rule: { step: "S11", source: "CTU Code 12.1", about },
      practice: { axis: "safety", step: "S11", action: "test-air" },
    });
    await act(() => render(<TakeAlong debrief={told} exerciseId="e1" own={null} />, root));
    expect(text()).toContain("Test the air before a door is opened");
    expect(text()).toContain("CTU Code 12.1");
    await act(() => render(<Next debrief={told} exerciseId="e1" caseId="c1" />, root));
    expect(text()).toContain("S11");
    expect(text()).toContain("Safety");
    await act(() => render(<Next debrief={debrief({})} exerciseId="e1" caseId="c1" />, root));
    expect(text()).toContain("Nothing was lost");
  });

  it("keeps the officer's own rule, and has none of who looks on", async () => {
    const sent: [string, string][] = [];
    vi.stubGlobal("fetch", (address: string, init: RequestInit) => {
      sent.push([address, String(init.body)]);
      return Promise.resolve(new Response(null, { status: 204 }));
    });
    const told = debrief({});
    await act(() => render(<TakeAlong debrief={told} exerciseId="e1" own="Air" />, root));
    const box = root.querySelector("textarea") as HTMLTextAreaElement;
    expect(box.value).toBe("Air");
    await act(() => {
      box.value = "Air first";
      void box.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(sent).toEqual([]);
    await act(() => void box.dispatchEvent(new FocusEvent("blur")));
    expect(sent).toEqual([["/api/exercises/e1/account/rule", '{"rule":"Air first"}']]);
    await act(() => render(null, root));
    await act(() => render(<TakeAlong debrief={told} exerciseId="e1" own={null} />, root));
    expect(root.querySelector("textarea")).toBeNull();
    vi.unstubAllGlobals();
  });

  it("tells telling instruments first, the rest folded away", async () => {
    const told = debrief({
      unused: [
        { instrument: "magnet", code: "unused-tells-nothing", minutes: 1, target: "roof" },
        {
          instrument: "weighbridge",
          code: "unseen-weight-differs",
          minutes: 5,
          telling: true,
          readings: [
            {
              instrument: "weighbridge",
              place: "platform",
              quantity: "gross-mass",
              value: 8320,
              unit: "kg",
            },
          ],
        },
      ],
    });
    await act(() => render(<Unused debrief={told} />, root));
    const first = root.querySelector(".unused li")?.textContent ?? "";
    expect(first).toContain("Weighbridge");
    expect(first).toContain("5 min");
    expect(first).toContain("8,320 kg");
    expect(root.querySelectorAll("details .unused li").length).toBe(1);
  });

  it("says a prediction in words", () => {
    const account = { did: "", why: "", closed: true, rule: "" };
    expect(predicted({ ...account, prediction: "" })).toBe("no prediction");
    expect(predicted({ ...account, prediction: "nothing" })).toContain("all in order");
    expect(predicted({ ...account, prediction: "narcotics" })).toContain("narcotics");
  });
});

describe("sight lines", () => {
  const stands = [
    { record: 3, minute: 12, elapsed_s: 30, eye_mm: [0, 1600, 1500], posed: true },
    { record: 4, minute: 14, elapsed_s: 40, eye_mm: [500, 1600, 1500], posed: true },
  ] as NonNullable<Debrief["sight"]>["stands"];
  const lines = [
    line({}),
    line({ handle: "b2", blocked_by: "c7" }),
    line({ stand: 1, free: true }),
  ];
  const told = debrief({ sight: { stands: stands ?? [], lines } });

  it("are whole where they are free", () => {
    const overlay = overlayOf("sight", told, -1, []);
    const free = overlay.kind === "sight" && overlay.lines.map((one) => one.isFree);
    expect(free).toEqual([false, false, true]);
    expect(overlayOf("sight", debrief({}), -1, [])).toEqual({ kind: "sight", lines: [] });
  });

  it("are told stand by stand, with what stood between", async () => {
    expect(blockers([...lines, line({ blocked_by: "c7" })])).toEqual(["c7", "right-door"]);
    await act(() => render(<Sight debrief={told} />, root));
    const told_rows = [...root.querySelectorAll("tbody tr")].map((one) => one.textContent ?? "");
    expect(told_rows[0]).toContain("0 of 2");
    expect(told_rows[0]).toContain("right door");
    expect(told_rows[1]).toContain("1 of 1");
    await act(() => render(<Sight debrief={debrief({})} />, root));
    expect(text()).toContain("no line to draw");
  });
});

describe("an expert's looks", () => {
  const told = debrief({
    coverage: [piece("1-1", true), piece("2-1", false)],
    expert: { minutes: 60, timeline: [], coverage: [piece("1-1", true), piece("2-1", true)] },
  });

  it("are one's own, the expert's, or the expert's alone", () => {
    const seen = (whose: "own" | "expert" | "missed") =>
      coverageOf(told, whose).map((one) => one.seen);
    expect(seen("own")).toEqual([true, false]);
    expect(seen("expert")).toEqual([true, true]);
    expect(seen("missed")).toEqual([false, true]);
    expect(coverageOf(debrief({}), "expert")).toEqual([]);
  });
});
