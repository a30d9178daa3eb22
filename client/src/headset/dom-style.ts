/**
 * The rules of our style sheets as one text, for pictures of parts of the page.
 *
 * A picture is a document of its own with a window of its own size, so what depends on the window
 * is decided here, by this window, and both are laid out alike.
 */

let kept = { sheets: -1, text: "" };

/** All rules in force; collected anew only when a sheet has come or gone. */
export function rulesInForce(): string {
  const sheets = [...document.styleSheets];
  if (kept.sheets !== sheets.length) {
    kept = { sheets: sheets.length, text: sheets.flatMap((one) => flat(one.cssRules)).join("\n") };
  }
  return kept.text;
}

/** Dark or light: the rules in force are others now. */
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  kept = { sheets: -1, text: "" };
});

export function flat(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (!(rule instanceof CSSMediaRule)) return [rule.cssText];
    return matchMedia(rule.conditionText).matches ? flat(rule.cssRules) : [];
  });
}
