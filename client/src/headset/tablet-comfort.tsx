/** Comfort: how one sits, turns and reads; and on which device the exercise goes on. */
import { Company } from "../frame/company";
import { t } from "../session/texts";
import { ComfortSettingsPanel } from "./comfort-settings";
import { useTablet } from "./tablet-context";

export function ComfortPage() {
  const { bay, isPanel } = useTablet();
  return (
    <>
      {isPanel && <Turns />}
      <ComfortSettingsPanel bay={bay} />
      <Company session={bay.exercise} />
    </>
  );
}

/** Snap turns for bare hands, which have no stick. */
function Turns() {
  const { bay } = useTablet();
  const by = (sign: 1 | -1) => () => {
    const { snap_deg } = bay.comfort.settings.peek();
    for (const turn of bay.onTurn) turn(sign * snap_deg);
  };
  return (
    <div class="acts-on">
      <button type="button" data-turn="left" onClick={by(1)}>
        {t("tablet-turn-left")}
      </button>
      <button type="button" data-turn="right" onClick={by(-1)}>
        {t("tablet-turn-right")}
      </button>
    </div>
  );
}
