"""Places: what stands within reach of where an instrument is held, and how far off."""

from __future__ import annotations

from tidewaiter.instruments.outcome import Spot
from tidewaiter.world.after import Present
from tidewaiter.world.model import Metres, Package
from tidewaiter.world.near import within

_POINT: Metres = (0.0, 0.0, 0.0)


def around(present: Present, spot: Spot, reach_m: float) -> tuple[tuple[Package, float], ...]:
    """Give the packages within reach of a package, patch, or point, each with its distance."""
    return within(present, spot.at_m(), _extent(spot), reach_m)


def _extent(spot: Spot) -> Metres:
    if spot.package is not None:
        return spot.package.size_m
    if spot.patch is None or spot.patch.turn_deg:
        return _POINT
    x, y, z = (mm / 1000.0 for mm in spot.patch.size_mm)
    return (x, y, z)
