"""Wet cargo: rain through a worn gasket or condensed water that got at part of a load.

An honest oddity, drawn for every recipe alike from the load as declared: some packages at one
place are heavier than the papers say, and their packing is dark. Nothing is recorded of it. Water
adds so little to a load that no honest scale would tell it alone.
"""

from __future__ import annotations

from math import fsum

from msgspec.structs import replace

from tidewaiter.base.streams import stream
from tidewaiter.casework.placing import Stow
from tidewaiter.exercise.case import Oddity
from tidewaiter.world.model import Package, Unit

#: Units in which water got at the load [estimate].
WET = 0.04
#: What takes up water, or holds it in its folds.
SOAKS = frozenset({"carton", "sack", "bale", "box", "bundle", "pallet", "big-bag", "roll"})
#: What stands within so much of the place along the unit is wet, metres [estimate].
WITHIN_M = 0.9
#: Wet packages gain so large a share of their mass, board and what it holds alike [estimate]; of
#: the line never more than so much, and of the load too little to be told from an honest scale.
GAIN = (0.04, 0.12)
MOST_OF_LINE, MOST_OF_LOAD = 0.03, 0.004
#: So much of the light that dry packing gives back comes back from wet packing [estimate].
DARKER = 0.68


def wetted(stow: Stow, unit: Unit, key: str) -> tuple[Stow, tuple[Oddity, ...]]:
    """Wet part of one line of a load, in few units.

    Reserved places stay dry, whatever a hide puts there.

    Args:
        stow: the load with its true masses.
        unit: what it stands in; its payload is kept.
        key: key of the case.

    Returns:
        The load, and the oddity of it; the load as it was where all is dry.
    """
    chance = stream(key, "wet")
    luck, where, much = chance.random(3).tolist()
    soaking = [one for one in stow.packages if one.item and one.kind in SOAKS]
    if luck >= WET or not soaking:
        return stow, ()
    first = soaking[min(int(where * len(soaking)), len(soaking) - 1)]
    wet = [one for one in soaking if one.item == first.item and _near(one, first)]
    factor = _factor(stow, unit, wet, GAIN[0] + much * (GAIN[1] - GAIN[0]))
    if factor <= 1.0:
        return stow, ()
    names = frozenset(one.handle for one in wet)
    packages = tuple(
        replace(one, gross_kg=one.gross_kg * factor, colour=darkened(one.colour))
        if one.handle in names
        else one
        for one in stow.packages
    )
    odd = Oddity("oddity-wet", handles=tuple(sorted(names)))
    return replace(stow, packages=packages), (odd,)


def darkened(colour: str) -> str:
    """Give the colour of wet packing.

    >>> darkened("#b98b5a")
    '#7e5f3d'
    """
    parts = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return "#" + "".join(f"{round(part * DARKER):02x}" for part in parts)


def _near(one: Package, first: Package) -> bool:
    return abs(one.position_m[2] - first.position_m[2]) <= WITHIN_M


def _factor(stow: Stow, unit: Unit, wet: list[Package], gain: float) -> float:
    """Give what the mass of wet packages is multiplied with."""
    load_kg = fsum(one.gross_kg for one in stow.packages)
    line_kg = fsum(one.gross_kg for one in stow.packages if one.item == wet[0].item)
    wet_kg = fsum(one.gross_kg for one in wet)
    room_kg = unit.max_gross_kg - unit.tare_kg - load_kg
    most_kg = min(MOST_OF_LINE * line_kg, MOST_OF_LOAD * load_kg, room_kg)
    return 1.0 + min(gain, most_kg / wet_kg) if wet_kg > 0.0 else 1.0
