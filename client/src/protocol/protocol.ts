// Written by scripts/protocol.py from the types of tidewaiter.language: never edit it.
// When it is stale: python scripts/protocol.py

export const Station = ["desk", "gate", "scanner", "bay"] as const;
export type Station = (typeof Station)[number];

export const Leaf = ["left-door", "right-door"] as const;
export type Leaf = (typeof Leaf)[number];

export const SealStep = ["view", "verify", "tug", "twist"] as const;
export type SealStep = (typeof SealStep)[number];

export const AirPlace = ["gasket", "inside"] as const;
export type AirPlace = (typeof AirPlace)[number];

export const Span = ["inner-length", "inner-width", "inner-height", "outer-length"] as const;
export type Span = (typeof Span)[number];

export const View = ["side"] as const;
export type View = (typeof View)[number];

export const Beam = ["6MV"] as const;
export type Beam = (typeof Beam)[number];

export const Category = [
  "risk-indicator",
  "paper-error",
  "number-mismatch",
  "weight-difference",
  "image-anomaly",
  "seal-anomaly",
  "gas",
  "load-disturbed",
  "structure",
  "quantity",
  "kind-of-goods",
  "narcotics",
  "tobacco",
  "weapons",
  "other-contraband",
  "all-in-order",
] as const;
export type Category = (typeof Category)[number];

export const Lead = [
  "officer",
  "supervisor",
  "drug-unit",
  "excise",
  "police",
  "gas-specialist",
  "valuation",
] as const;
export type Lead = (typeof Lead)[number];

export const Decision = ["release", "correct-and-release", "hold", "detain", "hand-over"] as const;
export type Decision = (typeof Decision)[number];

export const GateKind = ["H", "O", "E"] as const;
export type GateKind = (typeof GateKind)[number];

export const MishapKind = [
  "struck-by-door",
  "exposed-to-gas",
  "run-over-risk",
  "alarm-ignored",
] as const;
export type MishapKind = (typeof MishapKind)[number];

export const Audience = ["officer", "instructor"] as const;
export type Audience = (typeof Audience)[number];

export const AxisName = ["safety", "legality", "detection", "method", "facilitation"] as const;
export type AxisName = (typeof AxisName)[number];

export const OutcomeKind = ["right", "partly-right", "wrong", "unsafe"] as const;
export type OutcomeKind = (typeof OutcomeKind)[number];

/** One thing that the eye has made out. */
export interface Sighting {
  /** the name under which the officer may act on it. */
  handle: string;
  /** what it looks like (``carton``, ``drum``, ``left-door``, ``seal``, ``holdall``...). */
  kind: string;
  /** centre, rounded to 5 mm. */
  position_mm: [number, number, number];
  /** full extent along x, y, z before turning, rounded to 5 mm. */
  size_mm: [number, number, number];
  /** turn about the vertical, degrees, counter-clockwise seen from above. */
  turn_deg?: number;
  /** what else can be seen (``marks``, ``state``, ``colour``...), sorted by key. */
  look?: Record<string, string>;
}

/** What an instrument shows. */
export interface Reading {
  /** ``weighbridge``, ``tape``, ``gas-meter``... */
  instrument: string;
  /** where it was held (``platform``, ``gasket``, ``inner-length``...). */
  place: string;
  /** what is measured (``gross-mass``, ``length``, ``phosphine``...). */
  quantity: string;
  /** the number shown, already rounded as the display does. */
  value: number;
  /** ``kg``, ``mm``, ``ppm``, ``%``. */
  unit: string;
}

/** One labelled box of a document; ``field`` is the machine name an officer's finding cites. */
export interface Row {
  field: string;
  label: string;
  value: string;
}

/** A part of a document: labelled rows, then at most one table. */
export interface Section {
  title: string;
  rows?: Row[];
  columns?: string[];
  table?: string[][];
}

