import { signal } from "@preact/signals";
import { Quaternion, Ray, Vector3 } from "three";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { arcPoint, isGround, PIECES, rigAt } from "../src/headset/arc";
import { Comfort, sound } from "../src/headset/comfort";
import { Flick, isHeld } from "../src/headset/flick";
import { HelloCheck, median, networkAdvice, readingTask } from "../src/headset/hello-steps";
import { angle_deg, angleSeen_deg, turn_rad, wishOf, within } from "../src/headset/leaf";
import { type Asked, LongActs } from "../src/headset/long-acts";
import { SealTouch, twist_deg } from "../src/headset/seal-touch";
import { FIRST_STINT_S, STINT_S, Stints } from "../src/headset/stints";
import type { UnderWay } from "../src/session/exercise";
import { nothingPerceived } from "../src/session/perceived";

const UP = new Vector3(0, 1, 0);

describe("a leaf in the hand", () => {
  it.each([
    [0, 10, null],
    [0, 29, null],
    [0, 31, "open"],
    [0, 260, "open"],
    [110, 110, null],
    [110, 14, "close"],
    [110, 201, "hook"],
    [110, 60, null],
    [265, 250, null],
    [265, 5, "close"],
  ] as const)("at %d°, let go at %d°, asks %s", (known, released, wish) => {
    expect(wishOf(known, released)).toBe(wish);
  });

  it.each([-1.2, 1.2])("opens outward and round its hinge at x = %d", (x) => {
    const hinge = new Vector3(x, 0, 0);
    const closed = new Vector3(0, 1, 0);
    expect(angle_deg(hinge, closed)).toBeCloseTo(0);
    for (const deg of [30, 90, 180, 250]) {
      const moved = closed.clone().sub(hinge).applyAxisAngle(UP, turn_rad(hinge, deg)).add(hinge);
      expect(angle_deg(hinge, moved)).toBeCloseTo(deg);
    }
    expect(
      angle_deg(hinge, closed.clone().sub(hinge).applyAxisAngle(UP, turn_rad(hinge, 90))),
    ).not.toBeNaN();
  });

  it("follows a ray to where it points", () => {
    const hinge = new Vector3(1.2, 0, 0);
    const grabbed = new Vector3(1.2 - Math.cos(0.7), 1.3, Math.sin(0.7));
    const eye = new Vector3(0.2, 1.6, 3);
    const ray = new Ray(eye, grabbed.clone().sub(eye).normalize());
    const seen = angleSeen_deg(hinge, 1, 1.3, ray, 25);
    expect(seen).toBeCloseTo((0.7 * 180) / Math.PI, 0);
  });

  it("stays between shut and flat along the side", () => {
    expect([within(-20), within(100), within(400)]).toEqual([0, 100, 268]);
  });
});

describe("sticks", () => {
  it("turns once for a flick, however long it is held", () => {
    const flick = new Flick();
    expect([0, 0.5, 0.8, 1, 0.6, 0.8, 0.2, -0.9, -1].map((axis) => flick.step(axis))).toEqual([
      0, 0, 1, 0, 0, 0, 0, -1, 0,
    ]);
  });

  it("keeps aiming until the stick is back", () => {
    expect(isHeld(false, 0.5)).toBe(false);
    expect(isHeld(true, 0.5)).toBe(true);
    expect(isHeld(true, 0.2)).toBe(false);
  });
});

describe("the arc", () => {
  it("falls to the ground within its pieces and within some metres", () => {
    const point = new Vector3();
    const hand = new Vector3(0, 1.3, 0);
    const level = new Vector3(0, 0, -1);
    const heights = Array.from(
      { length: PIECES + 1 },
      (_, at) => arcPoint(point, hand, level, at).y,
    );
    const landed = heights.findIndex((height) => height <= 0);
    expect(landed).toBeGreaterThan(3);
    expect(-arcPoint(point, hand, level, landed).z).toBeGreaterThan(3);
    expect(-point.z).toBeLessThan(7);
  });

  it("lands on level ground that is walkable, and on nothing else", () => {
    expect(isGround({ walkable: true, up: 1 })).toBe(true);
    expect(isGround({ walkable: true, up: 0.5 })).toBe(false);
    expect(isGround({ walkable: false, up: 1 })).toBe(false);
  });

  it("brings the head, not the rig, above the place", () => {
    const place = new Vector3(2, 0, -3);
    for (const turn of [0, 0.8, -2.5]) {
      const head = new Vector3(0.4, 1.6, -0.3);
      const rig = rigAt(new Vector3(), place, head, turn);
      const above = head.clone().applyAxisAngle(UP, turn).add(rig);
      expect([above.x, above.z]).toEqual([expect.closeTo(2), expect.closeTo(-3)]);
    }
  });
});

