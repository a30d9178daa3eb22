import { expect, it } from "vitest";

const sources = import.meta.glob<string>("../src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** From the top: each may import only from layers below it; desk and pages do not know each other. */
const BELOW: Record<string, string[]> = {
  main: ["desk", "pages", "frame", "session"],
  desk: ["frame", "scene", "session", "protocol"],
  pages: ["frame", "scene", "session", "protocol"],
  frame: ["session", "protocol"],
  scene: ["protocol"],
  session: ["protocol"],
  protocol: [],
};

it("every import points down", () => {
  const upward: string[] = [];
  for (const [path, code] of Object.entries(sources)) {
    const [, layer = "main"] = /\/src\/(\w+)\//.exec(path) ?? [];
    for (const [, from = ""] of code.matchAll(/from "\.\.?\/([\w-]+)\/[\w-]+"/g)) {
      if (from !== layer && !BELOW[layer]?.includes(from)) upward.push(`${path} → ${from}`);
    }
  }
  expect(Object.keys(sources).length).toBeGreaterThan(30);
  expect(upward).toEqual([]);
});
