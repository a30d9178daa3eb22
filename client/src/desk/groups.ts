/**
 * Where actions lie on the desk page: a matter of finding them, not of what is allowed.
 * The server refuses what cannot be done, and says what would help.
 */

import { nameOf } from "../frame/said";
import type { Status } from "../protocol/protocol";
import type { Perceived, Seen } from "../session/perceived";

/** Acts that one does together; what has a form of its own stands in `acts.tsx` beside them. */
export interface Group {
  name: string;
  tags: readonly string[];
  /** Lies open where it is likely wanted. */
  isOpen: (status: Required<Status>) => boolean;
}

const at = (station: Status["station"]) => (status: Required<Status>) => status.station === station;
const isUnsealed = ({ station, left_door, right_door }: Required<Status>) =>
  station === "bay" && (left_door !== "closed" || right_door !== "closed");

export const GROUPS: readonly Group[] = [
  { name: "desk", tags: ["look-up", "read"], isOpen: at("desk") },
  { name: "gate", tags: ["weigh"], isOpen: at("gate") },
  { name: "scanner", tags: ["scan"], isOpen: at("scanner") },
  {
    name: "bay",
    tags: [
      "yard-safe",
      "seal",
      "test-air",
      "strap",
      "cut-seal",
      "open",
      "hook",
      "ventilate",
      "enter",
      "leave",
      "close",
      "reseal",
    ],
    isOpen: at("bay"),
  },
  {
    name: "search",
    tags: ["tap", "delegate", "measure", "unload", "audit", "open-package"],
    isOpen: isUnsealed,
  },
  {
    name: "anywhere",
    tags: ["plan", "look", "photograph", "freeze", "mark", "exhibit", "hand-over"],
    isOpen: () => true,
  },
  { name: "people", tags: ["call"], isOpen: () => false },
];

/** Actions that have a place of their own elsewhere on the page. */
export const ELSEWHERE = [
  "go",
  "pack",
  "unpack",
  "switch-on",
  "use",
  "talk",
  "hint",
  "record",
  "withdraw",
  "lead",
  "decide",
  "report",
  "sign",
] as const;

/** Every sighted thing with its name: parts of the unit first, then things by kind. */
export function withinReach({ seen }: Perceived): [string, string][] {
  return [...seen.values()]
    .filter((one) => !isPaper(one))
    .map(({ sighting }): [string, string] => [
      sighting.handle,
      nameOf(sighting.handle, [sighting]),
    ]);
}

export const isPaper = ({ sighting }: Seen) => sighting.kind === "document";
