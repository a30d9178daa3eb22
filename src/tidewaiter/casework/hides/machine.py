"""In the machine: what lies behind the covers of a reefer's bay or its fans (C09).

Honest units have parts and frost in the same places (`casework.machine`). Who puts something there
opens a hatch, and so do workshops: screws tell of either.
"""

from __future__ import annotations

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework.hides.laid import Laid, narcotics, packet
from tidewaiter.casework.machine import machine_cells
from tidewaiter.world.compartments import Compartment
from tidewaiter.world.model import Screws, Unit

#: How many packets there are at the least; how often by the fans [class-level estimates].
_LEAST, _FANS = 1, 0.5
#: How the screws are then found; the rest stays as the unit has them [estimate].
_SCREWS: dict[Screws, float] = {"renewed": 0.30, "some-renewed": 0.30}


def in_the_machine(unit: Unit, key: str) -> Laid:
    """Put packets into a compartment of the machine.

    Raises:
        CaseRejected: the unit has no machine.
    """
    chance = stream(key, "hide", "c09")
    compartment: Compartment = "fans" if chance.random() < _FANS else "bay"
    cells = machine_cells(unit, compartment, key)
    if not cells:
        raise CaseRejected("c09: the unit has no machine")
    count = int(chance.integers(_LEAST, len(cells) + 1))
    packets = tuple(
        packet(cell.handle, cell.path, cell.position_m, cell.size_m, chance)
        for cell in cells[:count]
    )
    return Laid(hidden=packets, hides=(narcotics("c09", packets),))


def screws_then(unit: Unit, key: str) -> Screws:
    """Draw how the screws of the hatches are found once somebody was at them."""
    pick = float(stream(key, "hide", "c09", "screws").random())
    for screws, share in _SCREWS.items():
        if pick < share:
            return screws
        pick -= share
    return unit.screws
