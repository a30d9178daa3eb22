import { signal } from "@preact/signals";
import { Vector3 } from "three";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Sill } from "../src/headset/sill";
import type { Refusal } from "../src/protocol/protocol";
import type { Stage } from "../src/scene/stage";
import type { ExerciseSession } from "../src/session/exercise";

/** Of the session only what the sill asks: the line behind it is tested in line.test.ts. */
function session() {
  const acts: unknown[] = [];
  return {
    acts,
    status: signal({ inside: false }),
    refusal: signal<Refusal | null>(null),
    act: (action: unknown) => acts.push(action),
  };
}

const stage = {
  daylight: { inside: { low: new Vector3(-1.1, 0, -5.9), high: new Vector3(1.1, 2.3, 0) } },
} as unknown as Stage;

describe("the sill", () => {
  let of: ReturnType<typeof session>;
  let sill: Sill;
  beforeEach(() => {
    vi.useFakeTimers();
    vi.setSystemTime(0);
    of = session();
    sill = new Sill(of as unknown as ExerciseSession, stage);
  });

  it("divides inside from outside", () => {
    expect(sill.isInside(0, -0.1)).toBe(true);
    expect(sill.isInside(0, 0.1)).toBe(false);
    expect(sill.isInside(1.5, -3)).toBe(false);
    expect(sill.isInside(0, -8)).toBe(false);
  });

  it("keeps one outside until the server agrees, and asks once", () => {
    expect(sill.mayBe(true)).toBe(false);
    expect(sill.mayBe(true)).toBe(false);
    expect(of.acts).toEqual([{ do: "enter" }]);
    of.status.value = { inside: true };
    expect(sill.mayBe(true)).toBe(true);
    expect(of.acts).toHaveLength(1);
  });

  it("asks again after a while", () => {
    sill.mayBe(true);
    vi.advanceTimersByTime(5_000);
    sill.mayBe(true);
    expect(of.acts).toEqual([{ do: "enter" }, { do: "enter" }]);
  });

  it("asks to leave as well", () => {
    of.status.value = { inside: true };
    expect(sill.mayBe(false)).toBe(false);
    expect(of.acts).toEqual([{ do: "leave" }]);
  });

  it("has who can wait hear of the answer", async () => {
    const asked = sill.ask(true);
    of.status.value = { inside: true };
    expect(await asked).toBe(true);
    vi.advanceTimersByTime(5_000);
    const refused = sill.ask(false);
    const refusal = { code: "refusal-in-a-test" };
    of.refusal.value = refusal as Refusal;
    expect(await refused).toBe(false);
  });
});
