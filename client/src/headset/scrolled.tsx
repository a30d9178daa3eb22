/** What is longer than its panel: where no wheel turns, with buttons. */
import { useRef } from "preact/hooks";
import { Icon } from "../frame/icons";
import { t } from "../session/texts";

interface ScrolledProps {
  children: preact.ComponentChildren;
  /** What it is, for its looks. */
  kind?: string;
  /** Buttons turn it; else a wheel or a finger does. */
  turns: boolean;
}

export function Scrolled({ children, kind = "", turns }: ScrolledProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const by = (share: number) => () =>
    sheet.current?.scrollBy(0, share * sheet.current.clientHeight);
  return (
    <div class="page-of">
      <div class={`scrolls ${kind}`} ref={sheet}>
        {children}
      </div>
      {turns && (
        <div class="turn">
          <button type="button" class="small" aria-label={t("tablet-up")} onClick={by(-0.8)}>
            <Icon name="up" />
          </button>
          <button type="button" class="small" aria-label={t("tablet-down")} onClick={by(0.8)}>
            <Icon name="down" />
          </button>
        </div>
      )}
    </div>
  );
}
