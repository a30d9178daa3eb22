"""A guilty case by mouse and a clean one by keyboard alone, each from papers to debrief."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.accessibility import violations
from tests.e2e.cases import make_case
from tests.e2e.desk import Desk

PAPERS = ("risk-note", "tad", "packing-list", "gate-record")


@pytest.fixture(scope="module")
def played() -> dict[str, str]:
    """Addresses of exercises that were signed, for whoever looks at their debriefs."""
    return {}


def test_a_guilty_case_is_found_with_the_mouse_and_debriefed(visit, shots):
    case_id = make_case(visit("instructor"), "c01", 24)
    page = visit("officer")
    desk = Desk.start(page, case_id)
    _study_the_papers(desk, shots)
    _weigh_and_scan(desk, shots)
    bags = _open_up(desk, shots)
    _secure(desk, bags, shots)
    _decide_and_sign(desk, shots)
    _give_account(page, shots)
    _open_the_box(page, shots)
    _learn(page, shots)


def _study_the_papers(desk: Desk, shots) -> None:
    for kind in PAPERS:
        assert desk.read(kind).startswith("Read:")
    # Two papers side by side, one box of one of them cited as a ground.
    desk.page.get_by_label("Side by side").check()
    expect(desk.page.locator("article.paper")).to_have_count(2)
    desk.page.screenshot(path=shots / "desk-papers.png")
    desk.page.get_by_label("Side by side").uncheck()
    desk.page.locator("#paper-first").select_option("risk-note")
    desk.page.locator("[data-paper=risk-note] .cite").first.click()
    assert "recorded" in desk.record("risk-indicator")
    assert violations(desk.page) == []


def _weigh_and_scan(desk: Desk, shots) -> None:
    desk.go("Gate")
    assert "gross mass" in desk.press("Weigh the unit")
    desk.select("plates")
    assert "number" in desk.with_it("Look closely")
    desk.go("Scanner")
    assert "Radiograph 1" in desk.press("Scan from the side")
    plate = desk.page.locator(".plate[aria-busy=false] canvas")
    plate.wait_for()
    desk.page.evaluate("() => scrollTo(0, 0)")
    desk.page.screenshot(path=shots / "desk-radiograph.png")
    # A region by the doors is marked with the mouse and noted as a ground.
    desk.page.get_by_role("button", name="Mark a region").click()
    box = plate.bounding_box()
    assert box is not None
    desk.page.mouse.move(box["x"] + box["width"] * 0.02, box["y"] + box["height"] * 0.2)
    desk.page.mouse.down()
    desk.page.mouse.move(box["x"] + box["width"] * 0.1, box["y"] + box["height"] * 0.9)
    desk.page.mouse.up()
    desk.page.get_by_role("button", name="Note the region").click()
    expect(desk.page.get_by_label("In your words")).to_have_value(
        re.compile(r"Radiograph 1: -?\d.* m behind the sill")
    )
    assert "image" in desk.record("image-anomaly") or "picture" in desk.latest
    assert violations(desk.page) == []


def _open_up(desk: Desk, shots) -> list[str]:
    desk.go("Bay")
    refused = desk.press("Open a leaf: right")
    assert "seal" in refused
    desk.press("Make the yard safe")
    for how in ("View", "Verify", "Tug", "Twist"):
        assert desk.press(f"Check the seal: {how}").startswith("Seal")
    desk.press("Test the air: at the gasket")
    desk.press("Cut and bag the seal")
    for leaf in ("right", "left"):
        desk.press(f"Open a leaf: {leaf}")
        desk.press(f"Hook a leaf back: {leaf}")
    bags = desk.things("holdall")
    desk.page.screenshot(path=shots / "desk-doors-open.png")
    assert bags, "a c01 case shows bags behind the doors"
    assert violations(desk.page) == []
    return bags


def _secure(desk: Desk, bags: list[str], shots) -> None:
    for handle in bags:
        desk.select(handle)
        assert "opening" in desk.with_it("Look closely")
        desk.with_it("Photograph")
        desk.select(handle)
        desk.page.locator(".in-hand").get_by_role("button", name="Cite").click()
        desk.record("narcotics")
    desk.tab("Photos")
    expect(desk.page.locator(".photographs figure")).to_have_count(len(bags))
    desk.page.screenshot(path=shots / "desk-photographs.png")
    desk.page.locator("[data-form=lead] select").select_option("drug-unit")
    desk.done(desk.page.locator("[data-form=lead] button").click)


def _decide_and_sign(desk: Desk, shots) -> None:
    page = desk.page
    desk.go("Desk")
    desk.tab("Report")
    decide = page.locator("[data-form=decide]")
    decide.get_by_label("Decision").select_option("hand-over")
    decide.get_by_label("Ground").fill("Undeclared bags behind the doors; the scene is kept.")
    desk.done(decide.get_by_role("button", name="Decide").click)
    report = page.locator("[data-form=report]")
    report.get_by_role("group", name="conform").get_by_label("No").check()
    report.get_by_role("group", name="Seals").get_by_label("Yes").check()
    report.get_by_label("Unloading remarks").fill("Bags that no paper names.")
    expect(report.locator(".draft.saved")).to_be_visible()
    # The draft is on the server: a fresh page has it.
    page.reload()
    desk = Desk(page)
    desk.tab("Report")
    expect(report.get_by_label("Unloading remarks")).to_have_value("Bags that no paper names.")
    desk.done(report.get_by_role("button", name="File the report").click)
    page.screenshot(path=shots / "desk-report.png")
    page.get_by_role("button", name="Sign the report").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    assert violations(page) == []
    dialog.get_by_role("button", name="Not yet").click()
    expect(dialog).to_be_hidden()
    page.get_by_role("button", name="Sign the report").click()
    said = desk.done(dialog.get_by_role("button", name="Yes, sign").click)
    assert "over" in said


def _give_account(page: Page, shots) -> None:
    page.get_by_role("link", name="To the debrief").click()
    expect(page.get_by_role("heading", name="Your own account")).to_be_visible()
    # Nothing is told before the officer's own account and prediction.
    expect(page.locator("#outcome")).to_have_count(0)
    page.get_by_label("What did you do").fill("I opened it because of the picture.")
    page.get_by_role("button", name="Now your prediction").click()
    expect(page.locator("#prediction")).to_be_focused()
    page.get_by_label("What was in it").select_option("narcotics")
    assert violations(page) == []
    page.screenshot(path=shots / "debrief-account.png", full_page=True)
    page.get_by_role("button", name="Open the debrief").click()
    expect(page.locator("#outcome")).to_be_focused()
    expect(page.locator(".outcome")).to_contain_text("hand over")


def _open_the_box(page: Page, shots) -> None:
    page.get_by_role("button", name="Open the box").click()
    # One thing after the other; what was hidden comes last.
    reveal = page.get_by_role("button", name="Tell me the next")
    reveal.click()
    expect(page.locator("#truth ~ div .overlay")).to_have_count(1)
    page.screenshot(path=shots / "debrief-reveal.png", full_page=True)
    page.get_by_role("button", name="Tell me all").click()
    found = page.locator(".overlay.found", has_text="Hidden")
    found.get_by_role("radio").check()
    page.get_by_role("button", name="Flat").click()
    expect(page.locator(".drawing.plan .marked").first).to_be_visible()
    page.screenshot(path=shots / "debrief-truth.png")


def _learn(page: Page, shots) -> None:
    page.get_by_role("button", name="Three key moments").click()
    expect(page.locator(".key-moments > li")).to_have_count(3)
    page.get_by_role("button", name="Try it again").click()
    expect(page.locator(".again-choices button")).to_have_count(3)
    page.get_by_role("button", name="See how it was done").click()
    expect(page.locator("[data-axis]")).to_have_count(5)
    link = page.locator("[data-axis=detection] a.record").first
    link.click()
    expect(page.locator(link.get_attribute("href") or "")).to_be_focused()
    page.get_by_role("button", name="other instruments").click()
    page.get_by_role("button", name="One rule").click()
    expect(page.locator(".take-along")).to_be_visible()
    page.get_by_role("button", name="What to practise next").click()
    expect(page.get_by_role("alert")).to_have_count(0)
    assert violations(page) == []
    page.screenshot(path=shots / "debrief.png", full_page=True)
    # What was said before stays as it was.
    page.reload()
    expect(page.locator("#outcome")).to_be_visible()
    told = page.get_by_label("What did you do")
    expect(told).to_have_value("I opened it because of the picture.")
    expect(told).not_to_be_editable()


def test_a_clean_case_is_released_by_keyboard_alone(visit, shots):
    case_id = make_case(visit("instructor"), "clean", 11)
    page = visit("officer")
    page.goto("/")
    page.locator(f"[data-case='{case_id}']").wait_for()
    _tab_to(page, f"[data-case='{case_id}'] button")
    page.keyboard.press("Enter")
    desk = Desk(page)
    _inspect_by_keys(desk)
    _release_by_keys(desk)
    page.keyboard.press("Escape")
    _tab_to(page, ".signed a")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Your own account")).to_be_visible()
    for _ in range(2):
        _tab_to(page, ".next .primary")
        page.keyboard.press("Enter")
    expect(page.locator(".outcome.right")).to_be_visible()
    _tab_to(page, ".next button:last-child")
    page.keyboard.press("Enter")
    expect(page.locator("[data-axis]")).to_have_count(5)
    page.screenshot(path=shots / "debrief-clean.png", full_page=True)
    assert violations(page) == []


def _inspect_by_keys(desk: Desk) -> None:
    keys = desk.page.keyboard
    # Completion: the verb, then the paper, by Tab.
    keys.press("/")
    keys.type("rea")
    keys.press("Tab")
    keys.type("risk")
    keys.press("Tab")
    expect(desk.page.locator("#command")).to_have_value("read risk-note ")
    assert desk.done(lambda: keys.press("Enter")).startswith("Read:")
    kinds = desk.page.locator("#paper-first option").evaluate_all("all => all.map(o => o.value)")
    for kind in kinds[1:]:
        desk.type(f"read {kind}")
    for action in ("go gate", "look at plates", "weigh", "go scanner", "scan"):
        desk.type(action)
    desk.page.locator(".plate[aria-busy=false]").wait_for()
    for action in ("go bay", "yard safe", "seal view", "seal verify", "seal tug", "seal twist"):
        desk.type(action)
    # What the grammar does not know is refused in words, and nothing happens.
    before = desk.seq
    assert "not understood" in desk.type("open sesame")
    assert desk.seq == before


def _release_by_keys(desk: Desk) -> None:
    desk.type("go desk")
    desk.type("record all-in-order")
    ground = "papers, plates, weight, picture and seal agree"
    assert "release" in desk.type(f'decide release ground="{ground}" confidence=90')
    desk.type("report conform=yes seals_ok=yes")
    assert "over" in desk.type("sign")


def _tab_to(page: Page, selector: str) -> None:
    """Walk on with Tab until the wanted element has the focus, as a keyboard user does."""
    for _ in range(250):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement?.matches(s) ?? false", selector):
            return
    raise AssertionError(f"Tab never reaches {selector}")