/** A paper as the officer reads it. */
export interface Document {
  /** also its name in actions: ``risk-note``, ``tad``, ``cmr``, ``packing-list``... */
  kind: string;
  /** its own reference. */
  number: string;
  /** date or date and time, ISO 8601. */
  issued: string;
  /** what is printed at its head. */
  title: string;
  /** its contents in reading order. */
  sections?: Section[];
}

/** How many packages of one declared item the team has counted out of the unit so far. */
export interface TallyLine {
  item: number;
  kind: string;
  counted: number;
}

/** Go to a station. */
export interface Go {
  do: "go";
  station: Station;
}

/** Read a paper. */
export interface Read {
  do: "read";
  document: string;
}

/** Look closely at something sighted. */
export interface LookAt {
  do: "look";
  target: string;
}

/** Weigh the unit on the weighbridge. */
export interface Weigh {
  do: "weigh";
}

/** Have a radiograph made. */
export interface Scan {
  do: "scan";
  view?: View;
  beam?: Beam;
}

/** Check the seal: view, verify, tug, twist (VVTT). */
export interface CheckSeal {
  do: "seal";
  how: SealStep;
}

/** Make the yard safe: plant kept apart, brake, engine off, chocks, cordon. */
export interface MakeYardSafe {
  do: "yard-safe";
}

/** Test the air with the lance: through the door gasket, or inside once a door is open. */
export interface TestAir {
  do: "test-air";
  where?: AirPlace;
}

/** Ventilate by force for some simulated minutes. */
export interface Ventilate {
  do: "ventilate";
  minutes?: number;
}

/** Cut the seal, bag it and label it. */
export interface CutSeal {
  do: "cut-seal";
}

/** Open a door leaf, slowly, standing clear. */
export interface OpenLeaf {
  do: "open";
  leaf: Leaf;
}

/** Hook an open leaf back. */
export interface HookLeaf {
  do: "hook";
  leaf: Leaf;
}

/** Close a leaf. */
export interface CloseLeaf {
  do: "close";
  leaf: Leaf;
}

/** Enter the unit with a buddy and a gas meter worn. */
export interface Enter {
  do: "enter";
}

/** Leave the unit. */
export interface Leave {
  do: "leave";
}

/** Measure a length with tape or laser. */
export interface Measure {
  do: "measure";
  span: Span;
}

/** Order the team to unload, from the doors, to a depth in metres behind the sill. */
export interface Unload {
  do: "unload";
  depth_m: number;
}

/** Open a package that can be reached. */
export interface OpenPackage {
  do: "open-package";
  target: string;
}

/** Photograph something sighted. */
export interface Photograph {
  do: "photograph";
  target: string;
}

/** Write a finding, or a ground for what comes next, into the notebook. */
export interface RecordFinding {
  do: "record";
  /** what it is about. */
  category: Category;
  /** the handle of the thing, where there is one. */
  target?: string;
  /** the paper it stands on, where there is one. */
  document?: string;
  /** the machine name of the box on that paper. */
  field?: string;
  /** the officer's own words. */
  note?: string;
}

/** Withdraw a finding by its number in the notebook. */
export interface WithdrawFinding {
  do: "withdraw";
  finding: number;
}

/** Say who leads from here. */
export interface NameLead {
  do: "lead";
  who: Lead;
}

/** Decide, with the ground and one's confidence in per cent. */
export interface Decide {
  do: "decide";
  decision: Decision;
  ground: string;
  confidence: number;
}

/** Close the unit with an official seal; old and new numbers are recorded. */
export interface Reseal {
  do: "reseal";
}

/** Fill in the report (fields after CC044C unloading remarks; customs.md section 6). */
export interface Report {
  do: "report";
  /** the unit, papers and goods conform. */
  conform: boolean;
  /** the seals were there, undamaged and as declared. */
  seals_ok: boolean;
  /** gross mass as weighed; absent when not weighed. */
  weighed_kg?: number | null;
  /** packages counted; absent when not counted. */
  counted_packages?: number | null;
  /** number of the official seal put on; empty when none. */
  new_seal?: string;
  /** unloading remarks, free text (an..512). */
  remarks?: string;
}

/** Sign the report: once, and the exercise ends. */
export interface Sign {
  do: "sign";
}

