/** What a finding is about: its category, and what it cites; and who may lead, in groups. */
import { Category, type Lead } from "../protocol/protocol";
import type { Perceived } from "./perceived";

/** Grounds come first in the list of words, then results (see the protocol's docstring). */
const FIRST_RESULT = Category.indexOf("signs-of-people") + 1;
export const GROUNDS: readonly Category[] = Category.slice(0, FIRST_RESULT);
/** Results about goods and papers; the others are forbidden, restricted or dangerous. */
const OF_GOODS: readonly Category[] = [
  "quantity",
  "kind-of-goods",
  "misdeclared",
  "counterfeit",
  "waste",
  "all-in-order",
];
export const RESULTS: readonly Category[] = Category.slice(FIRST_RESULT);

/** Categories as lists show them; each stands in one. */
export const CATEGORIES: Readonly<Record<"grounds" | "goods" | "forbidden", readonly Category[]>> =
  {
    grounds: GROUNDS,
    goods: RESULTS.filter((one) => OF_GOODS.includes(one)),
    forbidden: RESULTS.filter((one) => !OF_GOODS.includes(one)),
  };

/** Who may lead, as lists show them. */
export const LEADS: Readonly<Record<"customs" | "law" | "danger" | "others", readonly Lead[]>> = {
  customs: ["officer", "supervisor", "drug-unit", "excise", "valuation", "specialist"],
  law: ["police", "prosecutor", "financial-intelligence"],
  danger: [
    "gas-specialist",
    "radiation-protection",
    "ordnance-disposal",
    "fire-service",
    "rescue-service",
  ],
  others: ["environment", "cites-authority", "right-holder"],
};

/** What the next finding is about, as gathered by clicks. */
export interface Citation {
  target: string;
  document: string;
  field: string;
  note: string;
}

export const NO_CITATION: Citation = { target: "", document: "", field: "", note: "" };

/** Of a box: extracts of registers are cited in words, for they are no papers of the case. */
export const citing = (
  { extracts }: Pick<Perceived, "extracts">,
  document: string,
  field: string,
  note: string,
): Partial<Citation> => (extracts.has(document) ? { note } : { document, field, note });
