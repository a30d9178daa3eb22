/**
 * The poses of somebody else, played a little later than they happened, so that they move smoothly.
 *
 * A message brings the poses of about a second, on the sender's own clock. They are played as much
 * later as it takes for the next message to be there in time.
 */
import type { Pose } from "../protocol/protocol";
import type { Stance } from "../scene/stance";

/** One second of poses, and what a network may dawdle [estimate]. */
export const DELAY_s = 1.2;
/** Who sends nothing for so long has left the bay, or sleeps [estimate]. */
export const SILENCE_s = 15;
/** So much is kept, seconds. */
const KEPT_s = 5;

export class PoseTrack {
  private poses: Pose[] = [];
  /** One's own clock less the sender's, as the quickest message showed it. */
  private ahead_s = Number.POSITIVE_INFINITY;
  private heard_s = Number.NEGATIVE_INFINITY;

  /** Take in the poses of one message. */
  hear(poses: readonly Pose[], now_s: number): void {
    const newest = poses.at(-1);
    if (!newest) return;
    const last = this.poses.at(-1);
    // A clock that ran back is another clock: the page was opened anew.
    if (last && newest.at_s <= last.at_s) this.restart();
    this.poses = [...this.poses, ...poses].filter((one) => one.at_s > newest.at_s - KEPT_s);
    this.ahead_s = Math.min(this.ahead_s, now_s - newest.at_s);
    this.heard_s = now_s;
  }

  /** Fill in where one stands now; false where nobody is known to stand. */
  at(now_s: number, into: Stance): boolean {
    if (now_s - this.heard_s > SILENCE_s) return false;
    const then_s = now_s - this.ahead_s - DELAY_s;
    const next = this.poses.findIndex((one) => one.at_s > then_s);
    const [before, after] = [this.poses.at(next < 1 ? next : next - 1), this.poses.at(next)];
    if (!before || !after) return false;
    const length_s = after.at_s - before.at_s;
    into.between(before, after, length_s > 0 ? (then_s - before.at_s) / length_s : 0);
    return true;
  }

  private restart(): void {
    this.poses = [];
    this.ahead_s = Number.POSITIVE_INFINITY;
  }
}
