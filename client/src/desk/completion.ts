/** Completion of typed actions, from the grammar and from what is in sight. */
import { FORMS, type Form, type FormField } from "../protocol/protocol";

/** Words that the exercise adds to the grammar. */
export interface Vocabulary {
  handles: string[];
  documents: string[];
  findings: string[];
  fields: (document: string) => string[];
  settings: (instrument: string) => readonly string[];
  /** Pieces of a part of the unit. */
  pieces: (target: string) => string[];
  moves: (who: string) => readonly string[];
  /** What hangs on the belt. */
  belt: readonly string[];
}

export interface Completion {
  /** Where the completed word begins in the text. */
  from: number;
  options: string[];
  /** How the action is written, once its verb is known. */
  usage: string;
}

const MOST = 40;
const TOKEN = /(?:[a-z_]+=)?"(?:[^"\\]|\\.)*"?|\S+/g;

export function complete(text: string, words: Vocabulary): Completion {
  const verbs = FORMS.map((form) => form.verb).filter((verb) => verb.startsWith(text));
  const form = formOf(text);
  if (!form) return { from: 0, options: verbs.sort(), usage: "" };
  const rest = text.slice(form.verb.length);
  const last = lastWord(rest);
  const from = text.length - last.length;
  const longer = verbs.filter((verb) => verb !== form.verb).map((verb) => verb.slice(from));
  const options = [...fitting(form, rest, last, words), ...longer].filter((word) => word !== last);
  return { from, options: [...new Set(options)].slice(0, MOST), usage: form.usage };
}

/** The form whose verb the text begins with, with a blank after it; the longest wins. */
function formOf(text: string): Form | undefined {
  return FORMS.filter((form) => text.startsWith(`${form.verb} `)).sort(
    (a, b) => b.verb.length - a.verb.length,
  )[0];
}

function lastWord(rest: string): string {
  const words = rest.match(TOKEN) ?? [];
  const last = words.at(-1) ?? "";
  return rest.endsWith(last) ? last : "";
}

function fitting(form: Form, rest: string, last: string, words: Vocabulary): string[] {
  const given = (rest.slice(0, rest.length - last.length).match(TOKEN) ?? []) as string[];
  const byName = new Map(given.filter((word) => word.includes("=")).map(pair));
  const open = form.places.filter((field) => !byName.has(field.name));
  const placed = given.filter((word) => !word.includes("="));
  const place = open[placed.length];
  const named = new Map([
    ...byName,
    ...placed.map((word, at) => [open[at]?.name ?? "", word] as const),
  ]);
  const [name, begun] = last.includes("=") ? pair(last) : ["", last];
  if (name) {
    const field = [...form.places, ...form.names].find((one) => one.name === name);
    return field
      ? starting(values(form, field, words, named), begun).map((word) => `${name}=${word}`)
      : [];
  }
  const names = form.names.filter((field) => !named.has(field.name)).map((one) => `${one.name}=`);
  return [
    ...starting(place ? values(form, place, words, named) : [], begun),
    ...starting(names, begun),
  ];
}

function pair(word: string): [string, string] {
  const at = word.indexOf("=");
  return [word.slice(0, at), word.slice(at + 1)];
}

type Known = (words: Vocabulary, named: Map<string, string>) => readonly string[];

/** What the exercise, or another word of the action, tells of a field. */
const KNOWN: Record<string, Known> = {
  target: (words) => words.handles,
  document: (words) => words.documents,
  finding: (words) => words.findings,
  field: (words, named) => words.fields(named.get("document") ?? ""),
  setting: (words, named) => words.settings(named.get("instrument") ?? ""),
  patch: (words, named) => words.pieces(named.get("target") ?? ""),
  move: (words, named) => words.moves(named.get("who") ?? ""),
};

function values(
  form: Form,
  field: FormField,
  words: Vocabulary,
  named: Map<string, string>,
): string[] {
  const known = KNOWN[field.name];
  if (known) return [...known(words, named)];
  if (field.name === "tool" && form.tag === "unpack") return [...words.belt];
  if (field.choices.length) return [...field.choices];
  return [];
}

const starting = (options: string[], begun: string) =>
  options.filter((option) => option.startsWith(begun));
