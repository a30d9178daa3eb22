/**
 * The box of a debrief, drawn in three dimensions where the browser can, and flat everywhere.
 *
 * The flat drawings stay in the page for print, and for whoever prefers them.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Pose } from "../protocol/protocol";
import type { BoxView, Overlay } from "../scene/box-view";
import { followOrbit, keyed, type Orbit } from "../scene/orbit";
import { CallError } from "../session/rest";
import { t } from "../session/texts";

export interface BoxProps {
  exerciseId: string;
  length_m: number;
  overlay: Overlay;
  /** Where the officer stands in the overlay of the way. */
  pose: Pose | undefined;
  /** What the picture shows, for those who cannot see it. */
  label: string;
  /** The flat drawings. */
  children: ComponentChildren;
}

type Shown = "loading" | "box" | "flat" | "none" | "failed";

export function Box({ children, ...props }: BoxProps) {
  const [shown, setShown] = useState<Shown>("loading");
  const isFlat = shown === "flat" || shown === "none" || shown === "failed";
  return (
    <div class="box-picture">
      {(shown === "none" || shown === "failed") && <p class="hint">{t(`box-${shown}`)}</p>}
      {!isFlat && <Solid {...props} told={setShown} isReady={shown === "box"} />}
      <div class={isFlat ? "flat" : "flat only-print"}>{children}</div>
      {(shown === "box" || shown === "flat") && (
        <fieldset class="segments">
          <legend class="unseen">{t("box-drawing")}</legend>
          {(["box", "flat"] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={shown === one}
              onClick={() => setShown(one)}
            >
              {t(`box-as-${one}`)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface SolidProps extends Omit<BoxProps, "children"> {
  told: (shown: Shown) => void;
  isReady: boolean;
}

function Solid({ exerciseId, length_m, overlay, pose, label, told, isReady }: SolidProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [view, setView] = useState<BoxView | null>(null);
  useEffect(() => {
    if (!canvas.current) return undefined;
    let opened: BoxView | null = null;
    let isGone = false;
    const show = (made: BoxView | null) => {
      if (isGone) return made?.dispose();
      opened = made;
      setView(made);
      told(made ? "box" : "none");
    };
    openView(canvas.current, exerciseId, length_m).then(show, () => isGone || told("failed"));
    return () => {
      isGone = true;
      opened?.dispose();
    };
  }, [exerciseId, length_m, told]);
  useEffect(() => view?.show(overlay), [view, overlay]);
  useEffect(() => view?.stand(pose), [view, pose, overlay]);
  return (
    <>
      {!isReady && <p role="status">{t("loading")}</p>}
      <Orbiting view={view} label={label}>
        <canvas ref={canvas} />
      </Orbiting>
    </>
  );
}

/** Open the view; null where this browser cannot draw it. */
async function openView(
  canvas: HTMLCanvasElement,
  exerciseId: string,
  length_m: number,
): Promise<BoxView | null> {
  // Fetched only when a box is shown: nothing else of these pages draws in three dimensions.
  const { BoxView, canDraw } = await import("../scene/box-view");
  if (!canDraw()) return null;
  const glb = await truthScene(exerciseId);
  const view = new BoxView(canvas);
  try {
    await view.load(glb, length_m);
  } catch (error) {
    view.dispose();
    throw error;
  }
  return view;
}

async function truthScene(exerciseId: string): Promise<ArrayBuffer> {
  const reply = await fetch(`/api/exercises/${exerciseId}/debrief/scene.glb`);
  if (!reply.ok) throw new CallError(reply.status, `http-${reply.status}`, reply.statusText);
  return reply.arrayBuffer();
}

interface OrbitingProps {
  view: BoxView | null;
  label: string;
  children: ComponentChildren;
}

/** Places to look from, for those who would rather press than drag. */
const PLACES = ["doors", "above", "left", "right"] as const;
const FROM: Record<(typeof PLACES)[number], Pick<Orbit, "round" | "up">> = {
  doors: { round: 0, up: 0.2 },
  above: { round: 0, up: 1.5 },
  left: { round: -Math.PI / 2, up: 0.25 },
  right: { round: Math.PI / 2, up: 0.25 },
};

function Orbiting({ view, label, children }: OrbitingProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!view || !place.current) return undefined;
    return followOrbit(
      place.current,
      () => view.orbit,
      (orbit) => view.look(orbit),
    );
  }, [view]);
  const key = (event: KeyboardEvent) => {
    const next = event.key === "0" ? view?.home() : view && keyed(view.orbit, event.key);
    if (!view || !next) return;
    event.preventDefault();
    view.look(next);
  };
  return (
    <div class="orbit" hidden={!view}>
      <div
        ref={place}
        class="orbit-canvas"
        role="application"
        aria-label={`${label}. ${t("box-keys")}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the box is turned with keys too
        tabIndex={0}
        onKeyDown={key}
      >
        {children}
      </div>
      <div class="row places">
        {PLACES.map((one) => (
          <button
            key={one}
            type="button"
            onClick={() => view?.look({ ...view.home(), ...FROM[one] })}
          >
            {t(`box-from-${one}`)}
          </button>
        ))}
        <button type="button" onClick={() => view?.look(view.home())}>
          {t("box-whole")}
        </button>
      </div>
      <p class="hint">{t("box-keys")}</p>
    </div>
  );
}
