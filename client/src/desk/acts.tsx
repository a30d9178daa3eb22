/** Actions as buttons and small forms, in groups by what one is doing. */
import { useState } from "preact/hooks";
import { Hint } from "../frame/hint";
import { familyOf } from "../frame/labels";
import { type Action, FORMS, type Form, type FormField } from "../protocol/protocol";
import { ofSite } from "../session/instruments";
import { t, title, word } from "../session/texts";
import { BeltForm } from "./belt";
import { useDesk } from "./context";
import { GROUPS, withinReach } from "./groups";
import { InstrumentList } from "./instruments";
import { LeadOptions } from "./leads";
import { Minutes } from "./minutes";
import { People } from "./people";
import { ScanForm } from "./scan";

/** What stands in a group beside its acts. */
const BESIDE: Record<string, () => preact.JSX.Element> = {
  desk: BeltForm,
  gate: () => <InstrumentList among={ofSite("gate")} />,
  scanner: () => <InstrumentList among={ofSite("scanner")} />,
  people: People,
};

export function Acts() {
  const desk = useDesk();
  const status = desk.exercise.status.value;
  return (
    <div class="acts">
      <Hint session={desk.exercise} />
      {GROUPS.map(({ name, tags, isOpen }) => {
        const Beside = BESIDE[name];
        return (
          // Whatever changes what is likely wanted opens its group and folds the others away.
          <details key={`${name} ${status.station} ${isOpen(status)}`} open={isOpen(status)}>
            <summary>
              <h3>{word("group", name)}</h3>
            </summary>
            <ul class="forms">
              {tags.map((tag) => {
                const form = FORMS.find((one) => one.tag === tag);
                return form && <ActForm key={tag} form={form} />;
              })}
            </ul>
            {Beside && <Beside />}
          </details>
        );
      })}
    </div>
  );
}

/** What may be left out is for other ways of acting, but for what is chosen anew each time. */
const ALSO: Record<string, readonly string[]> = { reseal: ["kind"], exhibit: ["taken_as"] };
/** More words than this are chosen from a list. */
const MOST_BUTTONS = 6;

const isChoice = ({ choices }: FormField) => choices.length > 1 && choices.length <= MOST_BUTTONS;

function ActForm({ form }: { form: Form }) {
  const names = form.names.filter(
    (field) => field.required || ALSO[form.tag]?.includes(field.name),
  );
  const fields = [...form.places, ...names];
  const [first] = fields;
  const label = t(`act-${form.tag}`);
  const isOneWord = fields.length === 1 && first !== undefined && isChoice(first);
  return (
    <li data-act={form.tag}>
      {form.tag === "scan" ? (
        <ScanForm />
      ) : isOneWord ? (
        <Choice form={form} field={first} label={label} />
      ) : fields.every((field) => field.choices.length === 1) ? (
        <Plain form={form} fields={fields} label={label} />
      ) : (
        <Filled form={form} fields={fields} label={label} />
      )}
    </li>
  );
}

/** An action with nothing to choose; where it has a word at all, there is but one. */
function Plain({ form, fields, label }: { form: Form; fields: FormField[]; label: string }) {
  const { act } = useDesk().exercise;
  const needed = fields.filter((field) => field.required);
  const words = Object.fromEntries(needed.map(({ name, choices: [only] }) => [name, only]));
  const said = needed.map((field) => word(familyOf(form.tag, field), field.choices[0] ?? ""));
  return (
    <button
      type="button"
      class="wide"
      onClick={() => act({ do: form.tag, ...words } as unknown as Action)}
    >
      {[label, ...said].join(": ")}
      <Minutes tag={needed[0]?.choices[0] ?? form.tag} />
    </button>
  );
}

/** An action with one word to choose: a button for each. */
function Choice({ form, field, label }: { form: Form; field: FormField; label: string }) {
  const { act } = useDesk().exercise;
  const say = (choice: string) => word(familyOf(form.tag, field), choice);
  return (
    <fieldset>
      <legend>
        {label}
        <Minutes tag={form.tag} />
      </legend>
      {field.choices.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-label={`${label}: ${say(choice)}`}
          onClick={() => act({ do: form.tag, [field.name]: choice } as unknown as Action)}
        >
          {say(choice)}
        </button>
      ))}
    </fieldset>
  );
}

/** An action that needs a thing, a paper, a number, or one of many words. */
function Filled({ form, fields, label }: { form: Form; fields: FormField[]; label: string }) {
  const { act } = useDesk().exercise;
  const [typed, setTyped] = useState<Record<string, string>>({});
  const desk = useDesk();
  const typedOf = (field: FormField) =>
    field.name === "target"
      ? desk.selected.value
      : (typed[field.name] ?? String(field.default ?? ""));
  const set = (field: FormField, value: string) => {
    if (field.name === "target") desk.selected.value = value;
    else setTyped({ ...typed, [field.name]: value });
  };
  const send = (event: Event) => {
    event.preventDefault();
    const values = fields.map((field) => {
      const value = typedOf(field);
      return [field.name, isNumber(field) ? Number(value) : value];
    });
    act({ do: form.tag, ...Object.fromEntries(values) } as Action);
  };
  return (
    <form onSubmit={send}>
      {fields.map((field) => (
        <Field
          key={field.name}
          tag={form.tag}
          field={field}
          label={label}
          value={typedOf(field)}
          set={(value) => set(field, value)}
        />
      ))}
      <button type="submit">
        {label}
        <Minutes tag={form.tag} />
      </button>
    </form>
  );
}

interface FieldProps {
  tag: string;
  field: FormField;
  label: string;
  value: string;
  set: (value: string) => void;
}

const isNumber = (field: FormField) => field.kind === "integer" || field.kind === "number";

function Field({ tag, field, label, value, set }: FieldProps) {
  const id = `${tag}-${field.name}`;
  const name = t(`field-${field.name}`);
  if (isNumber(field)) {
    return (
      <label for={id}>
        {name}
        <input
          id={id}
          type="number"
          required
          min={field.min ?? field.above}
          max={field.max}
          step={field.kind === "integer" ? 1 : 0.05}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      </label>
    );
  }
  return (
    <label for={id}>
      <span class="unseen">{label}: </span>
      {name}
      <select id={id} required value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{t("act-choose")}</option>
        <Options tag={tag} field={field} />
      </select>
    </label>
  );
}

function Options({ tag, field }: { tag: string; field: FormField }) {
  const { perceived } = useDesk().exercise;
  const family = familyOf(tag, field);
  if (family === "lead") return <LeadOptions />;
  const choices: [string, string][] = field.choices.length
    ? field.choices.map((one) => [one, word(family, one)])
    : field.name === "document"
      ? papers(perceived.value)
      : withinReach(perceived.value);
  return choices.map(([choice, said]) => (
    <option key={choice} value={choice}>
      {said}
    </option>
  ));
}

const papers = ({ documents, extracts }: { documents: string[]; extracts: Map<string, string> }) =>
  documents
    .filter((kind) => !extracts.has(kind))
    .map((kind): [string, string] => [kind, title("document", kind)]);
