/** Where the exercise stands, at a glance. */
import type { ComponentChildren } from "preact";
import { Company } from "../frame/company";
import { Icon, type IconName } from "../frame/icons";
import { Minutes } from "../frame/minutes";
import { Ended } from "../frame/stopped";
import { choose, t, word } from "../session/texts";
import { useDesk } from "./context";

export function Head() {
  const { exercise } = useDesk();
  const status = exercise.status.value;
  const { minute, budget_minutes, station, inside, seal, left_door, right_door } = status;
  const { tier } = exercise.perceived.value;
  const isLate = minute > budget_minutes;
  return (
    <section class="head" aria-labelledby="case-title">
      <div class="title">
        <h1 id="case-title">{choose(exercise.case.title)}</h1>
        <div class="under">
          <details>
            <summary>{t("head-briefing")}</summary>
            <p>{choose(exercise.case.briefing)}</p>
          </details>
          {status.practice && <p class="practice">{t("head-practice")}</p>}
          <LineState />
        </div>
      </div>
      <dl class="status">
        <Fact icon="place" name={t("head-station")}>
          {word("station", station)}
          {inside && ` · ${t("head-inside")}`}
        </Fact>
        <Fact icon="clock" name={t("head-minutes")} tone={isLate ? "bad" : ""}>
          <Minutes session={exercise} />
        </Fact>
        <Fact icon="seal" name={t("head-seal")}>
          {word("sealstate", seal)}
        </Fact>
        <Fact icon="door" name={t("head-doors")}>
          {t("head-doors-are", {
            left: word("leafstate", left_door),
            right: word("leafstate", right_door),
          })}
          {status.strapped && ` · ${t("head-strapped")}`}
        </Fact>
        <Fact icon="yard" name={t("head-yard")} tone={status.yard_safe ? "good" : ""}>
          {t(status.yard_safe ? "head-yard-safe" : "head-yard-open")}
          {status.frozen && ` · ${t("head-frozen")}`}
        </Fact>
        {tier && (
          <Fact icon="check" name={t("head-plan")}>
            {word("tier", tier)}
          </Fact>
        )}
        <Fact icon="person" name={t("head-lead")}>
          {word("lead", status.lead)}
        </Fact>
        {status.decided && (
          <Fact icon="flag" name={t("head-decided")}>
            {word("decision", status.decided)}
          </Fact>
        )}
      </dl>
      {!status.signed && <Company session={exercise} />}
      <Ended session={exercise} />
    </section>
  );
}

interface FactProps {
  icon: IconName;
  name: string;
  tone?: string;
  children: ComponentChildren;
}

function Fact({ icon, name, tone = "", children }: FactProps) {
  return (
    <div class={`fact ${tone}`}>
      <dt>
        <Icon name={icon} /> {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function LineState() {
  const { state, unanswered } = useDesk().exercise.connection.value;
  return (
    <p class={`line ${state}`} role="status" data-unanswered={unanswered}>
      <Icon name="line" />
      {t(`line-${state}`)}
      {unanswered > 0 && ` · ${t("line-unanswered", { count: unanswered })}`}
    </p>
  );
}
