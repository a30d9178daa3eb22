/**
 * What tools do by being moved: the lance snaps to the gasket, the mallet strikes, the hand at the
 * seal tugs and twists, the laser shows where it measures. Everything else is a press (`useTool`).
 */
import { Matrix4, type Object3D, Quaternion, Raycaster, Vector3 } from "three";
import type { Placed, Role } from "../protocol/protocol";
import type { BayState } from "./bay";
import type { Hand } from "./hands";
import type { Immersion } from "./immersion";
import { SealTouch } from "./seal-touch";
import { LANCE_m, MALLET_m } from "./tools3d";
import { useTool } from "./use-tool";

/** The tip snaps to a gasket this near. */
const SNAP_m = 0.25;
/** A seal is in the hand within this distance of palm or gauge. */
const AT_SEAL_m = 0.12;
/** A mallet that is faster than this strikes; it rests between two blows. */
const BLOW_m_s = 1;
const REST_s = 0.6;

/** What rings when it is struck: the unit and what hangs on it. */
const STRUCK: ReadonlySet<Role> = new Set(["part", "leaf", "grip", "gasket"]);

export class Gestures {
  private readonly caster = new Raycaster();
  private readonly touch = new SealTouch();
  private touching: Hand | null = null;
  /** Where the mallet's head was, as the rig sees it: whoever teleports or turns strikes nothing. */
  private readonly headWas = new Vector3();
  private swungBy: Hand | null = null;
  private rest_s = REST_s;
  /** Where the lance's tip is held just now. */
  private readonly snap = new Vector3();
  private snapped: Placed | null = null;
  /** What is touched by its role; read anew when the picture changes. */
  private touchable: Placed[] | null = null;

  constructor(
    private readonly bay: BayState,
    private readonly immersion: Immersion,
  ) {
    immersion.yard.stage.onChange.add(this.changed);
    immersion.session.addEventListener("visibilitychange", this.paused);
  }

  dispose(): void {
    this.immersion.yard.stage.onChange.delete(this.changed);
    this.immersion.session.removeEventListener("visibilitychange", this.paused);
  }

  private readonly changed = () => {
    this.touchable = null;
  };

  /** No pictures come while the session is hidden: the hand may be anywhere after it. */
  private readonly paused = () => {
    this.swungBy = null;
  };

  /** Read the hands before the pointers do; `tool` is the place of what is held. */
  follow(dt_s: number, hand: Hand, tool: Object3D): void {
    const inHand = this.bay.tool.peek();
    this.snapped = null;
    if (inHand === "gas-lance") this.lance(hand, tool);
    else if (inHand === "mallet" && hand.isThere) this.mallet(dt_s, hand, tool);
    else if (inHand === "hand" || inHand === "seal-gauge") this.seal(dt_s);
    if (inHand !== "mallet" || !hand.isThere) this.swungBy = null;
    this.laser(hand, tool, inHand === "tape");
  }

  /** The hands do nothing just now, and go on with nothing that they had begun. */
  letGo(tool: Object3D): void {
    this.swungBy = null;
    this.touching = null;
    this.snapped = null;
    this.immersion.rays.laser(tool.position, null);
  }

  private lance(hand: Hand, tool: Object3D): void {
    tool.getWorldDirection(along).negate();
    tip.copy(along).multiplyScalar(LANCE_m).add(tool.position);
    this.snapped = this.nearest("gasket", tip, SNAP_m, this.snap);
    if (!this.snapped) return;
    tool.position.copy(along).multiplyScalar(-LANCE_m).add(this.snap);
    if (taken(hand, "trigger")) this.use(this.snapped, this.snap);
  }

  private mallet(dt_s: number, hand: Hand, tool: Object3D): void {
    tool.getWorldDirection(along).negate();
    tip.copy(along).multiplyScalar(MALLET_m).add(tool.position);
    this.rest_s += dt_s;
    const { rig } = this.immersion.yard;
    const was = rig.localToWorld(at.copy(this.headWas));
    const way = step.subVectors(tip, was);
    const far = way.length();
    const isSwung = this.swungBy === hand && dt_s > 0 && far / dt_s > BLOW_m_s && far < 1;
    if (isSwung && this.rest_s > REST_s) {
      this.caster.set(was, way.divideScalar(far));
      this.caster.far = far + 0.04;
      this.strike(hand);
    }
    this.headWas.copy(rig.worldToLocal(tip));
    this.swungBy = hand;
  }

