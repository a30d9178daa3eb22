/**
 * Where an exercise is open: the officer's other devices, who watches, and the hand-over by a tap.
 *
 * Nothing is locked by a hand-over: it says where the officer means to go on, and both may act.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Device, Present } from "../protocol/protocol";
import { onReceived, type Standing, standing } from "../session/company";
import type { ExerciseSession } from "../session/exercise";
import { path } from "../session/route";
import { t } from "../session/texts";
import { Handover } from "./handover";
import { Icon, type IconName } from "./icons";
import "./company.css";

const ICONS: Record<Device, IconName> = { desk: "paper", bay: "door", headset: "headset" };

export function Company({ session }: { session: ExerciseSession }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => onReceived(session, () => comeToTheFore(place.current)), [session]);
  const company = session.company.value;
  if (!company) return null;
  const where = standing(company);
  const isOfficer = where.me?.audience === "officer";
  return (
    <section class="company" aria-label={t("company-title")} ref={place} tabIndex={-1}>
      <p role="status" class={tone(where)}>
        <Icon name={where.holder && where.me ? ICONS[where.holder.device] : "person"} />
        {said(where)}
      </p>
      {where.watchers.length > 0 && (
        <p class="watchers">
          <Icon name="eye" /> {t("company-watched", { count: where.watchers.length })}
        </p>
      )}
      {isOfficer && <HandOver session={session} where={where} />}
      {where.me?.device !== "headset" && <Walk session={session} />}
    </section>
  );
}

/** The window, and in it the line that says that it is one's own now. */
function comeToTheFore(place: HTMLElement | null): void {
  window.focus();
  place?.focus({ preventScroll: true });
}

const isMine = ({ me, holder }: Standing) => me !== undefined && holder?.id === me.id;

function tone(where: Standing): string {
  if (where.others.length === 0) return "alone";
  if (!where.holder) return "";
  return isMine(where) ? "mine" : "theirs";
}

/** Where the exercise lies, as one sentence. */
export function said(where: Standing): string {
  const { me, others, holder } = where;
  if (me?.audience === "instructor") return saidToAWatcher(others, holder);
  if (others.length === 0) return t("company-alone");
  if (isMine(where)) return t("company-hand-mine");
  if (holder) return t(`company-hand-${kindOf(holder, me)}`);
  return t("company-open", { devices: names(others, me) });
}

/** Two pages of one kind are told apart by being the other. */
const kindOf = ({ device }: Present, me: Present | undefined) =>
  device === me?.device ? "other" : device;

function saidToAWatcher(officers: Present[], holder: Present | null): string {
  if (officers.length === 0) return t("company-nobody");
  return holder
    ? t(`company-hand-${holder.device}`)
    : t("company-open-watcher", { devices: names(officers, undefined) });
}

const names = (some: Present[], me: Present | undefined) =>
  some.map((one) => t(`company-device-${kindOf(one, me)}`) + numbered(one, some)).join(", ");

/** A number where there are several of a kind. */
function numbered(one: Present, among: Present[]): string {
  const alike = among.filter(({ device }) => device === one.device);
  return alike.length > 1 ? ` ${alike.indexOf(one) + 1}` : "";
}

/** Hand it on, or take it back; where there is no other device, open it on one. */
function HandOver({ session, where }: { session: ExerciseSession; where: Standing }) {
  const { me, others, holder } = where;
  const isElsewhere = holder !== null && !isMine(where);
  if (!me) return null;
  if (others.length === 0) return <AnotherDevice session={session} />;
  return (
    <div class="row">
      {isElsewhere && (
        <button type="button" class="primary" onClick={() => session.handTo(me.id)}>
          {t("company-take-back")}
        </button>
      )}
      {others
        .filter((one) => one.id !== holder?.id)
        .map((one) => (
          <button key={one.id} type="button" onClick={() => session.handTo(one.id)}>
            <Icon name={ICONS[one.device]} />
            {t(`company-continue-${kindOf(one, me)}`)}
            {numbered(one, others)}
          </button>
        ))}
    </div>
  );
}

function AnotherDevice({ session }: { session: ExerciseSession }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="headset" /> {t("company-another")}
      </button>
      {isOpen && <Handover exerciseId={session.id} close={() => setOpen(false)} />}
    </>
  );
}

/**
 * From the desk into the bay and back, on the same page.
 *
 * The other route joins anew; so one walks only when every action is answered, and none is lost.
 */
function Walk({ session }: { session: ExerciseSession }) {
  const isInBay = path.value.endsWith("/bay");
  const waits = session.connection.value.unanswered > 0;
  return (
    <a
      class="button"
      href={`/exercise/${session.id}${isInBay ? "" : "/bay"}`}
      aria-disabled={waits}
      onClick={(event) => waits && event.preventDefault()}
    >
      <Icon name={isInBay ? "paper" : "door"} />
      {t(isInBay ? "company-to-desk" : "company-to-bay")}
    </a>
  );
}
