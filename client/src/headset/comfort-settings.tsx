/** Comfort settings: sitting, turning, reading; buttons only, so that a ray can press them all. */
import { number, t } from "../session/texts";
import type { BayState } from "./bay";
import { type Comfort, LIMITS, SNAPS } from "./comfort";
import "./xr.css";

export function ComfortSettingsPanel({ bay }: { bay: BayState }) {
  return <ComfortSettingsForm comfort={bay.comfort} />;
}

export function ComfortSettingsForm({ comfort }: { comfort: Comfort }) {
  const settings = comfort.settings.value;
  return (
    <section class="comfort" aria-label={t("comfort-title")}>
      <Choice
        label={t("comfort-posture")}
        options={[true, false]}
        chosen={settings.isSeated}
        say={(isSeated) => t(isSeated ? "comfort-seated" : "comfort-standing")}
        choose={(isSeated) => comfort.set({ isSeated })}
      />
      {settings.isSeated && (
        <Size comfort={comfort} name="height_m" label={t("comfort-height")} say={metres} />
      )}
      <Choice
        label={t("comfort-snap")}
        options={SNAPS}
        chosen={settings.snap_deg}
        say={(snap) => `${snap}°`}
        choose={(snap_deg) => comfort.set({ snap_deg })}
      />
      <Choice
        label={t("comfort-hand")}
        options={[false, true]}
        chosen={settings.isLeftHanded}
        say={(isLeft) => t(isLeft ? "comfort-hand-left" : "comfort-hand-right")}
        choose={(isLeftHanded) => comfort.set({ isLeftHanded })}
      />
      <Size comfort={comfort} name="textSize" label={t("comfort-text")} say={percent} />
      <Choice
        label={t("comfort-motion")}
        options={[false, true]}
        chosen={settings.isMotionReduced}
        say={(isReduced) => t(isReduced ? "comfort-motion-reduced" : "comfort-motion-full")}
        choose={(isMotionReduced) => comfort.set({ isMotionReduced })}
      />
      <Size
        comfort={comfort}
        name="framebufferScale"
        label={t("comfort-sharpness")}
        say={percent}
        note={t("comfort-sharpness-note")}
      />
    </section>
  );
}

const metres = (size: number) => t("comfort-metres", { metres: number(size, 2) });
const percent = (size: number) => t("comfort-percent", { percent: number(size * 100) });

interface ChoiceProps<Option> {
  label: string;
  options: readonly Option[];
  chosen: Option;
  say: (option: Option) => string;
  choose: (option: Option) => void;
}

function Choice<Option>({ label, options, chosen, say, choose }: ChoiceProps<Option>) {
  return (
    <fieldset class="comfort-row">
      <legend>{label}</legend>
      <div class="comfort-options">
        {options.map((option) => (
          <button
            key={String(option)}
            type="button"
            aria-pressed={option === chosen}
            onClick={() => choose(option)}
          >
            {say(option)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface SizeProps {
  comfort: Comfort;
  name: keyof typeof LIMITS;
  label: string;
  say: (size: number) => string;
  note?: string;
}

/** A size by steps, between its limits. */
function Size({ comfort, name, label, say, note }: SizeProps) {
  const size = comfort.settings.value[name];
  const { least, most, step } = LIMITS[name];
  return (
    <fieldset class="comfort-row">
      <legend>{label}</legend>
      <div class="comfort-options">
        <button
          type="button"
          aria-label={t("comfort-less", { what: label })}
          disabled={size <= least}
          onClick={() => comfort.set({ [name]: size - step })}
        >
          −
        </button>
        <output>{say(size)}</output>
        <button
          type="button"
          aria-label={t("comfort-more", { what: label })}
          disabled={size >= most}
          onClick={() => comfort.set({ [name]: size + step })}
        >
          +
        </button>
      </div>
      {note && <small>{note}</small>}
    </fieldset>
  );
}
