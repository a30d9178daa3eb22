/** What a finding is about: its category, and what it cites. */
import { Category } from "../protocol/protocol";

/** Grounds come first in the list of words, then results (see the protocol's docstring). */
const FIRST_RESULT = Category.indexOf("kind-of-goods");
export const GROUNDS: readonly Category[] = Category.slice(0, FIRST_RESULT);
export const RESULTS: readonly Category[] = Category.slice(FIRST_RESULT);

/** What the next finding is about, as gathered by clicks. */
export interface Citation {
  target: string;
  document: string;
  field: string;
  note: string;
}

export const NO_CITATION: Citation = { target: "", document: "", field: "", note: "" };
