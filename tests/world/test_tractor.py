"""The tractor's points: where they are sighted and what the beam meets agree, whatever the unit."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.exercise.small_case import small_case
from tidewaiter.casework.aboard import honest
from tidewaiter.instruments import parts
from tidewaiter.language.values import POINTS
from tidewaiter.matter.shapes import Shell
from tidewaiter.scenery.meshes.points import SIZES
from tidewaiter.world.after import after
from tidewaiter.world.running_gear import ROAD_M
from tidewaiter.world.solids import in_scanner
from tidewaiter.world.tractor import SPACES, point
from tidewaiter.world.units import SIZE_TYPES, draw_unit
from tidewaiter.world.vehicles import vehicle


@pytest.mark.parametrize("size_type", SIZE_TYPES)
def test_points_stand_over_the_road_and_before_the_unit(size_type):
    unit = draw_unit(size_type, "EX 1 23 4", "points")
    for name in POINTS:
        (_, y, _), (_, high, _) = point(unit, name)
        assert y - high / 2 >= -ROAD_M - 1e-9, name
    for name in SPACES:
        (_, _, z), (_, _, deep) = point(unit, name)
        # A picture of the cargo never takes in what a tractor carries.
        assert z + deep / 2 < -unit.inner_m[0], name


@pytest.mark.parametrize("size_type", SIZE_TYPES)
def test_tanks_and_locker_are_where_they_are_seen(size_type):
    unit = draw_unit(size_type, "EX 1 23 4", "points")
    shells = [one for one in vehicle(unit) if isinstance(getattr(one, "shape", None), Shell)]
    for name in SPACES:
        at, _ = point(unit, name)
        assert any(one.pose.position_m == at for one in shells), name


def test_every_point_is_seen_and_drawn_at_its_size():
    present = after(small_case().world, (), 0.0)
    seen = {one.handle: one for one in parts.parts(present)}
    assert set(POINTS) <= set(seen)
    assert {*SIZES, "tyres"} == set(POINTS)
    for name, size in SIZES.items():
        assert seen[name].size_mm == tuple(round(side * 200) * 5 for side in size)
        assert parts.close_look(present, name, "EX 1 23 4")[0].look["state"] == "sound"


def test_the_beam_meets_what_the_tractor_carries():
    world = small_case().world
    full = replace(world, aboard=honest(world.unit, "beam"))
    more = len(in_scanner(after(full, (), 0.0))) - len(in_scanner(after(world, (), 0.0)))
    assert more >= len(full.aboard) > 0
