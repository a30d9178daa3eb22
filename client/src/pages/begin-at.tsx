/** How a case is begun: for learning, as a shift or as an exam; whole, or at one of its steps. */
import { t } from "../session/texts";

export interface Beginning {
  mode: "learn" | "shift" | "exam";
  /** Step at which the officer takes over; empty for the whole case. */
  slice: string;
}

export const WHOLE: Beginning = { mode: "learn", slice: "" };

const MODES = ["learn", "shift", "exam"] as const;
/** Steps of the procedure that can be practised alone; the server knows them all. */
export const SLICES = Array.from({ length: 24 }, (_, n) => `S${String(n + 1).padStart(2, "0")}`);

interface Props {
  value: Beginning;
  change: (value: Beginning) => void;
}

export function BeginAt({ value, change }: Props) {
  return (
    <details class="begin-at">
      <summary>{t("begin-title")}</summary>
      <div class="row">
        <label>
          {t("begin-mode")}
          <select
            value={value.mode}
            onChange={({ currentTarget }) => change(withMode(value, currentTarget.value))}
          >
            {MODES.map((mode) => (
              <option key={mode} value={mode}>
                {t(`begin-mode-${mode}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("begin-step")}
          <select
            value={value.slice}
            disabled={value.mode === "exam"}
            onChange={({ currentTarget }) => change({ ...value, slice: currentTarget.value })}
          >
            <option value="">{t("begin-whole")}</option>
            {SLICES.map((step) => (
              <option key={step} value={step}>
                {step} {t(`step-${step}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p>
        <small>{t(value.mode === "exam" ? "begin-exam-note" : "begin-slice-note")}</small>
      </p>
    </details>
  );
}

/** An exam is taken whole. */
export function withMode(value: Beginning, mode: string): Beginning {
  const chosen = MODES.find((one) => one === mode) ?? "learn";
  return { mode: chosen, slice: chosen === "exam" ? "" : value.slice };
}
