"""The bay as an officer's hands find it: mouse, finger, controllers, bare hands.

Each `Officer` presses things in the bay and buttons of the page with its own means; the acts
themselves (`Bay`) are the same for all. In a headset the page's buttons lie on panels in the
world, so a button is pressed by pointing a ray at the place where the panel shows it.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path

from playwright.sync_api import Error, Locator, Page, expect

CLIENT = Path(__file__).parents[2] / "client"
IWER = CLIENT / "node_modules/iwer/build/iwer.min.js"
#: A leaf swings for a second.
SWING_MS = 1_500
READY = "() => window.__bay?.ready === true"
#: Acts told so far by the name of their event, and the refusal that stands.
TOLD = """name => window.__bay.log().flatMap(one => one.events)
                  .filter(one => one.event === name).length"""
COMES = """([name, before]) => document.querySelector('.latest.refused') !== null
  || window.__bay.log().flatMap(one => one.events)
           .filter(one => one.event === name).length > before"""
#: Drawn as last told, and no dark about the eyes, nor a cover over the page.
SETTLED = """() => window.__bay.seq === window.__bay.log().at(-1).seq
  && window.__bay.yard.scene.getObjectByName('dark')?.visible !== true
  && document.querySelector('.cover-what') === null"""
REFUSED = "() => document.querySelector('.latest.refused #latest')?.textContent ?? ''"
STATUS_TEXT = "() => document.querySelector('#latest').textContent"


def emulator() -> str:
    """Give the script that makes a page believe in a headset, ``window.xrDevice``.

    It forces itself on the page, for Chromium has a `navigator.xr` of its own without a device.
    """
    put_on = "window.xrDevice = new IWER.XRDevice(IWER.metaQuest3);"
    install = "window.xrDevice.installRuntime({forceInstall: true});"
    return f"{IWER.read_text(encoding='utf-8')};{put_on}{install}"


class Officer(ABC):
    """Somebody in the bay, with means of pressing."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @abstractmethod
    def press_thing(self, name: str) -> None:
        """Press a drawn thing, by its id or handle."""

    @abstractmethod
    def press_button(self, selector: str) -> None:
        """Press a button of tablet, card or belt."""

    @abstractmethod
    def take(self, tool: str) -> None:
        """Take a tool in hand; ``hand`` puts the one in it back."""

    @abstractmethod
    def tablet(self, *, is_up: bool) -> None:
        """Raise the tablet, or put it away."""

    def enter(self) -> Officer:
        """Be in the bay, with whatever one works."""
        return self

    @abstractmethod
    def skip(self) -> None:
        """Press "skip to ready" where the cover of a long act asks for patience."""


class OnScreen(Officer):
    """At a screen: the view is turned by dragging, things are pressed where they are shown."""

    def press_thing(self, name: str) -> None:
        """Turn until the thing is in the middle of what is free, then press it."""
        self._turn_to(name)
        at = self.page.evaluate("name => window.__bay.point(name)", name)
        self.page.wait_for_timeout(150)
        self.press_at(at["x"], at["y"])

    def _turn_to(self, name: str) -> None:
        size = self.page.viewport_size or {"width": 0, "height": 0}
        middle = (size["width"] * 0.4, size["height"] * 0.5)
        for _ in range(12):
            off = self.page.evaluate(_OFF, [name, middle[0], middle[1]])
            assert off, f"{name} is not drawn"
            if off["isAhead"] and abs(off["dx"]) < 25 and abs(off["dy"]) < 25:
                return
            x = max(-180.0, min(180.0, off["turn_x"]))
            y = max(-120.0, min(120.0, off["turn_y"]))
            # Beside the doors: a drag that begins on a leaf pulls the leaf.
            start = (size["width"] * (0.9 if x < 0 else 0.6), size["height"] * 0.3)
            self.drag(start, (start[0] + x, start[1] + y))

    @abstractmethod
    def press_at(self, x: float, y: float) -> None:
        """Press a place of the page."""

    @abstractmethod
    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag the view."""

    def take(self, tool: str) -> None:
        """Press the tool on the belt bar."""
        button = self.page.locator(f".belt [data-tool='{tool}']")
        if button.get_attribute("aria-pressed") != "true":
            self.press(button)

    def tablet(self, *, is_up: bool) -> None:
        """Press the tablet's button on the belt bar."""
        if (self.page.locator(".drawer .tablet").count() > 0) != is_up:
            closing = self.page.locator(".drawer .tablet-head button")
            self.press(self.page.locator("#tablet-toggle") if is_up else closing)
            expect(self.page.locator(".drawer .tablet")).to_have_count(1 if is_up else 0)

    def skip(self) -> None:
        """Press it, unless it has gone meanwhile."""
        for button in self.page.locator(".cover-skip:enabled").all():
            with suppress(Error):
                button.click(timeout=1_000)

    def press_button(self, selector: str) -> None:
        """Press it where it is shown; the page scrolls there."""
        self.press(self.page.locator(f":is(.drawer, .act-card) {selector}").first)

    @abstractmethod
    def press(self, button: Locator) -> None:
        """Press a button of the page."""


