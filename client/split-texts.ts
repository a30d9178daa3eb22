/**
 * Catalogues in two parts: what is said while one works, and what only other pages say.
 *
 * `en.ftl?now` and `en.ftl?later` are the same file, each with its own messages. The first load is
 * bounded (design.md, section 11), and the debrief's sentences are not wanted in the bay.
 */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Families that are said by debrief, replay, rules, ability, cards and the hello page alone. */
const LATER = new RegExp(
  `^(?:${[
    "(?:point|why|truth|oddity|unseen|outcome|axis|axes|debrief|account|moments?|timeline)-",
    "(?:rules?|reveal|record-link|spot|row|first|may|paper|dialogue|hello)-",
    "(?:prediction|replay|branch|ability|again|both|next|sight|unused|whose|why)-",
    // The panel of who watches says zones too; the act card has words of its own.
    "box-(?!zone|tool)",
    "card-(?!close|tag)",
    "tier-[a-z-]+-about",
    "step-S[0-9]{2}-",
    // Lines of the text game, which the pages say in their own way.
    "event-(?:air|began|decided|document|entered|finding|instrument|lead|leaf|left|looked(?!-))",
    "event-(?:mishap|package|photographed|reported|resealed|scanned|seal|signed|spent|unloaded)",
    "event-(?:ventilated|went|yard)",
    "(?:status|reading)-line|tally-line|thing-(?:line|named|outside|paper)|things-line",
  ].join("|")})`,
);
const QUERY = /\.ftl\?(now|later)$/;

export function splitTexts(): Plugin {
  return {
    name: "split-texts",
    enforce: "pre",
    load(id) {
      const part = QUERY.exec(id)?.[1];
      if (!part) return null;
      const [path = ""] = id.split("?");
      this.addWatchFile(path);
      const kept = messages(readFileSync(path, "utf-8")).filter(
        (one) => isLater(one) === (part === "later"),
      );
      return { code: `export default ${JSON.stringify(kept.join("\n"))};`, map: null };
    },
  };
}

export const isLater = (message: string): boolean => LATER.test(message);

/** Each message with its lines; comments are for who writes them. */
function messages(source: string): string[] {
  return source
    .split("\n")
    .filter((line) => !line.startsWith("#") && line.trim() !== "")
    .join("\n")
    .split(/\n(?=[a-zA-Z][\w-]* *=)/);
}
