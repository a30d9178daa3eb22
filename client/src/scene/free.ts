/** Taking things off the stage and giving their memory back. */
import { LineSegments, type Material, Mesh, type Object3D, type Texture } from "three";

/** Free what an object is drawn from, and take it away; nothing of it may be shared. */
export function free(root: Object3D): void {
  root.removeFromParent();
  root.traverse((one) => {
    if (!(one instanceof Mesh || one instanceof LineSegments)) return;
    one.geometry.dispose();
    done(one.material as Material);
  });
}

function done(material: Material): void {
  if ("map" in material) (material.map as Texture | null)?.dispose();
  material.dispose();
}
