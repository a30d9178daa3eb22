/** The belt: what hangs on it, and what can be hung there; at the desk, where the tools lie. */
import { BELT_HOLDS, Tool } from "../protocol/protocol";
import { t, title } from "../session/texts";
import { useDesk } from "./context";
import { Minutes } from "./minutes";

export function BeltForm() {
  const { act, status } = useDesk().exercise;
  const { belt } = status.value;
  const left = Tool.filter((tool) => tool !== "hand" && !belt.includes(tool));
  return (
    <fieldset class="belt-form" data-act="pack">
      <legend>
        {t("belt-title", { count: belt.length, holds: BELT_HOLDS })}
        <Minutes tag="pack" />
      </legend>
      <ul class="chips">
        {belt.map((tool) => (
          <li key={tool}>
            <button
              type="button"
              class="chip on"
              aria-label={`${t("act-unpack")}: ${title("tool", tool)}`}
              data-unpack={tool}
              onClick={() => act({ do: "unpack", tool })}
            >
              {title("tool", tool)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <details class="more">
        <summary>{t("belt-left", { count: left.length })}</summary>
        <ul class="chips">
          {left.map((tool) => (
            <li key={tool}>
              <button
                type="button"
                class="chip"
                aria-label={`${t("act-pack")}: ${title("tool", tool)}`}
                data-pack={tool}
                onClick={() => act({ do: "pack", tool })}
              >
                <span aria-hidden="true">+</span> {title("tool", tool)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}
