/** Eight digits, by keyboard, by finger, or with the ray of a headset: its browser needs no keys. */
import { useSignal } from "@preact/signals";
import type { TargetedEvent } from "preact";
import { Icon } from "../frame/icons";
import { t } from "../session/texts";
import "./keypad.css";

const DIGITS = 8;
const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

interface KeypadProps {
  isBusy: boolean;
  open(code: string): void;
}

export function Keypad({ isBusy, open }: KeypadProps) {
  const code = useSignal("");
  const isWhole = code.value.length === DIGITS;

  function set(typed: string): void {
    code.value = typed.replaceAll(/\D/g, "").slice(0, DIGITS);
  }

  function submit(event: TargetedEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (!isWhole || isBusy) return;
    open(code.value);
    code.value = "";
  }

  const key = (digit: string) => (
    <button key={digit} type="button" onClick={() => set(code.value + digit)}>
      {digit}
    </button>
  );
  return (
    <form class="keypad" onSubmit={submit}>
      <label>
        {t("reach-code")}
        <input
          name="code"
          inputMode="numeric"
          autocomplete="one-time-code"
          aria-describedby="code-how"
          // The space between the groups may be typed too, and counts as nothing.
          value={code.value.replace(/^(\d{4})(?=\d)/, "$1 ")}
          onInput={(event) => set(event.currentTarget.value)}
        />
      </label>
      <fieldset class="keys">
        <legend class="unseen">{t("reach-keys")}</legend>
        {KEYS.map(key)}
        <button
          type="button"
          aria-label={t("reach-delete")}
          onClick={() => set(code.value.slice(0, -1))}
        >
          <Icon name="back" />
        </button>
        {key("0")}
        <button type="submit" class="primary" disabled={!isWhole || isBusy}>
          {t("reach-open")}
        </button>
      </fieldset>
    </form>
  );
}
