"""The whole kit from the desk page: packed, switched on, held at things; people and evidence."""

import re

from playwright.sync_api import expect

from tests.e2e.accessibility import violations
from tests.e2e.cases import make_case
from tests.e2e.conftest import PHONE
from tests.e2e.desk import Desk


def test_a_belt_of_instruments_people_and_evidence(visit, shots):
    case_id = make_case(visit("instructor"), "clean", 21)
    # Help fades with what an account has signed; the instructor has signed nothing.
    desk = Desk.start(visit("instructor"), case_id)
    _prepare(desk, shots)
    _pass_the_gate(desk)
    _walk_round(desk, shots)
    _open_and_seal_for_a_break(desk)
    desk.tab("Evidence")
    expect(desk.page.locator(".custody")).to_contain_text("held by the officer")
    expect(desk.page.locator(".custody")).to_contain_text("interim")
    desk.page.screenshot(path=shots / "desk-evidence.png")
    assert violations(desk.page) == []


def _prepare(desk: Desk, shots) -> None:
    page = desk.page
    assert "scan" in desk.press("Plan how far to go: scan")
    expect(page.locator(".head")).to_contain_text("Planned")
    # What is left of the kit is folded away until somebody wants it.
    page.locator(".belt-form summary").click()
    for tool in ("pager", "magnet", "paint-gauge", "loupe"):
        assert "On the belt" in desk.done(page.locator(f"[data-pack={tool}]").click)
    assert "Left at the desk" in desk.done(page.locator("[data-unpack=tape]").click)
    assert "The register answers" in desk.press("Ask a register: seals")
    expect(page.locator("article.paper h3")).to_contain_text("register", ignore_case=True)
    page.locator(".acts > details", has_text="Talk and call").locator("summary").first.click()
    said = desk.done(page.locator("[data-move=ask-route]").first.click)
    assert said.startswith("The driver")
    assert page.locator(".transcript .answer").inner_text() in said
    assert "What is due is step S00" in desk.press("What comes next?")
    # What would do it is a button.
    helped = desk.done(page.locator(".hint-for [data-helps]").click)
    assert helped.startswith("The driver")
    page.screenshot(path=shots / "desk-kit.png")
    assert violations(page) == []


def _pass_the_gate(desk: Desk) -> None:
    desk.go("Gate")
    assert "radiation portal" in desk.press("Use Radiation portal")
    # Nothing shows before it is on.
    assert "Switch it on first" in desk.type("use pager left-side")
    assert "Switched on" in _instrument(desk, "pager", "Switch on")
    desk.page.locator("#held-target").select_option("left-side")
    assert "dose rate" in _instrument(desk, "pager", "Use").lower()
    assert "axle load" in _instrument(desk, "axle-scale", "Use").lower()


def _walk_round(desk: Desk, shots) -> None:
    page = desk.page
    desk.go("Bay")
    desk.press("Make the yard safe")
    page.get_by_role("tab", name="Tools").click()
    page.locator("#held-target").select_option("left-side")
    for piece in ("1-1", "2-1", "2-2"):
        page.locator("#held-piece").select_option(piece)
        assert f"left side {piece}" in _instrument(desk, "magnet", "Use")
    assert "paint gauge" in _instrument(desk, "paint-gauge", "Use")
    # A loupe is for the seal, whatever thing is in hand.
    assert "loupe, seal" in _instrument(desk, "loupe", "Use")
    # Like stands beside like: three lines for one magnet.
    beside = page.locator("table.beside", has=page.locator("caption", has_text="Magnet"))
    expect(beside.locator("tbody tr")).to_have_count(3)
    expect(beside.locator("tbody meter")).to_have_count(3)
    page.screenshot(path=shots / "desk-instruments.png")
    assert violations(page) == []


def _open_and_seal_for_a_break(desk: Desk) -> None:
    for how in ("View", "Verify", "Tug", "Twist"):
        desk.press(f"Check the seal: {how}")
    desk.press("Test the air: at the gasket")
    desk.press("Cut and bag the seal")
    assert "strap" in desk.press("Put on the safety strap")
    expect(desk.page.locator(".head")).to_contain_text("strap on")
    desk.select("left-side")
    assert "Marker 1" in desk.press("Mark it where it is")
    assert "Exhibit 1" in desk.type("exhibit seal")
    assert "Interim seal" in desk.press("Seal the unit: interim")


def _instrument(desk: Desk, name: str, act: str) -> str:
    """Do something with an instrument of the list."""
    desk.page.get_by_role("tab", name="Tools").click()
    line = desk.page.locator(f".instruments [data-instrument={name}]")
    return desk.done(line.get_by_role("button", name=re.compile(f"^{act}")).click)


def test_the_desk_on_a_phone_offers_the_same(visit, shots):
    case_id = make_case(visit("instructor"), "clean", 21)
    page = visit("officer", viewport=PHONE)
    desk = Desk.start(page, case_id)
    desk.go("Gate")
    assert "Switched on" not in desk.latest
    page.get_by_role("tab", name="Tools").click()
    expect(page.locator(".instruments [data-instrument=radiation-portal]")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.screenshot(path=shots / "desk-phone.png", full_page=True)
    assert violations(page) == []
