/**
 * Where actions lie on the desk page: a matter of finding them, not of what is allowed.
 * The server refuses what cannot be done, and says what would help.
 */

import { nameOf } from "../frame/said";
import type { Perceived, Seen } from "../session/perceived";

export interface Group {
  name: string;
  tags: readonly string[];
}

export const GROUPS: readonly Group[] = [
  { name: "desk", tags: ["read"] },
  { name: "gate", tags: ["weigh"] },
  { name: "scanner", tags: ["scan"] },
  {
    name: "bay",
    tags: [
      "yard-safe",
      "seal",
      "test-air",
      "cut-seal",
      "open",
      "hook",
      "ventilate",
      "enter",
      "leave",
      "measure",
      "tap",
      "unload",
      "open-package",
      "close",
      "reseal",
    ],
  },
  { name: "anywhere", tags: ["look", "photograph"] },
];

/** Actions that have a place of their own elsewhere on the page. */
export const ELSEWHERE = ["go", "record", "withdraw", "lead", "decide", "report", "sign"] as const;

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
