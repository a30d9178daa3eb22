"""One exercise on several devices: handed over by a tap, watched by an instructor."""

from playwright.sync_api import Page, expect

from tests.e2e.accessibility import violations
from tests.e2e.conftest import PHONE
from tests.e2e.desk import Desk

#: Where the avatar's head and the camera are, in the frame of sightings.
PLACES = """() => {
  const { scene, camera } = window.__bay.yard;
  const avatar = scene.getObjectByName('avatar');
  const at = one => { one.updateWorldMatrix(true, false);
                      return one.matrixWorld.elements.slice(12, 15); };
  return avatar && {isVisible: avatar.visible, head_m: at(avatar.children[0]), eye_m: at(camera)};
}"""
THERE = """() => window.__bay?.yard.scene.getObjectByName('avatar')?.visible"""
HIDDEN = """() => window.__bay.yard.scene.getObjectByName('avatar').visible === false"""


def start_any(page: Page) -> Desk:
    page.goto("/")
    page.locator("[data-case] button").first.click()
    return Desk(page)


def open_bay(page: Page, exercise: str) -> Page:
    page.goto(f"/exercise/{exercise}/bay")
    page.locator("main.bay[data-ready=true]").wait_for()
    return page


def company(page: Page):
    return page.locator(".company [role=status]")


def press(page: Page, name: str) -> None:
    page.locator(".company").get_by_role("button", name=name, exact=True).click()


def exercise_of(desk: Desk) -> str:
    return desk.page.url.rsplit("/", 1)[1]


def test_an_exercise_is_handed_from_one_page_to_another_and_taken_back(visit, shots):
    first = start_any(visit("officer"))
    expect(company(first.page)).to_have_text("Open on this device only")
    second_page = visit("officer", viewport=PHONE)
    second_page.goto(first.page.url)
    second = Desk(second_page)
    expect(company(first.page)).to_have_text("Also open on another page")
    press(first.page, "Continue on the other page")
    expect(company(first.page)).to_have_text("On your other page now")
    expect(company(second_page)).to_have_text("It is yours now")
    expect(second_page.locator(".company")).to_be_focused()
    first.page.screenshot(path=shots / "company-desk.png")
    second_page.screenshot(path=shots / "company-phone.png")
    assert violations(first.page) == []
    assert violations(second_page) == []
    # Nothing is locked: both may act, and each sees what the other did.
    first.go("Gate")
    expect(second_page.locator(f"#latest[data-seq='{first.seq}']")).to_be_visible()
    second.go("Bay")
    expect(first.page.locator(f"#latest[data-seq='{second.seq}']")).to_be_visible()
    press(first.page, "Take it back")
    expect(company(first.page)).to_have_text("It is yours now")
    expect(company(second_page)).to_have_text("On your other page now")
    # Whoever holds it closes the page: it lies with nobody, and the other goes on alone.
    first.page.close()
    expect(company(second_page)).to_have_text("Open on this device only")


def test_one_walks_from_the_desk_into_the_bay_and_back(visit_bay, shots):
    page = visit_bay("officer")
    desk = start_any(page)
    exercise, before = exercise_of(desk), desk.go("Bay")
    page.get_by_role("link", name="Walk into the bay").click()
    page.locator("main.bay[data-ready=true]").wait_for()
    expect(page.locator("#latest")).to_have_text(before)
    page.screenshot(path=shots / "company-bay.png")
    page.get_by_role("link", name="Back to the desk").click()
    assert Desk(page).latest == before
    assert exercise_of(Desk(page)) == exercise


def test_desk_and_bay_hand_over_in_the_middle(visit, visit_bay):
    desk = start_any(visit("officer"))
    bay = open_bay(visit_bay("officer"), exercise_of(desk))
    expect(company(desk.page)).to_have_text("Also open in the bay")
    press(desk.page, "Continue in the bay")
    expect(company(desk.page)).to_have_text("In the bay now")
    expect(company(bay)).to_have_text("It is yours now")
    bay.locator(".stations").get_by_role("button", name="Gate").click()
    expect(desk.page.locator(".status")).to_contain_text("Gate")
    press(bay, "Continue at the desk")
    expect(company(desk.page)).to_have_text("It is yours now")


def test_an_instructor_watches_the_same_bay_and_cannot_act(visit, visit_bay, shots):
    desk = start_any(visit("officer"))
    exercise = exercise_of(desk)
    desk.go("Bay")
    bay = open_bay(visit_bay("officer"), exercise)
    onlooker = visit_bay("instructor")
    onlooker.goto("/")
    onlooker.locator(f"a[href='/exercise/{exercise}/bay']", has_text="Watch").click()
    onlooker.locator("main.bay[data-ready=true]").wait_for()
    expect(bay.locator(".watchers")).to_contain_text("An instructor watches")
    _is_there(onlooker, shots)
    _looks_with_the_officer(onlooker, shots)
    # The officer's acts are told; the instructor has nothing to act with.
    desk.done(lambda: desk.page.locator(".stations").get_by_role("button", name="Gate").click())
    expect(onlooker.locator(".acts-seen li").first).to_contain_text("Gate")
    for tools in (".belt", ".stations", ".tablet", ".act-card"):
        expect(onlooker.locator(tools)).to_have_count(0)
    assert violations(onlooker) == []
    bay.close()
    onlooker.wait_for_function("() => !window.__bay.yard.scene.getObjectByName('avatar')")
    expect(onlooker.locator(".watch .where")).to_contain_text("not in the bay")


def _is_there(onlooker: Page, shots) -> None:
    """The officer's head stands in the bay of the one who watches."""
    onlooker.wait_for_function(THERE)
    expect(onlooker.locator(".watch .where")).to_contain_text("The officer is")
    onlooker.screenshot(path=shots / "watch-free.png")


def _looks_with_the_officer(onlooker: Page, shots) -> None:
    """Over the shoulder the eye comes near; through the eyes it is where the head is."""
    panel = onlooker.locator(".watch")
    panel.get_by_role("button", name="Over the shoulder").click()
    onlooker.wait_for_function(f"() => {{ const p = ({PLACES})(); return {_near(2.0)}; }}")
    onlooker.screenshot(path=shots / "watch-shoulder.png")
    panel.get_by_role("button", name="With the officer's eyes").click()
    onlooker.wait_for_function(HIDDEN)
    places = onlooker.evaluate(PLACES)
    assert max(abs(a - b) for a, b in zip(*_both(places), strict=True)) < 0.05
    panel.get_by_role("button", name="Freely").click()


def _near(most_m: float) -> str:
    return f"Math.hypot(...p.head_m.map((m, n) => m - p.eye_m[n])) < {most_m}"


def _both(places: dict) -> tuple[list[float], list[float]]:
    return places["head_m"], places["eye_m"]
