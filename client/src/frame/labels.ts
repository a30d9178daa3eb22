/** What actions are called, for buttons; from values and from the text forms that refusals carry. */
import { type Action, FORMS, type Form, type FormField } from "../protocol/protocol";
import type { Perceived } from "../session/perceived";
import { capital, number, t, title, word } from "../session/texts";
import { nameOf } from "./said";

type Values = Record<string, unknown>;

/** The verb and the words that were chosen, without the thing: for a button on the thing. */
export function labelOf(action: Action): string {
  const form = FORMS.find((one) => one.tag === action.do);
  if (!form) return action.do;
  const values = action as unknown as Values;
  return label(form, action.do === "use" ? { ...values, patch: "" } : values, chosenWord(form));
}

/** The whole of an action in its text form (`open right-door`), as a button says it. */
export function labelOfText(text: string, { seen }: Pick<Perceived, "seen">): string {
  const form = formOf(text);
  if (!form) return text;
  const given = text.slice(form.verb.length).trim().split(/\s+/);
  const placed = given.filter((one) => !one.includes("="));
  const named = given.filter((one) => one.includes("=")).map((one) => one.split("=", 2));
  const values = Object.fromEntries([
    ...form.places.map((field, at) => [field.name, placed[at]]),
    ...named,
  ]);
  return label(form, values, (field, value) => {
    if (field.name === "document") return title("document", value);
    if (field.name !== "target") return chosenWord(form)(field, value);
    const thing = seen.get(value)?.sighting;
    return nameOf(value, thing ? [thing] : []);
  });
}

/** The form with the longest verb that begins a text. */
function formOf(text: string): Form | undefined {
  return FORMS.filter(({ verb }) => text === verb || text.startsWith(`${verb} `)).sort(
    (a, b) => b.verb.length - a.verb.length,
  )[0];
}

/** Where the words of a field have messages of another name: by form and field, else by field. */
const FAMILIES: Record<string, string> = {
  "call who": "lead",
  "lead who": "lead",
  "hand-over to": "lead",
  "reseal kind": "sealkind",
  taken_as: "taken-as",
};

/** The family of messages that says the words of a field. */
export const familyOf = (tag: string, { name }: Pick<FormField, "name">): string =>
  FAMILIES[`${tag} ${name}`] ?? FAMILIES[name] ?? name;

type SayField = (field: FormField, value: string) => string;

function label(form: Form, values: Values, say: SayField): string {
  const words = [...form.places, ...form.names]
    .filter((field) => values[field.name] !== undefined && values[field.name] !== "")
    .map((field) => say(field, String(values[field.name])))
    .filter(Boolean);
  // Who uses an instrument names it; that it is used goes without saying.
  if (form.tag === "use") return capital(words.join(", "));
  const verb = t(`act-${form.tag}`);
  return words.length > 0 ? `${verb}: ${words.join(", ")}` : verb;
}

/** A word to choose, or a number; what names a thing or was written is not said. */
const chosenWord =
  (form: Form): SayField =>
  (field, value) => {
    if (field.choices.length > 1) return word(familyOf(form.tag, field), value);
    if (field.name === "setting") return word("setting", value);
    return field.kind === "integer" || field.kind === "number" ? number(Number(value), 2) : "";
  };
