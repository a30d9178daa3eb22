/** Changing the local rules, and signing them. */
import { useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import { Trouble } from "../frame/trouble";
import { type CentreRules, putRules, signRules } from "../session/centre-rules";
import { t } from "../session/texts";

interface TextProps {
  held: CentreRules;
  saved: (held: CentreRules) => void;
}

export function LocalText({ held, saved }: TextProps) {
  const [text, setText] = useState(held.text);
  const [error, setError] = useState<unknown>(null);
  const [said, setSaid] = useState("");
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    setError(null);
    setSaid("");
    putRules(text).then((now) => {
      setText(now.text);
      setSaid(t("rules-saved"));
      saved(now);
    }, setError);
  };
  return (
    <section class="card" aria-labelledby="local-rules">
      <h2 id="local-rules">{t("rules-text")}</h2>
      <p>{t("rules-text-about")}</p>
      <form class="stack" onSubmit={save}>
        <textarea
          aria-labelledby="local-rules"
          rows={18}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="row">
          <button type="submit" class="primary">
            <Icon name="check" /> {t("rules-save")}
          </button>
          <label class="button file">
            <Icon name="upload" /> {t("rules-open-file")}
            <input
              type="file"
              accept=".toml,text/plain,application/toml"
              onChange={(event) => {
                void event.currentTarget.files?.[0]?.text().then(setText);
                event.currentTarget.value = "";
              }}
            />
          </label>
        </div>
      </form>
      <p role="status">{said}</p>
      <Trouble error={error} />
    </section>
  );
}

interface SignProps {
  held: CentreRules;
  signed: (held: CentreRules) => void;
}

/** Once signed there is nothing to sign until the rules change. */
export function SignForm({ held, signed }: SignProps) {
  const [error, setError] = useState<unknown>(null);
  if (held.signature || held.problems.length > 0) return null;
  const sign = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setError(null);
    signRules(String(form.get("who")), String(form.get("role")), held.digest).then(
      signed,
      setError,
    );
  };
  return (
    <section class="card" aria-labelledby="sign-rules">
      <h2 id="sign-rules">{t("rules-sign")}</h2>
      <p>{t("rules-sign-about")}</p>
      <form class="stack" onSubmit={sign}>
        <div class="row">
          <label>
            {t("rules-sign-who")}
            <input name="who" required maxLength={200} autocomplete="name" />
          </label>
          <label>
            {t("rules-sign-role")}
            <input name="role" required maxLength={200} autocomplete="organization-title" />
          </label>
        </div>
        <button type="submit" class="primary">
          <Icon name="seal" /> {t("rules-sign-act")}
        </button>
      </form>
      <Trouble error={error} />
    </section>
  );
}
