/** An exercise that nobody could have gone on with: what happened, what prevents it, the debrief. */
import type { Event } from "../protocol/protocol";
import type { ExerciseSession } from "../session/exercise";
import { sourceOf } from "../session/rules";
import { capital, t, word } from "../session/texts";
import { Icon } from "./icons";

const isStopped = (event: Event) => event.event === "stopped";

/** The end of an exercise, however it ended; nothing while it goes on. */
export function Ended({ session }: { session: ExerciseSession }) {
  const { signed, stopped } = session.status.value;
  if (!signed && !stopped) return null;
  return (
    <div class={stopped ? "signed stopped" : "signed"}>
      {stopped ? <Stopped session={session} /> : <p>{t("head-signed")}</p>}
      <a class="button primary" href={`/exercise/${session.id}/debrief`}>
        {t("head-to-debrief")}
      </a>
    </div>
  );
}

function Stopped({ session }: { session: ExerciseSession }) {
  const { log, rules } = session.perceived.value;
  const event = log.flatMap((one) => one.events).findLast(isStopped);
  if (event?.event !== "stopped") return <p>{t("refusal-stopped")}</p>;
  const source = sourceOf(rules, event.step);
  return (
    <div role="alert">
      <p>
        <Icon name="yard" /> <strong>{t("stopped-title")}</strong>{" "}
        {capital(word("mishap", event.what))}.
      </p>
      <p>
        {t("stopped-step", { step: event.step, name: word("step", event.step) })}
        {source && <small> {t("stopped-source", { source })}</small>}
      </p>
    </div>
  );
}
