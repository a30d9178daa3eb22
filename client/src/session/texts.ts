/** Text for people: Fluent catalogues of the client and of the engine's codes, in five languages. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { signal } from "@preact/signals";
import clientEnglish from "../texts/en.ftl?now";

export const LANGUAGES = ["en", "az", "ru", "fr", "tr"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Args = Record<string, FluentVariable>;

type Loaders = Record<string, () => Promise<string>>;

const engineEnglish = Object.values(
  import.meta.glob<string>("@texts/en.ftl", { query: "?now", import: "default", eager: true }),
);
const NOW: Loaders[] = [
  import.meta.glob<string>(["@texts/*.ftl", "!@texts/en.ftl"], {
    query: "?now",
    import: "default",
  }),
  import.meta.glob<string>(["../texts/*.ftl", "!../texts/en.ftl"], {
    query: "?now",
    import: "default",
  }),
];
/** What is said by pages on which nobody works: debrief, rules and the like. */
const LATER: Loaders[] = [
  import.meta.glob<string>("@texts/*.ftl", { query: "?later", import: "default" }),
  import.meta.glob<string>("../texts/*.ftl", { query: "?later", import: "default" }),
];

/** The engine's codes first, the client's own messages over them. */
function bundle(language: Language, sources: string[]): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  for (const source of sources)
    made.addResource(new FluentResource(source), { allowOverrides: true });
  return made;
}

const english = bundle("en", [...engineEnglish, clientEnglish]);
const spoken = signal<FluentBundle[]>([english]);
export const language = signal<Language>("en");
let isAllWanted = false;

/** Speak another language from now on; what it lacks is said in English. */
export async function speak(wanted: Language): Promise<void> {
  const made = wanted === "en" ? [english] : [bundle(wanted, await sources(NOW, wanted)), english];
  if (isAllWanted) await fill(made);
  spoken.value = made;
  language.value = wanted;
  document.documentElement.lang = wanted;
  localStorage.setItem("language", wanted);
}

/** Have the messages of all pages. */
export async function moreTexts(): Promise<void> {
  isAllWanted = true;
  const made = [...spoken.value];
  await fill(made);
  spoken.value = made;
}

async function fill(bundles: FluentBundle[]): Promise<void> {
  for (const made of bundles) {
    const wanted = made.locales[0] as Language;
    for (const source of await sources(LATER, wanted))
      made.addResource(new FluentResource(source), { allowOverrides: true });
  }
}

function sources(among: Loaders[], wanted: Language): Promise<string[]> {
  const loaders = among.flatMap((texts) =>
    Object.entries(texts).filter(([path]) => path.endsWith(`/${wanted}.ftl`)),
  );
  return Promise.all(loaders.map(([, load]) => load()));
}

/** The language chosen before, else the browser's first that we have. */
export function preferredLanguage(): Language {
  const wished = [localStorage.getItem("language") ?? "", ...navigator.languages];
  const known = wished.map((tag) => tag.slice(0, 2) as Language);
  return known.find((tag) => LANGUAGES.includes(tag)) ?? "en";
}

/** Say a message; a code that no catalogue knows is shown as words, never as nothing. */
export function t(id: string, args: Args = {}): string {
  return tMaybe(id, args) ?? words(id);
}

/** Say a message, or return undefined where no catalogue has it. */
export function tMaybe(id: string, args: Args = {}): string | undefined {
  for (const texts of spoken.value) {
    const pattern = texts.getMessage(id)?.value;
    if (pattern) return texts.formatPattern(pattern, args, []);
  }
  return undefined;
}

/** Say a machine word (`left-door`) by its message `<family>-<word>`, else as plain words. */
export function word(family: string, name: string): string {
  return tMaybe(`${family}-${name}`) ?? tMaybe(`word-${name}`) ?? words(name);
}

/** Words as they begin a line. */
export function capital(said: string): string {
  return said.slice(0, 1).toLocaleUpperCase(language.value) + said.slice(1);
}

/** A machine word as it stands on a label of its own. */
export const title = (family: string, name: string) => capital(word(family, name));

/** Choose from a language map. */
export function choose(texts: Record<string, string>): string {
  return texts[language.value] ?? texts["en"] ?? Object.values(texts)[0] ?? "";
}

/** Write a number as the language does. */
export function number(value: number, digits = 0): string {
  return value.toLocaleString(language.value, { maximumFractionDigits: digits });
}

const words = (code: string) => code.replaceAll(/[-_]/g, " ");
