// Written by scripts/protocol.py from the types of tidewaiter.language: never edit it.
// When it is stale: python scripts/protocol.py

export const Station = ["desk", "gate", "scanner", "bay"] as const;
export type Station = (typeof Station)[number];

export const Leaf = ["left-door", "right-door"] as const;
export type Leaf = (typeof Leaf)[number];

export const Part = [
  "air-tanks",
  "bows",
  "bumper",
  "cab-floor",
  "cable",
  "drive-shafts",
  "engine",
  "exhaust",
  "fifth-wheel",
  "front",
  "fuel-tanks",
  "left-door",
  "left-side",
  "plates",
  "right-door",
  "right-side",
  "roof",
  "seal",
  "toolbox",
  "tyres",
  "underside",
  "vehicle",
] as const;
export type Part = (typeof Part)[number];

export const Tool = [
  "hand",
  "seal-gauge",
  "camera",
  "tape",
  "torch",
  "gas-lance",
  "mallet",
  "bolt-cutter",
  "loupe",
  "uv-lamp",
  "pager",
  "riid",
  "magnet",
  "paint-gauge",
  "mirror",
  "pole-camera",
  "laser",
  "density-meter",
  "fibrescope",
  "drill",
  "pry-bar",
  "trace-kit",
  "test-kit",
  "thermal-camera",
  "co2-probe",
  "multi-gas",
] as const;
export type Tool = (typeof Tool)[number];

export const Role = [
  "package",
  "part",
  "leaf",
  "grip",
  "seal",
  "gasket",
  "paper",
  "scenery",
] as const;
export type Role = (typeof Role)[number];

export const InstrumentName = [
  "axle-scale",
  "co2-probe",
  "density-meter",
  "dog-team",
  "drill",
  "fibrescope",
  "heartbeat-detector",
  "laser",
  "loupe",
  "magnet",
  "mirror",
  "multi-gas",
  "pager",
  "paint-gauge",
  "platform-scale",
  "pole-camera",
  "presumptive-test",
  "pry-bar",
  "radiation-portal",
  "raking-light",
  "riid",
  "seal-gauge",
  "thermal-camera",
  "trace-swab",
  "under-vehicle-camera",
  "uv-lamp",
] as const;
export type InstrumentName = (typeof InstrumentName)[number];

export const SealStep = ["view", "verify", "tug", "twist"] as const;
export type SealStep = (typeof SealStep)[number];

export const AirPlace = ["gasket", "inside"] as const;
export type AirPlace = (typeof AirPlace)[number];

export const Span = ["inner-length", "inner-width", "inner-height", "outer-length"] as const;
export type Span = (typeof Span)[number];

export const View = ["side", "top", "mobile", "back-right", "back-left"] as const;
export type View = (typeof View)[number];

export const Beam = ["6MV", "3MV", "4MV", "9MV", "4/6MV", "6/9MV", "Co-60", "225kV"] as const;
export type Beam = (typeof Beam)[number];

export const LookHow = ["close", "gaze", "torch"] as const;
export type LookHow = (typeof LookHow)[number];

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
  "trace",
  "dog-indication",
  "radiation-alarm",
  "signs-of-people",
  "quantity",
  "kind-of-goods",
  "misdeclared",
  "narcotics",
  "tobacco",
  "weapons",
  "explosives",
  "radiation",
  "people",
  "cites",
  "counterfeit",
  "waste",
  "cash",
  "other-contraband",
  "all-in-order",
] as const;
export type Category = (typeof Category)[number];

export const Lead = [
  "officer",
  "supervisor",
  "drug-unit",
  "prosecutor",
  "excise",
  "police",
  "ordnance-disposal",
  "radiation-protection",
  "gas-specialist",
  "fire-service",
  "rescue-service",
  "environment",
  "cites-authority",
  "right-holder",
  "financial-intelligence",
  "valuation",
  "specialist",
] as const;
export type Lead = (typeof Lead)[number];

export const Decision = [
  "release",
  "correct-and-release",
  "wait",
  "hold",
  "detain",
  "seize",
  "hand-over",
] as const;
export type Decision = (typeof Decision)[number];

export const Register = ["seal", "bic", "consignee", "movement", "tariff"] as const;
export type Register = (typeof Register)[number];

export const Who = ["driver", "agent", "supervisor"] as const;
export type Who = (typeof Who)[number];

export const Move = [
  "state-power",
  "ask-route",
  "ask-stops",
  "ask-load",
  "ask-seal",
  "ask-consent",
  "decline-haste",
  "decline-gift",
  "ask-authority",
  "report-gift",
] as const;
export type Move = (typeof Move)[number];

export const Tier = ["document", "scan", "door-end", "partial", "full"] as const;
export type Tier = (typeof Tier)[number];

export const Routine = ["walk-round"] as const;
export type Routine = (typeof Routine)[number];

export const SealKind = ["official", "interim"] as const;
export type SealKind = (typeof SealKind)[number];

export const TakenAs = ["exhibit", "sample"] as const;
export type TakenAs = (typeof TakenAs)[number];

export const Family = [
  "air",
  "dog",
  "eye",
  "heat",
  "people",
  "radiation",
  "seal",
  "structure",
  "trace",
  "weight",
] as const;
export type Family = (typeof Family)[number];

export const GateKind = ["H", "O", "E"] as const;
export type GateKind = (typeof GateKind)[number];

export const Checklist = ["container", "vehicle"] as const;
export type Checklist = (typeof Checklist)[number];

export const Dialogue = ["pressure", "inducement"] as const;
export type Dialogue = (typeof Dialogue)[number];

export const MishapKind = [
  "struck-by-door",
  "cargo-fell",
  "trailer-moved",
  "exposed-to-gas",
  "overcome-by-gas",
  "run-over-risk",
  "alarm-ignored",
  "drilled-blind",
  "handled-unknown",
  "dog-exposed",
  "evidence-lost",
] as const;
export type MishapKind = (typeof MishapKind)[number];

export const Mode = ["learn", "shift", "exam"] as const;
export type Mode = (typeof Mode)[number];

export const Audience = ["officer", "instructor"] as const;
export type Audience = (typeof Audience)[number];

export const Device = ["desk", "bay", "headset"] as const;
export type Device = (typeof Device)[number];

export const AxisName = ["safety", "legality", "detection", "method", "facilitation"] as const;
export type AxisName = (typeof AxisName)[number];

export const OutcomeKind = ["right", "partly-right", "wrong", "unsafe"] as const;
export type OutcomeKind = (typeof OutcomeKind)[number];

export const Skill = ["search", "papers"] as const;
export type Skill = (typeof Skill)[number];

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

/** Head and leading hand at one moment. */
export interface Pose {
  /** seconds on the sender's own clock, growing. */
  at_s: number;
  /** the eyes' middle. */
  head_m: [number, number, number];
  /** how the head is turned. */
  head_turn: [number, number, number, number];
  /** the hand that holds the tool; absent where no hand is tracked. */
  hand_m?: [number, number, number] | null;
  /** how that hand, and so the tool's ray, is turned. */
  hand_turn?: [number, number, number, number] | null;
  /** what is in the hand. */
  tool?: Tool;
  /** the torch is lit. */
  torch?: boolean;
}

