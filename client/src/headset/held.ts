/**
 * A package in the hand: lifted, turned, looked at from all sides, and back where it was when let
 * go. Only a picture of it moves; where it stands is the server's to say.
 */
import { Group, type Material, type Mesh, Vector3 } from "three";
import type { Placed } from "../protocol/protocol";
import type { BayState } from "./bay";
import type { Hand } from "./hands";
import type { Immersion } from "./immersion";
import type { Yard } from "./yard";

/** A pinch this long is a grasp; a shorter one is a press. */
const GRASP_s = 0.35;
/** What was taken from afar comes to this far before the hand. */
const BEFORE_HAND_m = 0.45;

interface Held {
  readonly thing: Placed;
  readonly mesh: Mesh;
  readonly hand: Hand;
}

export class HeldPackages {
  private readonly held = new Map<Hand, Held>();
  private readonly pinched = new Map<Hand, number>();
  private readonly holders = new Map<Hand, Group>();
  private readonly undo: () => void;

  constructor(
    private readonly bay: BayState,
    private readonly immersion: Immersion,
  ) {
    for (const hand of immersion.hands.both) {
      const holder = new Group();
      hand.grip.add(holder);
      this.holders.set(hand, holder);
    }
    const { stage } = this.yard;
    const dropLost = () => {
      for (const { thing, hand } of this.held.values()) {
        if (!stage.drawn(thing.handle).some(({ id }) => id === thing.id)) this.letGo(hand);
      }
    };
    stage.onChange.add(dropLost);
    this.undo = () => stage.onChange.delete(dropLost);
  }

  private get yard(): Yard {
    return this.immersion.yard;
  }

  isHolding(hand: Hand): boolean {
    return this.held.has(hand);
  }

  follow(dt_s: number): void {
    for (const hand of this.immersion.hands.both) {
      if (this.held.has(hand)) this.keep(hand);
      else if (this.grasps(hand, dt_s)) this.take(hand);
    }
  }

  dispose(): void {
    for (const hand of [...this.held.keys()]) this.letGo(hand);
    for (const holder of this.holders.values()) holder.removeFromParent();
    this.undo();
  }

  private grasps(hand: Hand, dt_s: number): boolean {
    if (this.bay.tool.peek() !== "hand") return false;
    if (!hand.isTracked)
      return hand.pressed.some(({ press, isDown }) => press === "squeeze" && isDown);
    const before_s = this.pinched.get(hand) ?? 0;
    const now_s = hand.held.trigger ? before_s + dt_s : 0;
    this.pinched.set(hand, now_s);
    return before_s < GRASP_s && now_s >= GRASP_s;
  }

  private take(hand: Hand): void {
    const met = this.immersion.rays.targetOf(hand);
    const thing = met && this.yard.stage.thing(met.object, met.instanceId);
    if (!met || thing?.role !== "package" || this.isTaken(thing.id)) return;
    const mesh = this.yard.stage.copy(thing.id);
    const holder = this.holders.get(hand);
    if (!mesh || !holder) return;
    mesh.raycast = () => undefined;
    holder.position.set(0, 0, 0);
    holder.updateMatrixWorld(true);
    this.yard.scene.add(mesh);
    this.yard.stage.hide(thing.id, true);
    holder.attach(mesh);
    this.bringNear(mesh, hand);
    this.held.set(hand, { thing, mesh, hand });
    this.bay.chosen.value = {
      id: thing.id,
      handle: thing.handle,
      role: thing.role,
      isGround: false,
      point: met.point.clone(),
      normal: null,
    };
    hand.pulse(0.3, 40);
  }

  /** Bring what was taken from afar before the hand, as far as its own size lets it. */
  private bringNear(mesh: Mesh, hand: Hand): void {
    mesh.getWorldPosition(middle);
    hand.aim.getWorldPosition(palm);
    const most = BEFORE_HAND_m + mesh.scale.length() / 2;
    const far = middle.distanceTo(palm);
    if (far <= most) return;
    middle
      .sub(palm)
      .multiplyScalar(most / far)
      .add(palm);
    mesh.position.copy(mesh.parent?.worldToLocal(middle) ?? middle);
  }

  private keep(hand: Hand): void {
    const isHeld = hand.isTracked ? hand.held.trigger : hand.held.squeeze;
    if (!isHeld || !hand.isThere) this.letGo(hand);
  }

  private letGo(hand: Hand): void {
    const held = this.held.get(hand);
    if (!held) return;
    this.held.delete(hand);
    held.mesh.removeFromParent();
    (held.mesh.material as Material).dispose();
    this.yard.stage.hide(held.thing.id, false);
  }

  private isTaken(id: string): boolean {
    return [...this.held.values()].some(({ thing }) => thing.id === id);
  }
}

const middle = new Vector3();
const palm = new Vector3();
