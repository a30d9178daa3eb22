/** The desk: papers at the left, what is seen in the middle, what can be done at the right. */
import { useEffect, useState } from "preact/hooks";
import { Latest } from "../frame/latest";
import { LawNotice, Page } from "../frame/page";
import { Stations } from "../frame/stations";
import { type Tab, Tabs } from "../frame/tabs";
import { Trouble } from "../frame/trouble";
import { getExercise } from "../session/rest";
import { choose, t } from "../session/texts";
import { Acts } from "./acts";
import { CommandLine } from "./command";
import { DeskProvider, DeskState, HANDS, type Hand, useDesk } from "./context";
import { Head } from "./head";
import { Instruments } from "./instruments";
import { Log } from "./log";
import { Notebook } from "./notebook";
import { Papers } from "./papers";
import { ReportForm } from "./report";
import { SeenPanel } from "./seen";

export function Desk({ id }: { id: string }) {
  const [desk, setDesk] = useState<DeskState | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let opened: DeskState | undefined;
    let isGone = false;
    getExercise(id).then(({ exercise }) => {
      if (isGone) return;
      opened = new DeskState(exercise);
      setDesk(opened);
    }, setError);
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [id]);
  if (!desk) {
    return (
      <Page title={t("desk-title")}>
        <h1>{t("desk-title")}</h1>
        {error ? <Trouble error={error} /> : <p>{t("loading")}</p>}
      </Page>
    );
  }
  return (
    <DeskProvider value={desk}>
      <Page title={choose(desk.exercise.case.title)} kind="desk">
        <OnTheDesk />
      </Page>
    </DeskProvider>
  );
}

function OnTheDesk() {
  const { exercise } = useDesk();
  const [wide, setWide] = useState<"" | "papers" | "seen">("");
  return (
    <>
      <Head />
      <Latest session={exercise} />
      <nav class="jumps" aria-label={t("desk-jumps")}>
        {(["papers", "seen", "hand"] as const).map((part) => (
          <a key={part} href={`#${part}`} onClick={jump}>
            {t(`desk-${part}`)}
          </a>
        ))}
      </nav>
      <div class={`bench ${wide && `wide-${wide}`}`}>
        <section id="papers" aria-labelledby="papers-title" tabIndex={-1}>
          <Papers
            isComparing={wide === "papers"}
            setComparing={(is) => setWide(is ? "papers" : "")}
          />
        </section>
        <section id="seen" aria-labelledby="seen-title" tabIndex={-1}>
          <SeenPanel isWide={wide === "seen"} setWide={(is) => setWide(is ? "seen" : "")} />
        </section>
        <section id="hand" aria-labelledby="hand-title" tabIndex={-1}>
          <Hands />
        </section>
      </div>
      <LawNotice />
    </>
  );
}

function jump(event: MouseEvent) {
  event.preventDefault();
  const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

function Hands() {
  const desk = useDesk();
  const { findings } = desk.exercise.perceived.value;
  const standing = findings.filter((one) => !one.isWithdrawn).length;
  const tabs = HANDS.map(
    (name): Tab<Hand> => ({
      name,
      label: t(`hand-${name}`),
      ...(name === "notebook" ? { badge: standing } : {}),
    }),
  );
  const panels = {
    act: Acts,
    tools: Instruments,
    notebook: Notebook,
    report: ReportForm,
    log: Log,
  };
  const Panel = panels[desk.hand.value];
  return (
    <>
      <h2 id="hand-title" class="unseen">
        {t("desk-hand")}
      </h2>
      <CommandLine />
      <Stations session={desk.exercise} />
      <Tabs
        id="hands"
        label={t("desk-hand")}
        tabs={tabs}
        chosen={desk.hand.value}
        choose={(name) => {
          desk.hand.value = name;
        }}
      >
        <Panel />
      </Tabs>
    </>
  );
}
