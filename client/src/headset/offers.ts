/**
 * What a tool offers on a thing: acts to choose from, never a judgement of what is allowed.
 *
 * The server refuses what cannot be done, and says what would help; nothing here foresees it.
 * What is shown of a thing (a leaf stands open, the seal is off) only puts the likely act first.
 */
import { labelOf } from "../frame/labels";
import type { Action, Leaf, Span, Tool } from "../protocol/protocol";
import { isPart } from "../scene/kinds";
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
]);

export const needsConfirm = (action: Action): boolean => WEIGHTY.has(action.do);

/** The tool's own acts first; then what one can do with every thing. */
export function offers(tool: Tool, hit: Hit, perceived: Perceived): Offer[] {
  if (!hit.handle || hit.role === "scenery") return [];
  const own = OFFERS[tool](hit, perceived);
  const rest = hit.role === "paper" ? [] : general(hit).filter(({ do: tag }) => !holds(own, tag));
  return [...own, ...rest].map((action, at) => ({
    id: idOf(action),
    action,
    label: labelOf(action),
    isMain: at === 0 && own.length === 1,
  }));
}

const holds = (actions: Action[], tag: Action["do"]) => actions.some((one) => one.do === tag);

const general = ({ handle }: Hit): Action[] => [
  { do: "look", target: handle },
  { do: "photograph", target: handle },
];

function idOf(action: Action): string {
  const [chosen = ""] = Object.entries(action)
    .filter(([key]) => key !== "do" && key !== "target")
    .map(([, value]) => String(value));
  return chosen ? `${action.do}-${chosen}` : action.do;
}

type Offering = (hit: Hit, perceived: Perceived) => Action[];

const OFFERS: Record<Tool, Offering> = {
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
  // It lights; what it shows is looked at.
  torch: () => [],
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
