/** What was gathered: what instruments showed with its limits, exhibits, photographs. */
import { Custody } from "../frame/custody";
import { WhoseLimits } from "../frame/limits";
import { LawNotice } from "../frame/page";
import { heldOf, lookOf, nameOf, shownIn } from "../frame/said";
import type { Limit, Reading } from "../protocol/protocol";
import type { Photograph, Shown } from "../session/perceived";
import { capital, number, t, word } from "../session/texts";
import { CiteButton, cite, useTablet } from "./tablet-context";

export function Evidence() {
  const { bay } = useTablet();
  const { shown, photographs, rules } = bay.exercise.perceived.value;
  return (
    <>
      <h3>{t("sheet-readings")}</h3>
      {shown.length === 0 && <p class="empty">{t("readings-none")}</p>}
      {shown.length > 0 && <WhoseLimits rules={rules} />}
      {shown.toReversed().map((one) => (
        <ReadOff key={`${one.seq} ${one.instrument}`} one={one} limits={rules?.limits ?? []} />
      ))}
      {shown.length > 0 && <LawNotice />}
      <h3>{t("sheet-evidence")}</h3>
      <Custody session={bay.exercise} cite={(target, note) => cite(bay, { target, note })} />
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
function ReadOff({ one, limits }: { one: Shown; limits: readonly Limit[] }) {
  const { bay } = useTablet();
  const { readings, over, signs, minute, place } = one;
  const name = heldOf(one);
  const [thing = ""] = place.split(" ");
  const about = bay.exercise.perceived.value.seen.has(thing) ? { target: thing } : {};
  return (
    <section class="read-off">
      <h4>
        {name} <small>{t("log-minute", { minute: number(minute, 1) })}</small>
      </h4>
      <CiteButton what={name} about={{ ...about, note: `${name}: ${shownIn(one)}` }} />
      <dl>
        {readings.map((reading) => (
          <ReadingLine
            key={reading.quantity}
            reading={reading}
            isOver={over.includes(reading.quantity)}
            limits={limits}
          />
        ))}
      </dl>
      {signs.length > 0 && <p>{capital(signs.map((sign) => word("sign", sign)).join(", "))}</p>}
    </section>
  );
}

interface ReadingLineProps {
  reading: Reading;
  isOver: boolean;
  limits: readonly Limit[];
}

function ReadingLine({ reading, isOver, limits }: ReadingLineProps) {
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
