/** People and the radio: what can be said to each, whom to call, and what was answered. */
import { useState } from "preact/hooks";
import { CostOf } from "../frame/cost";
import { isSaid, moves, Transcript } from "../frame/talk";
import { Lead, Who } from "../protocol/protocol";
import { t, title } from "../session/texts";
import { ActButton, useTablet } from "./tablet-context";
import { Choices, Group } from "./tablet-orders";

export function PeoplePage() {
  const { bay } = useTablet();
  const { perceived } = bay.exercise;
  const { rules, spoken } = perceived.value;
  const [who, setWho] = useState<Who>("driver");
  return (
    <div class="orders">
      <Choices
        legend={t("people-whom")}
        choices={Who}
        chosen={who}
        say={(one) => title("who", one)}
        choose={setWho}
      />
      <Group legend={t("act-talk")} aside={<CostOf tag="talk" rules={rules} />}>
        {moves(who, rules).map((move) => (
          <ActButton
            key={move}
            action={{ do: "talk", who, move }}
            label={`${title("move", move)}${isSaid(spoken, who, move) ? " ✓" : ""}`}
            isPlain
          />
        ))}
      </Group>
      <Transcript session={bay.exercise} />
      <Group legend={t("act-call")} aside={<CostOf tag="call" rules={rules} />}>
        {Lead.filter((one) => one !== "officer").map((one) => (
          <ActButton
            key={one}
            action={{ do: "call", who: one }}
            label={title("lead", one)}
            isPlain
          />
        ))}
      </Group>
    </div>
  );
}
