"""Transit: time limit, office and guarantee of a movement, and how they may be amiss (R19).

Drawn from the key of the case and its signs alone. The debt at stake is estimated from the usual
value of the goods; the rate is an estimate for training, national law prevails.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from math import fsum, sqrt
from typing import Literal

from tidewaiter.base.streams import stream
from tidewaiter.casework import measures
from tidewaiter.casework.wish import Indicator

#: How a movement may be amiss, and how often each [estimate].
Amiss = Literal["late", "office", "guarantee"]
_AMISS: tuple[tuple[Amiss, float], ...] = (("late", 0.5), ("office", 0.25), ("guarantee", 0.25))
#: Duty and other charges, as a share of the value [estimate].
_CHARGES = 0.25
_NET = 0.95
#: What a guarantee covers of the debt: as it ought to, and where it is short [estimate]; rounded.
_COVERED, _SHORT, _STEP = (1.0, 1.6), (0.25, 0.6), 100.0
#: An estimate of the debt is that far off before anybody calls a guarantee short.
_TOLERANCE = 0.8


def amiss(key: str, there: Collection[Indicator]) -> Amiss | None:
    """Say how a movement is amiss; None where it is not."""
    if "R19" not in there:
        return None
    pick = float(stream(key, "sign", "R19", "how").random())
    for name, share in _AMISS:
        if pick < share:
            return name
        pick -= share
    return "late"


def debt(goods: Iterable[tuple[str, float]]) -> float:
    """Estimate duty and charges at stake on goods, by (tariff code, gross kilograms)."""
    value = 0.0
    for code, kg in goods:
        band = measures.band(code)
        value = fsum((value, sqrt(band.low * band.high) * kg * _NET))
    return value * _CHARGES


def covered(key: str, at_stake: float, *, short: bool) -> float:
    """Draw the amount that a guarantee covers."""
    share = float(stream(key, "guarantee").uniform(*(_SHORT if short else _COVERED)))
    return max(_STEP, round(at_stake * share / _STEP) * _STEP)


def is_short(amounts: Iterable[float], at_stake: float) -> bool:
    """Say whether guarantees cover far less than is at stake; of none stated nothing is said."""
    stated = [one for one in amounts if one > 0.0]
    return bool(stated) and fsum(stated) < _TOLERANCE * at_stake
