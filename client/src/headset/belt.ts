/**
 * The belt: what was packed hangs round the waist and is taken by hand or ray.
 *
 * It follows the body, not the head: it turns only when one looks far to the side, and slowly.
 */
import {
  Object3D,
  type PerspectiveCamera,
  Quaternion,
  type Ray,
  type Sphere,
  Vector3,
} from "three";
import type { Tool } from "../protocol/protocol";
import type { Side } from "./hands";
import type { Fitting, Outfit } from "./outfit";
import type { PointerState } from "./rays";
import type { Carried } from "./tools3d";

/** The waist below the eyes, and the belt's bow before it [estimate: seated, arms easily there]. */
const BELOW_EYES_m = 0.62;
const BOW_m = 0.36;
/** From the middle to the last place on each side. */
const SPREAD_deg = 68;
/** A place is met within this distance. */
const PLACE_m = 0.075;
/** One looks about freely this far before the belt comes along, and then it comes smoothly. */
const FREE_deg = 35;
const COMES_per_s = 3;

export type OnBelt = Carried | Fitting;

/** What a place of the belt tells of. */
export interface BeltUse {
  take(item: OnBelt, side: Side): void;
}

export class Belt {
  readonly root = new Object3D();
  private readonly places: Place[];
  private turn_rad: number | null = null;

  constructor(
    packed: readonly Tool[],
    use: BeltUse,
    private readonly outfit: Outfit,
    private readonly camera: PerspectiveCamera,
    isLeftHanded: boolean,
  ) {
    const tools = packed.filter((tool): tool is Carried => tool !== "hand");
    // Seen from the leading side: what is used first hangs nearest to the leading hand.
    const inOrder: OnBelt[] = ["comfort", "tablet", ...tools.toReversed()];
    const step = inOrder.length > 1 ? (2 * SPREAD_deg) / (inOrder.length - 1) : 0;
    const sign = isLeftHanded ? -1 : 1;
    this.places = inOrder.map(
      (item, at) =>
        new Place(item, sign * (at * step - SPREAD_deg), (side) => use.take(item, side)),
    );
    this.root.name = "belt";
    this.root.add(...this.places);
  }

  /** Hang before the waist; `inHand` is drawn in the hand and leaves its place empty. */
  follow(dt_s: number, inHand: Tool): void {
    this.camera.getWorldPosition(head);
    this.camera.getWorldDirection(ahead);
    this.comeAlong(dt_s);
    this.root.position.copy(head);
    this.root.position.y -= BELOW_EYES_m;
    this.root.rotation.y = this.turn_rad ?? 0;
    this.root.updateMatrixWorld(true);
    for (const place of this.places) this.draw(place, inHand);
  }

  /** Out of sight, as in a break. */
  hide(): void {
    for (const { item } of this.places) {
      this.outfit.put(item, null, turn);
      if (item !== "comfort" && item !== "tablet") this.outfit.putPouch(item, null, turn);
    }
  }

  /** Whether a hand is where a tool is put back. */
  isAt(point: Vector3): boolean {
    return this.places.some(
      (place) => place.getWorldPosition(spot).distanceTo(point) < 2 * PLACE_m,
    );
  }

  dispose(): void {
    this.hide();
    this.root.removeFromParent();
  }

  private comeAlong(dt_s: number): void {
    const level = Math.hypot(ahead.x, ahead.z);
    // Looking straight down or up tells nothing of where the body points.
    if (level < 0.3 && this.turn_rad !== null) return;
    const looks = Math.atan2(-ahead.x, -ahead.z);
    this.turn_rad ??= looks;
    const off = Math.atan2(Math.sin(looks - this.turn_rad), Math.cos(looks - this.turn_rad));
    const beyond = Math.abs(off) - (FREE_deg * Math.PI) / 180;
    if (beyond > 0) this.turn_rad += Math.sign(off) * beyond * Math.min(1, COMES_per_s * dt_s);
  }

  private draw(place: Place, inHand: Tool): void {
    place.getWorldPosition(spot);
    place.getWorldQuaternion(turn);
    const { item } = place;
    if (item === "comfort" || item === "tablet") {
      this.outfit.put(item, spot, turn.multiply(LOOKS_UP), place.isHovered ? 1.25 : 1);
      return;
    }
    this.outfit.putPouch(item, spot, turn);
    if (item !== inHand) {
      spot.y += 0.03;
      this.outfit.put(item, spot, turn.multiply(HANGS), place.isHovered ? 0.85 : 0.7);
    }
  }
}

/** One place: a sphere that pointers meet, drawn by the outfit. */
class Place extends Object3D {
  isHovered = false;

  constructor(
    readonly item: OnBelt,
    at_deg: number,
    taken: (side: Side) => void,
  ) {
    super();
    const at = (at_deg * Math.PI) / 180;
    this.name = `belt-${item}`;
    this.position.set(Math.sin(at) * BOW_m, 0, -Math.cos(at) * BOW_m);
    this.rotation.y = -at;
    const listen = this as unknown as Listening;
    listen.addEventListener("pointerdown", (event) => {
      event.stopPropagation();
      taken(event.pointerState.finger);
    });
    listen.addEventListener("pointerenter", () => {
      this.isHovered = true;
    });
    listen.addEventListener("pointerleave", () => {
      this.isHovered = false;
    });
  }

  override raycast({ ray }: { ray: Ray }, met: Met[]): void {
    this.getWorldPosition(spot);
    if (ray.distanceSqToPoint(spot) > PLACE_m * PLACE_m) return;
    const point = spot.clone();
    met.push({ distance: ray.origin.distanceTo(point) - PLACE_m, point, object: this });
  }

  override spherecast({ center, radius }: Sphere, met: Met[]): void {
    const point = this.getWorldPosition(new Vector3());
    const distance = point.distanceTo(center);
    if (distance < radius + PLACE_m)
      met.push({ distance: Math.max(0, distance - PLACE_m), point, object: this });
  }
}

interface Met {
  distance: number;
  point: Vector3;
  object: Object3D;
}
interface Listening {
  addEventListener(
    type: "pointerdown" | "pointerenter" | "pointerleave",
    heard: (event: { pointerState: PointerState; stopPropagation(): void }) => void,
  ): void;
}

const head = new Vector3();
const ahead = new Vector3();
const spot = new Vector3();
const turn = new Quaternion();
/** Working end down, and a little away from the body. */
const HANGS = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), -1.35);
/** Its face up to the eyes. */
const LOOKS_UP = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), 2.2);
