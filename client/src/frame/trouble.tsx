/** What went wrong, with every problem: where, what, and what would be right. */

import { CallError } from "../session/rest";
import { t, tMaybe } from "../session/texts";
import { Icon } from "./icons";

export function Trouble({ error }: { error: unknown }) {
  if (!error) return null;
  const problems = error instanceof CallError ? error.problems : [];
  return (
    <div class="trouble" role="alert">
      <p>{sentence(error)}</p>
      {problems.length > 0 && (
        <>
          <p>{t("trouble-problems", { count: problems.length })}</p>
          <ul class="problems">
            {problems.map(({ path, wrong, right }) => (
              <li key={`${path} ${wrong}`}>
                <code>{path}</code>
                <span>
                  <Icon name="cross" /> <span class="unseen">{t("trouble-wrong")}:</span> {wrong}
                </span>
                {right && (
                  <span>
                    <Icon name="check" /> <span class="unseen">{t("trouble-right")}:</span> {right}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function sentence(error: unknown): string {
  if (!(error instanceof CallError)) return String(error);
  return tMaybe(`trouble-${error.code}`) ?? (error.message || t("trouble-unknown"));
}
