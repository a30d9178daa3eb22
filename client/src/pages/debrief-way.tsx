/** The way overlay: a scrubber through the officer's poses, and the same way as a table. */
import { useEffect, useState } from "preact/hooks";
import type { Stood } from "../protocol/protocol";
import { number, t, word } from "../session/texts";
import { type Stay, stays } from "./debrief-stays";

export interface WayProps {
  /** Undefined while they are being fetched, null where that failed. */
  poses: Stood[] | null | undefined;
  width_m: number;
  at: number;
  setAt: (at: number) => void;
}

/** Two poses a second are kept: played so much faster than it was. */
const STEP_MS = 80;

export function Way({ poses, width_m, at, setAt }: WayProps) {
  if (poses === undefined) return <p role="status">{t("loading")}</p>;
  if (poses === null) return <p role="alert">{t("box-way-failed")}</p>;
  if (poses.length === 0) return <p>{t("box-way-none")}</p>;
  return (
    <div class="stack">
      <Legend poses={poses} />
      <Scrubber poses={poses} width_m={width_m} at={at} setAt={setAt} />
      <details class="scrolled">
        <summary>{t("box-way-table")}</summary>
        <table>
          <caption>{t("box-way-caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("head-minutes")}</th>
              <th scope="col">{t("thing-where")}</th>
              <th scope="col">{t("box-in-hand")}</th>
            </tr>
          </thead>
          <tbody>
            {stays(poses, width_m).map((stay) => (
              <StayRow key={`${stay.from_min} ${stay.zone} ${stay.depth_m}`} stay={stay} />
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function StayRow({ stay }: { stay: Stay }) {
  return (
    <tr>
      <td>
        {number(stay.from_min, 1)} – {number(stay.to_min, 1)}
      </td>
      <td>{where(stay)}</td>
      <td>{stay.tools.map((tool) => word("box-tool", tool)).join(", ")}</td>
    </tr>
  );
}

const where = ({ zone, depth_m }: Pick<Stay, "zone" | "depth_m">) =>
  t(`box-zone-${zone}`, { near: depth_m, far: depth_m + 1 });

function Legend({ poses }: { poses: Stood[] }) {
  const minutes = [poses[0], poses.at(-1)].map((one) => number(one?.minute ?? 0, 1));
  return (
    <p class="legend">
      {t("log-minute", { minute: minutes[0] ?? "" })}
      <span class="time-bar" aria-hidden="true" />
      {t("log-minute", { minute: minutes[1] ?? "" })}
    </p>
  );
}

function Scrubber({ poses, width_m, at, setAt }: WayProps & { poses: Stood[] }) {
  const [isPlaying, setPlaying] = useState(false);
  const last = poses.length - 1;
  useEffect(() => {
    if (!isPlaying) return undefined;
    if (at >= last) setPlaying(false);
    const next = setTimeout(() => setAt(Math.min(at + 1, last)), STEP_MS);
    return () => clearTimeout(next);
  }, [isPlaying, at, last, setAt]);
  const play = () => {
    if (at >= last) setAt(0);
    setPlaying(!isPlaying);
  };
  const said = moment(poses[at], width_m);
  return (
    <div class="scrubber">
      <button type="button" onClick={play}>
        {t(isPlaying ? "box-pause" : "box-play")}
      </button>
      <label>
        <span class="unseen">{t("box-scrubber")}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={at}
          aria-valuetext={said}
          onInput={(event) => setAt(Number(event.currentTarget.value))}
        />
      </label>
      <p>{said}</p>
    </div>
  );
}

/** One moment of the way as a sentence. */
function moment(one: Stood | undefined, width_m: number): string {
  const [stay] = one ? stays([one], width_m) : [];
  if (!one || !stay) return "";
  return [
    t("log-minute", { minute: number(one.minute, 1) }),
    where(stay),
    word("box-tool", one.pose.tool ?? "hand"),
  ].join(" · ");
}
