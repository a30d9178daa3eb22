/** Every reading of every instrument, and the tally of what was counted out. */
import { Icon } from "../frame/icons";
import { LawNotice } from "../frame/page";
import type { TimedReading } from "../session/perceived";
import { number, t, word } from "../session/texts";
import { useDesk } from "./context";
import { readingOf } from "./said";

export function Readings() {
  const { readings, tally, rules } = useDesk().exercise.perceived.value;
  if (readings.length + tally.length === 0) return <p class="empty">{t("readings-none")}</p>;
  return (
    <>
      <h3 class="unseen">{t("sheet-readings")}</h3>
      {readings.length > 0 && (
        <table class="readings">
          <caption>{t("readings-caption")}</caption>
          <thead>
            <tr>
              {["minute", "instrument", "quantity", "value", "limit"].map((column) => (
                <th key={column} scope="col">
                  {t(`readings-${column}`)}
                </th>
              ))}
              <th scope="col">
                <span class="unseen">{t("cite")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {readings.map((one, index) => (
              <ReadingLine key={index} one={one} limits={rules?.limits ?? []} />
            ))}
          </tbody>
        </table>
      )}
      {tally.length > 0 && (
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
            {tally.map(({ item, kind, counted }) => (
              <tr key={`${item} ${kind}`}>
                <td>{item || t("tally-no-item")}</td>
                <td>{word("kind", kind)}</td>
                <td>{number(counted)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <LawNotice />
    </>
  );
}

interface LineProps {
  one: TimedReading;
  limits: { substance: string; low: number | null; high: number | null; unit: string }[];
}

function ReadingLine({ one: { minute, reading, isOver }, limits }: LineProps) {
  const desk = useDesk();
  const limit = limits.find((each) => each.substance === reading.quantity);
  return (
    <tr class={isOver ? "over" : undefined}>
      <td>{number(minute, 1)}</td>
      <td>
        {word("instrument", reading.instrument)}, {word("place", reading.place)}
      </td>
      <td>{word("quantity", reading.quantity)}</td>
      <td>
        <strong>{number(reading.value, 3)}</strong> {reading.unit}
        {isOver && <em> {t("readings-over")}</em>}
      </td>
      <td>{limit ? range(limit.low, limit.high, limit.unit) : "–"}</td>
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

function range(low: number | null, high: number | null, unit: string): string {
  if (low !== null && high !== null) return `${number(low, 2)}–${number(high, 2)} ${unit}`;
  return low !== null ? `≥ ${number(low, 2)} ${unit}` : `≤ ${number(high ?? 0, 2)} ${unit}`;
}
