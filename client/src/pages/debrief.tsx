/**
 * The debrief, in the order that teaches (domain guide, section 10): the officer's own account and
 * prediction, what the decision was worth, the box opened up piece by piece, three key moments, the
 * decisive ones again with another choice, how it was done, what other instruments would have
 * shown, one rule to take along, what to practise next. Each stage is opened by the officer; who
 * teaches, and who comes back, may open all at once.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { LawNotice, Page } from "../frame/page";
import { Trouble } from "../frame/trouble";
import type { Debrief, OwnAccount } from "../protocol/protocol";
import { type Exercise, getAccount, getDebrief, getExercise, saveAccount } from "../session/rest";
import { choose, t } from "../session/texts";
import { user } from "../session/user";
import { Account, NO_ACCOUNT, Predict } from "./debrief-account";
import { BothTimes, TryAgain } from "./debrief-again";
import { Next, TakeAlong } from "./debrief-lesson";
import { KeyMoments } from "./debrief-moments";
import { Axes, OutcomeCard } from "./debrief-score";
import { Timeline } from "./debrief-timeline";
import { TruthBox } from "./debrief-truth";
import { Unused } from "./debrief-unused";
import { PrintedDebrief } from "./printed";

export const STAGES = [
  "account",
  "prediction",
  "outcome",
  "truth",
  "moments",
  "again",
  "axes",
  "unused",
  "rule",
  "next",
] as const;
export type StageName = (typeof STAGES)[number];
/** From this stage on the truth is told, and the account stays as it is. */
const TOLD = STAGES.indexOf("outcome");

export function DebriefPage({ id }: { id: string }) {
  const [exercise, setExercise] = useState<Exercise | null>(null);
  const [account, setAccount] = useState<Required<OwnAccount> | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    Promise.all([getExercise(id), getAccount(id)]).then(([one, told]) => {
      setExercise(one.exercise);
      setAccount({ ...NO_ACCOUNT, ...told });
    }, setError);
  }, [id]);
  const isOpen = exercise !== null && account !== null;
  return (
    <Page title={t("debrief-title")}>
      <h1>{t("debrief-title")}</h1>
      {exercise && <p class="overline">{choose(exercise.case.title)}</p>}
      {exercise?.branch_of && (
        <p class="hint">
          {t("practice-note")}{" "}
          <a href={`/exercise/${exercise.branch_of}/debrief`}>{t("practice-first")}</a>
        </p>
      )}
      {!isOpen && !error && <p>{t("loading")}</p>}
      <Trouble error={error} />
      {error !== null && <a href={`/exercise/${id}`}>{t("debrief-back")}</a>}
      {isOpen && <Stages exercise={exercise} begun={account} failed={setError} />}
      <LawNotice />
    </Page>
  );
}

interface StagesProps {
  exercise: Exercise;
  begun: Required<OwnAccount>;
  failed: (error: unknown) => void;
}

function Stages({ exercise, begun, failed }: StagesProps) {
  const { id } = exercise;
  // An account is its officer's own: who only looks on has none to give.
  const isMine = user.value?.name === exercise.owner;
  const isFirst = isMine && !begun.closed;
  const [stage, setStage] = useState(isFirst ? 0 : TOLD);
  const [account, setAccount] = useState(begun);
  const debrief = useDebrief(id, stage >= TOLD, failed);
  const shows = (name: StageName) => stage >= STAGES.indexOf(name);
  const opened = useOpened(stage, debrief !== null);
  const go = (next: number) => {
    // Opening the debrief closes the account: nothing is kept after that.
    if (isFirst && stage < TOLD)
      saveAccount(id, { ...account, closed: next >= TOLD }).catch(failed);
    setStage(next);
  };
  return (
    <div class="stages" ref={opened}>
      <p class="lead">{t("debrief-about")}</p>
      <Account account={account} set={setAccount} isFixed={stage >= TOLD} />
      {shows("prediction") && (
        <Predict account={account} set={setAccount} isFixed={stage >= TOLD} />
      )}
      {stage >= TOLD && !debrief && <p role="status">{t("loading")}</p>}
      {debrief && <OutcomeCard debrief={debrief} account={account} />}
      {debrief && <BothTimes debrief={debrief} />}
      {debrief && (
        <Told
          debrief={debrief}
          exercise={exercise}
          stage={stage}
          isFirst={isFirst}
          own={isMine ? account.rule : null}
        />
      )}
      <Onward stage={stage} go={go} />
    </div>
  );
}

interface ToldProps {
  debrief: Debrief;
  exercise: Exercise;
  stage: number;
  isFirst: boolean;
  own: string | null;
}

/** What is told after the outcome, as far as it was opened. */
function Told({ debrief, exercise, stage, isFirst, own }: ToldProps) {
  const { id } = exercise;
  const caseId = exercise.case.id;
  const shows = (name: StageName) => stage >= STAGES.indexOf(name);
  const isAllOpen = stage === STAGES.length - 1;
  return (
    <>
      {shows("truth") && (
        <TruthBox debrief={debrief} exerciseId={id} isStaged={isFirst && !isAllOpen} />
      )}
      {shows("moments") && <KeyMoments debrief={debrief} exerciseId={id} />}
      {shows("again") && <TryAgain debrief={debrief} exerciseId={id} />}
      {shows("axes") && <Axes debrief={debrief} />}
      {shows("axes") && <Timeline debrief={debrief} />}
      {shows("unused") && <Unused debrief={debrief} />}
      {shows("rule") && <TakeAlong debrief={debrief} exerciseId={id} own={own} />}
      {shows("next") && <Next debrief={debrief} exerciseId={id} caseId={caseId} />}
      {shows("next") && <PrintedDebrief exerciseId={id} />}
    </>
  );
}

/** The debrief, fetched once it is opened and not before. */
function useDebrief(id: string, isOpened: boolean, failed: (error: unknown) => void) {
  const [debrief, setDebrief] = useState<Debrief | null>(null);
  useEffect(() => {
    if (isOpened) getDebrief(id).then(setDebrief, failed);
  }, [id, isOpened, failed]);
  return debrief;
}

function Onward({ stage, go }: { stage: number; go: (stage: number) => void }) {
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
      <button type="button" class="primary" onClick={() => go(stage + 1)}>
        {t(`debrief-next-${next}`)}
      </button>
      {stage > 0 && (
        <button type="button" onClick={() => go(STAGES.length - 1)}>
          {t("debrief-all")}
        </button>
      )}
    </div>
  );
}

/** What was just opened gets the focus, so that keys and screen readers go on from there. */
function useOpened(stage: number, isTold: boolean) {
  const stages = useRef<HTMLDivElement>(null);
  const first = useRef(stage);
  useEffect(() => {
    if (stage === first.current || (stage >= TOLD && !isTold)) return;
    stages.current?.querySelector<HTMLElement>(`#${STAGES[stage]}`)?.focus();
  }, [stage, isTold]);
  return stages;
}
