/** The torch: a cone of light from the leading hand; on a screen, from beside the eye. */
import { type Object3D, SpotLight, Vector3 } from "three";
import type { BayState } from "./bay";
import type { Yard } from "./yard";

/** Of a good hand lamp: bright at 5 m, a cone of about 40° [estimate]. */
const CANDELA = 90;
const REACH_m = 16;
const HALF_rad = 0.36;

/** Let it shine; gives what puts it away. */
export function carryTorch(bay: BayState, yard: Yard, hand: () => Object3D): () => void {
  const light = new SpotLight("#fff4e0", 0, REACH_m, HALF_rad, 0.55, 1.6);
  yard.scene.add(light, light.target);
  const stop = yard.onFrame(() => {
    // Dark, not absent: materials are compiled for the number of lights.
    light.intensity = bay.torch.value ? CANDELA : 0;
    if (light.intensity === 0) return;
    const from = hand();
    from.updateWorldMatrix(true, false);
    from.getWorldPosition(light.position);
    ahead.set(0, 0, -1).transformDirection(from.matrixWorld);
    light.target.position.copy(light.position).add(ahead);
  });
  return () => {
    stop();
    light.removeFromParent();
    light.target.removeFromParent();
    light.dispose();
  };
}

const ahead = new Vector3();
