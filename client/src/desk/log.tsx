/** The timeline: all that was told, to look back at. */

import { sentence } from "../frame/said";
import type { Entry } from "../session/perceived";
import { number, t } from "../session/texts";
import { useDesk } from "./context";

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
