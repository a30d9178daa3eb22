/**
 * Hands: controllers or tracked hands of an immersive session, as two places each in the rig.
 *
 * A pinch of a tracked hand is a trigger: WebXR tells both as `select`.
 */
import { Group, Matrix4, type Object3D, Vector3 } from "three";

export type Side = "left" | "right";
export const SIDES: readonly Side[] = ["left", "right"];
export const other = (side: Side): Side => (side === "left" ? "right" : "left");

/** Buttons of the `xr-standard` mapping that we use: A or X, and B or Y above it. */
const LOWER = 4;
const UPPER = 5;
const STICK_X = 2;
const STICK_Y = 3;
/** Joints of a hand in the order in which WebXR lists them. */
export const JOINTS = 25;

export type Press = "trigger" | "squeeze";
export interface Pressed {
  press: Press;
  isDown: boolean;
}

export class Hand {
  /** Looks along -Z where the hand points. */
  readonly aim = new Group();
  /** In the palm, -Z away from the wrist. */
  readonly grip = new Group();
  /** Matrices of the joints in the rig; only where `isTracked`. */
  readonly joints = new Float32Array(JOINTS * 16);
  readonly radii = new Float32Array(JOINTS);
  source: XRInputSource | null = null;
  /** Known where it is. */
  isThere = false;
  /** A hand without a controller. */
  isTracked = false;
  readonly held: Record<Press, boolean> = { trigger: false, squeeze: false };
  /** Pressed and let go since the last frame, in order. */
  readonly pressed: Pressed[] = [];
  private readonly down = new Set<number>();
  private joined: XRHand | null = null;
  private jointSpaces: XRJointSpace[] = [];

  constructor(
    readonly side: Side,
    rig: Object3D,
  ) {
    this.aim.name = `${side}-aim`;
    this.grip.name = `${side}-grip`;
    rig.add(this.aim, this.grip);
  }

  get stickX(): number {
    return this.source?.gamepad?.axes[STICK_X] ?? 0;
  }

  /** 1 is forward. */
  get stickForward(): number {
    return -(this.source?.gamepad?.axes[STICK_Y] ?? 0);
  }

  press(press: Press, isDown: boolean): void {
    if (this.held[press] === isDown) return;
    this.held[press] = isDown;
    this.pressed.push({ press, isDown });
  }

  /** The upper button (B or Y) went down since it was last asked. */
  takeUpper(): boolean {
    return this.wentDown(UPPER);
  }

  /** The lower button (A or X) went down since it was last asked. */
  takeLower(): boolean {
    return this.wentDown(LOWER);
  }

  /** Shake, where the controller can. */
  pulse(strength: number, ms: number): void {
    const [actuator] = this.source?.gamepad?.hapticActuators ?? [];
    const shaken = (actuator as Shaker | undefined)?.pulse?.(strength, ms);
    shaken?.catch(() => undefined);
  }

  follow(frame: XRFrame, space: XRReferenceSpace): void {
    const source = this.source;
    const aim = source && frame.getPose(source.targetRaySpace, space);
    this.isThere = aim != null;
    this.aim.visible = this.isThere;
    this.grip.visible = this.isThere;
    if (!source || !aim) return;
    place(this.aim, aim.transform);
    const grip = source.gripSpace && frame.getPose(source.gripSpace, space);
    place(this.grip, (grip ?? aim).transform);
    this.isTracked = source.hand != null && this.followJoints(frame, source.hand, space);
  }

  leave(): void {
    this.source = null;
    this.isThere = false;
    this.isTracked = false;
    this.aim.visible = false;
    this.grip.visible = false;
    for (const press of ["trigger", "squeeze"] as const) this.press(press, false);
  }

  dispose(): void {
    this.aim.removeFromParent();
    this.grip.removeFromParent();
  }

  private wentDown(button: number): boolean {
    const isDown = this.source?.gamepad?.buttons[button]?.pressed ?? false;
    const went = isDown && !this.down.has(button);
    if (isDown) this.down.add(button);
    else this.down.delete(button);
    return went;
  }

  private followJoints(frame: XRFrame, hand: XRHand, space: XRReferenceSpace): boolean {
    if (this.joined !== hand) {
      this.joined = hand;
      this.jointSpaces = [...hand.values()];
    }
    const filling = frame as XRFrame & Filling;
    filling.fillJointRadii?.(this.jointSpaces, this.radii);
    return filling.fillPoses?.(this.jointSpaces, space, this.joints) ?? false;
  }
}

/** Of the WebXR hand input module; the types at hand lack them. */
interface Filling {
  fillPoses?: (spaces: XRJointSpace[], base: XRSpace, into: Float32Array) => boolean;
  fillJointRadii?: (spaces: XRJointSpace[], into: Float32Array) => boolean;
}

interface Shaker {
  pulse?: (strength: number, ms: number) => Promise<boolean>;
}

const matrix = new Matrix4();
const scale = new Vector3();

function place(object: Object3D, { matrix: columns }: XRRigidTransform): void {
  matrix.fromArray(columns).decompose(object.position, object.quaternion, scale);
}

/** Both hands of a session: who holds what, and what is pressed. */
export class Hands {
  readonly left: Hand;
  readonly right: Hand;
  readonly both: readonly Hand[];

  constructor(
    rig: Object3D,
    private readonly session: XRSession,
  ) {
    this.left = new Hand("left", rig);
    this.right = new Hand("right", rig);
    this.both = [this.left, this.right];
    session.addEventListener("selectstart", this.selectStart);
    session.addEventListener("selectend", this.selectEnd);
    session.addEventListener("squeezestart", this.squeezeStart);
    session.addEventListener("squeezeend", this.squeezeEnd);
  }

  of(side: Side): Hand {
    return side === "left" ? this.left : this.right;
  }

  /** Bring both to where they are now. */
  follow(frame: XRFrame, space: XRReferenceSpace): void {
    for (const hand of this.both) {
      const source = this.sourceOf(hand.side);
      if (!source) hand.leave();
      else {
        hand.source = source;
        hand.follow(frame, space);
      }
    }
  }

  dispose(): void {
    this.session.removeEventListener("selectstart", this.selectStart);
    this.session.removeEventListener("selectend", this.selectEnd);
    this.session.removeEventListener("squeezestart", this.squeezeStart);
    this.session.removeEventListener("squeezeend", this.squeezeEnd);
    for (const hand of this.both) hand.dispose();
  }

  private sourceOf(side: Side): XRInputSource | null {
    for (const source of this.session.inputSources) {
      if (source.handedness === side && source.targetRayMode === "tracked-pointer") return source;
    }
    return null;
  }

  private readonly selectStart = (event: XRInputSourceEvent) => this.press(event, "trigger", true);
  private readonly selectEnd = (event: XRInputSourceEvent) => this.press(event, "trigger", false);
  private readonly squeezeStart = (event: XRInputSourceEvent) => this.press(event, "squeeze", true);
  private readonly squeezeEnd = (event: XRInputSourceEvent) => this.press(event, "squeeze", false);

  private press({ inputSource }: XRInputSourceEvent, press: Press, isDown: boolean): void {
    if (inputSource.handedness === "none") return;
    this.of(inputSource.handedness).press(press, isDown);
  }
}
