"""Aboard: what a tractor carries in its spaces, and what was done to its points.

Fuel, a locker's tools or provisions, a little water in an air tank: drawn from the key alone, as
full as chance has it, so that a space that is filled to the top is found on honest tractors too
[all shares and masses: estimates].
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from tidewaiter.base.streams import handle, stream
from tidewaiter.language.values import POINTS
from tidewaiter.world import tractor
from tidewaiter.world.model import Package, Unit, Work, WorkKind

#: So often something was done to a point: a tank renewed, a bracket welded, a bumper painted.
_WORKED = 0.10
_KINDS: tuple[WorkKind, ...] = ("fresh-paint", "weld-repair", "new-rivets")
_PAINT_UM = (150.0, 420.0)


class _Filling(NamedTuple):
    """What may lie in a space: how often, as what, of what, how densely, how high (shares)."""

    share: float
    kind: str
    material: str
    kg_m3: float
    high: tuple[float, float]
    colour: str = "#7d8288"


_FILLINGS: dict[str, tuple[_Filling, ...]] = {
    "fuel-tanks": (
        _Filling(0.80, "fuel", "diesel_fuel", 840.0, (0.15, 0.55), "#c9b25a"),
        _Filling(0.20, "fuel", "diesel_fuel", 840.0, (0.85, 0.97), "#c9b25a"),
    ),
    "toolbox": (
        _Filling(0.40, "tools", "hand_tools", 900.0, (0.15, 0.45)),
        _Filling(0.20, "straps", "polyester", 250.0, (0.25, 0.55), "#c65a1e"),
        _Filling(0.15, "provisions", "food_mix", 450.0, (0.20, 0.50), "#b98b5a"),
        # Chains, blankets, spare parts: a locker that is full to the lid.
        _Filling(0.20, "tools", "hand_tools", 650.0, (0.85, 0.97)),
    ),
    "air-tanks": (
        _Filling(0.15, "water", "water", 1000.0, (0.03, 0.10), "#9fb4c0"),
        # A tank that was replaced by two smaller ones, the other bracket full of spare parts.
        _Filling(0.08, "tools", "hand_tools", 700.0, (0.85, 0.97)),
    ),
}
# What lies lower leaves room above it.
_FULL = 0.60


def honest(unit: Unit, key: str) -> tuple[Package, ...]:
    """Draw what the tractor before a unit carries of its own."""
    return tuple(one for name in _FILLINGS for one in _in(unit, name, key))


def rooms(unit: Unit, key: str) -> tuple[tractor.Space, ...]:
    """Give the room above what lies in each space, of those that leave enough."""
    filled = {one.slot.split("/")[1]: one.size_m[1] for one in honest(unit, key)}
    return tuple(
        _above(space, filled.get(space.point, 0.0))
        for space in (tractor.space(unit, name) for name in _FILLINGS)
        if filled.get(space.point, 0.0) < _FULL * space.size_m[1]
    )


def _above(space: tractor.Space, level_m: float) -> tractor.Space:
    (x, y, z), (wide, high, deep) = space.position_m, space.size_m
    return tractor.Space(space.point, (x, y + level_m / 2.0, z), (wide, high - level_m, deep))


def worked_on(key: str) -> Iterator[Work]:
    """Draw what was done to points of the tractor, each by itself."""
    for name in POINTS:
        chance = stream(key, "works", "point", name)
        luck, coat = chance.random(2).tolist()
        kind = _KINDS[int(chance.integers(len(_KINDS)))]
        if luck < _WORKED:
            low, high = _PAINT_UM
            yield Work(name, "", kind, magnetic=True, paint_um=round(low + coat * (high - low), 1))


def _in(unit: Unit, name: str, key: str) -> Iterator[Package]:
    chance = stream(key, "aboard", name)
    pick, high = chance.random(2).tolist()
    for one in _FILLINGS[name]:
        if pick < one.share:
            low, most = one.high
            yield _filled(tractor.space(unit, name), one, low + high * (most - low), key)
            return
        pick -= one.share


def _filled(space: tractor.Space, filling: _Filling, share: float, key: str) -> Package:
    wide, high, deep = space.size_m
    size = (wide, high * share, deep)
    x, y, z = space.position_m
    slot = f"{tractor.SLOT}{space.point}/0"
    return Package(
        handle=handle(key, *slot.split("/")),
        slot=slot,
        kind=filling.kind,
        item=0,
        count=1,
        position_m=(x, y - high / 2.0 + size[1] / 2.0, z),
        size_m=size,
        form="box",
        material=filling.material,
        gross_kg=round(filling.kg_m3 * float(np.prod(size)), 1),
        colour=filling.colour,
        contents=filling.kind,
    )