  private strike(hand: Hand): void {
    const { stage } = this.immersion.yard;
    const [met] = this.caster.intersectObject(stage.root, false);
    const thing = met && stage.thing(met.object, met.instanceId);
    if (!thing || !STRUCK.has(thing.role)) return;
    this.rest_s = 0;
    hand.pulse(0.8, 60);
    this.bay.exercise.act({ do: "tap", target: thing.handle });
  }

  private seal(dt_s: number): void {
    if (this.touching) this.hold(this.touching, dt_s);
    else for (const hand of this.immersion.hands.both) this.grasp(hand);
  }

  private grasp(hand: Hand): void {
    if (!hand.isThere || !(starts(hand, "squeeze") || starts(hand, "trigger"))) return;
    hand.grip.getWorldPosition(at);
    if (!this.nearest("seal", at, AT_SEAL_m, tip)) return;
    hand.pressed.length = 0;
    hand.pulse(0.4, 40);
    this.touch.begin(at, hand.grip.getWorldQuaternion(turn));
    this.touching = hand;
  }

  private hold(hand: Hand, dt_s: number): void {
    hand.pressed.length = 0;
    if (!hand.isThere || !(hand.held.squeeze || hand.held.trigger)) {
      this.touching = null;
      return;
    }
    hand.grip.getWorldPosition(at);
    hand.grip.getWorldQuaternion(turn);
    this.immersion.yard.camera.getWorldPosition(eyes);
    const how = this.touch.follow(at, turn, eyes, dt_s);
    if (!how) return;
    hand.pulse(0.7, 80);
    this.bay.exercise.act({ do: "seal", how });
  }

  private laser(hand: Hand, tool: Object3D, isOn: boolean): void {
    const met = isOn ? this.immersion.rays.targetOf(hand) : null;
    this.immersion.rays.laser(tool.position, met?.point ?? null);
  }

  private use({ id, handle, role }: Placed, point: Vector3): void {
    useTool(this.bay, { id, handle, role, isGround: false, point: point.clone(), normal: null });
  }

  /** The thing of a role that is nearest to a point, and where on it. */
  private nearest(role: Role, point: Vector3, within_m: number, where: Vector3): Placed | null {
    const { stage } = this.immersion.yard;
    let best: Placed | null = null;
    let least = within_m;
    this.touchable ??= stage.things().filter((one) => one.role === "seal" || one.role === "gasket");
    for (const thing of this.touchable) {
      if (thing.role !== role || !stage.pose(thing.id, pose)) continue;
      onThing(spot.copy(point), pose, thing);
      const distance = spot.distanceTo(point);
      if (distance > least) continue;
      least = distance;
      best = thing;
      where.copy(spot);
    }
    return best;
  }
}

/** Move a point to the closest one of the box that a thing fills. */
function onThing(
  point: Vector3,
  shown: Matrix4,
  { size_m: [width, height, length] }: Placed,
): void {
  shown.decompose(at2, turn2, scale2);
  point.sub(at2).applyQuaternion(turn2.conjugate());
  point.clamp(
    low.set(-width / 2, -height / 2, -length / 2),
    high.set(width / 2, height / 2, length / 2),
  );
  point.applyQuaternion(turn2.conjugate()).add(at2);
}

const starts = (hand: Hand, wanted: "trigger" | "squeeze") =>
  hand.pressed.some(({ press, isDown }) => press === wanted && isDown);

/** Take a press out of the hand, so that its pointer does not press as well. */
function taken(hand: Hand, wanted: "trigger" | "squeeze"): boolean {
  const at = hand.pressed.findIndex(({ press, isDown }) => press === wanted && isDown);
  if (at >= 0) hand.pressed.splice(at, 1);
  return at >= 0;
}

const along = new Vector3();
const tip = new Vector3();
const step = new Vector3();
const at = new Vector3();
const eyes = new Vector3();
const turn = new Quaternion();
const spot = new Vector3();
const pose = new Matrix4();
const at2 = new Vector3();
const turn2 = new Quaternion();
const scale2 = new Vector3();
const low = new Vector3();
const high = new Vector3();
