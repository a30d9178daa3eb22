/** An officer as others see one: head and vest, the field of view, a hand with the tool's ray. */
import {
  BoxGeometry,
  BufferGeometry,
  CanvasTexture,
  CapsuleGeometry,
  Color,
  CylinderGeometry,
  DoubleSide,
  EdgesGeometry,
  Euler,
  Float32BufferAttribute,
  Group,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PlaneGeometry,
  Quaternion,
  SphereGeometry,
  Vector3,
} from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import { free } from "./free";
import type { Stance } from "./stance";

const UNIFORM = "#16425b";
const PEAK = "#0d1b22";
const FACE = "#c4ab94";
const VEST = "#ee8a1d";
const BAND = "#f3f1d6";
const GAZE = "#f2b134";
const LIT = "#fff0a8";
const RAY = "#3fb8af";
/** What is drawn of the field of view: near the middle, where one reads and notices [estimate]. */
const GAZE_WIDTH_DEG = 44;
const GAZE_HEIGHT_DEG = 32;
const GAZE_LENGTH_M = 0.7;
const RAY_LENGTH_M = 1.6;
const TAG_HEIGHT_M = 0.11;

export class Avatar {
  readonly root = new Group();
  private readonly head = new Group();
  private readonly hand = new Group();
  private readonly vest = vest();
  private readonly ray: Mesh<BufferGeometry, MeshBasicMaterial>;

  constructor(name = "") {
    this.head.add(head(), ...gaze());
    this.ray = ray();
    this.hand.add(fist(), this.ray);
    this.root.name = "avatar";
    this.root.add(this.head, this.vest, this.hand);
    const tag = name && nameTag(name);
    if (tag) this.head.add(tag);
  }

  show(stance: Stance): void {
    this.head.position.copy(stance.head);
    this.head.quaternion.copy(stance.headTurn);
    // The shoulders turn with the head, but never nod.
    angles.setFromQuaternion(stance.headTurn);
    this.vest.position.copy(stance.head);
    this.vest.rotation.y = angles.y;
    this.hand.visible = stance.hasHand;
    this.hand.position.copy(stance.hand);
    this.hand.quaternion.copy(stance.handTurn);
    this.ray.material.color.set(stance.isLit ? LIT : RAY);
  }

  dispose(): void {
    free(this.root);
  }
}

/** The eyes' middle is the origin of a pose: what is drawn of the head lies behind it. */
function head(): Mesh {
  return painted([
    [FACE, new SphereGeometry(0.1, 18, 12).scale(0.82, 1.12, 1).translate(0, -0.01, 0.08)],
    [UNIFORM, new CylinderGeometry(0.115, 0.098, 0.075, 20).translate(0, 0.075, 0.085)],
    [PEAK, new CylinderGeometry(0.1, 0.1, 0.012, 20).scale(0.85, 1, 0.75).translate(0, 0.042, 0)],
  ]);
}

/** A vest that is seen from afar, from the shoulders to the belt. */
function vest(): Mesh {
  const trunk = () => new CapsuleGeometry(0.2, 0.3, 6, 18);
  return painted([
    [VEST, trunk().scale(1, 1, 0.62).translate(0, -0.48, 0.1)],
    [BAND, new CylinderGeometry(0.204, 0.204, 0.06, 20).scale(1, 1, 0.63).translate(0, -0.5, 0.1)],
  ]);
}

/** Shapes of one colour each, as one mesh. */
function painted(parts: [string, BufferGeometry][]): Mesh {
  for (const [tint, shape] of parts) {
    const { r, g, b } = colour.set(tint);
    const { count } = shape.getAttribute("position");
    const colours = Array.from({ length: count }, () => [r, g, b]).flat();
    shape.setAttribute("color", new Float32BufferAttribute(colours, 3));
  }
  const merged = mergeGeometries(parts.map(([, shape]) => shape));
  for (const [, shape] of parts) shape.dispose();
  return new Mesh(merged, new MeshLambertMaterial({ vertexColors: true }));
}

const colour = new Color();
const angles = new Euler(0, 0, 0, "YXZ");

/** A pyramid from the eyes over what is looked at. */
function gaze(): [Mesh, LineSegments] {
  const x = GAZE_LENGTH_M * Math.tan((GAZE_WIDTH_DEG * Math.PI) / 360);
  const y = GAZE_LENGTH_M * Math.tan((GAZE_HEIGHT_DEG * Math.PI) / 360);
  const corners = [-x, -y, x, -y, x, y, -x, y];
  const points = [0, 0, 0];
  for (let n = 0; n < 8; n += 2) points.push(corners[n] ?? 0, corners[n + 1] ?? 0, -GAZE_LENGTH_M);
  const shape = new BufferGeometry();
  shape.setAttribute("position", new Float32BufferAttribute(points, 3));
  shape.setIndex([0, 1, 2, 0, 2, 3, 0, 3, 4, 0, 4, 1]);
  const glass = { color: GAZE, transparent: true, depthWrite: false };
  return [
    new Mesh(shape, new MeshBasicMaterial({ ...glass, opacity: 0.16, side: DoubleSide })),
    new LineSegments(new EdgesGeometry(shape), new LineBasicMaterial({ ...glass, opacity: 0.9 })),
  ];
}

function fist(): Mesh {
  const shape = new BoxGeometry(0.07, 0.05, 0.11);
  return new Mesh(shape, new MeshLambertMaterial({ color: UNIFORM }));
}

function ray(): Mesh<BufferGeometry, MeshBasicMaterial> {
  const shape = new CylinderGeometry(0.003, 0.006, RAY_LENGTH_M, 6).rotateX(-Math.PI / 2);
  const look = new MeshBasicMaterial({ color: RAY, transparent: true, opacity: 0.8 });
  return new Mesh(shape.translate(0, 0, -RAY_LENGTH_M / 2), look);
}

/** A name that faces whoever looks; none where there is no canvas. */
export function nameTag(name: string, height_m = TAG_HEIGHT_M): Mesh | null {
  const sheet = document.createElement("canvas");
  const pen = sheet.getContext("2d");
  if (!pen) return null;
  write(sheet, pen, name);
  const look = { map: new CanvasTexture(sheet), transparent: true, depthTest: false };
  const tag = new Mesh(new PlaneGeometry(1, 1), new MeshBasicMaterial(look));
  tag.scale.set((height_m * sheet.width) / sheet.height, height_m, 1);
  tag.position.set(0, 0.3, 0.09);
  tag.renderOrder = 10;
  tag.onBeforeRender = (_renderer, _scene, camera) => {
    place.setFromMatrixPosition(tag.matrixWorld);
    tag.matrixWorld.compose(place, camera.getWorldQuaternion(turn), tag.scale);
  };
  return tag;
}

const place = new Vector3();
const turn = new Quaternion();

function write(sheet: HTMLCanvasElement, pen: CanvasRenderingContext2D, name: string): void {
  const font = "600 44px system-ui, 'Noto Sans', sans-serif";
  pen.font = font;
  sheet.width = Math.ceil(pen.measureText(name).width) + 44;
  sheet.height = 72;
  pen.font = font;
  pen.fillStyle = "rgb(13 27 34 / 85%)";
  pen.beginPath();
  pen.roundRect(0, 0, sheet.width, sheet.height, 20);
  pen.fill();
  pen.fillStyle = "#ffffff";
  pen.textBaseline = "middle";
  pen.textAlign = "center";
  pen.fillText(name, sheet.width / 2, sheet.height / 2 + 2);
}
