import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Sentences for the engine's codes are kept beside the codes.
const texts = fileURLToPath(new URL("../src/tidewaiter/language/texts", import.meta.url));

// The built client is package data of the service: served from there, shipped in the wheel.
export default defineConfig({
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
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}"],
  },
});
