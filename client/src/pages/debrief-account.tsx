/** The officer's own account, then a prediction, before anything is told; kept beside the exercise. */
import { Category, type OwnAccount } from "../protocol/protocol";
import { t, word } from "../session/texts";

export const NO_ACCOUNT: Required<OwnAccount> = {
  did: "",
  why: "",
  prediction: "",
  closed: false,
  rule: "",
};

export type Prediction = Required<OwnAccount>["prediction"];

export interface AccountProps {
  account: Required<OwnAccount>;
  set: (account: Required<OwnAccount>) => void;
  isFixed: boolean;
}

export function Account({ account, set, isFixed }: AccountProps) {
  return (
    <section class="card" aria-labelledby="account">
      <h2 id="account">{t("account-title")}</h2>
      <p>{t("account-why")}</p>
      <div class="stack">
        <label>
          {t("account-did")}
          <textarea
            rows={3}
            maxLength={4000}
            readOnly={isFixed}
            value={account.did}
            onInput={(event) => set({ ...account, did: event.currentTarget.value })}
          />
        </label>
        <label>
          {t("account-because")}
          <textarea
            rows={2}
            maxLength={4000}
            readOnly={isFixed}
            value={account.why}
            onInput={(event) => set({ ...account, why: event.currentTarget.value })}
          />
        </label>
      </div>
      {!isFixed && <p class="hint">{t("account-skip")}</p>}
    </section>
  );
}

export function Predict({ account, set, isFixed }: AccountProps) {
  return (
    <section class="card" aria-labelledby="prediction">
      <h2 id="prediction" tabIndex={-1}>
        {t("prediction-title")}
      </h2>
      <label>
        {t("account-prediction")}
        <select
          disabled={isFixed}
          value={account.prediction}
          onChange={(event) =>
            set({ ...account, prediction: event.currentTarget.value as Prediction })
          }
        >
          <option value="">{t("account-no-prediction")}</option>
          <option value="nothing">{t("prediction-nothing")}</option>
          {Category.filter((one) => one !== "all-in-order").map((one) => (
            <option key={one} value={one}>
              {word("category", one)}
            </option>
          ))}
        </select>
      </label>
      {!isFixed && <p class="hint">{t("prediction-kept")}</p>}
    </section>
  );
}

/** What was predicted, as words. */
export function predicted({ prediction }: Required<OwnAccount>): string {
  if (prediction === "") return t("account-no-prediction");
  return prediction === "nothing" ? t("prediction-nothing") : word("category", prediction);
}
