/** The cover of a long act: what is being done, and how the minutes run. */
import { useEffect, useMemo } from "preact/hooks";
import { number, t, tMaybe, word } from "../session/texts";
import type { BayState } from "./bay";
import { type Cover, LongActs } from "./long-acts";
import "./xr.css";

/** On a screen: over the page, and in nobody's way; in the headset the panel hangs in the world. */
export function LongActCover({ bay }: { bay: BayState }) {
  const acts = useMemo(() => new LongActs(bay.exercise), [bay]);
  useEffect(() => () => acts.close(), [acts]);
  if (bay.immersed.value || !acts.cover.value) return null;
  return (
    <div class="cover">
      <LongActPanel acts={acts} />
    </div>
  );
}

export function LongActPanel({ acts }: { acts: LongActs }) {
  const cover = acts.cover.value;
  return (
    <section class="cover-panel" role="status">
      {cover && (
        <>
          <p class="cover-what">{sentence(cover)}</p>
          <p class="cover-minutes">
            {cover.isReady ? t("long-minutes", { minutes: number(cover.minutes, 0) }) : "…"}
          </p>
          <button type="button" class="cover-skip" disabled={cover.isSkipped} onClick={acts.skip}>
            {t("long-skip")}
          </button>
        </>
      )}
    </section>
  );
}

function sentence({ act, args }: Cover): string {
  const said: Record<string, string | number> = { ...args };
  if (typeof said["place"] === "string") said["place"] = word("station", said["place"]);
  const knows = act !== "unload" && act !== "go" ? true : Object.keys(args).length > 0;
  return (knows ? tMaybe(`long-${act}`, said) : undefined) ?? t(`act-${act}`);
}
