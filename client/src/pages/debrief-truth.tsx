/** The box with its truth: plan and side, one overlay at a time, and what was found of it. */
import { useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import type { Debrief, Revealed } from "../protocol/protocol";
import { Drawing } from "../scene/drawing";
import type { View } from "../scene/geometry";
import { t, word } from "../session/texts";
import { RecordLinks } from "./debrief-score";

const VIEWS: readonly View[] = ["plan", "side"];

export function TruthBox({ debrief }: { debrief: Debrief }) {
  const { truth, box } = debrief;
  const [chosen, setChosen] = useState(-1);
  const isClean = truth.every((one) => one.kind === "oddity");
  const overlay = truth[chosen];
  const marked = new Set(overlay?.handles ?? []);
  const label = overlay ? t(overlay.code, overlay.args ?? {}) : t("truth-no-overlay");
  const things = box.filter((one) => one.handle !== "vehicle");
  return (
    <section class="card" aria-labelledby="truth">
      <h2 id="truth" tabIndex={-1}>
        {t("truth-title")}
      </h2>
      <p>{t(isClean ? "truth-nothing" : "truth-about")}</p>
      {VIEWS.map((view) => (
        <figure key={view} class="truth">
          <Drawing
            view={view}
            things={things}
            label={`${t(`view-${view}`)}: ${label}`}
            {...(overlay ? { marked } : {})}
          />
          <figcaption>
            {t(`view-${view}`)} · {t("truth-doors-left")}
          </figcaption>
        </figure>
      ))}
      <fieldset class="overlays">
        <legend>{t("truth-overlay")}</legend>
        <label class="overlay">
          <input type="radio" name="overlay" checked={!overlay} onChange={() => setChosen(-1)} />
          {t("truth-no-overlay")}
        </label>
        {truth.map((one, index) => (
          <Truth
            key={`${one.code} ${one.handles?.join()} ${JSON.stringify(one.args)}`}
            one={one}
            isChosen={index === chosen}
            choose={() => setChosen(index)}
          />
        ))}
      </fieldset>
    </section>
  );
}

const ICONS = { found: "check", missed: "cross", innocent: "eye" } as const;

function verdictOf({ kind, found }: Revealed): keyof typeof ICONS {
  if (kind === "oddity") return "innocent";
  return found ? "found" : "missed";
}

interface TruthProps {
  one: Revealed;
  isChosen: boolean;
  choose: () => void;
}

function Truth({ one, isChosen, choose }: TruthProps) {
  const { kind, category, code, args = {}, records = [] } = one;
  const verdict = verdictOf(one);
  return (
    <div class={`overlay ${verdict}`}>
      <label>
        <input type="radio" name="overlay" checked={isChosen} onChange={choose} />
        <strong>{t(`reveal-${kind}`)}</strong> {t(code, args)}
      </label>
      <p>
        <Icon name={ICONS[verdict]} /> {t(`truth-${verdict}`)}
        {verdict !== "innocent" && <small> · {word("category", category)}</small>}{" "}
        {records.length > 0 && `· ${t("truth-showed")}`} <RecordLinks records={records} />
      </p>
    </div>
  );
}
