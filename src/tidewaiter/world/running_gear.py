"""Running gear: what a trailer rolls and stands on, under the frame of its floor.

Two main beams, lower over the tractor; three axles with single tyres; landing legs, rear bumper,
the king pin. It is a part of the unit and counts in its tare.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from tidewaiter.matter import solids
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.shapes import Box, Cylinder, Shell, Tube
from tidewaiter.matter.solids import Body, Solid
from tidewaiter.world.fillings import ALONG
from tidewaiter.world.model import Unit
from tidewaiter.world.shape import Shape

#: The road below the floor of a trailer with tyres of 1 m across.
ROAD_M = 1.30
TYRE_RADIUS_M, TYRE_M = 0.50, 0.30
_AXLES, _PITCH_M, _LAST_AXLE_M = 3, 1.31, 1.95
# The beams are lower where they lie on the fifth wheel.
_NECK_M = 3.2


@lru_cache(maxsize=64)
def gear(unit: Unit) -> tuple[Body, ...]:
    """Give the running gear of a trailer, in the box frame."""
    return tuple(_gear(unit.inner_m[0], -Shape.of(unit).below - 0.002))


def mass_kg(unit: Unit) -> float:
    """Give its mass."""
    return sum(solids.mass_kg(one) for one in gear(unit))


def _gear(length_m: float, top: float) -> Iterator[Body]:
    for x in (-0.55, 0.55):
        yield from _beam(x, (-length_m + _NECK_M, -0.05), top, 0.40)
        yield from _beam(x, (-length_m + 0.20, -length_m + _NECK_M - 0.002), top, 0.15)
    pin = Pose((0.0, top - 0.19, -length_m + 1.65))
    yield Solid(Cylinder(0.025, 0.08), pin, "steel")
    yield from axles(tuple(-_LAST_AXLE_M - _PITCH_M * n for n in range(_AXLES)), ROAD_M)
    yield from landing_legs(-length_m + 3.4, top)
    yield plate((2.3, 0.10, 0.006), (0.0, -0.72, -0.05))
    for x in (-0.45, 0.45):
        yield plate((0.02, 0.30, 0.10), (x, -0.52, -0.10))


def _beam(x: float, along: tuple[float, float], top: float, high_m: float) -> Iterator[Body]:
    """A welded I: web of 8 mm, flanges of 120 × 12 mm."""
    long_m, z = along[1] - along[0], (along[0] + along[1]) / 2.0
    yield plate((0.008, high_m - 0.024, long_m), (x, top - high_m / 2.0, z))
    yield plate((0.120, 0.012, long_m), (x, top - 0.006, z))
    yield plate((0.120, 0.012, long_m), (x, top - high_m + 0.006, z))


def plate(size_m: tuple[float, float, float], at_m: tuple[float, float, float]) -> Solid:
    """Give a block of steel about a middle."""
    return Solid(Box(size_m), Pose(at_m), "steel")


def axles(places_m: tuple[float, ...], road_m: float) -> Iterator[Body]:
    """Give axles with single tyres, brake drums, springs and arms; the road is so far below."""
    y = -road_m + TYRE_RADIUS_M
    for z in places_m:
        yield Solid(Shell(Cylinder(0.063, 1.9), Cylinder(0.049, 1.9 - 1e-6)),
                    Pose((0.0, y, z)).then(ALONG["x"]), "steel")  # fmt: skip
        for x in (-1.02, 1.02):
            yield from wheel(x, y, z, TYRE_M)
        for x in (-0.62, 0.62):
            yield plate((0.10, 0.03, 0.95), (x, y + 0.12, z - 0.2))
            bag = Shell(Cylinder(0.13, 0.24), Cylinder(0.122, 0.225))
            yield Solid(bag, Pose((x, y + 0.27, z + 0.33)), "rubber_filled")


def wheel(x: float, y: float, z: float, tread_m: float) -> Iterator[Body]:
    """Give a wheel: tyre, rim, disc, drum, hub."""
    turn = Pose((x, y, z)).then(ALONG["x"])
    tyre = Shell(Cylinder(TYRE_RADIUS_M, tread_m), Cylinder(TYRE_RADIUS_M - 0.028, tread_m - 0.03))
    yield Solid(tyre, turn, "rubber_filled", 0.92)
    yield Solid(Tube(0.29, 0.281, tread_m * 0.85), turn, "steel")
    yield Solid(Cylinder(0.28, 0.012), turn, "steel", 5.0)
    yield Solid(Tube(0.205, 0.165, 0.18), turn, "cast_iron")
    yield Solid(Cylinder(0.11, 0.26), turn, "steel", 6.0)


def landing_legs(z: float, top_m: float) -> Iterator[Body]:
    """Give the two legs that a dropped trailer stands on."""
    for x in (-0.75, 0.75):
        leg = Shell(Box((0.12, 0.80, 0.12)), Box((0.108, 0.799, 0.108)))
        yield Solid(leg, Pose((x, top_m - 0.45, z)), "steel")
        yield plate((0.25, 0.012, 0.25), (x, top_m - 0.86, z))
    yield Solid(Cylinder(0.02, 1.4), Pose((0.0, top_m - 0.35, z)).then(ALONG["x"]), "steel")
