/** Where tablet and card hang in a headset, and how big their letters are there. */
import { computed, effect } from "@preact/signals";
import { h, type VNode } from "preact";
import { Group, type Object3D, Quaternion, Vector3 } from "three";
import type { BayState } from "./bay";
import { CardSheet } from "./card";
import { DomPanel, type PanelSize } from "./dom-panel";
import { TabletSheet } from "./tablet-sheet";
import type { Yard } from "./yard";

/**
 * Of one CSS pixel on a panel that is read at arm's length (0.5 m).
 *
 * The smallest letters are 15 pixels; a capital of 0.7 of them is then 4.7 mm high, 0.54° at 0.5 m
 * (asked for: 0.5°, 4.4 mm; design.md section 11). A button of 44 pixels is 19.8 mm: 2.3°.
 */
export const PIXEL_M = 0.00045;
export const ARM_M = 0.5;

/** Bigger letters want a bigger panel, though not so much that it fills the view. */
function size(width_px: number, height_px: number, textSize: number): PanelSize {
  const grown = Math.sqrt(textSize);
  const width = Math.round(width_px * grown);
  return { width_m: width * PIXEL_M, width_px: width, height_px: Math.round(height_px * grown) };
}

export const tabletSize = (textSize: number): PanelSize => size(800, 600, textSize);
export const cardSize = (textSize: number): PanelSize => ({
  ...size(520, 620, textSize),
  isFitted: true,
});

/** From the off hand to the middle of the tablet, so that its lower edge is just above the hand. */
const RISE_M = 0.2;
/** Where it floats when no hand holds it: lower left, turned to the eyes. [estimate] */
const FLOATING = { aside_m: 0.24, down_m: 0.24 };

/**
 * The card hangs so far before its thing, so far from the eyes, and so far aside at arm's length
 * (half its width and a little). [estimate]
 */
const CARD = { before_m: 0.2, most_m: 0.9, least_m: 0.4, aside_m: 0.15 };

/**
 * Hang the tablet over the off hand, or float it where no hand is seen, while it is up in a headset.
 *
 * It goes where the hand goes and always faces the eyes: a wrist need not be turned to read.
 */
export function placeTablet(yard: Yard, bay: BayState, offHand: () => Object3D | null): () => void {
  const { holder, release } = hold("tablet", bay, TabletSheet, tabletSize, (panel) => {
    if (!bay.tabletUp.value) return false;
    yard.rig.add(panel);
    if (!offHand()) float(panel, yard, bay.comfort.settings.peek().isLeftHanded);
    return true;
  });
  const rest = yard.onFrame(() => {
    const hand = holder.parent && offHand();
    if (hand) follow(holder, yard, hand);
  });
  return () => {
    rest();
    release();
  };
}

type Sheet = (props: { bay: BayState; isPanel: boolean }) => VNode | null;

/** A panel that is put somewhere, or away; made anew when letters shall be of another size. */
function hold(
  name: string,
  bay: BayState,
  sheet: Sheet,
  sizeOf: (textSize: number) => PanelSize,
  put: (holder: Group) => boolean,
): { holder: Group; release: () => void } {
  const holder = new Group();
  holder.name = name;
  const textSize = computed(() => bay.comfort.settings.value.textSize);
  const end = effect(() => {
    const panel = new DomPanel(h(sheet, { bay, isPanel: true }), sizeOf(textSize.value));
    holder.add(panel.object);
    const letGo = effect(() => {
      const isUp = put(holder);
      if (!isUp) holder.removeFromParent();
      panel.wake(isUp);
    });
    return () => {
      letGo();
      panel.dispose();
    };
  });
  const release = () => {
    end();
    holder.removeFromParent();
  };
  return { holder, release };
}

const at = new Vector3();
const eyes = new Vector3();

function follow(holder: Group, yard: Yard, hand: Object3D): void {
  hand.getWorldPosition(at);
  at.y += RISE_M;
  holder.position.copy(yard.rig.worldToLocal(at));
  holder.lookAt(yard.camera.getWorldPosition(eyes));
}

/** Before the body and a little aside, on the side of the off hand; it stays there. */
function float(holder: Group, yard: Yard, isLeftHanded: boolean): void {
  const { head, ahead, right } = stance(yard);
  const aside = isLeftHanded ? FLOATING.aside_m : -FLOATING.aside_m;
  const forward = Math.sqrt(ARM_M ** 2 - FLOATING.aside_m ** 2 - FLOATING.down_m ** 2);
  holder.position
    .copy(head)
    .addScaledVector(ahead, forward)
    .addScaledVector(right, aside)
    .setY(head.y - FLOATING.down_m);
  // A child of the rig, so that it comes along when one teleports.
  yard.rig.worldToLocal(holder.position);
  holder.lookAt(head);
}

/**
 * Hang the act card beside the chosen thing, facing the user, while one is chosen in a headset.
 *
 * It is nearer than the thing and set off toward the middle of the unit, so that it neither hides
 * the thing nor stands in a wall.
 */
export function placeCard(yard: Yard, bay: BayState): () => void {
  const { release } = hold("card", bay, CardSheet, cardSize, (holder) => {
    const hit = bay.chosen.value;
    if (!hit) return false;
    const { head, right } = stance(yard);
    const toThing = hit.point.clone().sub(head);
    const away = Math.min(toThing.length() - CARD.before_m, CARD.most_m);
    const at_m = Math.max(away, CARD.least_m);
    // Letters keep their angle at any distance.
    const scale = at_m / ARM_M;
    const aside = right.x * hit.point.x > 0 ? -CARD.aside_m : CARD.aside_m;
    holder.position.copy(head).addScaledVector(toThing.normalize(), at_m);
    holder.position.addScaledVector(right, aside * scale);
    holder.scale.setScalar(scale);
    yard.scene.add(holder);
    holder.lookAt(head);
    return true;
  });
  return release;
}

interface Stance {
  head: Vector3;
  /** Level. */
  ahead: Vector3;
  right: Vector3;
}

/** Where the head is and which way it looks, level with the floor. */
function stance(yard: Yard): Stance {
  const head = yard.camera.getWorldPosition(new Vector3());
  const turn = yard.camera.getWorldQuaternion(new Quaternion());
  const ahead = new Vector3(0, 0, -1).applyQuaternion(turn).setY(0).normalize();
  return { head, ahead, right: new Vector3(-ahead.z, 0, ahead.x) };
}
