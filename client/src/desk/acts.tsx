/** Every action as a button or a small form, in groups by the station where it is usually done. */
import { useState } from "preact/hooks";
import { CostOf } from "../frame/cost";
import { type Action, FORMS, type Form, type FormField } from "../protocol/protocol";
import { t, title, word } from "../session/texts";
import { useDesk } from "./context";
import { GROUPS, withinReach } from "./groups";

export function Acts() {
  const desk = useDesk();
  const { station } = desk.exercise.status.value;
  return (
    <div class="acts">
      {GROUPS.map((group) => (
        // A new station opens its own group and folds the others away.
        <details
          key={`${group.name} ${station}`}
          open={group.name === station || group.name === "anywhere"}
        >
          <summary>
            <h3>{word("group", group.name)}</h3>
          </summary>
          <ul class="forms">
            {group.tags.map((tag) => {
              const form = FORMS.find((one) => one.tag === tag);
              return form && <ActForm key={tag} form={form} />;
            })}
          </ul>
        </details>
      ))}
    </div>
  );
}

function ActForm({ form }: { form: Form }) {
  // What may be left out is for other ways of acting: pieces of a part, for one, are walked up to.
  const fields = [...form.places, ...form.names.filter((field) => field.required)];
  const [first] = fields;
  const label = t(`act-${form.tag}`);
  const isChoice = fields.length === 1 && first && first.choices.length > 1;
  return (
    <li data-act={form.tag}>
      {isChoice ? (
        <Choice form={form} field={first} label={label} />
      ) : fields.every((field) => field.choices.length === 1) ? (
        <Plain form={form} label={label} />
      ) : (
        <Filled form={form} fields={fields} label={label} />
      )}
    </li>
  );
}

/** An action with nothing to say but itself. */
function Plain({ form, label }: { form: Form; label: string }) {
  const { act } = useDesk().exercise;
  return (
    <button type="button" class="wide" onClick={() => act({ do: form.tag } as Action)}>
      {label}
      <Minutes tag={form.tag} />
    </button>
  );
}

/** An action with one word to choose: a button for each. */
function Choice({ form, field, label }: { form: Form; field: FormField; label: string }) {
  const { act } = useDesk().exercise;
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
          aria-label={`${label}: ${word(field.name, choice)}`}
          onClick={() => act({ do: form.tag, [field.name]: choice } as unknown as Action)}
        >
          {word(field.name, choice)}
        </button>
      ))}
    </fieldset>
  );
}

/** An action that needs a thing, a paper or a number. */
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
          id={`${form.tag}-${field.name}`}
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
  id: string;
  field: FormField;
  label: string;
  value: string;
  set: (value: string) => void;
}

const isNumber = (field: FormField) => field.kind === "integer" || field.kind === "number";

function Field({ id, field, label, value, set }: FieldProps) {
  const { perceived } = useDesk().exercise;
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
  const choices =
    field.name === "document" ? papers(perceived.value) : withinReach(perceived.value);
  return (
    <label for={id}>
      <span class="unseen">{label}: </span>
      {name}
      <select id={id} required value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{t("act-choose")}</option>
        {choices.map(([choice, said]) => (
          <option key={choice} value={choice}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}

const papers = ({ documents }: { documents: string[] }) =>
  documents.map((kind): [string, string] => [kind, title("document", kind)]);

/** What an action costs, from the rules in force. */
export function Minutes({ tag }: { tag: string }) {
  return <CostOf tag={tag} rules={useDesk().exercise.perceived.value.rules} />;
}
