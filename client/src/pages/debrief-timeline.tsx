/** What happened, act by act. */
import type { Debrief, Moment } from "../protocol/protocol";
import { number, t } from "../session/texts";

export function Timeline({ debrief: { timeline } }: { debrief: Debrief }) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t("timeline-title")}</h2>
      <ol class="log timeline">
        {timeline.map((moment) => (
          <MomentLine key={moment.record} moment={moment} />
        ))}
      </ol>
    </section>
  );
}

function MomentLine({ moment }: { moment: Moment }) {
  const { record, minute, elapsed_s, action, codes = [] } = moment;
  return (
    <li id={`moment-${record}`} tabIndex={-1}>
      <span class="minute">{t("log-minute", { minute: number(minute, 1) })}</span>
      <span>
        <span class="record">{t("record-link", { record })}</span>{" "}
        {action ? <code>{action}</code> : t("timeline-began")}{" "}
        {codes.includes("event-mishap") && <strong class="mishap">{t("timeline-mishap")}</strong>}{" "}
        <small>{t("timeline-elapsed", { seconds: number(elapsed_s) })}</small>
      </span>
    </li>
  );
}
