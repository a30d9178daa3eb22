"""Mass: what a weighbridge would find under the unit."""

from __future__ import annotations

from functools import lru_cache
from math import fsum

from tidewaiter.world.after import ById, Present, packages
from tidewaiter.world.model import Package, World


def gross_kg(world: World) -> float:
    """Give the gross mass of the closed unit as it came: tare and all that is in it."""
    return world.unit.tare_kg + _packages_kg(ById(packages(world)))


def present_kg(present: Present) -> float:
    """Give the gross mass of the unit as it stands now, without what was taken out."""
    return (
        present.unit.tare_kg
        + _packages_kg(ById(present.inside))
        + fsum(one.gross_kg for one in present.hung)
    )


@lru_cache(maxsize=64)
def _packages_kg(inside: ById[tuple[Package, ...]]) -> float:
    return fsum(one.gross_kg for one in inside.value)
