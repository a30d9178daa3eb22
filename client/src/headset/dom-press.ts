/** Pressing, dragging and scrolling on a part of the page that lies out of sight, by coordinates. */
import { scrollerOf } from "./dom-picture";

/** A hand that aims trembles: less than this is a press, not a drag. */
const DRAG_PX = 12;

const PRESSABLE = "button, a, summary, label, input, [data-drag]";

interface Press {
  target: Element;
  x: number;
  y: number;
  scroller: HTMLElement | null;
  from: number;
  isDrag: boolean;
}

/** What one pointer does on one panel; coordinates are CSS pixels from its upper left corner. */
export class Presser {
  private pressed: Press | null = null;
  private hovered: Element | null = null;

  constructor(private readonly root: HTMLElement) {}

  move(x: number, y: number): void {
    if (this.pressed) this.drag(this.pressed, x, y);
    else this.hover(this.at(x, y)?.closest(PRESSABLE) ?? null);
  }

  down(x: number, y: number): void {
    const target = this.at(x, y);
    if (!target) return;
    const scroller = scrollerOf(target);
    const from = scroller?.scrollTop ?? 0;
    this.pressed = { target, x, y, scroller, from, isDrag: false };
    this.tell("pointerdown", target, x, y);
  }

  up(x: number, y: number): void {
    const press = this.pressed;
    this.pressed = null;
    if (!press) return;
    this.tell("pointerup", press.target, x, y);
    if (!press.isDrag && !isDisabled(press.target)) this.tell("click", press.target, x, y);
  }

  leave(): void {
    if (this.pressed) this.tell("pointercancel", this.pressed.target, 0, 0);
    this.pressed = null;
    this.hover(null);
  }

  /** Scroll what lies at a place, else the whole of it. */
  scroll(by_px: number, x: number, y: number): void {
    const under = this.at(x, y);
    const scroller = (under && scrollerOf(under)) ?? this.root.querySelector(".scrolls");
    scroller?.scrollBy(0, by_px);
  }

  private drag(press: Press, x: number, y: number): void {
    if (press.target.closest("[data-drag]")) this.tell("pointermove", press.target, x, y);
    else if (isRange(press.target)) slide(press.target, this.left + x);
    press.isDrag ||= Math.hypot(x - press.x, y - press.y) > DRAG_PX;
    if (press.isDrag && press.scroller && !press.target.closest("[data-drag], [type=range]")) {
      press.scroller.scrollTop = press.from + press.y - y;
    }
  }

  private hover(element: Element | null): void {
    if (element === this.hovered) return;
    this.hovered?.classList.remove("hover");
    element?.classList.add("hover");
    this.hovered = element;
  }

  private at(x: number, y: number): Element | null {
    const { left, top } = this.root.getBoundingClientRect();
    return elementAt(this.root, left + x, top + y);
  }

  private get left(): number {
    return this.root.getBoundingClientRect().left;
  }

  private tell(type: string, target: Element, x: number, y: number): void {
    const { left, top } = this.root.getBoundingClientRect();
    const place = { bubbles: true, cancelable: true, clientX: left + x, clientY: top + y };
    const isClick = type === "click";
    target.dispatchEvent(isClick ? new MouseEvent(type, place) : new PointerEvent(type, place));
  }
}

/** The innermost element at a place; `elementFromPoint` knows only what is on the screen. */
export function elementAt(element: Element, x: number, y: number): Element | null {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isThere = left <= x && x < right && top <= y && y < bottom;
  // What has no box of its own (`display: contents`) may hold others that do.
  if (!isThere && right > left) return null;
  for (const child of [...element.children].reverse()) {
    const found = elementAt(child, x, y);
    if (found) return found;
  }
  return isThere ? element : null;
}

const isDisabled = (element: Element) => element.closest("button")?.disabled ?? false;

const isRange = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === "range";

function slide(range: HTMLInputElement, x: number): void {
  const { left, width } = range.getBoundingClientRect();
  const [least, most] = [Number(range.min || 0), Number(range.max || 100)];
  // The browser rounds to the range's own steps.
  range.value = String(least + ((x - left) / width) * (most - least));
  range.dispatchEvent(new Event("input", { bubbles: true }));
  range.dispatchEvent(new Event("change", { bubbles: true }));
}
