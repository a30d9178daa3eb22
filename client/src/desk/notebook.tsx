/** The notebook: findings recorded and withdrawn, and who leads from here. */
import { useState } from "preact/hooks";
import { nameOf } from "../frame/said";
import type { Category, Lead } from "../protocol/protocol";
import { CATEGORIES, type Citation, NO_CITATION } from "../session/citation";
import type { Finding } from "../session/perceived";
import { number, t, title, word } from "../session/texts";
import { useDesk } from "./context";
import { withinReach } from "./groups";
import { LeadOptions } from "./leads";

export function Notebook() {
  const { findings } = useDesk().exercise.perceived.value;
  return (
    <>
      <h3>{t("notebook-new")}</h3>
      <FindingForm />
      <h3>{t("notebook-title")}</h3>
      {findings.length === 0 && <p class="empty">{t("notebook-empty")}</p>}
      <ol class="findings">
        {findings.map((finding) => (
          <FindingLine key={finding.n} finding={finding} />
        ))}
      </ol>
      <h3>{t("lead-title")}</h3>
      <LeadForm />
    </>
  );
}

function FindingForm() {
  const desk = useDesk();
  const [category, setCategory] = useState<Category | "">("");
  const citation = desk.citation.value;
  const set = (part: Partial<Citation>) => {
    desk.citation.value = { ...desk.citation.value, ...part };
  };
  const record = (event: Event) => {
    event.preventDefault();
    if (category === "") return;
    const { note, ...cited } = citation;
    desk.exercise.act({ do: "record", category, note: note.trim(), ...cited });
    desk.citation.value = NO_CITATION;
    setCategory("");
  };
  return (
    <form class="stack" onSubmit={record} data-form="record">
      <label for="finding-category">
        {t("field-category")}
        <select
          id="finding-category"
          required
          value={category}
          onChange={(event) => setCategory(event.currentTarget.value as Category)}
        >
          <option value="">{t("act-choose")}</option>
          {Object.entries(CATEGORIES).map(([name, members]) => (
            <optgroup key={name} label={t(`category-${name}`)}>
              <Categories among={members} />
            </optgroup>
          ))}
        </select>
      </label>
      <About citation={citation} set={set} />
      <label>
        {t("field-note")}
        <textarea
          rows={3}
          maxLength={2000}
          value={citation.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </label>
      <button type="submit" class="primary">
        {t("act-record")}
      </button>
    </form>
  );
}

function Categories({ among }: { among: readonly Category[] }) {
  return among.map((one) => (
    <option key={one} value={one}>
      {word("category", one)}
    </option>
  ));
}

function About({ citation, set }: { citation: Citation; set: (part: Partial<Citation>) => void }) {
  const { perceived } = useDesk().exercise;
  const { papers, extracts } = perceived.value;
  const isOfCase = (kind: string) => !extracts.has(kind);
  const rows = papers.get(citation.document)?.sections?.flatMap((one) => one.rows ?? []) ?? [];
  return (
    <>
      <label>
        {t("field-target")}
        <select
          value={citation.target}
          onChange={(event) => set({ target: event.currentTarget.value })}
        >
          <option value="">{t("act-none")}</option>
          {withinReach(perceived.value).map(([handle, name]) => (
            <option key={handle} value={handle}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <label>
          {t("field-document")}
          <select
            value={citation.document}
            onChange={(event) => set({ document: event.currentTarget.value, field: "" })}
          >
            <option value="">{t("act-none")}</option>
            {[...papers.keys()].filter(isOfCase).map((kind) => (
              <option key={kind} value={kind}>
                {title("document", kind)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("field-field")}
          <select
            value={citation.field}
            onChange={(event) => set({ field: event.currentTarget.value })}
          >
            <option value="">{t("act-none")}</option>
            {rows.map((row) => (
              <option key={row.field} value={row.field}>
                {row.label}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  const { act } = useDesk().exercise;
  const { n, category, target, document, field, note, minute, isWithdrawn } = finding;
  const about = [
    target && nameOf(target),
    document && title("document", document),
    field && `[${field}]`,
  ];
  return (
    <li value={n} class={isWithdrawn ? "withdrawn" : undefined}>
      <strong>{word("category", category)}</strong>{" "}
      <small>{t("log-minute", { minute: number(minute, 1) })}</small>
      <br />
      {about.filter(Boolean).join(" · ")}
      {note && <q>{note}</q>}
      {isWithdrawn ? (
        <em>{t("notebook-withdrawn")}</em>
      ) : (
        <button type="button" class="quiet" onClick={() => act({ do: "withdraw", finding: n })}>
          {t("act-withdraw")}
          <span class="unseen"> {n}</span>
        </button>
      )}
    </li>
  );
}

function LeadForm() {
  const { exercise } = useDesk();
  const { lead } = exercise.status.value;
  const [who, setWho] = useState<Lead>(lead);
  const name = (event: Event) => {
    event.preventDefault();
    exercise.act({ do: "lead", who });
  };
  return (
    <form class="row" onSubmit={name} data-form="lead">
      <label>
        {t("field-who")}
        <select value={who} onChange={(event) => setWho(event.currentTarget.value as Lead)}>
          <LeadOptions />
        </select>
      </label>
      <button type="submit">{t("act-lead")}</button>
    </form>
  );
}
