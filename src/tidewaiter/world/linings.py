"""Linings: boards fixed inside a unit, before its front wall, under its roof, over its floor.

Honest units have them (a bulkhead, an insulated ceiling, a second floor); whoever measures from
inside measures to them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tidewaiter.world.after import Present
from tidewaiter.world.model import Metres, Package

Face = Literal["front", "roof", "floor"]

#: Kind of a lining, as the eye names it.
LINING = "lining"
_SLOTS: dict[Face, str] = {
    "front": "structure/front/lining",
    "roof": "structure/roof/lining",
    "floor": "structure/floor/lining",
}


def slot_of(face: Face) -> str:
    """Name the place of the lining of a face."""
    return _SLOTS[face]


def linings(present: Present) -> Iterator[tuple[Face, Package]]:
    """Give the linings of a unit."""
    for one in present.inside:
        for face, slot in _SLOTS.items():
            if one.slot == slot:
                yield face, one


def clear_m(present: Present, *, at_doors: bool = False) -> Metres:
    """Give length, width and height inside between linings, metres.

    Args:
        present: what is there.
        at_doors: the height just behind the sill, where no second floor lies yet.
    """
    length, width, height = present.unit.inner_m
    low = 0.0
    for face, one in linings(present):
        _, y, z = one.position_m
        _, thick, deep = one.size_m
        match face:
            case "front":
                length = -(z + deep / 2.0)
            case "roof":
                height = y - thick / 2.0
            case "floor" if not at_doors:
                low = y + thick / 2.0
            case _:
                pass
    return length, width, height - low
