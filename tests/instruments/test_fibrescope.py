"""The fibrescope: what is near behind a vent or a hole; a part of it lost in glare, each time."""

from dataclasses import replace as spot_with

import pytest

from tests.instruments.laws import footprint_law, outcomes, within
from tidewaiter.base.streams import stream
from tidewaiter.instruments import fibrescope
from tidewaiter.instruments.trying import KEY, at, package, present
from tidewaiter.world.shell import vents

SETTINGS = ("vent", "hole")
VENTED = ("left-side 1-2", "right-side 1-2", "left-side 4-2", "right-side 4-2")

test_the_footprint_holds = footprint_law(
    fibrescope, (*VENTED, "left-side 2-1", "front 1-1", "right-door 1-1", "package"), SETTINGS
)

NEAR_FRONT = package((-0.8, 2.1, -5.4), name="front", contents="tea")


def test_only_the_pieces_high_up_at_the_corners_have_vents():
    here = present()
    sides = [
        f"{side}-side {c}-{r}" for side in ("left", "right") for c in (1, 2, 3, 4) for r in (1, 2)
    ]
    without = {
        place
        for place in sides
        if fibrescope.read(here, at(here, place), "vent", stream("v")).signs == ("no-vent",)
    }
    assert set(sides) - without == set(VENTED)
    assert len(vents(here.unit)) == 4


def test_a_vent_shows_what_stands_within_a_metre_and_nothing_farther():
    far = package((0.6, 0.2, -3.0), name="far")
    here = present(NEAR_FRONT, far)
    seen = {
        s.handle
        for o in outcomes(fibrescope, here, at(here, "left-side 4-2"), "vent", 50)
        for s in o.sightings
    }
    assert seen == {NEAR_FRONT.handle}
    other = outcomes(fibrescope, here, at(here, "right-side 1-2"), "vent", 20)
    assert all(one.signs == ("nothing-near",) and not one.sightings for one in other)


def test_ten_thousand_turns_of_the_tip_make_out_their_share():
    here = present(NEAR_FRONT)
    where = at(here, "left-side 4-2")
    seen = sum(bool(one.sightings) for one in outcomes(fibrescope, here, where, "vent"))
    assert seen / 10_000 == pytest.approx(fibrescope.MADE_OUT, abs=within(fibrescope.MADE_OUT))


def test_a_hole_looks_into_the_unit_from_outside_and_out_of_it_from_within():
    one = package((-0.8, 0.6, -2.2))
    here = present(one)
    where = at(here, "left-side 2-1")
    assert fibrescope._shown(here, where, "hole") == (one,)
    assert fibrescope._shown(here, spot_with(where, inner=True), "hole") == ()


def test_a_hole_in_a_package_shows_its_contents_under_the_name_that_opening_gives():
    full, empty = package(name="full", contents="tea"), package((0.5, 0.2, -2.0), name="empty")
    here = present(full, empty)
    spot = spot_with(at(here, full.handle), stream_key=KEY)
    (inside,) = fibrescope.read(here, spot, "hole", stream("h")).sightings
    assert inside.kind == "tea"
    assert fibrescope.read(here, spot, "vent", stream("h")).signs == ("no-vent",)
    nothing = fibrescope.read(here, at(here, empty.handle), "hole", stream("h"))
    assert nothing.signs == ("nothing-inside",)
