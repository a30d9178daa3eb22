/** What an action costs, from the rules in force. */
import type { Cost, Rules } from "../protocol/protocol";
import { number, t, tMaybe } from "../session/texts";

export function CostOf({ tag, rules }: { tag: string; rules: Rules | null }) {
  const cost = rules?.costs.find((one) => one.action === tag);
  return cost ? <small class="cost">{costWords(cost)}</small> : null;
}

function costWords({ minutes, per = "", minutes_per = 0 }: Cost): string {
  const fixed = t("cost-fixed", { minutes: number(minutes, 1) });
  const more = per && tMaybe(`cost-per-${per}`, { minutes: number(minutes_per, 2) });
  return [minutes || !more ? fixed : "", more].filter(Boolean).join(" + ");
}
