/** How kinds of things are drawn: their shape on paper and the colour of what has none. */

import { Part } from "../protocol/protocol";
import type { View } from "./geometry";

const partHandles: ReadonlySet<string> = new Set(Part);

export const isPart = (handle: string) => partHandles.has(handle);

const COLOURS: Record<string, string> = {
  carton: "#b98b5a",
  crate: "#c9a46b",
  pallet: "#b08d57",
  sack: "#d8cdb4",
  bale: "#c7b57f",
  drum: "#4f7192",
  barrel: "#8a6242",
  holdall: "#2f343b",
  "air-bag": "#e7e9ea",
  dunnage: "#cdb891",
  roll: "#9aa5ad",
  vehicle: "#8d97a1",
};

export const colourOf = (kind: string, look: Record<string, string> | undefined) =>
  /^#[0-9a-f]{6}$/i.test(look?.["colour"] ?? "")
    ? (look?.["colour"] as string)
    : (COLOURS[kind] ?? "#a79c89");

/** The axis along which a form looks round. */
const ROUND: Record<string, View> = {
  "cylinder-y": "plan",
  "cylinder-x": "side",
  "cylinder-z": "doors",
};
const SOFT: ReadonlySet<string> = new Set(["sack", "bag", "holdall", "air-bag", "bale"]);

export const isRoundIn = (view: View, look: Record<string, string> | undefined) =>
  ROUND[look?.["form"] ?? ""] === view;
export const isCylinder = (look: Record<string, string> | undefined) =>
  (look?.["form"] ?? "") in ROUND;
export const isSoft = (kind: string) => SOFT.has(kind);
