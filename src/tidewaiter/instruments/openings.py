"""Openings: where a tip, a bit or a bar comes out behind a panel, and where its vents are."""

from __future__ import annotations

from tidewaiter.instruments.outcome import Spot
from tidewaiter.world.after import Present
from tidewaiter.world.model import Metres
from tidewaiter.world.shell import vents


def behind(spot: Spot) -> tuple[Metres, Metres] | None:
    """Give the middle of a patch at its inner face, and the way that leads on from the officer.

    From outside that leads into the unit; from within, out of it.
    """
    patch = spot.patch
    if patch is None:
        return None
    thick_m = min(patch.size_mm) / 1000.0
    at = spot.at_m()
    face: Metres = (
        at[0] - patch.outward[0] * thick_m / 2.0,
        at[1] - patch.outward[1] * thick_m / 2.0,
        at[2] - patch.outward[2] * thick_m / 2.0,
    )
    way = 1.0 if spot.inner else -1.0
    return face, (way * patch.outward[0], way * patch.outward[1], way * patch.outward[2])


def nearest_vent(present: Present, spot: Spot) -> Metres | None:
    """Give where the vent of a patch opens into the unit; None where the patch has none.

    From within, a vent shows nothing but daylight, so there it counts as none.
    """
    patch = spot.patch
    if patch is None or spot.inner:
        return None
    for x, y, z in vents(present.unit):
        if x * patch.outward[0] <= 0.0:
            continue
        along = abs(z * 1000.0 - patch.at_mm[2]) <= patch.size_mm[2] / 2.0
        up = abs(y * 1000.0 - patch.at_mm[1]) <= patch.size_mm[1] / 2.0
        if along and up:
            half = present.unit.inner_m[1] / 2.0
            return (half if x > 0.0 else -half, y, z)
    return None
