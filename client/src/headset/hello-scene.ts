/** The hello yard itself: open ground, a sign, a button, a box to lift, a mark to stand on. */
import type { PointerEvent } from "@pmndrs/pointer-events";
import { h } from "preact";
import {
  type BufferGeometry,
  DoubleSide,
  Group,
  Mesh,
  MeshLambertMaterial,
  type Object3D,
  type Raycaster,
  Vector3,
} from "three";
import { DomPanel } from "./dom-panel";
import { HelloGuide, type HelloUse } from "./hello-guide";
import { box, joined, ring, rod } from "./shapes";
import type { Ground, Landing } from "./teleport";
import type { Yard } from "./yard";

const HALF_m = 9;
/** Looked at within this angle for this long. */
const SIGHT_deg = 14;
const SIGHT_s = 1.2;
const MARK = new Vector3(-1.4, 0, -0.9);
/** Standing this near to the mark is on it. */
const ON_MARK_m = 0.55;
const LIFTED_m = 0.3;

export class HelloScene implements Ground {
  private readonly root = new Group();
  private readonly floor: Mesh;
  private readonly sign: DomPanel;
  private readonly button: Mesh;
  private readonly box: Mesh;
  private readonly mark: Mesh;
  private readonly landing: Landing = { point: new Vector3(), isGround: true };
  private readonly home = new Vector3(0.75, 0.95, -0.75);
  private seen_s = 0;
  private pressed_s = 0;
  private carried: { by: number; at_m: number } | null = null;
  private readonly unhook: () => void;

  constructor(
    private readonly yard: Yard,
    private readonly use: HelloUse,
  ) {
    this.floor = painted(ground());
    this.button = painted(joined(rod(0.11, 0.07, "#c23a2b", [0, 0, 0.035])));
    this.box = painted(carton());
    this.mark = painted(target());
    this.sign = new DomPanel(h(HelloGuide, use), { width_m: 1.6, width_px: 540, height_px: 480 });
    this.place();
    this.listen();
    yard.scene.add(this.root);
    this.unhook = yard.onFrame((dt_s) => this.follow(dt_s));
  }

  cast(caster: Raycaster): Landing | null {
    const [met] = caster.intersectObjects([this.floor, this.mark], false);
    if (met) this.landing.point.copy(met.point).setY(0);
    return met ? this.landing : null;
  }

  /** Everything that is met here has a use of its own; the ground itself is never met. */
  isPlain(): boolean {
    return false;
  }

  async mayGo(): Promise<boolean> {
    return true;
  }

  dispose(): void {
    this.unhook();
    this.sign.dispose();
    this.root.removeFromParent();
    for (const mesh of [this.floor, this.button, this.box, this.mark]) {
      mesh.geometry.dispose();
      (mesh.material as MeshLambertMaterial).dispose();
    }
  }

  private place(): void {
    this.sign.object.position.set(0, 1.62, -2.2);
    this.button.position.set(0, 1.05, -0.83);
    this.button.rotation.x = -0.5;
    this.box.position.copy(this.home);
    this.mark.position.copy(MARK);
    this.root.add(this.floor, this.sign.object, this.button, this.box, this.mark);
  }

  private listen(): void {
    hear(this.button, "pointerdown", ({ pointerState }) => {
      this.pressed_s = 0.2;
      const { finger } = (pointerState ?? {}) as { finger?: "left" | "right" };
      this.use.check.tick(finger ?? "right");
    });
    hear(this.mark, "click", () => void this.yard.darkly(() => this.standOnMark()));
    hear(this.box, "pointerdown", (event) => {
      this.carried = { by: event.pointerId, at_m: event.distance };
      this.box.setPointerCapture(event.pointerId);
    });
    hear(this.box, "pointermove", (event) => {
      if (this.carried?.by === event.pointerId) this.box.position.copy(event.point);
    });
    const letGo = ({ pointerId }: PointerEvent) => {
      if (this.carried?.by === pointerId) this.carried = null;
    };
    hear(this.box, "pointerup", letGo);
    hear(this.box, "pointercancel", letGo);
  }

