/** One rule to take along, and what to practise next. */
import type { Debrief } from "../protocol/protocol";
import { t } from "../session/texts";
import { PointLine } from "./debrief-score";

export function TakeAlong({ debrief }: { debrief: Debrief }) {
  const { rule } = debrief;
  return (
    <section class="card" aria-labelledby="rule">
      <h2 id="rule" tabIndex={-1}>
        {t("rule-title")}
      </h2>
      {rule && (
        <blockquote class="take-along">
          <p>{t(`rule-${rule.step}`)}</p>
          <footer>
            {rule.step} {t(`step-${rule.step}`)} · {t("rule-source", { source: rule.source })}
          </footer>
        </blockquote>
      )}
      {rule?.about ? (
        <ul class="points">
          <PointLine point={rule.about} />
        </ul>
      ) : (
        <p>{t("rule-carried")}</p>
      )}
      <p>{t("rule-honest")}</p>
      <label class="stack">
        {t("rule-own")}
        <textarea rows={2} />
      </label>
    </section>
  );
}

export function Next({ debrief, exerciseId }: { debrief: Debrief; exerciseId: string }) {
  const { practice } = debrief;
  return (
    <section class="card" aria-labelledby="next">
      <h2 id="next" tabIndex={-1}>
        {t("next-title")}
      </h2>
      {practice ? (
        <p>
          {t("next-axis", {
            axis: t(`axis-${practice.axis}`),
            step: practice.step,
            name: t(`step-${practice.step}`),
          })}{" "}
          {practice.action && t("next-act", { act: t(`act-${practice.action}`) })}
        </p>
      ) : (
        <p>{t("next-nothing")}</p>
      )}
      <p>{t("next-space")}</p>
      <p class="row">
        <a class="button" href={`/exercise/${exerciseId}/replay`}>
          {t("replay-open")}
        </a>
      </p>
    </section>
  );
}
