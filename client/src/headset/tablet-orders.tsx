/** Orders: where to go, what the team and the gate are asked for, and who leads. */
import { useState } from "preact/hooks";
import { CostOf } from "../frame/cost";
import { Hint } from "../frame/hint";
import { labelOf } from "../frame/labels";
import { LawNotice } from "../frame/page";
import { type Action, Lead, Station, Tier } from "../protocol/protocol";
import { capital, number, t, title, word } from "../session/texts";
import { ActButton, useTablet } from "./tablet-context";

const VENTILATE_MINUTES = [15, 30, 60, 120] as const;
/** Behind the sill; the last is about a 20' unit, more goes by steps. [estimate] */
const DEPTHS_M = [1, 2, 3, 6] as const;
const STEP_M = 0.5;
const DEEPEST_M = 14;

export function OrdersPage() {
  const { bay } = useTablet();
  const { act, perceived, status } = bay.exercise;
  const { station, inside, lead } = status.value;
  const { rules } = perceived.value;
  return (
    <div class="orders">
      <Choices
        legend={t("act-go")}
        choices={Station}
        chosen={station}
        say={(one) => title("station", one)}
        choose={(one) => act({ do: "go", station: one })}
      />
      <Hint session={bay.exercise} />
      <Group legend={t("tablet-orders-unit")}>
        <Acts actions={[{ do: "yard-safe" }, { do: "weigh" }, { do: "scan" }, { do: "strap" }]} />
        <Acts actions={[inside ? { do: "leave" } : { do: "enter" }]} />
        <ActButton
          action={{ do: "delegate", routine: "walk-round" }}
          label={`${t("act-delegate")}: ${word("routine", "walk-round")}`}
        />
        <ActButton action={{ do: "reseal" }} label={t("act-reseal")} />
        <ActButton
          action={{ do: "reseal", kind: "interim" }}
          label={`${t("act-reseal")}: ${word("sealkind", "interim")}`}
        />
      </Group>
      <Scans />
      <Group legend={t("act-ventilate")} aside={<CostOf tag="ventilate" rules={rules} />}>
        {VENTILATE_MINUTES.map((minutes) => (
          <ActButton
            key={minutes}
            action={{ do: "ventilate", minutes }}
            label={t("minutes", { count: minutes })}
            isPlain
          />
        ))}
      </Group>
      <Unload />
      <Group legend={t("tablet-orders-evidence")}>
        <Acts actions={[{ do: "freeze" }]} />
        <ActButton action={{ do: "exhibit", target: "seal" }} label={t("tablet-seal-exhibit")} />
        {lead !== "officer" && (
          <ActButton
            action={{ do: "hand-over", to: lead }}
            label={`${t("act-hand-over")}: ${word("lead", lead)}`}
          />
        )}
      </Group>
      <Choices
        legend={t("act-plan")}
        choices={Tier}
        chosen={perceived.value.tier}
        say={(one) => title("tier", one)}
        choose={(tier) => act({ do: "plan", tier })}
      />
      <Choices
        legend={t("act-lead")}
        choices={Lead}
        chosen={lead}
        say={(one) => title("lead", one)}
        choose={(who) => act({ do: "lead", who })}
      />
      <LawNotice />
    </div>
  );
}

function Acts({ actions }: { actions: Action[] }) {
  return actions.map((action) => (
    <ActButton key={action.do} action={action} label={t(`act-${action.do}`)} />
  ));
}

/** Scans from elsewhere than the usual side; with the beam that each is commonly made with. */
function Scans() {
  const others: Action[] = [
    { do: "scan", view: "top" },
    { do: "scan", beam: "6/9MV" },
    { do: "scan", view: "mobile", beam: "4MV" },
    { do: "scan", view: "back-right", beam: "225kV" },
    { do: "scan", view: "back-left", beam: "225kV" },
  ];
  const { bay } = useTablet();
  if (bay.exercise.status.value.station !== "scanner") return null;
  return (
    <Group legend={t("scan-otherwise")}>
      {others.map((action) => (
        <ActButton key={labelOf(action)} action={action} label={scanLabel(action)} isPlain />
      ))}
    </Group>
  );
}

function scanLabel(action: Action): string {
  if (action.do !== "scan") return "";
  const { view = "side", beam = "6MV" } = action;
  return `${capital(word("view-word", view))}, ${beam}`;
}

/** How deep the team unloads: a depth at once, or nearer to it by steps. */
function Unload() {
  const { tally } = useTablet().bay.exercise.perceived.value;
  const [depth_m, setDepth] = useState(1);
  const step = (by: number) => () => setDepth(Math.min(Math.max(depth_m + by, STEP_M), DEEPEST_M));
  return (
    <Group legend={t("act-unload")}>
      {DEPTHS_M.map((depth) => (
        <button
          key={depth}
          type="button"
          aria-pressed={depth === depth_m}
          onClick={() => setDepth(depth)}
        >
          {t("tablet-depth", { depth: number(depth, 1) })}
        </button>
      ))}
      <Step label={t("tablet-less")} text="−" press={step(-STEP_M)} />
      <Step label={t("tablet-more")} text="+" press={step(STEP_M)} />
      <ActButton
        action={{ do: "unload", depth_m }}
        label={t("tablet-unload-to", { depth: number(depth_m, 1) })}
      />
      {[...new Set(tally.map((one) => one.item))].map((item) => (
        <ActButton
          key={item}
          action={{ do: "audit", item }}
          label={`${t("act-audit")}: ${t("tally-item")} ${item || t("tally-no-item")}`}
        />
      ))}
    </Group>
  );
}

export function Step({ label, text, press }: { label: string; text: string; press: () => void }) {
  return (
    <button type="button" class="small" aria-label={label} onClick={press}>
      {text}
    </button>
  );
}

interface GroupProps {
  /** Of the field it fills in. */
  name?: string | undefined;
  legend: string;
  /** Said beside the legend. */
  aside?: preact.ComponentChildren;
  children: preact.ComponentChildren;
}

export function Group({ name, legend, aside, children }: GroupProps) {
  return (
    <fieldset class="group" data-name={name}>
      <legend>
        {capital(legend)} {aside}
      </legend>
      {children}
    </fieldset>
  );
}

interface ChoicesProps<Choice extends string> {
  name?: string;
  legend: string;
  choices: readonly Choice[];
  chosen: string | null | undefined;
  say: (choice: Choice) => string;
  choose: (choice: Choice) => void;
}

/** A button for each word to choose; the chosen one stands out. */
export function Choices<Choice extends string>(props: ChoicesProps<Choice>) {
  const { name, legend, choices, chosen, say, choose } = props;
  return (
    <Group name={name} legend={legend}>
      {choices.map((one) => (
        <button
          key={one}
          type="button"
          data-choice={one}
          aria-pressed={one === chosen}
          onClick={() => choose(one)}
        >
          {say(one)}
        </button>
      ))}
    </Group>
  );
}