  private standOnMark(): void {
    const { rig, renderer } = this.yard;
    if (this.yard.seat)
      this.yard.seat({ x: MARK.x, z: MARK.z, yaw_rad: rig.rotation.y, pitch_rad: 0 });
    else if (!renderer.xr.isPresenting) rig.position.copy(MARK);
  }

  private follow(dt_s: number): void {
    const { check } = this.use;
    const { camera } = this.yard;
    camera.getWorldPosition(eyes);
    camera.getWorldDirection(ahead);
    to.subVectors(this.sign.object.position, eyes).normalize();
    const isSeen = ahead.angleTo(to) < (SIGHT_deg * Math.PI) / 180;
    this.seen_s = isSeen ? this.seen_s + dt_s : 0;
    if (this.seen_s > SIGHT_s) check.tick("look");
    if (this.box.position.distanceTo(this.home) > LIFTED_m) check.tick("grab");
    if (!this.carried) this.box.position.lerp(this.home, Math.min(1, 3 * dt_s));
    if (Math.hypot(eyes.x - MARK.x, eyes.z - MARK.z) < ON_MARK_m) check.tick("move");
    this.pressed_s = Math.max(0, this.pressed_s - dt_s);
    this.button.scale.z = this.pressed_s > 0 ? 0.5 : 1;
  }
}

const painted = (shape: BufferGeometry) =>
  new Mesh(shape, new MeshLambertMaterial({ vertexColors: true, side: DoubleSide }));

/** Concrete slabs with joints, a kerb, and the stands of sign, button and box. */
function ground(): BufferGeometry {
  const slabs: BufferGeometry[] = [];
  const slab = 3;
  for (let x = -HALF_m + slab / 2; x < HALF_m; x += slab) {
    for (let z = -HALF_m + slab / 2; z < HALF_m; z += slab) {
      const colour = (Math.round(x / slab) + Math.round(z / slab)) % 2 ? "#9ea3a3" : "#a7abaa";
      slabs.push(box([slab - 0.03, 0.1, slab - 0.03], colour, [x, -0.05, z]));
    }
  }
  const kerb = (x: number, z: number, wide: number, long: number) =>
    box([wide, 0.3, long], "#d9b13c", [x, 0.05, z]);
  return joined(
    ...slabs,
    box([2 * HALF_m, 0.08, 2 * HALF_m], "#7b8080", [0, -0.1, 0]),
    kerb(0, -HALF_m, 2 * HALF_m, 0.2),
    kerb(0, HALF_m, 2 * HALF_m, 0.2),
    kerb(-HALF_m, 0, 0.2, 2 * HALF_m),
    kerb(HALF_m, 0, 0.2, 2 * HALF_m),
    ...[-0.7, 0.7].map((x) => box([0.06, 2.4, 0.06], "#6a737a", [x, 1.2, -2.26])),
    box([0.3, 1, 0.22], "#4a545c", [0, 0.5, -0.92]),
    box([0.42, 0.82, 0.42], "#6d563b", [0.75, 0.41, -0.75]),
  );
}

const carton = () =>
  joined(
    box([0.26, 0.22, 0.26], "#b98b5a"),
    box([0.262, 0.222, 0.05], "#d8c39c"),
    box([0.08, 0.06, 0.004], "#f4f4f0", [0.05, 0.02, 0.132]),
  );

const target = () => {
  const shape = joined(
    rod(0.4, 0.012, "#e9efe9", [0, 0, 0]),
    ring(0.4, 0.03, "#2f9e6e"),
    box([0.1, 0.1, 0.016], "#2f9e6e"),
  );
  return shape.rotateX(-Math.PI / 2).translate(0, 0.008, 0);
};

type Heard = (event: PointerEvent) => void;

function hear(object: Object3D, type: string, heard: Heard): void {
  const target = object as unknown as { addEventListener(type: string, heard: Heard): void };
  target.addEventListener(type, heard);
}

const eyes = new Vector3();
const ahead = new Vector3();
const to = new Vector3();
