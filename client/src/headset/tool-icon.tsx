/** Small line drawings of the tools; decoration only, so hidden from screen readers. */
import type { Tool } from "../protocol/protocol";

const METER = "M6 3h12v18H6zM9 6h6v4H9z";

const PATHS: Record<Tool, string> = {
  hand: "M8 13V6.2a1.4 1.4 0 0 1 2.8 0V11V4.4a1.4 1.4 0 0 1 2.8 0V11V5.6a1.4 1.4 0 0 1 2.8 0V13c0 5-1.8 8-5.6 8c-2.6 0-3.9-1.2-5.2-3.4L3.6 14c1-1.4 2.6-.9 4.4 1.6",
  "seal-gauge": "M4 8h16v8H4zM7.5 8v3M11 8v4.5M14.5 8v3M18 8v3",
  camera: "M4 8h3l2-3h6l2 3h3v11H4zM12 10.5a3 3 0 1 0 0 6a3 3 0 0 0 0-6",
  tape: "M4 6h11a5 5 0 0 1 5 5v7H4zM11 9a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M20 18h2.5v-2",
  torch: "M8 3h8v4l-1.5 3v11h-5V10L8 7zM8 7h8M12 13v2",
  "gas-lance": "M4 20L17 7M15 5l4 4M4 20l2.5-.3M19 4.5c1 .6 1.4 1.8.8 2.8",
  mallet: "M4 5h12v6H4zM10 11v10",
  "bolt-cutter": "M9 3l3 5l3-5M12 8l-4.5 13M12 8l4.5 13M9 3v3M15 3v3",
  loupe: "M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12M14.5 14.5L20 20",
  "uv-lamp": "M9 3h6v8H9zM10 11l-1.5 10h7L14 11M3.5 5l2 1M3.5 9h2M20.5 5l-2 1M20.5 9h-2",
  pager: `${METER}M12 14v.5M9 16.5a4 4 0 0 1 6 0`,
  riid: "M4 9h12v8H4zM16 11h4v4h-4M7 9V5h6v4M7 12h5v3H7z",
  magnet: "M5 4v8a7 7 0 0 0 14 0V4h-4v8a3 3 0 0 1-6 0V4zM5 8h4M15 8h4",
  "paint-gauge": "M7 3h10v13H7zM9.5 6h5v3h-5zM11 16v5h2v-5",
  mirror: "M4 17l11-3l5 2l-11 4zM12 15L9 3",
  "pole-camera": "M5 21L15 8M13 3h6v5h-6zM19 4.5h2v2h-2",
  laser: "M3 9h8v6H3zM11 12h2.5M15.5 12h2M19.5 12H21M21 8v8",
  "density-meter": "M4 7h11v10H4zM15 9h3v6h-3M7 7V4h5v3M20.5 7v10",
  fibrescope: "M4 4h6v6H4zM10 7c8 0 8 4 4 6s-3 6 2 7M16 20h2",
  drill: "M4 6h9v6H4zM13 8h3v2h-3M16 9h6M5 12l-1 8h4l1-8",
  "pry-bar": "M6 21L16 7c1.5-2 3-2.5 4.5-1.5M6 21l-2-1.5",
  "trace-kit": "M4 20L14 10M13 7l4 4l4-4l-4-4zM4 20l2 0",
  "test-kit": "M5 4h14v16H5zM9 8v8M12 8v8M15 8v8M8.5 12h1M11.5 10h1M14.5 13h1",
  "thermal-camera": "M4 5h14v9H4zM18 8h3v3h-3M8 14l-1 6h4l1-6M9 11c-1-2 2-2 1-4c2 1 3 3 1.5 4",
  "co2-probe": `${METER}M12 21v2M9.5 14h5M9.5 17h5`,
  "multi-gas": `${METER}M9.5 14h.1M14.5 14h.1M9.5 17.5h.1M14.5 17.5h.1`,
};

export function ToolIcon({ tool }: { tool: Tool }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[tool]} />
    </svg>
  );
}
