/** Small solids drawn in code: boxes, rods and tubes in one coloured geometry each. */
import {
  BoxGeometry,
  type BufferGeometry,
  CapsuleGeometry,
  Color,
  CylinderGeometry,
  Float32BufferAttribute,
  TorusGeometry,
} from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";

type Triple = readonly [number, number, number];

/** Paint a shape, turn it (degrees about x, y, z) and put it somewhere, in metres. */
function painted(shape: BufferGeometry, colour: string, at: Triple, turn: Triple): BufferGeometry {
  const [x, y, z] = turn;
  shape.rotateX(radians(x)).rotateY(radians(y)).rotateZ(radians(z));
  shape.translate(...at);
  shape.deleteAttribute("uv");
  const { r, g, b } = new Color(colour);
  const count = shape.getAttribute("position").count;
  const colours = new Float32Array(count * 3);
  for (let at3 = 0; at3 < colours.length; at3 += 3) colours.set([r, g, b], at3);
  return shape.setAttribute("color", new Float32BufferAttribute(colours, 3));
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const HERE: Triple = [0, 0, 0];

export const box = (size: Triple, colour: string, at: Triple = HERE, turn: Triple = HERE) =>
  painted(new BoxGeometry(...size), colour, at, turn);

/** A rod along z; `tip` is its radius at the far end (-z). */
export function rod(
  radius: number,
  length: number,
  colour: string,
  at: Triple = HERE,
  tip = radius,
  turn: Triple = HERE,
): BufferGeometry {
  const shape = new CylinderGeometry(tip, radius, length, 8).rotateX(-Math.PI / 2);
  return painted(shape, colour, at, turn);
}

export const ring = (radius: number, tube: number, colour: string, at: Triple = HERE) =>
  painted(new TorusGeometry(radius, tube, 5, 14), colour, at, HERE);

/** A rounded bone of unit length and radius 1 along z. */
export const bone = (colour: string) =>
  painted(new CapsuleGeometry(1, 1, 2, 7).rotateX(Math.PI / 2), colour, HERE, HERE);

export function joined(...parts: BufferGeometry[]): BufferGeometry {
  const whole = mergeGeometries(parts);
  for (const part of parts) part.dispose();
  return whole;
}
