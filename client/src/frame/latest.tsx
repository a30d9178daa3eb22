/** The live region: each observation as a sentence, each refusal with what would help. */
import type { ExerciseSession } from "../session/exercise";
import { t } from "../session/texts";
import { helpful, latestSentence } from "./said";

export function Latest({ session }: { session: ExerciseSession }) {
  const refusal = session.refusal.value;
  const right = helpful(refusal);
  return (
    <div class={refusal ? "latest refused" : "latest"}>
      <p aria-live="polite" id="latest" data-seq={session.perceived.value.log.at(-1)?.seq ?? 0}>
        {latestSentence(refusal, session.perceived.value.log)}
      </p>
      {right && (
        <button type="button" onClick={() => session.act(right)}>
          {t("log-instead", { action: right })}
        </button>
      )}
    </div>
  );
}
