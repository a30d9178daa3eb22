import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeAll, describe, expect, it } from "vitest";
import { asKept, BeginAt, SLICES, WHOLE, withMode } from "../src/pages/begin-at";
import { LANGUAGES, speak } from "../src/session/texts";

describe("how a case is begun", () => {
  beforeAll(() => speak("en"));

  it("offers every step but the first, which is the whole case", () => {
    expect(SLICES[0]).toBe("S01");
    expect(SLICES.at(-1)).toBe("S24");
    expect(new Set(SLICES).size).toBe(24);
  });

  it("takes an exam whole", () => {
    expect(withMode({ ...WHOLE, slice: "S10" }, "exam")).toEqual({ ...WHOLE, mode: "exam" });
    expect(withMode({ ...WHOLE, slice: "S10" }, "shift").slice).toBe("S10");
    expect(withMode(WHOLE, "nonsense")).toEqual(WHOLE);
  });

  it("remembers who leaves out people in danger", () => {
    localStorage.clear();
    expect(asKept()).toEqual(WHOLE);
    const root = document.body.appendChild(document.createElement("div"));
    const changed: unknown[] = [];
    act(() => render(<BeginAt value={WHOLE} change={(value) => changed.push(value)} />, root));
    act(() => root.querySelector<HTMLInputElement>("input[type=checkbox]")?.click());
    expect(changed).toEqual([{ ...WHOLE, signs_of_life: false }]);
    expect(asKept()).toEqual(changed[0]);
    root.remove();
    localStorage.clear();
  });

  it.each(LANGUAGES)("names modes and steps in %s", async (language) => {
    await speak(language);
    const root = document.createElement("div");
    const changed: unknown[] = [];
    act(() => render(<BeginAt value={WHOLE} change={(value) => changed.push(value)} />, root));
    const [mode, step] = root.querySelectorAll("select");
    expect(mode?.options).toHaveLength(3);
    expect(step?.options).toHaveLength(25);
    expect(root.textContent).not.toMatch(/begin-|step-S/);
    act(() => {
      if (step) step.value = "S10";
      step?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(changed).toEqual([{ ...WHOLE, slice: "S10" }]);
  });
});
