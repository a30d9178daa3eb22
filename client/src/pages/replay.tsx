/** The replay: a signed exercise played back at any speed, from its acts and its poses. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { LawNotice, Page } from "../frame/page";
import { sentences } from "../frame/said";
import { Trouble } from "../frame/trouble";
import type { Debrief, Played, Stood } from "../protocol/protocol";
import type { Overlay } from "../scene/box-view";
import { type Exercise, getDebrief, getExercise, getReplay, getTrack } from "../session/rest";
import { choose, number, t } from "../session/texts";
import { Box } from "./debrief-box";
import { overlayOf } from "./debrief-overlay";
import { FlatDrawings, OverlayChoice } from "./debrief-truth";
import {
  actAt,
  advanced,
  type Clock,
  clockFace,
  clockOf,
  coveredUntil,
  poseAt,
  realAt,
  SPEEDS,
  shownAt,
  stepped,
} from "./replay-clock";
import { Strip } from "./replay-strip";
import "./debrief-box.css";
import "./replay.css";

interface Loaded {
  exercise: Exercise;
  debrief: Debrief;
  acts: Played[];
  poses: Stood[];
}

export function ReplayPage({ id }: { id: string }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    Promise.all([getExercise(id), getDebrief(id), getReplay(id), getTrack(id)]).then(
      ([{ exercise }, debrief, { acts }, { poses }]) =>
        setLoaded({ exercise, debrief, acts, poses: poses ?? [] }),
      setError,
    );
  }, [id]);
  return (
    <Page title={t("replay-title")}>
      <h1>{t("replay-title")}</h1>
      {loaded && <p class="overline">{choose(loaded.exercise.case.title)}</p>}
      {!loaded && !error && <p>{t("loading")}</p>}
      <Trouble error={error} />
      <p>
        <a href={`/exercise/${id}/debrief`}>{t("replay-back")}</a>
      </p>
      {loaded && <Player {...loaded} />}
      <LawNotice />
    </Page>
  );
}

function Player({ exercise, debrief, acts, poses }: Loaded) {
  const clock = useMemo(() => clockOf(acts), [acts]);
  const [at_s, setAt] = useState(() => begin(clock));
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [kind, setKind] = useState<Overlay["kind"]>("none");
  usePlaying(isPlaying, speed, clock, setAt, () => setPlaying(false));
  const now = actAt(clock, at_s);
  const act = acts[now];
  const record = act?.record ?? 0;
  const overlay = useMemo(
    () => overlayAt(kind, debrief, record, poses),
    [kind, debrief, record, poses],
  );
  const pose = poseAt(poses, realAt(clock, at_s));
  const keys = useMemo(() => new Set((debrief.moments ?? []).map((one) => one.record)), [debrief]);
  const toggle = () => {
    if (!isPlaying && at_s >= clock.length_s) setAt(0);
    setPlaying(!isPlaying);
  };
  const key = (event: KeyboardEvent) => {
    const next = keyed(event, clock, at_s);
    if (next === undefined) return;
    event.preventDefault();
    if (next === "toggle") toggle();
    else setAt(next);
  };
  const label = t("replay-picture", { minute: number(act?.minute ?? 0, 1) });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: space and arrows work all over the player
    <div class="player stack" onKeyDown={key}>
      <OverlayChoice kind={kind} setKind={setKind} />
      <Box
        exerciseId={exercise.id}
        length_m={(debrief.inner_mm[0] ?? 0) / 1000}
        overlay={overlay}
        pose={pose}
        label={label}
      >
        <FlatDrawings debrief={debrief} overlay={overlay} label={label} />
      </Box>
      <Transport
        clock={clock}
        at_s={at_s}
        setAt={setAt}
        isPlaying={isPlaying}
        toggle={toggle}
        speed={speed}
        setSpeed={setSpeed}
        minute={act?.minute ?? 0}
      />
      {act && <Now act={act} hasPose={pose !== undefined} hasWay={poses.length > 0} />}
      <Strip
        exerciseId={exercise.id}
        acts={acts}
        keys={keys}
        at={now}
        go={(index) => setAt(clock.shown_s[index] ?? 0)}
      />
    </div>
  );
}

/** The moment that the address names (`#724.5`, real seconds), else the beginning. */
function begin(clock: Clock): number {
  const real_s = Number(location.hash.slice(1));
  return location.hash.length > 1 && Number.isFinite(real_s) ? shownAt(clock, real_s) : 0;
}

