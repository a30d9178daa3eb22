/** A scan in the usual way by one press, or from elsewhere and with another beam. */
import { useState } from "preact/hooks";
import { Beam, View } from "../protocol/protocol";
import { t, word } from "../session/texts";
import { useDesk } from "./context";
import { Minutes } from "./minutes";

const MOBILE_BEAM: Beam = "4MV";

export function ScanForm() {
  const { act } = useDesk().exercise;
  const [view, setView] = useState<View>("side");
  const [beam, setBeam] = useState<Beam>("6MV");
  const isBack = view.startsWith("back-");
  return (
    <>
      <button type="button" class="wide" onClick={() => act({ do: "scan" })}>
        {t("act-scan")}
        <Minutes tag="scan" />
      </button>
      <details class="more">
        <summary>{t("scan-otherwise")}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            act({ do: "scan", view, beam: isBack ? "225kV" : beam });
          }}
        >
          <label for="scan-view">
            {t("field-view")}
            <select
              id="scan-view"
              value={view}
              onChange={(event) => {
                const chosen = event.currentTarget.value as View;
                setView(chosen);
                if (chosen === "mobile") setBeam(MOBILE_BEAM);
              }}
            >
              {View.map((one) => (
                <option key={one} value={one}>
                  {word("view-word", one)}
                </option>
              ))}
            </select>
          </label>
          {!isBack && (
            <label for="scan-beam">
              {t("field-beam")}
              <select
                id="scan-beam"
                value={beam}
                onChange={(event) => setBeam(event.currentTarget.value as Beam)}
              >
                {Beam.filter((one) => one !== "225kV").map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="submit">{t("scan-do")}</button>
        </form>
      </details>
    </>
  );
}
