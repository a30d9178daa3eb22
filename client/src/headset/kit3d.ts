/** Instruments of the kit as simple solids: held at the origin, working end toward -Z, in metres. */
import type { BufferGeometry } from "three";
import type { Tool } from "../protocol/protocol";
import { box, joined, ring, rod } from "./shapes";

const STEEL = "#aeb7bf";
const DARK = "#39424b";
const RUBBER = "#262b30";
const YELLOW = "#e3b21b";
const RED = "#c23a2b";
const GLASS = "#5b87b5";
const SCREEN = "#9fc6b4";
const WHITE = "#eef2f4";

export type Kit =
  | "loupe"
  | "uv-lamp"
  | "pager"
  | "riid"
  | "magnet"
  | "paint-gauge"
  | "mirror"
  | "pole-camera"
  | "laser"
  | "density-meter"
  | "fibrescope"
  | "drill"
  | "pry-bar"
  | "trace-kit"
  | "test-kit"
  | "thermal-camera"
  | "co2-probe"
  | "multi-gas";

/** Sizes are those of common instruments [estimate]; what is longer than an arm is drawn folded. */
export const KIT: Record<Kit & Tool, () => BufferGeometry> = {
  loupe: () => joined(rod(0.011, 0.1, DARK), ring(0.032, 0.006, STEEL, [0, 0, -0.08]), lens(-0.08)),
  "uv-lamp": () =>
    joined(
      rod(0.014, 0.12, RUBBER),
      rod(0.02, 0.05, DARK, [0, 0, -0.08]),
      rod(0.017, 0.004, "#7c4dff", [0, 0, -0.107]),
    ),
  pager: () =>
    joined(
      box([0.06, 0.1, 0.025], YELLOW),
      screen([0, 0.02, 0.014]),
      box([0.02, 0.02, 0.03], RED, [0, 0.055, 0]),
    ),
  riid: () =>
    joined(
      box([0.1, 0.12, 0.22], YELLOW, [0, 0.02, -0.08]),
      rod(0.045, 0.06, DARK, [0, 0.02, -0.22]),
      box([0.03, 0.03, 0.16], RUBBER, [0, 0.13, -0.08]),
      box([0.07, 0.05, 0.004], SCREEN, [0, 0.03, 0.032]),
    ),
  magnet: () =>
    joined(
      rod(0.014, 0.1, RUBBER),
      rod(0.03, 0.03, RED, [0, 0, -0.07]),
      rod(0.026, 0.006, STEEL, [0, 0, -0.088]),
    ),
  "paint-gauge": () =>
    joined(
      box([0.055, 0.028, 0.12], DARK, [0, 0, 0]),
      screen([0, 0.016, 0.02], [-90, 0, 0]),
      rod(0.011, 0.03, STEEL, [0, 0, -0.075]),
    ),
  mirror: () =>
    joined(
      rod(0.011, 0.36, STEEL, [0, 0, -0.14]),
      rod(0.016, 0.12, RUBBER),
      box([0.15, 0.006, 0.11], GLASS, [0, 0.02, -0.36], [-25, 0, 0]),
    ),
  "pole-camera": () =>
    joined(
      rod(0.016, 0.4, YELLOW, [0, 0, -0.14]),
      box([0.05, 0.04, 0.06], DARK, [0, 0, -0.36]),
      rod(0.014, 0.02, GLASS, [0, 0, -0.4]),
      box([0.1, 0.07, 0.02], DARK, [0, 0.05, 0.02], [-30, 0, 0]),
    ),
  laser: () =>
    joined(
      box([0.05, 0.028, 0.13], YELLOW, [0, 0, -0.02]),
      screen([0, 0.016, 0]),
      rod(0.008, 0.004, RED, [0, 0, -0.087]),
    ),
  "density-meter": () =>
    joined(
      box([0.11, 0.09, 0.17], DARK, [0, 0, -0.06]),
      box([0.09, 0.07, 0.012], WHITE, [0, 0, -0.15]),
      box([0.03, 0.03, 0.14], RUBBER, [0, 0.08, -0.05]),
      screen([0, 0.05, 0.03]),
    ),
  fibrescope: () =>
    joined(
      rod(0.017, 0.12, DARK),
      box([0.07, 0.05, 0.012], SCREEN, [0, 0.05, 0.03]),
      rod(0.004, 0.34, RUBBER, [0, 0, -0.22]),
      rod(0.005, 0.012, GLASS, [0, 0, -0.395]),
    ),
  drill: () =>
    joined(
      rod(0.034, 0.18, YELLOW, [0, 0.03, -0.06]),
      box([0.04, 0.13, 0.045], DARK, [0, -0.05, 0]),
      box([0.07, 0.04, 0.09], DARK, [0, -0.12, -0.01]),
      rod(0.014, 0.05, STEEL, [0, 0.03, -0.17]),
      rod(0.004, 0.1, STEEL, [0, 0.03, -0.24], 0.003),
    ),
  "pry-bar": () =>
    joined(
      rod(0.011, 0.46, RED, [0, 0, -0.16]),
      box([0.028, 0.008, 0.06], STEEL, [0, 0.012, -0.41], [-18, 0, 0]),
    ),
  "trace-kit": () =>
    joined(
      rod(0.006, 0.16, WHITE, [0, 0, -0.06]),
      box([0.03, 0.004, 0.05], WHITE, [0, 0, -0.16]),
      box([0.06, 0.09, 0.02], GLASS, [0, 0, 0.03]),
    ),
  "test-kit": () =>
    joined(
      box([0.07, 0.1, 0.012], WHITE, [0, 0, -0.03]),
      rod(0.006, 0.08, "#d6577f", [-0.018, 0, -0.03], 0.006, [90, 0, 0]),
      rod(0.006, 0.08, GLASS, [0.018, 0, -0.03], 0.006, [90, 0, 0]),
    ),
  "thermal-camera": () =>
    joined(
      box([0.09, 0.08, 0.1], DARK, [0, 0.03, -0.04]),
      box([0.04, 0.12, 0.045], RUBBER, [0, -0.05, 0]),
      rod(0.026, 0.03, GLASS, [0, 0.03, -0.1]),
      box([0.075, 0.055, 0.004], "#e07b39", [0, 0.03, 0.012]),
    ),
  "co2-probe": () =>
    joined(
      box([0.06, 0.04, 0.12], WHITE),
      screen([0, 0.022, 0.02]),
      rod(0.005, 0.26, STEEL, [0, 0, -0.18]),
    ),
  "multi-gas": () =>
    joined(
      box([0.07, 0.11, 0.035], YELLOW),
      screen([0, 0.02, 0.019]),
      rod(0.012, 0.012, DARK, [-0.016, -0.02, -0.02]),
      rod(0.012, 0.012, DARK, [0.016, -0.02, -0.02]),
    ),
};

function screen(
  at: readonly [number, number, number],
  turn: readonly [number, number, number] = [0, 0, 0],
) {
  return box([0.042, 0.03, 0.004], SCREEN, at, turn);
}

const lens = (z: number) => rod(0.029, 0.003, GLASS, [0, 0, z]);
