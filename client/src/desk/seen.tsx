/** What is seen: drawings of the sightings, radiographs, photographs and readings. */
import { useEffect, useState } from "preact/hooks";
import { type Tab, Tabs } from "../frame/tabs";
import type { Event } from "../protocol/protocol";
import { t } from "../session/texts";
import { useDesk } from "./context";
import { Evidence } from "./evidence";
import { Photographs } from "./photographs";
import { Radiographs } from "./radiograph";
import { Readings } from "./readings";
import { Sightings } from "./sightings";

const SHEETS = ["box", "radiograph", "photographs", "readings", "evidence"] as const;
type Sheet = (typeof SHEETS)[number];

/** Which sheet shows what has just happened. */
const SHOWN_ON: Partial<Record<Event["event"], Sheet>> = {
  scanned: "radiograph",
  photographed: "photographs",
  "instrument-read": "readings",
  "air-tested": "readings",
  used: "readings",
  "tally-audited": "readings",
  marked: "evidence",
  "exhibit-taken": "evidence",
  "handed-over": "evidence",
  looked: "box",
  "leaf-moved": "box",
  unloaded: "box",
  entered: "box",
};

export interface SeenProps {
  isWide: boolean;
  setWide: (is: boolean) => void;
}

export function SeenPanel({ isWide, setWide }: SeenProps) {
  const { exercise } = useDesk();
  const { log, pictures, photographs, shown, exhibits } = exercise.perceived.value;
  const [sheet, setSheet] = useState<Sheet>("box");
  const latest = log.at(-1);
  // Only something new turns the sheet.
  useEffect(() => {
    const turned = latest?.events.map((event) => SHOWN_ON[event.event]).find(Boolean);
    if (turned) setSheet(turned);
  }, [latest?.seq]);
  const counts: Partial<Record<Sheet, number>> = {
    radiograph: pictures.length,
    photographs: photographs.length,
    readings: shown.length,
    evidence: exhibits.length,
  };
  const tabs = SHEETS.map(
    (name): Tab<Sheet> => ({
      name,
      label: t(`sheet-${name}`),
      ...(counts[name] ? { badge: counts[name] } : {}),
    }),
  );
  const sheets = {
    box: Sightings,
    radiograph: Radiographs,
    photographs: Photographs,
    readings: Readings,
    evidence: Evidence,
  };
  const Chosen = sheets[sheet];
  return (
    <>
      <div class="panel-head">
        <h2 id="seen-title">{t("desk-seen")}</h2>
        <label class="switch wide">
          <input
            type="checkbox"
            checked={isWide}
            onChange={(event) => setWide(event.currentTarget.checked)}
          />
          {t("sheet-wide")}
        </label>
      </div>
      <Tabs id="sheets" label={t("desk-seen")} tabs={tabs} chosen={sheet} choose={setSheet}>
        <Chosen />
      </Tabs>
    </>
  );
}
