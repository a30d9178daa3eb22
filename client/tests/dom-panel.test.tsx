import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { picture } from "../src/headset/dom-picture";
import { elementAt, Presser } from "../src/headset/dom-press";
import { flat } from "../src/headset/dom-style";
import { ARM_M, cardSize, PIXEL_M, tabletSize } from "../src/headset/panels";

/** The style sheets of what is drawn on panels; the page about the canvas has others. */
const styles = import.meta.glob<string>(
  [
    "../src/frame/*.css",
    "../src/desk/{acts,papers}.css",
    "../src/headset/{tablet,tablet-pages,card,dom-panel,xr}.css",
  ],
  { query: "?raw", import: "default", eager: true },
);
const FRAME = { width_px: 800, height_px: 600 };

afterEach(() => {
  document.body.replaceChildren();
});

function shown(content: preact.ComponentChild): HTMLElement {
  const host = document.createElement("div");
  host.className = "panel-host";
  document.body.append(host);
  render(content, host);
  return host;
}

describe("letters and buttons of a panel", () => {
  /** Height of a capital, as a share of the letters' size: 0.7 is the least of common sans fonts. */
  const CAPITAL = 0.7;
  const LETTERS_PX = 16;
  const degrees = (size_m: number) => (2 * Math.atan(size_m / 2 / ARM_M) * 180) / Math.PI;

  it("are at least half a degree high at arm's length, whatever is drawn", () => {
    // The sign of the hello scene is another panel, with pixels of another size.
    const panels = Object.values(styles).map((css) =>
      css.replaceAll(/\.hello[^{}]*\{[^}]*\}/g, ""),
    );
    const sizes = panels
      .flatMap((css) => [...css.matchAll(/font-size:\s*([\d.]+)(rem|em|px|%)?/g)])
      .map(([, size, unit]) => ({ size: Number(size), unit }));
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.every(({ unit }) => unit === "rem")).toBe(true);
    const least_px = Math.min(...sizes.map(({ size }) => size)) * LETTERS_PX;
    expect(least_px * CAPITAL * PIXEL_M).toBeGreaterThanOrEqual(0.0044);
    expect(degrees(least_px * CAPITAL * PIXEL_M)).toBeGreaterThanOrEqual(0.5);
  });

  it("buttons of tablet and card are two degrees high", () => {
    const tablet = Object.entries(styles).find(([path]) => path.endsWith("/tablet.css"))?.[1] ?? "";
    const heights = [...tablet.matchAll(/button[^{}]*\{[^}]*min-height:\s*([\d.]+)rem/g)];
    expect(heights.length).toBeGreaterThan(0);
    for (const [, height] of heights) {
      expect(degrees(Number(height) * LETTERS_PX * PIXEL_M)).toBeGreaterThanOrEqual(2);
    }
  });

  it("need no texture beyond what headsets bear, however big the letters are", () => {
    for (const textSize of [1, 1.2, 1.4, 1.6]) {
      const { width_px, height_px, width_m } = tabletSize(textSize);
      expect(Math.max(width_px, height_px) * 2).toBeLessThanOrEqual(2048);
      expect(width_m / width_px).toBeCloseTo(PIXEL_M);
      expect(cardSize(textSize).height_px * 2).toBeLessThanOrEqual(2048);
    }
  });
});

