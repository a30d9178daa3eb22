/** Decision and report: fields after the unloading remarks (CC044C), stored while typed, signed. */
import { useRef, useState } from "preact/hooks";
import { Decision } from "../protocol/protocol";
import { MESSAGE_FIELDS, reportOf } from "../session/report";
import { t, word } from "../session/texts";
import { useDesk } from "./context";

export function ReportForm() {
  return (
    <>
      <h3>{t("decision-title")}</h3>
      <DecisionForm />
      <h3>{t("report-title")}</h3>
      <Remarks />
      <h3>{t("signing-title")}</h3>
      <Sign />
    </>
  );
}

function DecisionForm() {
  const { exercise, keeper } = useDesk();
  const { decision } = exercise.perceived.value;
  const fields = keeper.fields.value;
  const confidence = fields["confidence"] ?? "70";
  const decide = (event: Event) => {
    event.preventDefault();
    exercise.act({
      do: "decide",
      decision: fields["decision"] as Decision,
      ground: fields["ground"] ?? "",
      confidence: Number(confidence),
    });
  };
  return (
    <form class="stack" onSubmit={decide} data-form="decide">
      {decision && (
        <p class="done">
          {t("decision-stands", {
            decision: word("decision", decision.decision),
            confidence: decision.confidence,
          })}
        </p>
      )}
      <label>
        {t("field-decision")}
        <select
          required
          value={fields["decision"] ?? ""}
          onChange={(event) => keeper.set("decision", event.currentTarget.value)}
        >
          <option value="">{t("act-choose")}</option>
          {Decision.map((one) => (
            <option key={one} value={one}>
              {word("decision", one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("field-ground")}
        <textarea
          rows={3}
          required
          maxLength={2000}
          value={fields["ground"] ?? ""}
          onInput={(event) => keeper.set("ground", event.currentTarget.value)}
        />
      </label>
      <label>
        {t("field-confidence")} <output>{confidence} %</output>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={confidence}
          aria-valuetext={`${confidence} %`}
          onInput={(event) => keeper.set("confidence", event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {t("act-decide")}
      </button>
    </form>
  );
}

function Remarks() {
  const { exercise, keeper } = useDesk();
  const { report } = exercise.perceived.value;
  const send = (event: Event) => {
    event.preventDefault();
    exercise.act(reportOf(keeper.fields.value));
  };
  return (
    <form class="stack" onSubmit={send} data-form="report">
      <YesNo name="conform" />
      <YesNo name="seals_ok" />
      <div class="row">
        <Entry name="weighed_kg" min={0} max={100_000} />
        <Entry name="counted_packages" min={0} max={1_000_000} />
      </div>
      <Entry name="new_seal" maxLength={20} />
      <Words name="remarks" rows={4} />
      <Words name="feedback" rows={2} about={t("feedback-about")} />
      <p class={`draft ${keeper.state.value}`} role="status">
        {t(`draft-${keeper.state.value}`)}
      </p>
      <button type="submit" class="primary">
        {t("act-report")}
      </button>
      {report && <p class="done">{t("report-stands")}</p>}
    </form>
  );
}

function YesNo({ name }: { name: string }) {
  const { keeper } = useDesk();
  return (
    <fieldset class="yes-no">
      <legend>
        {t(`field-${name}`)} <MessageField name={name} />
      </legend>
      {["yes", "no"].map((answer) => (
        <label key={answer}>
          <input
            type="radio"
            required
            name={name}
            value={answer}
            checked={keeper.fields.value[name] === answer}
            onChange={() => keeper.set(name, answer)}
          />
          {t(answer)}
        </label>
      ))}
    </fieldset>
  );
}

/** Of which field of the message it becomes: a small hint for who files it elsewhere. */
function MessageField({ name }: { name: string }) {
  const field = MESSAGE_FIELDS[name];
  return field ? (
    <small class="message-field" title="CC044C">
      {field}
    </small>
  ) : null;
}

function Words({ name, rows, about }: { name: string; rows: number; about?: string }) {
  const { keeper } = useDesk();
  return (
    <label>
      {t(`field-${name}`)} <MessageField name={name} />
      {about && <small class="about">{about}</small>}
      <textarea
        rows={rows}
        maxLength={512}
        value={keeper.fields.value[name] ?? ""}
        onInput={(event) => keeper.set(name, event.currentTarget.value)}
      />
    </label>
  );
}

interface EntryProps {
  name: string;
  min?: number;
  max?: number;
  maxLength?: number;
}

/** A number where it has a greatest value, else words. */
function Entry({ name, ...bounds }: EntryProps) {
  const { keeper } = useDesk();
  const id = `report-${name}`;
  const value = keeper.fields.value[name] ?? "";
  const set = (event: { currentTarget: HTMLInputElement }) =>
    keeper.set(name, event.currentTarget.value);
  return (
    <div>
      <label for={id}>
        {t(`field-${name}`)} <MessageField name={name} />
      </label>
      {bounds.max ? (
        <input {...bounds} id={id} type="number" step="any" value={value} onInput={set} />
      ) : (
        <input {...bounds} id={id} type="text" value={value} onInput={set} />
      )}
    </div>
  );
}

/** Signing ends the exercise, so it is asked for twice. */
function Sign() {
  const { exercise } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  const sign = () => {
    close();
    exercise.act({ do: "sign" });
  };
  if (exercise.status.value.signed) return <p class="done">{t("head-signed")}</p>;
  return (
    <>
      <p>{t("signing-about")}</p>
      <button type="button" class="primary" onClick={ask}>
        {t("act-sign")}
      </button>
      <dialog ref={dialog} aria-labelledby="sign-question" onClose={() => setAsked(false)}>
        {isAsked && (
          <>
            <h4 id="sign-question">{t("signing-question")}</h4>
            <p>{t("signing-once")}</p>
            <div class="row">
              <button type="button" class="primary" onClick={sign}>
                {t("signing-yes")}
              </button>
              <button type="button" onClick={close}>
                {t("signing-no")}
              </button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}
