/** The officer's own account and prediction before anything is told, and the rule taken along. */
import { Category } from "../protocol/protocol";
import { t, word } from "../session/texts";

export interface OwnAccount {
  story: string;
  prediction: string;
}

export const NO_ACCOUNT: OwnAccount = { story: "", prediction: "" };

export interface AccountProps {
  account: OwnAccount;
  set: (account: OwnAccount) => void;
  isFixed: boolean;
}

export function Account({ account, set, isFixed }: AccountProps) {
  return (
    <section class="card" aria-labelledby="account">
      <h2 id="account">{t("account-title")}</h2>
      <p>{t("account-why")}</p>
      <div class="stack">
        <label>
          {t("account-story")}
          <textarea
            rows={3}
            readOnly={isFixed}
            value={account.story}
            onInput={(event) => set({ ...account, story: event.currentTarget.value })}
          />
        </label>
        <label>
          {t("account-prediction")}
          <select
            disabled={isFixed}
            value={account.prediction}
            onChange={(event) => set({ ...account, prediction: event.currentTarget.value })}
          >
            <option value="">{t("account-no-prediction")}</option>
            {Category.map((one) => (
              <option key={one} value={one}>
                {word("category", one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!isFixed && <p class="hint">{t("account-skip")}</p>}
    </section>
  );
}

/** Stays on this page: it is the officer's own, and is printed with the rest. */
export function TakeAlong() {
  return (
    <section class="card" aria-labelledby="rule">
      <h2 id="rule">{t("rule-title")}</h2>
      <p>{t("rule-honest")}</p>
      <label class="stack">
        {t("rule-own")}
        <textarea rows={2} />
      </label>
    </section>
  );
}
