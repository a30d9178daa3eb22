/** The box with its truth: one overlay at a time, each with the same in words. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import type { Debrief, Revealed, Stood, Track } from "../protocol/protocol";
import type { Overlay } from "../scene/box-view";
import { Drawing } from "../scene/drawing";
import type { View } from "../scene/geometry";
import { call } from "../session/rest";
import { t, word } from "../session/texts";
import { Box } from "./debrief-box";
import { Coverage } from "./debrief-coverage";
import { overlayOf, type Verdict, verdictOf } from "./debrief-overlay";
import { RecordLinks } from "./debrief-score";
import { Way } from "./debrief-way";
import "./debrief-box.css";

const VIEWS: readonly View[] = ["plan", "side"];
const OVERLAYS = ["truth", "way", "coverage", "none"] as const;

export interface TruthProps {
  debrief: Debrief;
  exerciseId: string;
}

export function TruthBox({ debrief, exerciseId }: TruthProps) {
  const { truth, inner_mm, coverage = [] } = debrief;
  const [kind, setKind] = useState<Overlay["kind"]>("truth");
  const [chosen, setChosen] = useState(ALL);
  const [at, setAt] = useState(0);
  const poses = useWay(exerciseId, kind === "way");
  const overlay = useMemo(
    () => overlayOf(kind, debrief, chosen, poses ?? []),
    [kind, debrief, chosen, poses],
  );
  const width_m = (inner_mm[1] ?? 0) / 1000;
  const label = labelOf(kind, truth[chosen]);
  return (
    <section class="card" aria-labelledby="truth">
      <h2 id="truth" tabIndex={-1}>
        {t("truth-title")}
      </h2>
      <p>{t(truth.every((one) => one.kind === "oddity") ? "truth-nothing" : "truth-about")}</p>
      <fieldset class="segments overlay-choice">
        <legend class="unseen">{t("box-overlay")}</legend>
        {OVERLAYS.map((one) => (
          <button key={one} type="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {t(`box-overlay-${one}`)}
          </button>
        ))}
      </fieldset>
      <Box
        exerciseId={exerciseId}
        length_m={(inner_mm[0] ?? 0) / 1000}
        overlay={overlay}
        pose={kind === "way" ? poses?.[at]?.pose : undefined}
        label={label}
      >
        <FlatDrawings debrief={debrief} overlay={overlay} label={label} />
      </Box>
      {kind === "truth" && <TruthList truth={truth} chosen={chosen} choose={setChosen} />}
      {kind === "way" && <Way poses={poses} width_m={width_m} at={at} setAt={setAt} />}
      {kind === "coverage" && <Coverage covered={coverage} />}
    </section>
  );
}

/** No one thing is chosen: all of the truth is marked. */
const ALL = -1;

function labelOf(kind: Overlay["kind"], one: Revealed | undefined): string {
  const said = kind === "truth" && one ? t(one.code, one.args ?? {}) : t(`box-overlay-${kind}`);
  return `${t("truth-title")}: ${said}`;
}

/** The poses of the officer's way, fetched when they are wanted; null where that failed. */
function useWay(exerciseId: string, isWanted: boolean): Stood[] | null | undefined {
  const [poses, setPoses] = useState<Stood[] | null>();
  const isThere = poses != null;
  useEffect(() => {
    if (!isWanted || isThere) return;
    setPoses(undefined);
    call<Track>("GET", `/api/exercises/${exerciseId}/debrief/path`).then(
      (path) => setPoses(path.poses ?? []),
      () => setPoses(null),
    );
  }, [exerciseId, isWanted, isThere]);
  return poses;
}

interface FlatProps {
  debrief: Debrief;
  overlay: Overlay;
  label: string;
}

function FlatDrawings({ debrief, overlay, label }: FlatProps) {
  const things = debrief.box.filter((one) => one.handle !== "vehicle");
  const marks = overlay.kind === "truth" ? overlay.marks : [];
  const marked = new Set(marks.map((one) => one.handle));
  return VIEWS.map((view) => (
    <figure key={view} class="truth">
      <Drawing
        view={view}
        things={things}
        label={`${t(`view-${view}`)}: ${label}`}
        {...(marked.size > 0 ? { marked } : {})}
      />
      <figcaption>
        {t(`view-${view}`)} · {t("truth-doors-left")}
      </figcaption>
    </figure>
  ));
}

const ICONS: Record<Verdict, "check" | "cross" | "eye"> = {
  found: "check",
  missed: "cross",
  innocent: "eye",
};

interface ListProps {
  truth: Revealed[];
  chosen: number;
  choose: (index: number) => void;
}

function TruthList({ truth, chosen, choose }: ListProps) {
  return (
    <fieldset class="overlays">
      <legend>{t("truth-overlay")}</legend>
      <label class="overlay">
        <input type="radio" name="overlay" checked={chosen === ALL} onChange={() => choose(ALL)} />
        {t("box-all")}
      </label>
      {truth.map((one, index) => (
        <Truth
          key={`${one.code} ${one.handles?.join()} ${JSON.stringify(one.args)}`}
          one={one}
          number={index + 1}
          isChosen={index === chosen}
          choose={() => choose(index)}
        />
      ))}
    </fieldset>
  );
}

interface OneProps {
  one: Revealed;
  number: number;
  isChosen: boolean;
  choose: () => void;
}

function Truth({ one, number, isChosen, choose }: OneProps) {
  const { kind, category, code, args = {}, records = [] } = one;
  const verdict = verdictOf(one);
  return (
    <div class={`overlay ${verdict}`}>
      <label>
        <input type="radio" name="overlay" checked={isChosen} onChange={choose} />
        <span class="number">{number}</span> <strong>{t(`reveal-${kind}`)}</strong> {t(code, args)}
      </label>
      <p>
        <Icon name={ICONS[verdict]} /> {t(`truth-${verdict}`)}
        {verdict !== "innocent" && <small> · {word("category", category)}</small>}{" "}
        {records.length > 0 && `· ${t("truth-showed")}`} <RecordLinks records={records} />
      </p>
    </div>
  );
}
