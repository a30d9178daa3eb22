/** The act card: what a chosen thing is, what is known of it, and what can be done with it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import { LawNotice } from "../frame/page";
import { looks, nameOf } from "../frame/said";
import type { Category, Sighting } from "../protocol/protocol";
import { isPart } from "../scene/kinds";
import { capital, number, t, title, word } from "../session/texts";
import type { BayState } from "./bay";
import { RecordUnder } from "./categories";
import type { Hit } from "./hit";
import { needsConfirm, offers } from "./offers";
import { Scrolled } from "./scrolled";
import { ActButton, Latest, PinButton, TabletProvider, useTablet } from "./tablet-context";
import "./card.css";

/** On screens; nothing while no thing is chosen, or in a headset. */
export function ActCard({ bay }: { bay: BayState }) {
  const card = useRef<HTMLElement>(null);
  const hit = bay.chosen.value;
  useEffect(() => card.current?.focus({ preventScroll: true }), [hit?.id]);
  if (!hit || bay.immersed.value) return null;
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") bay.chosen.value = null;
  };
  return (
    <section class="act-card" ref={card} tabIndex={-1} aria-labelledby="card-name" onKeyDown={key}>
      <CardSheet bay={bay} isPanel={false} />
    </section>
  );
}

/** The card itself, on a screen or on a panel in the world. */
export function CardSheet({ bay, isPanel }: { bay: BayState; isPanel: boolean }) {
  const hit = bay.chosen.value;
  return (
    <TabletProvider value={{ bay, isPanel }}>
      {hit && <Card key={hit.id} hit={hit} />}
    </TabletProvider>
  );
}

function Card({ hit }: { hit: Hit }) {
  const { bay, isPanel } = useTablet();
  const perceived = bay.exercise.perceived.value;
  const [isTagging, setTagging] = useState(false);
  const opened = useRef(perceived.seq).current;
  const thing = perceived.seen.get(hit.handle)?.sighting;
  const acts = offers(bay.tool.value, hit, perceived);
  const isNews = perceived.seq > opened || bay.exercise.refusal.value !== null;
  return (
    <Scrolled kind="thing-card" turns={isPanel && isTagging}>
      <header>
        <h2 id="card-name">{nameOfThing(hit, thing)}</h2>
        <button
          type="button"
          class="small"
          aria-label={t("card-close")}
          onClick={() => {
            bay.chosen.value = null;
          }}
        >
          <Icon name="cross" />
        </button>
      </header>
      {thing && !isTagging && <Known thing={thing} />}
      <div class="acts-on">
        {acts.map((one) => (
          <ActButton key={one.id} offer={one.id} action={one.action} label={one.label} />
        ))}
        <button type="button" aria-expanded={isTagging} onClick={() => setTagging(!isTagging)}>
          <Icon name="flag" /> {t("card-tag")}
        </button>
      </div>
      {isNews && !isTagging && <Latest />}
      {isTagging && <Tag target={hit.handle} done={() => setTagging(false)} />}
      {acts.some((one) => needsConfirm(one.action)) && <LawNotice />}
    </Scrolled>
  );
}

/** Packages are called by what they look like; their handle is for lists. */
function nameOfThing({ handle, role }: Hit, thing: Sighting | undefined): string {
  if (role === "paper") return title("document", handle);
  if (thing && !isPart(handle)) return capital(word("kind", thing.kind));
  return capital(nameOf(handle, thing ? [thing] : []));
}

function Known({ thing }: { thing: Sighting }) {
  const name = capital(nameOf(thing.handle, [thing]));
  return (
    <dl class="known">
      {!isPart(thing.handle) && (
        <div>
          <dt>{t("thing-size")}</dt>
          <dd>{thing.size_mm.map((side) => number(side)).join(" × ")} mm</dd>
        </div>
      )}
      {looks(thing).map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>
            <span>{value}</span>
            <PinButton
              fact={{ document: "", field: thing.handle, label: `${name}, ${key}`, value }}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Point, tag, confirm: a finding about the thing without a word typed. */
function Tag({ target, done }: { target: string; done: () => void }) {
  const { bay } = useTablet();
  const record = (category: Category) => {
    bay.exercise.act({ do: "record", category, target });
    done();
  };
  return (
    <div class="tag">
      <RecordUnder record={record} />
    </div>
  );
}
