/** How a case is begun: for learning, as a shift or as an exam; whole, or at one of its steps. */
import { t } from "../session/texts";

export interface Beginning {
  mode: "learn" | "shift" | "exam";
  /** Step at which the officer takes over; empty for the whole case. */
  slice: string;
  /** False leaves out people in danger: the same case, with nobody in the unit. */
  signs_of_life: boolean;
}

/** The browser remembers who opts out. */
const KEPT = "signs-of-life";

export const WHOLE: Beginning = { mode: "learn", slice: "", signs_of_life: true };

/** The whole case, with or without signs of life as chosen last. */
export const asKept = (): Beginning => ({
  ...WHOLE,
  signs_of_life: localStorage.getItem(KEPT) !== "no",
});

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
      <label class="tick">
        <input
          type="checkbox"
          checked={!value.signs_of_life}
          onChange={({ currentTarget }) => {
            const signs_of_life = !currentTarget.checked;
            localStorage.setItem(KEPT, signs_of_life ? "yes" : "no");
            change({ ...value, signs_of_life });
          }}
        />
        {t("begin-without-life")}
      </label>
      <p>
        <small>{t(value.mode === "exam" ? "begin-exam-note" : "begin-slice-note")}</small>
      </p>
    </details>
  );
}

/** An exam is taken whole. */
export function withMode(value: Beginning, mode: string): Beginning {
  const chosen = MODES.find((one) => one === mode) ?? "learn";
  return { ...value, mode: chosen, slice: chosen === "exam" ? "" : value.slice };
}