describe("the hand at the seal", () => {
  const eyes = new Vector3(0, 1.6, 2);
  const at = new Vector3(0, 1, 0);
  const straight = new Quaternion();
  const about = (axis: Vector3, deg: number) =>
    new Quaternion().setFromAxisAngle(axis, (deg * Math.PI) / 180);

  it("tells a twist about its own length from any other turn", () => {
    expect(twist_deg(straight, about(new Vector3(0, 0, 1), 40))).toBeCloseTo(40);
    expect(twist_deg(straight, about(new Vector3(1, 0, 0), 60))).toBeCloseTo(0);
  });

  it("does each step once while it holds", () => {
    const touch = new SealTouch();
    touch.begin(at, straight);
    const twisted = about(new Vector3(0, 0, 1), -35);
    const pulled = new Vector3(0, 1, 0.06);
    expect(touch.follow(at, straight, eyes, 0.1)).toBeNull();
    expect(touch.follow(at, twisted, eyes, 0.1)).toBe("twist");
    expect(touch.follow(at, twisted, eyes, 0.1)).toBeNull();
    expect(touch.follow(pulled, straight, eyes, 0.1)).toBe("tug");
    expect(touch.follow(pulled, straight, eyes, 0.1)).toBeNull();
  });

  it("feels a tug of a hand that stays twisted", () => {
    const touch = new SealTouch();
    touch.begin(at, straight);
    const twisted = about(new Vector3(0, 0, 1), 35);
    const pulled = new Vector3(0, 1, 0.06);
    expect(touch.follow(pulled, twisted, eyes, 0.1)).toBe("twist");
    expect(touch.follow(pulled, twisted, eyes, 0.1)).toBe("tug");
    expect(touch.follow(pulled, twisted, eyes, 0.1)).toBeNull();
  });

  it("looks only when the eyes stay close", () => {
    const touch = new SealTouch();
    const close = new Vector3(0, 1.2, 0.2);
    touch.begin(at, straight);
    expect(touch.follow(at, straight, close, 0.5)).toBeNull();
    expect(touch.follow(at, straight, eyes, 0.5)).toBeNull();
    expect(touch.follow(at, straight, close, 0.5)).toBeNull();
    expect(touch.follow(at, straight, close, 0.5)).toBe("view");
  });
});

describe("stints", () => {
  it("reminds after six minutes and then every twelve", () => {
    const stints = new Stints();
    const due: number[] = [];
    for (let second = 1; second <= 40 * 60; second += 1) if (stints.pass(1)) due.push(second);
    expect(due).toEqual([FIRST_STINT_S, FIRST_STINT_S + STINT_S, FIRST_STINT_S + 2 * STINT_S]);
    expect(FIRST_STINT_S).toBe(360);
    expect(stints.minutes).toBe(40);
  });
});

describe("stints that are broken off", () => {
  /** After how many seconds of wear a reminder is due. */
  function due_s(stints: Stints): number {
    let worn_s = 1;
    while (!stints.pass(1)) worn_s += 1;
    return worn_s;
  }

  it("count no pause", () => {
    const stints = new Stints();
    expect(stints.pass(3600)).toBe(false);
    expect(stints.pass(1.5)).toBe(false);
    expect(due_s(stints)).toBe(FIRST_STINT_S);
  });

  it("begin anew after a break, the first one short until it has lasted", () => {
    const stints = new Stints();
    for (let second = 1; second < FIRST_STINT_S; second += 1) stints.pass(1);
    stints.begin();
    expect(stints.minutes).toBe(0);
    expect(due_s(stints)).toBe(FIRST_STINT_S);
    stints.begin();
    expect(due_s(stints)).toBe(STINT_S);
  });
});