/** One drawn thing: a mesh of the catalogue, put somewhere. */
export interface Placed {
  /** its name among all that is drawn; a thing may be drawn by several (``seal/pin``). */
  id: string;
  /** of the sighting that it draws; empty for scenery. */
  handle: string;
  /** what may be done with it. */
  role: Role;
  /** name of its mesh in the catalogue; a mesh fills a cube of 1 m about its origin. */
  mesh: string;
  /** where its centre stands. */
  at_m: [number, number, number];
  /** stretch along its own x, y, z. */
  size_m: [number, number, number];
  /** how it is turned. */
  turn?: [number, number, number, number];
  /** sRGB ``#rrggbb`` that multiplies its texture. */
  tint?: string;
  /** a point on the vertical axis about which it swings; only what hangs on a leaf. */
  hinge_m?: [number, number, number] | null;
  /** one can stand on it. */
  walkable?: boolean;
}

/** Letters on a thing: ISO 6346 markings, plates, seal numbers, printed marks. */
export interface Lettering {
  /** its name among all that is drawn. */
  id: string;
  /** of the sighting that shows them. */
  handle: string;
  /** from top to bottom; drawn centred about ``at_m`` in the plane x, y of the turn. */
  lines: string[];
  at_m: [number, number, number];
  /** height of a capital letter. */
  letter_m: number;
  turn?: [number, number, number, number];
  /** sRGB of the letters. */
  ink?: string;
  hinge_m?: [number, number, number] | null;
}

/** What changes in the picture; ids in ``put`` and ``letters`` replace older ones. */
export interface Patch {
  /** where the officer stands now; its dressing is among what is put. */
  station: Station;
  /** things drawn anew or moved. */
  put?: Placed[];
  /** letters drawn anew or moved. */
  letters?: Lettering[];
  /** ids that are no longer drawn. */
  gone?: string[];
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
  /** the thing. */
  target: string;
  /**
   * the piece of a part that was looked at, ``column-row`` (see `exercise.coverage`); empty for the
   * whole of it.
   */
  patch?: string;
  /**
   * ``close`` is deliberate, along the whole of it; ``gaze`` and ``torch`` are what
   * `exercise.coverage` makes of where an officer in the bay really looked.
   */
  how?: LookHow;
}

/** Weigh the unit on the weighbridge. */
export interface Weigh {
  do: "weigh";
}

/** Have a radiograph made, or a backscatter picture of one side. */
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

/** Tap a part with the mallet and listen; ``patch`` as in `LookAt`, empty for its middle. */
export interface Tap {
  do: "tap";
  target: string;
  patch?: string;
}

/** Hang a tool on the belt; at the desk, where the tools lie. */
export interface Pack {
  do: "pack";
  tool: Tool;
}

/** Leave a tool at the desk. */
export interface Unpack {
  do: "unpack";
  tool: Tool;
}

/** Choose how far the control is to go (S02); it may be chosen anew as grounds come up. */
export interface Plan {
  do: "plan";
  tier: Tier;
}

/** Switch an instrument on, let it settle, and take its background. */
export interface SwitchOn {
  do: "switch-on";
  instrument: InstrumentName;
}

/** Use an instrument. */
export interface Use {
  do: "use";
  /** which one (`instruments.catalogue` says where and on what it is used). */
  instrument: InstrumentName;
  /** the thing it is held at; empty for the unit as a whole. */
  target?: string;
  /** the piece of a panel, as in `LookAt`; empty for its middle. */
  patch?: string;
  /** how it is used; empty for the usual way. */
  setting?: string;
}

/** Look something up in a register: the seal, the unit, the consignee, the movement. */
export interface LookUp {
  do: "look-up";
  register: Register;
}

/** Say one thing to one person, and hear the answer. */
export interface Talk {
  do: "talk";
  who: Who;
  move: Move;
}

/** Call somebody by radio. */
export interface Call {
  do: "call";
  who: Lead;
}

/** Have a proven routine done by the team, at its minutes and with what it would miss. */
export interface Delegate {
  do: "delegate";
  routine: Routine;
}

