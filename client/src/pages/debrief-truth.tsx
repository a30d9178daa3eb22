/** The box with its truth: one overlay at a time, each with the same in words. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import type { Debrief, Revealed, Stood } from "../protocol/protocol";
import type { Overlay } from "../scene/box-view";
import { Drawing } from "../scene/drawing";
import type { View } from "../scene/geometry";
import { getTrack } from "../session/rest";
import { t, word } from "../session/texts";
import { Box } from "./debrief-box";
import { Coverage } from "./debrief-coverage";
import {
  coverageOf,
  overlayOf,
  type Verdict as Turned,
  verdictOf,
  WHOSE,
  type Whose,
} from "./debrief-overlay";
import { RecordLinks } from "./debrief-score";
import { Sight } from "./debrief-sight";
import { Way } from "./debrief-way";
import "./debrief-box.css";

const VIEWS: readonly View[] = ["plan", "side"];
export const OVERLAYS = ["truth", "way", "coverage", "sight", "none"] as const;

export interface TruthProps {
  debrief: Debrief;
  exerciseId: string;
  /** The truth is told one thing at a time, and the box drawn once all of it is. */
  isStaged?: boolean;
}

export function TruthBox({ debrief, exerciseId, isStaged = false }: TruthProps) {
  const { truth } = debrief;
  const [told, setTold] = useState(0);
  const isTold = !isStaged || told >= truth.length;
  // What was hidden is told last.
  const first = isTold ? 0 : truth.length - told;
  return (
    <section class="card" aria-labelledby="truth">
      <h2 id="truth" tabIndex={-1}>
        {t("truth-title")}
      </h2>
      {isTold ? (
        <OpenedBox debrief={debrief} exerciseId={exerciseId} />
      ) : (
        <Reveal truth={truth} first={first} setTold={setTold} />
      )}
    </section>
  );
}

interface RevealProps {
  truth: Revealed[];
  /** What stands before it in the list is not told yet. */
  first: number;
  setTold: (told: number) => void;
}

/** One thing after the other, each asked for. */
function Reveal({ truth, first, setTold }: RevealProps) {
  const told = truth.length - first;
  return (
    <div class="stack" aria-live="polite">
      <p>{t("reveal-about")}</p>
      {truth.map(
        (one, index) =>
          index >= first && (
            <div key={`${index} ${one.code}`} class={`overlay ${verdictOf(one)}`}>
              <Said one={one} number={index + 1} />
            </div>
          ),
      )}
      <div class="row">
        <button type="button" onClick={() => setTold(told + 1)}>
          {t("reveal-next", { n: told + 1, all: truth.length })}
        </button>
        <button type="button" onClick={() => setTold(truth.length)}>
          {t("reveal-all")}
        </button>
      </div>
    </div>
  );
}

/** The box with everything told: one overlay at a time. */
export function OpenedBox({ debrief, exerciseId }: Omit<TruthProps, "isStaged">) {
  const { truth, inner_mm } = debrief;
  const [kind, setKind] = useState<Overlay["kind"]>("truth");
  const [chosen, setChosen] = useState(ALL);
  const [whose, setWhose] = useState<Whose>("own");
  const [at, setAt] = useState(0);
  const poses = useWay(exerciseId, kind === "way");
  const overlay = useMemo(
    () => overlayOf(kind, debrief, chosen, poses ?? [], whose),
    [kind, debrief, chosen, poses, whose],
  );
  const label = labelOf(kind, truth[chosen]);
  return (
    <>
      <p>{t(truth.every((one) => one.kind === "oddity") ? "truth-nothing" : "truth-about")}</p>
      <p class="hint">{t("truth-one-or-none")}</p>
      <OverlayChoice kind={kind} setKind={setKind} />
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
      {kind === "way" && (
        <Way poses={poses} width_m={(inner_mm[1] ?? 0) / 1000} at={at} setAt={setAt} />
      )}
      {kind === "coverage" && <Whole debrief={debrief} whose={whose} setWhose={setWhose} />}
      {kind === "sight" && <Sight debrief={debrief} />}
    </>
  );
}

interface ChoiceProps {
  kind: Overlay["kind"];
  setKind: (kind: Overlay["kind"]) => void;
}

export function OverlayChoice({ kind, setKind }: ChoiceProps) {
  return (
    <fieldset class="segments overlay-choice">
      <legend class="unseen">{t("box-overlay")}</legend>
      {OVERLAYS.map((one) => (
        <button key={one} type="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
          {t(`box-overlay-${one}`)}
        </button>
      ))}
    </fieldset>
  );
}

interface WholeProps {
  debrief: Debrief;
  whose: Whose;
  setWhose: (whose: Whose) => void;
}

/** Coverage in words: the officer's, an expert's, or what the expert alone looked at. */
function Whole({ debrief, whose, setWhose }: WholeProps) {
  return (
    <>
      {debrief.expert && (
        <fieldset class="segments">
          <legend class="unseen">{t("whose-looks")}</legend>
          {WHOSE.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={whose === one}
              onClick={() => setWhose(one)}
            >
              {t(`whose-${one}`)}
            </button>
          ))}
        </fieldset>
      )}
      {whose !== "own" && <p class="hint">{t("whose-about")}</p>}
      <Coverage covered={coverageOf(debrief, whose)} hasRecords={whose === "own"} />
    </>
  );
}

/** No one thing is chosen: all of the truth is marked. */
const ALL = -1;

function labelOf(kind: Overlay["kind"], one: Revealed | undefined): string {
  const said = kind === "truth" && one ? t(one.code, one.args ?? {}) : t(`box-overlay-${kind}`);
  return `${t("truth-title")}: ${said}`;
}

/** The poses of the officer's way, fetched when they are wanted; null where that failed. */
export function useWay(exerciseId: string, isWanted: boolean): Stood[] | null | undefined {
  const [poses, setPoses] = useState<Stood[] | null>();
  const isThere = poses != null;
  useEffect(() => {
    if (!isWanted || isThere) return;
    setPoses(undefined);
    getTrack(exerciseId).then(
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

export function FlatDrawings({ debrief, overlay, label }: FlatProps) {
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

const ICONS: Record<Turned, "check" | "cross" | "eye"> = {
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
  return (
    <div class={`overlay ${verdictOf(one)}`}>
      <label>
        <input type="radio" name="overlay" checked={isChosen} onChange={choose} />
        <Name one={one} number={number} />
      </label>
      <Verdict one={one} />
    </div>
  );
}

/** One thing of the truth, as it is told when it is revealed. */
function Said({ one, number }: { one: Revealed; number: number }) {
  return (
    <>
      <p>
        <Name one={one} number={number} />
      </p>
      <Verdict one={one} />
    </>
  );
}

function Name({ one: { kind, code, args = {} }, number }: { one: Revealed; number: number }) {
  return (
    <>
      <span class="number">{number}</span> <strong>{t(`reveal-${kind}`)}</strong> {t(code, args)}
    </>
  );
}

function Verdict({ one }: { one: Revealed }) {
  const verdict = verdictOf(one);
  const { category, records = [] } = one;
  return (
    <p>
      <Icon name={ICONS[verdict]} /> {t(`truth-${verdict}`)}
      {verdict !== "innocent" && <small> · {word("category", category)}</small>}{" "}
      {records.length > 0 && `· ${t("truth-showed")}`} <RecordLinks records={records} />
    </p>
  );
}
