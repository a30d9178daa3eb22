/** What is said to people and by radio, and the answers as a transcript. */
import { MOVES, type Move, type Rules, type Who } from "../protocol/protocol";
import type { ExerciseSession } from "../session/exercise";
import type { Spoken } from "../session/perceived";
import { dialogueOf } from "../session/rules";
import { number, t, title, word } from "../session/texts";

/** Said only where the centre's rules switch the scene on. */
const OF_GIFTS: readonly Move[] = ["decline-gift", "report-gift"];

export const moves = (who: Who, rules: Rules | null): readonly Move[] =>
  MOVES[who].filter((move) => dialogueOf(rules).includes("inducement") || !OF_GIFTS.includes(move));

export const isSaid = (spoken: readonly Spoken[], who: Who, move: Move): boolean =>
  spoken.some((one) => one.event === "said" && one.who === who && one.move === move);

/** The latest stands on top. */
export function Transcript({ session }: { session: ExerciseSession }) {
  const { spoken } = session.perceived.value;
  if (spoken.length === 0) return null;
  return (
    <section aria-label={t("people-transcript")}>
      <h4>{t("people-transcript")}</h4>
      <ol class="transcript" reversed>
        {spoken.toReversed().map((one) => (
          <li key={one.seq} value={one.seq}>
            <small>{t("log-minute", { minute: number(one.minute, 1) })}</small>
            <p>{asked(one)}</p>
            <p class="answer">{answered(one)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function asked(one: Spoken): string {
  if (one.event === "called") return t("people-called", { who: word("lead", one.who) });
  return `${title("who", one.who)}: ${word("move", one.move)}`;
}

const answered = (one: Spoken): string => t(one.code, one.event === "said" ? (one.args ?? {}) : {});
