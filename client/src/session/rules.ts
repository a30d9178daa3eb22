/** What menus and notices read from the rules in force. */
import type { Dialogue, Rules } from "../protocol/protocol";

/** Scenes of a dialogue that the centre switched on. */
export const dialogueOf = (rules: Rules | null): readonly Dialogue[] => rules?.dialogue ?? [];

/** Where a step of the procedure comes from; empty where the rules do not say. */
export const sourceOf = (rules: Rules | null, step: string): string =>
  rules?.steps.find((one) => one.id === step)?.source ?? "";
