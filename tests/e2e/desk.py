"""The desk page as an officer's hands and eyes find it; what is asserted, the tests say."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

SEQ = "() => Number(document.querySelector('#latest').dataset.seq)"
ANSWERED = """seq => {
  const latest = document.querySelector('#latest');
  return Number(latest.dataset.seq) > seq || document.querySelector('.latest.refused');
}"""


class Desk:
    """One exercise, opened."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.locator("#latest[data-seq]:not([data-seq='0'])").wait_for()

    @classmethod
    def start(cls, page: Page, case_id: str) -> Desk:
        """Begin a case from the list."""
        page.goto("/")
        page.locator(f"[data-case='{case_id}'] button").click()
        return cls(page)

    @property
    def seq(self) -> int:
        """Number of the last observation heard."""
        return self.page.evaluate(SEQ)

    @property
    def latest(self) -> str:
        """What the live region says."""
        return self.page.locator("#latest").inner_text()

    def done(self, act) -> str:
        """Do something and wait until it is answered; returns what was said."""
        before = self.seq
        act()
        self.page.wait_for_function(ANSWERED, arg=before)
        return self.latest

    # ------------------------------------------------------------------------------ with the mouse

    def go(self, station: str) -> str:
        """Press the button of a station."""
        button = self.page.locator(".stations").get_by_role("button", name=station, exact=True)
        return self.done(button.click)

    def press(self, name: str) -> str:
        """Press a button among the actions."""
        self.tab("Act")
        pattern = re.compile(f"^{re.escape(name)}")
        return self.done(self.page.locator(".acts").get_by_role("button", name=pattern).first.click)

    def read(self, kind: str) -> str:
        """Lay a paper out and read it."""
        self.page.locator("#paper-first").select_option(kind)
        return self.done(self.page.locator(".paper.unread button").first.click)

    def tab(self, name: str) -> None:
        """Turn to a tab."""
        self.page.get_by_role("tab", name=re.compile(f"^{name}")).click()

    def things(self, kind: str) -> list[str]:
        """Handles of the sighted things of a kind."""
        self.tab("Unit")
        found: Locator = self.page.locator(f".things [data-kind='{kind}']")
        return [found.nth(n).get_attribute("data-handle") or "" for n in range(found.count())]

    def select(self, handle: str) -> None:
        """Take a thing in hand."""
        self.tab("Unit")
        button = self.page.locator(f".things [data-handle='{handle}']")
        button.evaluate("button => button.closest('details')?.setAttribute('open', '')")
        button.click()

    def with_it(self, name: str) -> str:
        """Do something with the thing in hand."""
        return self.done(self.page.locator(".in-hand").get_by_role("button", name=name).click)

    def record(self, category: str) -> str:
        """Record what was cited, under a category."""
        self.page.locator("#finding-category").select_option(category)
        return self.done(self.page.locator("[data-form=record] button[type=submit]").click)

    # --------------------------------------------------------------------------- with the keyboard

    def type(self, action: str) -> str:
        """Go to the command line with `/` and type an action."""
        if not self.page.evaluate("document.activeElement?.id === 'command'"):
            self.page.keyboard.press("Escape")
            self.page.keyboard.press("/")
        expect(self.page.locator("#command")).to_be_focused()
        self.page.keyboard.type(action)
        return self.done(lambda: self.page.keyboard.press("Enter"))


def fetch_json(page: Page, method: str, path: str, body: object = None) -> dict:
    """Call the service from the page, as its user."""
    script = """async ([method, path, body]) => {
      const init = {method, headers: {'content-type': 'application/json'}};
      if (body !== null) init.body = JSON.stringify(body);
      const reply = await fetch(path, init);
      if (!reply.ok) throw new Error(await reply.text());
      return reply.status === 204 ? {} : reply.json();
    }"""
    return page.evaluate(script, [method, path, body])
