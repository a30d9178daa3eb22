/** The camera's viewfinder: a small frame before the lens, and a flash when a photograph is made. */
import { effect } from "@preact/signals";
import {
  BufferGeometry,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  PlaneGeometry,
} from "three";
import type { BayState } from "./bay";

/** Half the frame's sides, and how far before the hand it hangs, metres. */
const HALF_m = { x: 0.075, y: 0.05 };
const AHEAD_m = 0.34;
const MARK_m = 0.02;
const FLASH_s = 0.18;

export class Viewfinder {
  private readonly root = new Group();
  private readonly frame = new LineSegments(corners(), new LineBasicMaterial({ color: "#ffd873" }));
  private readonly flash = new Mesh(
    new PlaneGeometry(2 * HALF_m.x, 2 * HALF_m.y),
    new MeshBasicMaterial({
      color: "#ffffff",
      transparent: true,
      side: DoubleSide,
      depthWrite: false,
    }),
  );
  private left_s = 0;
  private taken = -1;
  private readonly unwatch: () => void;

  constructor(
    private readonly bay: BayState,
    hand: Object3D,
  ) {
    this.root.position.z = -AHEAD_m;
    this.root.add(this.frame, this.flash);
    for (const one of this.root.children) one.raycast = () => undefined;
    hand.add(this.root);
    this.unwatch = effect(() => this.photographed(bay.exercise.perceived.value.photographs.length));
  }

  follow(dt_s: number): void {
    this.root.visible = this.bay.tool.peek() === "camera";
    this.left_s = Math.max(0, this.left_s - dt_s);
    this.flash.visible = this.left_s > 0;
    this.flash.material.opacity = this.left_s / FLASH_s;
  }

  dispose(): void {
    this.unwatch();
    this.root.removeFromParent();
    for (const { geometry, material } of [this.frame, this.flash]) {
      geometry.dispose();
      material.dispose();
    }
  }

  /** One more than before: it flashes, unless motion is to be little. */
  private photographed(count: number): void {
    const isNew = this.taken >= 0 && count > this.taken;
    this.taken = count;
    if (isNew && !this.bay.comfort.settings.peek().isMotionReduced) this.left_s = FLASH_s;
  }
}

/** Four corners and a cross in the middle. */
function corners(): BufferGeometry {
  const { x, y } = HALF_m;
  const lines: number[] = [];
  for (const [sx, sy] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const) {
    lines.push(sx * x, sy * y, 0, sx * (x - MARK_m), sy * y, 0);
    lines.push(sx * x, sy * y, 0, sx * x, sy * (y - MARK_m), 0);
  }
  lines.push(-0.006, 0, 0, 0.006, 0, 0, 0, -0.006, 0, 0, 0.006, 0);
  return new BufferGeometry().setAttribute("position", new Float32BufferAttribute(lines, 3));
}
