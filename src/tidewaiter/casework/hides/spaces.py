"""In the vehicle: packets in a space of the tractor that honest things leave free (C13).

The spaces, and what lies in them, are drawn alike for every case (`casework.aboard`); full ones are
found on honest tractors too. Where a space lies is a matter of the seventeen points.
"""

from __future__ import annotations

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import handle, stream
from tidewaiter.casework.aboard import rooms
from tidewaiter.casework.hides.laid import Laid, narcotics, packet
from tidewaiter.world import tractor
from tidewaiter.world.model import Unit

# Three: a joint in the middle of a face would be taken for emptiness.
_PACKETS = 3
_FIT_M = 0.004


def in_the_vehicle(unit: Unit, key: str) -> Laid:
    """Put packets into one space of the tractor.

    Raises:
        CaseRejected: all its spaces are full.
    """
    free = rooms(unit, key)
    if not free:
        raise CaseRejected("c13: the spaces of the vehicle are full")
    chance = stream(key, "hide", "c13")
    room = free[int(chance.integers(len(free)))]
    wide, high, deep = room.size_m
    x, y, z = room.position_m
    size = (wide - _FIT_M, high - _FIT_M, deep / _PACKETS - _FIT_M)
    packets = tuple(
        packet(
            handle(key, "vehicle", room.point, str(n)),
            f"{tractor.SLOT}{room.point}/{n}",
            (x, y, z + (n - 0.5 - _PACKETS / 2.0) * deep / _PACKETS),
            size,
            chance,
        )
        for n in range(1, _PACKETS + 1)
    )
    return Laid(hidden=packets, hides=(narcotics("c13", packets),))
