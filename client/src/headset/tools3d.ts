/**
 * The tools as simple solids: held at the origin, working end toward -Z, in metres.
 *
 * Sizes are those of common tools [estimate]; the lance is the first section of a telescopic one.
 */
import type { BufferGeometry } from "three";
import type { Tool } from "../protocol/protocol";
import { KIT } from "./kit3d";
import { bone, box, joined, ring, rod } from "./shapes";

export type Carried = Exclude<Tool, "hand">;

const STEEL = "#aeb7bf";
const DARK = "#39424b";
const RUBBER = "#262b30";
const YELLOW = "#e3b21b";
const RED = "#c23a2b";

export const TOOLS: Record<Carried, () => BufferGeometry> = {
  ...KIT,
  "seal-gauge": () =>
    joined(
      box([0.035, 0.006, 0.1], STEEL, [0, 0, -0.05]),
      box([0.01, 0.006, 0.03], STEEL, [-0.0125, 0, -0.115]),
      box([0.01, 0.006, 0.03], STEEL, [0.0125, 0, -0.115]),
      box([0.04, 0.012, 0.07], RED, [0, 0, 0.01]),
    ),
  camera: () =>
    joined(
      box([0.12, 0.075, 0.05], DARK, [0, 0.03, -0.03]),
      rod(0.028, 0.05, RUBBER, [0, 0.03, -0.08]),
      rod(0.022, 0.004, "#5b87b5", [0, 0.03, -0.107]),
      box([0.05, 0.018, 0.04], DARK, [0, 0.075, -0.03]),
      box([0.02, 0.008, 0.02], RED, [0.04, 0.07, -0.03]),
      box([0.09, 0.055, 0.003], "#7f93a6", [0, 0.03, -0.003]),
    ),
  tape: () =>
    joined(
      box([0.032, 0.07, 0.08], YELLOW, [0, 0.01, -0.03]),
      box([0.034, 0.03, 0.05], DARK, [0, 0.01, -0.03]),
      box([0.014, 0.012, 0.012], STEEL, [0, -0.018, -0.074]),
      rod(0.006, 0.006, RED, [0, 0.035, -0.071]),
    ),
  torch: () =>
    joined(
      rod(0.016, 0.12, DARK, [0, 0, 0]),
      rod(0.016, 0.04, DARK, [0, 0, -0.08], 0.026),
      rod(0.027, 0.02, RUBBER, [0, 0, -0.11]),
      rod(0.023, 0.003, "#fff3c4", [0, 0, -0.121]),
      box([0.008, 0.006, 0.02], YELLOW, [0, 0.016, -0.02]),
    ),
  "gas-lance": () =>
    joined(
      box([0.06, 0.045, 0.11], YELLOW, [0, 0.03, 0.02]),
      box([0.045, 0.002, 0.06], "#26323d", [0, 0.054, 0.02]),
      rod(0.014, 0.12, RUBBER, [0, 0, 0]),
      rod(0.005, LANCE_m - 0.06, STEEL, [0, 0, -0.06 - (LANCE_m - 0.06) / 2]),
      rod(0.008, 0.03, RUBBER, [0, 0, -LANCE_m + 0.015], 0.003),
    ),
  mallet: () =>
    joined(
      rod(0.013, 0.26, "#a6763f", [0, 0, -0.1]),
      rod(0.032, 0.1, RUBBER, [0, 0, -0.24], 0.032, [90, 0, 0]),
      rod(0.033, 0.02, YELLOW, [0, 0.0, -0.24], 0.033, [90, 0, 0]),
    ),
  "bolt-cutter": () =>
    joined(
      rod(0.012, 0.34, RED, [0.028, 0, -0.1], 0.012, [0, 6, 0]),
      rod(0.012, 0.34, RED, [-0.028, 0, -0.1], 0.012, [0, -6, 0]),
      rod(0.014, 0.1, RUBBER, [0.045, 0, 0.06], 0.014, [0, 6, 0]),
      rod(0.014, 0.1, RUBBER, [-0.045, 0, 0.06], 0.014, [0, -6, 0]),
      box([0.05, 0.025, 0.05], STEEL, [0, 0, -0.28]),
      box([0.016, 0.022, 0.06], DARK, [0.015, 0, -0.33], [0, 12, 0]),
      box([0.016, 0.022, 0.06], DARK, [-0.015, 0, -0.33], [0, -12, 0]),
    ),
};

/** From the hand to the tip of the lance. */
export const LANCE_m = 0.48;
/** From the hand to the head of the mallet. */
export const MALLET_m = 0.24;

/** A plain controller: a grip, a head, a stick and a trigger. */
export const controller = () =>
  joined(
    rod(0.018, 0.1, DARK, [0, -0.012, 0.03], 0.02, [18, 0, 0]),
    rod(0.026, 0.035, "#56616b", [0, 0.006, -0.03], 0.024),
    rod(0.009, 0.018, STEEL, [0, 0.032, -0.03], 0.007, [90, 0, 0]),
    box([0.014, 0.022, 0.02], STEEL, [0, -0.02, -0.045], [20, 0, 0]),
    ring(0.033, 0.004, "#1d7fd1", [0, 0.006, -0.045]),
  );

/** One segment of a gloved finger. */
export const finger = () => bone("#c9d2da");

/** The button to comfort: a light dome in a ring. */
export const comfortButton = () =>
  joined(
    rod(0.03, 0.014, "#eef4f8", [0, 0, 0], 0.02),
    ring(0.034, 0.007, "#2f9e6e", [0, 0, 0.004]),
    box([0.018, 0.005, 0.004], "#2f9e6e", [0, 0, -0.008]),
    box([0.005, 0.018, 0.004], "#2f9e6e", [0, 0, -0.008]),
  );

/** A pouch of the belt that stays when its tool is taken. */
export const pouch = () =>
  joined(
    box([0.07, 0.05, 0.02], "#3b4046", [0, 0, 0]),
    box([0.074, 0.012, 0.024], "#5a6169", [0, 0.02, 0]),
  );

/** The button that takes the tablet out: a small slate with lines. */
export const tabletButton = () =>
  joined(
    box([0.075, 0.055, 0.008], "#22303d"),
    box([0.064, 0.044, 0.004], "#e9f0f5", [0, 0, -0.004]),
    box([0.05, 0.004, 0.003], "#1d7fd1", [0, 0.012, -0.006]),
    box([0.05, 0.004, 0.003], "#8fa3b3", [0, 0, -0.006]),
    box([0.05, 0.004, 0.003], "#8fa3b3", [0, -0.012, -0.006]),
  );
