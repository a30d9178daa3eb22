/** The three moments that counted most, each with its reason and the way back to it. */
import { nameOf } from "../frame/said";
import type { Debrief, KeyMoment } from "../protocol/protocol";
import { number, t } from "../session/texts";
import { PointLine, RecordLinks } from "./debrief-score";

interface MomentsProps {
  debrief: Debrief;
  exerciseId: string;
}

export function KeyMoments({ debrief, exerciseId }: MomentsProps) {
  const { moments = [], timeline } = debrief;
  const actions = new Map(timeline.map((one) => [one.record, one.action]));
  return (
    <section class="card" aria-labelledby="moments">
      <h2 id="moments" tabIndex={-1}>
        {t("moments-title")}
      </h2>
      <p>{t("moments-about")}</p>
      <ol class="key-moments">
        {moments.map((one) => (
          <li key={one.record}>
            <p class="overline">
              {t("log-minute", { minute: number(one.minute, 1) })} ·{" "}
              <code>{actions.get(one.record) || t("timeline-began")}</code>{" "}
              <RecordLinks records={[one.record]} />
            </p>
            <p>
              {momentSaid(one)}
              {one.handle && ` (${nameOf(one.handle, debrief.box)})`}
            </p>
            {one.about && (
              <ul class="points">
                <PointLine point={one.about} />
              </ul>
            )}
            <a href={`/exercise/${exerciseId}/replay#${one.elapsed_s}`}>{t("moments-watch")}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The reason as a sentence. */
export const momentSaid = ({ code, args = {} }: KeyMoment): string => t(code, args);

/** The reason with the point that it cost or won. */
export const wholeReason = (one: KeyMoment): string =>
  [momentSaid(one), one.about && t(one.about.code, one.about.args ?? {})].filter(Boolean).join(" ");
