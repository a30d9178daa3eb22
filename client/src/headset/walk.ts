/**
 * Walking on a screen: keys or the stick to walk, a double click to walk there.
 *
 * Nobody walks off the floor, into things, or over the sill of the box without the server's word.
 */
import { Raycaster, Vector2 } from "three";
import type { ComfortSettings } from "./comfort";
import type { Floor } from "./floor";
import { Look } from "./look";
import type { Place } from "./places";
import type { Yard } from "./yard";

const WALK_m_s = 1.6;
const RUN_m_s = 3.4;
const TURN_rad_s = 1.4;
/** This close is there, metres. */
const THERE_m = 0.05;

/** Which way a key walks: right, forward; and turns: left. */
const KEYS: Record<string, readonly [right: number, forward: number, left: number]> = {
  KeyW: [0, 1, 0],
  ArrowUp: [0, 1, 0],
  KeyS: [0, -1, 0],
  ArrowDown: [0, -1, 0],
  KeyA: [-1, 0, 0],
  KeyD: [1, 0, 0],
  ArrowLeft: [0, 0, 1],
  ArrowRight: [0, 0, -1],
  KeyQ: [0, 0, 1],
  KeyE: [0, 0, -1],
};

/** Who may cross the sill: told before each step that would. */
export interface Sill {
  /** Whether a place is in the box. */
  isInside(x: number, z: number): boolean;
  /** Whether one may go there now; asks for leave where one may not yet. */
  mayBe(isInside: boolean): boolean;
}

export class Walk {
  /** Of the stick on the page: right and forward, at most 1 long. */
  readonly stick = new Vector2();
  private readonly down = new Set<string>();
  private isRunning = false;
  private goal: Vector2 | null = null;
  private readonly look: Look;
  private readonly stop: () => void;

  constructor(
    private readonly yard: Yard,
    private readonly floor: Floor,
    private readonly sill: Sill,
    private readonly comfort: () => ComfortSettings,
  ) {
    const { canvas } = yard;
    this.look = new Look(yard, () => this.isIdle);
    canvas.addEventListener("dblclick", this.goThere);
    canvas.addEventListener("click", this.goWithAlt);
    addEventListener("keydown", this.keyDown);
    addEventListener("keyup", this.keyUp);
    addEventListener("blur", this.letGo);
    this.stop = yard.onFrame(this.step);
  }

  /** The pointer that is down has turned the view. */
  readonly isTurning = (): boolean => this.look.isTurning();

  /** Something else takes the drag that has begun. */
  yieldDrag(): void {
    this.look.yieldDrag();
  }

  /** Stand somewhere else at once. */
  put(place: Place): void {
    const isInside = this.sill.isInside(place.x, place.z);
    const [x, z] = this.floor.room(
      place.x,
      place.z,
      (...there) => this.sill.isInside(...there) === isInside,
    );
    if (this.yard.seat) {
      this.yard.seat({ ...place, x, z });
      return;
    }
    this.goal = null;
    this.yard.rig.position.set(x, this.floor.height(x, z, 0) ?? 0, z);
    this.look.face(place.yaw_rad, place.pitch_rad);
  }

  dispose(): void {
    const { canvas } = this.yard;
    this.look.dispose();
    canvas.removeEventListener("dblclick", this.goThere);
    canvas.removeEventListener("click", this.goWithAlt);
    removeEventListener("keydown", this.keyDown);
    removeEventListener("keyup", this.keyUp);
    removeEventListener("blur", this.letGo);
    this.stop();
  }

  private get isIdle(): boolean {
    return this.yard.isLed.value || this.yard.renderer.xr.isPresenting;
  }

  private readonly keyDown = (event: KeyboardEvent) => {
    const isOurs = event.code in KEYS && !(event.ctrlKey || event.metaKey || event.altKey);
    this.isRunning = event.shiftKey;
    if (!isOurs || isTyping(event.target) || this.isIdle) return;
    event.preventDefault();
    this.down.add(event.code);
  };

  private readonly keyUp = (event: KeyboardEvent) => {
    this.isRunning = event.shiftKey;
    this.down.delete(event.code);
  };

  private readonly letGo = () => {
    this.down.clear();
    this.stick.set(0, 0);
  };

