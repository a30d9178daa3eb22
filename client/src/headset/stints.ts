/** Stints: how long one has been in the headset, and when it is time to say so. */

/** Newcomers get used to it in a short first stint; afterwards twelve minutes at a time [estimate]. */
export const FIRST_STINT_S = 6 * 60;
export const STINT_S = 12 * 60;
/** A longer step is a pause: the headset showed something else, or was put down. [estimate] */
const LONGEST_STEP_S = 1;

export class Stints {
  private spent_s = 0;
  private due_s = FIRST_STINT_S;
  private isFirst = true;

  /** The headset was put on, or a break is over; the first stint stays short until it has lasted. */
  begin(): void {
    this.spent_s = 0;
    this.due_s = this.isFirst ? FIRST_STINT_S : STINT_S;
  }

  get minutes(): number {
    return Math.floor(this.spent_s / 60);
  }

  /** Let time in the headset pass; true once when a reminder is due. */
  pass(dt_s: number): boolean {
    if (dt_s > LONGEST_STEP_S) return false;
    this.spent_s += Math.max(dt_s, 0);
    if (this.spent_s < this.due_s) return false;
    this.isFirst = false;
    this.due_s = this.spent_s + STINT_S;
    return true;
  }
}
