import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { limitRange, WhoseLimits } from "../src/frame/limits";
import { changesOf } from "../src/pages/rules-changes";
import type { Limit, Rules } from "../src/protocol/protocol";

const PHOSPHINE: Limit = {
  substance: "phosphine",
  low: null,
  high: 0.1,
  unit: "ppm",
  averaging: "8 h",
  source: "invented",
};
const RULES: Rules = {
  edition: "invented",
  steps: [{ id: "S12", name: "Ventilate", place: "bay", gates: ["H"] }],
  costs: [],
  limits: [PHOSPHINE],
  findings: [
    {
      id: "narcotics",
      categories: ["narcotics"],
      first: "freeze-scene",
      leads: ["drug-unit"],
      decisions: ["detain"],
    },
  ],
  dialogue: ["pressure"],
};

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement("div");
});
afterEach(() => render(null, place));

describe("whose limits", () => {
  it("says loudly that nobody has signed, and the strictest hold", () => {
    render(<WhoseLimits rules={RULES} />, place);
    expect(place.querySelector(".whose.unsigned")?.textContent).toMatch(/Nobody.*strictest/);
  });

  it("says who signed, and on which day", () => {
    const signed = { ...RULES, signed_by: "Invented Adviser", signed_on: "2026-11-20" };
    render(<WhoseLimits rules={signed} />, place);
    expect(place.querySelector(".unsigned")).toBeNull();
    expect(place.textContent).toContain("Invented Adviser");
    expect(place.textContent).toMatch(/20/);
  });

  it("says nothing before the rules are known", () => {
    render(<WhoseLimits rules={null} />, place);
    expect(place.textContent).toBe("");
  });
});

it.each([
  [{ low: 19.5, high: 23.5, unit: "%" }, "19.5–23.5 %"],
  [{ low: null, high: 0.1, unit: "ppm" }, "≤ 0.1 ppm"],
  [{ low: 19.5, high: null, unit: "%" }, "≥ 19.5 %"],
])("a limit is written as its range", (bounds, said) => {
  expect(limitRange({ ...PHOSPHINE, ...bounds })).toBe(said);
});

describe("what a signature would change", () => {
  it("is nothing where the rules are the same", () => {
    expect(changesOf(RULES, structuredClone(RULES))).toEqual([]);
  });

  it("is each line that reads otherwise, before and after", () => {
    const would: Rules = {
      ...structuredClone(RULES),
      limits: [{ ...PHOSPHINE, high: 0.3 }],
      steps: [{ id: "S12", name: "Ventilate", place: "bay", gates: [] }],
      dialogue: ["pressure", "inducement"],
      signs_of_life: false,
    };
    const changes = changesOf(RULES, would);
    expect(changes.map(({ now, once }) => [now, once])).toEqual([
      ["≤ 0.1 ppm", "≤ 0.3 ppm"],
      ["hard", "–"],
      ["off", "on"],
      ["on", "off"],
    ]);
    expect(changes[0]?.what).toBe("Phosphine");
  });

  it("shows who would lead, and what an officer could decide", () => {
    const [row] = RULES.findings ?? [];
    if (!row) throw new Error("no row");
    const would = { ...RULES, findings: [{ ...row, leads: ["police"], decisions: ["release"] }] };
    const said = changesOf(RULES, would as Rules).map(({ now, once }) => [now, once]);
    expect(said).toEqual([
      ["the drug unit", "the police"],
      ["detain", "release"],
    ]);
  });
});
