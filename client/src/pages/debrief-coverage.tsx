/** The coverage overlay in words: part by part, what was looked at, how, and what was not. */
import { nameOf } from "../frame/said";
import type { Covered } from "../protocol/protocol";
import { capital, number, t, word } from "../session/texts";
import { isFromTheDoors, runs } from "./debrief-patches";
import { RecordLinks } from "./debrief-score";

interface CoverageProps {
  covered: Covered[];
  /** The records are those of this exercise, so their numbers lead to its timeline. */
  hasRecords?: boolean;
}

export function Coverage({ covered, hasRecords = true }: CoverageProps) {
  if (covered.length === 0) return <p>{t("box-coverage-none")}</p>;
  const faces = Map.groupBy(
    covered.filter((one) => one.patch),
    (one) => `${one.target}${one.inside ? " inside" : ""}`,
  );
  const things = covered.filter((one) => !one.patch && one.seen);
  return (
    <div class="stack">
      <p>{t("box-coverage-about")}</p>
      <ul class="legend">
        <li>
          <span class="swatch seen" aria-hidden="true" /> {t("box-seen")}
        </li>
        <li>
          <span class="swatch unseen-patch" aria-hidden="true" /> {t("box-unseen")}
        </li>
      </ul>
      <div class="scrolled">
        <table>
          <caption>{t("box-coverage-caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("box-part")}</th>
              <th scope="col">{t("box-seen")}</th>
              <th scope="col">{t("box-how")}</th>
              <th scope="col">{t("box-unseen")}</th>
            </tr>
          </thead>
          <tbody>
            {[...faces].map(([face, patches]) => (
              <FaceRow key={face} patches={patches} hasRecords={hasRecords} />
            ))}
            {things.length > 0 && <ThingsRow things={things} hasRecords={hasRecords} />}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** One face of a part: how many of its pieces were looked at, and which were not. */
function FaceRow({ patches, hasRecords }: { patches: Covered[]; hasRecords: boolean }) {
  const seen = patches.filter((one) => one.seen);
  const [{ target = "", inside = false } = {}] = patches;
  const part = capital(nameOf(target));
  return (
    <tr>
      <th scope="row">{inside ? t("box-inside-of", { part }) : part}</th>
      <td>{t("box-patches", { seen: seen.length, all: patches.length })}</td>
      <How seen={seen} hasRecords={hasRecords} />
      <td>{seen.length === 0 ? t("box-all") : pieces(target, patches)}</td>
    </tr>
  );
}

/** Packages and other things without pieces, together. */
function ThingsRow({ things, hasRecords }: { things: Covered[]; hasRecords: boolean }) {
  return (
    <tr>
      <th scope="row">{t("box-things")}</th>
      <td>{number(new Set(things.map((one) => one.target)).size)}</td>
      <How seen={things} hasRecords={hasRecords} />
      <td>–</td>
    </tr>
  );
}

function How({ seen, hasRecords }: { seen: Covered[]; hasRecords: boolean }) {
  const hows = [...new Set(seen.flatMap((one) => one.how ?? []))];
  const records = [...new Set(seen.flatMap((one) => one.records ?? []))].sort((a, b) => a - b);
  return (
    <td>
      {hows.map((how) => word("box-how", how)).join(", ")}{" "}
      {hasRecords && <RecordLinks records={records} />}
    </td>
  );
}

/** Which pieces were not looked at, as one would count them off standing before the part. */
function pieces(part: string, patches: Covered[]): string {
  const way = isFromTheDoors(part) ? "doors" : "left";
  const hasRows = new Set(patches.map((one) => one.at_mm[1])).size > 1;
  const said = runs(patches.filter((one) => !one.seen)).map(({ from, to, height_m }) => {
    const where = t(`box-from-the-${way}`, { pieces: span(from, to) });
    return hasRows ? t("box-high", { where, height: number(height_m, 1) }) : where;
  });
  return said.join("; ") || "–";
}

const span = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`);
