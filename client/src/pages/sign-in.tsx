/** How to get in, for somebody who is not. */
import { useSignal } from "@preact/signals";
import { Page } from "../frame/page";
import { Trouble } from "../frame/trouble";
import { t } from "../session/texts";
import { enter, signInError } from "../session/user";
import { Keypad } from "./keypad";

export function SignIn() {
  const isBusy = useSignal(false);

  async function open(code: string): Promise<void> {
    isBusy.value = true;
    await enter({ code });
    isBusy.value = false;
  }

  return (
    <Page title={t("signin-title")}>
      <section class="card narrow">
        <h1>{t("signin-title")}</h1>
        <Trouble error={signInError.value} />
        <h2>{t("reach-with-code")}</h2>
        <p id="code-how">{t("reach-code-how")}</p>
        <Keypad isBusy={isBusy.value} open={(code) => void open(code)} />
        <h2>{t("reach-with-link")}</h2>
        <p>{t("signin-how")}</p>
        <pre>http://127.0.0.1:8700/#sign-in=…</pre>
        <p>{t("signin-once")}</p>
        <p class="hint">{t("signin-about")}</p>
      </section>
    </Page>
  );
}
