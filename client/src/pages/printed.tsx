/** Ways to the printed pages: the PDF of a debrief, and the cards that go along to the yard. */
import { language, t } from "../session/texts";

/** Debrief and signed report, and the report alone, as they are printed. */
export function PrintedDebrief({ exerciseId }: { exerciseId: string }) {
  const address = `/api/exercises/${exerciseId}`;
  return (
    <p class="row">
      <a class="button" href={`${address}/debrief.pdf?language=${language.value}`} download>
        {t("printed-debrief")}
      </a>
      <a class="button" href={`${address}/report.pdf?language=${language.value}`} download>
        {t("printed-report")}
      </a>
    </p>
  );
}

/** The yard cards: what is trained here, what is not, and what to try in the yard. */
export function PrintedCards() {
  return (
    <section class="card" aria-labelledby="yard-cards">
      <h2 id="yard-cards">{t("printed-cards-title")}</h2>
      <p>{t("printed-cards-about")}</p>
      <a class="button" href={`/api/cards.pdf?language=${language.value}`} download>
        {t("printed-cards")}
      </a>
    </section>
  );
}
