/**
 * Moving in VR: point at ground, let go, and be there; turn in steps. Both in the dark.
 *
 * There is no smooth locomotion: the floor never moves under somebody who stands on it.
 */
import {
  BufferGeometry,
  DynamicDrawUsage,
  Float32BufferAttribute,
  Group,
  Line,
  LineBasicMaterial,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  Raycaster,
  RingGeometry,
  Vector3,
} from "three";
import { arcPoint, PIECES, rigAt } from "./arc";
import { Flick, isHeld } from "./flick";
import type { Hand, Hands } from "./hands";
import type { Yard } from "./yard";

const GOOD = "#2f9e6e";
const BAD = "#9aa5ad";

/** What a ray meets first, and whether one can stand there. */
export interface Landing {
  point: Vector3;
  isGround: boolean;
}

/** What moving asks of the place: where one may stand, and how one comes there. */
export interface Ground {
  cast(caster: Raycaster): Landing | null;
  /** Nothing to press or hold: a pinch at it is meant for going there. */
  isPlain(object: Object3D, instance: number | undefined): boolean;
  /** Make sure that one may stand there (over the sill the server is asked); false keeps one here. */
  mayGo(place: Vector3): Promise<boolean>;
}

export class Teleport {
  /** The hand that aims; null while none does. */
  aiming: Hand | null = null;
  private isGoing = false;
  private hasPlace = false;
  private readonly place = new Vector3();
  private readonly caster = new Raycaster();
  private readonly drawn = new Group();
  private readonly arc: Line<BufferGeometry, LineBasicMaterial>;
  private readonly mark: Mesh<RingGeometry, MeshBasicMaterial>;
  private readonly flicks = { left: new Flick(), right: new Flick() };

  constructor(
    private readonly yard: Yard,
    private readonly ground: Ground,
    private readonly snap_deg: () => number,
  ) {
    const points = new Float32BufferAttribute((PIECES + 1) * 3, 3).setUsage(DynamicDrawUsage);
    const shape = new BufferGeometry().setAttribute("position", points);
    this.arc = new Line(shape, new LineBasicMaterial({ color: GOOD }));
    const paint = new MeshBasicMaterial({ color: GOOD, transparent: true, opacity: 0.8 });
    this.mark = new Mesh(new RingGeometry(0.22, 0.3, 32).rotateX(-Math.PI / 2), paint);
    for (const object of [this.arc, this.mark]) {
      object.frustumCulled = false;
      object.raycast = () => undefined;
      this.drawn.add(object);
    }
    this.drawn.visible = false;
    yard.scene.add(this.drawn);
  }

  /** Read the sticks; `isBusy` tells of hands whose stick means something else just now. */
  follow(hands: Hands, isBusy: (hand: Hand) => boolean): void {
    if (this.isGoing) return;
    for (const hand of hands.both) {
      const turned = isBusy(hand) ? 0 : this.flicks[hand.side].step(hand.stickX);
      if (turned && !this.aiming) this.turn(-turned * this.snap_deg());
      this.aim(hand, !isBusy(hand));
    }
  }

  /** Go where a hand points in a straight line, if one can stand there (a pinch at the ground). */
  goAlong(hand: Hand): void {
    hand.aim.getWorldPosition(from);
    hand.aim.getWorldDirection(direction).negate();
    to.copy(direction).multiplyScalar(FARTHEST_m).add(from);
    if (this.meets(from, to)) void this.go();
  }

  /** Stand with the head above a place. */
  stand(place: Vector3): void {
    const { rig, camera } = this.yard;
    rigAt(rig.position, place, camera.position, rig.rotation.y);
    rig.updateMatrixWorld(true);
  }

  /** Turn about the head. */
  turn(degrees: number): void {
    const { rig, camera } = this.yard;
    camera.getWorldPosition(from).setY(rig.position.y);
    void this.yard.darkly(() => {
      rig.rotation.y += (degrees * Math.PI) / 180;
      this.stand(from);
    });
  }

  dispose(): void {
    this.drawn.removeFromParent();
    for (const { geometry, material } of [this.arc, this.mark]) {
      geometry.dispose();
      material.dispose();
    }
  }

  private aim(hand: Hand, isFree: boolean): void {
    const wasAiming = this.aiming === hand;
    if (this.aiming && !wasAiming) return;
    if (hand.isThere && isFree && isHeld(wasAiming, hand.stickForward)) {
      this.aiming = hand;
      this.trace(hand);
    } else if (wasAiming) {
      this.aiming = null;
      this.drawn.visible = false;
      if (this.hasPlace && hand.isThere) void this.go();
    }
  }

  private trace(hand: Hand): void {
    hand.aim.getWorldPosition(start);
    hand.aim.getWorldDirection(direction).negate();
    this.yard.camera.getWorldPosition(from);
    // A hand pushed through a wall must not throw one through it.
    let isOver = this.meets(from, start);
    if (isOver) this.hasPlace = false;
    let last = 0;
    arcPoint(from, start, direction, 0);
    this.draw(0, from);
    while (!isOver && last < PIECES) {
      last += 1;
      arcPoint(to, start, direction, last);
      isOver = this.meets(from, to);
      this.draw(last, isOver ? this.place : to);
      from.copy(to);
    }
    this.show(last);
  }

  private show(last: number): void {
    const colour = this.hasPlace ? GOOD : BAD;
    this.arc.geometry.setDrawRange(0, last + 1);
    this.arc.geometry.getAttribute("position").needsUpdate = true;
    this.arc.material.color.set(colour);
    this.mark.visible = this.hasPlace;
    this.mark.position.copy(this.place);
    this.mark.position.y += 0.01;
    this.drawn.visible = true;
  }

  private draw(at: number, point: Vector3): void {
    this.arc.geometry.getAttribute("position").setXYZ(at, point.x, point.y, point.z);
  }

  /** Whether something lies between; keeps its place, and whether one can stand on it. */
  private meets(one: Vector3, another: Vector3): boolean {
    const way = step.subVectors(another, one);
    this.caster.far = way.length();
    this.caster.set(one, way.normalize());
    const met = this.ground.cast(this.caster);
    if (met) this.place.copy(met.point);
    this.hasPlace = met?.isGround ?? false;
    return met !== null;
  }

  private async go(): Promise<void> {
    if (this.isGoing || !this.hasPlace) return;
    this.isGoing = true;
    const place = this.place.clone();
    try {
      await this.yard.darkly(async () => {
        if (await this.ground.mayGo(place)) this.stand(place);
      });
    } finally {
      this.isGoing = false;
    }
  }
}

/** A straight pinch reaches as far as the arc does, and a little more. */
const FARTHEST_m = 8;
const from = new Vector3();
const to = new Vector3();
const start = new Vector3();
const direction = new Vector3();
const step = new Vector3();
