"""Panels: the sheets of a unit, where their inner faces lie, and what leans on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from math import fsum
from typing import Literal, cast

from tidewaiter.base.tables import rows
from tidewaiter.instruments import parts
from tidewaiter.instruments.outcome import Spot
from tidewaiter.language.patches import Patch, patch_named
from tidewaiter.language.values import Value
from tidewaiter.world.after import Present
from tidewaiter.world.hung import leaf_of
from tidewaiter.world.model import Package
from tidewaiter.world.shell import build

#: A magnet holds on steel alone; a bit brings out chips, dust or shreds.
Outside = Literal["steel", "aluminium", "plywood", "fabric"]
#: What stands no farther from a panel than this leans on it [estimate].
CONTACT_M = 0.03


class Panel(Value):
    """A panel as it is built, and how it sounds while nothing leans on it.

    Attributes:
        part: name of the panel.
        pitch_Hz, ring_ms: its own note, and how long that rings.
        kg_m2: what moves with a blow: the sheet, or the whole sandwich.
        off_m: so far behind the outer skin goods begin; 0 where only the sheet is between.
        outside: what its outside is made of.
        source: where the figures rest on.
    """

    part: str
    pitch_Hz: float
    ring_ms: float
    kg_m2: float
    off_m: float
    outside: Outside
    source: str


def as_closed(present: Present, spot: Spot) -> tuple[Present, Spot]:
    """Give the frame of a leaf that stands open, as if it were closed and the unit empty.

    For who holds something to the leaf itself, or to a board on it, nothing else is near.
    Elsewhere both are given back as they are.
    """
    leaf = leaf_of(spot.package.slot) if spot.package is not None else None
    if spot.patch is not None and spot.patch.turn_deg:
        leaf = "left-door" if spot.patch.target == "left-door" else "right-door"
    if leaf is None or present.state_of(leaf) == "closed":
        return present, spot
    alone = replace(
        present,
        inside=tuple(one for one in present.hung if leaf_of(one.slot) == leaf),
        outside=(),
        hung=(),
        left_door="closed",
        right_door="closed",
    )
    patch = spot.patch
    if patch is not None:
        part = parts.find(alone, patch.target)
        patch = patch_named(part, patch.name) if part is not None else None
    return alone, replace(spot, patch=patch)


def leaning_on(present: Present, patch: Patch) -> tuple[Package, ...]:
    """Give the packages that touch a patch from inside."""
    return tuple(one for one, _ in _touching(present, patch))


def leaning_kg_m2(present: Present, patch: Patch) -> float:
    """Give the mass that touches a patch from inside, spread over the patch, kg/m²."""
    across, up = in_plane(normal_axis(patch))
    area_m2 = patch.size_mm[across] * patch.size_mm[up] / 1e6
    return (
        fsum(
            one.gross_kg * touched_m2 / (one.size_m[across] * one.size_m[up])
            for one, touched_m2 in _touching(present, patch)
        )
        / area_m2
    )


def panel(present: Present, part: str) -> Panel:
    """Give a panel of the unit that is there."""
    return panels()[build(present.unit)][part]


def is_steel(present: Present, spot: Spot) -> bool:
    """Say whether the outside of what is there is of steel: on it a magnet holds."""
    return spot.patch is None or panel(present, spot.patch.target).outside == "steel"


@cache
def panels() -> dict[str, dict[str, Panel]]:
    """Give every panel by the build of its unit and its part."""
    found: dict[str, dict[str, Panel]] = {}
    for row in rows("instruments", "panels"):
        found.setdefault(row["build"], {})[row["part"]] = Panel(
            row["part"],
            float(row["pitch_Hz"]),
            float(row["ring_ms"]),
            float(row["kg_m2"]),
            float(row["off_m"]),
            cast("Outside", row["outside"]),
            row["source"],
        )
    return found


def _touching(present: Present, patch: Patch) -> Iterator[tuple[Package, float]]:
    """Give each package that touches a patch, with the area in which it does, m²."""
    if patch.turn_deg:
        return  # see `as_closed`
    axis = normal_axis(patch)
    sign = 1.0 if patch.outward[axis] > 0.0 else -1.0
    face_m = inner_face_m(present, axis, sign)
    across, up = in_plane(axis)
    for one in present.inside:
        if face_m - sign * one.position_m[axis] - one.size_m[axis] / 2.0 <= CONTACT_M:
            area_m2 = _overlap_m(one, patch, across) * _overlap_m(one, patch, up)
            if area_m2 > 0.0:
                yield one, area_m2


def inner_face_m(present: Present, axis: int, sign: float) -> float:
    """Give how far the inner face of a panel lies out along its normal."""
    length, width, height = present.unit.inner_m
    if axis == 0:
        return width / 2.0
    if axis == 1:
        return height if sign > 0.0 else 0.0
    return 0.0 if sign > 0.0 else length


def normal_axis(patch: Patch) -> int:
    """Give the axis that a panel faces along: 0, 1 or 2 for x, y or z."""
    return max(range(3), key=lambda axis: abs(patch.outward[axis]))


def in_plane(axis: int) -> tuple[int, int]:
    """Give the axes along and up a panel that faces along an axis."""
    return ((2, 1), (0, 2), (0, 1))[axis]


def _overlap_m(one: Package, patch: Patch, axis: int) -> float:
    low = max(
        one.position_m[axis] - one.size_m[axis] / 2.0,
        (patch.at_mm[axis] - patch.size_mm[axis] / 2.0) / 1000.0,
    )
    high = min(
        one.position_m[axis] + one.size_m[axis] / 2.0,
        (patch.at_mm[axis] + patch.size_mm[axis] / 2.0) / 1000.0,
    )
    return max(0.0, high - low)
