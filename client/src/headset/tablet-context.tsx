/** What the pages of the tablet share, and the buttons that they are made of. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { CostOf } from "../frame/cost";
import { Icon } from "../frame/icons";
import { labelOf, labelOfText } from "../frame/labels";
import { helpful, latestSentence } from "../frame/said";
import type { Action } from "../protocol/protocol";
import { type Citation, NO_CITATION } from "../session/citation";
import { t } from "../session/texts";
import type { BayState } from "./bay";
import { needsConfirm } from "./offers";
import { isFull, isPinned, PINS, type Pin, toggled, written } from "./pins";
import "./tablet-pages.css";

export interface TabletPlace {
  bay: BayState;
  /** On a panel in the world: no keyboard, no wheel, no finger on the glass. */
  isPanel: boolean;
}

const Place = createContext<TabletPlace | null>(null);
export const TabletProvider = Place.Provider;

export function useTablet(): TabletPlace {
  const place = useContext(Place);
  if (!place) throw new Error("this part stands only on a tablet or a card");
  return place;
}

/** Start a finding about something: the page of findings opens with it. */
export function cite(bay: BayState, about: Partial<Citation>): void {
  bay.citation.value = { ...NO_CITATION, ...about };
  bay.tablet.value = "findings";
  bay.tabletUp.value = true;
}

/** Take a fact along, or leave it. */
export function pin(bay: BayState, fact: Pin): void {
  bay.keeper.set(PINS, written(toggled(bay.pins.value, fact)));
}

/** A pinned fact as what a finding is about; one that was seen stands under its thing. */
export function citationOf(bay: BayState, { document, field, label, value }: Pin): Citation {
  const note = `${label}: ${value}`;
  const { extracts } = bay.exercise.perceived.value;
  if (extracts.has(document)) return { ...NO_CITATION, note };
  if (document) return { target: "", document, field, note };
  const isThing = bay.exercise.perceived.value.seen.has(field);
  return { target: isThing ? field : "", document: "", field: "", note };
}

interface ActProps {
  action: Action;
  /** Its name among what is offered on a thing. */
  offer?: string;
  label?: string;
  /** Where what it costs stands beside a whole group of buttons. */
  isPlain?: boolean;
}

/** An act as a button with its minutes; a weighty one is pressed twice. */
export function ActButton({ action, offer, label, isPlain = false }: ActProps) {
  const { bay } = useTablet();
  const { act, perceived } = bay.exercise;
  const said = label ?? labelOf(action);
  const cost = !isPlain && <CostOf tag={action.do} rules={perceived.value.rules} />;
  const press = () => act(action);
  if (needsConfirm(action)) {
    return (
      <ConfirmButton tag={action.do} label={said} press={press}>
        {cost}
      </ConfirmButton>
    );
  }
  return (
    <button type="button" class="act" data-act={action.do} data-offer={offer} onClick={press}>
      <span>{said}</span>
      {cost}
    </button>
  );
}

/** So long the second press is waited for. [estimate] */
const ARMED_MS = 8000;

interface ConfirmProps {
  tag: Action["do"];
  label: string;
  press: () => void;
  isDisabled?: boolean;
  children?: preact.ComponentChildren;
}

/** Does something only when it is pressed again. */
export function ConfirmButton({ tag, label, press, isDisabled = false, children }: ConfirmProps) {
  const [isArmed, setArmed] = useState(false);
  useEffect(() => {
    if (!isArmed) return undefined;
    const timer = setTimeout(() => setArmed(false), ARMED_MS);
    return () => clearTimeout(timer);
  }, [isArmed]);
  const go = () => {
    setArmed(!isArmed);
    if (isArmed) press();
  };
  return (
    <button
      type="button"
      class={isArmed ? "act weighty armed" : "act weighty"}
      data-act={tag}
      disabled={isDisabled}
      onClick={go}
    >
      <span>{isArmed ? t("tablet-again", { act: label }) : label}</span>
      {children}
    </button>
  );
}

export function PinButton({ fact }: { fact: Pin }) {
  const { bay } = useTablet();
  const pins = bay.pins.value;
  const isOn = isPinned(pins, fact);
  const what = { what: fact.label };
  return (
    <button
      type="button"
      class="small"
      aria-pressed={isOn}
      aria-label={t(isOn ? "tablet-unpin" : "tablet-pin", what)}
      disabled={!isOn && isFull(pins)}
      onClick={() => pin(bay, fact)}
    >
      <Icon name="pin" />
    </button>
  );
}

export function CiteButton({ what, about }: { what: string; about: Partial<Citation> }) {
  const { bay } = useTablet();
  return (
    <button
      type="button"
      class="small"
      aria-label={t("cite-this", { what })}
      onClick={() => cite(bay, about)}
    >
      <Icon name="cite" />
    </button>
  );
}

/** What happened last, or why it did not, with what would help. */
export function Latest() {
  const { bay } = useTablet();
  const { perceived, refusal, act } = bay.exercise;
  const said = refusal.value;
  const right = helpful(said);
  return (
    <div class={said ? "lately refused" : "lately"}>
      <p>{latestSentence(said, perceived.value.log)}</p>
      {right && (
        <button type="button" class="primary" data-helps={right} onClick={() => act(right)}>
          {t("tablet-first", { act: labelOfText(right, perceived.value) })}
        </button>
      )}
    </div>
  );
}
