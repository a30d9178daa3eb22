"""The bay page itself: walking, the sill, the keyboard alone, and what a browser may lack."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.accessibility import violations
from tests.e2e.bay import READY
from tests.e2e.conftest import PHONE
from tests.e2e.desk import fetch_json

PLACE = "() => window.__bay.yard.rig.position.toArray()"
FACE = """([x, z, degrees]) => {
  const {rig} = window.__bay.yard;
  rig.position.set(x, 0, z);
  rig.rotation.y = degrees * Math.PI / 180;
}"""
TOLD = """name => window.__bay.log().flatMap(one => one.events)
                  .filter(one => one.event === name).length"""
OPENED = (
    "go bay",
    "yard safe",
    "seal view",
    "test air gasket",
    "cut seal",
    "open right-door",
    "hook right-door",
    "open left-door",
    "hook left-door",
    "test air inside",
)
LOSE = """() => {
  const loss = window.__bay.yard.renderer.getContext().getExtension('WEBGL_lose_context');
  loss.loseContext();
  setTimeout(() => loss.restoreContext(), 1500);
}"""


def begin(page: Page, case: str = "") -> str:
    """Begin a case, or else the first one; gives the exercise."""
    page.goto("/")
    case = case or fetch_json(page, "GET", "/api/cases")["cases"][0]["id"]
    return fetch_json(page, "POST", "/api/exercises", {"case_id": case})["exercise"]["id"]


def walk_in(page: Page, exercise: str) -> None:
    """Open the bay."""
    page.goto(f"/exercise/{exercise}/bay")
    page.wait_for_function(READY)
    if page.locator(".bay-help button").count():
        page.locator(".bay-help button").click()


def say(page: Page, *actions: str) -> None:
    """Act in text form, over a line of its own."""
    page.evaluate(
        """async ([exercise, actions]) => {
          const wire = new WebSocket(
            `ws://${location.host}/api/exercises/${exercise}/socket?after=0`);
          await new Promise(done => { wire.onopen = done; });
          for (const [n, action] of actions.entries()) {
            const action_id = `said-${Date.now()}-${n}`;
            const answered = new Promise((done, fail) => {
              wire.onmessage = ({data}) => {
                const message = JSON.parse(data);
                if (message.action_id !== action_id) return;
                if (message.refusal) fail(new Error(JSON.stringify(message.refusal)));
                else done();
              };
            });
            wire.send(JSON.stringify({action_id, n: n + 1, action}));
            await answered;
          }
          wire.close();
        }""",
        [page.url.split("/exercise/")[1].split("/")[0], list(actions)],
    )


def hold(page: Page, key: str, until: str, argument=None) -> None:
    """Hold a key down until something is so."""
    page.keyboard.down(key)
    try:
        page.wait_for_function(until, arg=argument)
    finally:
        page.keyboard.up(key)


@pytest.fixture(scope="module")
def opened(server, chromium_gl, sessions):
    """An exercise in the bay with both leaves hooked back and the air tested."""

    def page_of(role: str) -> Page:
        context = chromium_gl.new_context(
            base_url=server.base_url, storage_state=sessions[role], locale="en-GB"
        )
        page = context.new_page()
        page.goto("/")
        page.locator(".account").wait_for(timeout=60_000)
        return page

    instructor, officer = page_of("instructor"), page_of("officer")
    made = fetch_json(instructor, "POST", "/api/cases", {"recipe": "c01", "seed": 53})
    exercise = begin(officer, made["case"]["id"])
    officer.goto(f"/exercise/{exercise}")
    officer.locator("#latest[data-seq]:not([data-seq='0'])").wait_for(timeout=60_000)
    say(officer, *OPENED)
    for page in (instructor, officer):
        page.context.close()
    return exercise


def test_one_walks_with_keys_but_not_off_the_apron_or_through_things(visit_bay):
    page = visit_bay("officer")
    walk_in(page, begin(page))
    say(page, "go bay")
    page.wait_for_function("() => window.__bay.yard.stage.station === 'bay'")
    page.wait_for_timeout(1500)
    page.evaluate(FACE, [0, 3, 0])
    page.locator("canvas").focus()
    hold(page, "KeyS", "() => window.__bay.yard.rig.position.z > 3.5")
    hold(page, "KeyA", "() => window.__bay.yard.rig.position.x < -0.3")
    # The doors are shut: one comes up to them, and no farther.
    page.evaluate(FACE, [0.5, 1.2, 0])
    page.keyboard.down("KeyW")
    page.wait_for_timeout(4000)
    page.keyboard.up("KeyW")
    x, y, z = page.evaluate(PLACE)
    assert 0.1 < z < 0.9
    assert x == pytest.approx(0.5)
    assert y == pytest.approx(0, abs=0.01)
    assert page.evaluate(TOLD, "entered") == 0


def test_over_the_sill_one_comes_only_with_the_servers_word(visit_bay, opened):
    page = visit_bay("officer")
    walk_in(page, opened)
    page.wait_for_timeout(1000)
    page.evaluate(FACE, [0, 1.2, 0])
    page.locator("canvas").focus()
    before = page.evaluate(TOLD, "entered")
    hold(
        page,
        "KeyW",
        "n => window.__bay.log().flatMap(one => one.events)"
        ".filter(one => one.event === 'entered').length > n",
        before,
    )
    page.wait_for_function("() => window.__bay.yard.rig.position.z < -0.3")
    page.wait_for_timeout(1000)
    page.evaluate(FACE, [0, -0.6, 180])
    hold(page, "KeyW", "() => window.__bay.log().at(-1).events.some(one => one.event === 'left')")
    page.wait_for_function("() => window.__bay.yard.rig.position.z > 0.3")


def test_with_the_keyboard_alone_a_thing_is_found_and_acted_on(visit_bay, opened):
    page = visit_bay("officer")
    walk_in(page, opened)
    page.wait_for_timeout(1500)
    page.evaluate(FACE, [0, 1.4, 0])
    page.locator(".reach [data-handle='right-door']").wait_for(state="attached")
    page.locator(".reach button").first.focus()
    for _ in range(40):
        if page.evaluate("() => document.activeElement?.dataset.handle") == "right-door":
            break
        page.keyboard.press("Tab")
    expect(page.locator(".reach [data-handle='right-door']")).to_be_focused()
    # What is meant is seen: brackets about it, and its name.
    assert page.evaluate("() => window.__bay.yard.stage.root.getObjectByName('brackets').visible")
    expect(page.locator(".pointed")).to_contain_text("ight door")
    page.keyboard.press("Enter")
    page.locator(".act-card, .latest").first.wait_for()


def test_nothing_grave_stands_against_the_page(visit_bay, opened):
    page = visit_bay("officer")
    walk_in(page, opened)
    assert violations(page) == []


def test_a_lost_picture_comes_back_and_says_so_meanwhile(visit_bay, opened):
    page = visit_bay("officer")
    walk_in(page, opened)
    page.evaluate(LOSE)
    expect(page.locator(".bay-wait")).to_contain_text("comes back by itself")
    expect(page.locator(".bay-wait")).to_have_count(0)
    assert page.evaluate(
        "() => new Promise(done => { const stop = window.__bay.yard.onFrame(() => {"
        " stop(); done(window.__bay.info().calls); }); })"
    )


def test_without_webgl_the_page_says_so_and_the_desk_serves(visit):
    page = visit("officer")
    exercise = begin(page)
    page.add_init_script(
        "HTMLCanvasElement.prototype.getContext = () => null;window.OffscreenCanvas = undefined;"
    )
    page.goto(f"/exercise/{exercise}/bay")
    expect(page.locator("main")).to_contain_text("The desk page serves every action")
    page.locator("main a.button").click()
    page.locator("#latest[data-seq]:not([data-seq='0'])").wait_for()


def test_the_bay_is_told_by_its_pictures(visit_bay, opened, shots):
    """For people to look at: closed and open bay on a desktop, and a phone."""
    page = visit_bay("officer", viewport={"width": 1280, "height": 720})
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    exercise = begin(page)
    walk_in(page, exercise)
    say(page, "go bay")
    page.wait_for_function("() => window.__bay.yard.stage.station === 'bay'")
    page.wait_for_timeout(2500)
    page.screenshot(path=shots / "bay.png")
    walk_in(page, opened)
    page.wait_for_timeout(2000)
    page.screenshot(path=shots / "bay-open.png")
    phone = visit_bay("officer", viewport=PHONE, has_touch=True, is_mobile=True)
    walk_in(phone, opened)
    phone.wait_for_timeout(2000)
    phone.screenshot(path=shots / "bay-phone.png")
    # The build leaves shaders out that are not used: none that is used may miss a piece.
    assert [text for text in said if "THREE" in text or "WebGL" in text] == []