/** One step of the procedure (shared shape: domain guide, section 1). */
export interface Step {
  /** ``S00`` to ``S24``. */
  id: string;
  /** what is done. */
  name: string;
  /** station. */
  place: string;
  /** ``H`` hard (a safety or legal failure), ``O`` order, ``E`` evidence required. */
  gates: GateKind[];
  /** tags of the actions that perform it. */
  actions?: string[];
  /** ids of steps that come first. */
  after?: string[];
}

/**
 * Simulated minutes of an action: fixed, plus per unit of what it is counted by. ``per`` is ``""``,
 * ``minute`` (asked for), ``package`` (declared ones only), so that nothing unseen can be read from
 * the clock.
 */
export interface Cost {
  action: string;
  minutes: number;
  per?: string;
  minutes_per?: number;
}

/** An exposure limit: ``below`` or ``above`` it the unit must not be entered. */
export interface Limit {
  /** as the meter names it. */
  substance: string;
  /** lowest allowed value, or None. */
  low: number | null;
  /** highest allowed value, or None. */
  high: number | null;
  /** ``ppm`` or ``%``. */
  unit: string;
  /** averaging time. */
  averaging: string;
  /** where the value comes from, with its date. */
  source: string;
}

/** All rules in force; national law prevails over every one of them. */
export interface Rules {
  edition: string;
  steps: Step[];
  costs: Cost[];
  limits: Limit[];
}

/** The exercise began; the rules in force are frozen here. */
export interface Began {
  event: "began";
  format: number;
  rules: Rules;
  station: Station;
  documents: string[];
  sightings: Sighting[];
  budget_minutes?: number;
}

/** The officer (and the unit) came to a station. */
export interface Went {
  event: "went";
  station: Station;
  sightings: Sighting[];
}

/** A paper was read. */
export interface DocumentRead {
  event: "document-read";
  document: Document;
}

/** Something was looked at closely. */
export interface Looked {
  event: "looked";
  target: string;
  sightings: Sighting[];
}

/** An instrument was read. */
export interface InstrumentRead {
  event: "instrument-read";
  readings: Reading[];
}

/** Picture number n of this exercise was made. */
export interface Scanned {
  event: "scanned";
  n: number;
  view: View;
  beam: Beam;
  engine_version: number;
}

/** One step of view, verify, tug, twist; ``signs`` name marks seen or felt. */
export interface SealChecked {
  event: "seal-checked";
  how: SealStep;
  number: string;
  signs: string[];
}

/** Plant kept apart, unit immobilised, cordon up. */
export interface YardMadeSafe {
  event: "yard-made-safe";
}

/** The lance was held at a place until the values stood still. */
export interface AirTested {
  event: "air-tested";
  where: AirPlace;
  readings: Reading[];
  over: string[];
}

/** Forced ventilation ran. */
export interface Ventilated {
  event: "ventilated";
  minutes: number;
}

/** The seal was cut, bagged and labelled. */
export interface SealCut {
  event: "seal-cut";
  number: string;
}

/** A leaf was moved, and what then came into sight. */
export interface LeafMoved {
  event: "leaf-moved";
  leaf: Leaf;
  to: "closed" | "hooked" | "open";
  sightings: Sighting[];
}

/** The officer went inside. */
export interface Entered {
  event: "entered";
  sightings: Sighting[];
}

/** The officer came out. */
export interface Left {
  event: "left";
}

/** The team unloaded to a depth; what stands in the bay, what came into sight, the tally. */
export interface Unloaded {
  event: "unloaded";
  depth_mm: number;
  taken_out: Sighting[];
  revealed: Sighting[];
  tally: TallyLine[];
}

/** A package was opened; ``contents`` is what the eye makes of it. */
export interface PackageOpened {
  event: "package-opened";
  target: string;
  contents: Sighting[];
}

/** Photograph number n, of what it shows. */
export interface Photographed {
  event: "photographed";
  n: number;
  target: string;
  sightings: Sighting[];
}

