/** The papers: read, laid side by side, and every box citable with one click. */

import { useState } from "preact/hooks";
import { Columns } from "../frame/columns";
import { Icon } from "../frame/icons";
import { paperNamed } from "../frame/said";
import type { Document as Paper, Row, Section } from "../protocol/protocol";
import { citing } from "../session/citation";
import { t, title } from "../session/texts";
import { useDesk } from "./context";
import { Minutes } from "./minutes";

export interface PapersProps {
  isComparing: boolean;
  setComparing: (is: boolean) => void;
}

export function Papers({ isComparing, setComparing }: PapersProps) {
  const { documents, papers } = useDesk().exercise.perceived.value;
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const latest = [...papers.keys()].at(-1);
  const left = first || latest || documents[0] || "";
  const right = second || documents.find((kind) => kind !== left && papers.has(kind)) || "";
  return (
    <>
      <div class="panel-head">
        <h2 id="papers-title">{t("desk-papers")}</h2>
        <label class="switch">
          <input
            type="checkbox"
            checked={isComparing}
            onChange={(event) => setComparing(event.currentTarget.checked)}
          />
          {t("papers-compare")}
        </label>
      </div>
      <div class="papers">
        <Slot id="paper-first" chosen={left} choose={setFirst} label={t("papers-first")} />
        {isComparing && (
          <Slot id="paper-second" chosen={right} choose={setSecond} label={t("papers-second")} />
        )}
      </div>
    </>
  );
}

interface SlotProps {
  id: string;
  chosen: string;
  choose: (kind: string) => void;
  label: string;
}

function Slot({ id, chosen, choose, label }: SlotProps) {
  const { exercise } = useDesk();
  const perceived = exercise.perceived.value;
  const { documents, papers } = perceived;
  const paper = papers.get(chosen);
  return (
    <div class="slot">
      <label for={id}>
        <span class="unseen">{label}</span>
        <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          {documents.map((kind) => (
            <option key={kind} value={kind}>
              {paperNamed(kind, perceived)}
              {papers.has(kind) ? "" : ` · ${t("papers-unread")}`}
            </option>
          ))}
        </select>
      </label>
      {paper ? (
        <PaperSheet paper={paper} id={`${id}-sheet`} />
      ) : (
        chosen && (
          <div class="paper unread">
            <p>{t("papers-not-read")}</p>
            <button
              type="button"
              class="primary"
              onClick={() => exercise.act({ do: "read", document: chosen })}
            >
              <Icon name="paper" /> {t("papers-read", { paper: title("document", chosen) })}
              <Minutes tag="read" />
            </button>
          </div>
        )
      )}
    </div>
  );
}

function PaperSheet({ paper, id }: { paper: Paper; id: string }) {
  return (
    <article class="paper" aria-labelledby={id} data-paper={paper.kind}>
      <header>
        <h3 id={id}>{paper.title}</h3>
        <p>
          <span>{paper.number}</span> <time>{paper.issued.replace("T", " ")}</time>
        </p>
      </header>
      {paper.sections?.map((section, index) => (
        // Sections have no names of their own; a paper never changes.
        <PaperSection key={index} section={section} kind={paper.kind} />
      ))}
    </article>
  );
}

function PaperSection({ section, kind }: { section: Section; kind: string }) {
  const { title, rows = [], columns = [], table = [] } = section;
  return (
    <section>
      <h4>{title}</h4>
      {rows.length > 0 && (
        <dl class="rows">
          {rows.map((row) => (
            <PaperRow key={row.field} row={row} kind={kind} />
          ))}
        </dl>
      )}
      {table.length > 0 && <PaperTable title={title} columns={columns} table={table} kind={kind} />}
    </section>
  );
}

function PaperRow({ row: { field, label, value }, kind }: { row: Row; kind: string }) {
  return (
    <div data-field={field}>
      <dt>{label}</dt>
      <dd>
        <span>{value || "—"}</span>
        <Cite what={label} about={{ document: kind, field, note: `${label}: ${value}` }} />
      </dd>
    </div>
  );
}

interface TableProps {
  title: string;
  columns: string[];
  table: string[][];
  kind: string;
}

function PaperTable({ title, columns, table, kind }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section class="scrolled" tabIndex={0} aria-label={title}>
      <table>
        <Columns titles={columns} isCited />
        <tbody>
          {table.map((cells, line) => (
            <tr key={line}>
              {cells.map((cell, column) => (
                <td key={columns[column]}>{cell}</td>
              ))}
              <td>
                <Cite
                  what={`${title} ${line + 1}`}
                  about={{ document: kind, note: `${title}: ${cells.join(" · ")}` }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CiteProps {
  what: string;
  about: { document: string; field?: string; note: string };
}

function Cite({ what, about: { document, field = "", note } }: CiteProps) {
  const desk = useDesk();
  const perceived = desk.exercise.perceived.value;
  return (
    <button
      type="button"
      class="cite"
      aria-label={t("cite-this", { what })}
      title={t("cite")}
      onClick={() => desk.cite(citing(perceived, document, field, note))}
    >
      <Icon name="cite" />
    </button>
  );
}
