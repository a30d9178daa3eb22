/** One rule to take along, and what to practise next. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Trouble } from "../frame/trouble";
import type { Debrief, Practice } from "../protocol/protocol";
import { saveRule, startExercise } from "../session/rest";
import { goTo } from "../session/route";
import { t } from "../session/texts";
import { PointLine } from "./debrief-score";

interface TakeAlongProps {
  debrief: Debrief;
  exerciseId: string;
  /** The officer's own rule, as kept so far; null for who only looks on. */
  own: string | null;
}

export function TakeAlong({ debrief, exerciseId, own }: TakeAlongProps) {
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
      {own !== null && <OwnRule exerciseId={exerciseId} begun={own} />}
    </section>
  );
}

const KEEP_AFTER_MS = 500;

/** The officer's own rule: kept while it is written, and by a page that goes away. */
function OwnRule({ exerciseId, begun }: { exerciseId: string; begun: string }) {
  const [rule, setRule] = useState(begun);
  const [error, setError] = useState<unknown>(null);
  const kept = useRef(begun);
  const keep = (keepalive: boolean) => {
    if (rule === kept.current) return;
    saveRule(exerciseId, rule, keepalive).then(() => {
      kept.current = rule;
      setError(null);
    }, setError);
  };
  useEffect(() => {
    const leave = () => keep(true);
    const timer = setTimeout(() => keep(false), KEEP_AFTER_MS);
    addEventListener("pagehide", leave);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", leave);
    };
  });
  return (
    <>
      <label class="stack">
        {t("rule-own")}
        <textarea
          rows={2}
          maxLength={1000}
          value={rule}
          onInput={(event) => setRule(event.currentTarget.value)}
          onBlur={() => keep(false)}
        />
      </label>
      <Trouble error={error} />
    </>
  );
}

interface NextProps {
  debrief: Debrief;
  exerciseId: string;
  caseId: string;
}

export function Next({ debrief, exerciseId, caseId }: NextProps) {
  const { practice } = debrief;
  return (
    <section class="card" aria-labelledby="next">
      <h2 id="next" tabIndex={-1}>
        {t("next-title")}
      </h2>
      {practice ? <Step practice={practice} caseId={caseId} /> : <p>{t("next-nothing")}</p>}
      <p>{t("next-space")}</p>
      <p class="row">
        <a class="button" href={`/exercise/${exerciseId}/replay`}>
          {t("replay-open")}
        </a>
      </p>
    </section>
  );
}

/** The step to practise, and the way into a slice of the case that begins with it. */
function Step({ practice, caseId }: { practice: Practice; caseId: string }) {
  const [error, setError] = useState<unknown>(null);
  const { axis, step, action } = practice;
  const start = () =>
    startExercise(caseId, { mode: "learn", slice: step }).then(
      ({ exercise }) => goTo(`/exercise/${exercise.id}`),
      setError,
    );
  return (
    <>
      <p>
        {t("next-axis", { axis: t(`axis-${axis}`), step, name: t(`step-${step}`) })}{" "}
        {action && t("next-act", { act: t(`act-${action}`) })}
      </p>
      <Trouble error={error} />
      <p class="row">
        <button type="button" onClick={() => void start()}>
          {t("next-slice", { step })}
        </button>
      </p>
    </>
  );
}
