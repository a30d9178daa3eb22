"""Cold: which goods travel in a reefer that runs, at what set-point, and when one runs dry.

``tables/cold.csv`` gives tariff codes and the range that carriers set for them; the longest code
that fits counts, and a row without figures travels dry. Now and then a line sends its reefers back
with dry goods, machine off: a non-operating reefer (NOR).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from math import ceil, floor, fsum

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.casework.lines import Line
from tidewaiter.world.model import SizeType, Unit
from tidewaiter.world.units import CONTAINERS, nominal

Range = tuple[float, float]

#: Reefers, and steel boxes, each from the smallest to the largest.
REEFERS: tuple[SizeType, ...] = tuple(one for one in CONTAINERS if nominal(one).build == "reefer")
DRY: tuple[SizeType, ...] = tuple(one for one in CONTAINERS if nominal(one).build == "dry")

#: So many of the dry loads that would fill a long unit come in a non-operating reefer [estimate].
NOR_SHARE = 0.06
#: Set-points are set to half a degree [estimate: displays show tenths, orders name halves].
_STEP_C = 0.5
#: An odd set-point is off by so much [estimate]; no machine goes lower than that, °C.
_ODD_BY_C, _COLDEST_C = (5.0, 14.0), -30.0


def kept_at(code: str) -> Range | None:
    """Give the range of set-points for goods of a code, °C; None where they travel dry.

    >>> kept_at("080390"), kept_at("080620")
    ((13.0, 14.5), None)
    """
    table = _table()
    for size in range(len(code), 1, -1):
        if code[:size] in table:
            return table[code[:size]]
    return None


def together(one: Range | None, other: Range | None) -> bool:
    """Say whether goods of two ranges travel in one unit: both dry, or at a common set-point."""
    if one is None or other is None:
        return one is other
    return max(one[0], other[0]) <= min(one[1], other[1])


def wanted(lines: Iterable[Line]) -> Range | None:
    """Give the range of set-points for a load; None where it, or most of its mass, travels dry.

    It is what all its cold sorts have in common; of what contradicts, the heavier sort has its way.
    """
    masses: dict[Range, list[float]] = {}
    dry: list[float] = []
    for line in lines:
        kept = kept_at(line.hs or line.goods.key)
        (dry if kept is None else masses.setdefault(kept, [])).append(line.gross_kg)
    if fsum(dry) >= fsum(mass for one in masses.values() for mass in one):
        return None
    found: Range | None = None
    for one in sorted(masses, key=lambda kept: (-fsum(masses[kept]), kept)):
        if found is None:
            found = one
        elif together(found, one):
            found = (max(found[0], one[0]), min(found[1], one[1]))
    return found


def set_point_C(kept: Range, key: str) -> float:  # noqa: N802  (degrees Celsius)
    """Draw the set-point of a load within its range, °C."""
    low, high = ceil(kept[0] / _STEP_C), floor(kept[1] / _STEP_C)
    return int(stream(key, "set-point").integers(low, high + 1)) * _STEP_C


def odd_point_C(kept: Range, key: str) -> float:  # noqa: N802  (degrees Celsius)
    """Draw a set-point that is not one for the goods, °C: as left from another load (R14)."""
    chance = stream(key, "set-point", "odd")
    off = float(chance.uniform(*_ODD_BY_C))
    warmer = kept[1] + off if chance.random() < 0.5 or kept[0] - off < _COLDEST_C else kept[0] - off
    return round(warmer / _STEP_C) * _STEP_C


def is_odd(unit: Unit, lines: Iterable[Line]) -> bool:
    """Say whether a reefer is set as it is not for its goods: dark with dry ones, too (R14)."""
    if unit.size_type not in REEFERS:
        return False
    kept = wanted(lines)
    if unit.set_point_C is None or kept is None:
        return True
    return not kept[0] <= unit.set_point_C <= kept[1]


def runs_dry(key: str) -> bool:
    """Draw whether a dry load that fills a long unit comes in a non-operating reefer."""
    return bool(stream(key, "non-operating").random() < NOR_SHARE)


def written(unit: Unit) -> str:
    """Write the set-point of a reefer as papers do; empty for a unit without a machine."""
    if unit.size_type not in REEFERS:
        return ""
    at_C = unit.set_point_C
    return "not running (NOR)" if at_C is None else f"{at_C:+.1f} °C"


@cache
def _table() -> dict[str, Range | None]:
    return {
        row["code"]: (float(row["low_C"]), float(row["high_C"])) if row["low_C"] else None
        for row in rows("casework", "cold")
    }
