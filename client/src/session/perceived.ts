/** What the officer has perceived so far: a fold over the observations, and nothing beyond them. */
import type {
  Called,
  Decide,
  Document,
  Event,
  ExhibitTaken,
  FindingRecorded,
  FromServer,
  Hinted,
  Lead,
  Marked,
  Observation,
  Reading,
  Register,
  Report,
  Rules,
  Said,
  Sighting,
  Station,
  Status,
  TallyAudited,
  TallyLine,
  Tier,
} from "../protocol/protocol";
import { DEFAULTS } from "../protocol/protocol";

/** Where a thing is: at its station, inside, out in the bay, restowed unseen, in a package. */
export type Place = "station" | "inside" | "bay" | "stowed" | "contents";

export interface Seen {
  sighting: Sighting;
  place: Place;
  station: Station;
  seq: number;
}

/** What one use of an instrument showed: numbers, and signs in words. */
export interface Shown {
  seq: number;
  minute: number;
  instrument: string;
  /** Where it was held, as readings name a place: the thing, and its piece. */
  place: string;
  setting: string;
  readings: Reading[];
  /** Quantities that are over their limit. */
  over: string[];
  signs: string[];
}

/** Something said, to a person or by radio, and the answer. */
export type Spoken = (Said | Called) & { seq: number; minute: number };

export interface Photograph {
  n: number;
  target: string;
  minute: number;
  sightings: Sighting[];
}

export interface Picture {
  n: number;
  view: string;
  beam: string;
  minute: number;
}

export type Finding = FindingRecorded & { minute: number; isWithdrawn: boolean };

export interface Entry {
  seq: number;
  minute: number;
  events: Event[];
}

export interface Perceived {
  seq: number;
  status: Required<Status>;
  rules: Rules | null;
  documents: string[];
  papers: Map<string, Document>;
  /** Which of the papers a register gave. */
  extracts: Map<string, Register>;
  seen: Map<string, Seen>;
  shown: Shown[];
  pictures: Picture[];
  photographs: Photograph[];
  findings: Finding[];
  tally: TallyLine[];
  log: Entry[];
  decision: Decide | null;
  report: Report | null;
  /** How far the control is to go. */
  tier: Tier | null;
  spoken: Spoken[];
  marks: Marked[];
  exhibits: ExhibitTaken[];
  /** The partner to whom scene and exhibits were handed. */
  handedTo: Lead | null;
  /** What the officer counted, against the team's tally. */
  audits: TallyAudited[];
  /** The hint asked for last, until something else is done. */
  hint: Hinted | null;
}

const STATUS: Required<Status> = {
  minute: 0,
  budget_minutes: 0,
  station: "desk",
  ...DEFAULTS.Status,
  belt: [],
  on: [],
};

export const nothingPerceived = (): Perceived => ({
  seq: 0,
  status: STATUS,
  rules: null,
  documents: [],
  papers: new Map(),
  extracts: new Map(),
  seen: new Map(),
  shown: [],
  pictures: [],
  photographs: [],
  findings: [],
  tally: [],
  log: [],
  decision: null,
  report: null,
  tier: null,
  spoken: [],
  marks: [],
  exhibits: [],
  handedTo: null,
  audits: [],
  hint: null,
});

/** Take in one message; refusals change nothing. */
export function perceive(before: Perceived, message: FromServer): Perceived {
  const { observation, seq } = message;
  if (!observation || seq <= before.seq) return before;
  const now: Perceived = {
    ...before,
    seq,
    status: { ...STATUS, ...observation.status },
    papers: new Map(before.papers),
    seen: new Map(before.seen),
    hint: observation.events.every(isInPassing) ? before.hint : null,
    log: [...before.log, { seq, minute: observation.status.minute, events: observation.events }],
  };
  for (const event of observation.events) take(now, event, observation);
  return now;
}

/** What follows from walking by alone is no answer to a hint. */
const isInPassing = (event: Event) =>
  event.event === "spent" || (event.event === "looked" && (event.how ?? "close") !== "close");

type Taking<E extends Event["event"]> = (
  now: Perceived,
  event: Extract<Event, { event: E }>,
  minute: number,
) => void;

