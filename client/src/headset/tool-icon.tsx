/** Small line drawings of the tools; decoration only, so hidden from screen readers. */
import type { Tool } from "../protocol/protocol";

const PATHS: Record<Tool, string> = {
  hand: "M8 13V6.2a1.4 1.4 0 0 1 2.8 0V11V4.4a1.4 1.4 0 0 1 2.8 0V11V5.6a1.4 1.4 0 0 1 2.8 0V13c0 5-1.8 8-5.6 8c-2.6 0-3.9-1.2-5.2-3.4L3.6 14c1-1.4 2.6-.9 4.4 1.6",
  "seal-gauge": "M4 8h16v8H4zM7.5 8v3M11 8v4.5M14.5 8v3M18 8v3",
  camera: "M4 8h3l2-3h6l2 3h3v11H4zM12 10.5a3 3 0 1 0 0 6a3 3 0 0 0 0-6",
  tape: "M4 6h11a5 5 0 0 1 5 5v7H4zM11 9a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M20 18h2.5v-2",
  torch: "M8 3h8v4l-1.5 3v11h-5V10L8 7zM8 7h8M12 13v2",
  "gas-lance": "M4 20L17 7M15 5l4 4M4 20l2.5-.3M19 4.5c1 .6 1.4 1.8.8 2.8",
  mallet: "M4 5h12v6H4zM10 11v10",
  "bolt-cutter": "M9 3l3 5l3-5M12 8l-4.5 13M12 8l4.5 13M9 3v3M15 3v3",
};

export function ToolIcon({ tool }: { tool: Tool }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[tool]} />
    </svg>
  );
}
