/** The ground of the bay: where one can stand in it, and the sill that only the server lets one over. */
import { Matrix3, Matrix4, type Object3D, type Raycaster, Vector3 } from "three";
import { isGround } from "./arc";
import type { BayState } from "./bay";
import { Sill } from "./sill";
import type { Ground, Landing } from "./teleport";
import type { Yard } from "./yard";

/** Longer than this no answer is waited for in the dark: one stays, and may try again. */
const PATIENCE_ms = 4_000;
/** On an answer the page puts one to its own place behind the sill; ours is the last word. */
const AFTER_PAGE_ms = 60;

export class BayGround implements Ground {
  private readonly sill: Sill;
  private readonly landing: Landing = { point: new Vector3(), isGround: false };

  constructor(
    private readonly bay: BayState,
    private readonly yard: Yard,
  ) {
    this.sill = new Sill(bay.exercise, yard.stage);
  }

  cast(caster: Raycaster): Landing | null {
    const { stage } = this.yard;
    const [met] = caster.intersectObject(stage.root, false);
    if (!met) return null;
    const thing = stage.thing(met.object, met.instanceId);
    const walkable = thing?.walkable === true;
    this.landing.point.copy(met.point);
    this.landing.isGround =
      thing !== undefined &&
      met.face != null &&
      isGround({ walkable, up: this.up(thing.id, met.face.normal) }) &&
      this.isFree(met.point);
    return this.landing;
  }

  isPlain(object: Object3D, instance: number | undefined): boolean {
    const thing = this.yard.stage.thing(object, instance);
    const isFloor = thing?.walkable === true && this.bay.tool.peek() === "hand";
    return thing?.role === "scenery" || isFloor;
  }

  /** Over the sill only with the server's word. */
  async mayGo(place: Vector3): Promise<boolean> {
    const { status } = this.bay.exercise;
    const wantsIn = this.sill.isInside(place.x, place.z);
    if (wantsIn === status.peek().inside) return true;
    const isAllowed = await Promise.race([this.sill.ask(wantsIn), passed(PATIENCE_ms)]);
    await passed(AFTER_PAGE_ms);
    return isAllowed;
  }

  /** Room to stand between what stands there. */
  private isFree({ x, y, z }: Vector3): boolean {
    return this.yard.floor.standing(x, z, y) !== undefined;
  }

  private up(id: string, face: Vector3): number {
    if (!this.yard.stage.pose(id, pose)) return 0;
    return normal.copy(face).applyMatrix3(turned.getNormalMatrix(pose)).normalize().y;
  }
}

/** Resolves to false when so much time has passed. */
const passed = (ms: number): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), ms);
  });

const pose = new Matrix4();
const turned = new Matrix3();
const normal = new Vector3();
