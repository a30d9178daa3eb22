/**
 * Stillness: whether a scene would look other than when it was last drawn.
 *
 * On a screen most pictures of a bay are the one before. A laptop that draws with its processor
 * has better things to do, and one on battery too.
 */
import type {
  BufferAttribute,
  BufferGeometry,
  Camera,
  InstancedMesh,
  Light,
  Material,
  Mesh,
  Object3D,
  Texture,
} from "three";

/** A still picture is drawn again so often, for what this does not look at, seconds. */
const AGAIN_s = 0.5;

type Looks = Partial<Material> & { color?: { getHex(): number }; map?: Texture | null };
type Drawn = Object3D &
  Partial<Pick<Mesh, "geometry">> &
  Partial<Pick<InstancedMesh, "instanceMatrix" | "instanceColor" | "count">> &
  Partial<Pick<Light, "intensity">> & { material?: Looks | Looks[] };

export class Stillness {
  private seen: number[] = [];
  private at = 0;
  private isOther = false;
  private since_s = 0;

  /** Whether it is to be drawn, so long after this was last asked. */
  isBroken(scene: Object3D, camera: Camera, dt_s: number): boolean {
    this.at = 0;
    this.isOther = false;
    scene.updateMatrixWorld();
    for (const value of camera.projectionMatrix.elements) this.note(value);
    for (const value of camera.matrixWorld.elements) this.note(value);
    scene.traverseVisible(this.look);
    this.note(-1);
    this.seen.length = this.at;
    this.since_s += dt_s;
    if (!this.isOther && this.since_s < AGAIN_s) return false;
    this.since_s = 0;
    return true;
  }

  /** Draw the next one, whatever is seen. */
  forget(): void {
    this.seen.length = 0;
  }

  private readonly look = (object: Object3D): void => {
    const { material, geometry } = object as Drawn;
    this.note(object.id);
    this.note((object as Drawn).intensity ?? 0);
    for (const value of object.matrixWorld.elements) this.note(value);
    if (!material) return;
    for (const looks of [material].flat()) this.paint(looks);
    if (geometry) this.shape(geometry);
    this.repeat(object as Drawn);
  };

  private shape({ id, attributes }: BufferGeometry): void {
    this.note(id);
    this.note((attributes["position"] as BufferAttribute | undefined)?.version ?? 0);
  }

  private repeat({ count, instanceMatrix, instanceColor }: Drawn): void {
    this.note(count ?? 1);
    this.note(instanceMatrix?.version ?? 0);
    this.note(instanceColor?.version ?? 0);
  }

  private paint({ id, version, opacity, color, map }: Looks): void {
    this.note(id ?? 0);
    this.note(version ?? 0);
    this.note(opacity ?? 1);
    this.note(color?.getHex() ?? 0);
    this.note(map?.id ?? 0);
    this.note(map?.version ?? 0);
  }

  private note(value: number): void {
    this.isOther ||= this.seen[this.at] !== value;
    this.seen[this.at] = value;
    this.at += 1;
  }
}
