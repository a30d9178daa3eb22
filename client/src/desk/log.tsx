/** The timeline: the latest observation read out, and all of them to look back at. */

import { refusalSentence, sentence, sentences } from "../frame/said";
import type { Entry } from "../session/perceived";
import { number, t } from "../session/texts";
import { useDesk } from "./context";

/** The live region: each observation as a sentence, each refusal with what would help. */
export function Latest() {
  const { exercise } = useDesk();
  const latest = exercise.perceived.value.log.at(-1);
  const refusal = exercise.refusal.value;
  return (
    <div class={refusal ? "latest refused" : "latest"}>
      <p aria-live="polite" id="latest" data-seq={latest?.seq ?? 0}>
        {refusal ? refusalSentence(refusal) : latest ? sentences(latest.events) : t("log-empty")}
      </p>
      {refusal?.right && !refusal.code.endsWith("not-understood") && (
        <button type="button" onClick={() => exercise.act(refusal.right ?? "")}>
          {t("log-instead", { action: refusal.right })}
        </button>
      )}
    </div>
  );
}

export function Log() {
  const { log } = useDesk().exercise.perceived.value;
  return (
    <>
      <h3 class="unseen">{t("hand-log")}</h3>
      <ol class="log" reversed>
        {log.toReversed().map((entry) => (
          <LogLine key={entry.seq} entry={entry} />
        ))}
      </ol>
    </>
  );
}

function LogLine({ entry: { seq, minute, events } }: { entry: Entry }) {
  const isMishap = events.some((event) => event.event === "mishap");
  return (
    <li id={`log-${seq}`} class={isMishap ? "mishap" : undefined} value={seq}>
      <span class="minute">{t("log-minute", { minute: number(minute, 1) })}</span>
      {events
        .filter((event) => event.event !== "spent")
        .map(sentence)
        .join(" ")}
    </li>
  );
}
