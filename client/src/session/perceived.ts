/** What the officer has perceived so far: a fold over the observations, and nothing beyond them. */
import type {
  Decide,
  Document,
  Event,
  FindingRecorded,
  FromServer,
  Observation,
  Reading,
  Report,
  Rules,
  Sighting,
  Station,
  Status,
  TallyLine,
  Tool,
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

export interface TimedReading {
  seq: number;
  minute: number;
  reading: Reading;
  isOver: boolean;
}

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
  /** Tools that were packed. */
  belt: Tool[];
  documents: string[];
  papers: Map<string, Document>;
  seen: Map<string, Seen>;
  readings: TimedReading[];
  pictures: Picture[];
  photographs: Photograph[];
  findings: Finding[];
  tally: TallyLine[];
  log: Entry[];
  decision: Decide | null;
  report: Report | null;
}

const STATUS: Required<Status> = {
  minute: 0,
  budget_minutes: 0,
  station: "desk",
  ...DEFAULTS.Status,
};

export const nothingPerceived = (): Perceived => ({
  seq: 0,
  status: STATUS,
  rules: null,
  belt: [],
  documents: [],
  papers: new Map(),
  seen: new Map(),
  readings: [],
  pictures: [],
  photographs: [],
  findings: [],
  tally: [],
  log: [],
  decision: null,
  report: null,
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
    log: [...before.log, { seq, minute: observation.status.minute, events: observation.events }],
  };
  for (const event of observation.events) take(now, event, observation);
  return now;
}

type Taking<E extends Event["event"]> = (
  now: Perceived,
  event: Extract<Event, { event: E }>,
  minute: number,
) => void;

const TAKE: { [E in Event["event"]]?: Taking<E> } = {
  began: (now, event) => {
    now.rules = event.rules;
    now.belt = event.belt ?? [];
    now.documents = event.documents;
    sight(now, event.sightings, "station");
  },
  went: (now, event) => sight(now, event.sightings, "station"),
  "document-read": (now, event) => now.papers.set(event.document.kind, event.document),
  looked: (now, event) => sight(now, event.sightings, "station"),
  "instrument-read": (now, event, minute) => readings(now, event.readings, minute, []),
  "air-tested": (now, event, minute) => readings(now, event.readings, minute, event.over),
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
  // What stood in the bay is restowed before the unit is sealed: nobody saw where.
  resealed: (now) => {
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

function readings(now: Perceived, made: Reading[], minute: number, over: string[]): void {
  const timed = made.map((reading) => ({
    seq: now.seq,
    minute,
    reading,
    isOver: over.includes(reading.quantity),
  }));
  now.readings = [...now.readings, ...timed];
}
