"""Raking light, mirror, cameras and lamp on panels: rates by kind of work, and honest dirt."""

import pytest

from tests.instruments.laws import footprint_law, rate, within
from tidewaiter.base.streams import stream
from tidewaiter.instruments import (
    mirror,
    panel_marks,
    pole_camera,
    raking_light,
    under_vehicle_camera,
    uv_lamp,
)
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.trying import at, present
from tidewaiter.world.model import Work

PLACES = {
    "raking-light": (raking_light, "left-side 2-1"),
    "mirror": (mirror, "underside 2-1"),
    "under-vehicle-camera": (under_vehicle_camera, "underside 2-1"),
    "pole-camera": (pole_camera, "roof 2-1"),
    "uv-lamp": (uv_lamp, "left-side 2-1"),
}
KINDS = ("weld-repair", "patch", "filler", "fresh-paint", "new-rivets")

test_the_footprint_of_raking_light = footprint_law(raking_light, ("left-side 2-1", "front"))
test_the_footprint_of_the_mirror = footprint_law(mirror, ("underside 1-1", "vehicle"))
test_the_footprint_of_the_camera_below = footprint_law(under_vehicle_camera, ("underside 1-1",))


def worked(place, kind):
    part, _, patch = place.partition(" ")
    return present(works=(Work(part, patch, kind, magnetic=True, paint_um=200.0),))


def clean_key(name, place):
    """Find a key under which no dirt lies at a place."""
    for n in range(100):
        where = Spot("x", stream_key=f"k{n}")
        spot = Spot(place.split()[0], at(present(), place).patch, stream_key=where.stream_key)
        if not panel_marks.dirt_at(name, present(), spot):
            return spot
    raise AssertionError("dirt everywhere")


@pytest.mark.parametrize("name", PLACES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_work_is_brought_out_as_often_as_its_row_says(name, kind):
    module, place = PLACES[name]
    rows = {row: (sign, chance) for row, sign, chance in panel_marks._rows()[name]}
    sign, chance = rows.get(kind, ("glows", 0.0))
    seen = rate(module, worked(place, kind), clean_key(name, place), sign, n=3000)
    assert seen == pytest.approx(chance, abs=within(chance, 3000))


@pytest.mark.parametrize("name", PLACES)
def test_false_marks_of_honest_dirt_come_at_their_rate_over_ten_thousand_places(name):
    module, place = PLACES[name]
    here = present()
    patch = at(here, place).patch
    assert patch is not None
    rng = stream("dirt-law", name)
    found = 0
    for n in range(10_000):
        spot = Spot(patch.target, patch, stream_key=f"d{n}")
        found += bool(module.read(here, spot, "", rng).signs)
    chances = [chance for kind, _, chance in panel_marks._rows()[name] if kind == "dirt"]
    share = panel_marks.DIRTY_SHARE * sum(chances) / len(chances)
    assert found / 10_000 == pytest.approx(share, abs=within(share))


def test_dirt_stays_where_it_is():
    here = present()
    patch = at(here, "left-side 2-1").patch
    for n in range(30):
        spot = Spot("left-side", patch, stream_key=f"stay{n}")
        dirt = panel_marks.dirt_at("raking-light", here, spot)
        shown = {s for k in range(40) for s in _signs(here, spot, k)}
        assert shown == ({dirt} if dirt else set())


def _signs(here, spot, n):
    return raking_light.read(here, spot, "", stream("again", n)).signs


def test_a_work_shows_on_its_own_patch_alone():
    here = worked("left-side 2-1", "patch")
    key = clean_key("raking-light", "left-side 3-1").stream_key
    other = Spot("left-side", at(here, "left-side 3-1").patch, stream_key=key)
    assert rate(raking_light, here, other, "overlaid-sheet", n=200) == 0.0


def test_the_mirror_finds_less_than_the_camera_below():
    for kind in KINDS:
        chances = [
            next(chance for row, _, chance in panel_marks._rows()[name] if row == kind)
            for name in ("mirror", "under-vehicle-camera")
        ]
        assert chances == sorted(chances)
