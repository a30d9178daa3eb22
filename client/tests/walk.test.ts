import { signal } from "@preact/signals";
import { Group, PerspectiveCamera } from "three";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Floor } from "../src/headset/floor";
import { Walk } from "../src/headset/walk";
import type { EachFrame, Yard } from "../src/headset/yard";
import type { Placed } from "../src/protocol/protocol";
import { Stage } from "../src/scene/stage";

const ground: Placed = {
  id: "ground",
  handle: "",
  role: "scenery",
  mesh: "box",
  at_m: [0, -0.5, 0],
  size_m: [20, 1, 20],
  walkable: true,
};
const crate: Placed = {
  ...ground,
  id: "crate",
  role: "package",
  size_m: [1, 1, 1],
  walkable: false,
};

/** A yard without a renderer, which needs a graphics card; all that is walked in is real. */
function yardOf() {
  const canvas = document.createElement("canvas");
  Object.defineProperty(canvas, "clientHeight", { value: 400 });
  document.body.append(canvas);
  let each: EachFrame = () => undefined;
  return {
    canvas,
    rig: new Group(),
    camera: new PerspectiveCamera(),
    stage: new Stage(),
    isLed: signal(false),
    renderer: { xr: { isPresenting: false } },
    seat: null,
    onFrame(run: EachFrame) {
      each = run;
      return () => undefined;
    },
    darkly: async (work: () => void) => work(),
    pass(seconds: number) {
      for (let n = 0; n < seconds * 60; n += 1) each(1 / 60, undefined);
    },
  };
}

const key = (type: "keydown" | "keyup", code: string, more: KeyboardEventInit = {}) =>
  dispatchEvent(new KeyboardEvent(type, { code, bubbles: true, ...more }));

describe("walking", () => {
  let yard: ReturnType<typeof yardOf>;
  let floor: Floor;
  let walk: Walk;
  let sill: { isInside: (x: number, z: number) => boolean; mayBe: (is: boolean) => boolean };
  beforeEach(() => {
    vi.useFakeTimers();
    yard = yardOf();
    floor = new Floor();
    floor.lay([ground]);
    sill = { isInside: (_, z) => z < -5, mayBe: vi.fn((isInside: boolean) => !isInside) };
    const comfort = { height_m: 1.7, isMotionReduced: false };
    walk = new Walk(yard as unknown as Yard, floor, sill, () => comfort as never);
    walk.put({ x: 0, z: 0, yaw_rad: 0, pitch_rad: 0 });
  });
  afterEach(() => walk.dispose());

  it("goes forward at a walk, faster at a run, and stops with the key", () => {
    key("keydown", "KeyW");
    yard.pass(1);
    expect(yard.rig.position.z).toBeCloseTo(-1.6, 1);
    key("keydown", "KeyW", { shiftKey: true });
    yard.pass(0.5);
    expect(yard.rig.position.z).toBeCloseTo(-3.3, 1);
    key("keyup", "KeyW");
    yard.pass(1);
    expect(yard.rig.position.z).toBeCloseTo(-3.3, 1);
  });

  it("goes where one looks", () => {
    walk.put({ x: 0, z: 0, yaw_rad: Math.PI / 2, pitch_rad: 0 });
    key("keydown", "ArrowUp");
    yard.pass(1);
    expect(yard.rig.position.x).toBeCloseTo(-1.6, 1);
    expect(yard.camera.position.y).toBe(1.7);
  });

  it("leaves keys to whoever types, and to browser short cuts", () => {
    const field = document.createElement("input");
    document.body.append(field);
    field.dispatchEvent(new KeyboardEvent("keydown", { code: "KeyW", bubbles: true }));
    key("keydown", "KeyW", { ctrlKey: true });
    yard.pass(1);
    expect(yard.rig.position.z).toBe(0);
  });

  it("follows the stick", () => {
    walk.stick.set(1, 0);
    yard.pass(1);
    expect(yard.rig.position.x).toBeCloseTo(1.6, 1);
  });

  it("slides along what stands in the way, and out of what is put about one", () => {
    floor.lay([ground, { ...crate, at_m: [0.4, 0.5, -1.5] }]);
    walk.stick.set(-0.7, 0.7);
    yard.pass(3);
    expect(yard.rig.position.z).toBeLessThan(-2);
    walk.put({ x: 4, z: 4, yaw_rad: 0, pitch_rad: 0 });
    floor.lay([ground, { ...crate, at_m: [4, 0.5, 4] }]);
    walk.stick.set(1, 0);
    yard.pass(1);
    expect(yard.rig.position.x).toBeGreaterThan(5);
  });

  it("does not cross the sill without leave, and asks for it", () => {
    walk.stick.set(0, 1);
    yard.pass(6);
    expect(yard.rig.position.z).toBeGreaterThan(-5.01);
    expect(sill.mayBe).toHaveBeenCalledWith(true);
  });

  it("stands still while somebody else leads", () => {
    yard.isLed.value = true;
    walk.stick.set(0, 1);
    yard.pass(1);
    expect(yard.rig.position.z).toBe(0);
  });

  it("comes to stand beside what fills its place", () => {
    floor.lay([ground, { ...crate, at_m: [0, 0.5, 0] }]);
    walk.put({ x: 0, z: 0, yaw_rad: 0, pitch_rad: 0 });
    expect(Math.hypot(yard.rig.position.x, yard.rig.position.z)).toBeGreaterThan(0.6);
  });
});

describe("looking", () => {
  let yard: ReturnType<typeof yardOf>;
  let walk: Walk;
  const point = (type: string, x: number, y: number, buttons = 1) =>
    yard.canvas.dispatchEvent(
      Object.assign(new Event(type), {
        pointerId: 1,
        clientX: x,
        clientY: y,
        buttons,
        button: 0,
      }),
    );
  beforeEach(() => {
    vi.useFakeTimers();
    yard = yardOf();
    const floor = new Floor();
    floor.lay([ground]);
    const sill = { isInside: () => false, mayBe: () => true };
    walk = new Walk(yard as unknown as Yard, floor, sill, () => ({ height_m: 1.6 }) as never);
  });
  afterEach(() => walk.dispose());

  it("turns with a drag, and tells a drag from a click", () => {
    point("pointerdown", 100, 100);
    point("pointermove", 103, 100);
    expect(walk.isTurning()).toBe(false);
    point("pointermove", 203, 100);
    expect(walk.isTurning()).toBe(true);
    expect(yard.rig.rotation.y).toBeCloseTo((100 * 1.9) / 400);
    point("pointerup", 203, 100, 0);
    expect(walk.isTurning()).toBe(true);
    vi.advanceTimersByTime(100);
    expect(walk.isTurning()).toBe(false);
  });

  it("never looks over straight up or down", () => {
    point("pointerdown", 0, 0);
    for (let n = 1; n < 20; n += 1) point("pointermove", 0, n * 200);
    expect(yard.camera.rotation.x).toBeCloseTo(1.35);
  });

  it("lets something else have the drag", () => {
    point("pointerdown", 0, 0);
    walk.yieldDrag();
    point("pointermove", 200, 0);
    expect(yard.rig.rotation.y).toBe(0);
  });
});
