/** One immersive session in a yard: hands, rays, moving, height; what a place adds hangs on it. */
import { computed } from "@preact/signals";
import { Vector3 } from "three";
import type { Comfort } from "./comfort";
import { type Hand, Hands, type Side } from "./hands";
import { Outfit } from "./outfit";
import { Rays } from "./rays";
import { type Ground, Teleport } from "./teleport";
import type { Yard } from "./yard";

/** Text and high contrast suffer from more (webxr.md); 1 is the most there is. */
const FOVEATION = 0.4;

/** A stick less far out than this rests. */
const STILL = 0.2;
/** A page of the tablet in half a second. [estimate] */
const SCROLL_px_s = 900;

/** What can be scrolled says so. */
type Scroll = (by_px: number) => void;

/** Run with every frame in the headset, after the hands are where they are. */
export type EachImmersed = (dt_s: number) => void;

export class Immersion {
  readonly hands: Hands;
  readonly rays: Rays;
  readonly outfit: Outfit;
  readonly teleport: Teleport;
  /** The hand that holds a tool and so shows no controller. */
  busy: Side | null = null;
  /** Hands whose stick scrolls what they point at. */
  private readonly scrolling = new Set<Side>();
  /** How high one who sits is to see from, metres; null for one who stands. */
  private readonly seated_m = computed(() => {
    const { isSeated, height_m } = this.comfort.settings.value;
    return isSeated ? height_m : null;
  });
  private readonly undo: (() => void)[] = [];
  private readonly before = new Set<EachImmersed>();
  private readonly each = new Set<EachImmersed>();
  private space: XRReferenceSpace | null = null;
  private floor: XRReferenceSpace | null = null;
  /** Where one stood and looked before, until the headset tells where it is. */
  private wasAt: { place: Vector3; turn_rad: number } | null;
  private isOver = false;

  private constructor(
    readonly session: XRSession,
    readonly yard: Yard,
    readonly comfort: Comfort,
    private readonly ground: Ground,
  ) {
    const { camera, scene, rig } = yard;
    const stood = camera.getWorldPosition(new Vector3()).setY(rig.position.y);
    this.wasAt = { place: stood, turn_rad: rig.rotation.y + camera.rotation.y };
    this.hands = new Hands(rig, session);
    this.rays = new Rays(this.hands, camera, scene);
    this.outfit = new Outfit(scene);
    this.teleport = new Teleport(yard, ground, () => comfort.settings.value.snap_deg);
    scene.add(this.rays.drawn);
    yard.seat = ({ x, z, yaw_rad }) => {
      this.face(yaw_rad);
      this.teleport.stand(place.set(x, rig.position.y, z));
    };
    session.addEventListener("end", this.finish);
    session.addEventListener("visibilitychange", this.lookAway);
  }

  /** Show the yard in a session; resolves when the first frame is on its way. */
  static async begin(
    session: XRSession,
    yard: Yard,
    comfort: Comfort,
    ground: Ground,
  ): Promise<Immersion> {
    const { xr } = yard.renderer;
    const settings = comfort.settings.peek();
    xr.setReferenceSpaceType("local-floor");
    xr.setFramebufferScaleFactor(settings.framebufferScale);
    await xr.setSession(session);
    xr.setFoveation(FOVEATION);
    const immersion = new Immersion(session, yard, comfort, ground);
    immersion.floor = xr.getReferenceSpace();
    immersion.undo.push(
      yard.onFrame((dt_s, frame) => frame && immersion.follow(dt_s, frame)),
      immersion.seated_m.subscribe(() => immersion.heightChanged()),
    );
    return immersion;
  }

  get leading(): Side {
    return this.comfort.settings.value.isLeftHanded ? "left" : "right";
  }

  onFrame(each: EachImmersed): () => void {
    this.each.add(each);
    return () => this.each.delete(each);
  }

  /** Run before pointers move: what is taken out of a hand's `pressed` here, they never hear of. */
  onHands(before: EachImmersed): () => void {
    this.before.add(before);
    return () => this.before.delete(before);
  }

  /** Run once when the session is over, however it ends. */
  onEnd(work: () => void): void {
    this.undo.push(work);
  }

  async end(): Promise<void> {
    if (!this.isOver) await this.session.end().catch(() => undefined);
  }

