/** What is said in a break, and when one is due. */
import { t } from "../session/texts";
import "./xr.css";

export interface RestUse {
  goOn(): void;
  stop(): void;
}

export function RestPanel({ goOn, stop }: RestUse) {
  return (
    <section class="rest-panel">
      <h2>{t("rest-title")}</h2>
      <p>{t("rest-waits")}</p>
      <p>{t("rest-advice")}</p>
      <div class="rest-options">
        <button type="button" class="primary" onClick={goOn}>
          {t("rest-go-on")}
        </button>
        <button type="button" onClick={stop}>
          {t("rest-stop")}
        </button>
      </div>
    </section>
  );
}

export interface ReminderUse {
  minutes: number;
  rest(): void;
  dismiss(): void;
}

export function Reminder({ minutes, rest, dismiss }: ReminderUse) {
  return (
    <section class="rest-panel">
      <h2>{t("rest-reminder", { minutes })}</h2>
      <p>{t("rest-reminder-why")}</p>
      <div class="rest-options">
        <button type="button" class="primary" onClick={rest}>
          {t("rest-take")}
        </button>
        <button type="button" onClick={dismiss}>
          {t("rest-later")}
        </button>
      </div>
    </section>
  );
}
