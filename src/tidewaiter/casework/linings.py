"""Linings of a drawn unit, and the voids behind them: reserved alike in honest and guilty cases.

A bulkhead before the front wall, an insulated ceiling above the height of the doors, a second floor
under the load: each is found in honest units [estimate of how often], with little or nothing behind
it. Must not know what is hidden.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tidewaiter.base.streams import handle, stream
from tidewaiter.language.values import Leaf, Value
from tidewaiter.matter.materials import material
from tidewaiter.world.linings import LINING, Face, slot_of
from tidewaiter.world.model import Metres, Package, Unit
from tidewaiter.world.shell import build

#: How often a unit has each lining, of the front one where the load leaves room [estimate].
_LINED: dict[Face | Leaf, float] = {"front": 0.25, "roof": 0.06, "floor": 0.06}
#: Room between front wall and load that stowers leave, how often, and its range, mm [estimate].
_GAP, _GAP_MM = 0.35, (200, 320)
#: How high a second floor lies, mm [estimate: joists of 100 × 50 mm under plywood].
_RAISED_MM = (100, 135)
_BOARD_M, _FIT_M = 0.009, 0.004
_BOARD_KG_M3 = 1000.0 * material("plywood").density_g_cm3
_BOARD_COLOUR, _JOIST_COLOUR = "#b79a6b", "#a8834c"
# Just above the opening of the doors, so that a lined unit can still be loaded to its header.
_OVER_DOOR_M = 0.006
#: A second floor begins behind the room at the doors, m behind the sill.
_FLOOR_FROM_M = 0.53
_EDGE_M = 0.02
# Cells of a void that a packet may take, metres across and along (or up, at the front).
_CELL_M: dict[Face, tuple[float, float]] = {
    "front": (0.56, 0.30),
    "roof": (0.75, 0.60),
    "floor": (0.70, 0.60),
}
_JOIST_M = 0.05


class Room(Value):
    """Room that a stow keeps free for the sake of linings, millimetres; 0 for none."""

    front_mm: int = 0
    raised_mm: int = 0


#: Nothing is kept for linings.
NO_ROOM = Room()


class Cell(Value):
    """A place behind a lining: its path, handle, centre and extent in metres."""

    path: str
    handle: str
    position_m: Metres
    size_m: Metres


@dataclass(frozen=True, slots=True)
class Void:
    """What lies between a lining and the wall that it hides."""

    face: Face | Leaf
    lining: Package
    cells: tuple[Cell, ...]


def room_for(key: str, wanted: Face | None) -> Room:
    """Draw how much room a stow keeps; what is wanted is kept for certain.

    Args:
        key: key of the case.
        wanted: the void that a recipe cannot do without.
    """
    chance = stream(key, "linings", "room")
    front, floor = chance.random() < _GAP, chance.random() < _LINED["floor"]
    front_mm = int(chance.integers(_GAP_MM[0], _GAP_MM[1] + 1))
    raised_mm = int(chance.integers(_RAISED_MM[0], _RAISED_MM[1] + 1))
    return Room(
        front_mm=front_mm if front or wanted == "front" else 0,
        raised_mm=raised_mm if floor or wanted == "floor" else 0,
    )


def voids(unit: Unit, room: Room, key: str) -> tuple[Void, ...]:
    """Give the voids that this unit could have, with the lining that would close each."""
    found: list[Void] = []
    length, width, height = unit.inner_m
    if room.front_mm:
        deep = room.front_mm / 1000.0
        box = (width - 2 * _FIT_M, min(unit.door_m[1], height) - _FIT_M, _BOARD_M)
        at = (0.0, box[1] / 2.0, -length + deep - _BOARD_M / 2.0)
        cells = _standing(width, box[1], (-length, deep - _BOARD_M), key)
        found.append(Void("front", _lining("front", at, box, key), cells))
    under = unit.door_m[1] + _OVER_DOOR_M
    # Under a tarpaulin there is no ceiling that could be lined.
    if build(unit) != "open-top" and height - under - _BOARD_M > 2 * _BOARD_M:
        box = (width - 2 * _FIT_M, _BOARD_M, length - 2 * _EDGE_M)
        at = (0.0, under + _BOARD_M / 2.0, -length / 2.0)
        cells = _lying("roof", width, (under + _BOARD_M, height), (_EDGE_M, length - _EDGE_M), key)
        found.append(Void("roof", _lining("roof", at, box, key), cells))
    if room.raised_mm:
        top, far = room.raised_mm / 1000.0, length - room.front_mm / 1000.0 - _EDGE_M
        box = (width - 2 * _FIT_M, _BOARD_M, far - _FLOOR_FROM_M)
        at = (0.0, top - _BOARD_M / 2.0, -(_FLOOR_FROM_M + far) / 2.0)
        cells = _lying("floor", width, (0.0, top - _BOARD_M), (_FLOOR_FROM_M + 0.05, far), key)
        found.append(Void("floor", _lining("floor", at, box, key), cells))
    return tuple(found)


def honest_linings(found: tuple[Void, ...], key: str) -> tuple[Package, ...]:
    """Draw the linings that a unit has whatever is hidden; a raised load always has its floor."""
    lined: list[Package] = []
    for one in found:
        chance = stream(key, "linings", one.face)
        if one.face == "floor" or chance.random() < _LINED[one.face]:
            lined.append(one.lining)
            lined += joists(one, key)
    return tuple(lined)


def joists(void: Void, key: str) -> Iterator[Package]:
    """Give the timber that a second floor lies on, along the walls: packets lie between."""
    if void.face != "floor":
        return
    lining = void.lining
    side_m = (lining.size_m[0] - _JOIST_M) / 2.0
    high = lining.position_m[1] - _BOARD_M / 2.0
    for n, x in enumerate((-side_m, side_m), 1):
        at = (x, high / 2.0, lining.position_m[2])
        yield _timber(f"structure/floor/joist-{n}", at, (_JOIST_M, high, lining.size_m[2]), key)


def _standing(width: float, height: float, span: tuple[float, float], key: str) -> tuple[Cell, ...]:
    wide, high = _CELL_M["front"]
    back, deep = span
    across, up = int((width - _EDGE_M) / wide), int(height / high)
    return tuple(
        _cell(
            f"structure/front/{row * across + n + 1}",
            ((n - (across - 1) / 2.0) * wide, (row + 0.5) * high, back + deep / 2.0),
            (wide - _FIT_M, high, deep - 2 * _FIT_M),
            key,
        )
        for row in range(up)
        for n in range(across)
    )


def _lying(
    face: Face, width: float, up: tuple[float, float], along: tuple[float, float], key: str
) -> tuple[Cell, ...]:
    wide, long = _CELL_M[face]
    clear = width - 2 * (_JOIST_M + _FIT_M) if face == "floor" else width - 2 * _FIT_M
    across, rows = int(clear / wide), int((along[1] - along[0]) / long)
    high = up[1] - up[0] - _FIT_M
    return tuple(
        _cell(
            f"structure/{face}/{row * across + n + 1}",
            (
                (n - (across - 1) / 2.0) * wide,
                up[0] + high / 2.0,
                -(along[0] + (row + 0.5) * long),
            ),
            (wide - _FIT_M, high, long - _FIT_M),
            key,
        )
        for row in range(rows)
        for n in range(across)
    )


def _cell(path: str, at: Metres, size: Metres, key: str) -> Cell:
    return Cell(path, handle(key, *path.split("/")), at, size)


def _lining(face: Face, at: Metres, size: Metres, key: str) -> Package:
    return _board(LINING, slot_of(face), at, size, ("plywood", _BOARD_COLOUR, _BOARD_KG_M3), key)


def _timber(slot: str, at: Metres, size: Metres, key: str) -> Package:
    wood = 1000.0 * material("wood").density_g_cm3
    return _board("timber", slot, at, size, ("wood", _JOIST_COLOUR, wood), key)


def _board(
    kind: str, slot: str, at: Metres, size: Metres, made_of: tuple[str, str, float], key: str
) -> Package:
    name, colour, kg_m3 = made_of
    return Package(
        handle=handle(key, *slot.split("/")),
        slot=slot,
        kind=kind,
        item=0,
        count=1,
        position_m=at,
        size_m=size,
        form="box",
        material=name,
        gross_kg=round(kg_m3 * float(np.prod(size)), 1),
        colour=colour,
    )
