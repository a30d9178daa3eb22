/** What instruments showed, like beside like, and the tally of what was counted out. */
import { Columns } from "../frame/columns";
import { Icon } from "../frame/icons";
import { limitRange, WhoseLimits } from "../frame/limits";
import { LawNotice } from "../frame/page";
import { heldOf, isElsewhere, numbered, placeNamed, readingOf, shownOf } from "../frame/said";
import type { Limit, Reading, TallyLine } from "../protocol/protocol";
import type { Shown } from "../session/perceived";
import { rangeOf, type Series, series } from "../session/shown";
import { capital, number, t, title, word } from "../session/texts";
import { useDesk } from "./context";

/** More quantities than this do not stand side by side. */
const MOST_COLUMNS = 3;

export function Readings() {
  const { shown, tally, rules } = useDesk().exercise.perceived.value;
  if (shown.length + tally.length === 0) return <p class="empty">{t("readings-none")}</p>;
  const all = series(shown);
  return (
    <>
      <h3 class="unseen">{t("sheet-readings")}</h3>
      {all.length > 0 && <WhoseLimits rules={rules} />}
      {all.map((one) =>
        one.quantities.length > MOST_COLUMNS ? (
          <Sets key={one.instrument} series={one} limits={rules?.limits ?? []} />
        ) : (
          <Beside key={one.instrument} series={one} />
        ),
      )}
      {tally.length > 0 && <Tally lines={tally} />}
      <LawNotice />
    </>
  );
}

/** One instrument at many places: a line for each use, its numbers below each other. */
function Beside({ series: { instrument, uses, quantities } }: { series: Series }) {
  const hasSigns = uses.some((one) => one.signs.length > 0);
  const whole = { instrument, uses, quantities };
  const columns = [
    t("readings-place"),
    ...quantities.map((one) => word("quantity", one)),
    ...(hasSigns ? [t("readings-signs")] : []),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section class="scrolled" tabIndex={0} aria-label={title("instrument", instrument)}>
      <table class="readings beside">
        <caption>{title("instrument", instrument)}</caption>
        <Columns titles={columns} isCited />
        <tbody>
          {uses.map((one) => (
            <tr key={`${one.seq} ${one.place}`}>
              <th scope="row">
                {placeOf(one)} <small>{t("log-minute", { minute: number(one.minute, 1) })}</small>
              </th>
              {quantities.map((quantity) => (
                <Numbers key={quantity} use={one} quantity={quantity} whole={whole} />
              ))}
              {hasSigns && <td>{one.signs.map((sign) => word("sign", sign)).join(", ")}</td>}
              <td>
                <Cite use={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const placeOf = ({ place, setting }: Shown): string =>
  capital(
    setting && setting !== place
      ? `${placeNamed(place)}, ${word("setting", setting)}`
      : placeNamed(place),
  );

/** What was shown of one quantity in one use, with a bar where others stand beside it. */
function Numbers(props: { use: Shown; quantity: string; whole: Series }) {
  const { use, quantity, whole } = props;
  const range = rangeOf(whole, quantity);
  const told = use.readings.filter((one) => one.quantity === quantity);
  return (
    <td>
      {told.map((one, at) => (
        <span key={at} class="number">
          {isElsewhere(one, use.place) && <small>{placeNamed(one.place)} </small>}
          <strong>{numbered(one)}</strong>
          {range && range.most > range.least && (
            <meter aria-hidden="true" min={range.least} max={range.most} value={one.value} />
          )}
        </span>
      ))}
    </td>
  );
}

/** An instrument that shows many numbers at once: each use by itself, with the limits in force. */
function Sets({ series: { uses }, limits }: { series: Series; limits: readonly Limit[] }) {
  return (
    <table class="readings">
      <caption>{t("readings-caption")}</caption>
      <Columns
        titles={["quantity", "value", "limit"].map((column) => t(`readings-${column}`))}
        isCited
      />
      {uses.map((one) => (
        <tbody key={`${one.seq} ${one.place}`}>
          <tr>
            <th colSpan={4} scope="rowgroup">
              {heldOf(one)} <small>{t("log-minute", { minute: number(one.minute, 1) })}</small>
            </th>
          </tr>
          {one.readings.map((reading) => (
            <ReadingLine
              key={reading.quantity}
              reading={reading}
              isOver={one.over.includes(reading.quantity)}
              limit={limits.find((each) => each.substance === reading.quantity)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface ReadingLineProps {
  reading: Reading;
  isOver: boolean;
  limit: Limit | undefined;
}

function ReadingLine({ reading, isOver, limit }: ReadingLineProps) {
  const desk = useDesk();
  return (
    <tr class={isOver ? "over" : undefined}>
      <td>{word("quantity", reading.quantity)}</td>
      <td>
        <strong>{number(reading.value, 3)}</strong> {reading.unit}
        {isOver && <em> {t("readings-over")}</em>}
      </td>
      <td>{limit ? limitRange(limit) : "–"}</td>
      <td>
        <CiteNote note={readingOf(reading)} cite={(note) => desk.cite({ note })} />
      </td>
    </tr>
  );
}

function Cite({ use }: { use: Shown }) {
  const desk = useDesk();
  const [thing = ""] = use.place.split(" ");
  const isSeen = desk.exercise.perceived.value.seen.has(thing);
  const about = isSeen ? { target: thing } : {};
  return <CiteNote note={shownOf(use)} cite={(note) => desk.cite({ ...about, note })} />;
}

function CiteNote({ note, cite }: { note: string; cite: (note: string) => void }) {
  return (
    <button
      type="button"
      class="cite"
      aria-label={t("cite-this", { what: note })}
      onClick={() => cite(note)}
    >
      <Icon name="cite" />
    </button>
  );
}

/** The team's count, and one's own where it was audited. */
function Tally({ lines }: { lines: readonly TallyLine[] }) {
  const { audits } = useDesk().exercise.perceived.value;
  const auditOf = (item: number) => audits.find((one) => one.item === item)?.counted;
  return (
    <table class="readings">
      <caption>{t("tally-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("tally-item")}</th>
          <th scope="col">{t("tally-kind")}</th>
          <th scope="col">{t("tally-counted")}</th>
          {audits.length > 0 && <th scope="col">{t("tally-audited")}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ item, kind, counted }) => (
          <tr key={`${item} ${kind}`}>
            <td>{item || t("tally-no-item")}</td>
            <td>{word("kind", kind)}</td>
            <td>{number(counted)}</td>
            {audits.length > 0 && <td>{auditOf(item) ?? "–"}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
