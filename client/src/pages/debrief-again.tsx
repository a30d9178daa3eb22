/** The decisive two minutes again: back to any moment, to choose otherwise; and both ends compared. */
import { useState } from "preact/hooks";
import { Trouble } from "../frame/trouble";
import type { Debrief, Score } from "../protocol/protocol";
import { branchFrom } from "../session/rest";
import { goTo } from "../session/route";
import { number, t, tMaybe, word } from "../session/texts";
import { wholeReason } from "./debrief-moments";

interface AgainProps {
  debrief: Debrief;
  exerciseId: string;
}

export function TryAgain({ debrief, exerciseId }: AgainProps) {
  const { moments = [], timeline } = debrief;
  const places = timeline.slice(0, -1);
  const [record, setRecord] = useState(before(moments[0]?.record ?? 0, places.length));
  const [isGoing, setGoing] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const go = (from: number) => {
    setGoing(true);
    branchFrom(exerciseId, from).then(
      ({ exercise }) => goTo(`/exercise/${exercise.id}`),
      (failed: unknown) => {
        setGoing(false);
        setError(failed);
      },
    );
  };
  return (
    <section class="card" aria-labelledby="again">
      <h2 id="again" tabIndex={-1}>
        {t("again-title")}
      </h2>
      <p>{t("again-about")}</p>
      <Trouble error={error} />
      <ul class="again-choices">
        {moments.map((one) => (
          <li key={one.record}>
            <button
              type="button"
              disabled={isGoing}
              onClick={() => go(before(one.record, places.length))}
            >
              {t("again-before", { record: one.record, minute: number(one.minute, 1) })}
            </button>{" "}
            <small>{wholeReason(one)}</small>
          </li>
        ))}
      </ul>
      <div class="row">
        <label>
          {t("again-any")}
          <select value={record} onChange={(event) => setRecord(Number(event.currentTarget.value))}>
            {places.map((one) => (
              <option key={one.record} value={one.record}>
                {`#${one.record} · ${t("log-minute", { minute: number(one.minute, 1) })} · ${
                  one.action || t("timeline-began")
                }`}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={isGoing} onClick={() => go(record)}>
          {t("again-go")}
        </button>
      </div>
    </section>
  );
}

/** The last record before an act; never the signature, with which all is over. */
const before = (record: number, places: number) => Math.max(0, Math.min(record - 1, places - 1));

/** Both ends of a branch, side by side. */
export function BothTimes({ debrief }: { debrief: Debrief }) {
  const { again, score } = debrief;
  if (!again) return null;
  const { record, minute, first } = again;
  return (
    <section class="card" aria-labelledby="both">
      <h2 id="both">{t("both-title")}</h2>
      <p>{t("both-about", { record, minute: number(minute, 1) })}</p>
      <div class="scrolled">
        <table>
          <caption class="unseen">{t("both-title")}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{t("both-what")}</span>
              </th>
              <th scope="col">{t("both-first")}</th>
              <th scope="col">{t("both-now")}</th>
            </tr>
          </thead>
          <tbody>
            {rows(first, score).map(([name, one, other]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{one}</td>
                <td>{other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What is compared, line by line: outcome, decision, minutes, each axis; never a total. */
export function rows(first: Score, now: Score): [string, string, string][] {
  const both = (name: string, say: (score: Score) => string): [string, string, string] => [
    name,
    say(first),
    say(now),
  ];
  return [
    both(t("both-outcome"), ({ outcome }) => outcomeOf(outcome.kind, outcome.code)),
    both(t("outcome-decided"), ({ outcome }) =>
      outcome.decided ? word("decision", outcome.decided) : t("outcome-none"),
    ),
    both(t("head-minutes"), ({ minutes }) => number(minutes, 1)),
    ...now.axes.map((axis, index) => both(t(`axis-${axis.name}`), (score) => axisOf(score, index))),
  ];
}

const outcomeOf = (kind: string, code: string) =>
  [t(`outcome-${kind}`), tMaybe(code)].filter(Boolean).join(". ");

function axisOf(score: Score, index: number): string {
  const { gained = 0, possible = 0, hard_fails = [] } = score.axes[index] ?? {};
  const points = t("axis-points", { gained: number(gained, 1), possible: number(possible, 1) });
  return hard_fails.length > 0 ? `${points} · ${t("axis-hard-fail")}` : points;
}
