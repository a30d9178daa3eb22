/**
 * What is in reach, as buttons: Tab goes from thing to thing, Enter presses with the tool in hand.
 *
 * The buttons are seen only while one has the focus; brackets in the bay show which thing is meant.
 */
import { type Signal, signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { Vector3 } from "three";
import { nameOf } from "../frame/said";
import type { Placed } from "../protocol/protocol";
import { capital, t } from "../session/texts";
import type { BayState } from "./bay";
import { hitOn } from "./pointing";
import type { Yard } from "./yard";

/** An arm and two steps, metres. */
const REACH_m = 3.5;
/** More packages than this are no help to somebody who goes through them one by one. */
const MOST_PACKAGES = 12;
const LOOK_AGAIN_s = 0.5;

/** What is within reach of the eye, nearest first; kept up to date while the yard draws. */
export function watchReach(yard: Yard): { near: Signal<Placed[]>; stop: () => void } {
  const near: Signal<Placed[]> = signal([]);
  let left_s = 0;
  const stop = yard.onFrame((dt_s) => {
    left_s -= dt_s;
    if (left_s > 0) return;
    left_s = LOOK_AGAIN_s;
    const found = inReach(yard);
    const isSame =
      found.length === near.value.length && found.every((one, n) => one.id === near.value[n]?.id);
    if (!isSame) near.value = found;
  });
  return { near, stop };
}

function inReach({ camera, stage }: Yard): Placed[] {
  camera.getWorldPosition(eye);
  const things = stage
    .things()
    .filter((one) => one.handle && one.role !== "scenery")
    .map((one) => ({ one, far: distance(one) }))
    .filter(({ far }) => far < REACH_m)
    .sort((a, b) => a.far - b.far);
  const seen = new Set<string>();
  let packages = 0;
  return things.flatMap(({ one }) => {
    if (seen.has(one.handle)) return [];
    seen.add(one.handle);
    if (one.role === "package") packages += 1;
    return one.role === "package" && packages > MOST_PACKAGES ? [] : [one];
  });
}

const eye = new Vector3();
const off = new Vector3();

/** From the eye to the nearest face of the upright box about a thing. */
function distance({ at_m, size_m }: Placed): number {
  off.fromArray(at_m).sub(eye);
  return Math.hypot(
    Math.max(Math.abs(off.x) - size_m[0] / 2, 0),
    Math.max(Math.abs(off.y) - size_m[1] / 2, 0),
    Math.max(Math.abs(off.z) - size_m[2] / 2, 0),
  );
}

export function Reach({ bay, yard }: { bay: BayState; yard: Yard }) {
  const [reach] = useState(() => watchReach(yard));
  useEffect(() => reach.stop, [reach]);
  const { seen } = bay.exercise.perceived.value;
  const tell = (what: "hover" | "press", placed: Placed | null) => {
    const hit = placed && hitOn(placed);
    for (const listener of yard.listeners) {
      if (what === "hover") listener.hover?.(hit, "keys");
      else if (hit) listener.press?.(hit, "keys");
    }
  };
  return (
    <section class="reach" aria-label={t("bay-reach")}>
      {reach.near.value.map((placed) => {
        const sighting = seen.get(placed.handle)?.sighting;
        return (
          <button
            key={placed.handle}
            type="button"
            data-handle={placed.handle}
            onFocus={() => tell("hover", placed)}
            onBlur={() => tell("hover", null)}
            onClick={() => tell("press", placed)}
          >
            {capital(nameOf(placed.handle, sighting ? [sighting] : []))}
          </button>
        );
      })}
    </section>
  );
}
