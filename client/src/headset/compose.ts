/** Writing without a keyboard: sentences ticked into a text and out of it again. */

/** Sentences stand on lines of their own, so that what was typed at the desk stays as it is. */
const lines = (text: string) => text.split("\n").filter(Boolean);

export const says = (text: string, sentence: string): boolean => lines(text).includes(sentence);

/** The text with a sentence added at its end, or taken out; unchanged where there is no room. */
export function ticked(text: string, sentence: string, most: number): string {
  const others = lines(text).filter((line) => line !== sentence);
  if (says(text, sentence)) return others.join("\n");
  const longer = [...others, sentence].join("\n");
  return longer.length <= most ? longer : text;
}

/** One line of what it was, so that it can be found in a text again. */
export const oneLine = (words: string): string => words.replaceAll(/\s+/g, " ").trim();
