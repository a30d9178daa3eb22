"""Reaching a headset: VR is entered over HTTPS under a name, and cannot be over plain HTTP there.

``yard.test`` is mapped to loopback inside Chromium, so that its pages are as insecure over HTTP as
those of any machine of a network: ``localhost`` would hide the fault. The emulator would install
itself on an insecure page too, and hide it as well; so it comes only after the page was seen to be
secure.
"""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.accessibility import violations
from tests.e2e.bay import emulator
from tests.e2e.conftest import CHROMIUM, DESKTOP, DRAWING, PATIENCE_MS, PHONE
from tests.e2e.desk import Desk
from tests.service.live import live_server

NAME = "yard.test"
#: The window of a browser in a headset [estimate].
WINDOW = {"width": 1280, "height": 720}


@pytest.fixture(scope="module")
def lan(tmp_path_factory):
    """A server for headsets; bound to loopback, as tests send nothing elsewhere."""
    data = tmp_path_factory.mktemp("lan") / "data"
    with live_server(data, ["--lan", "--host", "127.0.0.1"]) as running:
        yield running


@pytest.fixture(scope="module")
def named(chromium):
    """A Chromium that finds the name on loopback."""
    rules = f"--host-resolver-rules=MAP {NAME} 127.0.0.1"
    browser = chromium.browser_type.launch(executable_path=CHROMIUM, args=[*DRAWING, rules])
    yield browser
    browser.close()


class Devices:
    """Opens a browser of its own for each device; no script may fail, no other host be asked."""

    def __init__(self, browser) -> None:
        self._browser = browser
        self.contexts = []
        self.faults: list[str] = []

    def __call__(self, address: str, **options) -> Page:
        options.setdefault("viewport", DESKTOP)
        context = self._browser.new_context(ignore_https_errors=True, locale="en-GB", **options)
        context.set_default_timeout(PATIENCE_MS)
        self.contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("request", lambda request: self._ask(request.url))
        page.goto(address)
        return page

    def _ask(self, url: str) -> None:
        if not url.startswith(("data:", "blob:")) and urlsplit(url).hostname != NAME:
            self.faults.append(f"asked {url}")


@pytest.fixture
def device(named):
    devices = Devices(named)
    yield devices
    for context in devices.contexts:
        context.close()
    assert devices.faults == []


def under_the_name(server) -> str:
    """The server's address with the name in it."""
    parts = urlsplit(server.base_url)
    return f"{parts.scheme}://{NAME}:{parts.port}"


def secure(page: Page) -> list[bool]:
    """Whether the page is a secure context, and whether a headset is offered to it."""
    return page.evaluate("[isSecureContext, navigator.xr !== undefined]")


def choose(page: Page, code: str) -> None:
    """Enter a code as a ray does: by the keys on the page, none of a keyboard."""
    expect(page.get_by_role("heading", level=1, name="Sign in")).to_be_visible()
    for digit in code:
        page.locator(".keys").get_by_role("button", name=digit, exact=True).click()
    page.locator(".keys").get_by_role("button", name="Sign in", exact=True).click()


def test_plain_http_under_a_name_offers_no_headset(server, device):
    page = device(under_the_name(server))
    expect(page.get_by_role("heading", level=1, name="Sign in")).to_be_visible()
    assert secure(page) == [False, False]


