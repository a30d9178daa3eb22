/** The hand on a screen: beside the eye, and it points where the pointer is. */
import { Object3D, Vector3 } from "three";
import type { Yard } from "./yard";

/** To the right of the eye and below it, metres. */
const BESIDE = new Vector3(0.18, -0.22, -0.1);
/** Where its ray meets that of the eye. */
const FAR_m = 4;

export class ScreenHand {
  readonly object = new Object3D();
  private x = 0;
  private y = 0;
  private readonly stop: () => void;

  constructor(private readonly yard: Yard) {
    this.object.name = "screen-hand";
    yard.scene.add(this.object);
    yard.canvas.addEventListener("pointermove", this.follow);
    this.stop = yard.onFrame(this.aim);
  }

  dispose(): void {
    this.yard.canvas.removeEventListener("pointermove", this.follow);
    this.object.removeFromParent();
    this.stop();
  }

  private readonly follow = ({ offsetX, offsetY }: PointerEvent) => {
    const { clientWidth, clientHeight } = this.yard.canvas;
    this.x = (offsetX / clientWidth) * 2 - 1;
    this.y = 1 - (offsetY / clientHeight) * 2;
  };

  private readonly aim = (): void => {
    const { camera, renderer } = this.yard;
    if (renderer.xr.isPresenting) return;
    camera.updateWorldMatrix(true, false);
    eye.setFromMatrixPosition(camera.matrixWorld);
    ahead.set(this.x, this.y, 0.5).unproject(camera).sub(eye).setLength(FAR_m).add(eye);
    this.object.position.copy(BESIDE).applyMatrix4(camera.matrixWorld);
    // An object looks along +Z, a hand along -Z.
    away.copy(this.object.position).multiplyScalar(2).sub(ahead);
    this.object.lookAt(away);
  };
}

const eye = new Vector3();
const ahead = new Vector3();
const away = new Vector3();
