/** Facts taken along: at most eight, kept with the draft so that a hand-over does not lose them. */
import type { Draft } from "../session/rest";

/** One fact taken along from the papers, or from what was seen (then of no document). */
export interface Pin {
  document: string;
  field: string;
  label: string;
  value: string;
}

/** More facts than this are no help while one works (a tablet is no desk). */
export const MOST_PINS = 8;

/** Under this name pins stand in the draft. */
export const PINS = "pins";

export const isSame = (a: Pin, b: Pin): boolean =>
  a.document === b.document && a.field === b.field && a.label === b.label;

export const isPinned = (pins: readonly Pin[], pin: Pin): boolean =>
  pins.some((one) => isSame(one, pin));

export const isFull = (pins: readonly Pin[]): boolean => pins.length >= MOST_PINS;

/** The pins with one taken off, or put on where there is room. */
export function toggled(pins: readonly Pin[], pin: Pin): Pin[] {
  const others = pins.filter((one) => !isSame(one, pin));
  if (others.length < pins.length || isFull(pins)) return others;
  return [...others, pin];
}

export const written = (pins: readonly Pin[]): string => JSON.stringify(pins);

/** The pins that a draft holds; what is not sound is left out. */
export function pinsOf(draft: Draft): Pin[] {
  try {
    const kept: unknown = JSON.parse(draft[PINS] ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPin).slice(0, MOST_PINS) : [];
  } catch {
    return [];
  }
}

const PARTS = ["document", "field", "label", "value"] as const;

function isPin(value: unknown): value is Pin {
  if (typeof value !== "object" || value === null) return false;
  const said = value as Record<string, unknown>;
  return PARTS.every((part) => typeof said[part] === "string");
}
