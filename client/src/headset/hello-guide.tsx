/** The sign of the hello yard: what to do next, what is done, and plain advice at the end. */
import { useMemo } from "preact/hooks";
import { Icon } from "../frame/icons";
import { number, t } from "../session/texts";
import { type Comfort, LIMITS } from "./comfort";
import { type HelloCheck, networkAdvice, readingTask, type Step } from "./hello-steps";
import "./xr.css";

export interface HelloUse {
  check: HelloCheck;
  comfort: Comfort;
  /** In the headset just now: its steps are told for hands, else for mouse and touch. */
  isImmersed: () => boolean;
}

export function HelloGuide({ check, comfort, isImmersed }: HelloUse) {
  const current = check.current.value;
  return (
    <section class="hello" aria-label={t("hello-title")}>
      <h2>{t("hello-title")}</h2>
      <ol class="hello-steps">
        {check.steps.value.map((step) => (
          <li key={step} class={stateOf(check, step)}>
            {check.done.value.has(step) ? <Icon name="check" /> : <span class="hello-todo" />}
            <span>{t(`hello-step-${step}`)}</span>
          </li>
        ))}
      </ol>
      <div class="hello-now" role="status">
        {current ? (
          <Now step={current} check={check} comfort={comfort} isImmersed={isImmersed()} />
        ) : (
          <Result check={check} comfort={comfort} isImmersed={isImmersed()} />
        )}
      </div>
    </section>
  );
}

const stateOf = (check: HelloCheck, step: Step) =>
  check.done.value.has(step) ? "done" : step === check.current.value ? "now" : "todo";

interface NowProps {
  step: Step;
  check: HelloCheck;
  comfort: Comfort;
  isImmersed: boolean;
}

function Now({ step, check, comfort, isImmersed }: NowProps) {
  const how = isImmersed ? "vr" : "screen";
  return (
    <>
      <p>{t(`hello-how-${step}`, { how })}</p>
      {step === "height" && <Height comfort={comfort} check={check} />}
      {step === "read" && <Reading check={check} />}
    </>
  );
}

function Height({ comfort, check }: { comfort: Comfort; check: HelloCheck }) {
  const { height_m } = comfort.settings.value;
  const { step } = LIMITS.height_m;
  const change = (by_m: number) => comfort.set({ isSeated: true, height_m: height_m + by_m });
  return (
    <div class="comfort-options">
      <button type="button" onClick={() => change(-step)}>
        {t("hello-lower")}
      </button>
      <output>{t("comfort-metres", { metres: number(height_m, 2) })}</output>
      <button type="button" onClick={() => change(step)}>
        {t("hello-higher")}
      </button>
      <button type="button" class="primary" onClick={() => check.tick("height")}>
        {t("hello-right")}
      </button>
    </div>
  );
}

function Reading({ check }: { check: HelloCheck }) {
  const { shown, choices } = useMemo(() => readingTask(Math.random), []);
  return (
    <>
      <p class="hello-small">{t("hello-small", { number: shown })}</p>
      <div class="comfort-options">
        {choices.map((choice) => (
          <button key={choice} type="button" onClick={() => choice === shown && check.tick("read")}>
            {choice}
          </button>
        ))}
      </div>
    </>
  );
}

function Result({ check, isImmersed }: Omit<NowProps, "step">) {
  const trip_ms = check.trip_ms.value;
  return (
    <>
      <p class="hello-ready">{t("hello-ready")}</p>
      <ul class="hello-results">
        <li>{t(isImmersed ? "hello-headset-good" : "hello-headset-screen")}</li>
        <li>{t(networkAdvice(trip_ms), { ms: number(trip_ms ?? 0) })}</li>
        <li>{t("hello-advice-comfort")}</li>
      </ul>
      <button type="button" onClick={() => check.again()}>
        {t("hello-again")}
      </button>
    </>
  );
}
