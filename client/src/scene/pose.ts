/** Where a drawn thing stands: the matrix that stretches, turns and puts its mesh. */
import { type Matrix4, Quaternion, Vector3 } from "three";
import { DEFAULTS, type Placed } from "../protocol/protocol";

export const NO_TURN = DEFAULTS.Placed.turn;

const at = new Vector3();
const size = new Vector3();
const turn = new Quaternion();

/** The matrix that stretches, turns and puts a mesh of 1 m. */
export function poseOf(placed: Placed, into: Matrix4): Matrix4 {
  at.fromArray(placed.at_m);
  size.fromArray(placed.size_m);
  turn.fromArray(placed.turn ?? NO_TURN);
  return into.compose(at, turn, size);
}
