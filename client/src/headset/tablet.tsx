/** The drawer in which the tablet lies on screens; its pages are fetched when it is first opened. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Trouble } from "../frame/trouble";
import { t } from "../session/texts";
import type { BayState } from "./bay";
import "./tablet.css";

/** On screens a drawer; nothing while it is down, or in a headset. */
export function Tablet({ bay }: { bay: BayState }) {
  useTextSize(bay);
  const drawer = useRef<HTMLElement>(null);
  const isShown = bay.tabletUp.value && !bay.immersed.value;
  useEffect(() => {
    if (isShown) drawer.current?.focus({ preventScroll: true });
  }, [isShown]);
  if (!isShown) return null;
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") bay.tabletUp.value = false;
  };
  return (
    <aside class="drawer" ref={drawer} tabIndex={-1} aria-label={t("tablet-title")} onKeyDown={key}>
      <Sheet bay={bay} />
    </aside>
  );
}

/** Letters of the whole page grow with the setting; everything is measured by them (`rem`). */
function useTextSize(bay: BayState): void {
  const { textSize } = bay.comfort.settings.value;
  useEffect(() => {
    const { style } = document.documentElement;
    // Never smaller than what a capital of 0.5° in the headset needs (see `panels`).
    style.fontSize = `calc(max(16px, 100%) * ${textSize})`;
    return () => {
      style.fontSize = "";
    };
  }, [textSize]);
}

type Pages = typeof import("./tablet-sheet");

function Sheet({ bay }: { bay: BayState }) {
  const [pages, setPages] = useState<Pages | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    import("./tablet-sheet").then(setPages, setError);
  }, []);
  if (pages) return <pages.TabletSheet bay={bay} isPanel={false} />;
  return error ? <Trouble error={error} /> : <p>{t("loading")}</p>;
}
