/** A calm big room: light walls, a still floor, a window to the sea. One mesh, no lights needed. */
import { type BufferGeometry, DoubleSide, Mesh, MeshBasicMaterial } from "three";
import { box, joined } from "./shapes";

const WIDE_m = 14;
const HIGH_m = 4.2;
const PLANKS = 20;
const PLANK_COLOURS = ["#c9a57a", "#c19c70", "#cdab82"];

export function calmRoom(): Mesh<BufferGeometry, MeshBasicMaterial> {
  const half = WIDE_m / 2;
  const plank = WIDE_m / PLANKS;
  const planks = Array.from({ length: PLANKS }, (_, at) =>
    box([plank - 0.012, 0.02, WIDE_m], PLANK_COLOURS[at % PLANK_COLOURS.length] ?? "#c9a57a", [
      -half + plank * (at + 0.5),
      -0.01,
      0,
    ]),
  );
  const wall = (colour: string, x: number, z: number, isAcross: boolean) =>
    box(isAcross ? [WIDE_m, HIGH_m, 0.1] : [0.1, HIGH_m, WIDE_m], colour, [x, HIGH_m / 2, z]);
  const shape = joined(
    ...planks,
    box([WIDE_m, 0.02, WIDE_m], "#9c7c56", [0, -0.03, 0]),
    box([WIDE_m, 0.1, WIDE_m], "#f7f5f0", [0, HIGH_m, 0]),
    wall("#efece4", 0, half, true),
    wall("#e9eee9", -half, 0, false),
    wall("#e9eee9", half, 0, false),
    wall("#eceff0", 0, -half, true),
    ...view(half),
    ...[-half + 0.06, half - 0.06].map((x) => box([0.06, 0.12, WIDE_m], "#ffffff", [x, 0.06, 0])),
    box([3.2, 0.014, 2.2], "#8fb3b0", [0, 0.004, 0]),
    box([2.9, 0.016, 1.9], "#a9c8c4", [0, 0.005, 0]),
  );
  const paint = new MeshBasicMaterial({ vertexColors: true, side: DoubleSide, fog: false });
  paint.toneMapped = false;
  const room = new Mesh(shape, paint);
  room.name = "calm-room";
  room.raycast = () => undefined;
  return room;
}

/** The window: sky that pales to the horizon, a strip of sea, a frame. */
function view(half: number): BufferGeometry[] {
  const wide = 9;
  const sky = ["#7fb4de", "#98c4e6", "#b3d5ee", "#cfe5f5", "#e4f1f8"];
  const high = 0.44;
  const z = -half + 0.06;
  const stripes = sky.map((colour, at) =>
    box([wide, high, 0.02], colour, [0, 3.4 - high * (at + 0.5), z]),
  );
  return [
    ...stripes,
    box([wide, 0.3, 0.02], "#6fa3b8", [0, 1.05, z]),
    box([wide, 0.14, 0.021], "#5d93ab", [0, 0.97, z]),
    ...[-wide / 2, 0, wide / 2].map((x) => box([0.08, 2.6, 0.08], "#ffffff", [x, 2.15, z])),
    box([wide + 0.08, 0.08, 0.08], "#ffffff", [0, 3.42, z]),
    box([wide + 0.3, 0.06, 0.26], "#ffffff", [0, 0.88, z + 0.1]),
  ];
}
