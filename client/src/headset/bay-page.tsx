/** The bay: the same exercise as on the desk, walked into. */
import { effect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Object3D } from "three";
import { Latest } from "../frame/latest";
import { Page } from "../frame/page";
import { Trouble } from "../frame/trouble";
import { isOnlooker } from "../session/company";
import { getExercise } from "../session/rest";
import { choose, t } from "../session/texts";
import { BayState } from "./bay";
import { ActCard } from "./card";
import { hangDoors } from "./doors";
import { Belt, Head, Help, Pointed } from "./hud";
import { LongActCover } from "./long-act-cover";
import { drawMarkers } from "./markers";
import { Picture } from "./picture";
import { Pointing } from "./pointing";
import { tellPoses } from "./poses";
import { openProbe } from "./probe";
import { Reach } from "./reach";
import { ScreenHand } from "./screen-hand";
import { Sill } from "./sill";
import { Stick } from "./stick";
import { Tablet } from "./tablet";
import { carryTorch } from "./torch";
import { useTool } from "./use-tool";
import { Walk } from "./walk";
import { type Watch, watch } from "./watch";
import { WatchPanel } from "./watch-panel";
import { Yard } from "./yard";
import "./headset.css";

export function BayPage({ id }: { id: string }) {
  const [bay, setBay] = useState<BayState | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let opened: BayState | undefined;
    let isGone = false;
    getExercise(id).then(({ exercise }) => {
      if (isGone) return;
      opened = new BayState(exercise);
      setBay(opened);
    }, setError);
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [id]);
  if (bay) return <InTheBay bay={bay} />;
  return (
    <Page title={t("bay-title")}>
      <h1>{t("bay-title")}</h1>
      {error ? <Trouble error={error} /> : <p>{t("loading")}</p>}
    </Page>
  );
}

/** Everything that lives as long as the page. */
interface Standing {
  yard: Yard;
  walk: Walk;
  picture: Picture;
  watch: Watch;
  close(): void;
}

function InTheBay({ bay }: { bay: BayState }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [standing, setStanding] = useState<Standing | null>(null);
  const [hasNoWebGl, setNoWebGl] = useState(false);
  useEffect(() => {
    document.title = `${choose(bay.exercise.case.title)} · Tidewaiter`;
    if (!canvas.current) return;
    let stood: Standing | undefined;
    try {
      stood = stand(bay, canvas.current);
      setStanding(stood);
    } catch {
      setNoWebGl(true);
    }
    return () => stood?.close();
  }, [bay]);
  if (hasNoWebGl) return <NoWebGl id={bay.exercise.id} />;
  return (
    <main id="main" class="bay" data-ready={standing?.picture.isReady.value ?? false}>
      <canvas ref={canvas} tabIndex={-1} aria-label={t("bay-canvas")} />
      {standing && <Over bay={bay} {...standing} />}
    </main>
  );
}

function stand(bay: BayState, canvas: HTMLCanvasElement): Standing {
  const yard = new Yard(canvas);
  const sill = new Sill(bay.exercise, yard.stage);
  const comfort = () => bay.comfort.settings.value;
  const may = isOnlooker(bay.exercise) ? { isInside: () => false, mayBe: () => true } : sill;
  const walk = new Walk(yard, yard.floor, may, comfort);
  const picture = new Picture(bay, yard, walk);
  const pointing = new Pointing(yard, walk.isTurning);
  const hand = new ScreenHand(yard);
  const leading = () => yard.hand ?? hand.object;
  const watched = watch(yard, bay.exercise);
  const ends = [
    () => watched.dispose(),
    carryTorch(bay, yard, leading),
    drawMarkers(bay, yard),
    openProbe(
      yard,
      () => picture.isReady.value,
      () => bay.exercise.perceived.value.log,
    ),
    ...(isOnlooker(bay.exercise) ? [] : work(bay, yard, walk, leading)),
  ];
  return {
    yard,
    walk,
    picture,
    watch: watched,
    close() {
      for (const end of ends) end();
      hand.dispose();
      pointing.dispose();
      picture.close();
      walk.dispose();
      yard.dispose();
    },
  };
}

/** What only an officer does: work with tools and doors, and be followed by coverage. */
function work(bay: BayState, yard: Yard, walk: Walk, hand: () => Object3D) {
  return [
    hangDoors(bay, yard),
    tellPoses(bay, yard, hand),
    yard.onPoint({
      start(hit, finger) {
        const isPulled = hit.role === "grip" || hit.role === "leaf";
        if (isPulled && (finger === "mouse" || finger === "touch")) walk.yieldDrag();
      },
      press: (hit) => useTool(bay, hit),
    }),
    effect(() => {
      if (bay.exercise.status.value.signed) bay.chosen.value = null;
    }),
  ];
}

function Over({ bay, yard, walk, picture, watch: watched }: { bay: BayState } & Standing) {
  const isWorking = !isOnlooker(bay.exercise);
  return (
    <>
      <div class="bay-top">
        <Head bay={bay} yard={yard} />
        <Latest session={bay.exercise} />
      </div>
      {!picture.isReady.value && <p class="bay-wait">{t("bay-wait")}</p>}
      {picture.error.value !== null && (
        <div class="bay-wait">
          <Trouble error={picture.error.value} />
        </div>
      )}
      {yard.isLost.value && (
        <p class="bay-wait" role="alert">
          {t("bay-lost")}
        </p>
      )}
      <Pointed bay={bay} yard={yard} />
      <Help />
      <Stick walk={walk} />
      {isWorking ? (
        <>
          <Reach bay={bay} yard={yard} />
          <Belt bay={bay} />
          <ActCard bay={bay} />
          <Tablet bay={bay} />
          <LongActCover bay={bay} />
        </>
      ) : (
        <WatchPanel session={bay.exercise} watch={watched} />
      )}
    </>
  );
}

function NoWebGl({ id }: { id: string }) {
  return (
    <Page title={t("bay-title")}>
      <h1>{t("bay-title")}</h1>
      <p>{t("bay-no-webgl")}</p>
      <p>
        <a class="button primary" href={`/exercise/${id}`}>
          {t("bay-to-desk")}
        </a>
      </p>
    </Page>
  );
}
