/** What lies over the bay on a screen: where one stands, what was said, what one holds. */
import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Company } from "../frame/company";
import { Icon } from "../frame/icons";
import { Minutes } from "../frame/minutes";
import { nameOf } from "../frame/said";
import { Stations } from "../frame/stations";
import { Ended } from "../frame/stopped";
import type { Tool } from "../protocol/protocol";
import { isOnlooker } from "../session/company";
import { capital, choose, t, title, word } from "../session/texts";
import type { BayState } from "./bay";
import { EnterVr } from "./enter-vr";
import type { Hit } from "./hit";
import { ToolIcon } from "./tool-icon";
import type { Yard } from "./yard";

interface HudProps {
  bay: BayState;
  yard: Yard;
}

/** The head: station, minutes, doors to other places. */
export function Head({ bay, yard }: HudProps) {
  const { exercise } = bay;
  const { minute, budget_minutes, station, inside } = exercise.status.value;
  const isLate = minute > budget_minutes;
  return (
    <header class="bay-head">
      <h1>{choose(exercise.case.title)}</h1>
      {!isOnlooker(exercise) && <Stations session={exercise} />}
      <p class={isLate ? "minutes bad" : "minutes"}>
        <Icon name="clock" />
        <Minutes session={exercise} />
      </p>
      <p class="unseen">
        {word("station", station)}
        {inside && ` · ${t("head-inside")}`}
      </p>
      <Line bay={bay} />
      <Company session={exercise} />
      <EnterVr bay={bay} yard={yard} />
      <Ended session={exercise} />
    </header>
  );
}

/** Said only when something is the matter: an open line is no news. */
function Line({ bay }: { bay: BayState }) {
  const { state, unanswered } = bay.exercise.connection.value;
  return (
    <p class={`line ${state}`} role="status" data-unanswered={unanswered}>
      {state !== "open" && t(`line-${state}`)}
      {unanswered > 0 && ` ${t("line-unanswered", { count: unanswered })}`}
    </p>
  );
}

/** The belt: what was packed, the torch, the tablet. */
export function Belt({ bay }: { bay: BayState }) {
  const { belt } = bay.exercise.status.value;
  const tools: Tool[] = ["hand", ...belt];
  return (
    <nav class="belt" aria-label={t("bay-belt")}>
      {tools.map((tool) => (
        <button
          key={tool}
          type="button"
          data-tool={tool}
          aria-pressed={bay.tool.value === tool}
          title={title("tool", tool)}
          onClick={() => take(bay, tool)}
        >
          <ToolIcon tool={tool} />
          <span>{title("tool", tool)}</span>
        </button>
      ))}
      <button
        type="button"
        id="tablet-toggle"
        aria-pressed={bay.tabletUp.value}
        onClick={() => {
          bay.tabletUp.value = !bay.tabletUp.value;
        }}
      >
        <Icon name="paper" />
        <span>{t("bay-tablet")}</span>
      </button>
    </nav>
  );
}

/** Take a tool in hand; one that is in the hand is put back. A torch taken is a torch lit. */
function take(bay: BayState, tool: Tool): void {
  bay.tool.value = bay.tool.value === tool ? "hand" : tool;
  bay.torch.value = bay.tool.value === "torch";
}

/** The name of what is pointed at. */
export function Pointed({ bay, yard }: HudProps) {
  const hit: Signal<Hit | null> = useSignal(null);
  useEffect(
    () =>
      yard.onPoint({
        hover(pointed) {
          const isThing = pointed !== null && pointed.handle !== "";
          hit.value = isThing ? pointed : null;
          yard.stage.mark(isThing ? pointed.handle : null);
          yard.canvas.classList.toggle("over", isThing);
        },
      }),
    [yard, hit],
  );
  const handle = hit.value?.handle;
  if (!handle) return null;
  const sighting = bay.exercise.perceived.value.seen.get(handle)?.sighting;
  return <p class="pointed">{capital(nameOf(handle, sighting ? [sighting] : []))}</p>;
}

const KNOWN = "bay-help-read";

/** How to move, until somebody has read it. */
export function Help() {
  const isRead = useSignal(localStorage.getItem(KNOWN) === "yes");
  if (isRead.value) return null;
  const read = () => {
    localStorage.setItem(KNOWN, "yes");
    isRead.value = true;
  };
  return (
    <aside class="bay-help">
      <p class="for-mouse">{t("bay-help-mouse")}</p>
      <p class="for-touch">{t("bay-help-touch")}</p>
      <button type="button" onClick={read}>
        {t("bay-help-read")}
      </button>
    </aside>
  );
}
