/** Limits in words, and whose they are: said wherever a limit is shown. */
import type { Limit, Rules } from "../protocol/protocol";
import { language, number, t } from "../session/texts";

/** The range that a limit allows, with its unit. */
export function limitRange({ low, high, unit }: Limit): string {
  if (low !== null && high !== null) return `${number(low, 2)}–${number(high, 2)} ${unit}`;
  return low !== null ? `≥ ${number(low, 2)} ${unit}` : `≤ ${number(high ?? 0, 2)} ${unit}`;
}

/** A day as the language writes it. */
export function dayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return day.toLocaleDateString(language.value, { dateStyle: "medium", timeZone: "UTC" });
}

/** Who signed the limits in force, or that nobody has and the strictest hold. */
export function WhoseLimits({ rules }: { rules: Rules | null }) {
  if (!rules) return null;
  const { signed_by: who = "", signed_on: on = "" } = rules;
  return (
    <p class={who ? "whose" : "whose unsigned"} role="note">
      {who ? t("limits-signed", { who, date: dayOf(on) }) : t("limits-unsigned")}
    </p>
  );
}
