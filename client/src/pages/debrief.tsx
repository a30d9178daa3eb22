/**
 * The debrief, in the order that teaches: one's own account and prediction, what the decision was
 * worth, the box opened up, the five axes with the moments behind them, what other instruments
 * would have shown, one rule to take along. Each stage is opened by the officer.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { LawNotice, Page } from "../frame/page";
import { Trouble } from "../frame/trouble";
import type { Debrief } from "../protocol/protocol";
import { call, type Exercise, getExercise } from "../session/rest";
import { choose, t } from "../session/texts";
import { Account, NO_ACCOUNT, TakeAlong } from "./debrief-account";
import { Axes, OutcomeCard, Unseen } from "./debrief-score";
import { Timeline } from "./debrief-timeline";
import { TruthBox } from "./debrief-truth";
import { PrintedDebrief } from "./printed";

export const STAGES = ["account", "outcome", "truth", "axes", "unseen", "rule"] as const;

export function DebriefPage({ id }: { id: string }) {
  const [exercise, setExercise] = useState<Exercise | null>(null);
  const [debrief, setDebrief] = useState<Debrief | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    Promise.all([getExercise(id), call<Debrief>("GET", `/api/exercises/${id}/debrief`)]).then(
      ([one, told]) => {
        setExercise(one.exercise);
        setDebrief(told);
      },
      setError,
    );
  }, [id]);
  return (
    <Page title={t("debrief-title")}>
      <h1>{t("debrief-title")}</h1>
      {exercise && <p class="overline">{choose(exercise.case.title)}</p>}
      {!debrief && !error && <p>{t("loading")}</p>}
      <Trouble error={error} />
      {error !== null && <a href={`/exercise/${id}`}>{t("debrief-back")}</a>}
      {debrief && <Stages debrief={debrief} exerciseId={id} />}
      <LawNotice />
    </Page>
  );
}

function Stages({ debrief, exerciseId }: { debrief: Debrief; exerciseId: string }) {
  const [stage, setStage] = useState(0);
  const [account, setAccount] = useState(NO_ACCOUNT);
  const shows = (name: (typeof STAGES)[number]) => stage >= STAGES.indexOf(name);
  const opened = useOpened(stage);
  return (
    <div class="stages" ref={opened}>
      <p class="lead">{t("debrief-about")}</p>
      <Account account={account} set={setAccount} isFixed={stage > 0} />
      {shows("outcome") && <OutcomeCard debrief={debrief} account={account} />}
      {shows("truth") && <TruthBox debrief={debrief} exerciseId={exerciseId} />}
      {shows("axes") && <Axes debrief={debrief} />}
      {shows("axes") && <Timeline debrief={debrief} />}
      {shows("unseen") && <Unseen debrief={debrief} />}
      {shows("rule") && <TakeAlong />}
      {shows("rule") && <PrintedDebrief exerciseId={exerciseId} />}
      <Onward stage={stage} setStage={setStage} />
    </div>
  );
}

function Onward({ stage, setStage }: { stage: number; setStage: (stage: number) => void }) {
  const next = STAGES[stage + 1];
  if (!next) {
    return (
      <div class="row next">
        <button type="button" onClick={() => print()}>
          {t("debrief-print")}
        </button>
        <a class="button" href="/">
          {t("nav-cases")}
        </a>
      </div>
    );
  }
  return (
    <div class="row next">
      <button type="button" class="primary" onClick={() => setStage(stage + 1)}>
        {t(`debrief-next-${next}`)}
      </button>
      <button type="button" onClick={() => setStage(STAGES.length - 1)}>
        {t("debrief-all")}
      </button>
    </div>
  );
}

/** What was just opened gets the focus, so that keys and screen readers go on from there. */
function useOpened(stage: number) {
  const stages = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const name = STAGES[stage];
    if (stage > 0 && name !== "rule")
      stages.current?.querySelector<HTMLElement>(`#${name}`)?.focus();
  }, [stage]);
  return stages;
}
