/** The instruments: where one is held, in what way, and whether it is on. */
import { useState } from "preact/hooks";
import { nameOf } from "../frame/said";
import { INSTRUMENTS } from "../protocol/protocol";
import {
  FAMILIES,
  isAtHand,
  isOn,
  pieceOn,
  piecesOf,
  placeFor,
  type Spec,
} from "../session/instruments";
import { t, title, word } from "../session/texts";
import { useDesk } from "./context";
import { withinReach } from "./groups";
import { Minutes } from "./minutes";

export function Instruments() {
  const { status } = useDesk().exercise;
  const atHand = INSTRUMENTS.filter((one) => isAtHand(one, status.value));
  const away = INSTRUMENTS.filter((one) => !atHand.includes(one));
  return (
    <div class="acts instruments">
      <h3 class="unseen">{t("hand-tools")}</h3>
      <HeldAt />
      {atHand.length === 0 && <p class="empty">{t("instruments-none")}</p>}
      {FAMILIES.map((family) => {
        const members = atHand.filter((one) => one.family === family);
        return (
          members.length > 0 && (
            <section key={family} aria-label={title("family", family)}>
              <h4>{title("family", family)}</h4>
              <InstrumentList among={members} />
            </section>
          )
        );
      })}
      <details class="more">
        <summary>{t("instruments-away", { count: away.length })}</summary>
        <ul class="away">
          {away.map((one) => (
            <li key={one.name}>
              {title("instrument", one.name)} <small>{whereUsed(one, status.value.belt)}</small>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Where it is used, and that it was left at the desk. */
function whereUsed({ stations, kit }: Spec, belt: readonly string[]): string {
  const places = stations.map((one) => word("station", one)).join(", ");
  const isLeft = kit && belt.length > 0 && !belt.includes(kit);
  return isLeft ? `${places} · ${t("instruments-left")}` : places;
}

/** The thing in hand, and the piece of it; all instruments are held there that can be. */
function HeldAt() {
  const desk = useDesk();
  const perceived = desk.exercise.perceived.value;
  const handle = desk.selected.value;
  const thing = perceived.seen.get(handle)?.sighting;
  const pieces = thing ? piecesOf(thing) : [];
  return (
    <div class="held-at row">
      <label for="held-target">
        {t("instruments-at")}
        <select
          id="held-target"
          value={handle}
          onChange={(event) => {
            desk.selected.value = event.currentTarget.value;
            desk.piece.value = "";
          }}
        >
          <option value="">{t("act-choose")}</option>
          {withinReach(perceived).map(([one, said]) => (
            <option key={one} value={one}>
              {said}
            </option>
          ))}
        </select>
      </label>
      {pieces.length > 1 && (
        <label for="held-piece">
          {t("field-patch")}
          <select
            id="held-piece"
            value={pieces.includes(desk.piece.value) ? desk.piece.value : ""}
            onChange={(event) => {
              desk.piece.value = event.currentTarget.value;
            }}
          >
            <option value="">{t("instruments-middle")}</option>
            {pieces.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

export function InstrumentList({ among }: { among: readonly Spec[] }) {
  return (
    <ul class="forms uses">
      {among.map((one) => (
        <InstrumentLine key={one.name} spec={one} />
      ))}
    </ul>
  );
}

function InstrumentLine({ spec }: { spec: Spec }) {
  const desk = useDesk();
  const { act, perceived, status } = desk.exercise;
  const [setting, setSetting] = useState("");
  const target = placeFor(spec, desk.selected.value, perceived.value);
  const patch = pieceOn(target, desk.piece.value, perceived.value);
  const name = title("instrument", spec.name);
  const place = placeSaid(target, patch, perceived.value.seen);
  const ready = isOn(spec, status.value);
  return (
    <li data-instrument={spec.name} class={spec.switch && ready ? "is-on" : undefined}>
      <p>
        <strong>{name}</strong>
        {spec.switch && <em> {t(ready ? "instruments-on" : "instruments-off")}</em>}
        {spec.intrusive && <em class="damage"> {t("instruments-damage")}</em>}
        <small>{place}</small>
      </p>
      {spec.settings.length > 1 && (
        <select
          aria-label={`${name}: ${t("field-setting")}`}
          value={setting}
          onChange={(event) => setSetting(event.currentTarget.value)}
        >
          {spec.settings.map((one, at) => (
            <option key={one} value={at === 0 ? "" : one}>
              {word("setting", one)}
            </option>
          ))}
        </select>
      )}
      {ready ? (
        <button
          type="button"
          onClick={() =>
            act({ do: "use", instrument: spec.name, target: target ?? "", patch, setting })
          }
        >
          <span>
            {t("act-use")}
            <span class="unseen">{name}</span>
          </span>
          <Minutes tag={spec.name} />
        </button>
      ) : (
        <button type="button" onClick={() => act({ do: "switch-on", instrument: spec.name })}>
          <span>
            {t("act-switch-on")}
            <span class="unseen">{name}</span>
          </span>
          <Minutes tag="switch-on" />
        </button>
      )}
    </li>
  );
}

type Seen = ReturnType<typeof useDesk>["exercise"]["perceived"]["value"]["seen"];

function placeSaid(target: string | null, patch: string, seen: Seen): string {
  if (target === null) return t("instruments-choose");
  if (!target) return t("place-unit");
  const thing = seen.get(target)?.sighting;
  return `${nameOf(target, thing ? [thing] : [])} ${patch}`.trim();
}