/** A finding stands in the notebook under its number. */
export interface FindingRecorded {
  event: "finding-recorded";
  n: number;
  category: Category;
  target?: string;
  document?: string;
  field?: string;
  note?: string;
}

/** A finding was struck out; it stays readable. */
export interface FindingWithdrawn {
  event: "finding-withdrawn";
  n: number;
}

/** Who leads from here. */
export interface LeadNamed {
  event: "lead-named";
  who: Lead;
}

/** The officer decided. */
export interface Decided {
  event: "decided";
  decision: Decide;
}

/** An official seal is on; old and new numbers are recorded. */
export interface Resealed {
  event: "resealed";
  old: string;
  new: string;
}

/** The report was filled in; a later one replaces it until it is signed. */
export interface Reported {
  event: "reported";
  report: Report;
}

/** The report is signed and the exercise over. */
export interface Signed {
  event: "signed";
}

/** A safety gate was passed over, and this came of it. */
export interface Mishap {
  event: "mishap";
  what: MishapKind;
  step: string;
}

/** Simulated minutes passed; the last event of every action that costs any. */
export interface Spent {
  event: "spent";
  minutes: number;
}

/** Why an action cannot be done; a code with arguments, said in the reader's language. */
export interface Refusal {
  /** key of the sentence (``refusal-not-at-bay``). */
  code: string;
  /** names in the sentence. */
  args?: Record<string, string>;
  /** the text form of an action that would help, or empty. */
  right?: string;
}

/** Where the exercise stands, for the head of the page. */
export interface Status {
  /** simulated minutes spent. */
  minute: number;
  /** minutes that the task allows. */
  budget_minutes: number;
  /** where the officer and the unit are. */
  station: Station;
  /** the officer is inside the unit. */
  inside?: boolean;
  seal?: "cut" | "official" | "on";
  left_door?: "closed" | "hooked" | "open";
  right_door?: "closed" | "hooked" | "open";
  yard_safe?: boolean;
  lead?: Lead;
  decided?: Decision | null;
  /** the exercise is over. */
  signed?: boolean;
}

/** A delta for one audience: what happened, and the status after it. */
export interface Observation {
  events: Event[];
  status: Status;
}

/** What a client sends: ``n`` counts per connection; an ``action_id`` is done once. */
export interface FromClient {
  action_id: string;
  n: number;
  action: Action | string;
}

/**
 * What a client is sent, after the events are committed. ``seq`` numbers this audience's
 * observations; a refusal carries no new ``seq``. ``action_id`` tells which action it answers;
 * empty when it answers none.
 */
export interface FromServer {
  seq: number;
  action_id?: string;
  observation?: Observation | null;
  refusal?: Refusal | null;
}

/** One thing that counted, and the records that show it. */
export interface Point {
  /** key of the sentence (``point-scanned-before-opening``). */
  code: string;
  /** points gained, 0 to ``possible``. */
  gained: number;
  /** points that could be gained here; 0 for a note that does not count. */
  possible: number;
  /** numbers of the records behind it; empty where something was left undone. */
  records?: number[];
  /** names and numbers in the sentence. */
  args?: Record<string, string>;
}

/** One of five axes; there is no total for people. */
export interface Axis {
  name: AxisName;
  gained: number;
  possible: number;
  points?: Point[];
  hard_fails?: string[];
}

/** What the decision was worth against the truth. */
export interface Outcome {
  kind: OutcomeKind;
  decided: Decision | null;
  right: Decision[];
  lead: Lead;
  code: string;
}

/** Outcome, then five axes. */
export interface Score {
  outcome: Outcome;
  axes: Axis[];
  minutes: number;
  budget_minutes: number;
}

/** One line of the timeline. */
export interface Moment {
  record: number;
  minute: number;
  elapsed_s: number;
  action: string;
  codes?: string[];
}

