/** What a finding is about, as a grid to point at: grounds first, then results. */
import { useState } from "preact/hooks";
import { Icon, type IconName } from "../frame/icons";
import type { Category } from "../protocol/protocol";
import { CATEGORIES } from "../session/citation";
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
  trace: "vial",
  "dog-indication": "paw",
  "radiation-alarm": "rays",
  "signs-of-people": "person",
  quantity: "count",
  "kind-of-goods": "box",
  misdeclared: "coin",
  explosives: "burst",
  radiation: "rays",
  people: "person",
  cites: "leaf",
  counterfeit: "copy",
  waste: "bin",
  cash: "coin",
  narcotics: "vial",
  tobacco: "roll",
  weapons: "target",
  "other-contraband": "question",
  "all-in-order": "check",
};

interface CategoriesProps {
  chosen: Category | null;
  choose: (category: Category) => void;
}

interface GroupProps extends CategoriesProps {
  name: string;
  members: readonly Category[];
}

function Group({ name, members, chosen, choose }: GroupProps) {
  return (
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
}

function Categories({ chosen, choose }: CategoriesProps) {
  return Object.entries(CATEGORIES).map(([name, members]) => (
    <Group key={name} name={name} members={members} chosen={chosen} choose={choose} />
  ));
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
