/** Continue on another device: an address and a code to choose there, shown large. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { CallError, type HandOver, handOver } from "../session/rest";
import { t } from "../session/texts";
import { Icon } from "./icons";
import { Trouble } from "./trouble";
import "./handover.css";

interface HandoverProps {
  /** The other device goes straight to this exercise's bay. */
  exerciseId: string;
  close(): void;
}

export function Handover({ exerciseId, close }: HandoverProps) {
  const way = useSignal<HandOver | undefined>(undefined);
  const trouble = useSignal<unknown>(undefined);
  const left_s = useSignal(0);

  async function ask(): Promise<void> {
    try {
      way.value = await handOver(`/exercise/${exerciseId}/bay`);
      left_s.value = way.value.lasts_s;
      trouble.value = undefined;
    } catch (error) {
      trouble.value = error instanceof CallError ? error : String(error);
    }
  }

  useEffect(() => void ask(), [exerciseId]);
  useEffect(() => {
    const ticking = setInterval(() => {
      left_s.value = Math.max(0, left_s.value - 1);
    }, 1000);
    return () => clearInterval(ticking);
  }, []);

  return (
    <section class="card handover" aria-labelledby="handover-title">
      <h2 id="handover-title">{t("reach-title")}</h2>
      <Trouble error={trouble.value} />
      {way.value && <Way way={way.value} left_s={left_s.value} />}
      <div class="row">
        <button type="button" onClick={() => void ask()}>
          {t("reach-new")}
        </button>
        <button type="button" onClick={close}>
          <Icon name="cross" /> {t("reach-close")}
        </button>
      </div>
    </section>
  );
}

function Way({ way, left_s }: { way: HandOver; left_s: number }) {
  const { protocol, port } = new URL(way.address);
  return (
    <>
      {way.reach === "cable" && <Cable port={port || "80"} />}
      <div class="ways">
        <ol>
          <li>
            {t("reach-address")} <code class="large">{way.address}</code>
          </li>
          <li>
            {t("reach-choose")} <output class="large">{grouped(way.code)}</output>
          </li>
        </ol>
        {way.qr && (
          <figure>
            <img src={way.qr} alt={t("reach-qr")} width="180" height="180" />
            <figcaption>{t("reach-camera")}</figcaption>
          </figure>
        )}
      </div>
      <p class="hint">{left_s > 0 ? t("reach-left", { time: clock(left_s) }) : t("reach-ended")}</p>
      {protocol === "https:" && <p class="hint">{t("reach-warning")}</p>}
    </>
  );
}

function Cable({ port }: { port: string }) {
  return (
    <>
      <p>{t("reach-cable")}</p>
      <pre>{`adb reverse tcp:${port} tcp:${port}`}</pre>
    </>
  );
}

const grouped = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`;
const clock = (s: number) => `${Math.floor(s / 60)}:${String(s % 60).padStart(2, "0")}`;
