"""The unit: it stands where it was sighted, its leaves swing about their hinges."""

import numpy as np
import pytest
from msgspec.structs import replace

from tests.exercise.playing import OPENING, Play
from tests.exercise.small_case import small_case
from tidewaiter.language import events as e
from tidewaiter.language.scene import Lettering
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.stage import fold, whole
from tidewaiter.scenery.turns import about_y, after, rotated
from tidewaiter.world.model import SizeType, Unit
from tidewaiter.world.shell import Shape
from tidewaiter.world.units import draw_unit

# Sightings are rounded to 5 mm, each side of a sum by half of it.
SIGHT_M = 0.012


def drawn(*walk):
    play = Play(small_case())
    play.walk(*walk)
    shown = whole(fold(event for record in play.records for event in record.events))
    return {one.id: one for one in (*shown.put, *shown.letters)}


@pytest.mark.parametrize(
    ("leaf", "walk", "turn_deg"),
    [
        ("right-door", OPENING[:7], 100.0),
        ("left-door", OPENING[:9], 100.0),
        ("right-door", OPENING, 265.0),
        ("left-door", OPENING, 265.0),
    ],
)
def test_what_hangs_on_a_leaf_swings_with_it(leaf, walk, turn_deg):
    """An open leaf is the closed one, turned about its hinge: so a client may swing it."""
    shut, swung = drawn("go bay", "look at right-door", "look at plates"), drawn(*walk)
    sign = 1.0 if leaf == "right-door" else -1.0
    assert swung[leaf].turn != shut[leaf].turn
    turn = about_y(sign * turn_deg)
    hung = {name for name, one in shut.items() if one.hinge_m == shut[leaf].hinge_m}
    assert {leaf, f"{leaf}/gear", f"{leaf}/grip", f"{leaf}/grip-2"} <= hung
    assert ("gasket" in hung) == (leaf == "right-door")
    assert ("plates" in hung) == (leaf == "left-door")
    for name in hung & swung.keys():
        before, now = shut[name], swung[name]
        arm = np.array(before.at_m) - np.array(before.hinge_m)
        at = np.array(before.hinge_m) + np.array(rotated(turn, tuple(arm)))
        assert np.allclose(now.at_m, at, atol=SIGHT_M), name
        assert abs(np.dot(now.turn, after(turn, before.turn))) == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize("size_type", ["22G1", "42G1", "45G1", "45R1", "curtain-sider"])
def test_hinges_stand_at_the_outer_rear_corners(size_type):
    unit: Unit = draw_unit(size_type, "CSQU3054383", size_type)
    shape = Shape.of(unit)
    case = small_case()
    case = replace(case, world=replace(case.world, unit=unit, load=(), dunnage=(), hidden=()))
    play = Play(case)
    play.walk("go bay")
    shown = whole(fold(event for record in play.records for event in record.events))
    things = {one.id: one for one in shown.put}
    for leaf, sign in (("right-door", 1.0), ("left-door", -1.0)):
        hinge = things[leaf].hinge_m
        assert hinge is not None
        assert hinge[0] == pytest.approx(sign * shape.half_outer, abs=SIGHT_M)
        assert hinge[2] == pytest.approx(shape.rear, abs=SIGHT_M)
    length = {"22G1": "20", "45R1": "40R", "curtain-sider": "trailer"}.get(size_type, "40")
    for mesh in ("side", "roof", "floor", "members", "chassis"):
        assert f"{mesh}-{length}" in {one.mesh for one in shown.put}


def reefer(set_point_C: float | None):
    """What is drawn of a reefer whose front was looked at from near."""
    unit = replace(draw_unit("45R1", "CSQU3054383", "cold"), set_point_C=set_point_C)
    case = small_case()
    case = replace(case, world=replace(case.world, unit=unit, load=(), dunnage=(), hidden=()))
    play = Play(case)
    play.walk("go bay", "look at front")
    return whole(fold(event for record in play.records for event in record.events))


def test_a_reefer_has_its_own_meshes_and_stands_on_the_road():
    shown = reefer(-18.0)
    meshes = {one.mesh for one in shown.put}
    assert {"front-40R", "side-40R", "side-40R-left", "leaf-40R", "floor-40R"} <= meshes
    assert not meshes & {"front", "leaf", "side-40", "roof-40", "floor-40"}
    (chassis,) = [one for one in shown.put if one.id == "vehicle/chassis"]
    assert chassis.at_m[1] - chassis.size_m[1] / 2 == pytest.approx(-1.30, abs=SIGHT_M)
    (front,) = [one for one in shown.put if one.id == "front"]
    assert front.size_m[2] == pytest.approx(0.487, abs=SIGHT_M)


def test_the_display_shows_the_set_point_once_it_was_read_and_is_dark_when_nothing_runs():
    (display,) = [one for one in reefer(-18.0).letters if one.id == "front/display"]
    assert display.lines == ("-18.0",)
    (front,) = [one for one in reefer(-18.0).put if one.id == "front"]
    assert abs(display.at_m[2] - front.at_m[2]) < front.size_m[2] / 2
    assert np.allclose(rotated(display.turn, (0, 0, 1)), (0, 0, -1), atol=1e-6)
    assert not [one for one in reefer(None).letters if one.id == "front/display"]


