/** Every reading of every instrument, and the tally of what was counted out. */
import { Icon } from "../frame/icons";
import { LawNotice } from "../frame/page";
import { placeNamed, readingOf } from "../frame/said";
import type { Limit, TallyLine } from "../protocol/protocol";
import type { TimedReading } from "../session/perceived";
import { capital, number, t, word } from "../session/texts";
import { useDesk } from "./context";

export function Readings() {
  const { readings, tally, rules } = useDesk().exercise.perceived.value;
  if (readings.length + tally.length === 0) return <p class="empty">{t("readings-none")}</p>;
  const sets = [...Map.groupBy(readings, (one) => one.seq).values()].reverse();
  return (
    <>
      <h3 class="unseen">{t("sheet-readings")}</h3>
      {sets.length > 0 && (
        <table class="readings">
          <caption>{t("readings-caption")}</caption>
          <thead>
            <tr>
              {["quantity", "value", "limit"].map((column) => (
                <th key={column} scope="col">
                  {t(`readings-${column}`)}
                </th>
              ))}
              <th scope="col">
                <span class="unseen">{t("cite")}</span>
              </th>
            </tr>
          </thead>
          {sets.map((set) => (
            <ReadingSet key={set[0]?.seq} set={set} limits={rules?.limits ?? []} />
          ))}
        </table>
      )}
      {tally.length > 0 && <Tally lines={tally} />}
      <LawNotice />
    </>
  );
}

function Tally({ lines }: { lines: TallyLine[] }) {
  return (
    <table class="readings">
      <caption>{t("tally-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("tally-item")}</th>
          <th scope="col">{t("tally-kind")}</th>
          <th scope="col">{t("tally-counted")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ item, kind, counted }) => (
          <tr key={`${item} ${kind}`}>
            <td>{item || t("tally-no-item")}</td>
            <td>{word("kind", kind)}</td>
            <td>{number(counted)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What one use of an instrument showed; the latest stands on top. */
function ReadingSet({ set, limits }: { set: TimedReading[]; limits: Limit[] }) {
  const [first] = set;
  if (!first) return null;
  const { instrument, place } = first.reading;
  return (
    <tbody>
      <tr>
        <th colSpan={4} scope="rowgroup">
          {capital(word("instrument", instrument))}, {placeNamed(place)}{" "}
          <small>{t("log-minute", { minute: number(first.minute, 1) })}</small>
        </th>
      </tr>
      {set.map((one) => (
        <ReadingLine key={one.reading.quantity} one={one} limits={limits} />
      ))}
    </tbody>
  );
}

function ReadingLine({ one: { reading, isOver }, limits }: { one: TimedReading; limits: Limit[] }) {
  const desk = useDesk();
  const limit = limits.find((each) => each.substance === reading.quantity);
  return (
    <tr class={isOver ? "over" : undefined}>
      <td>{word("quantity", reading.quantity)}</td>
      <td>
        <strong>{number(reading.value, 3)}</strong> {reading.unit}
        {isOver && <em> {t("readings-over")}</em>}
      </td>
      <td>{limit ? range(limit) : "–"}</td>
      <td>
        <button
          type="button"
          class="cite"
          aria-label={t("cite-this", { what: readingOf(reading) })}
          onClick={() => desk.cite({ note: readingOf(reading) })}
        >
          <Icon name="cite" />
        </button>
      </td>
    </tr>
  );
}

function range({ low, high, unit }: Limit): string {
  if (low !== null && high !== null) return `${number(low, 2)}–${number(high, 2)} ${unit}`;
  return low !== null ? `≥ ${number(low, 2)} ${unit}` : `≤ ${number(high ?? 0, 2)} ${unit}`;
}
