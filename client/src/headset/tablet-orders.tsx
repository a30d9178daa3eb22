/** Orders: where to go, what the team and the gate are asked for, and who leads. */
import { useState } from "preact/hooks";
import { CostOf } from "../frame/cost";
import { LawNotice } from "../frame/page";
import { type Action, Lead, Station } from "../protocol/protocol";
import { capital, number, t, title } from "../session/texts";
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
      <Group legend={t("tablet-orders-unit")}>
        <Acts actions={[{ do: "yard-safe" }, { do: "weigh" }, { do: "scan" }]} />
        <Acts actions={[inside ? { do: "leave" } : { do: "enter" }, { do: "reseal" }]} />
      </Group>
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

/** How deep the team unloads: a depth at once, or nearer to it by steps. */
function Unload() {
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
