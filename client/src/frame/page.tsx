/** The frame of every page: skip link, head with language and user, main landmark, notice. */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { LANGUAGES, language, speak, t } from "../session/texts";
import { leave, user } from "../session/user";
import { Mark } from "./icons";

const NAMES = { en: "English", az: "Azərbaycanca", ru: "Русский", fr: "Français", tr: "Türkçe" };

export interface PageProps {
  title: string;
  /** Class of the main landmark, where a page lays itself out. */
  kind?: string;
  children: ComponentChildren;
}

export function Page({ title, kind = "sheet", children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Tidewaiter`;
  }, [title]);
  return (
    <>
      <a class="skip" href="#main">
        {t("skip-to-content")}
      </a>
      <header class="masthead">
        <a class="brand" href="/">
          <Mark />
          Tidewaiter
        </a>
        <nav aria-label={t("nav-main")}>
          {user.value && (
            <>
              <a href="/">{t("nav-cases")}</a>
              <a href="/rules">{t("nav-rules")}</a>
              <a href="/ability">{t("nav-ability")}</a>
            </>
          )}
        </nav>
        <LanguageChoice />
        {user.value && <Account name={user.value.name} role={user.value.role} />}
      </header>
      <main id="main" class={kind} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function LanguageChoice() {
  return (
    <label class="language">
      <span class="unseen">{t("nav-language")}</span>
      <select
        value={language.value}
        onChange={(event) => void speak(event.currentTarget.value as (typeof LANGUAGES)[number])}
      >
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {NAMES[tag]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Account({ name, role }: { name: string; role: string }) {
  return (
    <div class="account">
      <span>
        {name} <small>{t(`role-${role}`)}</small>
      </span>
      <button type="button" class="quiet" onClick={() => void leave()}>
        {t("nav-sign-out")}
      </button>
    </div>
  );
}

/** Said wherever limits or legal steps are shown. */
export function LawNotice() {
  return (
    <p class="law" role="note">
      {t("law-prevails")}
    </p>
  );
}
