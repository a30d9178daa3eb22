"""The box of a debrief in three dimensions: one overlay at a time, by mouse and by keyboard."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.accessibility import violations
from tests.e2e.cases import typed_to_the_end
from tests.e2e.conftest import DESKTOP, PHONE

WALK = (
    "read risk-note",
    "read packing-list",
    "go gate",
    "look at plates",
    "weigh",
    "go bay",
    "yard safe",
    "seal view",
    "test air",
    "cut seal",
    "open right-door",
    "go desk",
    'decide hold ground="the load is to be looked at" confidence=60',
    "report conform=no seals_ok=yes",
    "sign",
)


@pytest.fixture(scope="module")
def signed(server, chromium, sessions):
    """An exercise that was signed after a look into the box; its id."""
    return typed_to_the_end(server, chromium, sessions, WALK)


def debrief(page: Page, exercise: str) -> Page:
    page.goto(f"/exercise/{exercise}/debrief")
    to_box = page.get_by_role("button", name="Open the box")
    first = page.get_by_role("button", name="Now your prediction")
    to_box.or_(first).wait_for()
    if first.is_visible():
        first.click()
        page.get_by_role("button", name="Open the debrief").click()
        page.get_by_role("button", name="Open the box").click()
        page.get_by_role("button", name="Tell me all").click()
    else:
        to_box.click()
    return page


def test_the_box_is_drawn_with_one_overlay_at_a_time(visit_bay, signed, shots):
    page = debrief(visit_bay("officer", viewport=DESKTOP), signed)
    page.locator(".orbit:visible").wait_for()
    # The flat drawings are kept for print.
    expect(page.locator(".drawing.plan")).to_be_hidden()
    for name, stands in (
        ("Nothing over it", ".orbit"),
        ("What was there", ".overlays"),
        ("The way you went", "#truth ~ p, .scrubber"),
        ("What you looked at", "table"),
        ("Sight lines", "table"),
    ):
        page.get_by_role("button", name=name).click()
        expect(page.locator(stands).first).to_be_visible()
        page.locator("[aria-labelledby=truth]").screenshot(
            path=shots / f"debrief-box-{name.split()[0].lower()}-{name.split()[-1].lower()}.png"
        )
        assert violations(page) == []


def test_one_thing_of_the_truth_is_chosen_from_the_list(visit_bay, signed, shots):
    page = debrief(visit_bay("officer", viewport=DESKTOP), signed)
    page.locator(".orbit:visible").wait_for()
    page.locator(".overlay.missed", has_text="Hidden").first.get_by_role("radio").check()
    page.locator("[aria-labelledby=truth]").screenshot(path=shots / "debrief-box-one.png")
    page.get_by_role("button", name="Flat").click()
    expect(page.locator(".drawing.plan .marked").first).to_be_visible()
    expect(page.locator(".orbit")).to_be_hidden()


def test_the_box_is_turned_with_keys(visit_bay, signed):
    page = debrief(visit_bay("officer", viewport=DESKTOP), signed)
    place = page.get_by_role("application")
    place.wait_for()
    place.focus()

    def after(key: str, before: bytes = b"") -> bytes:
        """Press a key, and wait until another picture than before stands still."""
        page.keyboard.press(key)
        shot = b""
        # It is drawn with the next picture; nothing on the page tells when.
        for _ in range(40):
            page.wait_for_timeout(350)
            last, shot = shot, place.screenshot()
            if shot == last != before:
                break
        return shot

    whole = after("0")
    turned = after("ArrowLeft", whole)
    closer = after("+", turned)
    assert len({whole, turned, closer}) == 3
    assert after("0", closer) == whole


def test_a_phone_holds_the_box(visit_bay, signed, shots):
    page = debrief(visit_bay("officer", viewport=PHONE), signed)
    page.locator(".orbit:visible").wait_for()
    too_wide = page.evaluate(
        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert too_wide <= 0
    page.locator("[aria-labelledby=truth]").screenshot(path=shots / "debrief-box-phone.png")
    assert violations(page) == []


def test_print_has_the_flat_drawings(visit_bay, signed):
    page = debrief(visit_bay("officer", viewport=DESKTOP), signed)
    page.locator(".orbit:visible").wait_for()
    page.emulate_media(media="print")
    expect(page.locator(".drawing.plan")).to_be_visible()
    expect(page.locator(".orbit")).to_be_hidden()


def test_without_webgl_the_flat_drawings_stay_and_the_page_says_so(visit, signed, shots):
    page = visit("officer")
    # What a browser without WebGL answers.
    page.add_init_script(
        """const plain = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
          return kind.startsWith('webgl') ? null : plain.call(this, kind, ...rest);
        };"""
    )
    debrief(page, signed)
    expect(page.get_by_text("cannot draw in three dimensions")).to_be_visible()
    expect(page.locator(".drawing.plan")).to_be_visible()
    page.locator("[aria-labelledby=truth]").screenshot(path=shots / "debrief-box-flat.png")
    assert violations(page) == []
