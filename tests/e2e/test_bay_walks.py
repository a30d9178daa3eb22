"""A guilty and a clean case in the bay, from the first step to the signed report, by every means.

A case is made by an instructor from a seed, so the same case can be made here: what was played in
the bay is played again as text, and must be worth the same.
"""

import json
from collections.abc import Callable

import msgspec
import pytest
from playwright.sync_api import Page, expect

from tests.e2e.bay import Bay, ByHands, ByMouse, ByTouch, InHeadset, Officer
from tests.e2e.desk import fetch_json
from tidewaiter.casework import draw
from tidewaiter.casework.desk import Desk
from tidewaiter.casework.draw import RecipeName
from tidewaiter.exercise.score import score
from tidewaiter.language import text
from tidewaiter.language.debriefs import Score
from tidewaiter.language.events import Refusal

#: The desk's own walks read all papers; here the means of reading are what is tried.
PAPERS = ("risk-note", "tad")


def begin(visit, page: Page, recipe: str, seed: int) -> str:
    """Have the case made by an instructor, and begin it as the officer."""
    instructor = visit("instructor")
    instructor.goto("/")
    made = fetch_json(instructor, "POST", "/api/cases", {"recipe": recipe, "seed": seed})
    instructor.context.close()
    page.goto("/")
    page.locator(".account").wait_for()
    begun = fetch_json(page, "POST", "/api/exercises", {"case_id": made["case"]["id"]})
    return begun["exercise"]["id"]


def same_as_text(page: Page, exercise: str, recipe: RecipeName, seed: int) -> Score:
    """Play what was done as text on the same case; both are worth the same."""
    debrief = fetch_json(page, "GET", f"/api/exercises/{exercise}/debrief")
    told = msgspec.convert(debrief["score"], Score)
    case = draw.from_seed(seed, recipe).case
    desk = Desk(case)
    for moment in debrief["timeline"][1:]:
        answer = desk.act(text.parse(moment["action"]))
        assert not isinstance(answer, Refusal), (moment["action"], answer)
    assert json.loads(msgspec.json.encode(score(case, desk.records))) == debrief["score"]
    return told


def study(bay: Bay) -> None:
    """Read the papers, and take a ground from one."""
    for kind in PAPERS:
        bay.read(kind)
    bay.ground("risk-indicator")


def weigh_and_scan(bay: Bay) -> None:
    """Identify the unit, weigh it, have it scanned."""
    bay.go("gate")
    bay.order("weigh", "instrument-read")
    bay.with_card("plates", "look", "looked")
    bay.go("scanner")
    bay.order("scan", "scanned")


def check_the_seal(bay: Bay) -> None:
    """Make the yard safe; view, verify, tug and twist."""
    bay.go("bay")
    bay.order("yard-safe", "yard-made-safe")
    for how in ("view", "verify", "tug", "twist"):
        bay.card("seal", "seal-gauge")
        bay.done("seal-checked", lambda how=how: press_offer(bay, f"seal-{how}"))


def press_offer(bay: Bay, offer: str) -> None:
    bay.officer.press_button(f"[data-offer='{offer}']")


def open_up(bay: Bay) -> None:
    """Air, seal, leaves: the right one first, both hooked back."""
    bay.use("gas-lance", "gasket", "air-tested")
    bay.with_card("seal", "cut-seal", "seal-cut", "bolt-cutter")
    # With the seal off there is a choice, and the card stays; then a leaf is simply opened.
    bay.with_card("right-door/grip", "open", "leaf-moved")
    bay.done("leaf-moved", lambda: bay.officer.press_button("[data-act=hook]"))
    bay.use("hand", "left-door/grip", "leaf-moved")
    bay.with_card("left-door", "hook", "leaf-moved")


def secure(bay: Bay) -> None:
    """Photograph every bag where it stands, say what it is, and who leads."""
    bags = bay.page.evaluate(
        "() => window.__bay.things().filter(one => one.mesh.startsWith('holdall')).map(o => o.id)"
    )
    assert bags, "a c01 case shows bags behind the doors"
    for bag in bags:
        bay.use("camera", bag, "photographed")
        bay.tag(bag, "narcotics")
    bay.lead("drug-unit")


def hand_over_and_sign(bay: Bay) -> None:
    bay.go("desk")
    bay.decide("hand-over")
    bay.report(conform="no", seals="yes")
    bay.sign()


def release_and_sign(bay: Bay) -> None:
    bay.go("desk")
    bay.ground("all-in-order")
    bay.decide("release")
    bay.report(conform="yes", seals="yes")
    bay.sign()


def guilty(bay: Bay) -> None:
    study(bay)
    weigh_and_scan(bay)
    check_the_seal(bay)
    open_up(bay)
    secure(bay)
    hand_over_and_sign(bay)


def clean(bay: Bay) -> None:
    study(bay)
    weigh_and_scan(bay)
    check_the_seal(bay)
    release_and_sign(bay)


WAYS: dict[str, tuple[type[Officer], dict]] = {
    "mouse": (ByMouse, {"viewport": {"width": 800, "height": 520}}),
    "touch": (ByTouch, {"viewport": {"width": 800, "height": 520}, "has_touch": True}),
}
CASES: dict[RecipeName, tuple[Callable[[Bay], None], int, str]] = {
    "c01": (guilty, 7, "hand-over"),
    "clean": (clean, 7, "release"),
}


@pytest.mark.parametrize("recipe", CASES)
@pytest.mark.parametrize("way", WAYS)
def test_a_case_on_a_screen(visit_bay, shots, way, recipe):
    play, seed, decision = CASES[recipe]
    means, options = WAYS[way]
    page = visit_bay("officer", **options)
    exercise = begin(visit_bay, page, recipe, seed)
    bay = Bay.open(means(page), exercise)
    play(bay)
    page.screenshot(path=shots / f"bay-{way}-{recipe}.png")
    told = same_as_text(page, exercise, recipe, seed)
    assert told.outcome.decided == decision
    assert told.outcome.kind == "right"
    link = page.get_by_role("link", name="To the debrief").first
    expect(link).to_be_visible()


@pytest.mark.parametrize("recipe", CASES)
def test_a_case_in_a_headset_with_controllers(visit_headset, shots, recipe):
    play, seed, decision = CASES[recipe]
    page = visit_headset("officer")
    exercise = begin(visit_headset, page, recipe, seed)
    bay = Bay.open(InHeadset(page), exercise)
    play(bay)
    page.screenshot(path=shots / f"headset-{recipe}.png")
    told = same_as_text(page, exercise, recipe, seed)
    assert told.outcome.decided == decision
    assert told.outcome.kind == "right"


def by_hand(bay: Bay) -> None:
    """Take a ground, then do the decisive steps: seal, air, doors, bags, decision."""
    bay.read("risk-note")
    bay.ground("risk-indicator")
    check_the_seal(bay)
    open_up(bay)
    secure(bay)
    hand_over_and_sign(bay)


def test_the_decisive_steps_with_bare_hands(visit_headset, shots):
    page = visit_headset("officer")
    exercise = begin(visit_headset, page, "c01", 24)
    bay = Bay.open(ByHands(page), exercise)
    by_hand(bay)
    page.screenshot(path=shots / "headset-hands.png")
    assert same_as_text(page, exercise, "c01", 24).outcome.decided == "hand-over"
