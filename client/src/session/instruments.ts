/** Where an instrument is held, and the pieces of a part: what menus offer, never what is allowed. */
import {
  type Family,
  INSTRUMENTS,
  type Instrument,
  PATCH,
  Part,
  type Sighting,
  type Station,
  type Status,
} from "../protocol/protocol";
import type { Perceived } from "./perceived";

export type Spec = Required<Instrument>;

/** How columns and rows of a part's pieces lie (`language.patches`); one row where none is named. */
interface Lie {
  along: 0 | 2;
  onward: 1 | -1;
  hasRows: boolean;
}

const LENGTHWISE: Lie = { along: 2, onward: -1, hasRows: true };
const ACROSS: Lie = { along: 0, onward: 1, hasRows: true };
const LIES: Record<string, Lie> = {
  "left-side": LENGTHWISE,
  "right-side": LENGTHWISE,
  front: ACROSS,
  "left-door": ACROSS,
  "right-door": ACROSS,
  roof: { ...LENGTHWISE, hasRows: false },
  underside: { ...LENGTHWISE, hasRows: false },
};

export const isPanel = (handle: string): boolean => handle in LIES;

const parts: ReadonlySet<string> = new Set(Part);

/** Points of the tractor (`language.values.POINTS`). */
const POINTS: ReadonlySet<string> = new Set<Part>([
  "air-tanks",
  "bumper",
  "cab-floor",
  "drive-shafts",
  "engine",
  "exhaust",
  "fifth-wheel",
  "fuel-tanks",
  "toolbox",
  "tyres",
]);

/** What a thing is to an instrument, in the words of the catalogue's ``on``. */
export function kindOf(handle: string, { seen }: Pick<Perceived, "seen">): string {
  if (!handle) return "unit";
  if (isPanel(handle)) return "panel";
  if (POINTS.has(handle)) return "point";
  if (parts.has(handle)) return handle;
  return seen.get(handle)?.place === "contents" ? "contents" : "package";
}

export const fits = (one: Spec, handle: string, perceived: Pick<Perceived, "seen">): boolean =>
  one.on.includes(kindOf(handle, perceived)) || one.on.includes(handle);

/** The thing it is held at, given the one in hand; null where one is to be chosen first. */
export function placeFor(
  one: Spec,
  handle: string,
  perceived: Pick<Perceived, "seen">,
): string | null {
  if (handle && fits(one, handle, perceived)) return handle;
  if (one.on.includes("unit")) return "";
  return one.on.find((name) => parts.has(name)) ?? null;
}

/** Used where the officer stands, with what hangs on the belt or belongs to the site. */
export const isAtHand = (one: Spec, { station, belt }: Required<Status>): boolean =>
  one.stations.includes(station) && (!one.kit || belt.length === 0 || belt.includes(one.kit));

export const isOn = (one: Spec, { on }: Required<Status>): boolean =>
  !one.switch || on.includes(one.name);

/** Families in the order in which the procedure comes to them. */
export const FAMILIES: readonly Family[] = [...new Set(INSTRUMENTS.map((one) => one.family))];

/** What belongs to a station itself. */
export const ofSite = (station: Station): Spec[] =>
  INSTRUMENTS.filter((one) => !one.kit && one.stations.includes(station));

/** Columns and rows of a part's pieces; none of what has none. */
export function gridOf({ kind, size_mm }: Sighting): [number, number] {
  const lie = LIES[kind];
  if (!lie) return [0, 0];
  const columns = Math.max(1, Math.round(size_mm[lie.along] / PATCH.wide_mm));
  return [columns, lie.hasRows ? Math.max(1, Math.round(size_mm[1] / PATCH.high_mm)) : 1];
}

/** Names of a part's pieces, column by column. */
export function piecesOf(sighting: Sighting): string[] {
  const [columns, rows] = gridOf(sighting);
  return Array.from({ length: columns * rows }, (_, n) => {
    return `${Math.floor(n / rows) + 1}-${(n % rows) + 1}`;
  });
}

/** The chosen piece, where the thing has it; empty where it has not. */
export function pieceOn(
  handle: string | null,
  piece: string,
  { seen }: Pick<Perceived, "seen">,
): string {
  const thing = handle ? seen.get(handle)?.sighting : undefined;
  return thing && piecesOf(thing).includes(piece) ? piece : "";
}

/** The piece of a part that a point on it belongs to; empty for what has none. */
export function pieceAt(sighting: Sighting, point_mm: readonly [number, number, number]): string {
  const lie = LIES[sighting.kind];
  if (!lie) return "";
  const [columns, rows] = gridOf(sighting);
  const [x, y, z] = point_mm.map((mm, axis) => mm - (sighting.position_mm[axis] ?? 0));
  const turn = (-(sighting.turn_deg ?? 0) * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  const local = [(x ?? 0) * cosine + (z ?? 0) * sine, y ?? 0, (z ?? 0) * cosine - (x ?? 0) * sine];
  const column = cell((local[lie.along] ?? 0) * lie.onward, sighting.size_mm[lie.along], columns);
  const row = lie.hasRows ? cell(local[1] ?? 0, sighting.size_mm[1], rows) : 0;
  return `${column + 1}-${row + 1}`;
}

function cell(along_mm: number, length_mm: number, cells: number): number {
  const share = length_mm ? along_mm / length_mm + 0.5 : 0;
  return Math.min(cells - 1, Math.max(0, Math.trunc(share * cells)));
}
