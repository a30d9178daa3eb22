/** Instruments on the tablet: where one is held, which are at hand, and what is on. */
import { signal } from "@preact/signals";
import { CostOf } from "../frame/cost";
import { nameOf } from "../frame/said";
import { BELT_HOLDS, INSTRUMENTS, Part, Tool } from "../protocol/protocol";
import {
  FAMILIES,
  isAtHand,
  isOn,
  pieceOn,
  piecesOf,
  placeFor,
  type Spec,
} from "../session/instruments";
import type { Perceived } from "../session/perceived";
import { capital, t, title, word } from "../session/texts";
import { needsConfirm } from "./offers";
import { ActButton, useTablet } from "./tablet-context";
import { Choices, Group } from "./tablet-orders";

/** The thing chosen here, where none is pointed out; kept while the page is turned. */
const held = signal("");
const piece = signal("");

export function ToolsPage() {
  const { bay } = useTablet();
  const { perceived, status } = bay.exercise;
  const atHand = INSTRUMENTS.filter((one) => isAtHand(one, status.value));
  return (
    <div class="orders">
      <HeldAt />
      <Piece handle={heldAt(bay.chosen.value?.handle ?? "")} />
      {atHand.length === 0 && <p class="empty">{t("instruments-none")}</p>}
      {FAMILIES.map((family) => {
        const members = atHand.filter((one) => one.family === family);
        return (
          members.length > 0 && (
            <Group key={family} legend={word("family", family)}>
              {members.map((one) => (
                <InstrumentButtons key={one.name} spec={one} perceived={perceived.value} />
              ))}
            </Group>
          )
        );
      })}
      <Pack />
    </div>
  );
}

/** The piece of a part: where it was pointed at, or one that is chosen. */
function Piece({ handle }: { handle: string }) {
  const { bay } = useTablet();
  const thing = bay.exercise.perceived.value.seen.get(handle)?.sighting;
  const pieces = thing ? piecesOf(thing) : [];
  if (pieces.length < 2) return null;
  return (
    <Choices
      legend={t("field-patch")}
      choices={["", ...pieces]}
      chosen={pieces.includes(piece.value) ? piece.value : ""}
      say={(one) => one || t("instruments-middle")}
      choose={(one) => {
        piece.value = one;
      }}
    />
  );
}

/** What is pointed out in the bay, a part of the unit, or a content that was found. */
function HeldAt() {
  const { bay } = useTablet();
  const { seen } = bay.exercise.perceived.value;
  const hit = bay.chosen.value?.handle ?? "";
  const contents = [...seen.values()].filter((one) => one.place === "contents");
  const things = [
    ...new Set([
      ...(hit && seen.has(hit) ? [hit] : []),
      ...Part.filter((one) => seen.has(one)),
      ...contents.map((one) => one.sighting.handle),
    ]),
  ];
  if (things.length === 0) return null;
  return (
    <Choices
      legend={t("instruments-at")}
      choices={things}
      chosen={heldAt(hit)}
      say={(one) => nameSaid(one, seen)}
      choose={(one) => {
        held.value = one;
        piece.value = "";
      }}
    />
  );
}

const heldAt = (hit: string) => held.value || hit;

function nameSaid(handle: string, seen: Perceived["seen"]): string {
  const thing = seen.get(handle)?.sighting;
  return capital(nameOf(handle, thing ? [thing] : []));
}

function InstrumentButtons({ spec, perceived }: { spec: Spec; perceived: Perceived }) {
  const name = title("instrument", spec.name);
  return (
    <div class="instrument" data-instrument={spec.name}>
      <strong>{name}</strong>
      {isOn(spec, perceived.status) ? (
        <Uses spec={spec} perceived={perceived} />
      ) : (
        <>
          <small>{t("instruments-off")}</small>
          <ActButton
            action={{ do: "switch-on", instrument: spec.name }}
            label={t("act-switch-on")}
          />
        </>
      )}
    </div>
  );
}

/** A button for each way in which it is used, and where it is held. */
function Uses({ spec, perceived }: { spec: Spec; perceived: Perceived }) {
  const { bay } = useTablet();
  const { seen, rules } = perceived;
  const target = placeFor(spec, heldAt(bay.chosen.value?.handle ?? ""), perceived);
  const use = {
    do: "use" as const,
    instrument: spec.name,
    target: target ?? "",
    patch: pieceOn(target, piece.value, perceived),
  };
  const ways = spec.settings.length > 1 ? spec.settings : [""];
  return (
    <>
      <small>
        {spec.switch && `${t("instruments-on")} · `}
        {placeSaid(target, seen)} <CostOf tag={spec.name} rules={rules} />
      </small>
      {ways.map((setting) => (
        <ActButton
          key={setting}
          action={{ ...use, setting }}
          label={setting ? title("setting", setting) : useLabel(spec)}
          isPlain
        />
      ))}
    </>
  );
}

function placeSaid(target: string | null, seen: Perceived["seen"]): string {
  if (target === null) return t("instruments-choose");
  return target ? nameSaid(target, seen) : t("place-unit");
}

const useLabel = (spec: Spec) =>
  needsConfirm({ do: "use", instrument: spec.name })
    ? title("instrument", spec.name)
    : t("act-use");

/** The belt; it is packed at the desk, where the tools lie. */
function Pack() {
  const { bay } = useTablet();
  const { belt, station } = bay.exercise.status.value;
  const left = Tool.filter((tool) => tool !== "hand" && !belt.includes(tool));
  return (
    <Group legend={t("belt-title", { count: belt.length, holds: BELT_HOLDS })}>
      {belt.map((tool) => (
        <ActButton
          key={tool}
          action={{ do: "unpack", tool }}
          label={`${title("tool", tool)} ×`}
          isPlain
        />
      ))}
      {station === "desk" &&
        left.map((tool) => (
          <ActButton
            key={tool}
            action={{ do: "pack", tool }}
            label={`+ ${title("tool", tool)}`}
            isPlain
          />
        ))}
    </Group>
  );
}
