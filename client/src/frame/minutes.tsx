/** Simulated minutes spent of those that the task allows, as words and as a bar. */
import type { ExerciseSession } from "../session/exercise";
import { number, t } from "../session/texts";

export function Minutes({ session }: { session: ExerciseSession }) {
  const { minute, budget_minutes } = session.status.value;
  return (
    <>
      {t("head-minutes-of", { minute: number(minute, 1), budget: number(budget_minutes) })}
      <meter
        aria-label={t("head-minutes")}
        min={0}
        max={Math.max(budget_minutes, 1)}
        value={Math.min(minute, budget_minutes)}
      />
    </>
  );
}
