/** Decision, report and signature without a word typed; the draft is the one of the desk. */
import { useState } from "preact/hooks";
import { LawNotice } from "../frame/page";
import { Decision, type Event } from "../protocol/protocol";
import type { Perceived } from "../session/perceived";
import { reportOf } from "../session/report";
import { number, t, title, word } from "../session/texts";
import { oneLine, says, ticked } from "./compose";
import { ConfirmButton, useTablet } from "./tablet-context";
import { aboutWords } from "./tablet-findings";
import { Choices, Group, Step } from "./tablet-orders";

/** Lengths that the server takes (see `FORMS`). */
const MOST = { ground: 2000, remarks: 512, feedback: 512 } as const;
const CONFIDENCE_STEP = 5;
const BEGUN_CONFIDENCE = "70";
const FEEDBACKS = ["found", "nothing", "indicator"] as const;
const PHRASES = ["agrees", "differs", "doors", "part", "seal", "handed"] as const;

export function ReportPage() {
  const { bay } = useTablet();
  const { signed } = bay.exercise.status.value;
  if (signed) return <Signed id={bay.exercise.id} />;
  return (
    <>
      <DecisionPart />
      <ReportPart />
      <SignPart />
      <LawNotice />
    </>
  );
}

function Signed({ id }: { id: string }) {
  return (
    <div class="done">
      <p>{t("head-signed")}</p>
      <a class="button primary" href={`/exercise/${id}/debrief`}>
        {t("head-to-debrief")}
      </a>
    </div>
  );
}

function DecisionPart() {
  const { bay } = useTablet();
  const { exercise, keeper } = bay;
  const { decision: stands } = exercise.perceived.value;
  const fields = keeper.fields.value;
  const decision = Decision.find((one) => one === fields["decision"]);
  const confidence = Number(fields["confidence"] ?? BEGUN_CONFIDENCE);
  const ground = fields["ground"] ?? "";
  const step = (by: number) => () =>
    keeper.set("confidence", String(Math.min(Math.max(confidence + by, 0), 100)));
  return (
    <section class="report-part">
      {stands && (
        <p class="done">
          {t("decision-stands", {
            decision: word("decision", stands.decision),
            confidence: stands.confidence,
          })}
        </p>
      )}
      <Choices
        legend={t("field-decision")}
        choices={Decision}
        chosen={decision}
        say={(one) => title("decision", one)}
        choose={(one) => keeper.set("decision", one)}
      />
      <Composed
        name="ground"
        sentences={groundSentences(exercise.perceived.value, bay.pins.value)}
      />
      <Group legend={t("field-confidence")}>
        <Step label={t("tablet-less")} text="−" press={step(-CONFIDENCE_STEP)} />
        <output>{confidence} %</output>
        <Step label={t("tablet-more")} text="+" press={step(CONFIDENCE_STEP)} />
      </Group>
      <ConfirmButton
        tag="decide"
        label={t("act-decide")}
        isDisabled={!decision || !ground}
        press={() => {
          if (decision) exercise.act({ do: "decide", decision, ground, confidence });
        }}
      />
    </section>
  );
}

/** Standing findings and pinned facts, a sentence each. */
function groundSentences(perceived: Perceived, pins: readonly { label: string; value: string }[]) {
  const findings = perceived.findings.filter((one) => !one.isWithdrawn);
  return [
    ...findings.map((one) => {
      const about = aboutWords(one, perceived);
      return `${title("category", one.category)}${about ? `: ${about}` : ""}.`;
    }),
    ...pins.map(({ label, value }) => `${label}: ${value}.`),
  ].map(oneLine);
}

interface ComposedProps {
  name: keyof typeof MOST;
  sentences: string[];
}

