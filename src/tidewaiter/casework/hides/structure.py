"""Behind linings: what lies before the front wall, under the roof, or under a second floor.

The room, and the lining too, are found in honest units (`casework.linings`); here they hold more.
"""

from __future__ import annotations

from msgspec.structs import replace

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework.hides.laid import Laid, narcotics, packet
from tidewaiter.casework.linings import Void
from tidewaiter.exercise.case import HideClass
from tidewaiter.world.linings import Face

#: Which lining each class of hide is behind (domain guide, section 4).
CLASS: dict[Face, HideClass] = {"front": "c04", "roof": "c05", "floor": "c06"}
#: How many packets there are [class-level estimate].
_PACKETS = (2, 5)


def behind_lining(face: Face, voids: tuple[Void, ...], key: str) -> Laid:
    """Put packets behind the lining of a face.

    Raises:
        CaseRejected: the load leaves no room for such a lining.
    """
    void = next((one for one in voids if one.face == face), None)
    if void is None or len(void.cells) < _PACKETS[0]:
        raise CaseRejected(f"{CLASS[face]}: the load leaves no room at the {face}")
    chance = stream(key, "hide", CLASS[face])
    count = min(len(void.cells), int(chance.integers(_PACKETS[0], _PACKETS[1] + 1)))
    first = int(chance.integers(len(void.cells) - count + 1)) if face != "front" else 0
    packets = tuple(
        packet(cell.handle, cell.path, cell.position_m, cell.size_m, chance)
        for cell in void.cells[first : first + count]
    )
    # Who opens the lining sees what lies behind it.
    lining = replace(void.lining, contents=packets[0].contents)
    hidden = (lining, *packets)
    return Laid(hidden=hidden, hides=(narcotics(CLASS[face], hidden),))
