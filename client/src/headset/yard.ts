/**
 * The yard: renderer, camera and the loop that draws. Everything else in the bay hangs on it.
 *
 * `rig` stands on the floor under the user; camera and hands are its children. Only teleporting,
 * snap turns, walking on a screen and `darkly` move it, so the floor never moves under a standing
 * user.
 */
import { type Signal, signal } from "@preact/signals";
import {
  DirectionalLight,
  Fog,
  Group,
  HemisphereLight,
  NeutralToneMapping,
  type Object3D,
  PerspectiveCamera,
  Scene,
  SRGBColorSpace,
  WebGLRenderer,
} from "three";
import { Stage } from "../scene/stage";
import { Stillness } from "../scene/stillness";
import { SUN } from "../scene/sun";
import { Dark } from "./dark";
import { Floor } from "./floor";
import type { Hit } from "./hit";
import type { Place } from "./places";
import { HAZE, makeSky } from "./sky";

/** Called once a frame. */
export type EachFrame = (dt_s: number, frame: XRFrame | undefined) => void;

/** What somebody points with. */
export type Finger = "mouse" | "touch" | "left" | "right" | "keys";

export interface PointingListener {
  hover?(hit: Hit | null, finger: Finger): void;
  /** The button went down on it. */
  start?(hit: Hit, finger: Finger): void;
  /** Pressed and let go on the same thing. */
  press?(hit: Hit, finger: Finger): void;
}

/** A picture that took longer than this is no step of time but a pause, seconds. */
const LONGEST_STEP_s = 0.1;
const MOST_PIXELS = 2;

export class Yard {
  readonly renderer: WebGLRenderer;
  readonly scene = new Scene();
  readonly camera = new PerspectiveCamera(62, 1, 0.05, 600);
  readonly rig = new Group();
  readonly stage = new Stage();
  /** Where one can stand among what the stage shows now. */
  readonly floor = new Floor();
  /** Somebody else leads rig and camera: neither mouse, touch, keys nor places move them. */
  readonly isLed: Signal<boolean> = signal(false);
  /** Why whoever wears the headset does not see the yard just now: nothing in it is looked at then. */
  readonly away = new Set<"break" | "long act">();
  /** The graphics card was taken away; it comes back by itself. */
  readonly isLost: Signal<boolean> = signal(false);
  /** The leading hand where there is one: looks along -Z where it points. */
  hand: Object3D | null = null;
  /** Brings the head of who wears the headset above a place; null on a screen. */
  seat: ((place: Place) => void) | null = null;
  readonly listeners = new Set<PointingListener>();
  private readonly each = new Set<EachFrame>();
  private readonly dark = new Dark(this.camera);
  private readonly stillness = new Stillness();
  private readonly resized: ResizeObserver;
  private readonly sky = makeSky();
  private last_ms = 0;

  /** Throws where the browser has no WebGL. */
  constructor(readonly canvas: HTMLCanvasElement) {
    this.renderer = new WebGLRenderer({
      canvas,
      antialias: true,
      powerPreference: "high-performance",
    });
    this.renderer.outputColorSpace = SRGBColorSpace;
    this.renderer.toneMapping = NeutralToneMapping;
    this.renderer.toneMappingExposure = 1.05;
    this.renderer.xr.enabled = true;
    this.renderer.xr.addEventListener("sessionend", this.fit);
    this.rig.name = "rig";
    this.rig.add(this.camera);
    this.scene.add(this.rig, this.stage.root, this.sky, ...lights());
    this.scene.fog = new Fog(HAZE, 80, 520);
    this.stage.onChange.add(() => this.floor.lay(this.stage.things()));
    this.resized = new ResizeObserver(this.fit);
    this.resized.observe(canvas);
    canvas.addEventListener("webglcontextlost", this.lost);
    canvas.addEventListener("webglcontextrestored", this.restored);
    document.addEventListener("visibilitychange", this.shown);
    this.fit();
    this.shown();
  }

  /** Run with every frame until the returned function is called. */
  onFrame(each: EachFrame): () => void {
    this.each.add(each);
    return () => this.each.delete(each);
  }

  /** Hear of what is pointed at, whatever points. */
  onPoint(listener: PointingListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Fade to dark, do something that would be unpleasant to watch, and fade back. */
  darkly(work: () => void | Promise<void>): Promise<void> {
    const done = this.dark.during(work);
    if (!this.isDrawing) this.dark.skip();
    return done;
  }

  get isAway(): boolean {
    return this.away.size > 0;
  }

  /** A page that nobody sees draws nothing; a headset is seen while its page may be hidden. */
  get isDrawing(): boolean {
    return this.renderer.xr.isPresenting || !(document.hidden || this.isLost.value);
  }

  dispose(): void {
    // Whoever leaves the page from within a headset is led out of it, not left in the dark.
    void this.renderer.xr.getSession()?.end();
    this.renderer.setAnimationLoop(null);
    this.resized.disconnect();
    document.removeEventListener("visibilitychange", this.shown);
    this.canvas.removeEventListener("webglcontextlost", this.lost);
    this.canvas.removeEventListener("webglcontextrestored", this.restored);
    this.each.clear();
    this.listeners.clear();
    this.dark.dispose();
    this.stage.dispose();
    this.sky.geometry.dispose();
    (this.sky.material as { dispose(): void }).dispose();
    this.renderer.dispose();
  }

  private readonly draw = (now_ms: number, frame?: XRFrame): void => {
    const dt_s = Math.min((now_ms - this.last_ms) / 1000, LONGEST_STEP_s);
    this.last_ms = now_ms;
    for (const each of this.each) each(dt_s, frame);
    this.stage.tick(dt_s);
    this.dark.tick(dt_s);
    // Who wears a headset moves always; on a screen a picture that would be the same is not drawn.
    const isMoving = this.stillness.isBroken(this.scene, this.camera, dt_s);
    if (this.renderer.xr.isPresenting || isMoving) this.renderer.render(this.scene, this.camera);
  };

  private readonly fit = (): void => {
    if (this.renderer.xr.isPresenting) return;
    const { clientWidth, clientHeight } = this.canvas;
    if (clientWidth === 0 || clientHeight === 0) return;
    this.renderer.setPixelRatio(Math.min(devicePixelRatio, MOST_PIXELS));
    this.renderer.setSize(clientWidth, clientHeight, false);
    this.camera.aspect = clientWidth / clientHeight;
    // A tall narrow window still sees enough to its sides.
    this.camera.fov = this.camera.aspect < 1 ? 80 : 62;
    this.camera.updateProjectionMatrix();
    this.stillness.forget();
  };

  private readonly shown = (): void => {
    if (!this.isDrawing) this.dark.skip();
    this.stillness.forget();
    this.renderer.setAnimationLoop(this.isDrawing ? this.draw : null);
  };

  private readonly lost = (): void => {
    this.isLost.value = true;
    this.shown();
  };

  private readonly restored = (): void => {
    this.isLost.value = false;
    this.shown();
  };
}

export const makeYard = (canvas: HTMLCanvasElement): Yard => new Yard(canvas);

/** Warm sun, cool sky, light that the ground throws back. */
function lights(): Object3D[] {
  const sun = new DirectionalLight("#fff0d6", 3.1);
  sun.position.copy(SUN);
  return [sun, new HemisphereLight("#cfe0f2", "#a9a093", 3.1)];
}
