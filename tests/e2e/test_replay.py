"""The replay of a signed exercise, and another try at it from one of its moments."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.accessibility import violations
from tests.e2e.cases import typed_to_the_end
from tests.e2e.conftest import DESKTOP, PHONE
from tests.e2e.desk import Desk

WALK = (
    "read risk-note",
    "go gate",
    "weigh",
    "go scanner",
    "scan",
    "go bay",
    "yard safe",
    "seal view",
    "seal verify",
    "test air",
    "cut seal",
    "open right-door",
    "photograph right-door",
    "close right-door",
    "reseal",
    "go desk",
    'decide release ground="nothing was seen" confidence=60',
    "report conform=no seals_ok=yes",
    "sign",
)


@pytest.fixture(scope="module")
def signed(server, chromium, sessions):
    """An exercise in which bags stood in sight and were passed by; its id."""
    return typed_to_the_end(server, chromium, sessions, WALK)


def shown(page: Page) -> str:
    return page.locator(".now code").inner_text()


def test_it_plays_steps_and_scrubs_with_pictures(visit_bay, signed, shots):
    page = visit_bay("officer", viewport=DESKTOP)
    page.goto(f"/exercise/{signed}/replay")
    page.locator(".orbit:visible").wait_for()
    assert violations(page) == []
    # By keys: from act to act, to the end and back.
    page.get_by_role("button", name="Play").focus()
    page.keyboard.press("ArrowRight")
    assert shown(page) == WALK[0]
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    assert shown(page) == WALK[0]
    page.keyboard.press("End")
    assert shown(page) == WALK[-1]
    page.keyboard.press("Home")
    assert shown(page) == "The exercise began."
    # By pictures: the radiograph leads to its act.
    page.get_by_role("img", name="Radiograph 1").click()
    assert shown(page).startswith("scan")
    page.screenshot(path=shots / "replay.png", full_page=True)
    # By the slider.
    slider = page.get_by_role("slider", name="Moment of the exercise")
    slider.focus()
    slider.press("Home")
    assert shown(page) == "The exercise began."
    # At twenty times the speed it runs through to its end.
    page.get_by_label("Speed").select_option("20")
    page.get_by_role("button", name="Play").click()
    page.locator(".now code", has_text="sign").wait_for()
    page.get_by_role("button", name="Play").wait_for()


def test_overlays_one_at_a_time(visit_bay, signed, shots):
    page = visit_bay("officer", viewport=DESKTOP)
    page.goto(f"/exercise/{signed}/replay")
    page.locator(".orbit:visible").wait_for()
    for name in ("What was there", "What you looked at", "Sight lines"):
        page.get_by_role("button", name=name).click()
        expect(page.locator(".overlay-choice [aria-pressed=true]")).to_have_count(1)
        page.wait_for_timeout(400)
        page.locator(".box-picture").screenshot(path=shots / f"replay-{name.split()[0]}.png")


def test_a_phone_holds_it(visit_bay, signed, shots):
    page = visit_bay("officer", viewport=PHONE)
    page.goto(f"/exercise/{signed}/replay")
    page.locator(".orbit:visible").wait_for()
    too_wide = page.evaluate(
        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert too_wide <= 0
    page.screenshot(path=shots / "replay-phone.png", full_page=True)
    assert violations(page) == []


def test_another_try_from_a_key_moment_and_both_ends_side_by_side(visit, signed, shots):
    page = visit("officer")
    page.goto(f"/exercise/{signed}/debrief")
    page.get_by_role("button", name="Now your prediction").click()
    page.get_by_role("button", name="Show everything").click()
    expect(page.locator(".key-moments > li")).to_have_count(3)
    page.locator("[aria-labelledby=moments]").screenshot(path=shots / "debrief-moments.png")
    page.get_by_label("From after any other act").select_option(
        str(WALK.index("open right-door") + 1)
    )
    page.get_by_role("button", name="Go back there").click()
    page.wait_for_url("**/exercise/*")
    desk = Desk(page)
    (bag, *_) = desk.things("holdall")
    for action in (
        f"photograph {bag}",
        f"record narcotics target={bag}",
        "lead drug-unit",
        "go desk",
        'decide hand-over ground="bags that no paper names" confidence=90',
        "report conform=no seals_ok=yes",
        "sign",
    ):
        desk.type(action)
    page.get_by_role("link", name="To the debrief").click()
    page.get_by_role("button", name="Now your prediction").click()
    page.get_by_role("button", name="Open the debrief").click()
    both = page.locator("[aria-labelledby=both]")
    expect(both).to_contain_text("Wrong decision")
    expect(both.locator("tbody tr").first.locator("td").last).not_to_contain_text("Wrong decision")
    both.screenshot(path=shots / "debrief-both.png")
    assert violations(page) == []
