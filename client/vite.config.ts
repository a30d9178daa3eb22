import { defineConfig } from "vitest/config";

// The built client is package data of the service: served from there, shipped in the wheel.
export default defineConfig({
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
