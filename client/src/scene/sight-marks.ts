/** Sight lines over the model: whole where they reached what was hidden, broken where stopped. */
import {
  BufferGeometry,
  Float32BufferAttribute,
  Group,
  LineBasicMaterial,
  LineDashedMaterial,
  LineSegments,
  type Material,
  Mesh,
  MeshBasicMaterial,
  SphereGeometry,
} from "three";

export interface SightMark {
  /** Eye and point of the thing, millimetres. */
  from_mm: [number, number, number];
  to_mm: [number, number, number];
  isFree: boolean;
}

const FREE = "#17915a";
const STOPPED = "#d6452f";
const EYE_M = 0.07;
const DASH_M = 0.12;

export function sightOver(marks: SightMark[]): Group {
  const [free, stopped] = [marks.filter((one) => one.isFree), marks.filter((one) => !one.isFree)];
  const broken = { color: STOPPED, dashSize: DASH_M, gapSize: DASH_M };
  return new Group().add(
    lines(free, new LineBasicMaterial({ color: FREE })),
    lines(stopped, new LineDashedMaterial(broken)).computeLineDistances(),
    ...eyes(marks),
  );
}

function lines(marks: SightMark[], look: Material): LineSegments {
  const points = marks.flatMap((one) => [...one.from_mm, ...one.to_mm].map((mm) => mm / 1000));
  const shape = new BufferGeometry();
  shape.setAttribute("position", new Float32BufferAttribute(points, 3));
  return new LineSegments(shape, look);
}

/** A ball for each stand, in the colour of the best line from there. */
function eyes(marks: SightMark[]): Mesh[] {
  const stands = Map.groupBy(marks, (one) => one.from_mm.join());
  return [...stands.values()].map((some) => {
    const color = some.some((one) => one.isFree) ? FREE : STOPPED;
    const ball = new Mesh(new SphereGeometry(EYE_M, 12, 8), new MeshBasicMaterial({ color }));
    const [x = 0, y = 0, z = 0] = some[0]?.from_mm ?? [];
    ball.position.set(x / 1000, y / 1000, z / 1000);
    return ball;
  });
}
