"""Moving in the bay: by teleport and in steps, over the sill; and doors by their handle."""

from playwright.sync_api import Page, expect

from tests.e2e.bay import SWING_MS, Bay, ByHands, ByMouse, InHeadset
from tests.e2e.desk import Desk
from tests.e2e.test_bay_walks import begin

EYE = """() => { const {camera, rig} = window.__bay.yard;
  const at = camera.getWorldPosition(rig.position.clone());
  return {x: at.x, y: at.y, z: at.z, yaw_deg: rig.rotation.y * 180 / Math.PI}; }"""
STICK = """async ([x, y]) => { const stick = window.xrDevice.controllers.left;
  stick.updateAxes('thumbstick', x, y); await window.__hands.frames(4);
  stick.updateAxes('thumbstick', 0, 0); await window.__hands.frames(12); }"""
NO_DARK = "() => window.__bay.yard.scene.getObjectByName('dark')?.visible !== true"
TO_OPEN = ("go bay", "yard safe", "seal view", "test air gasket", "cut seal")


def turned(before: dict, after: dict) -> float:
    return (after["yaw_deg"] - before["yaw_deg"] + 180) % 360 - 180


def at_the_desk(visit, exercise: str, *actions: str) -> Desk:
    """Do what is not tried here at the desk, on the same exercise."""
    page = visit("officer")
    page.goto(f"/exercise/{exercise}")
    desk = Desk(page)
    for action in actions:
        desk.type(action)
    return desk


def eye(page: Page) -> dict:
    page.wait_for_function(NO_DARK)
    return page.evaluate(EYE)


def test_one_teleports_turns_in_steps_and_is_let_in_by_the_server(visit_headset, visit):
    page = visit_headset("officer")
    exercise = begin(visit_headset, page, "clean", 11)
    leaves = [f"{act} {leaf}" for leaf in ("right-door", "left-door") for act in ("open", "hook")]
    at_the_desk(visit, exercise, *TO_OPEN, *leaves, "test air inside")
    officer = InHeadset(page)
    bay = Bay.open(officer, exercise)
    start = eye(page)
    officer.teleport(0.5, 2.0)
    there = eye(page)
    # Thrown in an arc, so not quite where a straight ray would meet the ground.
    assert abs(there["x"] - 0.5) < 1.5
    assert abs(there["z"] - 2.0) < 1.5
    assert start["z"] - there["z"] > 1.0
    # The floor carries one, it does not slide: eyes are as high as before.
    assert abs(there["y"] - start["y"]) < 0.05
    page.evaluate(STICK, [1, 0])
    by_stick = eye(page)
    assert abs(turned(there, by_stick) + 45) < 1
    bay.turn_to("comfort")
    officer.press_button("[data-turn=left]")
    page.wait_for_timeout(1_500)
    assert abs(turned(by_stick, eye(page)) - 45) < 1
    # Over the sill only with the server's word: it is asked, and it lets one in.
    bay.turn_to("orders")
    bay.done("entered", lambda: officer.press_button("[data-act=enter]"))
    assert eye(page)["z"] < 0
    # Whoever leaves the page is led out of the headset.
    page.evaluate("() => history.back()")
    page.wait_for_function("() => window.xrDevice.activeSession == null")


def test_a_closed_unit_keeps_one_out(visit_headset, visit):
    page = visit_headset("officer")
    exercise = begin(visit_headset, page, "clean", 11)
    at_the_desk(visit, exercise, "go bay")
    officer = ByHands(page)
    bay = Bay.open(officer, exercise)
    officer.teleport(0.5, 2.5)
    bay.turn_to("orders")
    assert "door" in bay.refused(lambda: officer.press_button("[data-act=enter]")).lower()
    assert eye(page)["z"] > 0


def test_a_leaf_is_pulled_open_by_its_handle_with_the_mouse(visit_bay, visit):
    page = visit_bay("officer", viewport={"width": 800, "height": 520})
    exercise = begin(visit_bay, page, "clean", 11)
    at_the_desk(visit, exercise, *TO_OPEN)
    officer = ByMouse(page)
    bay = Bay.open(officer, exercise)
    grip = page.evaluate("() => window.__bay.point('right-door/grip')")
    mouse = page.mouse

    def pull() -> None:
        mouse.move(grip["x"], grip["y"])
        page.wait_for_timeout(300)
        mouse.down()
        for step in range(1, 9):
            mouse.move(grip["x"] + 22 * step, grip["y"] + 4 * step)
            page.wait_for_timeout(60)
        mouse.up()

    assert "open" in bay.done("leaf-moved", pull)
    page.wait_for_timeout(SWING_MS)
    expect(page.locator(".latest.refused")).to_have_count(0)
    assert page.evaluate("() => window.__bay.log().at(-1).events[0].leaf") == "right-door"
