"""Openings: where a tip, a bit or a bar comes out behind a panel, and where its vents are."""

from __future__ import annotations

from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.panels import in_plane, normal_axis, panel
from tidewaiter.world.after import Present
from tidewaiter.world.model import Metres
from tidewaiter.world.shell import vents

#: So far the bit comes out behind a sheet, metres [estimate: a 150 mm bit in a 40 mm wall].
BIT_M, _WALL_M = 0.11, 0.04


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


def through_m(present: Present, spot: Spot) -> float:
    """Give how far a bit comes out behind a panel, metres; none through the machine of a reefer."""
    if spot.patch is None:
        return BIT_M
    off_m = panel(present, spot.patch.target).off_m
    return max(0.0, BIT_M - max(0.0, off_m - _WALL_M))


def nearest_vent(present: Present, spot: Spot) -> tuple[Metres, Metres] | None:
    """Give where the vent of a patch opens into the unit, and the way in; None: it has none.

    From within, a vent shows nothing but daylight, so there it counts as none.
    """
    patch = spot.patch
    if patch is None or spot.inner:
        return None
    axis = normal_axis(patch)
    for vent in vents(present.unit):
        if vent.outward[axis] * patch.outward[axis] <= 0.0:
            continue
        if all(
            abs(vent.cover_m[at] * 1000.0 - patch.at_mm[at]) <= patch.size_mm[at] / 2.0
            for at in in_plane(axis)
        ):
            x, y, z = vent.outward
            return vent.inside_m, (-x, -y, -z)
    return None
