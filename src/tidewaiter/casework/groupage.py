"""Groupage: invented part loads that share the unit with the declared one.

Goods are drawn from the table alone, whatever country, party or truth a case has.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum

import numpy as np

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework.cold import kept_at
from tidewaiter.casework.details import described
from tidewaiter.casework.goods import Goods, groupage_goods, trade_names
from tidewaiter.casework.lifted import OPEN_TOPS
from tidewaiter.casework.lines import Line
from tidewaiter.casework.stow import DOOR_ZONE_MM, stow
from tidewaiter.casework.wished_goods import cold_goods, companions
from tidewaiter.world.model import Unit

#: A unit counts as full from here on: no groupage is drawn.
FULL = 0.60
_TARGET = (0.65, 0.85)
#: A reefer is sent on with less in it: a set-point finds few companions [estimate].
_ENOUGH_COLD = 0.30
#: Beside a machine there is always room for the cases that belong to it [estimate].
_ENOUGH_LIFTED = 0.85
# What shelves of stacks can use of the free room; tried over the whole table of goods.
_STOWABLE = 0.80
_SHARE = (0.05, 0.20)
_MOST_LINES = 9
_MOST_PACKAGES = 400
_LETTERS = "BCDFGHJKLMNPRSTVWXZ"


def fullness(lines: Sequence[Line], unit: Unit) -> float:
    """Say how full a unit is, by payload or by stowable room, whichever is more."""
    payload_kg = unit.max_gross_kg - unit.tare_kg
    mass = fsum(line.gross_kg for line in lines) / payload_kg
    volume_m3 = fsum(line.gross_kg / line.goods.packed_density for line in lines)
    return max(mass, volume_m3 / _room_m3(unit))


def fill_up(lines: Sequence[Line], unit: Unit, key: str) -> tuple[Line, ...]:
    """Draw groupage until a part load fills its unit; () where it is full already.

    Returns:
        further lines, numbered on, that can be stowed together with the given ones.
    """
    goods = _riding(unit)
    enough = FULL if unit.set_point_C is None else _ENOUGH_COLD
    enough = _ENOUGH_LIFTED if unit.size_type in OPEN_TOPS else enough
    if fullness(lines, unit) >= enough or not goods:
        return ()
    chance = stream(key, "groupage")
    target = float(chance.uniform(*_TARGET))
    # Where there are few sorts, several traders send the same.
    order = np.resize(chance.permutation(len(goods)), _MOST_LINES)
    first = max((line.item for line in lines), default=0) + 1
    drawn: list[Line] = []
    for number, index in enumerate(order):
        missing = target - fullness([*lines, *drawn], unit)
        if missing <= _SHARE[0] / 2.0:
            break
        share = min(missing, float(chance.uniform(*_SHARE)))
        line = _line(goods[int(index)], first + number, share, unit, chance, key)
        if line is not None:
            drawn.append(line)
    return _fitting(lines, drawn, unit, key)


def _riding(unit: Unit) -> tuple[Goods, ...]:
    """Give the goods that ride along: dry, kept at the set-point, or such as go with machines."""
    at_C = unit.set_point_C
    if unit.size_type in OPEN_TOPS:
        return companions()
    if at_C is None:
        return groupage_goods()
    ranges = ((goods, kept_at(goods.key)) for goods in cold_goods())
    return tuple(goods for goods, kept in ranges if kept is not None and kept[0] <= at_C <= kept[1])


def _line(
    goods: Goods, item: int, share: float, unit: Unit, chance: np.random.Generator, key: str
) -> Line | None:
    """Draw a line that takes about this share of a unit; None where one package is too much."""
    by_room = share * _room_m3(unit) * goods.packed_density
    by_mass = share * (unit.max_gross_kg - unit.tare_kg)
    count = min(int(min(by_room, by_mass) / goods.package_kg), _MOST_PACKAGES)
    if count < 1:
        return None
    letters = "".join(_LETTERS[int(chance.integers(len(_LETTERS)))] for _ in range(3))
    return Line(
        item=item,
        description=described(trade_names()[goods.key], key, "groupage", item),
        kind=goods.kind,
        declared_count=count,
        gross_kg=round(count * goods.package_kg * float(chance.uniform(0.97, 1.03)), 1),
        goods=goods,
        marks=f"{letters} {int(chance.integers(100, 1000))}",
        groupage=True,
        hs=goods.key,
    )


def _fitting(
    lines: Sequence[Line], drawn: Sequence[Line], unit: Unit, key: str
) -> tuple[Line, ...]:
    """Keep the drawn lines that can be stowed together: usually all, else one after another."""
    if _fits([*lines, *drawn], unit, key):
        return tuple(drawn)
    kept: list[Line] = []
    for line in drawn:
        if _fits([*lines, *kept, line], unit, key):
            kept.append(line)
    return tuple(kept)


def _fits(lines: Sequence[Line], unit: Unit, key: str) -> bool:
    try:
        stow(lines, unit, key)
    except CaseRejected:
        return False
    return True


def _room_m3(unit: Unit) -> float:
    length, width, height = unit.inner_m
    free = (length - DOOR_ZONE_MM / 1000.0) * width * min(height, unit.door_m[1])
    return free * _STOWABLE
