/** What went wrong, with every problem: where, what, and what would be right. */
import { CallError } from "../session/rest";
import { t, tMaybe } from "../session/texts";

export function Trouble({ error }: { error: unknown }) {
  if (!error) return null;
  const problems = error instanceof CallError ? error.problems : [];
  const count = { count: problems.length };
  return (
    <div class="trouble" role="alert">
      <p>{sentence(error)}</p>
      {problems.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
        <section class="scrolled" tabIndex={0} aria-label={t("trouble-problems", count)}>
          <table>
            <caption>{t("trouble-problems", count)}</caption>
            <thead>
              <tr>
                <th scope="col">{t("trouble-where")}</th>
                <th scope="col">{t("trouble-wrong")}</th>
                <th scope="col">{t("trouble-right")}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ path, wrong, right }) => (
                <tr key={`${path} ${wrong}`}>
                  <td>
                    <code>{path}</code>
                  </td>
                  <td>{wrong}</td>
                  <td>{right}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function sentence(error: unknown): string {
  if (!(error instanceof CallError)) return String(error);
  return tMaybe(`trouble-${error.code}`) ?? (error.message || t("trouble-unknown"));
}
