/** What a finding is about, as a grid to point at: grounds first, then results. */
import { Icon, type IconName } from "../frame/icons";
import { Category } from "../protocol/protocol";
import { t, title } from "../session/texts";

/** Grounds come first in the list of words, then results (see the protocol's docstring). */
const FIRST_RESULT = Category.indexOf("kind-of-goods");

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

export interface CategoriesProps {
  chosen: Category | null;
  choose: (category: Category) => void;
}

export function Categories({ chosen, choose }: CategoriesProps) {
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
      {group("grounds", Category.slice(0, FIRST_RESULT))}
      {group("results", Category.slice(FIRST_RESULT))}
    </>
  );
}
