/** The tablet itself: head, pinned facts, one of its pages, and what happened last. */
import { Icon, type IconName } from "../frame/icons";
import { number, t, title, word } from "../session/texts";
import { type BayState, TABLET, type TabletPage } from "./bay";
import { Scrolled } from "./scrolled";
import { ComfortPage } from "./tablet-comfort";
import { citationOf, cite, Latest, pin, TabletProvider, useTablet } from "./tablet-context";
import { FindingsPage } from "./tablet-findings";
import { OrdersPage } from "./tablet-orders";
import { PapersPage } from "./tablet-papers";
import { PeoplePage } from "./tablet-people";
import { RadiographPage } from "./tablet-radiograph";
import { ReportPage } from "./tablet-report";
import { ToolsPage } from "./tablet-tools";

const PAGES: Record<TabletPage, { icon: IconName; Page: () => preact.JSX.Element }> = {
  papers: { icon: "paper", Page: PapersPage },
  radiograph: { icon: "scan", Page: RadiographPage },
  tools: { icon: "dial", Page: ToolsPage },
  findings: { icon: "flag", Page: FindingsPage },
  orders: { icon: "yard", Page: OrdersPage },
  people: { icon: "talk", Page: PeoplePage },
  report: { icon: "check", Page: ReportPage },
  comfort: { icon: "person", Page: ComfortPage },
};

/** On a screen, or on a panel in the world. */
export function TabletSheet({ bay, isPanel }: { bay: BayState; isPanel: boolean }) {
  const { Page } = PAGES[bay.tablet.value];
  return (
    <TabletProvider value={{ bay, isPanel }}>
      <div class={isPanel ? "tablet on-panel" : "tablet"}>
        <Head />
        <PinStrip />
        <Rail />
        <Scrolled key={bay.tablet.value} turns={isPanel}>
          <Page />
        </Scrolled>
        <Latest />
      </div>
    </TabletProvider>
  );
}

function Head() {
  const { bay } = useTablet();
  const { station, inside, minute, budget_minutes } = bay.exercise.status.value;
  const { state } = bay.exercise.connection.value;
  return (
    <header class="tablet-head">
      <h2>{t(`tablet-page-${bay.tablet.value}`)}</h2>
      <p class={minute > budget_minutes ? "late" : ""}>
        {word("station", station)}
        {inside && ` · ${t("head-inside")}`}
        {" · "}
        {t("head-minutes-of", { minute: number(minute, 1), budget: number(budget_minutes) })}{" "}
        {t("tablet-minutes")}
      </p>
      {state !== "open" && <p class="late">{t(`line-${state}`)}</p>}
      <button
        type="button"
        class="small"
        aria-label={t("tablet-close")}
        onClick={() => {
          bay.tabletUp.value = false;
        }}
      >
        <Icon name="cross" />
      </button>
    </header>
  );
}

/** The facts taken along, whatever page lies open; a press starts a finding about one. */
function PinStrip() {
  const { bay } = useTablet();
  const pins = bay.pins.value;
  if (pins.length === 0) return <p class="pins none">{t("tablet-pins-none")}</p>;
  return (
    <ul class="pins" aria-label={t("tablet-pins")}>
      {pins.map((fact) => (
        <li key={`${fact.document} ${fact.field} ${fact.label}`}>
          <button type="button" class="pin-fact" onClick={() => cite(bay, citationOf(bay, fact))}>
            <small>
              {fact.label}
              {fact.document && ` · ${title("document", fact.document)}`}
            </small>
            <strong>{fact.value}</strong>
          </button>
          <button
            type="button"
            class="small"
            aria-label={t("tablet-unpin", { what: fact.label })}
            onClick={() => pin(bay, fact)}
          >
            <Icon name="cross" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Rail() {
  const { bay } = useTablet();
  const standing = bay.exercise.perceived.value.findings.filter((one) => !one.isWithdrawn).length;
  return (
    <nav class="rail" aria-label={t("tablet-pages")}>
      {TABLET.map((page) => (
        <button
          key={page}
          type="button"
          data-page={page}
          aria-current={page === bay.tablet.value ? "page" : undefined}
          onClick={() => {
            bay.tablet.value = page;
          }}
        >
          <Icon name={PAGES[page].icon} />
          <span>{t(`tablet-page-${page}`)}</span>
          {page === "findings" && standing > 0 && <span class="badge">{standing}</span>}
        </button>
      ))}
    </nav>
  );
}
