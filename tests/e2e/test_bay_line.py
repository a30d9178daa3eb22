"""The bay when things go otherwise: handed over, the line lost, no headset, no WebGL."""

import json

from playwright.sync_api import Page, expect

from tests.e2e.accessibility import violations
from tests.e2e.bay import Bay, ByMouse, InHeadset
from tests.e2e.conftest import CHROMIUM, DESKTOP, QUIET
from tests.e2e.desk import Desk, fetch_json
from tests.e2e.test_bay_walks import begin, same_as_text
from tidewaiter.casework.casefile import RecipeName

CLEAN: RecipeName = "clean"
SEED = 12
EVENTS = "() => window.__bay.log().flatMap(one => one.events).map(one => one.event)"


def unanswered(page: Page):
    return page.locator("p.line")


def done_once(page: Page, event: str) -> bool:
    return page.evaluate(EVENTS).count(event) == 1


def test_a_case_is_handed_from_the_headset_to_the_desk_in_the_middle(visit_headset, visit, shots):
    page = visit_headset("officer")
    exercise = begin(visit_headset, page, CLEAN, SEED)
    bay = Bay.open(InHeadset(page), exercise)
    desk_page = visit("officer")
    desk_page.goto(f"/exercise/{exercise}")
    desk = Desk(desk_page)
    company = desk_page.locator(".company [role=status]")
    expect(company).to_have_text("Also open in the headset")
    desk_page.locator(".company").get_by_role("button", name="Continue in the headset").click()
    expect(company).to_have_text("In the headset now")
    bay.read("risk-note")
    bay.ground("risk-indicator")
    bay.go("bay")
    bay.order("yard-safe", "yard-made-safe")
    bay.card("seal", "seal-gauge")
    bay.done("seal-checked", lambda: bay.officer.press_button("[data-offer=seal-view]"))
    bay.close_card()
    # By a tap in the headset the desk has it, with all that was done.
    bay.turn_to("comfort")
    bay.officer.press_button(".company .row button")
    expect(company).to_have_text("It is yours now")
    desk_page.screenshot(path=shots / "company-from-headset.png")
    assert violations(desk_page) == []
    seq = desk.seq
    for action in ("seal verify", "seal tug", "seal twist", "go desk", "record all-in-order"):
        desk.type(action)
    desk.type('decide release ground="seal and papers agree" confidence=80')
    desk.type("report conform=yes seals_ok=yes")
    assert "over" in desk.type("sign")
    assert desk.seq >= seq + 8
    # The headset heard it all, and the whole is worth what it is worth as text.
    page.wait_for_function("seq => window.__bay.log().at(-1).seq === seq", arg=desk.seq)
    assert same_as_text(desk_page, exercise, CLEAN, SEED).outcome.decided == "release"


def test_an_order_given_offline_in_the_headset_is_done_once_when_the_line_is_back(visit_headset):
    page = visit_headset("officer")
    exercise = begin(visit_headset, page, CLEAN, SEED)
    bay = Bay.open(InHeadset(page), exercise)
    bay.go("bay")
    bay.turn_to("orders")
    page.context.set_offline(True)
    expect(unanswered(page)).to_have_class("line waiting")
    bay.officer.press_button("[data-act=yard-safe]")
    expect(unanswered(page)).to_have_attribute("data-unanswered", "1")
    page.context.set_offline(False)
    expect(unanswered(page)).to_have_attribute("data-unanswered", "0")
    assert done_once(page, "yard-made-safe")
    # What came by another way is the same.
    listed = fetch_json(page, "GET", f"/api/exercises/{exercise}")["exercise"]
    assert listed["minute"] >= 4 + 6


class OneAnswerLost:
    """Stands between page and server, and loses the first answer that tells of an event."""

    def __init__(self, page: Page, event: str) -> None:
        self.sent: list[dict] = []
        self.lost = 0
        self._event = f'"{event}"'
        page.route_web_socket("**/socket*", self._between)

    def _between(self, client) -> None:
        server = client.connect_to_server()

        def up(message) -> None:
            self.sent.append(json.loads(message))
            server.send(message)

        def down(message) -> None:
            if self._event in message and not self.lost:
                self.lost += 1
                # The server has done it; nobody hears of it.
                client.close()
                return
            client.send(message)

        client.on_message(up)
        server.on_message(down)


def test_an_answer_lost_in_the_middle_of_an_act_in_the_bay_is_done_once(visit_bay):
    page = visit_bay("officer", viewport=DESKTOP)
    exercise = begin(visit_bay, page, CLEAN, SEED)
    line = OneAnswerLost(page, "seal-cut")
    bay = Bay.open(ByMouse(page), exercise)
    bay.go("bay")
    bay.order("yard-safe", "yard-made-safe")
    bay.with_card("seal", "cut-seal", "seal-cut", "bolt-cutter")
    expect(unanswered(page)).to_have_attribute("data-unanswered", "0")
    assert line.lost == 1
    assert done_once(page, "seal-cut")
    cuts = [one for one in line.sent if one.get("action") == {"do": "cut-seal"}]
    assert len(cuts) == 2
    assert len({one["action_id"] for one in cuts}) == 1
    # It is drawn as it was told: no seal hangs there.
    assert page.evaluate("() => window.__bay.point('seal')") is None


def test_a_browser_without_a_headset_says_so_and_serves_every_act(visit_bay):
    page = visit_bay("officer")
    exercise = begin(visit_bay, page, CLEAN, SEED)
    bay = Bay.open(ByMouse(page), exercise)
    expect(page.locator("#enter-vr")).to_have_count(0)
    expect(page.locator(".no-vr")).to_have_text("This browser knows no headset.")
    bay.go("gate")
    assert violations(page) == []


def test_a_browser_without_webgl_is_sent_to_the_desk(server, driver, sessions, shots):
    browser = driver.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, "--disable-3d-apis"])
    context = browser.new_context(
        base_url=server.base_url, storage_state=sessions["officer"], locale="en-GB"
    )
    page = context.new_page()
    page.goto("/")
    page.locator("[data-case] button").first.click()
    desk = Desk(page)
    page.goto(f"{page.url}/bay")
    expect(page.get_by_role("main")).to_contain_text("cannot draw in three dimensions")
    assert violations(page) == []
    page.screenshot(path=shots / "bay-no-webgl.png")
    page.get_by_role("link", name="desk", exact=False).last.click()
    desk = Desk(page)
    assert "Gate" in desk.go("Gate")
    browser.close()
