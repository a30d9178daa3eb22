/** A region of a radiograph in metres: the keyboard's way to mark it, and its reading. */
import { type Extent, extentOf, type Region, regionOf } from "../scene/radiology";
import { t } from "../session/texts";

const BEGUN: Extent = { near_m: 0, far_m: 1, low_m: 0, high_m: 1 };
const SIDES = ["near_m", "far_m", "low_m", "high_m"] as const;

export interface RegionFieldsProps {
  region: Region | null;
  set: (region: Region) => void;
}

export function RegionFields({ region, set }: RegionFieldsProps) {
  const extent = region ? extentOf(region) : null;
  return (
    <fieldset class="row region">
      <legend>{t("region-title")}</legend>
      {SIDES.map((side) => (
        <label key={side}>
          {t(`region-${side}`)}
          <input
            type="number"
            step={0.05}
            value={extent?.[side] ?? ""}
            onChange={(event) =>
              set(regionOf({ ...(extent ?? BEGUN), [side]: Number(event.currentTarget.value) }))
            }
          />
        </label>
      ))}
    </fieldset>
  );
}