describe("comfort settings", () => {
  beforeEach(() => localStorage.clear());

  it("are kept in this browser", () => {
    new Comfort().set({ isLeftHanded: true, height_m: 1.8 });
    expect(new Comfort().settings.value).toMatchObject({ isLeftHanded: true, height_m: 1.8 });
  });

  it.each(["nonsense", "null", "[]", '{"height_m":"tall"}'])("survive %s", (kept) => {
    localStorage.setItem("comfort", kept);
    expect(new Comfort().settings.value.height_m).toBe(1.65);
  });

  it("stay within their limits", () => {
    const made = sound({ height_m: 9, snap_deg: 77, framebufferScale: Number.NaN, textSize: 0 });
    expect(made).toMatchObject({ height_m: 2, snap_deg: 45, framebufferScale: 1, textSize: 1 });
  });
});

describe("long acts", () => {
  function exercise() {
    const perceived = nothingPerceived();
    return {
      underWay: signal<UnderWay | null>(null),
      status: signal(perceived.status),
      refusal: signal<Asked["refusal"]["value"]>(null),
    };
  }
  const scan = { id: "1", action: { do: "scan" } } as const;

  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it("are covered, run their minutes once answered, and are uncovered", () => {
    const asked = exercise();
    const acts = new LongActs(asked as unknown as Asked);
    asked.underWay.value = scan;
    expect(acts.cover.value).toMatchObject({ act: "scan", isReady: false, minutes: 0 });
    vi.advanceTimersByTime(500);
    asked.status.value = { ...asked.status.value, minute: 12 };
    asked.underWay.value = null;
    vi.advanceTimersByTime(1100);
    expect(acts.cover.value?.minutes).toBeGreaterThan(5);
    vi.advanceTimersByTime(1400);
    expect(acts.cover.value).toBeNull();
  });

  it("are never covered for more than five seconds", () => {
    const asked = exercise();
    const acts = new LongActs(asked as unknown as Asked);
    asked.underWay.value = scan;
    vi.advanceTimersByTime(5000);
    expect(acts.cover.value).toBeNull();
  });

  it("are uncovered with the answer once they were skipped, and at once when it is there", () => {
    const asked = exercise();
    const acts = new LongActs(asked as unknown as Asked);
    asked.underWay.value = scan;
    acts.skip();
    expect(acts.cover.value?.isSkipped).toBe(true);
    asked.underWay.value = null;
    expect(acts.cover.value).toBeNull();
    asked.underWay.value = scan;
    asked.underWay.value = null;
    acts.skip();
    expect(acts.cover.value).toBeNull();
  });

  it("that are refused, and short ones, cover nothing", () => {
    const asked = exercise();
    const acts = new LongActs(asked as unknown as Asked);
    asked.underWay.value = { id: "2", action: "look at seal" };
    expect(acts.cover.value).toBeNull();
    asked.underWay.value = scan;
    asked.refusal.value = { code: "refusal-not-here" };
    asked.underWay.value = null;
    expect(acts.cover.value).toBeNull();
  });
});

describe("hello, yard", () => {
  it("goes through its steps in any order", () => {
    const check = new HelloCheck();
    check.leaveOut("left");
    expect(check.current.value).toBe("look");
    check.tick("right");
    check.tick("look");
    expect(check.current.value).toBe("grab");
    for (const step of check.steps.value) check.tick(step);
    expect(check.current.value).toBeNull();
  });

  it.each([
    [null, "hello-net-unknown"],
    [Number.NaN, "hello-net-none"],
    [12, "hello-net-good"],
    [120, "hello-net-fair"],
    [900, "hello-net-slow"],
  ])("advises on a round trip of %s ms", (trip, advice) => {
    expect(networkAdvice(trip)).toBe(advice);
  });

  it("takes the middle of the trips", () => {
    expect(median([90, 3, 5])).toBe(5);
    expect(median([])).toBeNaN();
  });

  it("offers the number that is shown among others", () => {
    for (let n = 0; n < 100; n += 1) {
      const { shown, choices } = readingTask(() => n / 100);
      expect(choices).toContain(shown);
      expect(new Set(choices).size).toBe(3);
    }
  });
});
