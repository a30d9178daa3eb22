/** A drawing of things at their millimetre positions: plan, side or door end. */
import type { Sighting } from "../protocol/protocol";
import { type Flat, type Frame, flatten, frameOf, type View } from "./geometry";
import { colourOf, isCylinder, isPart, isRoundIn, isSoft } from "./kinds";

export interface DrawingProps {
  view: View;
  things: Sighting[];
  /** What a person who cannot see the drawing is told. */
  label: string;
  selected?: string | undefined;
  select?: (handle: string) => void;
  /** Handles drawn as what the truth was about; the rest steps back. */
  marked?: ReadonlySet<string>;
  /** The frame of the drawing; else the smallest round everything. */
  frame?: Frame;
}

/** Parts that would hide everything else in a view. */
const COVERS: Record<View, ReadonlySet<string>> = {
  plan: new Set(["roof", "underside", "plates", "seal"]),
  side: new Set(["left-side", "right-side", "plates", "seal"]),
  doors: new Set(["front", "left-side", "right-side", "roof", "underside"]),
};

interface Drawn {
  thing: Sighting;
  flat: Flat;
}

export function Drawing(props: DrawingProps) {
  const { view, label, select, marked } = props;
  const all = props.things.map((thing) => ({ thing, flat: flatten(view, thing) }));
  const drawn = all.filter((one) => !COVERS[view].has(one.thing.handle)).sort(backToFront);
  const depth = shading(drawn);
  const frame = props.frame ?? frameOf(all.map((one) => one.flat));
  const letter = frame.width / LETTERS;
  const choose = (event: MouseEvent) => {
    const shape = event.target instanceof Element ? event.target.closest("[data-handle]") : null;
    const handle = shape?.getAttribute("data-handle");
    if (handle) select?.(handle);
  };
  return (
    // The list beside every drawing is its keyboard way; a click here is a short cut to it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <svg
      class={`drawing ${view}${marked ? " revealing" : ""}${select ? " live" : ""}`}
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height + 2 * letter}`}
      role="img"
      aria-label={label}
      onClick={choose}
    >
      <title>{label}</title>
      <Shell all={all} />
      {drawn.map((one) => (
        <Thing
          key={one.thing.handle}
          {...one}
          view={view}
          shade={depth(one)}
          isSelected={one.thing.handle === props.selected}
          isMarked={marked?.has(one.thing.handle) ?? false}
        />
      ))}
      <Scale frame={frame} letter={letter} />
    </svg>
  );
}

/** What is fixed on the outside of a door leaf is never behind it. */
const ON_THE_DOOR: ReadonlySet<string> = new Set(["seal", "plates"]);

/** The shell first, then what is on it, then from the farthest to the nearest. */
function backToFront(a: Drawn, b: Drawn): number {
  return rank(a) - rank(b) || a.flat.nearness - b.flat.nearness;
}

const rank = ({ thing: { handle } }: Drawn) =>
  isPart(handle) ? (ON_THE_DOOR.has(handle) ? 1 : 0) : 2;

const WALLS: ReadonlySet<string> = new Set([
  "left-side",
  "right-side",
  "front",
  "roof",
  "underside",
]);

/** The inside of the unit as far as its walls have been sighted: a darker room to stand in. */
function Shell({ all }: { all: Drawn[] }) {
  const walls = all.filter((one) => WALLS.has(one.thing.handle));
  if (walls.length === 0) return null;
  return (
    <rect
      class="shell"
      {...frameOf(
        walls.map((one) => one.flat),
        0,
      )}
    />
  );
}

/** Things this much farther from the eye than the nearest are drawn half as bright. */
const DARK_MM = 3000;

/** What lies deeper in the drawing is drawn darker. */
function shading(drawn: Drawn[]): (one: Drawn) => number {
  const depths = drawn.filter((one) => !isPart(one.thing.handle)).map((one) => one.flat.nearness);
  const near = Math.max(...depths);
  const range = Math.max(near - Math.min(...depths), DARK_MM);
  return ({ flat }) => Math.min((near - flat.nearness) / range, 1) * 0.5;
}

interface ThingProps extends Drawn {
  view: View;
  shade: number;
  isSelected: boolean;
  isMarked: boolean;
}

function Thing({ thing, flat, view, shade, isSelected, isMarked }: ThingProps) {
  const states = `${isSelected ? " selected" : ""}${isMarked ? " marked" : ""}`;
  const part = isPart(thing.handle);
  const centre = `${flat.x + flat.width / 2} ${flat.y + flat.height / 2}`;
  return (
    <g
      class={`thing ${part ? `part ${thing.handle}` : `kind-${thing.kind}`}${states}`}
      data-handle={thing.handle}
      transform={flat.turn ? `rotate(${flat.turn} ${centre})` : undefined}
    >
      <Outline thing={thing} flat={flat} view={view} shade={shade} />
      {!part && <Detail thing={thing} flat={flat} view={view} />}
      {part && view === "doors" && thing.kind.endsWith("door") && <LockRods flat={flat} />}
    </g>
  );
}

interface Shaded {
  thing: Sighting;
  flat: Flat;
  view: View;
  /** How much darker it is for lying farther from the eye, 0 to 1. */
  shade: number;
}

function Outline({ thing, flat, view, shade }: Shaded) {
  const { x, y, width, height } = flat;
  const fill = isPart(thing.handle) ? undefined : colourOf(thing.kind, thing.look);
  const style = fill && { "--fill": fill, "--shade": `${Math.round(shade * 100)}%` };
  if (isRoundIn(view, thing.look)) {
    const centre = { cx: x + width / 2, cy: y + height / 2 };
    return <ellipse {...centre} rx={width / 2} ry={height / 2} style={style} />;
  }
  const round = isSoft(thing.kind) ? Math.min(width, height) * 0.25 : 8;
  return <rect x={x} y={y} width={width} height={height} rx={round} style={style} />;
}

/** A few lines that tell a carton from a drum and a sack. */
function Detail({ thing, flat, view }: { thing: Sighting; flat: Flat; view: View }) {
  const { kind, look } = thing;
  const { x, y, width, height } = flat;
  const right = x + width;
  const middle = y + height / 2;
  if (kind === "carton") return <path class="seam" d={`M${x} ${middle}H${right}`} />;
  if (isCylinder(look) && !isRoundIn(view, look) && view !== "plan") {
    const hoops = [0.3, 0.7].map((share) => `M${x} ${y + height * share}H${right}`);
    return <path class="seam" d={hoops.join("")} />;
  }
  if (kind === "holdall") {
    const [left, width] = [x + flat.width * 0.3, flat.width * 0.4];
    const zip = `M${x + flat.width * 0.08} ${y + height * 0.3}H${right - flat.width * 0.08}`;
    const grip = `M${left} ${y + height * 0.55}v${-height * 0.4}h${width}v${height * 0.4}`;
    return <path class="seam light" d={zip + grip} />;
  }
  if (kind === "crate") {
    return (
      <path class="seam" d={`M${x} ${y}L${right} ${y + height}M${right} ${y}L${x} ${y + height}`} />
    );
  }
  if (kind === "pallet" && view !== "plan") {
    const deck = Math.min(height * 0.3, 144);
    return <rect class="deck" x={x} y={y + height - deck} width={width} height={deck} />;
  }
  return null;
}

function LockRods({ flat }: { flat: Flat }) {
  const { x, y, width, height } = flat;
  const rods = [0.3, 0.75].map((share) => `M${x + width * share} ${y + 40}V${y + height - 40}`);
  return <path class="rods" d={rods.join("")} />;
}

/** So many letters would fill a drawing's width. */
const LETTERS = 38;
const SCALES_MM = [100, 200, 500, 1000, 2000, 5000];

/** A length to measure by, as long as fits into a fifth of the drawing. */
function Scale({ frame, letter }: { frame: Frame; letter: number }) {
  const most = frame.width / 5;
  const length_mm = SCALES_MM.findLast((length) => length <= most) ?? 100;
  const x = frame.x + frame.width - length_mm - letter / 2;
  const y = frame.y + frame.height + letter * 1.5;
  return (
    <g class="scale">
      <path d={`M${x} ${y - letter / 2}v${letter / 2}h${length_mm}v${-letter / 2}`} />
      <text x={x + length_mm / 2} y={y - letter * 0.6} font-size={letter}>
        {length_mm / 1000} m
      </text>
    </g>
  );
}
