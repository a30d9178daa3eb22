/** A wait of some seconds, explained: what is being done, and for how long already. */
import { useEffect, useState } from "preact/hooks";
import { t } from "../session/texts";

export function Waiting({ what }: { what: string }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(clock);
  }, []);
  return (
    <div class="waiting">
      <p role="status">{what}</p>
      <progress aria-label={what} />
      <p aria-hidden="true">{t("waiting-seconds", { seconds })}</p>
    </div>
  );
}
