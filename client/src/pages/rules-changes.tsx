/** What a signature would change: the adviser is shown it before signing. */
import { limitRange } from "../frame/limits";
import { Dialogue, type Rules } from "../protocol/protocol";
import { capital, t, word } from "../session/texts";
import { decided, onOff, Table } from "./rules-tables";

interface Change {
  what: string;
  now: string;
  once: string;
}

export function Changes({ now, would }: { now: Rules; would: Rules }) {
  const changes = changesOf(now, would);
  return (
    <Table title={t("rules-changes")} columns={["what", "now", "once-signed"]}>
      {changes.map(({ what, now: before, once }) => (
        <tr key={what} class="change">
          <th scope="row">{what}</th>
          <td>{before}</td>
          <td>
            <strong>{once}</strong>
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** Every line that reads otherwise in the other rules. */
export function changesOf(now: Rules, would: Rules): Change[] {
  const before = linesOf(now);
  const after = linesOf(would);
  return [...after]
    .filter(([what, once]) => before.get(what) !== once)
    .map(([what, once]) => ({ what, now: before.get(what) ?? "–", once }));
}

function linesOf(rules: Rules): Map<string, string> {
  const { dialogue = [], signs_of_life: life = true } = rules;
  return new Map([
    ...rules.limits.map(
      (one) => [capital(word("quantity", one.substance)), limitRange(one)] as [string, string],
    ),
    ...rules.steps.map(
      ({ id, gates }) =>
        [`${id} ${t(`step-${id}`)}`, gates.map((gate) => t(`gate-${gate}`)).join(", ") || "–"] as [
          string,
          string,
        ],
    ),
    ...(rules.findings ?? []).flatMap(({ id, leads, decisions, may = [] }) => {
      const name = t(`row-${id}`);
      return [
        [`${name}: ${t("rules-leads")}`, leads.map((one) => word("lead", one)).join(", ")],
        [`${name}: ${t("rules-may")}`, decided(decisions, may)],
      ] as [string, string][];
    }),
    ...Dialogue.map(
      (one) => [t(`dialogue-${one}`), onOff(dialogue.includes(one))] as [string, string],
    ),
    [t("rules-life"), onOff(life)],
  ]);
}