/** A text made of ready sentences; what was typed at the desk stands in it as it is. */
function Composed({ name, sentences }: ComposedProps) {
  const { keeper } = useTablet().bay;
  const text = keeper.fields.value[name] ?? "";
  const most = MOST[name];
  return (
    <fieldset class="composed">
      <legend>
        {t(`field-${name}`)} <small>{t("tablet-letters", { count: text.length, most })}</small>
      </legend>
      <p class="text">{text || t("tablet-compose")}</p>
      {[...new Set(sentences)].map((sentence) => {
        const isOn = says(text, sentence);
        const next = ticked(text, sentence, most);
        return (
          <button
            key={sentence}
            type="button"
            class="tick"
            aria-pressed={isOn}
            disabled={next === text}
            onClick={() => keeper.set(name, next)}
          >
            <span class="mark-on" aria-hidden="true">
              {isOn ? "✓" : "+"}
            </span>
            <span>{sentence}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function ReportPart() {
  const { bay } = useTablet();
  const { exercise, keeper } = bay;
  const perceived = exercise.perceived.value;
  const fields = keeper.fields.value;
  const isAnswered = Boolean(fields["conform"] && fields["seals_ok"]);
  const phrases = PHRASES.map((one) => t(`tablet-phrase-${one}`));
  return (
    <section class="report-part">
      <h3>{t("report-title")}</h3>
      <YesNo name="conform" />
      <YesNo name="seals_ok" />
      <Known
        name="weighed_kg"
        known={weighed(perceived)}
        none={t("tablet-not-weighed")}
        unit="kg"
      />
      <Known name="counted_packages" known={counted(perceived)} none={t("tablet-not-counted")} />
      <Known name="new_seal" known={newSeal(perceived)} none={t("act-none")} />
      <Composed name="remarks" sentences={[...phrases, ...groundSentences(perceived, [])]} />
      <Composed name="feedback" sentences={FEEDBACKS.map((one) => t(`tablet-feedback-${one}`))} />
      <p class={`draft ${keeper.state.value}`}>{t(`draft-${keeper.state.value}`)}</p>
      <button
        type="button"
        class="primary"
        data-act="report"
        disabled={!isAnswered}
        onClick={() => exercise.act(reportOf(keeper.fields.value))}
      >
        {t("act-report")}
      </button>
      {perceived.report && <p class="done">{t("report-stands")}</p>}
    </section>
  );
}

function YesNo({ name }: { name: "conform" | "seals_ok" }) {
  const { keeper } = useTablet().bay;
  return (
    <Choices
      name={name}
      legend={t(`field-${name}`)}
      choices={["yes", "no"] as const}
      chosen={keeper.fields.value[name]}
      say={(one) => t(one)}
      choose={(one) => keeper.set(name, one)}
    />
  );
}

interface KnownProps {
  name: "weighed_kg" | "counted_packages" | "new_seal";
  /** What was weighed, counted or put on, as the report takes it; empty when nothing was. */
  known: string;
  none: string;
  unit?: string;
}

/** What is known from the exercise, or that it is not; another value typed at the desk stays. */
function Known({ name, known, none, unit = "" }: KnownProps) {
  const { keeper } = useTablet().bay;
  const value = keeper.fields.value[name] ?? "";
  const choices = [...new Set(["", known, value])];
  const say = (one: string) =>
    one === "" ? none : `${name === "new_seal" ? one : number(Number(one), 1)} ${unit}`.trim();
  return (
    <Choices
      legend={t(`field-${name}`)}
      choices={choices}
      chosen={value}
      say={say}
      choose={(one) => keeper.set(name, one)}
    />
  );
}

/** The weighbridge's last word, in kg. */
function weighed({ shown }: Perceived): string {
  const last = shown.findLast(({ instrument }) => instrument === "weighbridge")?.readings[0];
  return last ? String(last.value) : "";
}

/** All that the team has counted out. */
function counted({ tally }: Perceived): string {
  return tally.length > 0 ? String(tally.reduce((sum, one) => sum + one.counted, 0)) : "";
}

function newSeal({ log }: Perceived): string {
  const isSeal = (event: Event) => event.event === "resealed";
  const last = log.flatMap((entry) => entry.events).findLast(isSeal);
  return last?.event === "resealed" ? last.new : "";
}

/** Signing ends the exercise, so it is asked for twice. */
function SignPart() {
  const { bay } = useTablet();
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="report-part">
      <h3>{t("signing-title")}</h3>
      {isAsked ? (
        <>
          <p>
            <strong>{t("signing-question")}</strong> {t("signing-once")}
          </p>
          <div class="acts-on">
            <button
              type="button"
              class="primary"
              data-act="sign"
              onClick={() => {
                setAsked(false);
                bay.exercise.act({ do: "sign" });
              }}
            >
              {t("signing-yes")}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {t("signing-no")}
            </button>
          </div>
        </>
      ) : (
        <>
          <p>{t("signing-about")}</p>
          <button type="button" class="act weighty" data-ask="sign" onClick={() => setAsked(true)}>
            {t("act-sign")}
          </button>
        </>
      )}
    </section>
  );
}
