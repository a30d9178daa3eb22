"""Odour: how strongly the nose of a dog meets what it was taught, and what else it would like.

Relative units: 1 is ten kilograms of the strongest taught class with the nose at the package.
Strength grows with the root of the mass (what is on the outside smells, not the heart of a
stack), falls with distance, and depends on where air comes from: least through the walls of a
closed unit, more at the gaskets of its doors, freely where doors stand open or the dog is at the
goods. Residue that a swab would take up smells, too: faintly, and whoever left it there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from math import dist, fsum, sqrt

from tidewaiter.base.tables import rows
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.panels import as_closed
from tidewaiter.instruments.places import around
from tidewaiter.world.after import Present
from tidewaiter.world.model import Package
from tidewaiter.world.tractor import lies_in

#: A nose makes nothing out beyond so far, with doors closed and open, metres [estimate].
REACH_CLOSED_M, REACH_OPEN_M = 2.0, 4.0
#: At so far it is a half, metres [estimate].
HALF_M = 1.0
#: Mass of the unit of strength, kilograms.
UNIT_KG = 10.0
#: Share of an odour that comes through: walls, gaskets, open doors [estimate].
WALLS, GASKETS, OPEN = 0.30, 0.60, 0.85
#: Through the caps and seams of a tank, the lid of a locker [estimate].
SEAMS = 0.45
#: Ten nanograms of what was taught, wiped on a surface, to a nose beside it [estimate].
RESIDUE, RESIDUE_NG = 0.05, 10.0
_NARCOTIC = "narcotic"
_DOORS = frozenset({"left-door", "right-door"})


def strength(present: Present, spot: Spot, kind: str) -> float:
    """Give how strong the odours of a kind (``target``, ``distraction``) are at a place."""
    air = airflow(present, spot)
    left = fsum(
        one.ng for one in present.traces if one.place == spot.target and one.kind == _NARCOTIC
    )
    residue = RESIDUE * sqrt(left / RESIDUE_NG) if kind == "target" else 0.0
    return residue + air * fsum(
        odours()[material][1] * sqrt(kg / UNIT_KG) / (1.0 + (away / HALF_M) ** 2)
        for one, away in _near(present, spot)
        for material, kg in _smells_of(one)
        if odours()[material][0] == kind
    )


def smells_at(present: Present, spot: Spot) -> Iterator[Package]:
    """Give the packages whose odour reaches a place."""
    for one, _ in _near(present, spot):
        yield one


def airflow(present: Present, spot: Spot) -> float:
    """Give the share of an odour that comes to a place."""
    if spot.package is not None or spot.inner:
        return 1.0
    if spot.part is not None:
        return SEAMS
    if _is_open(present):
        return OPEN
    return GASKETS if spot.target in _DOORS else WALLS


@cache
def odours() -> dict[str, tuple[str, float]]:
    """Give the odour of each material that has one: its kind, and its relative strength."""
    return {
        row["material"]: (row["kind"], float(row["strength"]))
        for row in rows("instruments", "odours")
    }


def _near(present: Present, spot: Spot) -> Iterator[tuple[Package, float]]:
    if spot.part is not None:
        yield from _aboard(present, spot)
        return
    reach_m = REACH_OPEN_M if _is_open(present) else REACH_CLOSED_M
    yield from _smelling(around(present, spot, reach_m))
    alone, there = as_closed(present, spot)
    if alone is not present:
        yield from _smelling(around(alone, there, reach_m))


def _smelling(near: Iterable[tuple[Package, float]]) -> Iterator[tuple[Package, float]]:
    return ((one, away) for one, away in near if _smells_of(one))


def _smells_of(one: Package) -> tuple[tuple[str, float], ...]:
    """Give what a package smells of, and how much of it there is, kg: itself, and its core."""
    core = ((one.core.material, one.core.kg),) if one.core else ()
    own_kg = one.gross_kg - fsum(kg for _, kg in core)
    return tuple(thing for thing in ((one.material, own_kg), *core) if thing[0] in odours())


def _aboard(present: Present, spot: Spot) -> Iterator[tuple[Package, float]]:
    """Give what lies in the vehicle near a point of it, and how far off."""
    at = spot.at_m()
    for one in present.aboard:
        away = dist(at, one.position_m)
        if one.material in odours() and away <= REACH_CLOSED_M:
            # The nose is at the seam of the space that it lies in.
            yield one, 0.0 if lies_in(spot.target, one) else away


def _is_open(present: Present) -> bool:
    return (present.left_door, present.right_door) != ("closed", "closed")
