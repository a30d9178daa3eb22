/** The button into the headset, or a sentence that says why there is none. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Icon } from "../frame/icons";
import { isOnlooker } from "../session/company";
import { t } from "../session/texts";
import type { BayState } from "./bay";
import { enterVr, probeVr, VrTrouble, vrOffer } from "./xr";
import type { Yard } from "./yard";

export function EnterVr({ bay, yard }: { bay: BayState; yard: Yard }) {
  const trouble = useSignal("");
  useEffect(() => {
    void probeVr();
  }, []);
  // An onlooker has neither belt nor tablet, and watches on a screen.
  if (bay.immersed.value || isOnlooker(bay.exercise)) return null;
  if (vrOffer.value === "ready") {
    const enter = () => {
      trouble.value = "";
      enterVr(bay, yard).catch((error: unknown) => {
        trouble.value = error instanceof VrTrouble ? error.code : "xr-failed";
      });
    };
    return (
      <>
        <button type="button" id="enter-vr" class="primary" onClick={enter}>
          <Icon name="headset" />
          {t("bay-enter-vr")}
        </button>
        {trouble.value && (
          <p class="no-vr" role="alert">
            {t(trouble.value)}
          </p>
        )}
      </>
    );
  }
  return <NoVr />;
}

/** Why there is no way into a headset from here. */
function NoVr() {
  if (vrOffer.value === "unknown") return null;
  return <p class="no-vr">{t(vrOffer.value === "insecure" ? "bay-vr-insecure" : "bay-vr-none")}</p>;
}
