/** Papers: one at a time, every box to be pinned or cited; and what was noted on the spot. */
import { CostOf } from "../frame/cost";
import { Icon } from "../frame/icons";
import { looks, nameOf, paperNamed, placeNamed } from "../frame/said";
import {
  type Document as Paper,
  type Reading,
  Register,
  type Row,
  type Section,
} from "../protocol/protocol";
import { isPart } from "../scene/kinds";
import type { Perceived } from "../session/perceived";
import { capital, number, t, title, word } from "../session/texts";
import type { Pin } from "./pins";
import { CiteButton, citationOf, PinButton, useTablet } from "./tablet-context";

/** Beside the papers lies a sheet of what was seen and measured. */
const NOTED = "noted";

export function PapersPage() {
  const { bay } = useTablet();
  const perceived = bay.exercise.perceived.value;
  const { documents, papers, rules } = perceived;
  const chosen = bay.paper.value || [...papers.keys()].at(-1) || documents[0] || NOTED;
  const paper = papers.get(chosen);
  const choose = (kind: string) => () => {
    bay.paper.value = kind;
  };
  return (
    <>
      <fieldset class="chips">
        <legend class="unseen">{t("papers-first")}</legend>
        {[...documents, NOTED].map((kind) => (
          <button
            key={kind}
            type="button"
            data-paper={kind}
            aria-pressed={kind === chosen}
            onClick={choose(kind)}
          >
            {kind === NOTED ? t("tablet-noted") : capital(paperNamed(kind, perceived))}
            {kind !== NOTED && !papers.has(kind) && <small>{t("papers-unread")}</small>}
          </button>
        ))}
      </fieldset>
      <fieldset class="chips">
        <legend>
          {t("act-look-up")} <CostOf tag="look-up" rules={rules} />
        </legend>
        {Register.map((register) => (
          <button
            key={register}
            type="button"
            data-register={register}
            onClick={() => bay.exercise.act({ do: "look-up", register })}
          >
            {title("register", register)}
          </button>
        ))}
      </fieldset>
      {chosen === NOTED && <Noted />}
      {paper && <Sheet paper={paper} />}
      {!paper && chosen !== NOTED && (
        <div class="paper unread">
          <p>{t("papers-not-read")}</p>
          <button
            type="button"
            class="primary"
            data-act="read"
            onClick={() => bay.exercise.act({ do: "read", document: chosen })}
          >
            <Icon name="paper" /> {t("papers-read", { paper: title("document", chosen) })}
            <CostOf tag="read" rules={rules} />
          </button>
        </div>
      )}
    </>
  );
}

function Sheet({ paper }: { paper: Paper }) {
  return (
    <article class="paper" data-paper={paper.kind}>
      <header>
        <h3>{paper.title}</h3>
        <p>
          <span>{paper.number}</span> <time>{paper.issued.replace("T", " ")}</time>
        </p>
      </header>
      {paper.sections?.map((section, index) => (
        // Sections have no names of their own; a paper never changes.
        <SheetSection key={index} section={section} kind={paper.kind} />
      ))}
    </article>
  );
}

function SheetSection({ section, kind }: { section: Section; kind: string }) {
  const { title: name, rows = [], columns = [], table = [] } = section;
  return (
    <section>
      <h4>{name}</h4>
      <dl class="paper-facts">
        {rows.map((row) => (
          <Fact key={row.field} fact={factOf(kind, row)} />
        ))}
        {table.map((cells, line) => {
          const value = cells
            .map((cell, at) => (columns[at] ? `${columns[at]} ${cell}` : cell))
            .join(" · ");
          const label = `${name} ${line + 1}`;
          return <Fact key={label} fact={{ document: kind, field: "", label, value }} />;
        })}
      </dl>
    </section>
  );
}

const factOf = (document: string, { field, label, value }: Row): Pin => ({
  document,
  field,
  label,
  value,
});

function Fact({ fact }: { fact: Pin }) {
  const { bay } = useTablet();
  return (
    <div data-field={fact.field}>
      <dt>{fact.label}</dt>
      <dd>{fact.value || "—"}</dd>
      <PinButton fact={fact} />
      <CiteButton what={fact.label} about={citationOf(bay, fact)} />
    </div>
  );
}

/** What was seen on the parts and shown by instruments, to lay beside a paper; it judges nothing. */
function Noted() {
  const { bay } = useTablet();
  const facts = notedFacts(bay.exercise.perceived.value);
  if (facts.length === 0) return <p class="empty">{t("tablet-noted-none")}</p>;
  return (
    <article class="paper">
      <h3>{t("tablet-noted")}</h3>
      <dl class="paper-facts">
        {facts.map((fact) => (
          <Fact key={`${fact.field} ${fact.label}`} fact={fact} />
        ))}
      </dl>
    </article>
  );
}

export function notedFacts({ seen, shown, tally }: Perceived): Pin[] {
  const parts = [...seen.values()].filter(({ sighting }) => isPart(sighting.handle));
  const onParts = parts.flatMap(({ sighting }) =>
    looks(sighting).map(([key, value]) => ({
      document: "",
      field: sighting.handle,
      label: `${capital(nameOf(sighting.handle, [sighting]))}, ${key}`,
      value,
    })),
  );
  // The latest reading of each quantity at each place.
  const readings = shown.flatMap((one) => one.readings);
  const latest = new Map(readings.map((reading) => [placeOf(reading), reading]));
  const read = [...latest].map(([label, { value, unit }]) => ({
    document: "",
    field: "",
    label,
    value: `${number(value, 3)} ${unit}`,
  }));
  const counted = tally.map(({ item, kind, counted: count }) => ({
    document: "",
    field: "",
    label: item ? `${t("tally-item")} ${item}` : word("kind", kind),
    value: number(count),
  }));
  return [...onParts, ...read, ...counted];
}

const placeOf = ({ instrument, place, quantity }: Reading) =>
  `${capital(word("instrument", instrument))}, ${placeNamed(place)}: ${word("quantity", quantity)}`;
