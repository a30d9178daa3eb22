/** What happened, act by act, and the three moments that counted most. */
import type { Debrief, Moment, Point } from "../protocol/protocol";
import { number, t } from "../session/texts";
import { PointLine } from "./debrief-score";

const KEY_MOMENTS = 3;

export function Timeline({ debrief }: { debrief: Debrief }) {
  const { score, timeline } = debrief;
  const keys = keyMoments(score.axes.flatMap((axis) => axis.points ?? []));
  return (
    <section aria-labelledby="timeline">
      {keys.length > 0 && (
        <div class="card">
          <h2>{t("moments-title")}</h2>
          <p>{t("moments-about")}</p>
          <ul class="points">
            {keys.map((point) => (
              <PointLine key={`${point.code} ${point.records?.join()}`} point={point} />
            ))}
          </ul>
          <label>
            {t("moments-again")}
            <textarea rows={2} />
          </label>
        </div>
      )}
      <h2 id="timeline">{t("timeline-title")}</h2>
      <ol class="log timeline">
        {timeline.map((moment) => (
          <MomentLine key={moment.record} moment={moment} />
        ))}
      </ol>
    </section>
  );
}

/** The points that cost most, or, where nothing was lost, those that won most. */
export function keyMoments(points: Point[]): Point[] {
  const weight = ({ gained, possible }: Point) => Math.max(possible - gained, 0) * 100 + gained;
  return points
    .filter((point) => point.possible > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, KEY_MOMENTS);
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
