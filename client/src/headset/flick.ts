/** A thumbstick as a switch: one flick, one step, however long it is held. */

const ON = 0.7;
const OFF = 0.35;

export class Flick {
  private isOut = false;

  /** -1 or 1 at the moment the stick goes that way, else 0. */
  step(axis: number): -1 | 0 | 1 {
    if (this.isOut) {
      this.isOut = Math.abs(axis) > OFF;
      return 0;
    }
    if (Math.abs(axis) < ON) return 0;
    this.isOut = true;
    return axis > 0 ? 1 : -1;
  }
}

/** A stick held forward, with the same play: true from beyond `ON` until back below `OFF`. */
export const isHeld = (was: boolean, axis: number): boolean => axis > (was ? OFF : ON);
