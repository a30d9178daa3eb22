import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeAll, describe, expect, it } from "vitest";
import { AbilityTold, leaning } from "../src/pages/ability";
import { place } from "../src/pages/ability-drawing";
import type { Ability, Estimate } from "../src/protocol/protocol";
import { LANGUAGES, speak } from "../src/session/texts";

const estimate = (value: number, half: number): Estimate => ({
  value,
  low: value - half,
  high: value + half,
});

const TOLD: Ability = {
  cases: 24,
  needed: 20,
  skills: [
    {
      skill: "search",
      signals: 10,
      hits: 8,
      clean: 14,
      false_alarms: 3,
      hit_rate: estimate(0.8, 0.2),
      false_alarm_rate: estimate(0.21, 0.2),
      d_prime: estimate(1.53, 1.1),
      criterion: estimate(-0.05, 0.5),
      a_prime: 0.87,
    },
    { skill: "papers", signals: 0, hits: 0, clean: 24, false_alarms: 2 },
  ],
  calibration: {
    cases: 24,
    brier: 0.2,
    unreliability: 0.04,
    resolution: 0.02,
    uncertainty: 0.18,
    within: 0,
    excess: estimate(0.3, 0.1),
    bins: [
      { cases: 4, stated: 0.55, right: estimate(0.5, 0.3) },
      { cases: 20, stated: 0.9, right: estimate(0.6, 0.2) },
    ],
  },
};

function shown(ability: Ability): HTMLElement {
  const root = document.createElement("main");
  act(() => render(<AbilityTold ability={ability} />, root));
  return root;
}

describe("the page of ability", () => {
  beforeAll(() => speak("en"));

  it("says below twenty cases how many are missing, and nothing else", () => {
    const page = shown({ cases: 13, needed: 20 });
    expect(page.textContent).toContain("7 more signed cases are needed");
    expect(page.querySelectorAll("svg, table")).toHaveLength(0);
    expect(page.querySelector("progress")?.value).toBe(13);
  });

  it("draws every figure with its interval and says it in words", () => {
    const page = shown(TOLD);
    // d′, criterion, excess, and the curve.
    const drawings = [...page.querySelectorAll("svg")];
    expect(drawings).toHaveLength(4);
    for (const one of drawings) expect(one.getAttribute("aria-label")).toBeTruthy();
    expect(page.textContent).toContain("(d′): 1.53, between 0.43 and 2.63");
    expect(page.textContent).toContain("No leaning can be told");
    expect(page.textContent).toContain("You are right less often than you say");
    expect(page.querySelectorAll("tbody tr")).toHaveLength(2);
  });

  it("says why there is no d′ where nothing of the kind has come yet", () => {
    expect(shown(TOLD).textContent).toContain("None of these cases held anything of this kind");
  });

  it.each(LANGUAGES)("is said whole in %s", async (tag) => {
    await speak(tag);
    const said = `${shown(TOLD).textContent}${shown({ cases: 19, needed: 20 }).textContent}`;
    expect(said).not.toMatch(/ability-|\{|\$|undefined|NaN/);
    await speak("en");
  });
});

describe("an interval", () => {
  it("leans only where it leaves out zero", () => {
    expect([-0.6, 0, 0.6].map((value) => leaning(estimate(value, 0.5)))).toEqual([
      "low",
      "none",
      "high",
    ]);
    expect(leaning(estimate(0.4, 0.5))).toBe("none");
  });

  it("stays on its scale", () => {
    expect(place(-9, -1, 5)).toBe(place(-1, -1, 5));
    expect(place(9, -1, 5)).toBe(place(5, -1, 5));
    expect(place(2, -1, 5)).toBe(180);
  });
});
