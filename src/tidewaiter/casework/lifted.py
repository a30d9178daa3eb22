"""Lifted: which goods are set into a unit from above by a crane, and when one without a roof comes.

``tables/lifted.csv`` gives tariff codes and how often such goods travel under a tarpaulin rather
than in a steel box; the longest code that fits counts, and what is not named never does: rain and
hands get in too easily. Nothing here knows what is hidden.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from math import fsum

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.casework.lines import Line
from tidewaiter.world.model import SizeType
from tidewaiter.world.units import SIZE_TYPES, nominal

#: Units without a roof, from the smallest to the largest.
OPEN_TOPS: tuple[SizeType, ...] = tuple(
    one for one in SIZE_TYPES if nominal(one).build == "open-top"
)


def lifted(code: str) -> float:
    """Give how often goods of a code come under a tarpaulin, 0 to 1.

    >>> lifted("680221") > 0.0, lifted("610910")
    (True, 0.0)
    """
    table = _table()
    found = (table.get(code[:size]) for size in range(len(code), 1, -1))
    return next((share for share in found if share is not None), 0.0)


def comes_open(lines: Iterable[Line], key: str) -> bool:
    """Draw whether a load comes in a unit without a roof: only where all of it may."""
    masses = [(line.gross_kg, lifted(line.hs or line.goods.key)) for line in lines]
    total_kg = fsum(mass for mass, _ in masses)
    if not total_kg or not all(share for _, share in masses):
        return False
    share = fsum(mass * one for mass, one in masses) / total_kg
    return bool(stream(key, "open-top").random() < share)


@cache
def _table() -> dict[str, float]:
    return {row["code"]: float(row["share"]) for row in rows("casework", "lifted")}