  private follow(dt_s: number, frame: XRFrame): void {
    const space = this.space ?? this.raised(frame);
    if (!space) return;
    this.hands.follow(frame, space);
    this.yard.rig.updateMatrixWorld(true);
    for (const before of this.before) before(dt_s);
    for (const hand of this.hands.both) if (this.pinchesGround(hand)) this.teleport.goAlong(hand);
    this.scroll(dt_s);
    this.teleport.follow(this.hands, this.isStickTaken);
    this.rays.quiet.clear();
    if (this.teleport.aiming) this.rays.quiet.add(this.teleport.aiming);
    this.rays.follow(frame.predictedDisplayTime ?? performance.now());
    for (const each of this.each) each(dt_s);
    this.outfit.follow(this.hands, this.busy);
  }

  private readonly isStickTaken = ({ side }: Hand): boolean =>
    this.yard.isAway || this.scrolling.has(side);

  /** The stick of a hand that points at a panel turns the panel's page, and moves nobody. */
  private scroll(dt_s: number): void {
    this.scrolling.clear();
    for (const hand of this.hands.both) {
      const scroll = this.rays.targetOf(hand)?.object.userData["scroll"] as Scroll | undefined;
      if (!scroll) continue;
      this.scrolling.add(hand.side);
      if (Math.abs(hand.stickForward) > STILL) scroll(-hand.stickForward * SCROLL_px_s * dt_s);
    }
  }

  /** A bare hand has no stick: it points at plain ground and pinches. */
  private pinchesGround(hand: Hand): boolean {
    const isPinched = hand.isTracked && hand.pressed.some((one) => one.isDown);
    if (!isPinched || this.yard.isAway) return false;
    const met = this.rays.targetOf(hand);
    return met === null || this.ground.isPlain(met.object, met.instanceId);
  }

  /** The floor's space, raised so that one who sits sees from standing height. */
  private raised(frame: XRFrame): XRReferenceSpace | null {
    const head = this.floor && frame.getViewerPose(this.floor)?.transform.position;
    if (!this.floor || !head) return null;
    const seated_m = this.seated_m.peek();
    const lift_m = seated_m === null ? 0 : seated_m - head.y;
    const offset = new XRRigidTransform({ x: 0, y: -lift_m, z: 0 });
    this.space = this.floor.getOffsetReferenceSpace(offset);
    this.yard.renderer.xr.setReferenceSpace(this.space);
    if (this.wasAt) this.settle(frame, this.wasAt, this.space);
    return this.space;
  }

  /** Stand where one stood on the screen, looking the same way. */
  private settle(
    frame: XRFrame,
    { place, turn_rad }: { place: Vector3; turn_rad: number },
    space: XRReferenceSpace,
  ): void {
    const pose = frame.getViewerPose(space)?.transform;
    if (!pose) return;
    const { position: at, orientation: turn } = pose;
    this.yard.camera.position.set(at.x, at.y, at.z);
    this.yard.camera.quaternion.set(turn.x, turn.y, turn.z, turn.w);
    this.face(turn_rad);
    this.teleport.stand(place);
    this.wasAt = null;
  }

  /** Turn the rig so that the head looks that way. */
  private face(turn_rad: number): void {
    const { camera, rig } = this.yard;
    ahead.set(0, 0, -1).applyQuaternion(camera.quaternion);
    rig.rotation.y = turn_rad - Math.atan2(-ahead.x, -ahead.z);
  }

  /** Seen from another height only after a moment in the dark. */
  private heightChanged(): void {
    if (!this.space) return;
    void this.yard.darkly(() => {
      this.space = null;
    });
  }

  /** Whoever looks away (a menu, the headset put down) lets go of everything. */
  private readonly lookAway = (): void => {
    if (this.session.visibilityState === "visible") return;
    for (const hand of this.hands.both) hand.leave();
  };

  private readonly finish = (): void => {
    if (this.isOver) return;
    this.isOver = true;
    const { camera, rig } = this.yard;
    camera.getWorldPosition(place).setY(rig.position.y);
    camera.getWorldDirection(ahead);
    this.yard.seat = null;
    for (const work of this.undo.reverse()) work();
    this.teleport.dispose();
    this.rays.dispose();
    this.outfit.dispose();
    this.hands.dispose();
    camera.position.set(0, this.comfort.settings.peek().height_m, 0);
    camera.rotation.set(0, 0, 0);
    rig.position.copy(place);
    rig.rotation.y = Math.atan2(-ahead.x, -ahead.z);
  };
}

const place = new Vector3();
const ahead = new Vector3();
