/** The timeline with pictures: photographs, radiographs and acts, each a way to its moment. */
import { useEffect, useRef } from "preact/hooks";
import { Icon, type IconName } from "../frame/icons";
import { nameOf } from "../frame/said";
import type { Event, Played } from "../protocol/protocol";
import { Drawing } from "../scene/drawing";
import { pictureAddress } from "../session/rest";
import { number, t } from "../session/texts";

export interface StripProps {
  exerciseId: string;
  acts: Played[];
  /** Records of the key moments. */
  keys: ReadonlySet<number>;
  at: number;
  go: (index: number) => void;
}

export function Strip({ exerciseId, acts, keys, at, go }: StripProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const strip = list.current;
    const now = strip?.children[at];
    if (!strip || !(now instanceof HTMLElement)) return;
    // The strip alone is scrolled, never the page under who reads on.
    strip.scrollLeft = now.offsetLeft - (strip.clientWidth - now.offsetWidth) / 2;
  }, [at]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with keys too
    <ol class="strip" ref={list} aria-label={t("replay-strip")} tabIndex={0}>
      {acts.map((one, index) => (
        <li key={one.record} class={keys.has(one.record) ? "key" : ""}>
          <button
            type="button"
            aria-current={index === at ? "step" : undefined}
            onClick={() => go(index)}
          >
            <Picture exerciseId={exerciseId} act={one} />
            <span class="minute">{t("log-minute", { minute: number(one.minute, 1) })}</span>
            <code>{one.action || t("timeline-began")}</code>
            {keys.has(one.record) && <strong>{t("replay-key")}</strong>}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** What an act is drawn as: its radiograph, its photograph, or a sign for its kind. */
function Picture({ exerciseId, act }: { exerciseId: string; act: Played }) {
  const { events } = act.observation;
  const scan = events.find((one) => one.event === "scanned");
  if (scan)
    return (
      <img
        src={pictureAddress(exerciseId, scan.n)}
        alt={t("replay-radiograph", { n: scan.n })}
        loading="lazy"
      />
    );
  const photograph = events.find((one) => one.event === "photographed");
  if (photograph && photograph.sightings.length > 0) {
    const name = nameOf(photograph.target, photograph.sightings);
    const label = t("replay-photograph", { n: photograph.n, name });
    return <Drawing view="doors" things={photograph.sightings} label={label} />;
  }
  return (
    <span class="sign">
      <Icon name={iconOf(events)} />
    </span>
  );
}

const ICONS: Partial<Record<Event["event"], IconName>> = {
  mishap: "cross",
  began: "flag",
  "document-read": "paper",
  looked: "eye",
  "instrument-read": "gauge",
  used: "gauge",
  "air-tested": "cloud",
  ventilated: "cloud",
  "seal-checked": "seal",
  "seal-cut": "seal",
  resealed: "seal",
  "yard-made-safe": "yard",
  "leaf-moved": "door",
  entered: "door",
  left: "door",
  unloaded: "box",
  "package-opened": "box",
  went: "place",
  "finding-recorded": "hash",
  "lead-named": "person",
  decided: "flag",
  signed: "check",
};

/** The sign of the first event that has one; a mishap before all. */
export function iconOf(events: Event[]): IconName {
  const kinds = events.map((one) => one.event);
  if (kinds.includes("mishap")) return "cross";
  for (const kind of kinds) {
    const icon = ICONS[kind];
    if (icon) return icon;
  }
  return "question";
}
