/** What is laid over the model in a debrief: marked things, patches looked at, the way walked. */
import {
  BoxGeometry,
  BufferGeometry,
  Color,
  EdgesGeometry,
  Float32BufferAttribute,
  Group,
  LineBasicMaterial,
  LineSegments,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  Quaternion,
  Vector3,
} from "three";
import type { Pose } from "../protocol/protocol";
import { nameTag } from "./avatar";

/** A box to be marked, in millimetres and degrees as sightings are. */
export interface Boxed {
  position_mm: [number, number, number];
  size_mm: [number, number, number];
  turn_deg?: number;
}

const UP = new Vector3(0, 1, 0);
const place = new Vector3();
const turn = new Quaternion();
const size = new Vector3();

/** The matrix that makes the unit cube such a box; `grow_m` more on every side. */
export function matrixOf({ position_mm, size_mm, turn_deg = 0 }: Boxed, grow_m = 0): Matrix4 {
  place.fromArray(position_mm).multiplyScalar(0.001);
  turn.setFromAxisAngle(UP, (turn_deg * Math.PI) / 180);
  size
    .fromArray(size_mm)
    .multiplyScalar(0.001)
    .addScalar(2 * grow_m);
  return new Matrix4().compose(place, turn, size);
}

/** How the truth of a thing turned out; each has a colour and, beside it, a number to go by. */
export type Verdict = "found" | "missed" | "innocent";
const VERDICTS: Record<Verdict, string> = {
  found: "#17915a",
  missed: "#d6452f",
  innocent: "#4a7fb5",
};
const NUMBER_M = 0.16;

/** One thing of the truth, boxed in and numbered. */
export function truthMark(matrix: Matrix4, verdict: Verdict, number: string): Group {
  const cube = new BoxGeometry(1, 1, 1);
  const color = VERDICTS[verdict];
  const glass = { color, transparent: true, opacity: 0.55, depthWrite: false };
  const lines = new LineSegments(new EdgesGeometry(cube), new LineBasicMaterial({ color }));
  const mark = new Group().add(new Mesh(cube, new MeshBasicMaterial(glass)), lines);
  for (const one of mark.children) one.applyMatrix4(matrix);
  const tag = nameTag(number, NUMBER_M);
  if (tag) {
    matrix.decompose(tag.position, turn, size);
    tag.position.y += size.y / 2 + NUMBER_M * 0.7;
    mark.add(tag);
  }
  return mark;
}

const SEEN = "#1d8a99";
const UNSEEN = "#e08a1e";

/** Patches: filled where they were looked at, crossed out where they were not. */
export function patches(boxes: { matrix: Matrix4; isSeen: boolean }[]): Group {
  const seen = boxes.filter((one) => one.isSeen).map((one) => one.matrix);
  const unseen = boxes.filter((one) => !one.isSeen).map((one) => one.matrix);
  return new Group().add(
    sheets(seen, SEEN, 0.42),
    lines(seen, SEEN, RIM),
    sheets(unseen, UNSEEN, 0.1),
    lines(unseen, UNSEEN, [...RIM, ...CROSS]),
  );
}

/** Corners of a face of the unit square, and which of them lines join. */
const CORNERS = [-0.5, -0.5, 0.5, -0.5, 0.5, 0.5, -0.5, 0.5] as const;
const RIM = [0, 1, 1, 2, 2, 3, 3, 0];
const CROSS = [0, 2, 1, 3];

/** The corners of the flat middle of a box, across its thinnest side. */
export function faceOf(matrix: Matrix4): Vector3[] {
  matrix.decompose(place, turn, size);
  const thin = size.x <= size.y && size.x <= size.z ? 0 : size.y <= size.z ? 1 : 2;
  return [0, 1, 2, 3].map((n) => {
    const [u = 0, v = 0] = [CORNERS[2 * n], CORNERS[2 * n + 1]];
    const corner = [new Vector3(0, v, u), new Vector3(u, 0, v), new Vector3(u, v, 0)][thin];
    return (corner ?? new Vector3()).applyMatrix4(matrix);
  });
}

function sheets(matrices: Matrix4[], color: string, opacity: number): Mesh {
  const corners = matrices.flatMap(faceOf);
  const shape = new BufferGeometry().setFromPoints(corners);
  shape.setIndex(matrices.flatMap((_, n) => [0, 1, 2, 0, 2, 3].map((corner) => 4 * n + corner)));
  const look = { color, opacity, transparent: true, depthWrite: false, side: 2 } as const;
  return new Mesh(shape, new MeshBasicMaterial(look));
}

function lines(matrices: Matrix4[], color: string, joined: number[]): LineSegments {
  const points = matrices.flatMap((matrix) => {
    const corners = faceOf(matrix);
    return joined.map((corner) => corners[corner] ?? new Vector3());
  });
  const shape = new BufferGeometry().setFromPoints(points);
  return new LineSegments(shape, new LineBasicMaterial({ color }));
}

const BEGIN = new Color("#2b6cb0");
const END = new Color("#e07b00");
const PATH_WIDTH_M = 0.07;
/** Farther from one pose to the next than anybody walks: the officer was carried there. */
const JUMP_M = 1.2;
const ABOVE_FLOOR_M = 0.015;

/** The colour of a share of the time, as the path and its legend have it. */
export const timeColour = (share: number) => `#${mixed(share).getHexString()}`;
const mixed = (share: number) => new Color().lerpColors(BEGIN, END, share);

/** The way of the head over the floor, coloured by time; thin where it jumps. */
export function wayOver(poses: Pose[]): Mesh {
  const points: number[] = [];
  const colours: number[] = [];
  const most = Math.max(poses.length - 1, 1);
  poses.slice(1).forEach((to, n) => {
    const from = poses[n];
    if (!from) return;
    points.push(...strip(from.head_m, to.head_m));
    const colour = mixed(n / most);
    for (let corner = 0; corner < 6; corner++) colours.push(colour.r, colour.g, colour.b);
  });
  const shape = new BufferGeometry();
  shape.setAttribute("position", new Float32BufferAttribute(points, 3));
  shape.setAttribute("color", new Float32BufferAttribute(colours, 3));
  return new Mesh(shape, new MeshBasicMaterial({ vertexColors: true, side: 2 }));
}

/** Two triangles along the floor from one place to the next. */
function strip(from: Pose["head_m"], to: Pose["head_m"]): number[] {
  const [x, z] = [to[0] - from[0], to[2] - from[2]];
  const length = Math.hypot(x, z) || 1;
  const width = length > JUMP_M ? PATH_WIDTH_M / 4 : PATH_WIDTH_M;
  const [across, along] = [(-z / length) * (width / 2), (x / length) * (width / 2)];
  const y = ABOVE_FLOOR_M;
  const a = [from[0] + across, y, from[2] + along];
  const b = [from[0] - across, y, from[2] - along];
  const c = [to[0] - across, y, to[2] - along];
  const d = [to[0] + across, y, to[2] + along];
  return [...a, ...b, ...c, ...a, ...c, ...d];
}
