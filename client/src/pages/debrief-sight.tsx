/** The overlay of sight lines in words: stand by stand, what was free and what stood between. */
import { nameOf } from "../frame/said";
import type { Debrief, SightLine, Stand } from "../protocol/protocol";
import { number, t } from "../session/texts";
import { RecordLinks } from "./debrief-score";

export function Sight({ debrief }: { debrief: Debrief }) {
  const { stands = [], lines = [] } = debrief.sight ?? {};
  if (lines.length === 0) return <p>{t("sight-none")}</p>;
  return (
    <div class="stack">
      <p>{t(stands.some((one) => one.posed) ? "sight-about" : "sight-from-doors")}</p>
      <div class="scrolled">
        <table>
          <caption>{t("sight-caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("head-minutes")}</th>
              <th scope="col">{t("sight-free")}</th>
              <th scope="col">{t("sight-between")}</th>
            </tr>
          </thead>
          <tbody>
            {stands.map((stand, index) => (
              <StandRow
                key={`${stand.record} ${stand.eye_mm.join()}`}
                stand={stand}
                lines={lines.filter((one) => one.stand === index)}
                debrief={debrief}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface RowProps {
  stand: Stand;
  lines: SightLine[];
  debrief: Debrief;
}

function StandRow({ stand, lines, debrief }: RowProps) {
  const free = lines.filter((one) => one.free);
  return (
    <tr>
      <th scope="row">
        {number(stand.minute, 1)} <RecordLinks records={[stand.record]} />
      </th>
      <td>{t("sight-count", { free: free.length, all: lines.length })}</td>
      <td>
        {blockers(lines)
          .map((one) => nameOf(one, debrief.box))
          .join(", ") || "–"}
      </td>
    </tr>
  );
}

/** What stood between, once each, most often first. */
export function blockers(lines: SightLine[]): string[] {
  const names = lines.flatMap((one) => (one.free || !one.blocked_by ? [] : [one.blocked_by]));
  const times = Map.groupBy(names, (one) => one);
  return [...times].sort((a, b) => b[1].length - a[1].length).map(([name]) => name);
}
