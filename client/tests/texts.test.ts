import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { isLater } from "../split-texts";
import { GROUPS } from "../src/desk/groups";
import { TABLET } from "../src/headset/bay";
import * as protocol from "../src/protocol/protocol";
import { CATEGORIES, LEADS } from "../src/session/citation";
import { LANGUAGES } from "../src/session/texts";

const catalogues = import.meta.glob<string>("../src/texts/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sources = import.meta.glob<string>("../src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

const engineTexts = import.meta.glob<string>("@texts/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const sourceOf = (language: string) => catalogues[`../src/texts/${language}.ftl`] ?? "";

/** Every message id with the variables that it uses. */
function messages(source: string): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  let id = "";
  for (const line of source.split("\n")) {
    id = /^([a-zA-Z][\w-]*) *=/.exec(line)?.[1] ?? id;
    if (line.startsWith("#") || !id) continue;
    const used = found.get(id) ?? new Set();
    for (const [, name] of line.matchAll(/\$([\w-]+)/g)) used.add(name ?? "");
    found.set(id, used);
  }
  return new Map([...found].map(([key, used]) => [key, [...used].sort()]));
}

const english = messages(sourceOf("en"));
const engine = Object.entries(engineTexts).find(([path]) => path.endsWith("/en.ftl"))?.[1] ?? "";

describe("the catalogues", () => {
  it.each(LANGUAGES)("%s is well-formed Fluent without doubles", (language) => {
    const bundle = new FluentBundle(language);
    expect(bundle.addResource(new FluentResource(sourceOf(language)))).toEqual([]);
    const ids = [...sourceOf(language).matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(250);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(LANGUAGES)("%s has the same messages with the same variables as English", (language) => {
    expect(messages(sourceOf(language))).toEqual(english);
  });

  it.each(LANGUAGES)("%s says every message without an error", (language) => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(sourceOf(language)));
    for (const [id, variables] of english) {
      for (const count of [0, 1, 2, 5, 21]) {
        const errors: Error[] = [];
        const args = Object.fromEntries(variables.map((name) => [name, count]));
        const said = bundle.formatPattern(bundle.getMessage(id)?.value ?? "", args, errors);
        expect(errors, id).toEqual([]);
        expect(said, id).not.toBe("");
      }
    }
  });
});

it("the client says no code of the engine anew, but for the labels of stations", () => {
  const twice = [...messages(engine).keys()].filter((id) => english.has(id));
  expect(twice.filter((id) => !id.startsWith("station-"))).toEqual([]);
});

it("who works needs no text that is fetched only by other pages", () => {
  const working = Object.entries(sources).filter(([path]) =>
    /src\/(desk|frame|session|scene|headset\/(?!hello))/.test(path),
  );
  const used = working.flatMap(([, code]) =>
    [...code.matchAll(/\b(?:t|tMaybe|word|title)\(\s*["`]([\w-]+)["`$]/g)].map(
      (match) => match[1] ?? "",
    ),
  );
  expect(used.length).toBeGreaterThan(150);
  expect(used.filter(isLater)).toEqual([]);
});

describe("the code", () => {
  const ids = new Set([...english.keys(), ...messages(engine).keys()]);

  it("says only what the catalogues know", () => {
    const used = Object.values(sources).flatMap((code) =>
      [...code.matchAll(/\bt(?:Maybe)?\(\s*"([\w-]+)"/g)].map((match) => match[1] ?? ""),
    );
    expect(used.length).toBeGreaterThan(150);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([
    ["station", protocol.Station],
    ["category", protocol.Category],
    ["lead", protocol.Lead],
    ["tool", protocol.Tool],
    ["instrument", protocol.InstrumentName],
    ["family", protocol.Family],
    ["setting", protocol.INSTRUMENTS.flatMap((one) => one.settings)],
    ["tier", protocol.Tier],
    ["register", protocol.Register],
    ["who", protocol.Who],
    ["move", protocol.Move],
    ["routine", protocol.Routine],
    ["taken-as", protocol.TakenAs],
    ["sealkind", protocol.SealKind],
    ["sealstate", ["on", "cut", "official", "interim"]],
    ["category", Object.keys(CATEGORIES)],
    ["leads", Object.keys(LEADS)],
    ["group", GROUPS.map((group) => group.name)],
    ["tablet-page", TABLET],
    ["decision", protocol.Decision],
    ["how", protocol.SealStep],
    ["said-seal", protocol.SealStep],
    ["where", protocol.AirPlace],
    ["leaf", protocol.Leaf],
    ["part", protocol.Leaf],
    ["span", protocol.Span],
    ["place", protocol.Span],
    ["mishap", protocol.MishapKind],
    ["axis", protocol.AxisName],
    ["outcome", protocol.OutcomeKind],
    ["view-word", protocol.View],
    ["act", protocol.FORMS.map((form) => form.tag)],
    [
      "field",
      protocol.FORMS.flatMap((form) => [...form.places, ...form.names])
        .filter((field) => field.choices.length !== 1)
        .map((field) => field.name)
        .filter(
          (name) => !["station", "how", "where", "leaf", "span", "finding", "patch"].includes(name),
        ),
    ],
  ])("has a word for every %s of the protocol", (family, words) => {
    expect(words.filter((word) => !ids.has(`${family}-${word}`))).toEqual([]);
  });
});
