/** The rules as tables: limits, steps, findings, tiers, checklists, switches. */

import type { ComponentChildren } from "preact";
import { Columns } from "../frame/columns";
import { limitRange } from "../frame/limits";
import {
  type Contact,
  Dialogue,
  type FindingRow,
  type Limit,
  type Rules,
  type Spot,
  type Step,
  type TierRow,
} from "../protocol/protocol";
import { capital, number, t, word } from "../session/texts";

interface TableProps {
  title: string;
  about?: string;
  columns: string[];
  children: ComponentChildren;
}

/** A section with one table, which scrolls by itself where the screen is narrow. */
export function Table({ title, about, columns, children }: TableProps) {
  return (
    <section>
      <h2>{title}</h2>
      {about && <p class="hint">{about}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section class="scrolled" tabIndex={0} aria-label={title}>
        <table>
          <Columns titles={columns.map((column) => t(`rules-${column}`))} />
          <tbody>{children}</tbody>
        </table>
      </section>
    </section>
  );
}

export function Limits({ limits }: { limits: Limit[] }) {
  const columns = ["substance", "limit", "averaging", "source"];
  return (
    <Table title={t("rules-limits")} about={t("rules-limits-about")} columns={columns}>
      {limits.map((limit) => (
        <tr key={limit.substance} data-limit={limit.substance}>
          <th scope="row">{capital(word("quantity", limit.substance))}</th>
          <td class="figure">{limitRange(limit)}</td>
          <td>{limit.averaging === "instant" ? t("rules-instant") : limit.averaging}</td>
          <td lang="en">
            <small>{limit.source}</small>
          </td>
        </tr>
      ))}
    </Table>
  );
}

export function Steps({ steps }: { steps: Step[] }) {
  const columns = ["step", "place", "gates", "after", "check"];
  return (
    <Table title={t("rules-steps")} about={t("rules-gates-about")} columns={columns}>
      {steps.map(({ id, place, gates, after = [], note = "", source = "" }) => (
        <tr key={id} data-step={id}>
          <th scope="row">
            <small>{id}</small> {t(`step-${id}`)}
          </th>
          <td>{t(`station-${place}`)}</td>
          <td>{gates.map((gate) => t(`gate-${gate}`)).join(", ") || "–"}</td>
          <td>{after.join(", ") || "–"}</td>
          <td>
            {t(`step-${id}-check`)}{" "}
            <small>{t("rules-failure", { what: t(`step-${id}-failure`) })}</small>
            {note && <strong class="note">{t("rules-note", { note })}</strong>}
            {source && <small lang="en"> [{source}]</small>}
          </td>
        </tr>
      ))}
    </Table>
  );
}

export function Findings({ rows, contacts }: { rows: FindingRow[]; contacts: Contact[] }) {
  const columns = ["finding", "first", "leads", "may", "papers"];
  return (
    <Table title={t("rules-findings")} columns={columns}>
      {rows.map(({ id, first, leads, decisions, may = [], papers = [] }) => (
        <tr key={id} data-finding={id}>
          <th scope="row">{t(`row-${id}`)}</th>
          <td>{t(`first-${first}`)}</td>
          <td>
            {leads.map((lead) => word("lead", lead)).join(", ")}
            {contacts
              .filter((one) => one.finding === id)
              .map(({ name, phone = "" }) => (
                <strong key={name} class="note">
                  {t("rules-call", { name: phone ? `${name}, ${phone}` : name })}
                </strong>
              ))}
          </td>
          <td>{decided(decisions, may)}</td>
          <td>{papers.map((paper) => t(`paper-${paper}`)).join(", ")}</td>
        </tr>
      ))}
    </Table>
  );
}

/** What may be decided, and what else may be done. */
export function decided(decisions: string[], may: string[]): string {
  const said = decisions.map((one) => word("decision", one));
  return [...said, ...may.map((one) => t(`may-${one}`))].join(", ");
}

export function Tiers({ tiers }: { tiers: TierRow[] }) {
  return (
    <Table title={t("rules-tiers")} columns={["tier", "tier-about", "tier-depth"]}>
      {tiers.map(({ id, depth_share: share = 0 }) => (
        <tr key={id}>
          <th scope="row">{capital(word("tier", id))}</th>
          <td>{t(`tier-${id}-about`)}</td>
          <td>{share ? t("rules-depth", { percent: number(share * 100) }) : "–"}</td>
        </tr>
      ))}
    </Table>
  );
}

export function Checklists({ spots }: { spots: Spot[] }) {
  return (
    <>
      {(["container", "vehicle"] as const).map((list) => (
        <Table
          key={list}
          title={t(`rules-points-${list}`)}
          columns={["point", "normal", "abnormal"]}
        >
          {spots
            .filter((spot) => spot.lists.includes(list))
            .map(({ id }) => (
              <tr key={id} data-spot={id}>
                <th scope="row">{t(`spot-${id}`)}</th>
                <td>{t(`spot-${id}-normal`)}</td>
                <td>{t(`spot-${id}-abnormal`)}</td>
              </tr>
            ))}
        </Table>
      ))}
    </>
  );
}

/** What the tags in brackets mean. */
export function Sources({ sources }: { sources: Record<string, string> }) {
  return (
    <section>
      <h2>{t("rules-sources")}</h2>
      <dl class="sources" lang="en">
        {Object.entries(sources).map(([tag, citation]) => (
          <div key={tag}>
            <dt>[{tag}]</dt>
            <dd>{citation}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export const onOff = (isOn: boolean) => t(isOn ? "rules-on" : "rules-off");

export function Switches({ rules }: { rules: Rules }) {
  const { dialogue = [], signs_of_life: life = true } = rules;
  return (
    <section>
      <h2>{t("rules-switches")}</h2>
      <ul class="switches">
        {Dialogue.map((one) => (
          <li key={one}>
            {t(`dialogue-${one}`)}: <strong>{onOff(dialogue.includes(one))}</strong>
          </li>
        ))}
        <li>
          {t("rules-life")}: <strong>{onOff(life)}</strong>
        </li>
      </ul>
    </section>
  );
}