class ByMouse(OnScreen):
    """With the mouse."""

    def press_at(self, x: float, y: float) -> None:
        """Click."""
        self.page.mouse.move(x, y)
        self.page.wait_for_timeout(150)
        self.page.mouse.click(x, y)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag with the button down, in the direction of free ground or sky."""
        mouse = self.page.mouse
        mouse.move(*start)
        mouse.down()
        mouse.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        mouse.move(*end)
        mouse.up()
        self.page.wait_for_timeout(120)

    def press(self, button: Locator) -> None:
        """Click."""
        button.click()


class ByTouch(OnScreen):
    """With a finger, on a phone or a tablet computer."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._touch = page.context.new_cdp_session(page)

    def press_at(self, x: float, y: float) -> None:
        """Tap."""
        self.page.touchscreen.tap(x, y)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Draw a finger over the page."""
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        self._send("touchStart", start)
        for place in (middle, end):
            self._send("touchMove", place)
        self._send("touchEnd", None)
        self.page.wait_for_timeout(120)

    def _send(self, kind: str, place: tuple[float, float] | None) -> None:
        points = [{"x": place[0], "y": place[1]}] if place else []
        self._touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def press(self, button: Locator) -> None:
        """Tap."""
        button.tap()


class InHeadset(Officer):
    """In an emulated headset, with controllers; the right one leads."""

    mode = "controller"

    def enter(self) -> Officer:
        """Put the headset on and press the page's own button."""
        self.page.evaluate(_HANDS_JS)
        self.page.locator("#enter-vr").click()
        self.page.wait_for_function("() => window.xrDevice?.activeSession != null")
        self.page.evaluate("mode => window.__hands.use(mode)", self.mode)
        return self

    def skip(self) -> None:
        """The cover is left to go by itself."""

    def leave(self) -> None:
        """Take the headset off."""
        self.page.evaluate("() => window.xrDevice.activeSession.end()")
        self.page.wait_for_function("() => window.xrDevice.activeSession == null")

    def press_thing(self, name: str) -> None:
        """Point the right hand's ray at it and press."""
        self.page.evaluate("name => window.__hands.pressThing(name)", name)

    def press_button(self, selector: str) -> None:
        """Point at the place of the panel where the button is shown and press."""
        self.page.evaluate("selector => window.__hands.pressButton(selector)", selector)

    def take(self, tool: str) -> None:
        """Take it from the belt, or press the belt's place of the one in hand again."""
        self.page.evaluate("tool => window.__hands.take(tool)", tool)

    def tablet(self, *, is_up: bool) -> None:
        """Press the tablet's place on the belt."""
        self.page.evaluate("isUp => window.__hands.tablet(isUp)", is_up)

    def teleport(self, x: float, z: float) -> None:
        """Point at ground and go there: by stick, or by a pinch."""
        self.page.evaluate("([x, z]) => window.__hands.teleport(x, z)", [x, z])


