/**
 * The box of a debrief in three dimensions: doors open, walls like glass, one overlay at a time.
 *
 * Draws when something has changed, and rests in between.
 */
import {
  AmbientLight,
  DirectionalLight,
  GridHelper,
  Group,
  type Material,
  MathUtils,
  Matrix4,
  Mesh,
  type Object3D,
  PerspectiveCamera,
  Quaternion,
  Scene,
  WebGLRenderer,
} from "three";
import { DEFAULTS, type Pose, type Role } from "../protocol/protocol";
import { Avatar } from "./avatar";
import { free } from "./free";
import { type Boxed, matrixOf, patches, truthMark, type Verdict, wayOver } from "./marks";
import { eyeOf, type Orbit } from "./orbit";
import { type SightMark, sightOver } from "./sight-marks";
import { Stage } from "./stage";
import { Stance } from "./stance";

export interface TruthMark {
  handle: string;
  box: Boxed;
  verdict: Verdict;
  number: string;
}

export interface PatchMark {
  /** The part on which it lies. */
  target: string;
  box: Boxed;
  isSeen: boolean;
}

/** What is laid over the box. */
export type Overlay =
  | { kind: "none" }
  | { kind: "truth"; marks: TruthMark[] }
  | { kind: "way"; poses: Pose[] }
  | { kind: "coverage"; patches: PatchMark[] }
  | { kind: "sight"; lines: SightMark[] };

/** Field of view from top to bottom; below this width to height, it grows with the height. */
const FIELD_RAD = (38 * Math.PI) / 180;
const NARROW = 1.25;
/** Walls like glass; and the load too, where something in it is to be seen. */
const WALL_OPACITY = 0.16;
const LOAD_OPACITY = 0.22;

export class BoxView {
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly camera = new PerspectiveCamera(38, 1, 0.1, 200);
  private readonly stage = new Stage();
  private readonly over = new Group();
  private readonly floor = ground();
  private readonly avatar = new Avatar();
  private readonly stance = new Stance();
  private readonly loads: Material[] = [];
  private readonly sized: ResizeObserver;
  private length_m = 6;
  private isAsked = false;
  private seen: Orbit = this.home();

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true });
    this.renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
    const sun = new DirectionalLight("#ffffff", 1.6);
    sun.position.set(4, 10, 7);
    this.avatar.root.visible = false;
    this.scene.add(new AmbientLight("#ffffff", 1.8), sun);
    this.scene.add(this.floor, this.stage.root, this.over, this.avatar.root);
    this.sized = new ResizeObserver(() => this.fit());
    this.sized.observe(canvas);
  }

  /** Take in the file that draws the truth of the case; `length_m` is the unit's inner length. */
  async load(glb: ArrayBuffer, length_m: number): Promise<void> {
    await this.stage.load(glb);
    this.length_m = length_m;
    this.stage.root.traverse((one) => this.dress(one));
    this.look(this.home());
  }

  /** Where one begins to look from: before the doors, high enough to see over the load. */
  home(): Orbit {
    return { round: 0.7, up: 0.42, distance_m: 4.5 + this.length_m * 1.1 };
  }

  get orbit(): Orbit {
    return this.seen;
  }

  look(orbit: Orbit): void {
    this.seen = orbit;
    this.draw();
  }

  show(overlay: Overlay): void {
    for (const one of [...this.over.children]) free(one);
    if (overlay.kind === "truth") this.over.add(...overlay.marks.map((one) => this.marked(one)));
    if (overlay.kind === "coverage") this.over.add(patches(overlay.patches.map(this.onThePart)));
    if (overlay.kind === "way") this.over.add(wayOver(overlay.poses));
    if (overlay.kind === "sight") this.over.add(sightOver(overlay.lines));
    const isThin =
      overlay.kind === "sight" ||
      overlay.kind === "coverage" ||
      (overlay.kind === "truth" && hasAny(overlay));
    for (const one of this.loads) fade(one, isThin ? LOAD_OPACITY : 1);
    this.avatar.root.visible = false;
    this.draw();
  }

  /** Stand the officer where a pose says. */
  stand(pose: Pose | undefined): void {
    this.avatar.root.visible = pose !== undefined;
    if (pose) this.avatar.show(this.stance.take(pose));
    this.draw();
  }

  dispose(): void {
    this.sized.disconnect();
    for (const one of [...this.over.children]) free(one);
    this.avatar.dispose();
    this.floor.dispose();
    this.stage.dispose();
    this.renderer.dispose();
  }

  /** Walls become glass; the load can be made thin. */
  private dress(one: Object3D): void {
    if (!(one instanceof Mesh)) return;
    const role: Role | undefined = this.stage.thing(one, 0)?.role;
    if (role === undefined) return;
    const own = (one.material as Material).clone();
    one.material = own;
    if (role === "package") this.loads.push(own);
    else if (role === "part" || role === "leaf") fade(own, WALL_OPACITY);
  }

  private marked({ handle, box, verdict, number }: TruthMark): Object3D {
    return truthMark(this.swung(handle, matrixOf(box, 0.012)), verdict, number);
  }

  private readonly onThePart = ({ target, box, isSeen }: PatchMark) => ({
    matrix: this.swung(target, matrixOf(box)),
    isSeen,
  });

  /** The file shows the leaves open: what was sighted on a closed one is swung with it. */
  private swung(handle: string, matrix: Matrix4): Matrix4 {
    const hinge = this.stage.drawn(handle).find((one) => one.hinge_m)?.hinge_m;
    if (!hinge) return matrix;
    const leaves = this.stage.drawn(hinge[0] < 0 ? "left-door" : "right-door");
    const leaf = leaves.find((one) => one.id === one.handle);
    const open = new Quaternion().fromArray(leaf?.turn ?? DEFAULTS.Placed.turn);
    const [x, , z] = hinge;
    return new Matrix4()
      .makeTranslation(x, 0, z)
      .multiply(new Matrix4().makeRotationFromQuaternion(open))
      .multiply(new Matrix4().makeTranslation(-x, 0, -z))
      .multiply(matrix);
  }

  private fit(): void {
    const { clientWidth, clientHeight } = this.canvas;
    if (clientWidth === 0 || clientHeight === 0) return;
    this.renderer.setSize(clientWidth, clientHeight, false);
    this.camera.aspect = clientWidth / clientHeight;
    // A narrow screen sees as much from side to side as a wide one.
    const narrow = Math.max(NARROW / this.camera.aspect, 1);
    this.camera.fov = 2 * MathUtils.radToDeg(Math.atan(Math.tan(FIELD_RAD / 2) * narrow));
    this.camera.updateProjectionMatrix();
    this.draw();
  }

  private draw(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    requestAnimationFrame(() => {
      this.isAsked = false;
      const [x, y, z] = eyeOf(this.seen);
      const middle = -this.length_m * 0.42;
      this.camera.position.set(x, y + 1.1, z + middle);
      this.camera.lookAt(0, 1.1, middle);
      this.renderer.render(this.scene, this.camera);
    });
  }
}

/** The floor of the bay, level with the sill, in squares of a metre. */
function ground(): GridHelper {
  const floor = new GridHelper(40, 40, "#7d8d94", "#7d8d94");
  floor.position.y = -0.005;
  fade(floor.material, 0.28);
  return floor;
}

const hasAny = ({ marks }: { marks: TruthMark[] }) => marks.length > 0;

function fade(material: Material, opacity: number): void {
  material.transparent = opacity < 1;
  material.opacity = opacity;
  material.depthWrite = opacity === 1;
  material.needsUpdate = true;
}

/** Whether this browser can draw in three dimensions at all. */
export function canDraw(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
