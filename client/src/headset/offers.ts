/**
 * What a tool offers on a thing: acts to choose from, never a judgement of what is allowed.
 *
 * The server refuses what cannot be done, and says what would help; nothing here foresees it.
 * What is shown of a thing (a leaf stands open, the seal is off) only puts the likely act first.
 */
import { labelOf } from "../frame/labels";
import { type Action, INSTRUMENTS, type Leaf, type Span, type Tool } from "../protocol/protocol";
import { isPart } from "../scene/kinds";
import {
  fits,
  isAtHand,
  isOn,
  isPanel,
  pieceAt,
  placeFor,
  type Spec,
} from "../session/instruments";
import type { Perceived } from "../session/perceived";
import type { Hit } from "./hit";

export interface Offer {
  id: string;
  action: Action;
  label: string;
  /** What this tool is obviously for on this thing. */
  isMain: boolean;
}

/** Acts that cost much or cannot be taken back: they want a second press. */
const WEIGHTY: ReadonlySet<Action["do"]> = new Set([
  "cut-seal",
  "unload",
  "reseal",
  "decide",
  "sign",
  "hand-over",
]);
const DAMAGING: ReadonlySet<string> = new Set(
  INSTRUMENTS.filter((one) => one.intrusive).map((one) => one.name),
);

export const needsConfirm = (action: Action): boolean =>
  WEIGHTY.has(action.do) || (action.do === "use" && DAMAGING.has(action.instrument));

/** The tool's own acts first; then what lies beside them, and what one can do with every thing. */
export function offers(tool: Tool, hit: Hit, perceived: Perceived): Offer[] {
  if (!hit.handle || hit.role === "scenery") return [];
  const own = [...(OFFERS[tool]?.(hit, perceived) ?? []), ...uses(tool, hit, perceived)];
  const beside = tool === "hand" ? besides(hit, perceived) : [];
  const rest = hit.role === "paper" ? [] : general(hit).filter(({ do: tag }) => !holds(own, tag));
  return [...own, ...beside, ...rest].map((action, at) => ({
    id: idOf(action),
    action,
    label: labelOf(action),
    // A torch lights first of all: what it shows is chosen.
    isMain: at === 0 && own.length === 1 && tool !== "torch",
  }));
}

/** What the instrument in the hand can be held at, in each of its ways; first of all it is on. */
function uses(tool: Tool, hit: Hit, perceived: Perceived): Action[] {
  return INSTRUMENTS.filter((one) => one.kit === tool && takes(one, hit, perceived)).flatMap(
    (one) => (isOn(one, perceived.status) ? ways(one, hit, perceived) : switchOn(one)),
  );
}

const switchOn = ({ name }: Spec): Action[] => [{ do: "switch-on", instrument: name }];

const takes = (one: Spec, { handle, role }: Hit, perceived: Perceived): boolean =>
  role !== "paper" && (fits(one, handle, perceived) || one.on.includes("unit"));

function ways(one: Spec, hit: Hit, perceived: Perceived): Action[] {
  const use = useAt(one, hit, perceived);
  const { settings } = one;
  return settings.length > 1 ? settings.map((setting) => ({ ...use, setting })) : [use];
}

function useAt(one: Spec, { handle, point }: Hit, perceived: Perceived): Action & { do: "use" } {
  const target = placeFor(one, handle, perceived) ?? handle;
  const use = { do: "use" as const, instrument: one.name, target };
  const panel = isPanel(target) ? perceived.seen.get(target)?.sighting : undefined;
  if (!panel) return use;
  const patch = pieceAt(panel, [point.x * 1000, point.y * 1000, point.z * 1000]);
  return patch ? { ...use, patch } : use;
}

/** By hand: the strap at the doors, what the site has for a thing, an exhibit. */
function besides(hit: Hit, perceived: Perceived): Action[] {
  const { status } = perceived;
  const strap: Action[] =
    leafOf(hit) && !isOpen(perceived) && !status.strapped ? [{ do: "strap" }] : [];
  const site = INSTRUMENTS.filter(
    (one) => !one.kit && isAtHand(one, status) && fits(one, hit.handle, perceived),
  ).flatMap((one) => (isOn(one, status) ? [useAt(one, hit, perceived)] : switchOn(one)));
  const exhibit: Action[] = hit.role === "package" ? [{ do: "exhibit", target: hit.handle }] : [];
  return [...strap, ...site, ...exhibit];
}

const holds = (actions: Action[], tag: Action["do"]) => actions.some((one) => one.do === tag);

