/** How to get in, for somebody who is not. */
import { Page } from "../frame/page";
import { t } from "../session/texts";
import { signInError } from "../session/user";

export function SignIn() {
  return (
    <Page title={t("signin-title")}>
      <section class="card narrow">
        <h1>{t("signin-title")}</h1>
        {signInError.value && (
          <div class="trouble" role="alert">
            <p>{t("signin-failed")}</p>
            <p>{signInError.value}</p>
          </div>
        )}
        <p>{t("signin-how")}</p>
        <pre>http://127.0.0.1:8700/#sign-in=…</pre>
        <p>{t("signin-once")}</p>
        <p>{t("signin-about")}</p>
      </section>
    </Page>
  );
}