def test_a_trailer_has_its_own_meshes_wheels_and_plate():
    unit = draw_unit("curtain-sider", "EX 1 23 4", "trailer")
    case = small_case()
    case = replace(case, world=replace(case.world, unit=unit, load=(), dunnage=(), hidden=()))
    play = Play(case)
    play.walk("go bay", "look at vehicle", "look at right-door")
    shown = whole(fold(event for record in play.records for event in record.events))
    meshes = {one.mesh for one in shown.put}
    assert {"side-trailer", "side-frame-trailer", "bows-trailer", "leaf-trailer"} <= meshes
    assert not meshes & {"casting", "leaf", "side-40", "chassis-40"}
    wheels = [one for one in shown.put if one.mesh == "wheel"]
    assert len(wheels) == 10
    for one in wheels:
        assert one.at_m[1] - one.size_m[1] / 2 == pytest.approx(-1.30, abs=SIGHT_M)
    side = next(one for one in shown.put if one.id == "left-side")
    frame = next(one for one in shown.put if one.id == "left-side/frame")
    assert (side.tint, frame.tint) == (unit.colour, "#ffffff")
    letters = {one.id: one.lines for one in shown.letters}
    assert letters["vehicle/plate-rear"] == ("EX 1 23 4",)
    assert letters["vehicle/plate"] == (case.world.vehicle_plate,)
    assert not {"left-side/number", "right-door/number", "roof/number"} & set(letters)


def test_the_parts_of_the_unit_are_drawn_with_their_roles():
    roles = {name: getattr(one, "role", "") for name, one in drawn("go bay").items()}
    assert roles["right-door"] == roles["left-door"] == "leaf"
    assert roles["right-door/grip"] == roles["left-door/grip"] == "grip"
    assert (roles["seal"], roles["gasket"]) == ("seal", "gasket")
    for name in ("left-side", "right-side", "front", "roof", "plates", "vehicle"):
        assert roles[name] == "part"


def test_the_number_stands_where_iso_6346_asks_for_it():
    shown = drawn("go gate")
    ways = {
        "left-side": (-1, 0, 0),
        "right-side": (1, 0, 0),
        "front": (0, 0, -1),
        "roof": (0, 1, 0),
        "right-door": (0, 0, 1),
    }
    for name, way in ways.items():
        one = shown[f"{name}/number"]
        assert isinstance(one, Lettering)
        assert "CSQU 305438 3\u20de" in one.lines
        assert one.letter_m >= 0.09
        # Letters face outwards.
        assert np.allclose(rotated(one.turn, (0, 0, 1)), way, atol=1e-6)


def test_ink_can_be_read_on_any_paint():
    for paint, ink in (("#7a3b2e", "#f4f4f0"), ("#23405f", "#f4f4f0"), ("#e8e8e0", "#22262a")):
        seen = Sighting("roof", "roof", (0, 2400, -3000), (2440, 40, 6060), 0.0, {"colour": paint})
        side = Sighting("left-side", "left-side", (-1200, 1100, -3000), (40, 2590, 6060))
        marked = replace(seen, look=seen.look | {"number": "CSQU3054383"})
        shown = whole(fold((e.Went("gate", (side, marked)),)))
        assert {one.ink for one in shown.letters} == {ink}


def test_half_a_unit_is_drawn_as_far_as_it_was_seen():
    side = Sighting("left-side", "left-side", (-1200, 1100, -3000), (40, 2590, 6060))
    shown = whole(fold((e.Went("gate", (side,)),)))
    assert {one.handle for one in shown.put} == {"", "left-side"}
    roof = Sighting("roof", "roof", (0, 2400, -3000), (2440, 40, 6060))
    assert not [one for one in whole(fold((e.Went("gate", (roof,)),))).put if one.handle]


@pytest.mark.parametrize("size_type", ["22U1", "42U1"])
def test_an_open_top_is_drawn_under_its_tarpaulin(size_type: SizeType):
    unit = draw_unit(size_type, "CSQU3054383", "k")
    case = small_case()
    case = replace(case, world=replace(case.world, unit=unit, load=(), dunnage=(), hidden=()))
    play = Play(case)
    play.walk("go bay")
    shown = whole(fold(event for record in play.records for event in record.events))
    put = {one.id: one for one in shown.put}
    name = size_type[0] + "0"
    assert put["roof"].mesh == f"tarpaulin-{name}"
    assert put["roof"].tint != unit.colour
    assert put["roof/header"].tint == unit.colour
    pieces = {put[one].mesh for one in ("roof/skirts", "bows", "cable")}
    assert pieces == {f"skirts-{name}", f"bows-{name}", f"cable-{name}"}
    # Bows lie under the cloth and over the load.
    assert unit.inner_m[2] - SIGHT_M < put["bows"].at_m[1] < put["roof"].at_m[1]
    assert not {"bows", "cable"} & set(drawn("go bay"))
