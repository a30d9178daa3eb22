/** Have a case made; an instructor may say which. */
import { useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import { Trouble } from "../frame/trouble";
import { type CaseCard, makeCase } from "../session/rest";
import { t } from "../session/texts";
import { user } from "../session/user";
import { Waiting } from "./waiting";

const RECIPES = ["clean", "c01", "quantity"] as const;

export function NewCase({ made }: { made: (card: CaseCard) => void }) {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isInstructor = user.value?.role === "instructor";
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    setError(null);
    makeCase(wish(form))
      .then(({ case: card }) => made(card), setError)
      .finally(() => setBusy(false));
  };
  return (
    <section class="card" aria-labelledby="new-case">
      <h2 id="new-case">{t("newcase-title")}</h2>
      <p>{t("newcase-about")}</p>
      <form onSubmit={make} class="stack">
        {isInstructor && <Wish />}
        <button type="submit" class="primary" disabled={isBusy}>
          <Icon name="plus" /> {t("newcase-make")}
        </button>
      </form>
      {isBusy && <Waiting what={t("newcase-waiting")} />}
      <Trouble error={error} />
    </section>
  );
}

function Wish() {
  return (
    <div class="row">
      <label>
        {t("newcase-recipe")}
        <select name="recipe">
          <option value="">{t("newcase-drawn")}</option>
          {RECIPES.map((recipe) => (
            <option key={recipe} value={recipe}>
              {t(`recipe-${recipe}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("newcase-seed")}
        <input name="seed" type="number" min="0" step="1" inputMode="numeric" />
      </label>
    </div>
  );
}

function wish(form: FormData): { seed?: number; recipe?: string } {
  const seed = String(form.get("seed") ?? "");
  const recipe = String(form.get("recipe") ?? "");
  return { ...(seed ? { seed: Number(seed) } : {}), ...(recipe ? { recipe } : {}) };
}
