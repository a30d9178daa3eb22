/** Company read from one's own place: which client is mine, which others are, who holds the hand. */
import { effect } from "@preact/signals";
import type { Company, Present } from "../protocol/protocol";
import type { ExerciseSession } from "./exercise";
import { user } from "./user";

/** The exercise is somebody else's: one may watch, and do nothing in it. */
export const isOnlooker = ({ owner }: ExerciseSession): boolean => user.value?.name !== owner;

export interface Standing {
  /** The client that this page is. */
  me: Present | undefined;
  /** The officer's other clients, in the order in which they came. */
  others: Present[];
  /** Those who only watch. */
  watchers: Present[];
  /** In whose hand the exercise lies: nobody was handed it, or who was has gone → null. */
  holder: Present | null;
}

export function standing({ here, you, hand = "" }: Company): Standing {
  const officers = here.filter((one) => one.audience === "officer");
  return {
    me: here.find((one) => one.id === you),
    others: officers.filter((one) => one.id !== you),
    watchers: here.filter((one) => one.audience === "instructor" && one.id !== you),
    holder: officers.find((one) => one.id === hand) ?? null,
  };
}

/** Be told whenever the exercise is handed to this client, until the returned function is called. */
export function onReceived(session: ExerciseSession, received: () => void): () => void {
  let before: string | null = null;
  return effect(() => {
    const company = session.company.value;
    if (!company) return;
    const { hand = "", you } = company;
    // What stood so when the page joined is no news.
    const isNews = before !== null && before !== hand;
    before = hand;
    if (isNews && hand === you) received();
  });
}
