"""Places: how far a package stands from where an instrument is held."""

from __future__ import annotations

from math import fsum, sqrt

from tidewaiter.instruments.outcome import Spot
from tidewaiter.language.patches import Patch
from tidewaiter.world.model import Package
from tidewaiter.world.near import distance_m, gap_m


def from_spot_m(one: Package, spot: Spot) -> float:
    """Give how far a package is from a place: from package, patch, or point; 0 where they touch."""
    if spot.package is not None:
        return gap_m(one, spot.package)
    if spot.patch is not None:
        return _from_patch_m(one, spot.patch)
    return distance_m(one, spot.at_m())


def _from_patch_m(one: Package, patch: Patch) -> float:
    if patch.turn_deg:
        x, y, z = (mm / 1000.0 for mm in patch.at_mm)
        return distance_m(one, (x, y, z))
    away = (
        max(0.0, abs(at - mm / 1000.0) - (size + wide / 1000.0) / 2.0)
        for at, mm, size, wide in zip(
            one.position_m, patch.at_mm, one.size_m, patch.size_mm, strict=True
        )
    )
    return sqrt(fsum(m * m for m in away))
