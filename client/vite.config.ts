import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { printFonts } from "./fonts.ts";
import { leanThree } from "./lean-three.ts";
import { splitTexts } from "./split-texts.ts";

// Sentences for the engine's codes are kept beside the codes.
const texts = fileURLToPath(new URL("../src/tidewaiter/language/texts", import.meta.url));

// The built client is package data of the service: served from there, shipped in the wheel.
export default defineConfig({
  plugins: [leanThree(), printFonts(), splitTexts()],
  resolve: { alias: { "@texts": texts } },
  server: { fs: { allow: [".", texts] } },
  build: {
    outDir: "../src/tidewaiter/service/static",
    emptyOutDir: true,
    manifest: true,
    target: "es2023",
  },
  test: {
    environment: "happy-dom",
    // Sizes of letters are read from the style sheets.
    css: true,
    setupFiles: ["tests/all-texts.ts"],
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}"],
  },
});