  private readonly goWithAlt = (event: MouseEvent) => {
    if (event.altKey) this.goThere(event);
  };

  /** Walk to where somebody pointed at the floor. */
  private readonly goThere = (event: MouseEvent) => {
    if (this.isIdle) return;
    const { canvas, camera, stage } = this.yard;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    spot.set(((event.clientX - left) / width) * 2 - 1, 1 - ((event.clientY - top) / height) * 2);
    ray.setFromCamera(spot, camera);
    const [met] = ray.intersectObject(stage.root, false).sort((a, b) => a.distance - b.distance);
    const placed = met && stage.thing(met.object, met.instanceId);
    if (!met || !placed?.walkable) return;
    this.goal = new Vector2(met.point.x, met.point.z);
    if (this.comfort().isMotionReduced) this.jump();
  };

  private jump(): void {
    const { goal } = this;
    const { rig } = this.yard;
    this.goal = null;
    if (!goal || !this.isAllowed(goal.x, goal.y)) return;
    const height = this.floor.standing(goal.x, goal.y, rig.position.y);
    if (height === undefined) return;
    void this.yard.darkly(() => {
      rig.position.set(goal.x, height, goal.y);
    });
  }

  private readonly step = (dt_s: number): void => {
    if (this.isIdle) return;
    const { rig, camera } = this.yard;
    camera.position.set(0, this.comfort().height_m, 0);
    const [right, forward, left] = this.wish();
    if (left) rig.rotation.y += left * TURN_rad_s * dt_s;
    way.set(right + this.stick.x, forward + this.stick.y);
    if (way.lengthSq() > 1) way.normalize();
    if (way.lengthSq() > 0) this.goal = null;
    this.heading();
    if (way.lengthSq() > 0) this.walk(dt_s);
  };

  /** What the keys that are down ask for. */
  private wish(): readonly [number, number, number] {
    wished.fill(0);
    for (const key of this.down) {
      const [right, forward, left] = KEYS[key] ?? NOWHERE;
      wished[0] += right;
      wished[1] += forward;
      wished[2] += left;
    }
    return wished;
  }

  /** From right and forward to x and z; a goal leads when nothing else does. */
  private heading(): void {
    const { rig } = this.yard;
    if (this.goal) {
      way.set(this.goal.x - rig.position.x, this.goal.y - rig.position.z);
      if (way.length() < THERE_m) {
        this.goal = null;
        way.set(0, 0);
      } else way.normalize();
      return;
    }
    const [cos, sin] = [Math.cos(rig.rotation.y), Math.sin(rig.rotation.y)];
    way.set(way.x * cos - way.y * sin, -way.x * sin - way.y * cos);
  }

  private walk(dt_s: number): void {
    const reach = (this.isRunning ? RUN_m_s : WALK_m_s) * dt_s;
    const [dx, dz] = [way.x * reach, way.y * reach];
    const went = this.goTo(dx, dz) || this.goTo(dx, 0) || this.goTo(0, dz);
    if (!went) this.goal = null;
  }

  private goTo(dx: number, dz: number): boolean {
    if (dx === 0 && dz === 0) return false;
    const { x, y, z } = this.yard.rig.position;
    const height = this.floor.height(x + dx, z + dz, y);
    if (height === undefined) return false;
    // Who was hemmed in by what was put down about him may walk out of it.
    const isHemmedIn = this.floor.isBlocked(x, z, y);
    if (!isHemmedIn && this.floor.isBlocked(x + dx, z + dz, height)) return false;
    if (!this.isAllowed(x + dx, z + dz)) return false;
    this.yard.rig.position.set(x + dx, height, z + dz);
    return true;
  }

  /** Over the sill only with leave; asking for it is part of trying. */
  private isAllowed(x: number, z: number): boolean {
    return this.sill.mayBe(this.sill.isInside(x, z));
  }
}

const NOWHERE = [0, 0, 0] as const;
const wished: [number, number, number] = [0, 0, 0];
const way = new Vector2();
const spot = new Vector2();
const ray = new Raycaster();

/** Keys that are meant for a field. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches(FIELDS);
const FIELDS = "input, textarea, select, [role=tab], .tablet *, .act-card *, .acts-seen";
