/** The list of cases: start one, go on with one, have one made, drop in a declaration. */
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import { LawNotice, Page } from "../frame/page";
import { Trouble } from "../frame/trouble";
import {
  type CaseCard,
  type Exercise,
  listCases,
  listExercises,
  startExercise,
} from "../session/rest";
import { goTo } from "../session/route";
import { choose, language, number, t } from "../session/texts";
import { user } from "../session/user";
import { asKept, BeginAt } from "./begin-at";
import { DeclarationDrop } from "./declaration";
import { NewCase } from "./new-case";
import { PrintedCards } from "./printed";

export function Cases() {
  const [cases, setCases] = useState<CaseCard[] | null>(null);
  const [exercises, setExercises] = useState<Exercise[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [made, setMade] = useState("");
  const load = () => {
    Promise.all([listCases(), listExercises()]).then(([some, own]) => {
      setCases(some.cases);
      setExercises(own.exercises);
    }, setError);
  };
  useEffect(load, []);
  const add = (card: CaseCard) => {
    setMade(card.id);
    load();
  };
  const open = exercises.filter((one) => !one.signed);
  const signed = exercises.filter((one) => one.signed);
  return (
    <Page title={t("cases-title")}>
      <h1>{t("cases-title")}</h1>
      <Trouble error={error} />
      <Exercises title={t("cases-continue-title")} list={open} />
      <section aria-labelledby="all-cases">
        <h2 id="all-cases">{t("cases-all-title")}</h2>
        {cases === null && !error && <p>{t("loading")}</p>}
        {cases?.length === 0 && <p>{t("cases-none")}</p>}
        <ul class="cards">
          {cases?.map((card) => (
            <Card key={card.id} card={card} isNew={card.id === made} failed={setError} />
          ))}
        </ul>
      </section>
      <div class="pair">
        <NewCase made={add} />
        <DeclarationDrop made={add} />
      </div>
      <Exercises title={t("cases-signed-title")} list={signed} />
      <PrintedCards />
      <LawNotice />
    </Page>
  );
}

interface CardProps {
  card: CaseCard;
  isNew: boolean;
  failed: (error: unknown) => void;
}

function Card({ card, isNew, failed }: CardProps) {
  const [isStarting, setStarting] = useState(false);
  const [how, setHow] = useState(asKept);
  const start = () => {
    setStarting(true);
    startExercise(card.id, how).then(
      ({ exercise }) => goTo(`/exercise/${exercise.id}`),
      (error: unknown) => {
        setStarting(false);
        failed(error);
      },
    );
  };
  return (
    <li class={isNew ? "card new" : "card"} data-case={card.id}>
      <p class="overline">
        {t("cases-number", { number: String(card.number) })} · {t(`source-${card.source}`)}
        {isNew && <strong> · {t("cases-new-mark")}</strong>}
      </p>
      <h3>{choose(card.title)}</h3>
      <p class="briefing">{choose(card.briefing)}</p>
      <p class="facts">
        <span>
          <Icon name="box" /> {card.size_type}
        </span>
        <span>
          <Icon name="clock" /> {t("minutes", { count: card.budget_minutes })}
        </span>
        <span>
          <Icon name="paper" /> {t("cases-papers", { count: card.documents.length })}
        </span>
      </p>
      <BeginAt value={how} change={setHow} />
      <button type="button" class="primary" disabled={isStarting} onClick={start}>
        {t("cases-start")} <span class="unseen">{choose(card.title)}</span>
      </button>
    </li>
  );
}

function Exercises({ title, list }: { title: string; list: Exercise[] }) {
  if (list.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="lines">
        {list.map((one) => (
          <li key={one.id}>
            <span class="grow">
              <strong>{choose(one.case.title)}</strong>
              <small>
                {started(one)}
                {user.value?.role === "instructor" && ` · ${one.owner}`}
                {one.branch_of && ` · ${t("practice-note")}`}
              </small>
            </span>
            {one.signed ? (
              <a class="button" href={`/exercise/${one.id}/debrief`}>
                {t("cases-debrief")}
              </a>
            ) : (
              <Open exercise={one} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One's own is gone on with; who teaches watches that of another. */
function Open({ exercise }: { exercise: Exercise }) {
  const watches = user.value?.name !== exercise.owner;
  return (
    <>
      {watches && (
        <a class="button" href={`/exercise/${exercise.id}`}>
          {t("watch-desk")}
        </a>
      )}
      <a class="button primary" href={`/exercise/${exercise.id}${watches ? "/bay" : ""}`}>
        {t(watches ? "watch-open" : "cases-continue")}
      </a>
    </>
  );
}

function started(exercise: Exercise): string {
  const time = new Date(exercise.started).toLocaleString(language.value, {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return t("cases-started", {
    time,
    minute: number(exercise.minute),
    budget: number(exercise.case.budget_minutes),
  });
}
