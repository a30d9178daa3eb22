"""Cases as an instructor has them made, and exercises as an officer types them to the end."""

from collections.abc import Iterable

from playwright.sync_api import Browser, Page

from tests.e2e.conftest import Visitors
from tests.e2e.desk import Desk
from tests.service.live import Server


def make_case(page: Page, recipe: str, seed: int) -> str:
    """An instructor has a case made on the page; returns its id."""
    page.goto("/")
    page.locator("[name=recipe]").select_option(recipe)
    page.locator("[name=seed]").fill(str(seed))
    page.get_by_role("button", name="Make a case").click()
    made = page.locator(".card.new")
    made.wait_for()
    return made.get_attribute("data-case") or ""


def typed_to_the_end(server: Server, chromium: Browser, sessions: dict, walk: Iterable[str]) -> str:
    """Type a walk through a case with bags behind its doors; returns the exercise's id."""
    visitors = Visitors(server, chromium, sessions)
    case_id = make_case(visitors("instructor"), "c01", 24)
    page = visitors("officer")
    desk = Desk.start(page, case_id)
    exercise = page.url.rsplit("/", 1)[1]
    for action in walk:
        desk.type(action)
    for context in visitors.contexts:
        context.close()
    return exercise