class ByHands(InHeadset):
    """In the headset with bare hands: a pinch is a press."""

    mode = "hand"


class Bay:
    """One exercise in the bay, and the acts of an inspection."""

    def __init__(self, officer: Officer) -> None:
        self.officer = officer
        self.page = officer.page

    @classmethod
    def open(cls, officer: Officer, exercise: str) -> Bay:
        """Walk into the bay of an exercise that has begun."""
        officer.page.evaluate("() => localStorage.setItem('bay-help-read', 'yes')")
        officer.page.goto(f"/exercise/{exercise}/bay")
        officer.page.wait_for_function(READY)
        officer.enter()
        return cls(officer)

    def told(self, event: str) -> int:
        """Count what was told of an event."""
        return self.page.evaluate(TOLD, event)

    def done(self, event: str, act) -> str:
        """Act, and wait until it is told or refused; gives what the page says."""
        before = self.told(event)
        act()
        self.page.wait_for_function(COMES, arg=[event, before])
        assert self.told(event) > before, self.page.evaluate(REFUSED)
        self.officer.skip()
        self.page.wait_for_function(SETTLED)
        if event == "leaf-moved":
            self.page.wait_for_timeout(SWING_MS)
        return self.page.evaluate(STATUS_TEXT)

    def refused(self, act) -> str:
        """Act, and wait for the sentence that says why not."""
        act()
        self.page.wait_for_function("() => document.querySelector('.latest.refused') !== null")
        return self.page.evaluate(REFUSED)

    # ---------------------------------------------------------------------------------- the tablet

    def turn_to(self, page: str) -> None:
        """Raise the tablet and turn to a page of it."""
        self.officer.tablet(is_up=True)
        if not self.page.evaluate(_LIES_OPEN, page):
            self.officer.press_button(f".rail [data-page='{page}']")

    def read(self, kind: str) -> None:
        """Read a paper on the tablet."""
        self.turn_to("papers")
        self.officer.press_button(f".chips [data-paper='{kind}']")
        self.done("document-read", lambda: self.officer.press_button("[data-act=read]"))

    def order(self, act: str, event: str) -> None:
        """Give an order; a weighty one is confirmed by a second press."""
        self.turn_to("orders")
        self.done(event, lambda: self._confirmed(f"[data-act='{act}']"))

    def go(self, station: str) -> None:
        """Go to a station."""
        self.turn_to("orders")
        self.done("went", lambda: self.officer.press_button(f"[data-choice='{station}']"))

    def lead(self, who: str) -> None:
        """Say who leads."""
        self.turn_to("orders")
        self.done("lead-named", lambda: self.officer.press_button(f"[data-choice='{who}']"))

    def ground(self, category: str, field: str = "") -> None:
        """Record a finding on the tablet, about nothing or a box of the paper that lies there."""
        if field:
            self.officer.press_button(f".paper [data-field='{field}'] .cite")
        else:
            self.turn_to("findings")
        self._record(category)

    # --------------------------------------------------------------------------------- in the bay

    def use(self, tool: str, thing: str, event: str) -> str:
        """Do the one obvious thing with a tool."""
        self.officer.tablet(is_up=False)
        self.close_card()
        self.officer.take(tool)
        return self.done(event, lambda: self.officer.press_thing(thing))

    def with_card(self, thing: str, act: str, event: str, tool: str = "hand") -> str:
        """Press a thing and choose on its card."""
        self.card(thing, tool)
        return self.done(event, lambda: self._confirmed(f"[data-act='{act}']"))

    def card(self, thing: str, tool: str = "hand") -> None:
        """Have the card of a thing open."""
        self.officer.tablet(is_up=False)
        self.close_card()
        self.officer.take(tool)
        self.officer.press_thing(thing)
        self.page.wait_for_function(_CARD_OPEN)

    def tag(self, thing: str, category: str) -> None:
        """Point, tag, confirm."""
        self.card(thing)
        self.officer.press_button(".thing-card .acts-on [aria-expanded]")
        self._record(category)
        self.close_card()

    def close_card(self) -> None:
        """Put the card away."""
        if self.page.evaluate(_CARD_OPEN):
            self.officer.press_button(".thing-card header button")
            self.page.wait_for_function("() => document.querySelector('.thing-card') === null")

    # ------------------------------------------------------------------------------------ the end

    def decide(self, decision: str) -> None:
        """Decide on the tablet, the ground ticked together from what was found."""
        self.turn_to("report")
        self.officer.press_button(f"[data-choice='{decision}']")
        self.officer.press_button(".composed .tick >> nth=0")
        self.done("decided", lambda: self._confirmed("[data-act=decide]"))

    def report(self, *, conform: str, seals: str) -> None:
        """Fill the report in and file it."""
        self.officer.press_button(f"[data-name=conform] [data-choice={conform}]")
        self.officer.press_button(f"[data-name=seals_ok] [data-choice={seals}]")
        self.done("reported", lambda: self.officer.press_button("[data-act=report]"))

    def sign(self) -> None:
        """Sign: asked for twice."""
        self.officer.press_button("[data-ask=sign]")
        self.done("signed", lambda: self.officer.press_button("[data-act=sign]"))

    def _record(self, category: str) -> None:
        # A hand that trembles may miss a small button; it sees so, and presses again.
        for _ in range(3):
            self.officer.press_button(f"[data-category='{category}']")
            with suppress(Error):
                self.page.wait_for_function(_IS_CHOSEN, arg=category, timeout=4_000)
                break
        self.done("finding-recorded", lambda: self.officer.press_button("[data-do=record]"))

    def _confirmed(self, selector: str) -> None:
        self.officer.press_button(selector)
        if self.page.evaluate(_ASKS_AGAIN, selector):
            self.officer.press_button(selector)


