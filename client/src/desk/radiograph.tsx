/** The radiograph viewer: zoom and move, window and level, and a region that can be noted. */
import { useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import { regionNote, useImage } from "../frame/radiograph";
import { FIT, type Look, zoomed } from "../scene/plate";
import { extentOf, PLAIN_TONE, type Region, type Tone } from "../scene/radiology";
import { pictureAddress } from "../session/rest";
import { number, t, word } from "../session/texts";
import { useDesk } from "./context";
import { Plate } from "./plate";
import { RegionFields } from "./region-fields";

export function Radiographs() {
  const { exercise } = useDesk();
  const { pictures } = exercise.perceived.value;
  const [chosen, setChosen] = useState(0);
  const picture = pictures.find((one) => one.n === chosen) ?? pictures.at(-1);
  if (!picture) return <p class="empty">{t("radiograph-none")}</p>;
  return (
    <>
      <h3 class="unseen">{t("sheet-radiograph")}</h3>
      {pictures.length > 1 && (
        <label class="row">
          {t("radiograph-which")}
          <select
            value={picture.n}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {pictures.map(({ n, view, minute }) => (
              <option key={n} value={n}>
                {t("radiograph-number", { n })} · {word("view-word", view)} ·{" "}
                {t("log-minute", { minute: number(minute, 1) })}
              </option>
            ))}
          </select>
        </label>
      )}
      <Viewer key={picture.n} n={picture.n} view={picture.view} beam={picture.beam} />
    </>
  );
}

function Viewer({ n, view, beam }: { n: number; view: string; beam: string }) {
  const desk = useDesk();
  const image = useImage(pictureAddress(desk.exercise.id, n));
  const [tone, setTone] = useState<Tone>(PLAIN_TONE);
  const [look, setLook] = useState<Look>(FIT);
  const [region, setRegion] = useState<Region | null>(null);
  const [isMarking, setMarking] = useState(false);
  const label = t("radiograph-label", {
    n,
    view: word("view-word", view),
    beam: word("beam", beam),
  });
  // Only the side view is laid out in metres; another picture is noted as a whole.
  const isMeasured = view === "side";
  const unit_mm = useUnitLength();
  const noted = region ? regionNote(n, extentOf(region)) : isMeasured ? "" : label;
  if (image === "failed") return <p class="trouble">{t("radiograph-failed")}</p>;
  return (
    <div class="viewer">
      <div class="row tools">
        <Tool label={t("radiograph-closer")} press={() => setLook(zoomed(look, 1.4))} text="+" />
        <Tool
          label={t("radiograph-farther")}
          press={() => setLook(zoomed(look, 1 / 1.4))}
          text="−"
        />
        <button type="button" onClick={() => setLook(FIT)}>
          {t("radiograph-fit")}
        </button>
        {isMeasured && (
          <button type="button" aria-pressed={isMarking} onClick={() => setMarking(!isMarking)}>
            <Icon name="scan" /> {t("radiograph-mark")}
          </button>
        )}
        <button
          type="button"
          aria-pressed={tone.isInverted}
          onClick={() => setTone({ ...tone, isInverted: !tone.isInverted })}
        >
          {t("radiograph-invert")}
        </button>
      </div>
      <Plate
        image={image}
        length_mm={isMeasured ? unit_mm : Number.POSITIVE_INFINITY}
        label={label}
        tone={tone}
        look={look}
        setLook={setLook}
        region={region}
        setRegion={setRegion}
        isMarking={isMarking}
      />
      {isMeasured && (
        <p class="ends" aria-hidden="true">
          <span>◀ {t("radiograph-doors")}</span>
          <span>{t("radiograph-front")} ▶</span>
        </p>
      )}
      <div class="row tones">
        <Slider name="level" tone={tone} set={setTone} max={255} />
        <Slider name="window" tone={tone} set={setTone} max={256} />
        <button type="button" class="quiet" onClick={() => setTone(PLAIN_TONE)}>
          {t("radiograph-plain")}
        </button>
      </div>
      {isMeasured && <RegionFields region={region} set={setRegion} />}
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={!noted}
          onClick={() => desk.cite({ note: noted })}
        >
          {t(isMeasured ? "radiograph-cite" : "cite")}
        </button>
        {isMeasured && (
          <button type="button" disabled={!region} onClick={() => setRegion(null)}>
            {t("radiograph-unmark")}
          </button>
        )}
      </div>
    </div>
  );
}

/** Length of the unit as sighted; a picture is as long as the longest unit. */
function useUnitLength(): number {
  const side = useDesk().exercise.perceived.value.seen.get("left-side");
  return side?.sighting.size_mm[2] ?? Number.POSITIVE_INFINITY;
}

function Tool({ label, press, text }: { label: string; press: () => void; text: string }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={press}>
      {text}
    </button>
  );
}

interface SliderProps {
  name: "level" | "window";
  tone: Tone;
  set: (tone: Tone) => void;
  max: number;
}

function Slider({ name, tone, set, max }: SliderProps) {
  return (
    <label>
      {t(`radiograph-${name}`)}
      <input
        type="range"
        min={name === "window" ? 4 : 0}
        max={max}
        value={tone[name]}
        onInput={(event) => set({ ...tone, [name]: Number(event.currentTarget.value) })}
      />
    </label>
  );
}
