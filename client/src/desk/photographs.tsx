/** Photographs: drawn from what they show, numbered as evidence is. */

import { lookOf, nameOf } from "../frame/said";
import { Drawing } from "../scene/drawing";
import type { Photograph } from "../session/perceived";
import { number, t } from "../session/texts";
import { useDesk } from "./context";

export function Photographs() {
  const { photographs } = useDesk().exercise.perceived.value;
  if (photographs.length === 0) return <p class="empty">{t("photographs-none")}</p>;
  return (
    <>
      <h3 class="unseen">{t("sheet-photographs")}</h3>
      <ul class="photographs">
        {photographs.toReversed().map((one) => (
          <Framed key={one.n} photograph={one} />
        ))}
      </ul>
    </>
  );
}

function Framed({ photograph: { n, target, minute, sightings } }: { photograph: Photograph }) {
  const desk = useDesk();
  const name = nameOf(target, sightings);
  const label = t("photograph-label", { n, name, count: sightings.length });
  return (
    <li>
      <figure>
        <Drawing view="doors" things={sightings} label={label} />
        <figcaption>
          <strong>{t("photograph-number", { n })}</strong> {name}
          <br />
          {sightings.map(lookOf).filter(Boolean).join("; ")}
          <br />
          <small>{t("log-minute", { minute: number(minute, 1) })}</small>
        </figcaption>
      </figure>
      <button type="button" onClick={() => desk.cite({ target, note: label })}>
        {t("cite")}
      </button>
    </li>
  );
}
