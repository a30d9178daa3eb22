"""Vehicles: what carries the unit through the scanner, as solids in the box frame.

A skeletal semi-trailer behind the rear of its tractor, or a container flat wagon. Members are
usual ones, sizes and thicknesses estimates; profiles are plates of the same area. Cabs pass
before the beam is on. Everything follows from the unit's outside, so a vehicle tells nothing of
what is inside.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.shapes import Box, Cylinder, Shell, Tube
from tidewaiter.matter.solids import Body, Group, Solid
from tidewaiter.world import tractor
from tidewaiter.world.fillings import ALONG
from tidewaiter.world.model import Unit
from tidewaiter.world.running_gear import (
    ROAD_M,
    TYRE_RADIUS_M,
    axles,
    gear,
    landing_legs,
    plate,
    wheel,
)
from tidewaiter.world.shape import Shape
from tidewaiter.world.tractor import SPACES
from tidewaiter.world.units import nominal

Carrier = Literal["trailer", "wagon"]

# Road and rail head below the floor's surface.
_ROAD_M, _RAIL_M = 1.55, 1.35
_WHEEL_RADIUS_M = 0.46
# A trailer's own beams are lower over the fifth wheel than a skeletal one's.
_NECK_M = 0.20


@lru_cache(maxsize=64)
def vehicle(unit: Unit, carrier: Carrier = "trailer") -> tuple[Body, ...]:
    """Give the vehicle under a unit; of a trailer its own running gear, and the tractor."""
    # Castings rest on it.
    top = -Shape.of(unit).below - 0.01
    if nominal(unit.size_type).build == "curtain":
        return (*gear(unit), *_tractor(unit, top + _NECK_M, ROAD_M))
    if carrier == "wagon":
        return tuple(_wagon(unit.outer_m[0], top))
    return (*_trailer(unit.outer_m[0], top), *_tractor(unit, top, _ROAD_M))


def _trailer(length_m: float, top: float) -> Iterator[Body]:
    # Two main beams: flanges and web of a welded I of 450 × 120 × 10 mm.
    middle = -length_m / 2.0
    for x in (-0.5, 0.5):
        yield plate((0.010, 0.36, length_m), (x, top - 0.20, middle))
        yield plate((0.120, 0.012, length_m), (x, top - 0.006, middle))
        yield plate((0.120, 0.012, length_m), (x, top - 0.394, middle))
    members = max(4, round(length_m / 1.35))
    pitch = (length_m - 0.4) / (members - 1)
    cross = (plate((2.3, 0.10, 0.014), (0.0, top - 0.09, middle)),)
    yield Group(cross, Pose((0.0, 0.0, 0.0)), (1, 1, members), (0.0, 0.0, pitch))
    # Twist locks and their bolsters at the ends.
    for z in (-0.10, 0.10 - length_m):
        yield plate((2.40, 0.14, 0.016), (0.0, top - 0.08, z))
    count = 3 if length_m > 7.0 else 2
    yield from axles(tuple(-1.6 - 1.31 * n for n in range(count)), _ROAD_M)
    yield from landing_legs(-length_m + 3.1, top)
    # Rear bumper and lamps' beam.
    yield plate((2.3, 0.10, 0.006), (0.0, -0.98, -0.15))
    yield plate((2.3, 0.10, 0.006), (0.0, -0.98, -0.25))
    for x in (-0.45, 0.45):
        yield plate((0.02, 0.45, 0.10), (x, -0.75, -0.20))


def _tractor(unit: Unit, top_m: float, road_m: float) -> Iterator[Body]:
    """Frame, drive axle, fifth wheel, tanks of the tractor, as far as they reach under the box.

    All stands over a road so far below the floor of the unit.
    """
    front_m = -unit.outer_m[0]
    z = front_m + 1.15
    y = -road_m + TYRE_RADIUS_M
    for x in (-0.42, 0.42):
        yield plate((0.009, 0.26, 3.6), (x, top_m - 0.62, front_m + 0.1))
    yield Solid(Tube(0.45, 0.16, 0.05), Pose((0.0, top_m - 0.43, z + 0.1)), "steel")
    yield Solid(Cylinder(0.09, 1.7), Pose((0.0, y, z)).then(ALONG["x"]), "steel", 4.0)
    yield Solid(Cylinder(0.21, 0.36), Pose((0.0, y, z)).then(ALONG["x"]), "cast_iron", 4.2)
    for x in (-1.06, -0.74, 0.74, 1.06):
        yield from wheel(x, y, z, 0.28)
    # Tanks and locker hang at the frame wherever the road is; what is in them is `World.aboard`.
    for name in SPACES:
        at, size = tractor.point(unit, name)
        room = tractor.space(unit, name).size_m
        yield Solid(Shell(Box(size), Box(room)), Pose(at), "aluminium_alloy")


def _wagon(length_m: float, top: float) -> Iterator[Body]:
    middle, over = -length_m / 2.0, 0.55
    for x in (-0.95, 0.95):
        yield plate((0.012, 0.42, length_m + 2 * over), (x, top - 0.22, middle))
        yield plate((0.180, 0.016, length_m + 2 * over), (x, top - 0.008, middle))
        yield plate((0.180, 0.016, length_m + 2 * over), (x, top - 0.432, middle))
    sill = Shell(Box((0.30, 0.36, length_m + over)), Box((0.276, 0.336, length_m + over - 0.01)))
    yield Solid(sill, Pose((0.0, top - 0.22, middle)), "steel")
    members = max(4, round(length_m / 1.8))
    pitch = length_m / (members - 1)
    cross = (plate((1.88, 0.24, 0.012), (0.0, top - 0.18, middle)),)
    yield Group(cross, Pose(), (1, 1, members), (0.0, 0.0, pitch))
    for z in (0.25 - 1.9, -length_m - 0.25 + 1.9):
        yield from _bogie(z)
    for z in (over + 0.1, -length_m - over - 0.1):
        for x in (-0.875, 0.875):
            buffer = Cylinder(0.08, 0.45)
            yield Solid(buffer, Pose((x, top - 0.25, z)).then(ALONG["z"]), "steel", 5.0)


def _bogie(z: float) -> Iterator[Body]:
    y = -_RAIL_M + _WHEEL_RADIUS_M
    for at in (z - 0.9, z + 0.9):
        yield Solid(Cylinder(0.085, 2.1), Pose((0.0, y, at)).then(ALONG["x"]), "steel")
        for x in (-0.76, 0.76):
            turn = Pose((x, y, at)).then(ALONG["x"])
            yield Solid(Tube(_WHEEL_RADIUS_M, _WHEEL_RADIUS_M - 0.06, 0.135), turn, "steel")
            yield Solid(Tube(_WHEEL_RADIUS_M - 0.06, 0.11, 0.025), turn, "steel")
    for x in (-1.0, 1.0):
        yield plate((0.07, 0.24, 2.4), (x, y + 0.02, z))
        springs = (Solid(Tube(0.09, 0.062, 0.22), Pose(), "steel", 3.6),)
        yield Group(springs, Pose((x, y + 0.22, z)), (1, 1, 2), (0.0, 0.0, 1.8))
    yield plate((1.9, 0.24, 0.14), (0.0, y + 0.10, z))
