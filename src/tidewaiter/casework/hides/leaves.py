"""In the leaves: what lies between a door leaf and a sheet over its ribs (C08).

Sheet and room are found in honest units (`casework.leaves`); here they hold more.
"""

from __future__ import annotations

from msgspec.structs import replace

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework.hides.laid import Laid, narcotics, packet
from tidewaiter.casework.linings import Void
from tidewaiter.world.model import Package

#: How many packets a leaf holds; how often both leaves do [class-level estimates].
_PACKETS, _BOTH = (5, 10), 0.5


def in_the_leaves(voids: tuple[Void, ...], key: str) -> Laid:
    """Put packets into one leaf of the doors, or both.

    Raises:
        CaseRejected: the leaves of this unit are full of foam.
    """
    chance = stream(key, "hide", "c08")
    leaves = [one for one in voids if one.face in {"left-door", "right-door"}]
    if not leaves:
        raise CaseRejected("c08: the leaves of such a unit are full of foam")
    only = int(chance.integers(len(leaves)))
    chosen = leaves if chance.random() < _BOTH else leaves[only : only + 1]
    hidden: list[Package] = []
    for void in chosen:
        count = int(chance.integers(_PACKETS[0], min(_PACKETS[1], len(void.cells)) + 1))
        first = int(chance.integers(len(void.cells) - count + 1))
        packets = [
            packet(cell.handle, cell.path, cell.position_m, cell.size_m, chance)
            for cell in void.cells[first : first + count]
        ]
        # Who opens the sheet sees what lies behind it.
        hidden += [replace(void.lining, contents=packets[0].contents), *packets]
    return Laid(hidden=tuple(hidden), hides=(narcotics("c08", hidden),))
