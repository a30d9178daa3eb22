/** The head of a table: a title for each column, and an unseen one over the buttons that cite. */
import { t } from "../session/texts";

interface ColumnsProps {
  titles: readonly string[];
  /** Each row ends in a button that cites it. */
  isCited?: boolean;
}

export function Columns({ titles, isCited = false }: ColumnsProps) {
  return (
    <thead>
      <tr>
        {titles.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
        {isCited && (
          <th scope="col">
            <span class="unseen">{t("cite")}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}
