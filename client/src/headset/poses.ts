/** Poses: ten a second, sent once a second, of who is in the bay and is no onlooker. */
import { type Object3D, Quaternion, Vector3 } from "three";
import type { Pose } from "../protocol/protocol";
import type { BayState } from "./bay";
import type { Yard } from "./yard";

const POSES_PER_s = 10;
/** A message is as long as this, also where pictures come slower than poses should. */
const MESSAGE_s = 0.95;

/** Sample and send; gives what stops it. */
export function tellPoses(bay: BayState, yard: Yard, hand: () => Object3D): () => void {
  let poses: Pose[] = [];
  let next_ms = 0;
  return yard.onFrame(() => {
    const now_ms = performance.now();
    if (now_ms < next_ms) return;
    next_ms = now_ms + 1000 / POSES_PER_s;
    if (!isTold(bay, yard)) {
      poses = [];
      return;
    }
    poses.push(poseNow(bay, yard, hand(), now_ms / 1000));
    const since_s = now_ms / 1000 - (poses[0]?.at_s ?? 0);
    if (poses.length < POSES_PER_s && since_s < MESSAGE_s) return;
    bay.exercise.pose(poses);
    poses = [];
  });
}

/** Only where the unit can be looked at, and only while somebody sees it. */
const isTold = (bay: BayState, yard: Yard) =>
  bay.exercise.status.value.station !== "desk" &&
  !yard.isLed.value &&
  !yard.isAway &&
  yard.isDrawing;

function poseNow(bay: BayState, yard: Yard, hand: Object3D, at_s: number): Pose {
  const { camera, renderer } = yard;
  const tool = bay.tool.value;
  const isHeld = renderer.xr.isPresenting || tool !== "hand" || bay.torch.value;
  return {
    at_s: round(at_s),
    head_m: placeOf(camera),
    head_turn: turnOf(camera),
    ...(isHeld ? { hand_m: placeOf(hand), hand_turn: turnOf(hand) } : {}),
    tool,
    torch: bay.torch.value,
  };
}

const place = new Vector3();
const turn = new Quaternion();

const placeOf = (object: Object3D): [number, number, number] => {
  object.getWorldPosition(place);
  return [round(place.x), round(place.y), round(place.z)];
};

const turnOf = (object: Object3D): [number, number, number, number] => {
  object.getWorldQuaternion(turn).normalize();
  return [round(turn.x), round(turn.y), round(turn.z), round(turn.w)];
};

/** Tenths of a millimetre are more than anybody can tell. */
const round = (value: number) => Math.round(value * 10_000) / 10_000;
