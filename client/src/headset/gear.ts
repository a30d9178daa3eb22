/** What an officer has along in the headset: belt and tools, tablet, held packages, breaks. */
import { computed, effect, type ReadonlySignal } from "@preact/signals";
import { Object3D, Quaternion, Vector3 } from "three";
import type { Tool } from "../protocol/protocol";
import type { BayState } from "./bay";
import { Belt, type OnBelt } from "./belt";
import { Breaks } from "./breaks";
import { Gestures } from "./gestures";
import { type Hand, other, type Side } from "./hands";
import { HeldPackages } from "./held";
import type { Immersion } from "./immersion";
import { LongActBoard } from "./long-act-board";
import { CARRIED } from "./outfit";
import { placeCard, placeTablet } from "./panels";
import { Viewfinder } from "./viewfinder";

/** Put on the belt; everything comes off again when the session ends. */
export function equip(bay: BayState, immersion: Immersion): void {
  const gear = new Gear(bay, immersion);
  immersion.onEnd(() => gear.dispose());
}

class Gear {
  /** Where the tool in hand is, its working end toward -Z. */
  private readonly inHand = new Object3D();
  private readonly gestures: Gestures;
  private readonly held: HeldPackages;
  private readonly viewfinder: Viewfinder;
  private readonly breaks: Breaks;
  private readonly longActs: LongActBoard;
  private readonly packed: ReadonlySignal<string>;
  private readonly isLeftHanded: ReadonlySignal<boolean>;
  private belt: Belt | null = null;
  private holder: Side;
  private readonly undo: (() => void)[];

  constructor(
    private readonly bay: BayState,
    private readonly immersion: Immersion,
  ) {
    const { yard } = immersion;
    this.holder = immersion.leading;
    this.inHand.name = "in-hand";
    yard.scene.add(this.inHand);
    this.gestures = new Gestures(bay, immersion);
    this.held = new HeldPackages(bay, immersion);
    this.viewfinder = new Viewfinder(bay, this.inHand);
    this.breaks = new Breaks(immersion);
    this.longActs = new LongActBoard(bay, immersion);
    // By value: each observation brings a list of its own.
    this.packed = computed(() => bay.exercise.status.value.belt.join(" "));
    this.isLeftHanded = computed(() => bay.comfort.settings.value.isLeftHanded);
    this.undo = [
      effect(() => this.pack()),
      effect(() => {
        bay.torch.value = bay.tool.value === "torch";
      }),
      immersion.onHands((dt_s) => this.before(dt_s)),
      immersion.onFrame((dt_s) => this.after(dt_s)),
      placeTablet(yard, bay, () => this.offHand()),
      placeCard(yard, bay),
    ];
  }

  dispose(): void {
    for (const undo of this.undo) undo();
    this.gestures.dispose();
    this.breaks.dispose();
    this.longActs.dispose();
    this.held.dispose();
    this.viewfinder.dispose();
    this.belt?.dispose();
    this.inHand.removeFromParent();
    this.immersion.yard.hand = null;
  }

  /** Hang up what was packed, for the hand that leads. */
  private pack(): void {
    const belt = this.packed.value.split(" ").filter(Boolean) as Tool[];
    const isLeftHanded = this.isLeftHanded.value;
    this.belt?.dispose();
    const { yard, outfit } = this.immersion;
    const use = { take: (item: OnBelt, side: Side) => this.take(item, side) };
    this.belt = new Belt(belt, use, outfit, yard.camera, isLeftHanded);
    yard.scene.add(this.belt.root);
    this.holder = isLeftHanded ? "left" : "right";
  }

  private take(item: OnBelt, side: Side): void {
    const { bay } = this;
    this.immersion.hands.of(side).pulse(0.3, 30);
    if (item === "tablet") bay.tabletUp.value = !bay.tabletUp.peek();
    else if (item === "comfort") this.breaks.take();
    else if (bay.tool.peek() === item && this.holder === side) bay.tool.value = "hand";
    else {
      this.holder = side;
      bay.tool.value = item;
    }
  }

  private before(dt_s: number): void {
    const hand = this.immersion.hands.of(this.holder);
    for (const one of this.immersion.hands.both) this.buttons(one);
    this.breaks.follow();
    if (this.breaks.isResting) {
      this.gestures.letGo(this.inHand);
      return;
    }
    hand.grip.getWorldPosition(this.inHand.position);
    hand.aim.getWorldQuaternion(this.inHand.quaternion);
    this.inHand.updateMatrixWorld(true);
    this.putBack(hand);
    if (this.immersion.yard.isAway) this.gestures.letGo(this.inHand);
    else this.gestures.follow(dt_s, hand, this.inHand);
    this.inHand.updateMatrixWorld(true);
    this.held.follow(dt_s);
    this.viewfinder.follow(dt_s);
    this.immersion.yard.hand = hand.isThere ? this.inHand : null;
  }

  private after(dt_s: number): void {
    if (this.breaks.isResting) {
      this.immersion.busy = null;
      this.belt?.hide();
      for (const carried of CARRIED) this.immersion.outfit.put(carried, null, NO_TURN);
      return;
    }
    const tool = this.bay.tool.peek();
    const hand = this.immersion.hands.of(this.holder);
    const isShown = tool !== "hand" && hand.isThere;
    this.immersion.busy = isShown ? this.holder : null;
    for (const carried of CARRIED) this.immersion.outfit.put(carried, null, NO_TURN);
    this.belt?.follow(dt_s, tool);
    if (isShown) this.draw(tool);
  }

  private draw(tool: Tool): void {
    if (tool === "hand") return;
    this.immersion.outfit.put(tool, this.inHand.position, this.inHand.quaternion);
  }

  private buttons(hand: Hand): void {
    if (hand.takeUpper()) this.breaks.take();
    if (hand.takeLower()) this.bay.tabletUp.value = !this.bay.tabletUp.peek();
  }

  /** A tool that is let go at the belt hangs there again. */
  private putBack(hand: Hand): void {
    if (this.bay.tool.peek() === "hand") return;
    const isLetGo = hand.pressed.some(({ press, isDown }) => press === "squeeze" && !isDown);
    hand.grip.getWorldPosition(palm);
    if (isLetGo && this.belt?.isAt(palm)) this.bay.tool.value = "hand";
  }

  private offHand(): Object3D | null {
    const hand = this.immersion.hands.of(other(this.immersion.leading));
    return hand.isThere ? hand.grip : null;
  }
}

const palm = new Vector3();
const NO_TURN = new Quaternion();
