/** What many signed cases say of an officer, with its uncertainty; below twenty cases nothing. */
import { useEffect, useState } from "preact/hooks";
import { Page } from "../frame/page";
import { Trouble } from "../frame/trouble";
import type { Ability, Calibration, Estimate, Sensitivity } from "../protocol/protocol";
import { myAbility } from "../session/rest";
import { number, t } from "../session/texts";
import { CalibrationCurve, Interval } from "./ability-drawing";
import "./ability.css";

export function AbilityPage() {
  const [ability, setAbility] = useState<Ability | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    myAbility().then(setAbility, setError);
  }, []);
  return (
    <Page title={t("ability-title")}>
      <h1>{t("ability-title")}</h1>
      <Trouble error={error} />
      {ability === null && !error && <p>{t("loading")}</p>}
      {ability && <AbilityTold ability={ability} />}
    </Page>
  );
}

export function AbilityTold({ ability }: { ability: Ability }) {
  const { cases, needed, skills = [], calibration } = ability;
  return (
    <div class="ability stack">
      <p>{t("ability-about")}</p>
      {cases < needed ? (
        <section class="card">
          <p>
            <strong>{t("ability-missing", { missing: needed - cases })}</strong>
          </p>
          <p>{t("ability-so-far", { cases, needed })}</p>
          <progress aria-label={t("ability-title")} max={needed} value={cases} />
        </section>
      ) : (
        <p>{t("ability-rests-on", { cases })}</p>
      )}
      <div class="skills">
        {skills.map((skill) => (
          <SkillCard key={skill.skill} skill={skill} />
        ))}
      </div>
      {calibration && <CalibrationCard calibration={calibration} />}
      <p class="law">{t("ability-yours")}</p>
    </div>
  );
}

function SkillCard({ skill: one }: { skill: Sensitivity }) {
  const id = `skill-${one.skill}`;
  const { d_prime, criterion, a_prime } = one;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{t(`ability-${one.skill}`)}</h2>
      <p>{t("ability-hits", { hits: one.hits, signals: one.signals })}</p>
      <p>{t("ability-false-alarms", { alarms: one.false_alarms, clean: one.clean })}</p>
      {d_prime && criterion ? (
        <>
          <Drawn name="d-prime" estimate={d_prime} from={-1} to={5} />
          <Drawn name="criterion" estimate={criterion} from={-2} to={2} />
          <p>{t(`ability-leaning-${leaning(criterion)}`)}</p>
          {a_prime != null && <p>{t("ability-a-prime", { value: number(a_prime, 2) })}</p>}
        </>
      ) : (
        <p>{t(one.signals === 0 ? "ability-no-signals" : "ability-no-clean")}</p>
      )}
    </section>
  );
}

interface DrawnProps {
  name: "d-prime" | "criterion" | "excess";
  estimate: Estimate;
  from: number;
  to: number;
}

/** A figure in words and as a line with its interval. */
function Drawn({ name, estimate, from, to }: DrawnProps) {
  const digits = 2;
  const said = t(`ability-${name}`, {
    value: number(estimate.value, digits),
    low: number(estimate.low, digits),
    high: number(estimate.high, digits),
  });
  return (
    <figure>
      <Interval estimate={estimate} from={from} to={to} label={said} />
      <figcaption>{said}</figcaption>
    </figure>
  );
}

function CalibrationCard({ calibration }: { calibration: Calibration }) {
  const { brier, unreliability, resolution, uncertainty, excess, bins } = calibration;
  return (
    <section class="card" aria-labelledby="calibration">
      <h2 id="calibration">{t("ability-calibration")}</h2>
      <Drawn name="excess" estimate={excess} from={-1} to={1} />
      <p>{t(`ability-confidence-${leaning(excess)}`)}</p>
      <figure>
        <CalibrationCurve bins={bins} label={t("ability-curve")} />
        <figcaption>{t("ability-curve")}</figcaption>
      </figure>
      <div class="scrolled">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("ability-stated")}</th>
              <th scope="col">{t("ability-right")}</th>
              <th scope="col">{t("ability-cases")}</th>
            </tr>
          </thead>
          <tbody>
            {bins.map((bin) => (
              <tr key={bin.stated}>
                <td>{percent(bin.stated)}</td>
                <td>
                  {percent(bin.right.value)} ({percent(bin.right.low)}–{percent(bin.right.high)})
                </td>
                <td>{number(bin.cases)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {t("ability-brier", {
          brier: number(brier, 3),
          unreliability: number(unreliability, 3),
          resolution: number(resolution, 3),
          uncertainty: number(uncertainty, 3),
        })}
      </p>
    </section>
  );
}

/** Which way an interval lies: only one that leaves out zero says anything. */
export function leaning({ low, high }: Estimate): "low" | "high" | "none" {
  return high < 0 ? "low" : low > 0 ? "high" : "none";
}

const percent = (share: number) => `${number(100 * share)} %`;
