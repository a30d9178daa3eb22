/** The outcome, then five axes; no total for people. Each point leads to the records behind it. */
import type { Axis, Debrief, HardFail, OwnAccount, Point } from "../protocol/protocol";
import { number, t, tMaybe, word } from "../session/texts";
import { predicted } from "./debrief-account";

interface OutcomeProps {
  debrief: Debrief;
  account: Required<OwnAccount>;
}

export function OutcomeCard({ debrief, account }: OutcomeProps) {
  const { outcome, minutes, budget_minutes } = debrief.score;
  const { kind, decided, right, lead } = outcome;
  return (
    <section class={`card outcome ${kind}`} aria-labelledby="outcome">
      <h2 id="outcome" tabIndex={-1}>
        {t(`outcome-${kind}`)}
      </h2>
      <p>{tMaybe(outcome.code) ?? ""}</p>
      <dl class="rows">
        <div>
          <dt>{t("outcome-decided")}</dt>
          <dd>{decided ? word("decision", decided) : t("outcome-none")}</dd>
        </div>
        <div>
          <dt>{t("outcome-would-be-right")}</dt>
          <dd>{right.map((one) => word("decision", one)).join(", ")}</dd>
        </div>
        <div>
          <dt>{t("outcome-lead")}</dt>
          <dd>{word("lead", lead)}</dd>
        </div>
        <div>
          <dt>{t("outcome-predicted")}</dt>
          <dd>{predicted(account)}</dd>
        </div>
        <div>
          <dt>{t("head-minutes")}</dt>
          <dd>
            {t("head-minutes-of", { minute: number(minutes, 1), budget: number(budget_minutes) })}
          </dd>
        </div>
      </dl>
    </section>
  );
}

export function Axes({ debrief }: { debrief: Debrief }) {
  return (
    <section aria-labelledby="axes">
      <h2 id="axes" tabIndex={-1}>
        {t("axes-title")}
      </h2>
      <p>{t("axes-about")}</p>
      <div class="axes">
        {debrief.score.axes.map((axis) => (
          <AxisCard key={axis.name} axis={axis} />
        ))}
      </div>
    </section>
  );
}

function AxisCard({
  axis: { name, gained, possible, points = [], hard_fails = [] },
}: {
  axis: Axis;
}) {
  const title = t(`axis-${name}`);
  return (
    <article class="card axis" data-axis={name} aria-labelledby={`axis-${name}`}>
      <header>
        <h3 id={`axis-${name}`}>{title}</h3>
        <strong>
          {t("axis-points", { gained: number(gained, 1), possible: number(possible, 1) })}
        </strong>
      </header>
      <meter aria-label={title} min={0} max={Math.max(possible, 1)} value={gained} />
      {hard_fails.length > 0 && (
        <ul class="hard-fails">
          {hard_fails.map((one) => (
            <HardFailLine key={`${one.code} ${one.records.join()}`} one={one} />
          ))}
        </ul>
      )}
      <ul class="points">
        {points.map((point, index) => (
          // A score is told once and never changes.
          <PointLine key={index} point={point} />
        ))}
      </ul>
    </article>
  );
}

/** What was passed over, why it matters, and on whose word. */
function HardFailLine({ one: { code, why, rule, source, records } }: { one: HardFail }) {
  return (
    <li>
      <strong>{t("axis-hard-fail")}</strong> {t(code)} <RecordLinks records={records} />
      <br />
      {tMaybe(why)}{" "}
      <small>
        {rule} · {source}
      </small>
    </li>
  );
}

export function PointLine({ point }: { point: Point }) {
  const { code, gained, possible, records = [], args = {}, rule = "" } = point;
  const tone = possible === 0 ? "note" : gained >= possible ? "full" : gained > 0 ? "part" : "lost";
  return (
    <li class={tone}>
      <span class="sum">
        {possible > 0 ? `${number(gained, 1)} / ${number(possible, 1)}` : "·"}
      </span>
      <span>
        {t(code, args)} {rule && <small class="rule">{rule}</small>}{" "}
        <RecordLinks records={records} />
        {records.length === 0 && possible > 0 && gained === 0 && <em>{t("point-left-undone")}</em>}
      </span>
    </li>
  );
}

export function RecordLinks({ records }: { records: number[] }) {
  return (
    <span class="records">
      {records.map((record) => (
        <RecordLink key={record} record={record} />
      ))}
    </span>
  );
}

/** Leads to a line of the timeline. */
function RecordLink({ record }: { record: number }) {
  const open = (event: Event) => {
    const line = document.getElementById(`moment-${record}`);
    if (!line) return;
    event.preventDefault();
    line.scrollIntoView({ block: "center" });
    line.focus({ preventScroll: true });
  };
  return (
    <a class="record" href={`#moment-${record}`} onClick={open}>
      {t("record-link", { record })}
    </a>
  );
}