const general = ({ handle }: Hit): Action[] => [
  { do: "look", target: handle },
  { do: "photograph", target: handle },
  { do: "mark", target: handle },
];

const UNNAMED: ReadonlySet<string> = new Set(["do", "target", "patch"]);

function idOf(action: Action): string {
  const chosen = Object.entries(action)
    .filter(([key]) => !UNNAMED.has(key))
    .map(([, value]) => String(value));
  return [action.do, ...chosen].join("-");
}

type Offering = (hit: Hit, perceived: Perceived) => Action[];

/** Acts that are no use of an instrument. */
const OFFERS: Partial<Record<Tool, Offering>> = {
  hand: (hit, perceived) => BY_HAND[hit.role]?.(hit, perceived) ?? [],
  "seal-gauge": ({ role }) =>
    role === "seal"
      ? (["view", "verify", "tug", "twist"] as const).map((how) => ({ do: "seal", how }))
      : [],
  camera: (hit) => (hit.role === "paper" ? [] : [{ do: "photograph", target: hit.handle }]),
  tape: (hit, perceived) => {
    const span = spanOf(hit, perceived);
    return span ? [{ do: "measure", span }] : [];
  },
  "gas-lance": (hit, perceived) => {
    const stands = standOf(hit, perceived);
    if (stands === "closed") return [{ do: "test-air", where: "gasket" }];
    return isOpen(perceived) ? [{ do: "test-air", where: "inside" }] : [];
  },
  mallet: ({ handle }) => (isPart(handle) ? [{ do: "tap", target: handle }] : []),
  "bolt-cutter": ({ role }) => (role === "seal" ? [{ do: "cut-seal" }] : []),
};

const BY_HAND: Partial<Record<Hit["role"], Offering>> = {
  leaf: leafActs,
  grip: leafActs,
  package: ({ handle }) => [
    { do: "look", target: handle },
    { do: "open-package", target: handle },
  ],
  seal: () => [
    { do: "seal", how: "view" },
    { do: "seal", how: "tug" },
  ],
  paper: ({ handle }) => [{ do: "read", document: handle }],
};

/** A closed leaf asks to be opened, an open one to be hooked back; a hooked one only to be closed. */
function leafActs(hit: Hit, perceived: Perceived): Action[] {
  const leaf = leafOf(hit);
  if (!leaf) return [];
  const stands = standOf(hit, perceived);
  if (stands === "hooked") return [{ do: "close", leaf }];
  if (stands === "open") {
    return [
      { do: "hook", leaf },
      { do: "close", leaf },
    ];
  }
  const isSealOff = perceived.status.seal === "cut" && !isOpen(perceived);
  return isSealOff ? [{ do: "open", leaf }, { do: "reseal" }] : [{ do: "open", leaf }];
}

const leafOf = ({ handle }: Hit): Leaf | null =>
  handle === "left-door" || handle === "right-door" ? handle : null;

function standOf(hit: Hit, { status }: Perceived): "closed" | "hooked" | "open" | null {
  const leaf = leafOf(hit);
  if (!leaf) return null;
  return leaf === "left-door" ? status.left_door : status.right_door;
}

const isOpen = ({ status }: Perceived) =>
  status.left_door !== "closed" || status.right_door !== "closed";

/** The length that a tape held there naturally measures: across what the face looks onto. */
function spanOf(hit: Hit, perceived: Perceived): Span | null {
  if (!isWithin(hit, perceived)) {
    return OUTSIDE.has(hit.handle) ? "outer-length" : null;
  }
  return INNER[hit.handle] ?? null;
}

const OUTSIDE: ReadonlySet<string> = new Set([
  "left-side",
  "right-side",
  "front",
  "left-door",
  "right-door",
  "underside",
]);

const INNER: Record<string, Span> = {
  front: "inner-length",
  "left-side": "inner-width",
  "right-side": "inner-width",
  roof: "inner-height",
  underside: "inner-height",
};

/** Whether a wall is touched on the face that looks into the unit. */
function isWithin({ handle, point, normal }: Hit, { status, seen }: Perceived): boolean {
  if (!normal) return status.inside;
  const wall = seen.get(handle)?.sighting;
  if (handle === "roof") return normal.y < 0;
  if (handle === "underside") return normal.y > 0;
  if (handle === "front") return normal.z > 0;
  // Left and right stand about the middle plane, x = 0.
  const side = wall ? wall.position_mm[0] : point.x;
  return handle.endsWith("-side") && normal.x * side < 0;
}
