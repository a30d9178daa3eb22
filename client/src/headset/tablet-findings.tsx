/** Findings: a new one by pointing, the notebook, and the evidence that was gathered. */
import { Icon } from "../frame/icons";
import { nameOf } from "../frame/said";
import type { Category } from "../protocol/protocol";
import { type Citation, NO_CITATION } from "../session/citation";
import type { Finding, Perceived } from "../session/perceived";
import { capital, number, t, title } from "../session/texts";
import type { BayState } from "./bay";
import { RecordUnder } from "./categories";
import { citationOf, useTablet } from "./tablet-context";
import { Evidence } from "./tablet-evidence";

export function FindingsPage() {
  const { bay } = useTablet();
  const { findings } = bay.exercise.perceived.value;
  return (
    <>
      <NewFinding />
      <h3>{t("notebook-title")}</h3>
      {findings.length === 0 && <p class="empty">{t("notebook-empty")}</p>}
      <ol class="findings">
        {findings.map((finding) => (
          <FindingLine key={finding.n} finding={finding} />
        ))}
      </ol>
      <Evidence />
    </>
  );
}

function NewFinding() {
  const { bay } = useTablet();
  const record = (category: Category) => {
    bay.exercise.act({ do: "record", category, ...bay.citation.peek() });
    bay.citation.value = NO_CITATION;
  };
  return (
    <section class="new-finding">
      <h3>{t("notebook-new")}</h3>
      <About bay={bay} />
      <RecordUnder record={record} />
    </section>
  );
}

/** What the finding will be about: the chosen thing or a pinned fact, by a press. */
function About({ bay }: { bay: BayState }) {
  const perceived = bay.exercise.perceived.value;
  const citation = bay.citation.value;
  const hit = bay.chosen.value;
  const choose = (about: Citation) => () => {
    bay.citation.value = about;
  };
  const choices: [string, Citation][] = [
    [t("tablet-about-nothing"), NO_CITATION],
    ...(hit
      ? [
          [thingName(hit.handle, perceived), { ...NO_CITATION, target: hit.handle }] as [
            string,
            Citation,
          ],
        ]
      : []),
    ...bay.pins.value.map((fact): [string, Citation] => [
      `${fact.label}: ${fact.value}`,
      citationOf(bay, fact),
    ]),
  ];
  const isListed = choices.some(([, about]) => isSame(about, citation));
  if (!isListed) choices.push([aboutWords(citation, perceived), citation]);
  return (
    <fieldset class="chips about">
      <legend>{t("tablet-about")}</legend>
      {choices.map(([said, about]) => (
        <button
          key={said}
          type="button"
          aria-pressed={isSame(about, citation)}
          onClick={choose(about)}
        >
          {said}
        </button>
      ))}
    </fieldset>
  );
}

const isSame = (a: Citation, b: Citation) =>
  a.target === b.target && a.document === b.document && a.field === b.field && a.note === b.note;

const thingName = (handle: string, { seen }: Perceived) => {
  const thing = seen.get(handle)?.sighting;
  return capital(nameOf(handle, thing ? [thing] : []));
};

/** The thing, the paper and the words, as far as there are any. */
export function aboutWords(about: Partial<Citation>, perceived: Perceived): string {
  const { target = "", document = "", note = "" } = about;
  const said = [
    target && thingName(target, perceived),
    document && title("document", document),
    note,
  ];
  return said.filter(Boolean).join(" · ");
}

function FindingLine({ finding }: { finding: Finding }) {
  const { bay } = useTablet();
  const { n, category, minute, isWithdrawn } = finding;
  const about = aboutWords(finding, bay.exercise.perceived.value);
  return (
    <li value={n} class={isWithdrawn ? "withdrawn" : undefined}>
      <p>
        <strong>{title("category", category)}</strong>{" "}
        <small>{t("log-minute", { minute: number(minute, 1) })}</small>
        <br />
        {about}
      </p>
      {isWithdrawn ? (
        <em>{t("notebook-withdrawn")}</em>
      ) : (
        <button type="button" onClick={() => bay.exercise.act({ do: "withdraw", finding: n })}>
          <Icon name="cross" /> {t("act-withdraw")}
          <span class="unseen"> {n}</span>
        </button>
      )}
    </li>
  );
}
