/** What each instrument that was not used would have shown in this case, and its cost. */
import { nameOf, readingOf } from "../frame/said";
import type { Debrief, Unused as One } from "../protocol/protocol";
import { capital, number, t, word } from "../session/texts";

export function Unused({ debrief }: { debrief: Debrief }) {
  const { unused = [] } = debrief;
  const telling = unused.filter((one) => one.telling);
  const rest = unused.filter((one) => !one.telling);
  return (
    <section class="card" aria-labelledby="unused">
      <h2 id="unused" tabIndex={-1}>
        {t("unused-title")}
      </h2>
      <p>{t("unused-about")}</p>
      {telling.length === 0 && <p>{t("unused-none")}</p>}
      <List some={telling} debrief={debrief} />
      {rest.length > 0 && (
        <details>
          <summary>{t("unused-rest", { count: rest.length })}</summary>
          <List some={rest} debrief={debrief} />
        </details>
      )}
    </section>
  );
}

function List({ some, debrief }: { some: One[]; debrief: Debrief }) {
  return (
    <ul class="unused">
      {some.map((one) => (
        <li key={one.instrument}>
          <strong>{capital(word("instrument", one.instrument))}</strong>{" "}
          <small>{t("unused-cost", { minutes: number(one.minutes, 1) })}</small>
          <br />
          {t(one.code, one.args ?? {})} <small>{shownBy(one, debrief)}</small>
        </li>
      ))}
    </ul>
  );
}

/** Numbers and words that it would have given, and where it was held for them. */
function shownBy({ target = "", patch = "", readings = [], signs = [] }: One, debrief: Debrief) {
  const where = target && [placeOf(target, debrief), patch].filter(Boolean).join(" ");
  const told = [...readings.map(readingOf), ...signs.map((sign) => word("sign", sign))];
  return [where && told.length === 0 ? where : "", ...told].filter(Boolean).join("; ");
}

const placeOf = (target: string, { box }: Debrief) =>
  box.some((one) => one.handle === target) ? nameOf(target, box) : word("place", target);
