/** What comes next, asked for by a button; in learning mode only. */
import type { ExerciseSession } from "../session/exercise";
import { t, word } from "../session/texts";
import { labelOfText } from "./labels";

/** Verbs that want words of one's own: said, not done. */
const WANTS_WORDS = ["record", "lead", "decide", "report"];

export function Hint({ session }: { session: ExerciseSession }) {
  const { mode, signed } = session.status.value;
  const { hint } = session.perceived.value;
  if (mode !== "learn" || signed) return null;
  const action = hint?.action ?? "";
  return (
    <section class="hint-for" aria-label={t("act-hint")}>
      <button type="button" data-act="hint" onClick={() => session.act({ do: "hint" })}>
        {t("act-hint")}
      </button>
      {hint && (
        <p>
          <strong>{hint.step}</strong> {word("step", hint.step)}
        </p>
      )}
      {action && !WANTS_WORDS.includes(action) && (
        <button
          type="button"
          class="primary"
          data-helps={action}
          onClick={() => session.act(action)}
        >
          {labelOfText(action, session.perceived.value)}
        </button>
      )}
    </section>
  );
}
