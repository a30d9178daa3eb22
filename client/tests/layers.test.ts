import { describe, expect, it } from "vitest";

const sources = import.meta.glob<string>("../src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** From the top: each may import only from layers below it; desk, headset and pages stand apart. */
const BELOW: Record<string, string[]> = {
  main: ["desk", "headset", "pages", "frame", "session"],
  desk: ["frame", "scene", "session", "protocol"],
  headset: ["frame", "scene", "session", "protocol"],
  pages: ["frame", "scene", "session", "protocol"],
  frame: ["scene", "session", "protocol"],
  scene: ["session", "protocol"],
  session: ["protocol"],
  protocol: [],
};

const IMPORT = /^(?:import|export) (type )?(?:[^;"']*? from )?"([^"]+)";/gms;
const LATER = /\bimport\("([^"]+)"\)/g;

interface Import {
  from: string;
  isType: boolean;
  isLater: boolean;
}

/** What a source imports: files of ours by their path, packages by their name. */
function importsOf(path: string, code: string): Import[] {
  const now = [...code.matchAll(IMPORT)].map(([, type, from = ""]) => ({
    from: resolved(path, from),
    isType: type !== undefined,
    isLater: false,
  }));
  const later = [...code.matchAll(LATER)].map(([, from = ""]) => ({
    from: resolved(path, from),
    isType: false,
    isLater: true,
  }));
  return [...now, ...later];
}

function resolved(path: string, from: string): string {
  if (!from.startsWith(".")) return from;
  const steps = path.split("/").slice(0, -1);
  for (const step of from.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  const bare = `../${steps.filter((step) => step !== "..").join("/")}`;
  return [bare, `${bare}.ts`, `${bare}.tsx`].find((one) => one in sources) ?? bare;
}

const graph = new Map(
  Object.entries(sources).map(([path, code]) => [path, importsOf(path, code)] as const),
);

const layerOf = (path: string) => /^\.\.\/src\/(\w+)\//.exec(path)?.[1] ?? "main";

/** Everything that is run when a source is: what it imports at once, and so on. */
function reached(start: string, seen = new Set<string>()): Set<string> {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const { from, isType, isLater } of graph.get(start) ?? []) {
    if (!isType && !isLater) reached(from, seen);
  }
  return seen;
}

const ours = [...graph.keys()];
const isThree = (name: string) => /^(three|three-mesh-bvh|@pmndrs\/.*)(\/|$)/.test(name);

describe("the layers", () => {
  it("are all there, and every import of ours is found", () => {
    expect(new Set(ours.map(layerOf))).toEqual(new Set(Object.keys(BELOW)));
    const missing = ours.flatMap((path) =>
      (graph.get(path) ?? []).filter(({ from }) => from.startsWith("../src") && !isKnown(from)),
    );
    expect(missing).toEqual([]);
  });

  it("import only what lies below", () => {
    const upward = ours.flatMap((path) =>
      (graph.get(path) ?? [])
        .filter(({ from }) => from in sources)
        .map(({ from }) => [layerOf(path), layerOf(from), path] as const)
        .filter(([above, below]) => above !== below && !BELOW[above]?.includes(below)),
    );
    expect(upward).toEqual([]);
  });

  it("have no cycles", () => {
    const cycles = ours.filter((path) =>
      (graph.get(path) ?? []).some(
        ({ from, isType }) => !isType && from in sources && reached(from).has(path),
      ),
    );
    expect(cycles).toEqual([]);
  });
});

const isKnown = (path: string) => path in sources || /\.(css|ftl)(\?\w+)?$/.test(path);

describe("three.js", () => {
  it.each(["protocol", "session", "frame", "desk", "pages"])("is not known to %s", (layer) => {
    const knowing = ours
      .filter((path) => layerOf(path) === layer)
      .filter((path) => [...reached(path)].some(isThree));
    expect(knowing).toEqual([]);
  });

  it("is not fetched by who opens the first page, but known to the bay", () => {
    expect([...reached("../src/main.tsx")].filter(isThree)).toEqual([]);
    expect([...reached("../src/headset/bay-page.tsx")].some(isThree)).toBe(true);
  });
});

/**
 * The client knows no rule: scores, refusals, readings and all that is decided come from the server.
 *
 * A value of these types may be passed on and shown. It may not be built: no literal is declared
 * as one, and no function makes one out of other things.
 */
describe("what the server decides", () => {
  const DECIDED = ["Score", "Refusal", "Reading", "Debrief", "Observation", "Axis", "Outcome"];
  const types = DECIDED.join("|");
  const BUILDS = [
    new RegExp(String.raw`:\s*(?:readonly )?(?:${types})(?:\[\])?\s*=\s*[[{]`),
    new RegExp(String.raw`\)\s*:\s*(?:${types})(?:\[\])?\s*(?:=>|\{)`),
    new RegExp(String.raw`[}\]]\s*(?:as|satisfies)\s+(?:const\s+)?(?:${types})\b`),
    // The very fields of a refusal and of a reading, as keys of a literal.
    /\{[^{}()]*\bcode:[^{}()]*\bargs:/,
    /\{[^{}()]*\binstrument:[^{}()]*\bquantity:/,
  ];
  const builds = (code: string) => BUILDS.some((pattern) => pattern.test(withoutTypes(code)));
  const withoutTypes = (code: string) => code.replaceAll(/^(?:export )?interface [^}]*\}/gm, "");

  it("is built nowhere in the client", () => {
    const building = ours.filter(
      (path) => layerOf(path) !== "protocol" && builds(sources[path] ?? ""),
    );
    expect(building).toEqual([]);
  });

  it.each([
    `const no: Refusal = { code: "x" };`,
    `function judge(state: State): Score {`,
    `const read = (place: string): Reading => ({})`,
    `return { value: 3, unit: "ppm" } as Reading;`,
    `exercise.refusal.value = { code: "refusal-doors-closed", args: {} };`,
    `show({ instrument: "tape", place, quantity: "length", value });`,
  ])("is noticed where it is built: %s", (code) => {
    expect(builds(code)).toBe(true);
  });
});
