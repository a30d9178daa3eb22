/** Where we are: the path of the address bar as a signal. */
import { signal } from "@preact/signals";

export const path = signal(location.pathname);

export function goTo(address: string): void {
  history.pushState(null, "", address);
  path.value = location.pathname;
  scrollTo(0, 0);
}

/** Follow the browser's back button, and links of our own without loading the page anew. */
export function followLinks(): void {
  addEventListener("popstate", () => {
    path.value = location.pathname;
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='/']") : null;
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.button);
    if (!link || !plain || event.defaultPrevented) return;
    event.preventDefault();
    goTo(link.getAttribute("href") ?? "/");
  });
}