describe("the picture of a part of the page", () => {
  it("holds its text in any script, escaped, and the rules as they are", () => {
    const host = shown(<p>Ölçü &lt;5 мм, ğışə & ]]&gt;</p>);
    const svg = picture(host, FRAME, "p > b{color:red}");
    expect(svg).toContain("Ölçü &lt;5 мм, ğışə &amp; ]]&gt;");
    expect(svg).toContain("<![CDATA[p > b{color:red}");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800" height="600">/);
  });

  it("says what only the living element knows: ticks, values, scrolling", () => {
    const host = shown(
      <div class="scrolls">
        <input type="checkbox" />
        <input type="range" min={0} max={10} />
        <textarea />
      </div>,
    );
    const [tick, range] = host.querySelectorAll("input");
    const text = host.querySelector("textarea");
    const scroller = host.firstElementChild;
    if (!tick || !range || !text || !scroller) throw new Error("nothing was rendered");
    tick.checked = true;
    range.value = "7";
    text.value = "written";
    scroller.scrollTop = 40;
    const drawn = picture(host, FRAME, "");
    expect(drawn).toMatch(/<input[^>]* type="checkbox"[^>]* checked=""/);
    expect(drawn).toMatch(/<input[^>]* type="range"[^>]* value="7"/);
    expect(drawn).toMatch(/<textarea style="translate: 0px -40px;?">written</);
  });

  it("leaves the page itself as it was", () => {
    const host = shown(
      <div class="scrolls">
        <b>one</b>
      </div>,
    );
    if (host.firstElementChild) host.firstElementChild.scrollTop = 40;
    const before = host.outerHTML;
    picture(host, FRAME, "");
    expect(host.outerHTML).toBe(before);
  });
});

it("rules for other windows are left out of the picture, rules for this one are unwrapped", () => {
  const style = document.createElement("style");
  style.textContent =
    "@media (min-width: 1px) { a { color: red } } @media (min-width: 99999px) { b { color: blue } }";
  document.head.append(style);
  const rules = flat((style.sheet as CSSStyleSheet).cssRules).join(" ");
  expect(rules).toContain("red");
  expect(rules).not.toContain("blue");
  expect(rules).not.toContain("@media");
  style.remove();
});

describe("pressing on a panel", () => {
  /** happy-dom lays nothing out: every element gets the box that its `data-box` tells. */
  function layOut(host: HTMLElement): void {
    for (const element of [host, ...host.querySelectorAll<HTMLElement>("*")]) {
      const [x = 0, y = 0, w = 0, h = 0] = (element.dataset["box"] ?? "0 0 800 600")
        .split(" ")
        .map(Number);
      element.getBoundingClientRect = () => new DOMRect(x, y, w, h);
    }
  }

  function twoButtons() {
    const pressed: string[] = [];
    const host = shown(
      <div class="scrolls" data-box="0 0 800 300">
        <button type="button" data-box="10 10 100 50" onClick={() => pressed.push("one")}>
          one
        </button>
        <button type="button" disabled data-box="10 70 100 50" onClick={() => pressed.push("two")}>
          two
        </button>
        <input type="range" min={0} max={10} step={1} data-box="200 10 100 50" />
      </div>,
    );
    layOut(host);
    return { host, pressed, presser: new Presser(host) };
  }

  it("finds the innermost thing, and nothing beyond the frame", () => {
    const { host } = twoButtons();
    expect(elementAt(host, 20, 20)?.textContent).toBe("one");
    expect(elementAt(host, 20, 200)?.className).toBe("scrolls");
    expect(elementAt(host, 900, 20)).toBeNull();
  });

  it("presses a button that is let go where it was pressed, and no disabled one", () => {
    const { pressed, presser } = twoButtons();
    presser.down(20, 20);
    presser.up(22, 21);
    presser.down(20, 80);
    presser.up(20, 80);
    expect(pressed).toEqual(["one"]);
  });

  it("scrolls by dragging, and presses nothing then", () => {
    const { host, pressed, presser } = twoButtons();
    presser.down(20, 50);
    presser.move(20, 10);
    presser.up(20, 10);
    expect(host.firstElementChild?.scrollTop).toBe(40);
    expect(pressed).toEqual([]);
  });

  it("slides a range to where it is dragged", () => {
    const { host, presser } = twoButtons();
    presser.down(205, 20);
    presser.move(270, 20);
    presser.up(270, 20);
    expect(host.querySelector("input")?.value).toBe("7");
  });

  it("marks what is pointed at by a class, since pictures know no hovering", () => {
    const { host, presser } = twoButtons();
    presser.move(20, 20);
    expect(host.querySelector(".hover")?.textContent).toBe("one");
    presser.leave();
    expect(host.querySelector(".hover")).toBeNull();
  });
});
