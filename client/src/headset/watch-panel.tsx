/** What one who watches has at hand: how to look, where the officer is, what was done last. */
import { sentence } from "../frame/said";
import { zoneOf } from "../scene/zone";
import type { ExerciseSession } from "../session/exercise";
import { number, t, word } from "../session/texts";
import { WATCH_VIEWS, type Watch } from "./watch";
import "./watch.css";

/** So many acts are shown; the desk has them all. */
const LATEST = 12;

export interface WatchPanelProps {
  session: ExerciseSession;
  watch: Watch;
}

export function WatchPanel({ session, watch }: WatchPanelProps) {
  return (
    <section class="watch" aria-labelledby="watch-title">
      <h2 id="watch-title">{t("watch-title", { name: session.owner })}</h2>
      <p class="where">{where(session, watch)}</p>
      <fieldset class="segments">
        <legend>{t("watch-view")}</legend>
        {WATCH_VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={watch.view.value === one}
            disabled={one !== "free" && !watch.whom.value}
            onClick={() => {
              watch.view.value = one;
            }}
          >
            {t(`watch-${one}`)}
          </button>
        ))}
      </fieldset>
      <h3>{t("watch-latest")}</h3>
      <Acts session={session} />
    </section>
  );
}

/** Where the officer is and what is in the hand, as a sentence. */
function where(session: ExerciseSession, { whom }: Watch): string {
  const pose = session.watched.value?.poses.at(-1);
  if (!pose || !whom.value) return t("watch-nobody");
  const zone = zoneOf(pose.head_m);
  const depth_m = Math.max(Math.floor(-pose.head_m[2]), 0);
  const place = t(`box-zone-${zone}`, { near: depth_m, far: depth_m + 1 });
  return t("watch-where", { place, tool: word("tool", pose.tool ?? "hand") });
}

function Acts({ session }: { session: ExerciseSession }) {
  const { log } = session.perceived.value;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is scrolled with keys too
    <ol class="acts-seen" reversed tabIndex={0} aria-label={t("watch-latest")}>
      {log
        .slice(-LATEST)
        .toReversed()
        .map(({ seq, minute, events }) => (
          <li key={seq} value={seq}>
            <span class="minute">{t("log-minute", { minute: number(minute, 1) })}</span>{" "}
            {events
              .filter((event) => event.event !== "spent")
              .map(sentence)
              .join(" ")}
          </li>
        ))}
    </ol>
  );
}
