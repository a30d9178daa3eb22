/** The custody log: each exhibit with its bag and where it went; the markers; the seals. */

import type { ExerciseSession } from "../session/exercise";
import type { Entry, Perceived } from "../session/perceived";
import { number, t, word } from "../session/texts";
import { Columns } from "./columns";
import { Icon } from "./icons";
import { nameOf } from "./said";

interface CustodyProps {
  session: ExerciseSession;
  cite: (target: string, note: string) => void;
}

export function Custody({ session, cite }: CustodyProps) {
  const perceived = session.perceived.value;
  const { exhibits, marks, log } = perceived;
  const seals = log.flatMap(sealLines);
  if (exhibits.length + marks.length + seals.length === 0) {
    return <p class="empty">{t("custody-none")}</p>;
  }
  return (
    <div class="custody">
      <Exhibits perceived={perceived} cite={cite} />
      {marks.length > 0 && (
        <section>
          <h4>{t("custody-marks")}</h4>
          <ul>
            {marks.map(({ n, target }) => (
              <li key={n}>
                <span class="badge">{n}</span> {named(target, perceived)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {seals.length > 0 && (
        <section>
          <h4>{t("custody-seals")}</h4>
          <ul>
            {seals.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Exhibits({ perceived, cite }: { perceived: Perceived; cite: CustodyProps["cite"] }) {
  const { exhibits, handedTo } = perceived;
  if (exhibits.length === 0) return null;
  return (
    <table class="readings">
      <caption>{t("custody-exhibits")}</caption>
      <Columns
        titles={["number", "what", "bag", "where"].map((column) => t(`custody-${column}`))}
        isCited
      />
      <tbody>
        {exhibits.map(({ n, target, taken_as, bag, minute }) => {
          const note = `${t("custody-number")} ${n}, ${t("custody-bag")} ${bag}`;
          return (
            <tr key={n}>
              <td>{n}</td>
              <td>
                {named(target, perceived)} <small>{word("taken-as", taken_as)}</small>
              </td>
              <td>{bag}</td>
              <td>
                {t(handedTo ? "custody-with" : "custody-held", {
                  minute: number(minute, 1),
                  who: handedTo ? word("lead", handedTo) : "",
                })}
              </td>
              <td>
                <button
                  type="button"
                  class="cite small"
                  aria-label={t("cite-this", { what: note })}
                  onClick={() => cite(target, note)}
                >
                  <Icon name="cite" />
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function named(target: string, { seen }: Perceived): string {
  const thing = seen.get(target)?.sighting;
  return nameOf(target, thing ? [thing] : []);
}

/** Which seal came off, and which went on. */
function sealLines({ minute, events }: Entry): string[] {
  return events.flatMap((event) => {
    const args = { minute: number(minute, 1) };
    if (event.event === "seal-cut") {
      return [t("custody-seal-off", { ...args, number: event.number || "–" })];
    }
    if (event.event !== "resealed") return [];
    const kind = word("sealkind", event.kind ?? "official");
    return [t("custody-seal-on", { ...args, kind, number: event.new })];
  });
}