/** What is laid over the box while an act is shown: of coverage only what was looked at by then. */
export function overlayAt(
  kind: Overlay["kind"],
  debrief: Debrief,
  record: number,
  poses: Stood[],
): Overlay {
  if (kind !== "coverage") return overlayOf(kind, debrief, -1, poses);
  const coverage = coveredUntil(debrief.coverage ?? [], record);
  return overlayOf(kind, { ...debrief, coverage }, -1, poses);
}

/** Let time go on, with every picture that the browser draws. */
function usePlaying(
  isPlaying: boolean,
  speed: number,
  clock: Clock,
  setAt: (next: (at_s: number) => number) => void,
  ended: () => void,
): void {
  const end = useRef(ended);
  end.current = ended;
  useEffect(() => {
    if (!isPlaying) return undefined;
    let last = performance.now();
    let frame = requestAnimationFrame(function draw(now: number) {
      const by_s = (now - last) / 1000;
      last = now;
      setAt((at_s) => {
        const next = advanced(clock, at_s, by_s, speed);
        if (next >= clock.length_s) end.current();
        return next;
      });
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, speed, clock, setAt]);
}

/** What a key does: space plays, arrows go from act to act; not where a key has its own meaning. */
export function keyed(
  event: KeyboardEvent,
  clock: Clock,
  at_s: number,
): number | "toggle" | undefined {
  const { key, target } = event;
  const place = target instanceof Element ? target : null;
  if (place?.matches("select, textarea, .orbit-canvas, .strip")) return undefined;
  if (key === " ") return place?.matches("button, summary, a") ? undefined : "toggle";
  if (key === "ArrowRight") return stepped(clock, at_s, 1);
  if (key === "ArrowLeft") return stepped(clock, at_s, -1);
  if (key === "Home") return 0;
  return key === "End" ? clock.length_s : undefined;
}

interface TransportProps {
  clock: Clock;
  at_s: number;
  setAt: (at_s: number) => void;
  isPlaying: boolean;
  toggle: () => void;
  speed: number;
  setSpeed: (speed: number) => void;
  minute: number;
}

function Transport(props: TransportProps) {
  const { clock, at_s, setAt, isPlaying, toggle, speed, setSpeed, minute } = props;
  const said = `${clockFace(at_s)} / ${clockFace(clock.length_s)} · ${t("log-minute", {
    minute: number(minute, 1),
  })}`;
  return (
    <fieldset class="transport">
      <legend class="unseen">{t("replay-controls")}</legend>
      <button type="button" onClick={() => setAt(stepped(clock, at_s, -1))}>
        {t("replay-back-one")}
      </button>
      <button type="button" class="primary" onClick={toggle}>
        {t(isPlaying ? "box-pause" : "box-play")}
      </button>
      <button type="button" onClick={() => setAt(stepped(clock, at_s, 1))}>
        {t("replay-on-one")}
      </button>
      <label class="speed">
        {t("replay-speed")}
        <select value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {t("replay-times", { speed: number(one, 1) })}
            </option>
          ))}
        </select>
      </label>
      <label class="scrub">
        <span class="unseen">{t("replay-moment")}</span>
        <input
          type="range"
          min={0}
          max={clock.length_s}
          step={0.1}
          value={at_s}
          aria-valuetext={said}
          onInput={(event) => setAt(Number(event.currentTarget.value))}
        />
      </label>
      <p class="when">{said}</p>
      <p class="hint">{t("replay-keys")}</p>
    </fieldset>
  );
}

interface NowProps {
  act: Played;
  hasPose: boolean;
  hasWay: boolean;
}

/** The act that is shown, in words; where the officer stood is told as far as it is known. */
function Now({ act, hasPose, hasWay }: NowProps) {
  return (
    <section class="card now" aria-label={t("replay-now")}>
      <p class="overline">
        #{act.record} <code>{act.action || t("timeline-began")}</code>
      </p>
      <p>{sentences(act.observation.events)}</p>
      {!hasPose && <p class="hint">{t(hasWay ? "replay-not-in-bay" : "replay-no-way")}</p>}
    </section>
  );
}
