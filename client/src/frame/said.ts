/** Each observation as sentences: for the live region, the log, and whoever listens. */
import type { Event, Reading, Refusal, Sighting } from "../protocol/protocol";
import { isPart } from "../scene/kinds";
import type { Entry, Perceived, Shown } from "../session/perceived";
import { capital, number, t, title, tMaybe, word } from "../session/texts";

type Say<E extends Event["event"]> = (event: Extract<Event, { event: E }>) => string;

const SAY: { [E in Event["event"]]: Say<E> } = {
  began: ({ station, documents }) =>
    t("said-began", { station: word("station", station), count: documents.length }),
  went: ({ station, sightings }) =>
    t("said-went", { station: word("station", station), count: sightings.length }),
  "document-read": ({ document }) =>
    t("said-document-read", { title: document.title, number: document.number }),
  looked: ({ target, sightings }) => {
    const near = sightings.map(lookOf).filter(Boolean).join("; ");
    const seen = near || t("said-nothing-more");
    return t("said-looked", { target: nameOf(target, sightings), looks: seen });
  },
  "instrument-read": ({ readings }) => `${readings.map(readingOf).join("; ")}.`,
  scanned: ({ n }) => t("said-scanned", { n }),
  "seal-checked": ({ how, number: sealNumber, signs }) => {
    const said = signs.map((sign) => word("sign", sign)).join(", ") || t("said-no-signs");
    const step = t(`said-seal-${how}`);
    const read = sealNumber && t("said-seal-number", { number: sealNumber });
    return `${t("said-seal-checked", { step, signs: said })} ${read}`.trim();
  },
  "yard-made-safe": () => t("said-yard-made-safe"),
  "air-tested": ({ where, readings, over }) => {
    const place = word("place", where);
    const above = readings.filter((one) => over.includes(one.quantity)).map(shown);
    const verdict = above.length
      ? t("said-air-over", { substances: above.join(", ") })
      : t("said-air-under");
    return t("said-air-tested", { place, count: readings.length, verdict });
  },
  ventilated: ({ minutes }) => t("said-ventilated", { minutes }),
  "seal-cut": ({ number: sealNumber }) => t("said-seal-cut", { number: sealNumber }),
  "leaf-moved": ({ leaf, to, sightings }) =>
    `${t(`said-leaf-${to}`, { leaf: capital(word("part", leaf)) })} ${inSight(sightings)}`.trim(),
  entered: ({ sightings }) => `${t("said-entered")} ${inSight(sightings)}`.trim(),
  left: () => t("said-left"),
  unloaded: ({ depth_mm, taken_out, revealed, tally }) => {
    const lines = tally.map(({ item, kind, counted }) =>
      item
        ? t("said-tally-line", { item, counted })
        : t("said-tally-other", { kind: word("kind", kind), counted }),
    );
    const counts = lines.length ? t("said-tally", { lines: lines.join(", ") }) : "";
    const out = t("said-unloaded", { depth: number(depth_mm / 1000, 2), count: taken_out.length });
    return [out, inSight(revealed), counts].filter(Boolean).join(" ");
  },
  "package-opened": ({ target, contents }) => {
    const inside = contents.map((one) => word("kind", one.kind)).join(", ");
    return t("said-package-opened", { target, contents: inside || t("said-nothing") });
  },
  photographed: ({ n, target, sightings }) =>
    t("said-photographed", { n, target: nameOf(target, sightings) }),
  "finding-recorded": ({ n, category }) =>
    t("said-finding-recorded", { n, category: word("category", category) }),
  "finding-withdrawn": ({ n }) => t("said-finding-withdrawn", { n }),
  "lead-named": ({ who }) => t("said-lead-named", { who: word("lead", who) }),
  decided: ({ decision: { decision, confidence } }) =>
    t("said-decided", { decision: word("decision", decision), confidence }),
  resealed: ({ old, new: fresh, kind }) =>
    t(kind === "interim" ? "said-resealed-interim" : "said-resealed", {
      old: old || "–",
      new: fresh,
    }),
  reported: () => t("said-reported"),
  signed: () => t("said-signed"),
  mishap: ({ what }) => t("said-mishap", { what: word("mishap", what) }),
  packed: ({ tool }) => t("event-packed", { tool: word("tool", tool) }),
  unpacked: ({ tool }) => t("event-unpacked", { tool: word("tool", tool) }),
  planned: ({ tier }) => t("event-planned", { tier: word("tier", tier) }),
  "switched-on": ({ instrument, readings = [] }) => {
    const said = t("event-switched-on", { instrument: word("instrument", instrument) });
    return [said, readings.map(readingOf).join("; ")].filter(Boolean).join(" ");
  },
  used: (event) => {
    const { instrument, target = "", patch = "", setting = "" } = event;
    const { readings = [], signs = [], sightings = [] } = event;
    const said = t("event-used", {
      instrument: word("instrument", instrument),
      target: heldAt(target, patch, setting),
      signs: capital(numbersAndSigns(readings, signs, `${target || "unit"} ${patch}`.trim())),
    });
    return `${said}. ${inSight(sightings)}`.trim();
  },
  "looked-up": ({ register, document: { title: name, number: of } }) =>
    `${t("event-looked-up", { register: word("register", register) })} ${name} ${of}`.trim(),
  said: ({ who, move, code, args = {} }) =>
    t("event-said", {
      who: title("who", who),
      move: word("move", move),
      answer: t(code, args),
    }),
  called: ({ who, code }) => t("event-called", { who: word("lead", who), answer: t(code) }),
  delegated: ({ routine, patches, sightings }) =>
    [
      t("event-delegated", { routine: word("routine", routine), count: patches.length }),
      sightings.map(lookOf).filter(Boolean).join("; "),
    ]
      .filter(Boolean)
      .join(" "),
  hinted: ({ step, action = "" }) =>
    t("event-hinted", { step: `${step}, ${word("step", step)}`, action }).trim(),
  strapped: () => t("event-strapped"),
  "tally-audited": ({ item, counted }) => t("event-tally-audited", { item, counted }),
  froze: () => t("event-froze"),
  marked: ({ n, target }) => t("event-marked", { n, target: nameOf(target) }),
  "exhibit-taken": ({ n, target, taken_as, bag }) => {
    const what = taken_as === "sample" ? ` (${word("taken-as", taken_as)})` : "";
    return t("event-exhibit-taken", { n, target: `${nameOf(target)}${what}`, bag });
  },
  "handed-over": ({ to, exhibits }) =>
    t("event-handed-over", { to: word("lead", to), count: exhibits.length }),
  stopped: ({ what, step }) => t("event-stopped", { what: word("mishap", what), step }),
  spent: ({ minutes }) => t("said-spent", { minutes: number(minutes, 1), count: minutes }),
};