def test_https_under_a_name_leads_from_the_desk_into_vr(lan, device, shots):
    home = under_the_name(lan)
    assert home.startswith("https://")

    desk_page = device(home)
    assert secure(desk_page) == [True, True]
    choose(desk_page, lan.codes["officer"])
    desk_page.locator("[data-case] button").first.click()
    desk = Desk(desk_page)
    before = desk.seq
    desk.go("Gate")  # over wss: nothing else carries acts
    assert desk.seq > before
    desk_page.get_by_role("button", name="Use another device").click()
    card = desk_page.locator(".handover")
    expect(card.get_by_text(home, exact=True)).to_be_visible()
    expect(card.get_by_role("img", name="QR code")).to_be_visible()
    assert violations(desk_page) == []
    card.screenshot(path=shots / "handover.png")
    code = "".join(card.locator("output").inner_text().split())

    headset = device(home, viewport=WINDOW)
    assert secure(headset) == [True, True]
    headset.evaluate(emulator())
    choose(headset, code)
    headset.wait_for_url("**/exercise/*/bay")
    headset.wait_for_function("() => window.__bay?.ready")
    headset.locator("#enter-vr").click()
    headset.wait_for_function("() => xrDevice.activeSession")
    assert headset.evaluate("xrDevice.activeSession.mode ?? 'immersive-vr'") == "immersive-vr"
    # Frames come in the session, and the exercise is known to be in the headset.
    headset.evaluate(
        "() => new Promise(done => xrDevice.activeSession.requestAnimationFrame(done))"
    )
    expect(desk_page.locator(".company")).to_contain_text("eadset")
    headset.evaluate("() => xrDevice.activeSession.end()")


def test_a_wrong_code_is_told_and_the_right_one_still_opens(lan, device, shots):
    page = device(under_the_name(lan), viewport=PHONE)
    page.screenshot(path=shots / "sign-in-phone.png", full_page=True)
    assert violations(page) == []
    right = lan.codes["officer"]
    choose(page, f"{(int(right) + 1) % 10**8:08d}")
    expect(page.get_by_role("alert")).to_contain_text("not known")
    keys = page.locator(".keys")
    expect(keys.get_by_role("button", name="Sign in", exact=True)).to_be_disabled()
    # A keyboard does as well, groups and all; what is no digit is not taken.
    field = page.get_by_role("textbox", name="Access code")
    field.fill(f"{right[:4]} {right[4:]}9x")
    expect(field).to_have_value(f"{right[:4]} {right[4:]}")
    keys.get_by_role("button", name="Delete the last digit").click()
    expect(field).to_have_value(f"{right[:4]} {right[4:7]}")
    keys.get_by_role("button", name=right[-1], exact=True).click()
    field.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Cases")).to_be_visible()


def test_the_keys_speak_five_languages_and_are_big(lan, device):
    page = device(under_the_name(lan), viewport=PHONE)
    said = set()
    for tag in ("en", "az", "ru", "fr", "tr"):
        page.locator(".language select").select_option(tag)
        page.locator(f"html[lang={tag}]").wait_for(state="attached")
        said.add(page.locator(".keypad label").inner_text())
        assert violations(page) == []
        overflow = "() => document.documentElement.scrollWidth - innerWidth"
        assert page.evaluate(overflow) <= 0
    assert len(said) == 5
    keys = page.locator(".keys button")
    assert keys.count() == 12
    for n in range(12):
        box = keys.nth(n).bounding_box()
        assert box
        assert box["width"] >= 64
        assert box["height"] >= 64


def test_a_code_in_the_address_opens_at_once_and_leaves_the_address(lan, device):
    page = device(f"{under_the_name(lan)}/#code={lan.codes['instructor']}")
    expect(page.get_by_role("heading", level=1, name="Cases")).to_be_visible()
    assert "code" not in page.url
    other = device(f"{under_the_name(lan)}/#code={lan.codes['instructor']}")
    expect(other.get_by_role("alert")).to_contain_text("used before")


def test_a_server_of_this_machine_alone_says_how_a_cable_reaches_it(server, visit, shots):
    page = visit("officer")
    page.goto("/")
    page.locator("[data-case] button").first.click()
    Desk(page)
    page.get_by_role("button", name="Use another device").click()
    card = page.locator(".handover")
    port = urlsplit(server.base_url).port
    expect(card.get_by_text(f"adb reverse tcp:{port} tcp:{port}")).to_be_visible()
    expect(card.get_by_text(f"http://localhost:{port}", exact=True)).to_be_visible()
    expect(card.locator("img")).to_have_count(0)
    first = card.locator("output").inner_text()
    card.get_by_role("button", name="New code").click()
    expect(card.locator("output")).not_to_have_text(first)
    card.screenshot(path=shots / "handover-cable.png")
    assert violations(page) == []
    card.get_by_role("button", name="Close").click()
    expect(card).to_have_count(0)
