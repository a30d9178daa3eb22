/** The radiograph on the tablet: greys by presets, zoom and move by buttons or drag, a region. */
import { useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import { regionNote, useImage } from "../frame/radiograph";
import { FIT, type Look, moved, zoomed } from "../scene/plate";
import { extentOf, PLAIN_TONE, type Region, type Tone } from "../scene/radiology";
import { pictureAddress } from "../session/rest";
import { t, word } from "../session/texts";
import { cite, useTablet } from "./tablet-context";
import { Choices, Group, Step } from "./tablet-orders";
import { TabletPlate } from "./tablet-plate";

/** Where the greys of interest lie, 0 to 255. [estimate: thirds of the scale] */
const TONES = {
  plain: PLAIN_TONE,
  dark: { level: 45, window: 90, isInverted: false },
  middle: { level: 128, window: 110, isInverted: false },
  bright: { level: 205, window: 100, isInverted: false },
} as const satisfies Record<string, Tone>;
type ToneName = keyof typeof TONES;
const TONE_NAMES = Object.keys(TONES) as ToneName[];

const CLOSER = 1.4;
/** So much of what is shown the picture moves by a press. */
const MOVES: [string, [number, number], "left" | "right" | "up" | "down"][] = [
  ["tablet-left", [-0.25, 0], "left"],
  ["tablet-right", [0.25, 0], "right"],
  ["tablet-up", [0, -0.25], "up"],
  ["tablet-down", [0, 0.25], "down"],
];

export function RadiographPage() {
  const { bay } = useTablet();
  const { pictures } = bay.exercise.perceived.value;
  const [chosen, setChosen] = useState(0);
  const picture = pictures.find((one) => one.n === chosen) ?? pictures.at(-1);
  if (!picture) return <p class="empty">{t("radiograph-none")}</p>;
  return (
    <>
      {pictures.length > 1 && (
        <Choices
          legend={t("radiograph-which")}
          choices={pictures.map(({ n }) => String(n))}
          chosen={String(picture.n)}
          say={(n) => t("radiograph-number", { n })}
          choose={(n) => setChosen(Number(n))}
        />
      )}
      <Viewer key={picture.n} n={picture.n} view={picture.view} beam={picture.beam} />
    </>
  );
}

function Viewer({ n, view, beam }: { n: number; view: string; beam: string }) {
  const { bay } = useTablet();
  const image = useImage(pictureAddress(bay.exercise.id, n));
  const [tone, setTone] = useState<ToneName>("plain");
  const [isInverted, setInverted] = useState(false);
  const [look, setLook] = useState<Look>(FIT);
  const [region, setRegion] = useState<Region | null>(null);
  const [isMarking, setMarking] = useState(false);
  if (image === "failed") return <p class="trouble">{t("radiograph-failed")}</p>;
  const side = bay.exercise.perceived.value.seen.get("left-side");
  // Only the side view is laid out in metres; another picture is noted as a whole.
  const isMeasured = view === "side";
  const label = t("radiograph-label", { n, view: word("view-word", view), beam });
  const mark = (marked: Region) => {
    setRegion(marked);
    setMarking(false);
  };
  return (
    <div class="viewer">
      <TabletPlate
        image={image}
        length_mm={isMeasured && side ? side.sighting.size_mm[2] : Number.POSITIVE_INFINITY}
        label={label}
        tone={{ ...TONES[tone], isInverted }}
        look={look}
        setLook={setLook}
        region={region}
        mark={isMarking ? mark : null}
      />
      {isMeasured && (
        <p class="ends" aria-hidden="true">
          <span>◀ {t("radiograph-doors")}</span>
          <span>{t("radiograph-front")} ▶</span>
        </p>
      )}
      <Group legend={t("view")}>
        <Step label={t("radiograph-closer")} text="+" press={() => setLook(zoomed(look, CLOSER))} />
        <Step
          label={t("radiograph-farther")}
          text="−"
          press={() => setLook(zoomed(look, 1 / CLOSER))}
        />
        {MOVES.map(([said, by, icon]) => (
          <button
            key={said}
            type="button"
            class="small"
            aria-label={t(said)}
            onClick={() => setLook(moved(look, by))}
          >
            <Icon name={icon} />
          </button>
        ))}
        <button type="button" onClick={() => setLook(FIT)}>
          {t("radiograph-fit")}
        </button>
      </Group>
      <Choices
        legend={t("tablet-tones")}
        choices={TONE_NAMES}
        chosen={tone}
        say={(one) => t(`tablet-tone-${one}`)}
        choose={setTone}
      />
      <Group legend={t("tablet-region")}>
        <button type="button" aria-pressed={isInverted} onClick={() => setInverted(!isInverted)}>
          {t("radiograph-invert")}
        </button>
        {isMeasured ? (
          <button type="button" aria-pressed={isMarking} onClick={() => setMarking(!isMarking)}>
            <Icon name="scan" /> {t(isMarking ? "tablet-two-corners" : "radiograph-mark")}
          </button>
        ) : (
          <button type="button" onClick={() => cite(bay, { note: label })}>
            {t("cite")}
          </button>
        )}
        {region && (
          <>
            <button type="button" onClick={() => setRegion(null)}>
              {t("radiograph-unmark")}
            </button>
            <button
              type="button"
              class="primary"
              onClick={() => cite(bay, { note: regionNote(n, extentOf(region)) })}
            >
              {t("radiograph-cite")}
            </button>
          </>
        )}
      </Group>
    </div>
  );
}