export const sentence = (event: Event): string =>
  (SAY[event.event] as Say<Event["event"]>)(event as never);

/** One whole observation as one paragraph. */
export const sentences = (events: Event[]): string => events.map(sentence).join(" ");

/** Machine words in the arguments of refusals, each with the family of its messages. */
const ARGS: Record<string, string> = {
  tool: "tool",
  instrument: "instrument",
  who: "who",
  routine: "routine",
  setting: "setting",
};

const saidArgs = (args: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const family = ARGS[name];
      return [name, family ? word(family, value) : value];
    }),
  );

/** Why something was not done, and where a word was not understood, what would be. */
export function refusalSentence(refusal: Refusal): string {
  const { code, right } = refusal;
  const args = saidArgs(refusal.args ?? {});
  const said = tMaybe(code, args);
  const rest = said ?? `${t("refused", { code: t(code) })} ${Object.values(args).join(" ")}`;
  return right && isWord(refusal) ? `${rest} → ${right}` : rest;
}

/** The act that would help, to be offered as a button; empty where there is none. */
export const helpful = (refusal: Refusal | null): string =>
  refusal && !isWord(refusal) ? (refusal.right ?? "") : "";

/** A word was not understood: what would be right is told in the sentence, and is no act. */
const isWord = ({ code }: Refusal) => code.endsWith("not-understood");