/** Ask what comes next; in learning mode only. */
export interface Hint {
  do: "hint";
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

/** Put the safety strap round the inner locking rods, so that a door cannot burst open. */
export interface Strap {
  do: "strap";
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

/** Count the packages of one item in the bay oneself, against the team's tally. */
export interface AuditTally {
  do: "audit";
  /** the line of the packing list; 0 for what is on no list. */
  item: number;
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

/** Freeze: stop all handling, step back, keep the scene (S19). */
export interface Freeze {
  do: "freeze";
}

/** Mark something where it is, with a numbered marker. */
export interface MarkPlace {
  do: "mark";
  target: string;
}

/** Bag, label and log something as an exhibit, or draw a sealed sample from it. */
export interface TakeExhibit {
  do: "exhibit";
  target: string;
  taken_as?: TakenAs;
}

/** Hand scene, exhibits and custody log over to a partner, against signature. */
export interface HandOver {
  do: "hand-over";
  to: Lead;
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

/** Close the unit with an official seal, or an interim one at a break; numbers are recorded. */
export interface Reseal {
  do: "reseal";
  kind?: SealKind;
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
  /** what the risk engine should learn, for a find as for none (S24). */
  feedback?: string;
}

/** Sign the report: once, and the exercise ends. */
export interface Sign {
  do: "sign";
}

/** One row of the table. */
export interface Instrument {
  /** what it is called in actions. */
  name: InstrumentName;
  /** what it learns from. */
  family: Family;
  /** where it is used. */
  stations: Station[];
  /**
   * what it may be held at: ``unit`` (no target), ``panel``, ``point`` (of the tractor), ``seal``,
   * ``package``, ``contents`` (of an opened package), or the handle of a part.
   */
  on: string[];
  /** words for how it is used; the first is taken where none is said. */
  settings?: string[];
  /** what must hang on the belt; empty for what belongs to the site or comes when called. */
  kit?: Tool | null;
  /** it shows nothing before it was switched on, and its background taken. */
  switch?: boolean;
  /** it leaves damage behind. */
  intrusive?: boolean;
  /** the step of the procedure that it serves first. */
  step?: string;
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
  /** what performs it: tags of actions, names of instruments and routines. */
  actions?: string[];
  /** ids of steps that come first. */
  after?: string[];
  /** tags of `exercise/tables/sources.csv`. */
  source?: string;
  /** what the centre adds, in its own words. */
  note?: string;
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

/** One point of a checklist: the seven points of a container, the seventeen of a vehicle. */
export interface Spot {
  /** what is looked at. */
  id: string;
  /** the checklists it stands on, in the order of the table. */
  lists: Checklist[];
  /** handles of the unit's parts that it means; empty for what only shows inside. */
  parts?: string[];
  /** ``reefer`` or ``open-top`` where only such units have it. */
  only?: string;
  /** tags of `exercise/tables/sources.csv`. */
  source?: string;
}

/** How deep an inspection goes. */
export interface TierRow {
  /** the tier; each allows what those before it allow. */
  id: Tier;
  /** what it adds: tags of actions, names of instruments and routines. */
  acts: string[];
  /** how much of the inside length may be unloaded, 0 to 1. */
  depth_share?: number;
  /** tags of `exercise/tables/sources.csv`. */
  source?: string;
}

/** What follows from a finding: first act, who leads, what may be decided, on which paper. */
export interface FindingRow {
  /** the finding. */
  id: string;
  /** entries of the notebook that mean it. */
  categories: Category[];
  /** code of the first act. */
  first: string;
  /** who leads; any of them is rightly named, the first is called first. */
  leads: Lead[];
  /** what the officer may decide; nothing else. */
  decisions: Decision[];
  /** codes of what else the officer may do. */
  may?: string[];
  /** codes of the papers that it asks for. */
  papers?: string[];
  /** tags of `exercise/tables/sources.csv`; empty for the domain guide's own table. */
  source?: string;
}

/** Whom a centre calls: the id of the finding, a name and a telephone number to show. */
export interface Contact {
  finding: string;
  name: string;
  phone?: string;
}

/** All rules in force; national law prevails over every one of them. */
export interface Rules {
  /** which defaults they come from. */
  edition: string;
  steps: Step[];
  costs: Cost[];
  limits: Limit[];
  spots?: Spot[];
  tiers?: TierRow[];
  findings?: FindingRow[];
  contacts?: Contact[];
  /** whose local rules were applied; empty for none. */
  centre?: string;
  /** the moves in a dialogue that are switched on beside questions and consent. */
  dialogue?: Dialogue[];
  /** whether cases may hold people in danger. */
  signs_of_life?: boolean;
  /**
   * the safety adviser, with the role, who signed them; empty where nobody has, and the strictest
   * of defaults and local rules hold.
   */
  signed_by?: string;
  /** date of the signature, ISO 8601. */
  signed_on?: string;
}

/** The exercise began; the rules in force are frozen here, the belt is packed. */
export interface Began {
  event: "began";
  /** of the records that follow. */
  format: number;
  rules: Rules;
  station: Station;
  documents: string[];
  sightings: Sighting[];
  budget_minutes?: number;
  belt?: Tool[];
  /** what the exercise is for. */
  mode?: Mode;
  /**
   * how much a hint tells: 2 the act, 1 the step alone, 0 nothing; it fades as an officer learns.
   */
  help?: number;
  /** what this officer has proven, and may have done by the team. */
  routines?: Routine[];
  /** the step at which the officer takes over; the steps before it an expert plays. */
  slice?: string;
  /** it is another try at an exercise that is over, and counts for nothing. */
  practice?: boolean;
}

/** A tool hangs on the belt. */
export interface Packed {
  event: "packed";
  tool: Tool;
}

/** A tool was left at the desk. */
export interface Unpacked {
  event: "unpacked";
  tool: Tool;
}

/** How far the control is to go. */
export interface Planned {
  event: "planned";
  tier: Tier;
}

/** An instrument is on; ``readings`` are its background. */
export interface SwitchedOn {
  event: "switched-on";
  instrument: InstrumentName;
  readings?: Reading[];
}

/** An instrument was used, and this is what came of it. */
export interface Used {
  event: "used";
  /** which one. */
  instrument: InstrumentName;
  /** the thing it was held at; empty for the unit. */
  target?: string;
  /** the piece of a panel. */
  patch?: string;
  /** how it was used. */
  setting?: string;
  /** numbers shown. */
  readings?: Reading[];
  /** what was seen, heard or felt, in words, sorted. */
  signs?: string[];
  /** things that it brought into sight. */
  sightings?: Sighting[];
}

/** A register gave its extract. */
export interface LookedUp {
  event: "looked-up";
  register: Register;
  document: Document;
}

/** One thing was said to a person, and answered. */
export interface Said {
  event: "said";
  /** the person. */
  who: Who;
  /** what the officer said. */
  move: Move;
  /** key of the answer's sentence. */
  code: string;
  /** names in it. */
  args?: Record<string, string>;
}

/** Somebody was called by radio; ``code`` is the key of what they said. */
export interface Called {
  event: "called";
  who: Lead;
  code: string;
}

/** The team did a routine. */
export interface Delegated {
  event: "delegated";
  /** which one. */
  routine: Routine;
  /** what was looked at and photographed (``left-side 1-1``); the rest was missed. */
  patches: string[];
  /** what the photographs show. */
  sightings: Sighting[];
}

/** A hint was asked for and given. */
export interface Hinted {
  event: "hinted";
  /** the step that is due. */
  step: string;
  /** the text of an act that performs it; empty where help has faded, and where none is. */
  action?: string;
}

/** The safety strap is round the inner locking rods. */
export interface Strapped {
  event: "strapped";
}

/** The officer counted the packages of one item in the bay. */
export interface TallyAudited {
  event: "tally-audited";
  item: number;
  counted: number;
}

/** All handling stopped; the scene is kept. */
export interface Froze {
  event: "froze";
}

/** Marker number n stands at a thing. */
export interface Marked {
  event: "marked";
  n: number;
  target: string;
}

/** Exhibit number n is bagged, labelled and in the custody log. */
export interface ExhibitTaken {
  event: "exhibit-taken";
  /** its number. */
  n: number;
  /** what it is, or what it was drawn from. */
  target: string;
  /** the thing itself, or a sealed sample of it. */
  taken_as: TakenAs;
  /** number of the evidence bag. */
  bag: string;
  /** simulated minute of the first line of its custody log. */
  minute: number;
}

/** Scene and exhibits are a partner's, against signature. */
export interface HandedOver {
  event: "handed-over";
  to: Lead;
  exhibits: number[];
}

/** The exercise was stopped: nobody could have gone on. */
export interface Stopped {
  event: "stopped";
  /** the mishap that ended it. */
  what: MishapKind;
  /** the step of the procedure that would have prevented it. */
  step: string;
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

/** Something was looked at closely; ``patch`` and ``how`` as in `actions.LookAt`. */
export interface Looked {
  event: "looked";
  target: string;
  sightings: Sighting[];
  patch?: string;
  how?: LookHow;
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

/** An official or interim seal is on; old and new numbers are recorded. */
export interface Resealed {
  event: "resealed";
  old: string;
  new: string;
  kind?: SealKind;
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
  seal?: "cut" | "interim" | "official" | "on";
  left_door?: "closed" | "hooked" | "open";
  right_door?: "closed" | "hooked" | "open";
  yard_safe?: boolean;
  lead?: Lead;
  decided?: Decision | null;
  /** the exercise is over. */
  signed?: boolean;
  mode?: Mode;
  /** what hangs on the belt. */
  belt?: Tool[];
  /** instruments that are switched on, sorted. */
  on?: string[];
  strapped?: boolean;
  frozen?: boolean;
  /** it was stopped, because nobody could have gone on. */
  stopped?: boolean;
  practice?: boolean;
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

/** What a client in the bay sends once a second; it is not counted and never answered. */
export interface Posed {
  poses: Pose[];
}

/** A client says as what it is open now (a page that entered the headset, or left it). */
export interface Moved {
  device: Device;
}

/** A client hands the exercise over: to another client that is present, or to itself. */
export interface Handed {
  to: string;
}

/** One client that is in the exercise now. */
export interface Present {
  /** its name among those present; means nothing elsewhere. */
  id: string;
  /** as what it is open. */
  device: Device;
  /** who looks through it. */
  audience: Audience;
}

/** Who is in the exercise, which of them the reader is, and in whose hand it lies. */
export interface Company {
  /** everybody, in the order in which they came. */
  here: Present[];
  /** id of the client that reads this. */
  you: string;
  /** id of the client to which the exercise was last handed; empty while nobody did. */
  hand?: string;
}

/** Poses of the officer, for those who watch: the poses of one second of one client. */
export interface Watched {
  who: string;
  poses: Pose[];
}

/**
 * What a client is sent, after the events are committed. ``seq`` numbers this audience's
 * observations; a refusal carries no new ``seq``, nor do company and poses. ``action_id`` tells
 * which action it answers; empty when it answers none. ``patch`` comes with an observation, to
 * clients that asked for the scene.
 */
export interface FromServer {
  seq: number;
  action_id?: string;
  observation?: Observation | null;
  refusal?: Refusal | null;
  patch?: Patch | null;
  company?: Company | null;
  watched?: Watched | null;
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
  /**
   * what it stands on: a step of the procedure (``S11``) or a rule of scoring (``domain:
   * facilitation``).
   */
  rule?: string;
}

/** A hard gate that was passed over: it marks the whole exercise as unsafe. */
export interface HardFail {
  /** key of the sentence that says what happened. */
  code: string;
  /** key of the sentence that teaches why it matters. */
  why: string;
  /** the step of the procedure. */
  rule: string;
  /** who says so. */
  source: string;
  /** numbers of the records in which it happened. */
  records: number[];
}

/** One of five axes; there is no total for people. */
export interface Axis {
  name: AxisName;
  gained: number;
  possible: number;
  points?: Point[];
  hard_fails?: HardFail[];
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

/** A piece of what there was to look at, for the picture of what was looked at. */
export interface Covered {
  /** the thing: a part of the unit, or a package. */
  target: string;
  /** which patch of it, ``column-row``; empty for what has none. */
  patch: string;
  /** its centre. */
  at_mm: [number, number, number];
  /** extent along x, y, z before turning. */
  size_mm: [number, number, number];
  /** turn about the vertical, degrees. */
  turn_deg: number;
  /** it was looked at from near. */
  seen: boolean;
  /** how it was looked at first; None where it was not. */
  how?: LookHow | null;
  /** numbers of the records in which it was. */
  records?: number[];
  /** it is the inner face of a patch. */
  inside?: boolean;
}

/** One of the moments that counted most, and why. */
export interface KeyMoment {
  /** the act it is about, or the act during which it was. */
  record: number;
  /** simulated minute of that act. */
  minute: number;
  /** real seconds since the beginning, for the replay: of the pose, where it is one. */
  elapsed_s: number;
  /** key of the sentence that says what was so then (``moment-near``). */
  code: string;
  /** names and numbers in it. */
  args?: Record<string, string>;
  /** the point that it cost or won, where it is one. */
  about?: Point | null;
  /** the thing it is about, where there is one. */
  handle?: string;
}

/** The one rule to take along. */
export interface Rule {
  /** the step of the procedure that it belongs to; its sentence is ``rule-<step>``. */
  step: string;
  /** where it comes from. */
  source: string;
  /** the point that it would have won; None where nothing was lost. */
  about?: Point | null;
}

/** What to practise next: an axis, from which step on, and with which instrument. */
export interface Practice {
  /** the one of which least was gained. */
  axis: AxisName;
  /** step of the procedure at which practice starts (a slice of a case). */
  step: string;
  /** tag of the act to practise; empty where the step has none of its own. */
  action?: string;
}

/** Where the officer stood, as sight lines are drawn from it. */
export interface Stand {
  /** the last act before, or the act that opened the view. */
  record: number;
  /** when that was. */
  minute: number;
  /** when that was. */
  elapsed_s: number;
  /** the eyes' middle. */
  eye_mm: [number, number, number];
  /** it is where the officer really was; else where anybody stands who looks in. */
  posed: boolean;
}

/** A line from a hidden thing to a stand. */
export interface SightLine {
  /** the hidden thing. */
  handle: string;
  /** which of the stands, from 0. */
  stand: number;
  /** the point of the thing that the line comes from. */
  at_mm: [number, number, number];
  /** nothing stood in it. */
  free: boolean;
  /** handle of what it met first; empty where it was free. */
  blocked_by?: string;
}

/** Sight lines from the goods: from where there was a free line to each hidden thing. */
export interface Sightlines {
  stands?: Stand[];
  lines?: SightLine[];
}

/** An instrument that was not used, and what it would have shown in this case. */
export interface Unused {
  /** its name, as readings have it. */
  instrument: string;
  /** key of the sentence that sums up what it would have told. */
  code: string;
  /** simulated minutes that it would have cost. */
  minutes: number;
  /** names and numbers in it. */
  args?: Record<string, string>;
  /** where it was held for that; empty for the unit as a whole. */
  target?: string;
  /** where it was held for that; empty for the unit as a whole. */
  patch?: string;
  /** what it would have shown; of some, only the telling ones. */
  readings?: Reading[];
  /** what would have been seen, heard or felt. */
  signs?: string[];
  /** it would have told of what was not as it should be. */
  telling?: boolean;
}

/** What an expert did with the same case, from observations alone: the walk of its proof. */
export interface Expert {
  minutes: number;
  timeline: Moment[];
  coverage?: Covered[];
}

/** A branch and where it comes from: the decisive two minutes again. */
export interface Again {
  /** the last record that both share. */
  record: number;
  /** simulated minute there. */
  minute: number;
  /** the score as it was. */
  first: Score;
  /** what was done after that, the first time. */
  went?: Moment[];
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
  /** each instrument not used, with what it would have shown; for this case alone. */
  unused?: Unused[];
  /** every patch of the unit's outside, then inner faces and things looked at. */
  coverage?: Covered[];
  /** the three key moments, in order of time; fewer where less was done. */
  moments?: KeyMoment[];
  /** the one rule to take along. */
  rule?: Rule | null;
  /** what to practise next. */
  practice?: Practice | null;
  /** the same case in an expert's hands; None where that is not known. */
  expert?: Expert | null;
  /** sight lines from the hidden goods. */
  sight?: Sightlines;
  /** the exercise it branched from, where it is a branch. */
  again?: Again | null;
}

/** One act, to be played back: what was done, and what the officer was told of it. */
export interface Played {
  record: number;
  minute: number;
  elapsed_s: number;
  action: string;
  observation: Observation;
}

/** An exercise to be played back, act by act. */
export interface Replay {
  acts: Played[];
}

/** The officer's own words, before and after anything was told; stored beside the exercise. */
export interface OwnAccount {
  /** what was done. */
  did?: string;
  /** why it was done so. */
  why?: string;
  /** what was in it, or ``nothing``; empty for no prediction. */
  prediction?: Category | "" | "nothing";
  /** the debrief was opened; what stands above changes no more. */
  closed?: boolean;
  /** the officer's own rule for the next box, written at the end of the debrief. */
  rule?: string;
}

/** Where the officer was at one moment. */
export interface Stood {
  /** simulated minutes spent by then. */
  minute: number;
  /** as what the page was open. */
  device: Device;
  /** its ``at_s`` counts real seconds from the beginning of the exercise. */
  pose: Pose;
}

/** Where the officer was in the bay: about two poses a second, in order of time. */
export interface Track {
  poses: Stood[];
}

/** A figure with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** How well one kind of thing is told from its absence, and which way one leans. */
export interface Sensitivity {
  /** what is told apart. */
  skill: Skill;
  /** cases in which there was something. */
  signals: number;
  /** of these, the cases in which the officer said so. */
  hits: number;
  /** cases in which there was nothing. */
  clean: number;
  /** of these, the cases in which the officer said there was. */
  false_alarms: number;
  /** share of hits. */
  hit_rate?: Estimate | null;
  /** share of false alarms. */
  false_alarm_rate?: Estimate | null;
  /**
   * how far the two kinds are apart for this officer, in standard deviations; None where one of the
   * kinds has not come yet.
   */
  d_prime?: Estimate | null;
  /** below 0 one says "something" too readily, above 0 too late; None as before. */
  criterion?: Estimate | null;
  /** area under a curve through this one point, 0.5 (chance) to 1; None as before. */
  a_prime?: number | null;
}

/** One bin of confidence, and how often decisions made with it were right. */
export interface Stated {
  /** decisions in the bin. */
  cases: number;
  /** their mean confidence, 0 to 1. */
  stated: number;
  /** share of them that were right. */
  right: Estimate;
}

/** Whether one is as often right as one says. */
export interface Calibration {
  /** decisions with a confidence. */
  cases: number;
  /**
   * mean squared difference between confidence and being right: 0 is best, 0.25 is what "50 %"
   * always gives; it equals ``unreliability - resolution + uncertainty + within``.
   */
  brier: number;
  /** how far confidence is from the share of right decisions; 0 is best. */
  unreliability: number;
  /** how well confidence tells right from wrong decisions; more is better. */
  resolution: number;
  /** what the share of right decisions alone leaves open. */
  uncertainty: number;
  /** what the width of the bins leaves over. */
  within: number;
  /** mean confidence less the share of right decisions; above 0 one is overconfident. */
  excess: Estimate;
  /** the curve, by rising confidence; empty bins are left out. */
  bins: Stated[];
}

/** What many cases say of an officer; below ``needed`` cases they say nothing yet. */
export interface Ability {
  /** signed cases that count: the first time of each. */
  cases: number;
  /** cases from which on anything is told. */
  needed: number;
  /** empty below that. */
  skills?: Sensitivity[];
  /** None below that. */
  calibration?: Calibration | null;
}

/** Every action. */
export type Action =
  | Go
  | Read
  | LookAt
  | Weigh
  | Scan
  | CheckSeal
  | Tap
  | Pack
  | Unpack
  | Plan
  | SwitchOn
  | Use
  | LookUp
  | Talk
  | Call
  | Delegate
  | Hint
  | MakeYardSafe
  | TestAir
  | Ventilate
  | CutSeal
  | Strap
  | OpenLeaf
  | HookLeaf
  | CloseLeaf
  | Enter
  | Leave
  | Measure
  | Unload
  | AuditTally
  | OpenPackage
  | Photograph
  | Freeze
  | MarkPlace
  | TakeExhibit
  | HandOver
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
  | Packed
  | Unpacked
  | Planned
  | SwitchedOn
  | Used
  | LookedUp
  | Said
  | Called
  | Delegated
  | Hinted
  | Strapped
  | TallyAudited
  | Froze
  | Marked
  | ExhibitTaken
  | HandedOver
  | Stopped
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
  Pose: {
    hand_m: null,
    hand_turn: null,
    tool: "hand",
    torch: false,
  },
  Placed: {
    turn: [0.0, 0.0, 0.0, 1.0],
    tint: "#ffffff",
    hinge_m: null,
    walkable: false,
  },
  Lettering: {
    turn: [0.0, 0.0, 0.0, 1.0],
    ink: "#ffffff",
    hinge_m: null,
  },
  Patch: {
    put: [],
    letters: [],
    gone: [],
  },
  LookAt: {
    patch: "",
    how: "close",
  },
  Scan: {
    view: "side",
    beam: "6MV",
  },
  Tap: {
    patch: "",
  },
  Use: {
    target: "",
    patch: "",
    setting: "",
  },
  TestAir: {
    where: "gasket",
  },
  Ventilate: {
    minutes: 30,
  },
  TakeExhibit: {
    taken_as: "exhibit",
  },
  RecordFinding: {
    target: "",
    document: "",
    field: "",
    note: "",
  },
  Reseal: {
    kind: "official",
  },
  Report: {
    weighed_kg: null,
    counted_packages: null,
    new_seal: "",
    remarks: "",
    feedback: "",
  },
  Instrument: {
    settings: [],
    kit: null,
    switch: false,
    intrusive: false,
    step: "",
  },
  Step: {
    actions: [],
    after: [],
    source: "",
    note: "",
  },
  Cost: {
    per: "",
    minutes_per: 0.0,
  },
  Spot: {
    parts: [],
    only: "",
    source: "",
  },
  TierRow: {
    depth_share: 0.0,
    source: "",
  },
  FindingRow: {
    may: [],
    papers: [],
    source: "",
  },
  Contact: {
    phone: "",
  },
  Rules: {
    spots: [],
    tiers: [],
    findings: [],
    contacts: [],
    centre: "",
    dialogue: [],
    signs_of_life: true,
    signed_by: "",
    signed_on: "",
  },
  Began: {
    budget_minutes: 0.0,
    belt: [],
    mode: "learn",
    help: 2,
    routines: [],
    slice: "",
    practice: false,
  },
  SwitchedOn: {
    readings: [],
  },
  Used: {
    target: "",
    patch: "",
    setting: "",
    readings: [],
    signs: [],
    sightings: [],
  },
  Said: {
    args: {},
  },
  Hinted: {
    action: "",
  },
  Looked: {
    patch: "",
    how: "close",
  },
  FindingRecorded: {
    target: "",
    document: "",
    field: "",
    note: "",
  },
  Resealed: {
    kind: "official",
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
    mode: "learn",
    belt: [],
    on: [],
    strapped: false,
    frozen: false,
    stopped: false,
    practice: false,
  },
  Company: {
    hand: "",
  },
  FromServer: {
    action_id: "",
    observation: null,
    refusal: null,
    patch: null,
    company: null,
    watched: null,
  },
  Point: {
    records: [],
    args: {},
    rule: "",
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
  Covered: {
    how: null,
    records: [],
    inside: false,
  },
  KeyMoment: {
    args: {},
    about: null,
    handle: "",
  },
  Rule: {
    about: null,
  },
  Practice: {
    action: "",
  },
  SightLine: {
    blocked_by: "",
  },
  Sightlines: {
    stands: [],
    lines: [],
  },
  Unused: {
    args: {},
    target: "",
    patch: "",
    readings: [],
    signs: [],
    telling: false,
  },
  Expert: {
    coverage: [],
  },
  Again: {
    went: [],
  },
  Debrief: {
    unused: [],
    coverage: [],
    moments: [],
    rule: null,
    practice: null,
    expert: null,
    sight: {},
    again: null,
  },
  OwnAccount: {
    did: "",
    why: "",
    prediction: "",
    closed: false,
    rule: "",
  },
  Sensitivity: {
    hit_rate: null,
    false_alarm_rate: null,
    d_prime: null,
    criterion: null,
    a_prime: null,
  },
  Ability: {
    skills: [],
    calibration: null,
  },
} as const;

/**
 * Side view: columns grow from the doors to the front wall, depth counts from the door sill; rows
 * fall from the top, height as on the plane through the middle of the unit.
 */
export const SIDE_VIEW = {
  column_mm: 6,
  first_column_mm: -252,
  row_mm: 6,
  top_mm: 3966,
} as const;

/** About so large is a piece of a part (`language.patches`). */
export const PATCH = {
  wide_mm: 1500,
  high_mm: 1300,
} as const;

/** Every instrument as anybody may know it, in the order of the table. */
export const INSTRUMENTS: readonly Required<Instrument>[] = [
  {
    name: "loupe",
    family: "seal",
    stations: ["bay"],
    on: ["seal"],
    settings: [],
    kit: "loupe",
    switch: false,
    intrusive: false,
    step: "S10",
  },
  {
    name: "seal-gauge",
    family: "seal",
    stations: ["bay"],
    on: ["seal"],
    settings: [],
    kit: "seal-gauge",
    switch: false,
    intrusive: false,
    step: "S10",
  },
  {
    name: "uv-lamp",
    family: "seal",
    stations: ["bay"],
    on: ["seal", "panel"],
    settings: [],
    kit: "uv-lamp",
    switch: false,
    intrusive: false,
    step: "S10",
  },
  {
    name: "radiation-portal",
    family: "radiation",
    stations: ["gate"],
    on: ["unit"],
    settings: ["first-pass", "second-pass"],
    kit: null,
    switch: false,
    intrusive: false,
    step: "S06",
  },
  {
    name: "pager",
    family: "radiation",
    stations: ["gate", "scanner", "bay"],
    on: ["panel", "package", "vehicle"],
    settings: [],
    kit: "pager",
    switch: true,
    intrusive: false,
    step: "S06",
  },
  {
    name: "riid",
    family: "radiation",
    stations: ["gate", "scanner", "bay"],
    on: ["panel", "package"],
    settings: ["30-s", "120-s", "300-s"],
    kit: "riid",
    switch: true,
    intrusive: false,
    step: "S06",
  },
  {
    name: "axle-scale",
    family: "weight",
    stations: ["gate"],
    on: ["unit"],
    settings: [],
    kit: null,
    switch: false,
    intrusive: false,
    step: "S07",
  },
  {
    name: "platform-scale",
    family: "weight",
    stations: ["bay"],
    on: ["package"],
    settings: [],
    kit: null,
    switch: false,
    intrusive: false,
    step: "S17",
  },
  {
    name: "raking-light",
    family: "structure",
    stations: ["bay"],
    on: ["panel"],
    settings: [],
    kit: "torch",
    switch: false,
    intrusive: false,
    step: "S09",
  },
  {
    name: "magnet",
    family: "structure",
    stations: ["bay"],
    on: ["panel"],
    settings: [],
    kit: "magnet",
    switch: false,
    intrusive: false,
    step: "S09",
  },
  {
    name: "paint-gauge",
    family: "structure",
    stations: ["bay"],
    on: ["panel"],
    settings: [],
    kit: "paint-gauge",
    switch: false,
    intrusive: false,
    step: "S09",
  },
  {
    name: "mirror",
    family: "structure",
    stations: ["bay"],
    on: ["underside", "vehicle", "point"],
    settings: [],
    kit: "mirror",
    switch: false,
    intrusive: false,
    step: "S09",
  },
  {
    name: "under-vehicle-camera",
    family: "structure",
    stations: ["gate"],
    on: ["underside", "vehicle", "point"],
    settings: [],
    kit: null,
    switch: false,
    intrusive: false,
    step: "S09",
  },
  {
    name: "pole-camera",
    family: "eye",
    stations: ["bay"],
    on: ["roof", "unit"],
    settings: [],
    kit: "pole-camera",
    switch: true,
    intrusive: false,
    step: "S09",
  },
  {
    name: "laser",
    family: "structure",
    stations: ["bay"],
    on: ["unit"],
    settings: ["inner-length", "inner-width", "inner-height", "outer-length"],
    kit: "laser",
    switch: true,
    intrusive: false,
    step: "S18",
  },
  {
    name: "density-meter",
    family: "structure",
    stations: ["bay"],
    on: ["panel", "package", "point"],
    settings: [],
    kit: "density-meter",
    switch: true,
    intrusive: false,
    step: "S18",
  },
  {
    name: "fibrescope",
    family: "eye",
    stations: ["bay"],
    on: ["panel", "package", "point"],
    settings: ["vent", "hole"],
    kit: "fibrescope",
    switch: true,
    intrusive: false,
    step: "S18",
  },
  {
    name: "drill",
    family: "structure",
    stations: ["bay"],
    on: ["panel", "package"],
    settings: [],
    kit: "drill",
    switch: false,
    intrusive: true,
    step: "S18",
  },
  {
    name: "pry-bar",
    family: "structure",
    stations: ["bay"],
    on: ["panel", "package"],
    settings: [],
    kit: "pry-bar",
    switch: false,
    intrusive: true,
    step: "S18",
  },
  {
    name: "trace-swab",
    family: "trace",
    stations: ["bay"],
    on: ["seal", "panel", "package", "unit"],
    settings: ["sample", "blank"],
    kit: "trace-kit",
    switch: true,
    intrusive: false,
    step: "S16",
  },
  {
    name: "presumptive-test",
    family: "trace",
    stations: ["bay"],
    on: ["contents"],
    settings: [],
    kit: "test-kit",
    switch: false,
    intrusive: true,
    step: "S21",
  },
  {
    name: "thermal-camera",
    family: "heat",
    stations: ["gate", "bay"],
    on: ["panel"],
    settings: [],
    kit: "thermal-camera",
    switch: true,
    intrusive: false,
    step: "S09",
  },
  {
    name: "co2-probe",
    family: "people",
    stations: ["bay"],
    on: ["unit"],
    settings: ["gasket", "vent"],
    kit: "co2-probe",
    switch: true,
    intrusive: false,
    step: "S11",
  },
  {
    name: "heartbeat-detector",
    family: "people",
    stations: ["scanner", "bay"],
    on: ["unit"],
    settings: [],
    kit: null,
    switch: true,
    intrusive: false,
    step: "S08",
  },
  {
    name: "dog-team",
    family: "dog",
    stations: ["bay"],
    on: ["panel", "package", "point"],
    settings: [],
    kit: null,
    switch: false,
    intrusive: false,
    step: "S16",
  },
  {
    name: "multi-gas",
    family: "air",
    stations: ["bay"],
    on: ["unit"],
    settings: ["middle", "bottom", "top"],
    kit: "multi-gas",
    switch: true,
    intrusive: false,
    step: "S11",
  },
];

/** So many tools hang on a belt at most. */
export const BELT_HOLDS = 12;

/** What can be said to each person. */
export const MOVES: Record<Who, readonly Move[]> = {
  driver: [
    "state-power",
    "ask-route",
    "ask-stops",
    "ask-load",
    "ask-seal",
    "ask-consent",
    "decline-haste",
    "decline-gift",
  ],
  agent: ["state-power", "ask-route", "ask-load", "ask-consent", "decline-haste", "decline-gift"],
  supervisor: ["ask-authority", "report-gift"],
};

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
    usage: "look at <target> [patch=<patch>] [how=close|gaze|torch]",
    places: [
      {
        name: "target",
        kind: "text",
        choices: [],
        required: true,
        maxLength: 64,
      },
    ],
    names: [
      {
        name: "patch",
        kind: "text",
        choices: [],
        required: false,
        default: "",
      },
      {
        name: "how",
        kind: "words",
        choices: ["close", "gaze", "torch"],
        required: false,
        default: "close",
      },
    ],
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
    usage: "scan [side|top|mobile|back-right|back-left] [6MV|3MV|4MV|9MV|4/6MV|6/9MV|Co-60|225kV]",
    places: [
      {
        name: "view",
        kind: "words",
        choices: ["side", "top", "mobile", "back-right", "back-left"],
        required: false,
        default: "side",
      },
      {
        name: "beam",
        kind: "words",
        choices: ["6MV", "3MV", "4MV", "9MV", "4/6MV", "6/9MV", "Co-60", "225kV"],
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
    tag: "tap",
    verb: "tap",
    usage: "tap <target> [patch=<patch>]",
    places: [
      {
        name: "target",
        kind: "text",
        choices: [],
        required: true,
        maxLength: 64,
      },
    ],
    names: [
      {
        name: "patch",
        kind: "text",
        choices: [],
        required: false,
        default: "",
      },
    ],
  },
  {
    tag: "pack",
    verb: "pack",
    usage:
      "pack hand|seal-gauge|camera|tape|torch|gas-lance|mallet|bolt-cutter|loupe|uv-lamp|pager|riid|magnet|paint-gauge|mirror|pole-camera|laser|density-meter|fibrescope|drill|pry-bar|trace-kit|test-kit|thermal-camera|co2-probe|multi-gas",
    places: [
      {
        name: "tool",
        kind: "words",
        choices: [
          "hand",
          "seal-gauge",
          "camera",
          "tape",
          "torch",
          "gas-lance",
          "mallet",
          "bolt-cutter",
          "loupe",
          "uv-lamp",
          "pager",
          "riid",
          "magnet",
          "paint-gauge",
          "mirror",
          "pole-camera",
          "laser",
          "density-meter",
          "fibrescope",
          "drill",
          "pry-bar",
          "trace-kit",
          "test-kit",
          "thermal-camera",
          "co2-probe",
          "multi-gas",
        ],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "unpack",
    verb: "unpack",
    usage:
      "unpack hand|seal-gauge|camera|tape|torch|gas-lance|mallet|bolt-cutter|loupe|uv-lamp|pager|riid|magnet|paint-gauge|mirror|pole-camera|laser|density-meter|fibrescope|drill|pry-bar|trace-kit|test-kit|thermal-camera|co2-probe|multi-gas",
    places: [
      {
        name: "tool",
        kind: "words",
        choices: [
          "hand",
          "seal-gauge",
          "camera",
          "tape",
          "torch",
          "gas-lance",
          "mallet",
          "bolt-cutter",
          "loupe",
          "uv-lamp",
          "pager",
          "riid",
          "magnet",
          "paint-gauge",
          "mirror",
          "pole-camera",
          "laser",
          "density-meter",
          "fibrescope",
          "drill",
          "pry-bar",
          "trace-kit",
          "test-kit",
          "thermal-camera",
          "co2-probe",
          "multi-gas",
        ],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "plan",
    verb: "plan",
    usage: "plan document|scan|door-end|partial|full",
    places: [
      {
        name: "tier",
        kind: "words",
        choices: ["document", "scan", "door-end", "partial", "full"],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "switch-on",
    verb: "switch on",
    usage:
      "switch on axle-scale|co2-probe|density-meter|dog-team|drill|fibrescope|heartbeat-detector|laser|loupe|magnet|mirror|multi-gas|pager|paint-gauge|platform-scale|pole-camera|presumptive-test|pry-bar|radiation-portal|raking-light|riid|seal-gauge|thermal-camera|trace-swab|under-vehicle-camera|uv-lamp",
    places: [
      {
        name: "instrument",
        kind: "words",
        choices: [
          "axle-scale",
          "co2-probe",
          "density-meter",
          "dog-team",
          "drill",
          "fibrescope",
          "heartbeat-detector",
          "laser",
          "loupe",
          "magnet",
          "mirror",
          "multi-gas",
          "pager",
          "paint-gauge",
          "platform-scale",
          "pole-camera",
          "presumptive-test",
          "pry-bar",
          "radiation-portal",
          "raking-light",
          "riid",
          "seal-gauge",
          "thermal-camera",
          "trace-swab",
          "under-vehicle-camera",
          "uv-lamp",
        ],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "use",
    verb: "use",
    usage:
      "use axle-scale|co2-probe|density-meter|dog-team|drill|fibrescope|heartbeat-detector|laser|loupe|magnet|mirror|multi-gas|pager|paint-gauge|platform-scale|pole-camera|presumptive-test|pry-bar|radiation-portal|raking-light|riid|seal-gauge|thermal-camera|trace-swab|under-vehicle-camera|uv-lamp [<target>] [patch=<patch>] [setting=<setting>]",
    places: [
      {
        name: "instrument",
        kind: "words",
        choices: [
          "axle-scale",
          "co2-probe",
          "density-meter",
          "dog-team",
          "drill",
          "fibrescope",
          "heartbeat-detector",
          "laser",
          "loupe",
          "magnet",
          "mirror",
          "multi-gas",
          "pager",
          "paint-gauge",
          "platform-scale",
          "pole-camera",
          "presumptive-test",
          "pry-bar",
          "radiation-portal",
          "raking-light",
          "riid",
          "seal-gauge",
          "thermal-camera",
          "trace-swab",
          "under-vehicle-camera",
          "uv-lamp",
        ],
        required: true,
      },
      {
        name: "target",
        kind: "text",
        choices: [],
        required: false,
        default: "",
        maxLength: 64,
      },
    ],
    names: [
      {
        name: "patch",
        kind: "text",
        choices: [],
        required: false,
        default: "",
      },
      {
        name: "setting",
        kind: "text",
        choices: [],
        required: false,
        default: "",
        maxLength: 32,
      },
    ],
  },
  {
    tag: "look-up",
    verb: "look up",
    usage: "look up seal|bic|consignee|movement|tariff",
    places: [
      {
        name: "register",
        kind: "words",
        choices: ["seal", "bic", "consignee", "movement", "tariff"],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "talk",
    verb: "talk",
    usage:
      "talk driver|agent|supervisor state-power|ask-route|ask-stops|ask-load|ask-seal|ask-consent|decline-haste|decline-gift|ask-authority|report-gift",
    places: [
      {
        name: "who",
        kind: "words",
        choices: ["driver", "agent", "supervisor"],
        required: true,
      },
      {
        name: "move",
        kind: "words",
        choices: [
          "state-power",
          "ask-route",
          "ask-stops",
          "ask-load",
          "ask-seal",
          "ask-consent",
          "decline-haste",
          "decline-gift",
          "ask-authority",
          "report-gift",
        ],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "call",
    verb: "call",
    usage:
      "call officer|supervisor|drug-unit|prosecutor|excise|police|ordnance-disposal|radiation-protection|gas-specialist|fire-service|rescue-service|environment|cites-authority|right-holder|financial-intelligence|valuation|specialist",
    places: [
      {
        name: "who",
        kind: "words",
        choices: [
          "officer",
          "supervisor",
          "drug-unit",
          "prosecutor",
          "excise",
          "police",
          "ordnance-disposal",
          "radiation-protection",
          "gas-specialist",
          "fire-service",
          "rescue-service",
          "environment",
          "cites-authority",
          "right-holder",
          "financial-intelligence",
          "valuation",
          "specialist",
        ],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "delegate",
    verb: "delegate",
    usage: "delegate walk-round",
    places: [
      {
        name: "routine",
        kind: "words",
        choices: ["walk-round"],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "hint",
    verb: "hint",
    usage: "hint",
    places: [],
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
    tag: "strap",
    verb: "strap",
    usage: "strap",
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
    tag: "audit",
    verb: "audit",
    usage: "audit <item>",
    places: [
      {
        name: "item",
        kind: "integer",
        choices: [],
        required: true,
        min: 0,
        max: 9999,
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
    tag: "freeze",
    verb: "freeze",
    usage: "freeze",
    places: [],
    names: [],
  },
  {
    tag: "mark",
    verb: "mark",
    usage: "mark <target>",
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
    tag: "exhibit",
    verb: "exhibit",
    usage: "exhibit <target> [taken_as=exhibit|sample]",
    places: [
      {
        name: "target",
        kind: "text",
        choices: [],
        required: true,
        maxLength: 64,
      },
    ],
    names: [
      {
        name: "taken_as",
        kind: "words",
        choices: ["exhibit", "sample"],
        required: false,
        default: "exhibit",
      },
    ],
  },
  {
    tag: "hand-over",
    verb: "hand over",
    usage:
      "hand over officer|supervisor|drug-unit|prosecutor|excise|police|ordnance-disposal|radiation-protection|gas-specialist|fire-service|rescue-service|environment|cites-authority|right-holder|financial-intelligence|valuation|specialist",
    places: [
      {
        name: "to",
        kind: "words",
        choices: [
          "officer",
          "supervisor",
          "drug-unit",
          "prosecutor",
          "excise",
          "police",
          "ordnance-disposal",
          "radiation-protection",
          "gas-specialist",
          "fire-service",
          "rescue-service",
          "environment",
          "cites-authority",
          "right-holder",
          "financial-intelligence",
          "valuation",
          "specialist",
        ],
        required: true,
      },
    ],
    names: [],
  },
  {
    tag: "record",
    verb: "record",
    usage:
      "record risk-indicator|paper-error|number-mismatch|weight-difference|image-anomaly|seal-anomaly|gas|load-disturbed|structure|trace|dog-indication|radiation-alarm|signs-of-people|quantity|kind-of-goods|misdeclared|narcotics|tobacco|weapons|explosives|radiation|people|cites|counterfeit|waste|cash|other-contraband|all-in-order [target=<target>] [document=<document>] [field=<field>] [note=<note>]",
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
          "trace",
          "dog-indication",
          "radiation-alarm",
          "signs-of-people",
          "quantity",
          "kind-of-goods",
          "misdeclared",
          "narcotics",
          "tobacco",
          "weapons",
          "explosives",
          "radiation",
          "people",
          "cites",
          "counterfeit",
          "waste",
          "cash",
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
    usage:
      "lead officer|supervisor|drug-unit|prosecutor|excise|police|ordnance-disposal|radiation-protection|gas-specialist|fire-service|rescue-service|environment|cites-authority|right-holder|financial-intelligence|valuation|specialist",
    places: [
      {
        name: "who",
        kind: "words",
        choices: [
          "officer",
          "supervisor",
          "drug-unit",
          "prosecutor",
          "excise",
          "police",
          "ordnance-disposal",
          "radiation-protection",
          "gas-specialist",
          "fire-service",
          "rescue-service",
          "environment",
          "cites-authority",
          "right-holder",
          "financial-intelligence",
          "valuation",
          "specialist",
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
      "decide release|correct-and-release|wait|hold|detain|seize|hand-over ground=<ground> confidence=<confidence>",
    places: [
      {
        name: "decision",
        kind: "words",
        choices: ["release", "correct-and-release", "wait", "hold", "detain", "seize", "hand-over"],
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
    usage: "reseal [kind=official|interim]",
    places: [],
    names: [
      {
        name: "kind",
        kind: "words",
        choices: ["official", "interim"],
        required: false,
        default: "official",
      },
    ],
  },
  {
    tag: "report",
    verb: "report",
    usage:
      "report conform=yes|no seals_ok=yes|no [weighed_kg=<weighed_kg>] [counted_packages=<counted_packages>] [new_seal=<new_seal>] [remarks=<remarks>] [feedback=<feedback>]",
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
      {
        name: "feedback",
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
