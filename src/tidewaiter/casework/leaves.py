"""Leaves: boards over the ribs of door leaves, and the cells behind them, reserved alike.

Some honest dry units have a sheet on the inside of a leaf, after a repair or over insulation or
battens [estimate of how often]. Must not know what is hidden.
"""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from tidewaiter.base.streams import handle, stream
from tidewaiter.casework.linings import Cell, Void
from tidewaiter.language.values import LEAVES, Leaf
from tidewaiter.matter.materials import material
from tidewaiter.world.linings import LINING
from tidewaiter.world.model import Package, Unit
from tidewaiter.world.shell import build

#: So many dry units have such a sheet, so many of them on both leaves [estimate].
_COVERED, _BOTH = 0.14, 0.6
#: What is behind an honest one, and how often [estimate]; nothing else than air in the rest.
_BEHIND = (
    ("insulation", 0.40, "insulation_foam", "#d8cfa4", 1.0),
    ("timber", 0.45, "wood", "#b08d57", 0.5),
)
_SHEET_M, _DEEP_M, _FIT_M = 0.0015, 0.036, 0.002
#: A leaf closes against its fellow and the frame: so far a sheet keeps off both, and the sill.
_MIDDLE_M, _SIDE_M, _LOW_M, _HIGH_M = 0.05, 0.07, 0.06, 0.07
_ACROSS, _UP = 2, 5
_COLOUR = "#8d9296"


def leaf_voids(unit: Unit, key: str) -> tuple[Void, ...]:
    """Give the voids that the leaves of this unit could have, with the sheet that closes each."""
    return tuple(_void(unit, leaf, key) for leaf in LEAVES) if build(unit) == "dry" else ()


def honest_leaves(voids: tuple[Void, ...], key: str) -> tuple[Package, ...]:
    """Draw the sheets that leaves have whatever is hidden, and what is behind them."""
    chance = stream(key, "leaves")
    covered, both, which, pick = chance.random(4).tolist()
    if covered >= _COVERED:
        return ()
    only = None if both < _BOTH else LEAVES[int(which * len(LEAVES))]
    there = [one for one in voids if only in {None, one.face}]
    for kind, share, name, colour, fills in _BEHIND:
        if pick < share:
            return tuple(
                thing
                for one in there
                for thing in (
                    replace(one.lining, contents=kind),
                    *(_filling(cell, kind, name, colour, fills) for cell in one.cells),
                )
            )
        pick -= share
    return tuple(one.lining for one in there)


def _void(unit: Unit, leaf: Leaf, key: str) -> Void:
    sign = 1.0 if leaf == "right-door" else -1.0
    near, far = _MIDDLE_M, unit.inner_m[1] / 2.0 - _SIDE_M
    low, high = _LOW_M, unit.door_m[1] - _HIGH_M
    wide, up = (far - near) / _ACROSS, (high - low) / _UP
    cells: list[Cell] = []
    for row in range(_UP):
        for n in range(_ACROSS):
            path = f"structure/{leaf}/{row * _ACROSS + n + 1}"
            at = (sign * (near + (n + 0.5) * wide), low + (row + 0.5) * up, -_DEEP_M / 2.0)
            size = (wide - _FIT_M, up - _FIT_M, _DEEP_M - _FIT_M)
            cells.append(Cell(path, handle(key, *path.split("/")), at, size))
    size = (far - near, high - low, _SHEET_M)
    slot = f"structure/{leaf}/{LINING}"
    lining = Package(
        handle=handle(key, *slot.split("/")),
        slot=slot,
        kind=LINING,
        item=0,
        count=1,
        position_m=(sign * (near + far) / 2.0, (low + high) / 2.0, -_DEEP_M - _SHEET_M / 2.0),
        size_m=size,
        form="box",
        material="steel",
        gross_kg=round(1000.0 * material("steel").density_g_cm3 * float(np.prod(size)), 1),
        colour=_COLOUR,
    )
    return Void(leaf, lining, tuple(cells))


def _filling(cell: Cell, kind: str, name: str, colour: str, fills: float) -> Package:
    volume_m3 = float(np.prod(cell.size_m)) * fills
    x, y, z = cell.size_m
    return Package(
        handle=cell.handle,
        slot=cell.path,
        kind=kind,
        item=0,
        count=1,
        position_m=cell.position_m,
        size_m=(x * fills, y, z),
        form="box",
        material=name,
        gross_kg=round(1000.0 * material(name).density_g_cm3 * volume_m3, 2),
        colour=colour,
    )
