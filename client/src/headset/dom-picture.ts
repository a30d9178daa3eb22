/**
 * A picture of a part of the page, as an SVG with a foreign object.
 *
 * A `blob:` address would taint the canvas that it is drawn on, a `data:` address does not.
 * Canvases and photographs are not in it: they are drawn over it at their places (`overlays`).
 */

export interface Frame {
  width_px: number;
  height_px: number;
}

/** Pictures of the page cannot hold these; whoever draws the picture draws them over it. */
export interface Overlay {
  source: HTMLCanvasElement | HTMLImageElement;
  at: DOMRect;
  /** What clips it. */
  within: DOMRect;
}

export function pictureAddress(root: HTMLElement, frame: Frame, rules: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture(root, frame, rules))}`;
}

export function picture(root: HTMLElement, { width_px, height_px }: Frame, rules: string): string {
  const letters = getComputedStyle(document.documentElement).fontSize;
  const copy = root.cloneNode(true) as HTMLElement;
  // What only this page needs to keep the original out of sight.
  copy.removeAttribute("style");
  copy.removeAttribute("inert");
  settle(root, copy);
  const markup = new XMLSerializer().serializeToString(copy);
  // `rem` in an SVG means the letters of its root.
  const place = `position:static;width:${width_px}px;height:${height_px}px`;
  const own = `:root{font-size:${letters}}.panel-host{${place}}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width_px}" height="${height_px}">` +
    `<style><![CDATA[${rules}\n${own}]]></style>` +
    `<foreignObject width="100%" height="100%">${markup}</foreignObject></svg>`
  );
}

/** Write into the copy what an element knows without saying: how far it is scrolled, what is set. */
function settle(original: Element, copy: Element): void {
  if (original instanceof HTMLElement && original.scrollTop + original.scrollLeft > 0) {
    const by = `${-original.scrollLeft}px ${-original.scrollTop}px`;
    for (const child of copy.children) (child as HTMLElement).style.translate = by;
  }
  if (original instanceof HTMLInputElement) {
    copy.setAttribute("value", original.value);
    copy.toggleAttribute("checked", original.checked);
  }
  if (original instanceof HTMLTextAreaElement) copy.textContent = original.value;
  if (original instanceof HTMLOptionElement) copy.toggleAttribute("selected", original.selected);
  for (const [index, child] of [...original.children].entries()) {
    const twin = copy.children[index];
    if (twin) settle(child, twin);
  }
}

export function overlays(root: HTMLElement): Overlay[] {
  const sources = root.querySelectorAll<HTMLCanvasElement | HTMLImageElement>("canvas, img");
  return [...sources].map((source) => ({
    source,
    at: source.getBoundingClientRect(),
    within: (scrollerOf(source) ?? root).getBoundingClientRect(),
  }));
}

/** The nearest thing about an element that can be scrolled, itself included. */
export const scrollerOf = (element: Element): HTMLElement | null => element.closest(".scrolls");
