/** The unit and everything made out so far: plan, door end, and a list that keys can walk. */
import { useMemo, useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import { looks, nameOf } from "../frame/said";
import type { Sighting } from "../protocol/protocol";
import { Drawing } from "../scene/drawing";
import type { View } from "../scene/geometry";
import { isPart } from "../scene/kinds";
import type { Place, Seen } from "../session/perceived";
import { number, t, tMaybe, word } from "../session/texts";
import { useDesk } from "./context";
import { isPaper } from "./groups";

const VIEWS: readonly View[] = ["plan", "doors", "side"];
/** More than this of one kind are listed on request. */
const LISTED = 60;

export function Sightings() {
  const desk = useDesk();
  const { seen } = desk.exercise.perceived.value;
  const things = useMemo(() => [...seen.values()].filter((one) => !isPaper(one)), [seen]);
  const select = (handle: string) => {
    desk.selected.value = handle;
  };
  if (things.length === 0) return <p class="empty">{t("sightings-none")}</p>;
  const selected = seen.get(desk.selected.value);
  return (
    <>
      <h3 class="unseen">{t("sheet-box")}</h3>
      <Drawings things={things} selected={desk.selected.value} select={select} />
      {selected && <InHand seen={selected} />}
      <Lists things={things} selected={desk.selected.value} select={select} />
    </>
  );
}

interface ThingsProps {
  things: Seen[];
  selected: string;
  select: (handle: string) => void;
}

function Drawings({ things, selected, select }: ThingsProps) {
  const [view, setView] = useState<View>("doors");
  const drawn = things.filter((one) => isDrawnIn(view, one)).map((one) => one.sighting);
  const label = t(`view-${view}-label`, { count: drawn.length });
  return (
    <div class="drawings">
      <fieldset class="segments">
        <legend class="unseen">{t("view")}</legend>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === view}
            onClick={() => setView(name)}
          >
            {t(`view-${name}`)}
          </button>
        ))}
      </fieldset>
      <Drawing view={view} things={drawn} label={label} selected={selected} select={select} />
    </div>
  );
}

/** Contents and what is restowed have no place of their own; the bay would hide the door end. */
function isDrawnIn(view: View, { place, sighting }: Seen): boolean {
  if (place === "contents" || place === "stowed" || sighting.handle === "vehicle") return false;
  return view !== "doors" || place !== "bay";
}

/** The thing in hand: what is known of it and what can be done with it. */
function InHand({ seen: { sighting, place } }: { seen: Seen }) {
  const desk = useDesk();
  const { act } = desk.exercise;
  const { handle, size_mm } = sighting;
  const name = nameOf(handle, [sighting]);
  return (
    <section class="in-hand" aria-labelledby="in-hand">
      <h4 id="in-hand">{name}</h4>
      <dl>
        <dt>{t("thing-where")}</dt>
        <dd>{where(sighting, place)}</dd>
        <dt>{t("thing-size")}</dt>
        <dd>{size_mm.map((side) => number(side)).join(" × ")} mm</dd>
        {looks(sighting).map(([key, value]) => [
          <dt key={`${key} name`}>{key}</dt>,
          <dd key={key}>{value}</dd>,
        ])}
      </dl>
      <div class="row">
        <button type="button" onClick={() => act({ do: "look", target: handle })}>
          <Icon name="eye" /> {t("act-look")}
        </button>
        <button type="button" onClick={() => act({ do: "photograph", target: handle })}>
          <Icon name="camera" /> {t("act-photograph")}
        </button>
        {!isPart(handle) && (
          <button type="button" onClick={() => act({ do: "open-package", target: handle })}>
            <Icon name="box" /> {t("act-open-package")}
          </button>
        )}
        <button type="button" onClick={() => desk.cite({ target: handle })}>
          <Icon name="cite" /> {t("cite")}
        </button>
      </div>
    </section>
  );
}

function where({ position_mm: [x, y, z] }: Sighting, place: Place): string {
  if (place === "contents") return t("lies-contents");
  if (place === "stowed") return t("things-stowed");
  const side = x < -50 ? t("lies-left") : x > 50 ? t("lies-right") : t("lies-middle");
  const depth = number(Math.abs(z) / 1000, 2);
  const height = number(y / 1000, 2);
  return t(z <= 0 ? "lies-inside" : "lies-outside", { depth, side, height });
}

const GROUPS = ["part", "inside", "bay", "stowed", "contents", "station"] as const;

function Lists({ things, selected, select }: ThingsProps) {
  return (
    <div class="things">
      {GROUPS.map((group) => {
        const members = things.filter((one) => groupOf(one) === group);
        return (
          members.length > 0 && (
            <section key={group} aria-label={t(`things-${group}`)}>
              <h4>
                {t(`things-${group}`)} <small>{number(members.length)}</small>
              </h4>
              {group === "part" ? (
                <Handles things={members} selected={selected} select={select} />
              ) : (
                <Kinds things={members} selected={selected} select={select} />
              )}
            </section>
          )
        );
      })}
    </div>
  );
}

const groupOf = ({ place, sighting }: Seen) => (isPart(sighting.handle) ? "part" : place);

function Kinds({ things, selected, select }: ThingsProps) {
  const kinds = Map.groupBy(
    things,
    ({ sighting: { kind, look } }) => `${kind}|${look?.["marks"] ?? ""}`,
  );
  return [...kinds].map(([key, members]) => {
    const [kind = "", marks = ""] = key.split("|");
    const isOpen = members.length <= 12 || members.some((one) => one.sighting.handle === selected);
    return (
      <details key={key} open={isOpen}>
        <summary>
          {word("kind", kind)} {marks && <q>{marks}</q>} <small>{number(members.length)}</small>
        </summary>
        <Handles things={members} selected={selected} select={select} />
      </details>
    );
  });
}

function Handles({ things, selected, select }: ThingsProps) {
  const [most, setMost] = useState(LISTED);
  return (
    <ul class="handles">
      {things.slice(0, most).map(({ sighting }) => (
        <li key={sighting.handle}>
          <button
            type="button"
            data-handle={sighting.handle}
            data-kind={sighting.kind}
            aria-pressed={sighting.handle === selected}
            onClick={() => select(sighting.handle)}
          >
            {tMaybe(`part-${sighting.handle}`) ?? sighting.handle}
          </button>
        </li>
      ))}
      {things.length > most && (
        <li>
          <button type="button" class="quiet" onClick={() => setMost(most + LISTED * 5)}>
            {t("things-more", { count: things.length - most })}
          </button>
        </li>
      )}
    </ul>
  );
}
