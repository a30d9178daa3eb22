/** People: what can be said to each, and what they answered. */
import { isSaid, moves, Transcript } from "../frame/talk";
import { Who } from "../protocol/protocol";
import { t, title } from "../session/texts";
import { useDesk } from "./context";
import { Minutes } from "./minutes";

export function People() {
  const { exercise } = useDesk();
  const { rules, spoken } = exercise.perceived.value;
  return (
    <div class="people">
      {Who.map((who, at) => (
        <details key={who} open={at === 0}>
          <summary>
            {title("who", who)} <Minutes tag="talk" />
          </summary>
          <ul class="moves">
            {moves(who, rules).map((move) => (
              <li key={move}>
                <button
                  type="button"
                  data-move={move}
                  onClick={() => exercise.act({ do: "talk", who, move })}
                >
                  {title("move", move)}
                  {isSaid(spoken, who, move) && <span title={t("people-said")}>✓</span>}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <Transcript session={exercise} />
    </div>
  );
}
