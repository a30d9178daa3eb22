"""Vehicles stand on their road, under the box, and tell nothing of what is inside."""

from __future__ import annotations

import numpy as np
import pytest

from tidewaiter.matter.solids import expanded, mass_kg
from tidewaiter.world.running_gear import ROAD_M
from tidewaiter.world.units import CONTAINERS, draw_unit
from tidewaiter.world.vehicles import vehicle


@pytest.mark.parametrize("size_type", CONTAINERS)
@pytest.mark.parametrize(("carrier", "foot_m"), [("trailer", -1.55), ("wagon", -1.35)])
def test_a_vehicle_stands_on_its_road_under_the_box(
    size_type: str, carrier: str, foot_m: float
) -> None:
    unit = draw_unit(size_type, "CSQU3054383", "key")  # type: ignore[arg-type]
    low, high, mass = 0.0, -9.0, 0.0
    for body in vehicle(unit, carrier):  # type: ignore[arg-type]
        mass += mass_kg(body)
        for solid in expanded(body):
            reach = np.abs(np.array(solid.pose.matrix)) @ np.array(solid.shape.half_extents_m)
            low = min(low, solid.pose.position_m[1] - reach[1])
            high = max(high, solid.pose.position_m[1] + reach[1])
    assert low == pytest.approx(foot_m, abs=0.02)
    assert high <= -0.16, "castings rest on it"
    # A skeletal trailer and the tractor's rear weigh some 4 to 9 t together, a wagon 8 to 20 t.
    low_kg, high_kg = (3_500, 9_000) if carrier == "trailer" else (8_000, 20_000)
    assert low_kg < mass < high_kg


def test_a_vehicle_follows_from_the_outside_alone() -> None:
    one, other = (draw_unit("42G1", "CSQU3054383", key) for key in ("a", "b"))
    assert vehicle(one) == vehicle(other)


def test_a_trailer_stands_on_its_own_wheels_behind_its_tractor() -> None:
    unit = draw_unit("curtain-sider", "EX 1 23 4", "key")
    low, high = 0.0, -9.0
    for body in vehicle(unit):
        for solid in expanded(body):
            reach = np.abs(np.array(solid.pose.matrix)) @ np.array(solid.shape.half_extents_m)
            low = min(low, solid.pose.position_m[1] - reach[1])
            high = max(high, solid.pose.position_m[1] + reach[1])
    assert low == pytest.approx(-ROAD_M, abs=0.02)
    assert high <= -0.16, "the frame of the floor rests on it"
