/**
 * Watching: who else is in the bay is seen there, and on a screen one may look with them.
 *
 * An instructor sees the officer; an officer sees the other devices in the exercise, never the own.
 */
import { effect, type Signal, signal } from "@preact/signals";
import { Euler, MathUtils, type Quaternion, Vector3 } from "three";
import { Avatar } from "../scene/avatar";
import { Stance } from "../scene/stance";
import { isOnlooker } from "../session/company";
import type { ExerciseSession } from "../session/exercise";
import { t } from "../session/texts";
import { PoseTrack } from "./track";
import type { Yard } from "./yard";

export const WATCH_VIEWS = ["free", "shoulder", "eyes"] as const;
export type WatchView = (typeof WATCH_VIEWS)[number];

export interface Watch {
  /** How one looks; only on a screen anything but freely. */
  readonly view: Signal<WatchView>;
  /** Whom one looks at: the client that last posed; empty while nobody is there. */
  readonly whom: Signal<string>;
  dispose(): void;
}

const eye = new Vector3();
const angles = new Euler(0, 0, 0, "YXZ");

/** Behind and beside the head, metres; and how quickly the eye follows, per second [estimate]. */
const BEHIND_m = 1.3;
const ABOVE_m = 0.3;
const BESIDE_m = 0.45;
const FOLLOWS_per_s = 4;

/** Nearer than this one would stand in the other's head. */
const IN_ONE_m = 0.45;
/** Two steps back and one to the side. */
const ASIDE_m: [number, number, number] = [1.2, 0, 2.4];

class Other {
  readonly track = new PoseTrack();
  readonly stance = new Stance();
  readonly avatar: Avatar;
  isThere = false;

  constructor(name: string) {
    this.avatar = new Avatar(name);
  }

  /** Stand where the track says. */
  step(now_s: number): void {
    this.isThere = this.track.at(now_s, this.stance);
    if (this.isThere) this.avatar.show(this.stance);
  }

  /** Nobody sees a head from within. */
  seenFrom(place: Vector3): void {
    this.avatar.root.visible = this.isThere && !this.isAt(place);
  }

  isAt(place: Vector3): boolean {
    return this.stance.head.distanceTo(place) < IN_ONE_m;
  }
}

class Watching implements Watch {
  readonly view: Signal<WatchView> = signal<WatchView>("free");
  readonly whom: Signal<string> = signal("");
  private readonly others = new Map<string, Other>();
  private readonly ends: (() => void)[];

  constructor(
    private readonly yard: Yard,
    private readonly session: ExerciseSession,
    private readonly now_s: () => number,
  ) {
    this.ends = [
      effect(() => this.hear()),
      effect(() => this.forgetTheGone()),
      effect(() => {
        yard.isLed.value = this.view.value !== "free";
      }),
      yard.onFrame((dt_s) => this.frame(dt_s)),
    ];
  }

  dispose(): void {
    for (const end of this.ends) end();
    for (const other of this.others.values()) other.avatar.dispose();
    this.others.clear();
    this.yard.isLed.value = false;
  }

  private hear(): void {
    const watched = this.session.watched.value;
    if (!watched || watched.who === this.session.company.peek()?.you) return;
    this.other(watched.who).track.hear(watched.poses, this.now_s());
  }

  private other(who: string): Other {
    const known = this.others.get(who);
    if (known) return known;
    const other = new Other(headName(this.session, who));
    this.others.set(who, other);
    this.yard.scene.add(other.avatar.root);
    return other;
  }

  private forgetTheGone(): void {
    const here = this.session.company.value?.here;
    if (!here) return;
    for (const [who, other] of this.others) {
      if (here.some((one) => one.id === who)) continue;
      other.avatar.dispose();
      this.others.delete(who);
    }
  }

  private frame(dt_s: number): void {
    const { camera, renderer } = this.yard;
    const now_s = this.now_s();
    for (const other of this.others.values()) other.step(now_s);
    const other = this.whomNow();
    // Whoever wears a headset is moved by nobody else.
    if (other && !renderer.xr.isPresenting) this.lead(other, dt_s);
    camera.getWorldPosition(eye);
    for (const one of this.others.values()) one.seenFrom(eye);
  }

  /** The one who is looked at; another when that one has gone. */
  private whomNow(): Other | undefined {
    const there = [...this.others].filter(([, other]) => other.isThere);
    const [who = "", other] = there.find(([id]) => id === this.whom.peek()) ?? there.at(-1) ?? [];
    this.whom.value = who;
    return other;
  }

  /** Move the eye with the one who is looked at, as is wished. */
  private lead(other: Other, dt_s: number): void {
    const view = this.view.value;
    if (view === "eyes") lookThrough(this.yard, other.stance);
    else if (view === "shoulder") {
      lookOver(this.yard, other.stance, Math.min(dt_s * FOLLOWS_per_s, 1));
    } else if (isOnlooker(this.session)) this.stepAside(other);
  }

  /** Both come in by the same door: whoever only watches makes room. */
  private stepAside(other: Other): void {
    const { rig, camera } = this.yard;
    if (!other.isAt(camera.getWorldPosition(eye))) return;
    angles.setFromQuaternion(other.stance.headTurn);
    angles.set(0, angles.y, 0);
    eye.fromArray(ASIDE_m).applyEuler(angles).add(other.stance.head);
    rig.position.x = eye.x;
    rig.position.z = eye.z;
  }
}

/** What stands over a head: the officer's name for who watches, the device for the officer. */
function headName({ company, owner }: ExerciseSession, client: string): string {
  const { here = [], you = "" } = company.peek() ?? {};
  if (here.find((one) => one.id === you)?.audience === "instructor") return owner;
  return t(`company-device-${here.find((one) => one.id === client)?.device ?? "bay"}`);
}

/** Show in the bay who else is there. */
export function watch(
  yard: Yard,
  session: ExerciseSession,
  now_s = () => performance.now() / 1000,
): Watch {
  return new Watching(yard, session, now_s);
}

/** Look with the officer's eyes, but level: a screen that rolls with a head makes one sick. */
function lookThrough(yard: Yard, { head, headTurn }: Stance): void {
  place(yard, head, headTurn, 1);
}

/** Look from behind the shoulder, following softly. */
function lookOver(yard: Yard, { head, headTurn }: Stance, share: number): void {
  angles.setFromQuaternion(headTurn);
  angles.set(0, angles.y, 0);
  eye.set(BESIDE_m, ABOVE_m, BEHIND_m).applyEuler(angles).add(head);
  place(yard, eye, headTurn, share);
}

/** Move rig and camera a share of the way: heading with the rig, pitch with the camera. */
function place({ rig, camera }: Yard, at: Vector3, looks: Quaternion, share: number): void {
  angles.setFromQuaternion(looks);
  const off = MathUtils.euclideanModulo(angles.y - rig.rotation.y + Math.PI, 2 * Math.PI) - Math.PI;
  rig.rotation.set(0, rig.rotation.y + off * share, 0);
  rig.position.x = MathUtils.lerp(rig.position.x, at.x, share);
  rig.position.z = MathUtils.lerp(rig.position.z, at.z, share);
  const height = at.y - rig.position.y;
  camera.position.set(0, MathUtils.lerp(camera.position.y, height, share), 0);
  camera.rotation.set(MathUtils.lerp(camera.rotation.x, angles.x, share), 0, 0);
}
