/** Where to go; always at hand, on the desk and in the bay. */
import { Station } from "../protocol/protocol";
import type { ExerciseSession } from "../session/exercise";
import { t, word } from "../session/texts";

export function Stations({ session }: { session: ExerciseSession }) {
  const here = session.status.value.station;
  return (
    <fieldset class="stations">
      <legend class="unseen">{t("act-go")}</legend>
      {Station.map((station) => (
        <button
          key={station}
          type="button"
          aria-current={station === here ? "location" : undefined}
          onClick={() => session.act({ do: "go", station })}
        >
          {word("station", station)}
        </button>
      ))}
    </fieldset>
  );
}
