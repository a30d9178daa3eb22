/** What was gathered: the last readings with their limits, the tally, the photographs. */
import { LawNotice } from "../frame/page";
import { lookOf, nameOf, placeNamed } from "../frame/said";
import type { Limit } from "../protocol/protocol";
import type { Photograph, TimedReading } from "../session/perceived";
import { capital, number, t, word } from "../session/texts";
import { CiteButton, useTablet } from "./tablet-context";

export function Evidence() {
  const { bay } = useTablet();
  const { readings, photographs, rules } = bay.exercise.perceived.value;
  const sets = [...Map.groupBy(readings, (one) => one.seq).values()].reverse();
  return (
    <>
      <h3>{t("sheet-readings")}</h3>
      {sets.length === 0 && <p class="empty">{t("readings-none")}</p>}
      {sets.map((set) => (
        <ReadingSet key={set[0]?.seq} set={set} limits={rules?.limits ?? []} />
      ))}
      {sets.length > 0 && <LawNotice />}
      <h3>{t("sheet-photographs")}</h3>
      {photographs.length === 0 && <p class="empty">{t("photographs-none")}</p>}
      <ul class="taken">
        {photographs.toReversed().map((one) => (
          <Taken key={one.n} photograph={one} />
        ))}
      </ul>
    </>
  );
}

/** What one use of an instrument showed; what is over its limit says so in words too. */
function ReadingSet({ set, limits }: { set: TimedReading[]; limits: Limit[] }) {
  const [first] = set;
  if (!first) return null;
  const { instrument, place } = first.reading;
  const name = `${capital(word("instrument", instrument))}, ${placeNamed(place)}`;
  const said = set.map(
    ({ reading }) =>
      `${word("quantity", reading.quantity)} ${number(reading.value, 3)} ${reading.unit}`,
  );
  return (
    <section class="read-off">
      <h4>
        {name} <small>{t("log-minute", { minute: number(first.minute, 1) })}</small>
      </h4>
      <CiteButton what={name} about={{ note: `${name}: ${said.join("; ")}` }} />
      <dl>
        {set.map((one) => (
          <ReadingLine key={one.reading.quantity} one={one} limits={limits} />
        ))}
      </dl>
    </section>
  );
}

function ReadingLine({ one: { reading, isOver }, limits }: { one: TimedReading; limits: Limit[] }) {
  const limit = limits.find((each) => each.substance === reading.quantity);
  return (
    <div class={isOver ? "beyond" : undefined}>
      <dt>{word("quantity", reading.quantity)}</dt>
      <dd>
        <strong>
          {number(reading.value, 3)} {reading.unit}
        </strong>
        {isOver && <em> {t("readings-over")}</em>}
        {limit && <small> {limitWords(limit)}</small>}
      </dd>
    </div>
  );
}

function limitWords({ low, high, unit }: Limit): string {
  const least = low === null ? "" : `≥ ${number(low, 2)}`;
  const most = high === null ? "" : `≤ ${number(high, 2)}`;
  return `(${[least, most].filter(Boolean).join(", ")} ${unit})`;
}

function Taken({ photograph: { n, target, minute, sightings } }: { photograph: Photograph }) {
  const name = capital(nameOf(target, sightings));
  const label = t("photograph-label", { n, name, count: sightings.length });
  return (
    <li>
      <p>
        <strong>{t("photograph-number", { n })}</strong> {name}{" "}
        <small>{t("log-minute", { minute: number(minute, 1) })}</small>
        <br />
        {sightings.map(lookOf).filter(Boolean).join("; ")}
      </p>
      <CiteButton what={label} about={{ target, note: label }} />
    </li>
  );
}
