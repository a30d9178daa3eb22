/** The rules of the centre: read by all, changed and signed by who teaches. */
import type { Rules } from "../protocol/protocol";
import { call, type Problem } from "./rest";

export interface RulesSignature {
  who: string;
  role: string;
  /** ISO 8601. */
  date: string;
}

export interface CentreRules {
  rules: Rules;
  /** What a signature would put in force; null where it would change nothing. */
  once_signed: Rules | null;
  /** The centre's local rules (TOML). */
  text: string;
  /** Of what they say: one signs what one has read. */
  digest: string;
  kept_by: string | null;
  kept: string | null;
  signature: RulesSignature | null;
  problems: Problem[];
  /** The citation behind each tag. */
  sources: Record<string, string>;
}

export const getRules = () => call<CentreRules>("GET", "/api/rules");
export const putRules = (text: string) => call<CentreRules>("PUT", "/api/rules", { text });
export const signRules = (who: string, role: string, digest: string) =>
  call<CentreRules>("POST", "/api/rules/signature", { who, role, digest });
