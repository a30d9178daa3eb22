"""People in the unit: only ever a life-safety case, found by breath and heartbeat.

No bodies are shown and no points are to be had (`exercise.life`); an officer may opt out of such
cases. Their breath raises the carbon dioxide, as ripening fruit does in honest units.
"""

from __future__ import annotations

from msgspec.structs import replace

from tidewaiter.base.streams import handle, stream
from tidewaiter.casework.hides.laid import Laid
from tidewaiter.casework.placing import Stow
from tidewaiter.world.model import Gas, Person

_MOST = 3
#: Of breath in a closed unit: range that is found after some hours, ppm [estimate: 18 litres of
#: carbon dioxide an hour and person at rest, in 10 to 40 m³ of free air].
_BREATHED_PPM = (2500.0, 9000.0)
_AT_GASKET = (0.75, 0.95)
_CO2 = "carbon-dioxide"


def people(stow: Stow, key: str) -> Laid:
    """Let some persons be in the room behind the doors."""
    chance = stream(key, "hide", "people")
    count = int(chance.integers(1, _MOST + 1))
    return Laid(
        people=tuple(
            Person(handle(key, "person", n), slot.position_m)
            for n, slot in enumerate(stow.door_slots[:count], 1)
        )
    )


def breathed(air: tuple[Gas, ...], key: str) -> tuple[Gas, ...]:
    """Raise the carbon dioxide by what persons breathed out."""
    chance = stream(key, "hide", "people", "air")
    more, share = float(chance.uniform(*_BREATHED_PPM)), float(chance.uniform(*_AT_GASKET))
    return tuple(
        replace(
            gas,
            inside=round(gas.inside + more, 4),
            gasket=round(gas.gasket + more * share, 4),
        )
        if gas.substance == _CO2
        else gas
        for gas in air
    )
