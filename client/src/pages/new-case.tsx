/** Have a case made; an instructor may say which. */
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import { Trouble } from "../frame/trouble";
import { type CaseCard, getRecipes, makeCase, type RecipeCard } from "../session/rest";
import { choose, t } from "../session/texts";
import { user } from "../session/user";
import { Waiting } from "./waiting";

/** What a draw may hide, whatever else it draws. */
const HIDDEN = [
  "clean",
  "c01",
  "c02",
  "c03",
  "c04",
  "c05",
  "c06",
  "c08",
  "c09",
  "c12",
  "c13",
  "kind",
  "quantity",
  "value",
  "origin",
  "tariff",
  "people",
] as const;
const FAMILIES = ["clean", "papers", "contraband", "safety"] as const;

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
  const [recipes, setRecipes] = useState<RecipeCard[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [name, setName] = useState("");
  useEffect(() => {
    getRecipes().then((told) => setRecipes(told.recipes), setError);
  }, []);
  const chosen = recipes.find((one) => one.name === name);
  return (
    <>
      <div class="row">
        <label>
          {t("newcase-recipe")}
          <select
            name="recipe"
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          >
            <option value="">{t("newcase-drawn")}</option>
            {HIDDEN.map((recipe) => (
              <option key={recipe} value={recipe}>
                {t(`recipe-${recipe}`)}
              </option>
            ))}
            {FAMILIES.map((family) => (
              <optgroup key={family} label={t(`family-${family}`)}>
                {recipes
                  .filter((one) => one.family === family)
                  .map((one) => (
                    <option key={one.name} value={one.name}>
                      {choose(one.title)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label>
          {t("newcase-seed")}
          <input name="seed" type="number" min="0" step="1" inputMode="numeric" />
        </label>
      </div>
      {chosen && <Told recipe={chosen} />}
      <Trouble error={error} />
    </>
  );
}

/** What a recipe trains; instructors alone are told. */
function Told({ recipe: { note, difficulty, skills } }: { recipe: RecipeCard }) {
  return (
    <>
      <p lang="en">{note}</p>
      <p>
        <small>
          {t("newcase-difficulty", { level: difficulty })} ·{" "}
          {skills.map((step) => `${step} ${t(`step-${step}`)}`).join(" · ")}
        </small>
      </p>
    </>
  );
}

function wish(form: FormData): { seed?: number; recipe?: string } {
  const seed = String(form.get("seed") ?? "");
  const recipe = String(form.get("recipe") ?? "");
  return { ...(seed ? { seed: Number(seed) } : {}), ...(recipe ? { recipe } : {}) };
}
