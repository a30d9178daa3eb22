/** Looking round on a screen: drag with mouse or finger, or turn with keys. */
import { MathUtils } from "three";
import type { Yard } from "./yard";

/** Turned by a drag across the whole height of the page, radians. */
const DRAG_rad = 1.9;
const STEEPEST_rad = 1.35;
/** A pointer that moved farther has looked round and not clicked, pixels. */
const STILL_px = 6;
/** The click that follows a drag is told of within this time, milliseconds. */
const CLICK_ms = 60;

interface Drag {
  id: number;
  x: number;
  y: number;
  far_px: number;
}

export class Look {
  private drag: Drag | null = null;
  private pitch_rad = 0;

  constructor(
    private readonly yard: Yard,
    private readonly isIdle: () => boolean,
  ) {
    const { canvas } = yard;
    canvas.addEventListener("pointerdown", this.press);
    canvas.addEventListener("pointermove", this.turn);
    canvas.addEventListener("pointerup", this.release);
    canvas.addEventListener("pointercancel", this.release);
  }

  /** The pointer that is down has turned the view. */
  readonly isTurning = (): boolean => (this.drag?.far_px ?? 0) > STILL_px;

  /** Something else takes the drag that has begun. */
  yieldDrag(): void {
    this.drag = null;
  }

  /** Look that way. */
  face(yaw_rad: number, pitch_rad: number): void {
    const { rig, camera } = this.yard;
    this.pitch_rad = MathUtils.clamp(pitch_rad, -STEEPEST_rad, STEEPEST_rad);
    rig.rotation.y = yaw_rad;
    camera.rotation.set(this.pitch_rad, 0, 0);
  }

  dispose(): void {
    const { canvas } = this.yard;
    canvas.removeEventListener("pointerdown", this.press);
    canvas.removeEventListener("pointermove", this.turn);
    canvas.removeEventListener("pointerup", this.release);
    canvas.removeEventListener("pointercancel", this.release);
  }

  private readonly press = ({ pointerId, clientX, clientY, button }: PointerEvent) => {
    const isOther = this.drag !== null && this.drag.id !== pointerId;
    if (isOther || this.isIdle() || button > 1) return;
    this.drag = { id: pointerId, x: clientX, y: clientY, far_px: 0 };
    // A press on the scene takes the keys from whatever field had them.
    this.yard.canvas.focus({ preventScroll: true });
  };

  private readonly turn = ({ pointerId, clientX, clientY, buttons }: PointerEvent) => {
    const { drag } = this;
    if (drag?.id !== pointerId || buttons === 0) return;
    const [dx, dy] = [clientX - drag.x, clientY - drag.y];
    drag.far_px += Math.abs(dx) + Math.abs(dy);
    drag.x = clientX;
    drag.y = clientY;
    if (!this.isTurning()) return;
    const scale = DRAG_rad / this.yard.canvas.clientHeight;
    this.face(this.yard.rig.rotation.y + dx * scale, this.pitch_rad + dy * scale);
  };

  private readonly release = ({ pointerId }: PointerEvent) => {
    const released = this.drag;
    if (released?.id !== pointerId) return;
    setTimeout(() => {
      if (this.drag === released) this.drag = null;
    }, CLICK_ms);
  };
}
