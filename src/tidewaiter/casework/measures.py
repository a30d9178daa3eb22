"""Measures: what a tariff code brings with it: usual value, permit, treatment against pests.

``tables/prices.csv`` gives bands of value (made by ``scripts/goods_tables.py``, nearly all
estimates), ``tables/measures.csv`` the goods that need a permit or are usually treated. National
law prevails; a centre checks both before operational use. Origins: SOURCES.md.
"""

from __future__ import annotations

from functools import cache

from tidewaiter.base.tables import rows
from tidewaiter.language.values import Value


class Band(Value):
    """The value in which goods are usually invoiced, USD per kg net.

    Attributes:
        low, high: its ends.
    """

    low: float
    high: float


def band(hs6: str) -> Band:
    """Give the usual value of goods, from the most special level that the table has.

    Args:
        hs6: two to six digits as written on the papers; nonsense gives the band of most goods.

    >>> band("100630")
    Band(low=0.5, high=1.3)
    """
    table = _bands()
    found = (table.get(hs6[:digits]) for digits in (6, 4, 2))
    return next((one for one in found if one is not None), table[""])


def permit(hs6: str) -> str:
    """Name the permit that goods of a code need; empty where they need none.

    >>> permit("440712")
    'proof of lawful felling (timber)'
    """
    return next((what for key, what in _measures("permit") if hs6.startswith(key)), "")


def is_treated(hs6: str) -> bool:
    """Say whether goods of a code are usually treated against pests before they travel."""
    return any(hs6.startswith(key) for key, _ in _measures("treatment"))


@cache
def _bands() -> dict[str, Band]:
    table = rows("casework", "prices")
    bands = {row["key"]: Band(float(row["low"]), float(row["high"])) for row in table}
    for row in rows("casework", "heavy_goods"):
        own = Band(float(row["price_low"]), float(row["price_high"]))
        bands[row["key"]] = own
        # A heading and a chapter span their goods.
        for key in (row["key"][:4], row["key"][:2]):
            wider = bands.get(key, own)
            bands[key] = Band(min(wider.low, own.low), max(wider.high, own.high))
    return bands


@cache
def _measures(measure: str) -> tuple[tuple[str, str], ...]:
    table = rows("casework", "measures")
    return tuple((row["key"], row["what"]) for row in table if row["measure"] == measure)