const TAKE: { [E in Event["event"]]?: Taking<E> } = {
  began: (now, event) => {
    now.rules = event.rules;
    now.documents = event.documents;
    sight(now, event.sightings, "station");
  },
  went: (now, event) => sight(now, event.sightings, "station"),
  "document-read": (now, event) => now.papers.set(event.document.kind, event.document),
  looked: (now, event) => sight(now, event.sightings, "station"),
  "instrument-read": (now, event, minute) => show(now, minute, { readings: event.readings }),
  "air-tested": (now, { readings, over }, minute) => show(now, minute, { readings, over }),
  "switched-on": (now, { instrument, readings = [] }, minute) => {
    if (readings.length > 0) show(now, minute, { instrument, readings });
  },
  used: (now, event, minute) => {
    const { instrument, target = "", patch = "", setting = "", sightings = [] } = event;
    const { readings = [], signs = [] } = event;
    const place = `${target || "unit"} ${patch}`.trim();
    show(now, minute, { instrument, place, setting, readings, signs });
    // Into a package one looks as into an opened one; past a wall, at what stands inside.
    const holds = now.seen.get(target)?.sighting.kind !== target;
    sight(now, sightings, target && holds ? "contents" : "inside");
  },
  // An extract lies with the papers; who cites it does so in words, for it is none of them.
  "looked-up": (now, { register, document }) => {
    now.papers.set(document.kind, document);
    now.extracts = new Map(now.extracts).set(document.kind, register);
    if (!now.documents.includes(document.kind)) now.documents = [...now.documents, document.kind];
  },
  said: (now, event, minute) => speak(now, event, minute),
  called: (now, event, minute) => speak(now, event, minute),
  planned: (now, { tier }) => {
    now.tier = tier;
  },
  delegated: (now, event) => sight(now, event.sightings, "station"),
  hinted: (now, event) => {
    now.hint = event;
  },
  "tally-audited": (now, event) => {
    now.audits = [...now.audits.filter((one) => one.item !== event.item), event];
  },
  marked: (now, event) => {
    now.marks = [...now.marks, event];
  },
  "exhibit-taken": (now, event) => {
    now.exhibits = [...now.exhibits, event];
  },
  "handed-over": (now, { to }) => {
    now.handedTo = to;
  },
  scanned: (now, { n, view, beam }, minute) => {
    now.pictures = [...now.pictures, { n, view, beam, minute }];
  },
  "leaf-moved": (now, event) => sight(now, event.sightings, "inside"),
  entered: (now, event) => sight(now, event.sightings, "inside"),
  unloaded: (now, event) => {
    sight(now, event.taken_out, "bay");
    sight(now, event.revealed, "inside");
    now.tally = event.tally;
  },
  "package-opened": (now, event) => sight(now, event.contents, "contents"),
  photographed: (now, { n, target, sightings }, minute) => {
    now.photographs = [...now.photographs, { n, target, sightings, minute }];
  },
  "finding-recorded": (now, event, minute) => {
    now.findings = [...now.findings, { ...event, minute, isWithdrawn: false }];
  },
  "finding-withdrawn": (now, { n }) => {
    now.findings = now.findings.map((f) => (f.n === n ? { ...f, isWithdrawn: true } : f));
  },
  decided: (now, event) => {
    now.decision = event.decision;
  },
  // What stood in the bay is restowed before the unit is sealed for good: nobody saw where.
  resealed: (now, { kind }) => {
    if (kind === "interim") return;
    for (const [handle, one] of now.seen) {
      if (one.place === "bay") now.seen.set(handle, { ...one, place: "stowed" });
    }
  },
  reported: (now, event) => {
    now.report = event.report;
  },
};

function take(now: Perceived, event: Event, observation: Observation): void {
  const taking = TAKE[event.event] as Taking<Event["event"]> | undefined;
  taking?.(now, event as never, observation.status.minute);
}

/** A thing seen again keeps the place it was known at, unless it has been moved. */
function sight(now: Perceived, sightings: Sighting[], place: Place): void {
  for (const sighting of sightings) {
    const known = now.seen.get(sighting.handle);
    const look = { ...known?.sighting.look, ...sighting.look };
    now.seen.set(sighting.handle, {
      sighting: { ...sighting, look },
      place: known && place === "station" ? known.place : place,
      station: known?.station ?? now.status.station,
      seq: now.seq,
    });
  }
}

/** Readings name their instrument and place; signs alone are told with the act's own. */
function show(now: Perceived, minute: number, what: Partial<Shown>): void {
  const { readings = [], over = [], signs = [], setting = "" } = what;
  const instrument = what.instrument ?? readings[0]?.instrument ?? "";
  const place = what.place ?? readings[0]?.place ?? "";
  const one = { seq: now.seq, minute, instrument, place, setting, readings, over, signs };
  now.shown = [...now.shown, one];
}

function speak(now: Perceived, event: Said | Called, minute: number): void {
  now.spoken = [...now.spoken, { ...event, seq: now.seq, minute }];
}