def exercise_of(page: Page) -> str:
    """Name the exercise in the address bar."""
    found = re.search(r"/exercise/([\w-]+)", page.url)
    assert found
    return found[1]


_CARD_OPEN = "() => document.querySelector('.thing-card') !== null"
_IS_CHOSEN = """category => document.querySelector(
  `[data-category='${category}'][aria-pressed=true]`) !== null"""
_LIES_OPEN = (
    "page => document.querySelector(`.tablet .rail [data-page=${page}][aria-current]`) !== null"
)
_ASKS_AGAIN = "s => document.querySelector(`${s}.armed`) !== null"
#: How far a thing is from a place of the page, and the drag that would bring it there.
_OFF = """([name, x, y]) => {
  const found = window.__bay.point(name);
  if (!found) return null;
  const {rig, camera, canvas} = window.__bay.yard;
  const at = rig.position.clone().fromArray(found.at_m);
  const eye = camera.getWorldPosition(rig.position.clone());
  const off = at.sub(eye);
  const yaw = Math.atan2(-off.x, -off.z);
  const pitch = Math.atan2(off.y, Math.hypot(off.x, off.z));
  const turned = (a) => Math.atan2(Math.sin(a), Math.cos(a));
  const scale = canvas.clientHeight / 1.9;
  // The place is left of the page's middle: what lies there is seen a little to the left.
  const aside = Math.atan((x / canvas.clientWidth * 2 - 1)
    * Math.tan(camera.fov * Math.PI / 360) * camera.aspect);
  return {
    dx: found.x - x, dy: found.y - y, isAhead: found.isAhead,
    turn_x: turned(yaw + aside - rig.rotation.y) * scale,
    turn_y: (pitch - camera.rotation.x) * scale,
  };
}"""

_HANDS_JS = (Path(__file__).parent / "hands.js").read_text(encoding="utf-8")
