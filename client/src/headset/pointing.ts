/**
 * Pointing: mouse and touch are sent into the scene, and whatever points there, rays and hands of
 * a headset too, is told of as a hit on a drawn thing.
 */
import { forwardHtmlEvents, type PointerEvent } from "@pmndrs/pointer-events";
import { Matrix3, Matrix4, Vector3 } from "three";
import type { Placed } from "../protocol/protocol";
import type { Stage } from "../scene/stage";
import type { Hit } from "./hit";
import type { Finger, PointingListener, Yard } from "./yard";

/** Held longer, a press is a look round and no click, milliseconds. */
const CLICK_ms = 600;

export class Pointing {
  private readonly screen: ReturnType<typeof forwardHtmlEvents>;
  private readonly stop: () => void;

  constructor(
    private readonly yard: Yard,
    /** The view is being turned, so nothing is meant. */
    private readonly isTurning: () => boolean,
  ) {
    const { canvas, camera, scene, stage } = yard;
    this.screen = forwardHtmlEvents(canvas, camera, scene, {
      clickThresholdMs: CLICK_ms,
      forwardPointerCapture: false,
    });
    canvas.addEventListener("pointerdown", this.capture);
    this.stop = yard.onFrame(() => this.screen.update());
    const { root } = stage;
    root.addEventListener("pointermove", this.moved);
    root.addEventListener("pointerleave", this.left);
    root.addEventListener("pointerdown", this.down);
    root.addEventListener("click", this.clicked);
  }

  dispose(): void {
    const { root } = this.yard.stage;
    this.yard.canvas.removeEventListener("pointerdown", this.capture);
    root.removeEventListener("pointermove", this.moved);
    root.removeEventListener("pointerleave", this.left);
    root.removeEventListener("pointerdown", this.down);
    root.removeEventListener("click", this.clicked);
    this.stop();
    this.screen.destroy();
  }

  /**
   * At once, so that a drag goes on over what lies upon the canvas.
   *
   * Events are sent into the scene with the next picture: a tap is over by then, and to capture it
   * would fail.
   */
  private readonly capture = ({ pointerId }: globalThis.PointerEvent) => {
    this.yard.canvas.setPointerCapture(pointerId);
  };

  private readonly moved = (event: PointerEvent) => {
    if (!this.isTurning()) this.tell("hover", event);
  };

  private readonly left = (event: PointerEvent) => {
    for (const listener of this.yard.listeners) listener.hover?.(null, fingerOf(event));
  };

  private readonly down = (event: PointerEvent) => {
    if (event.button === 0) this.tell("start", event);
  };

  private readonly clicked = (event: PointerEvent<MouseEvent>) => {
    const isMeant = event.button === 0 && !this.isTurning();
    if (isMeant) this.tell("press", event as unknown as PointerEvent);
  };

  private tell(what: keyof PointingListener, event: PointerEvent): void {
    const hit = hitOf(this.yard.stage, event);
    if (!hit) return;
    for (const listener of this.yard.listeners) listener[what]?.(hit, fingerOf(event));
  }
}

function fingerOf({ pointerState, pointerType }: PointerEvent): Finger {
  const { finger } = (pointerState ?? {}) as { finger?: Finger };
  return finger ?? (pointerType === "screen-touch" ? "touch" : "mouse");
}

function hitOf(stage: Stage, event: PointerEvent): Hit | null {
  const placed = stage.thing(event.object, event.instanceId);
  if (!placed) return null;
  const { face } = event;
  const isPose = stage.pose(placed.id, pose);
  const normal =
    face && isPose
      ? face.normal.clone().applyMatrix3(turned.getNormalMatrix(pose)).normalize()
      : null;
  return hitAt(placed, event.point.clone(), normal);
}

const pose = new Matrix4();
const turned = new Matrix3();

export const hitAt = (
  { id, handle, role, walkable }: Placed,
  point: Vector3,
  normal: Vector3 | null = null,
): Hit => ({ id, handle, role, isGround: walkable ?? false, point, normal });

/** The hit on a thing as a whole, for who points at it without a place: the keyboard. */
export const hitOn = (placed: Placed): Hit => hitAt(placed, new Vector3().fromArray(placed.at_m));
