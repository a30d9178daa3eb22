/** Where we are: the path of the address bar as a signal. */
import { signal } from "@preact/signals";

export const path = signal(location.pathname);

export function goTo(address: string): void {
  history.pushState(null, "", address);
  path.value = location.pathname;
  scrollTo(0, 0);
}

/** Follow the back button, and links to pages of ours without loading anew; files are fetched. */
export function followLinks(): void {
  addEventListener("popstate", () => {
    path.value = location.pathname;
  });
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest("a[href^='/']:not([download])");
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.button);
    if (!link || !plain || event.defaultPrevented) return;
    event.preventDefault();
    goTo(link.getAttribute("href") ?? "/");
  });
}
