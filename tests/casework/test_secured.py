"""Securing: it is in nobody's way, comes from the load alone, and is there for some loads only."""

import pytest
from msgspec.structs import replace

from tests.casework.test_spread import stows
from tidewaiter.casework.secured import LASHING, securing
from tidewaiter.casework.survey.physics import solids
from tidewaiter.world.model import Seal, World


def every():
    for n, unit, _, after, odd in stows(range(60)):
        yield unit, after, odd, securing(after, unit, f"spread-{n}")


def test_it_overlaps_nothing_and_floats_nowhere():
    for unit, after, _, things in every():
        world = World(unit, Seal("S", "H", "ok"), (), load=after.packages, dunnage=things)
        assert not tuple(solids(world))


def test_some_gaps_are_filled_and_some_loads_are_strapped():
    found = [(after.gap, {one.kind for one in things}) for _, after, _, things in every()]
    assert {kind for _, kinds in found for kind in kinds} >= {"timber", LASHING}
    strapped = sum(LASHING in kinds for _, kinds in found)
    assert 0.3 * len(found) < strapped < 0.8 * len(found)
    assert all(gap for gap, kinds in found if kinds & {"air-bag", "timber"})


@pytest.mark.parametrize(
    ("gap", "kinds"),
    [((2000, 2080), []), ((2000, 2300), ["air-bag"] * 2), ((2000, 2700), ["timber"])],
)
def test_what_fills_a_gap_goes_by_its_width(gap, kinds):
    _, unit, _, after, _ = next(stows(range(1)))
    things = securing(replace(after, packages=(), gap=gap), unit, "key")
    assert [one.kind for one in things] == kinds
    for one in things:
        near, far = (-one.position_m[2] + way * one.size_m[2] / 2.0 for way in (-1, 1))
        assert gap[0] <= 1000 * near < 1000 * far <= gap[1]


def test_a_gap_that_closed_on_the_way_holds_nothing():
    slid = [
        (after.gap, things)
        for _, after, odd, things in every()
        if "oddity-slid" in {one.code for one in odd}
    ]
    assert slid
    for gap, things in slid:
        assert gap is None
        assert {one.kind for one in things} <= {LASHING}
