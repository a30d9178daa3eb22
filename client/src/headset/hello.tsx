/** Hello, yard: two minutes that check headset, hands, height and network before a first shift. */
import { signal } from "@preact/signals";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Page } from "../frame/page";
import { t } from "../session/texts";
import { Breaks } from "./breaks";
import { Comfort } from "./comfort";
import { ComfortSettingsForm } from "./comfort-settings";
import { Floor } from "./floor";
import { HelloGuide, type HelloUse } from "./hello-guide";
import { HelloScene } from "./hello-scene";
import { HelloCheck, median } from "./hello-steps";
import { Pointing } from "./pointing";
import { Walk } from "./walk";
import { immerse, probeVr, VrTrouble, vrOffer } from "./xr";
import { makeYard, type Yard } from "./yard";
import "./tablet.css";
import "./xr.css";

/** Round trips that are measured, one after the other. */
const TRIPS = 7;

export function Hello() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const hello = useMemo(() => new HelloState(), []);
  const [trouble, setTrouble] = useState("");
  useEffect(() => {
    void probeVr();
    void hello.measure();
    if (!canvas.current) return undefined;
    try {
      return hello.open(canvas.current);
    } catch {
      setTrouble("hello-no-webgl");
      return undefined;
    }
  }, [hello]);
  const enter = () =>
    hello.enter().catch((error: unknown) => {
      setTrouble(error instanceof VrTrouble ? error.code : "xr-failed");
    });
  return (
    <Page title={t("hello-title")} kind="hello-page">
      <canvas ref={canvas} class="hello-canvas" tabIndex={0} aria-label={t("hello-canvas")} />
      <aside class="hello-side">
        <HelloGuide {...hello.use} />
        <EnterVr enter={enter} />
        {trouble && <p role="alert">{t(trouble)}</p>}
        <details>
          <summary>{t("comfort-title")}</summary>
          <ComfortSettingsForm comfort={hello.comfort} />
        </details>
      </aside>
    </Page>
  );
}

function EnterVr({ enter }: { enter: () => void }) {
  const offer = vrOffer.value;
  if (offer === "ready") {
    return (
      <button type="button" id="enter-vr" class="primary" onClick={enter}>
        {t("bay-enter-vr")}
      </button>
    );
  }
  return offer === "unknown" ? null : <p class="hint">{t(`xr-${offer}`)}</p>;
}

class HelloState {
  readonly comfort = new Comfort();
  readonly check = new HelloCheck();
  private readonly isImmersed = signal(false);
  readonly use: HelloUse = {
    check: this.check,
    comfort: this.comfort,
    isImmersed: () => this.isImmersed.value,
  };
  private yard: Yard | null = null;
  private scene: HelloScene | null = null;

  constructor() {
    // A mouse is one hand.
    this.check.leaveOut("left");
  }

  open(canvas: HTMLCanvasElement): () => void {
    const yard = makeYard(canvas);
    const scene = new HelloScene(yard, this.use);
    const sill = { isInside: () => false, mayBe: () => true };
    const walk = new Walk(yard, openFloor(), sill, () => this.comfort.settings.value);
    const pointing = new Pointing(yard, walk.isTurning);
    walk.put({ x: 0, z: 0.2, yaw_rad: 0, pitch_rad: -0.08 });
    this.yard = yard;
    this.scene = scene;
    return () => {
      pointing.dispose();
      walk.dispose();
      scene.dispose();
      yard.dispose();
      this.yard = null;
    };
  }

  async enter(): Promise<void> {
    const { yard, scene } = this;
    if (!yard || !scene) return;
    const immersion = await immerse(yard, this.comfort, scene);
    const breaks = new Breaks(immersion);
    this.isImmersed.value = true;
    this.check.leaveOut();
    this.check.again();
    immersion.onHands(() => {
      breaks.follow();
      for (const hand of immersion.hands.both) if (hand.takeUpper()) breaks.take();
    });
    immersion.onEnd(() => {
      breaks.dispose();
      this.isImmersed.value = false;
    });
  }

  /** Ask the server whether it is well, some times, and keep the middle of the times it took. */
  async measure(): Promise<void> {
    const trips: number[] = [];
    try {
      for (let trip = 0; trip < TRIPS; trip += 1) {
        const begun = performance.now();
        await fetch("/api/health", { cache: "no-store" });
        trips.push(performance.now() - begun);
      }
      this.check.trip_ms.value = Math.round(median(trips));
    } catch {
      this.check.trip_ms.value = Number.NaN;
    }
  }
}

function openFloor(): Floor {
  const floor = new Floor();
  floor.lay([
    {
      id: "ground",
      handle: "",
      role: "scenery",
      mesh: "",
      at_m: [0, -0.05, 0],
      size_m: [17, 0.1, 17],
      walkable: true,
    },
  ]);
  return floor;
}
