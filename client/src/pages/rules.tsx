/** The rules of the centre, as its safety adviser reads and signs them. */
import { useEffect, useState } from "preact/hooks";
import { dayOf } from "../frame/limits";
import { LawNotice, Page } from "../frame/page";
import { Trouble } from "../frame/trouble";
import { type CentreRules, getRules } from "../session/centre-rules";
import { CallError } from "../session/rest";
import { language, t } from "../session/texts";
import { user } from "../session/user";
import { Changes } from "./rules-changes";
import { LocalText, SignForm } from "./rules-forms";
import { Checklists, Findings, Limits, Sources, Steps, Switches, Tiers } from "./rules-tables";
import "./rules.css";

export function RulesPage() {
  const [held, setHeld] = useState<CentreRules | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    getRules().then(setHeld, setError);
  }, []);
  return (
    <Page title={t("rules-title")} kind="sheet rules">
      <h1>{t("rules-title")}</h1>
      <p class="lead">{t("rules-about")}</p>
      <Trouble error={error} />
      {!held && !error && <p>{t("loading")}</p>}
      {held && <Held held={held} changed={setHeld} />}
    </Page>
  );
}

function Held({ held, changed }: { held: CentreRules; changed: (held: CentreRules) => void }) {
  const { rules, once_signed: would } = held;
  const teaches = user.value?.role === "instructor";
  return (
    <>
      <Standing held={held} />
      <LawNotice />
      <Limits limits={rules.limits} />
      <Steps steps={rules.steps} />
      <Findings rows={rules.findings ?? []} contacts={rules.contacts ?? []} />
      <Tiers tiers={rules.tiers ?? []} />
      <Checklists spots={rules.spots ?? []} />
      <Switches rules={rules} />
      <Sources sources={held.sources} />
      {would && <Changes now={rules} would={would} />}
      {teaches && <SignForm key={held.digest} held={held} signed={changed} />}
      {teaches && <LocalText held={held} saved={changed} />}
    </>
  );
}

/** Whose rules these are, and whether anybody stands for them. */
function Standing({ held }: { held: CentreRules }) {
  const { rules, signature, kept, kept_by: keeper, problems } = held;
  return (
    <section class={signature ? "standing" : "standing unsigned"} aria-label={t("rules-sign")}>
      {signature ? (
        <p>
          {t("rules-signed", {
            who: `${signature.who}, ${signature.role}`,
            date: dayOf(signature.date),
          })}
        </p>
      ) : (
        <>
          <p>
            <strong>{t("rules-unsigned")}</strong>
          </p>
          <p>{t("rules-unsigned-why")}</p>
        </>
      )}
      <p>
        {rules.centre && <strong>{rules.centre}. </strong>}
        {kept && keeper
          ? t("rules-kept", { who: keeper, time: timeOf(kept) })
          : t("rules-none-kept")}{" "}
        <small lang="en">{rules.edition}</small>
      </p>
      {problems.length > 0 && (
        <Trouble error={new CallError(0, "", t("rules-problems"), problems)} />
      )}
    </section>
  );
}

function timeOf(moment: string): string {
  const form = { dateStyle: "medium", timeStyle: "short" } as const;
  return new Date(moment).toLocaleString(language.value, form);
}
