/**
 * Doors by hand: a leaf is grabbed by its handle or edge, near, far or with the mouse, and follows.
 *
 * Letting go asks the server for what the leaf was brought to; its answer sets the true pose, and
 * a leaf that was asked for nothing, or refused, swings back.
 */
import { HandleStore } from "@pmndrs/handle";
import type { PointerEvent } from "@pmndrs/pointer-events";
import { Object3D, Ray, Vector3 } from "three";
import type { Leaf, Placed } from "../protocol/protocol";
import type { BayState } from "./bay";
import { angle_deg, angleSeen_deg, turn_rad, type Wish, wishOf, within } from "./leaf";
import type { Yard } from "./yard";

export const LEAVES: readonly Leaf[] = ["left-door", "right-door"];
/** A leaf that is let go swings back at this speed. */
const BACK_deg_s = 240;
/** Less than this is a press, not a pull: the card opens and nothing is asked. */
const PRESS_deg = 4;

const ASK = { open: "open", hook: "hook", close: "close" } as const satisfies Record<Wish, string>;

/** Hang both leaves so that they can be pulled; the returned function unhangs them. */
export function hangDoors(bay: BayState, yard: Yard): () => void {
  const leaves = LEAVES.map((leaf) => new HungLeaf(leaf, bay, yard));
  const unhook = yard.onFrame((dt_s) => {
    for (const leaf of leaves) leaf.follow(dt_s);
  });
  return () => {
    unhook();
    for (const leaf of leaves) leaf.dispose();
  };
}

type Grip = HandleStore<void>["inputState"] extends Map<number, infer One> ? One : never;

class HungLeaf {
  /** Farther open than the server knows; what is shown. */
  private extra_deg = 0;
  private wished_deg = 0;
  private isHeld = false;
  private isAsked = false;
  private true_deg = 0;
  private readonly hinge = new Vector3();
  /** How each hand held it at first: its angle less the leaf's, and where on the leaf it is. */
  private readonly grips = new Map<
    number,
    { off_deg: number; radius_m: number; height_m: number }
  >();
  private readonly store: HandleStore<void>;
  private readonly unbind: () => void;

  constructor(
    private readonly leaf: Leaf,
    private readonly bay: BayState,
    private readonly yard: Yard,
  ) {
    // The store captures pointers and tells first and last; the angle is ours to find.
    this.store = new HandleStore<void>(new Object3D(), () => ({
      filter: (event) => this.isMine(event),
      apply: ({ last }) => (last ? this.letGo() : this.pull()),
      projectRays: false,
      stopPropagation: false,
    }));
    this.unbind = this.store.bind(yard.stage.root);
    bay.exercise.onPatch.add(this.patched);
  }

  follow(dt_s: number): void {
    this.store.update(performance.now());
    if (this.isHeld) this.show(this.wished_deg);
    else if (this.extra_deg !== 0 && !this.isAsked) this.swingBack(dt_s);
    if (this.isAsked && this.bay.exercise.underWay.peek() === null) this.isAsked = false;
  }

  dispose(): void {
    this.bay.exercise.onPatch.delete(this.patched);
    this.unbind();
  }

  private isMine({ object, intersection }: PointerEvent): boolean {
    const thing = this.yard.stage.thing(object, intersection.instanceId);
    if (thing?.role !== "grip" && thing?.role !== "leaf") return false;
    return thing.handle === this.leaf && this.bay.tool.peek() === "hand";
  }

  /** A hand took hold, or moved. */
  private pull(): void {
    if (!this.isHeld && !this.measure()) return;
    this.isHeld = true;
    const now_deg = this.true_deg + this.extra_deg;
    let sum_deg = 0;
    for (const [id, grip] of this.store.inputState) sum_deg += this.pulled_deg(id, grip, now_deg);
    for (const id of this.grips.keys()) if (!this.store.inputState.has(id)) this.grips.delete(id);
    const hands = this.store.inputState.size;
    if (hands > 0) this.wished_deg = within(sum_deg / hands) - this.true_deg;
  }

  private pulled_deg(id: number, grip: Grip, now_deg: number): number {
    const { pointerWorldPoint: point, pointerWorldDirection: direction } = grip;
    let held = this.grips.get(id);
    if (!held) {
      held = {
        off_deg: angle_deg(this.hinge, point) - now_deg,
        radius_m: Math.hypot(point.x - this.hinge.x, point.z - this.hinge.z),
        height_m: point.y,
      };
      this.grips.set(id, held);
    }
    if (!direction) return near(angle_deg(this.hinge, point) - held.off_deg, now_deg);
    ray.set(grip.pointerWorldOrigin, direction);
    const known_deg = now_deg + held.off_deg;
    return angleSeen_deg(this.hinge, held.radius_m, held.height_m, ray, known_deg) - held.off_deg;
  }

  private letGo(): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    this.grips.clear();
    if (Math.abs(this.extra_deg) < PRESS_deg) return;
    const wish = wishOf(this.true_deg, this.true_deg + this.extra_deg);
    if (!wish) return;
    this.isAsked = true;
    this.bay.chosen.value = null;
    this.bay.exercise.act({ do: ASK[wish], leaf: this.leaf });
  }

  /** Where the leaf truly is: from its hinge to its middle, as last drawn by the server. */
  private measure(): boolean {
    const leaf = this.yard.stage.drawn(this.leaf).find(({ role }) => role === "leaf");
    if (!leaf?.hinge_m) return false;
    this.hinge.fromArray(leaf.hinge_m);
    this.true_deg = trueAngle_deg(leaf, this.hinge);
    return true;
  }

  private swingBack(dt_s: number): void {
    const step = BACK_deg_s * dt_s;
    const back =
      Math.abs(this.extra_deg) <= step ? 0 : this.extra_deg - Math.sign(this.extra_deg) * step;
    this.show(back);
  }

  private show(extra_deg: number): void {
    if (extra_deg === this.extra_deg) return;
    this.extra_deg = extra_deg;
    this.yard.stage.swing(this.leaf, turn_rad(this.hinge, extra_deg));
  }

  /** The server moved it: what is shown eases to that of itself. */
  private readonly patched = ({ put = [] }: { put?: readonly Placed[] }) => {
    if (!put.some(({ handle, role }) => handle === this.leaf && role === "leaf")) return;
    this.isAsked = false;
    this.extra_deg = 0;
    this.wished_deg = 0;
    this.store.cancel();
  };
}

const trueAngle_deg = ({ at_m }: Placed, hinge: Vector3) =>
  Math.round(angle_deg(hinge, middle.fromArray(at_m)));

/** The same angle, whole turns away, that is closest to another. */
const near = (deg: number, to_deg: number) => deg + 360 * Math.round((to_deg - deg) / 360);

const ray = new Ray();
const middle = new Vector3();
