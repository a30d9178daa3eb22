"""The tractor's points: where each lies, and the spaces in them, with what is carried there.

Of the seventeen points of tractor and trailer these belong to the tractor (domain guide, section
2); places are usual ones, sizes estimates. They hang on the unit's outside alone, so they tell
nothing of what is inside. What lies in a space is a package whose slot begins with ``vehicle/``.
"""

from __future__ import annotations

from typing import NamedTuple

from tidewaiter.language.values import Value
from tidewaiter.world.model import Metres, Package, Unit
from tidewaiter.world.running_gear import ROAD_M

#: A cab over its engine, and the gap between it and the unit.
CAB_M: Metres = (2.50, 3.20, 2.30)
CAB_GAP_M = 0.60
SLOT = "vehicle/"
#: Thickness of a tank's sheet of aluminium, or a locker's; its mass.
SHEET_M, SHEET_KG_M2 = 0.003, 8.1
# Leaves and their gear reach so far behind the cargo space, so the front of any unit lies so far
# behind the end of its outside length.
_REAR_M = 0.10


class _Place(NamedTuple):
    """A point: across, above the road, behind the unit's front or (cab) behind the cab's front."""

    x: float
    up: float
    along: float
    size_m: Metres
    of_cab: bool = False


_PLACES: dict[str, _Place] = {
    "air-tanks": _Place(0.0, 0.60, -0.55, (0.50, 0.30, 0.80)),
    "bumper": _Place(0.0, 0.50, 0.08, (2.40, 0.40, 0.30), of_cab=True),
    "cab-floor": _Place(-1.24, 1.02, 1.35, (0.08, 0.16, 1.30), of_cab=True),
    "drive-shafts": _Place(0.0, 0.50, 1.00, (1.40, 0.40, 0.50)),
    "engine": _Place(0.0, 1.35, -0.02, (1.60, 0.70, 0.10), of_cab=True),
    "exhaust": _Place(1.10, 2.10, -0.40, (0.24, 1.70, 0.24)),
    "fifth-wheel": _Place(0.0, 1.00, 1.15, (0.90, 0.10, 0.90)),
    "fuel-tanks": _Place(0.95, 0.53, -0.55, (0.55, 0.55, 0.90)),
    "toolbox": _Place(-0.95, 0.53, -0.55, (0.55, 0.50, 0.90)),
    "tyres": _Place(-0.95, 0.50, 1.00, (0.60, 1.00, 1.00)),
}
#: Points that have room for something, and the way out of each, to where an officer stands.
SPACES: dict[str, Metres] = {
    "air-tanks": (0.0, 1.0, 0.0),
    "fuel-tanks": (1.0, 0.0, 0.0),
    "toolbox": (-1.0, 0.0, 0.0),
}


class Space(Value):
    """Room within a point: its name, centre and extent, metres."""

    point: str
    position_m: Metres
    size_m: Metres


def point(unit: Unit, name: str) -> tuple[Metres, Metres]:
    """Give the centre and the extent of a point, metres in the box frame."""
    place, front = _PLACES[name], _REAR_M - unit.outer_m[0]
    start = front - CAB_GAP_M - CAB_M[2] if place.of_cab else front
    return (place.x, place.up - ROAD_M, start + place.along), place.size_m


def space(unit: Unit, name: str) -> Space:
    """Give the room within a point that has some."""
    at, (x, y, z) = point(unit, name)
    return Space(name, at, (x - 2 * SHEET_M, y - 2 * SHEET_M, z - 2 * SHEET_M))


def is_aboard(slot: str) -> bool:
    """Say whether a thing is in the vehicle, and so neither in the unit nor weighed with it."""
    return slot.startswith(SLOT)


def lies_in(name: str, one: Package) -> bool:
    """Say whether a thing lies in the space of a point."""
    return one.slot.startswith(f"{SLOT}{name}/")