/** One thing of the truth: a hidden load, a paper error, an innocent oddity. */
export interface Revealed {
  /** what sort of truth it is. */
  kind: "gas" | "hidden" | "oddity" | "paper-error";
  /** what finding would have named it. */
  category: Category;
  /** key of the sentence that tells it. */
  code: string;
  /** the officer recorded it. */
  found: boolean;
  /** names and numbers in the sentence. */
  args?: Record<string, string>;
  /** the things it concerns. */
  handles?: string[];
  /** the records in which it showed. */
  records?: number[];
}

/** What was there, what was seen, what each choice cost. */
export interface Debrief {
  score: Score;
  timeline: Moment[];
  truth: Revealed[];
  /** everything in and of the unit, as sightings; hidden things are named in ``truth``. */
  box: Sighting[];
  /** inner length, width and height of the unit. */
  inner_mm: [number, number, number];
  /** for each instrument not used, the code of what it would have shown. */
  unseen?: Point[];
}

/** Every action. */
export type Action =
  | Go
  | Read
  | LookAt
  | Weigh
  | Scan
  | CheckSeal
  | MakeYardSafe
  | TestAir
  | Ventilate
  | CutSeal
  | OpenLeaf
  | HookLeaf
  | CloseLeaf
  | Enter
  | Leave
  | Measure
  | Unload
  | OpenPackage
  | Photograph
  | RecordFinding
  | WithdrawFinding
  | NameLead
  | Decide
  | Reseal
  | Report
  | Sign;

/** Every event. */
export type Event =
  | Began
  | Went
  | DocumentRead
  | Looked
  | InstrumentRead
  | Scanned
  | SealChecked
  | YardMadeSafe
  | AirTested
  | Ventilated
  | SealCut
  | LeafMoved
  | Entered
  | Left
  | Unloaded
  | PackageOpened
  | Photographed
  | FindingRecorded
  | FindingWithdrawn
  | LeadNamed
  | Decided
  | Resealed
  | Reported
  | Signed
  | Mishap
  | Spent;

/** What a field that is absent on the wire stands for. */
export const DEFAULTS = {
  Sighting: {
    turn_deg: 0.0,
    look: {},
  },
  Section: {
    rows: [],
    columns: [],
    table: [],
  },
  Document: {
    sections: [],
  },
  Scan: {
    view: "side",
    beam: "6MV",
  },
  TestAir: {
    where: "gasket",
  },
  Ventilate: {
    minutes: 30,
  },
  RecordFinding: {
    target: "",
    document: "",
    field: "",
    note: "",
  },
  Report: {
    weighed_kg: null,
    counted_packages: null,
    new_seal: "",
    remarks: "",
  },
  Step: {
    actions: [],
    after: [],
  },
  Cost: {
    per: "",
    minutes_per: 0.0,
  },
  Began: {
    budget_minutes: 0.0,
  },
  FindingRecorded: {
    target: "",
    document: "",
    field: "",
    note: "",
  },
  Refusal: {
    args: {},
    right: "",
  },
  Status: {
    inside: false,
    seal: "on",
    left_door: "closed",
    right_door: "closed",
    yard_safe: false,
    lead: "officer",
    decided: null,
    signed: false,
  },
  FromServer: {
    action_id: "",
    observation: null,
    refusal: null,
  },
  Point: {
    records: [],
    args: {},
  },
  Axis: {
    points: [],
    hard_fails: [],
  },
  Moment: {
    codes: [],
  },
  Revealed: {
    args: {},
    handles: [],
    records: [],
  },
  Debrief: {
    unseen: [],
  },
} as const;

/**
 * Side view: columns grow from the doors to the front wall, depth counts from the door sill; rows
 * fall from the top, height as on the plane through the middle of the unit.
 */
export const SIDE_VIEW = {
  column_mm: 10,
  first_column_mm: -250,
  row_mm: 10,
  top_mm: 3550,
} as const;

/** One word or value of a text action; bounds as the server checks them. */
export interface FormField {
  name: string;
  kind: "words" | "text" | "integer" | "number" | "yes-no";
  choices: readonly string[];
  required: boolean;
  default?: string | number | boolean | null;
  above?: number;
  min?: number;
  max?: number;
  maxLength?: number;
}

