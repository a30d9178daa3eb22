/** What the next finding is about, as gathered by clicks. */
export interface Citation {
  target: string;
  document: string;
  field: string;
  note: string;
}

export const NO_CITATION: Citation = { target: "", document: "", field: "", note: "" };
