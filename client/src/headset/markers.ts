/** Numbered markers where something was marked in place: small yellow plates that face the eye. */
import { effect } from "@preact/signals";
import {
  CanvasTexture,
  DoubleSide,
  Group,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  SRGBColorSpace,
  Vector3,
} from "three";
import type { Marked } from "../protocol/protocol";
import type { BayState } from "./bay";
import type { Yard } from "./yard";

/** Of a marker as scene officers set up [estimate]. */
const WIDE_m = 0.14;
const HIGH_m = 0.18;
/** So far it stands off the face of a wall. */
const OFF_m = 0.08;
const PIXELS = [112, 144] as const;

/** Out of the unit, for its parts; on everything else a marker stands on top. */
const OUTWARD: Record<string, [number, number, number]> = {
  "left-side": [-1, 0, 0],
  "right-side": [1, 0, 0],
  front: [0, 0, -1],
  "left-door": [0, 0, 1],
  "right-door": [0, 0, 1],
  seal: [0, 0, 1],
  plates: [0, 0, 1],
};

/** Draw them as long as the page lives; gives what takes them away. */
export function drawMarkers(bay: BayState, yard: Yard): () => void {
  const root = new Group();
  root.name = "markers";
  const shape = new PlaneGeometry(WIDE_m, HIGH_m);
  yard.scene.add(root);
  const clear = () => {
    for (const child of [...root.children]) {
      const { material } = child as Mesh<PlaneGeometry, MeshBasicMaterial>;
      material.map?.dispose();
      material.dispose();
      child.removeFromParent();
    }
  };
  const draw = () => {
    clear();
    for (const one of bay.exercise.perceived.peek().marks) {
      const at = placeOf(yard, one.target);
      if (at) root.add(plate(one, shape, at));
    }
  };
  const undo = [
    effect(() => {
      if (bay.exercise.perceived.value.marks) draw();
    }),
    yard.onFrame(() => {
      if (root.children.length === 0) return;
      yard.camera.getWorldPosition(eye);
      for (const child of root.children) child.lookAt(eye);
    }),
  ];
  yard.stage.onChange.add(draw);
  return () => {
    for (const end of undo) end();
    yard.stage.onChange.delete(draw);
    clear();
    shape.dispose();
    root.removeFromParent();
  };
}

function placeOf({ stage }: Yard, target: string): Vector3 | null {
  const [thing] = stage.drawn(target);
  if (!thing || !stage.pose(thing.id, pose)) return null;
  const at = new Vector3().setFromMatrixPosition(pose);
  const outward = OUTWARD[target];
  if (!outward) return at.setY(at.y + thing.size_m[1] / 2 + HIGH_m / 2);
  const thick = Math.min(...thing.size_m);
  return at.addScaledVector(new Vector3(...outward), thick / 2 + OFF_m);
}

function plate({ n }: Marked, shape: PlaneGeometry, at: Vector3): Mesh {
  const map = new CanvasTexture(numbered(n));
  map.colorSpace = SRGBColorSpace;
  const mesh = new Mesh(shape, new MeshBasicMaterial({ map, side: DoubleSide }));
  mesh.position.copy(at);
  mesh.raycast = () => undefined;
  return mesh;
}

function numbered(n: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = PIXELS;
  const pen = canvas.getContext("2d");
  if (!pen) return canvas;
  pen.fillStyle = "#f4c31c";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.strokeStyle = "#1b1b1b";
  pen.lineWidth = 6;
  pen.strokeRect(5, 5, canvas.width - 10, canvas.height - 10);
  pen.fillStyle = "#1b1b1b";
  pen.font = "bold 84px sans-serif";
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(String(n), canvas.width / 2, canvas.height / 2 + 4);
  return canvas;
}

const pose = new Matrix4();
const eye = new Vector3();