/** How one action is written. */
export interface Form {
  tag: string;
  verb: string;
  usage: string;
  places: readonly FormField[];
  names: readonly FormField[];
}

/** How every action is written: verb, fields by place, then fields by name. */
export const FORMS: readonly Form[] = [
  {
    tag: "go",
    verb: "go",
    usage: "go desk|gate|scanner|bay",
    places: [
      {
        name: "station",
        kind: "words",
        choices: ["desk", "gate", "scanner", "bay"],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "read",
    verb: "read",
    usage: "read <document>",
    places: [
      {
        name: "document",
        kind: "text",
        choices: [],
        required: true,
        maxLength: 64,
      },
    ],
    names: [],
  },
  {
    tag: "look",
    verb: "look at",
    usage: "look at <target>",
    places: [
      {
        name: "target",
        kind: "text",
        choices: [],
        required: true,
        maxLength: 64,
      },
    ],
    names: [],
  },
  {
    tag: "weigh",
    verb: "weigh",
    usage: "weigh",
    places: [],
    names: [],
  },
  {
    tag: "scan",
    verb: "scan",
    usage: "scan [side] [6MV]",
    places: [
      {
        name: "view",
        kind: "words",
        choices: ["side"],
        required: false,
        default: "side",
      },
      {
        name: "beam",
        kind: "words",
        choices: ["6MV"],
        required: false,
        default: "6MV",
      },
    ],
    names: [],
  },
  {
    tag: "seal",
    verb: "seal",
    usage: "seal view|verify|tug|twist",
    places: [
      {
        name: "how",
        kind: "words",
        choices: ["view", "verify", "tug", "twist"],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "yard-safe",
    verb: "yard safe",
    usage: "yard safe",
    places: [],
    names: [],
  },
  {
    tag: "test-air",
    verb: "test air",
    usage: "test air [gasket|inside]",
    places: [
      {
        name: "where",
        kind: "words",
        choices: ["gasket", "inside"],
        required: false,
        default: "gasket",
      },
    ],
    names: [],
  },
  {
    tag: "ventilate",
    verb: "ventilate",
    usage: "ventilate [<minutes>]",
    places: [
      {
        name: "minutes",
        kind: "integer",
        choices: [],
        required: false,
        default: 30,
        min: 5,
        max: 240,
      },
    ],
    names: [],
  },
  {
    tag: "cut-seal",
    verb: "cut seal",
    usage: "cut seal",
    places: [],
    names: [],
  },
  {
    tag: "open",
    verb: "open",
    usage: "open left-door|right-door",
    places: [
      {
        name: "leaf",
        kind: "words",
        choices: ["left-door", "right-door"],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "hook",
    verb: "hook",
    usage: "hook left-door|right-door",
    places: [
      {
        name: "leaf",
        kind: "words",
        choices: ["left-door", "right-door"],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "close",
    verb: "close",
    usage: "close left-door|right-door",
    places: [
      {
        name: "leaf",
        kind: "words",
        choices: ["left-door", "right-door"],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "enter",
    verb: "enter",
    usage: "enter",
    places: [],
    names: [],
  },
  {
    tag: "leave",
    verb: "leave",
    usage: "leave",
    places: [],
    names: [],
  },
  {
    tag: "measure",
    verb: "measure",
    usage: "measure inner-length|inner-width|inner-height|outer-length",
    places: [
      {
        name: "span",
        kind: "words",
        choices: ["inner-length", "inner-width", "inner-height", "outer-length"],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "unload",
    verb: "unload",
    usage: "unload <depth_m>",
    places: [
      {
        name: "depth_m",
        kind: "number",
        choices: [],
        required: true,
        above: 0,
        max: 14,
      },
    ],
    names: [],
  },
  {
    tag: "open-package",
    verb: "open package",
    usage: "open package <target>",
    places: [
      {
        name: "target",
        kind: "text",
        choices: [],
        required: true,
        maxLength: 64,
      },
    ],
    names: [],
  },
  {
    tag: "photograph",
    verb: "photograph",
    usage: "photograph <target>",
    places: [
      {
        name: "target",
        kind: "text",
        choices: [],
        required: true,
        maxLength: 64,
      },
    ],
    names: [],
  },
  {
    tag: "record",
    verb: "record",
    usage:
      "record risk-indicator|paper-error|number-mismatch|weight-difference|image-anomaly|seal-anomaly|gas|load-disturbed|structure|quantity|kind-of-goods|narcotics|tobacco|weapons|other-contraband|all-in-order [target=<target>] [document=<document>] [field=<field>] [note=<note>]",
    places: [
      {
        name: "category",
        kind: "words",
        choices: [
          "risk-indicator",
          "paper-error",
          "number-mismatch",
          "weight-difference",
          "image-anomaly",
          "seal-anomaly",
          "gas",
          "load-disturbed",
          "structure",
          "quantity",
          "kind-of-goods",
          "narcotics",
          "tobacco",
          "weapons",
          "other-contraband",
          "all-in-order",
        ],
        required: true,
      },
    ],
    names: [
      {
        name: "target",
        kind: "text",
        choices: [],
        required: false,
        default: "",
      },
      {
        name: "document",
        kind: "text",
        choices: [],
        required: false,
        default: "",
      },
      {
        name: "field",
        kind: "text",
        choices: [],
        required: false,
        default: "",
      },
      {
        name: "note",
        kind: "text",
        choices: [],
        required: false,
        default: "",
        maxLength: 2000,
      },
    ],
  },
  {
    tag: "withdraw",
    verb: "withdraw",
    usage: "withdraw <finding>",
    places: [
      {
        name: "finding",
        kind: "integer",
        choices: [],
        required: true,
        min: 1,
      },
    ],
    names: [],
  },
  {
    tag: "lead",
    verb: "lead",
    usage: "lead officer|supervisor|drug-unit|excise|police|gas-specialist|valuation",
    places: [
      {
        name: "who",
        kind: "words",
        choices: [
          "officer",
          "supervisor",
          "drug-unit",
          "excise",
          "police",
          "gas-specialist",
          "valuation",
        ],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "decide",
    verb: "decide",
    usage:
      "decide release|correct-and-release|hold|detain|hand-over ground=<ground> confidence=<confidence>",
    places: [
      {
        name: "decision",
        kind: "words",
        choices: ["release", "correct-and-release", "hold", "detain", "hand-over"],
        required: true,
      },
    ],
    names: [
      {
        name: "ground",
        kind: "text",
        choices: [],
        required: true,
        maxLength: 2000,
      },
      {
        name: "confidence",
        kind: "integer",
        choices: [],
        required: true,
        min: 0,
        max: 100,
      },
    ],
  },
  {
    tag: "reseal",
    verb: "reseal",
    usage: "reseal",
    places: [],
    names: [],
  },
  {
    tag: "report",
    verb: "report",
    usage:
      "report conform=yes|no seals_ok=yes|no [weighed_kg=<weighed_kg>] [counted_packages=<counted_packages>] [new_seal=<new_seal>] [remarks=<remarks>]",
    places: [],
    names: [
      {
        name: "conform",
        kind: "yes-no",
        choices: ["yes", "no"],
        required: true,
      },
      {
        name: "seals_ok",
        kind: "yes-no",
        choices: ["yes", "no"],
        required: true,
      },
      {
        name: "weighed_kg",
        kind: "number",
        choices: [],
        required: false,
        default: null,
        min: 0,
        max: 100000,
      },
      {
        name: "counted_packages",
        kind: "integer",
        choices: [],
        required: false,
        default: null,
        min: 0,
        max: 1000000,
      },
      {
        name: "new_seal",
        kind: "text",
        choices: [],
        required: false,
        default: "",
        maxLength: 20,
      },
      {
        name: "remarks",
        kind: "text",
        choices: [],
        required: false,
        default: "",
        maxLength: 512,
      },
    ],
  },
  {
    tag: "sign",
    verb: "sign",
    usage: "sign",
    places: [],
    names: [],
  },
];
