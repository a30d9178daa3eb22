/** What a finding is about, as a grid to point at: grounds first, then results. */
import { useState } from "preact/hooks";
import { Icon, type IconName } from "../frame/icons";
import type { Category } from "../protocol/protocol";
import { GROUNDS, RESULTS } from "../session/citation";
import { t, title, word } from "../session/texts";

const ICONS: Record<Category, IconName> = {
  "risk-indicator": "flag",
  "paper-error": "paper",
  "number-mismatch": "hash",
  "weight-difference": "gauge",
  "image-anomaly": "scan",
  "seal-anomaly": "seal",
  gas: "cloud",
  "load-disturbed": "tilt",
  structure: "wall",
  quantity: "count",
  "kind-of-goods": "box",
  narcotics: "vial",
  tobacco: "leaf",
  weapons: "target",
  "other-contraband": "question",
  "all-in-order": "check",
};

interface CategoriesProps {
  chosen: Category | null;
  choose: (category: Category) => void;
}

function Categories({ chosen, choose }: CategoriesProps) {
  const group = (name: string, members: readonly Category[]) => (
    <fieldset class="categories">
      <legend>{t(`category-${name}`)}</legend>
      {members.map((one) => (
        <button
          key={one}
          type="button"
          data-category={one}
          aria-pressed={one === chosen}
          onClick={() => choose(one)}
        >
          <Icon name={ICONS[one]} />
          <span>{title("category", one)}</span>
        </button>
      ))}
    </fieldset>
  );
  return (
    <>
      {group("grounds", GROUNDS)}
      {group("results", RESULTS)}
    </>
  );
}

/** Choose a category and record the finding under it. */
export function RecordUnder({ record }: { record: (category: Category) => void }) {
  const [category, setCategory] = useState<Category | null>(null);
  const done = () => {
    if (category) record(category);
    setCategory(null);
  };
  return (
    <>
      <Categories chosen={category} choose={setCategory} />
      <button type="button" class="primary" disabled={!category} data-do="record" onClick={done}>
        {category
          ? t("tablet-record", { category: word("category", category) })
          : t("tablet-record-which")}
      </button>
    </>
  );
}