/** What happened last, or why it did not. */
export function latestSentence(refusal: Refusal | null, log: Entry[]): string {
  const latest = log.at(-1);
  if (refusal) return refusalSentence(refusal);
  return latest ? sentences(latest.events) : t("log-empty");
}

export const readingOf = (reading: Reading): string =>
  `${word("instrument", reading.instrument)}, ${placeNamed(reading.place)}: ${shown(reading)}`;

/** Where it was held; on a wall the part, and its patch as it is written. */
export function placeNamed(place: string): string {
  const [part = "", patch] = place.split(" ");
  if (patch) return `${word("part", part)} ${patch}`;
  return tMaybe(`place-${place}`) ?? tMaybe(`part-${place}`) ?? tMaybe(`setting-${place}`) ?? place;
}

/** The thing and its piece, and how it was done where there are ways. */
function heldAt(target: string, patch: string, setting: string): string {
  const place = placeNamed(`${target || "unit"} ${patch}`.trim());
  return setting ? `${place}, ${word("setting", setting)}` : place;
}

/** Numbers, then what was seen, heard or felt; a number of another place says which. */
function numbersAndSigns(readings: Reading[], signs: string[], held: string): string {
  const said = [
    ...readings.map((one) => spotted(one, held)),
    ...signs.map((sign) => word("sign", sign)),
  ];
  return said.join("; ") || t("said-no-signs");
}

/** Several numbers of one quantity are told apart by their places. */
const spotted = (one: Reading, held: string): string =>
  isElsewhere(one, held) ? `${placeNamed(one.place)}: ${shown(one)}` : shown(one);

export const isElsewhere = ({ place }: Reading, held: string): boolean =>
  place !== held && tMaybe(`place-${place}`) !== undefined && held === "unit";

/** One use as a line of its own: the instrument, where it was held, what it showed. */
export const shownOf = (one: Shown): string => `${heldOf(one)}: ${shownIn(one)}`;

export const heldOf = ({ instrument, place, setting }: Shown): string => {
  const how = setting && place !== setting ? `, ${word("setting", setting)}` : "";
  return `${title("instrument", instrument)}, ${placeNamed(place)}${how}`;
};

export const shownIn = ({ readings, signs, place }: Shown): string =>
  numbersAndSigns(readings, signs, place);

const shown = (reading: Reading): string =>
  `${word("quantity", reading.quantity)} ${numbered(reading)}`;

/** The number with its unit. */
export const numbered = ({ value, unit }: Reading): string => `${number(value, 3)} ${unit}`.trim();

export const nameOf = (handle: string, sightings: Sighting[] = []): string => {
  const kind = sightings.find((one) => one.handle === handle)?.kind;
  const named = tMaybe(`part-${handle}`) ?? (kind && `${word("kind", kind)} ${handle}`);
  return named ?? handle;
};

/** What a paper, or an extract of a register, is called. */
export function paperNamed(kind: string, { extracts }: Pick<Perceived, "extracts">): string {
  const register = extracts.get(kind);
  if (!register) return title("document", kind);
  return t("papers-register", { register: word("register", register) });
}

/** What else can be seen of a thing, named; its colour and form are for the drawing. */
export const looks = ({ look = {} }: Sighting): [string, string][] =>
  Object.entries(look)
    .filter(([key, value]) => key !== "colour" && key !== "form" && value)
    .map(([key, value]) => [
      word("look", key),
      tMaybe(`seen-${value.replaceAll(" ", "-")}`) ?? value,
    ]);

export const lookOf = (sighting: Sighting): string =>
  looks(sighting)
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ");

/** How much of the load is in sight; the parts of the unit always are. */
const inSight = (sightings: Sighting[]): string => {
  const count = sightings.filter((one) => !isPart(one.handle)).length;
  return count ? t("said-in-sight", { count }) : "";
};
