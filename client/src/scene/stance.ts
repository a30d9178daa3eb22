/** Where head and hand are at one moment, as three.js holds it; filled anew, never made anew. */
import { Quaternion, Vector3 } from "three";
import type { Pose, Tool } from "../protocol/protocol";

export class Stance {
  readonly head = new Vector3();
  readonly headTurn = new Quaternion();
  readonly hand = new Vector3();
  readonly handTurn = new Quaternion();
  /** A hand is tracked; else `hand` means nothing. */
  hasHand = false;
  tool: Tool = "hand";
  isLit = false;

  /** Take over one pose. */
  take(pose: Pose): this {
    return this.between(pose, pose, 0);
  }

  /** Stand a share of the way from one pose to the next; what does not blend is as before. */
  between(from: Pose, to: Pose, share: number): this {
    blend(
      this.head,
      this.headTurn,
      [from.head_m, to.head_m],
      [from.head_turn, to.head_turn],
      share,
    );
    const { hand_m, hand_turn } = from;
    this.hasHand = hand_m != null && hand_turn != null;
    if (hand_m && hand_turn) {
      const places = [hand_m, to.hand_m ?? hand_m] as const;
      blend(this.hand, this.handTurn, places, [hand_turn, to.hand_turn ?? hand_turn], share);
    }
    this.tool = from.tool ?? "hand";
    this.isLit = from.torch ?? false;
    return this;
  }
}

type Two<T> = readonly [T, T];
const place = new Vector3();
const turn = new Quaternion();

function blend(
  at: Vector3,
  turned: Quaternion,
  places: Two<Pose["head_m"]>,
  turns: Two<Pose["head_turn"]>,
  share: number,
): void {
  at.fromArray(places[0]).lerp(place.fromArray(places[1]), share);
  turned.fromArray(turns[0]).slerp(turn.fromArray(turns[1]), share);
}
