"""Signs: facts of a consignment that are a reason to look closer, each with its innocent twin.

Whether a sign is there is drawn for every consignment alike, each from a stream of its own, and
knows neither what is hidden nor who, whence or whither (domain guide, section 6). Papers, registers
and persons then say so; the risk note names some of the signs that are there.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.casework.wish import INDICATORS, Indicator
from tidewaiter.language.values import Value


class Sign(Value):
    """One reason to look closer.

    Attributes:
        reason: as the risk note puts it.
        twin: what it may be in an honest consignment.
        often: share of consignments in which it is drawn [estimate]; 0 where it follows from other
            facts alone: the seal, the number of the unit, the goods.
    """

    reason: str
    twin: str
    often: float = 0.0


SIGNS: dict[Indicator, Sign] = {
    "R01": Sign("First movement for this consignee", "a new firm starts with a first one", 0.14),
    "R02": Sign("The route is longer than it need be", "carriers change their hubs", 0.12),
    "R03": Sign("The freight is high for such goods", "an urgent spare part", 0.06),
    "R04": Sign("Payment in cash or by a third party", "a small trader", 0.12),
    "R05": Sign("Declared mass is unusual for such goods", "packing differs", 0.12),
    "R06": Sign("The verified gross mass is not that of the papers", "wet when weighed", 0.10),
    "R07": Sign("The goods text is short", "the habit of a clerk", 0.12),
    "R08": Sign("The value is far from the usual one", "the end of a stock", 0.12),
    "R09": Sign("The goods are not of the consignee's trade", "a trading house", 0.12),
    "R10": Sign("The booking was changed late", "goods are sold on the way", 0.12),
    "R11": Sign("A bank or a forwarder takes delivery", "a letter of credit", 0.12),
    "R12": Sign("Seals on the papers and at the gate differ", "a recorded change of seals"),
    "R13": Sign("The check digit of the unit's number is wrong", "a slip of the pen"),
    # Of reefers: one that stands dark with dry goods shows it without a draw.
    "R14": Sign("The set-point is not one for such goods", "a non-operating reefer", 0.20),
    "R15": Sign("Somebody asked that the scan be left out", "demurrage runs", 0.12),
    "R16": Sign("A gap in the track-and-trace record", "a strike, a breakdown, a dead spot", 0.14),
    # Of goods that are usually treated.
    "R17": Sign("No treatment is stated for such goods", "they were treated otherwise", 0.35),
    "R18": Sign("Such goods need a permit", "a lawful permit is on file"),
    "R19": Sign("Time limit, office or guarantee are not as declared", "a breakdown", 0.12),
    "R20": Sign("A party has the name of one with an earlier irregularity", "a namesake", 0.12),
}

#: Told by a register or a person alone, and so possible whatever the goods and papers are.
_ALWAYS: tuple[Indicator, ...] = ("R01", "R02", "R10", "R15", "R16", "R20")
#: Goods texts that say little, as clerks write them.
VAGUE = ("General merchandise", "Goods as per invoice", "Dry goods", "Assorted goods")
_SHORT = frozenset({"parts", "spare parts", "goods", "merchandise", "various", "samples"})
#: How far the mass of a package strays from the usual one, as a factor [estimate].
_LIGHT, _HEAVY = (0.55, 0.70), (1.40, 1.70)
#: Only what two hands or a hand truck can take comes in packages heavier than usual, kg.
_MOST_HEAVY_KG = 200.0


def is_drawn(key: str, name: Indicator, wished: Collection[Indicator] = ()) -> bool:
    """Say whether a sign is drawn in a consignment; a wished one is.

    Args:
        key: key of the case.
        name: the sign.
        wished: signs that are to be there.
    """
    return name in wished or float(stream(key, "sign", name).random()) < SIGNS[name].often


def drawn(key: str, wished: Collection[Indicator] = ()) -> tuple[Indicator, ...]:
    """Draw the signs of a consignment, in order; one at least that needs no special goods."""
    there = {name for name in INDICATORS if is_drawn(key, name, wished)}
    if not there & set(_ALWAYS):
        there.add(_ALWAYS[int(stream(key, "sign", "one").integers(len(_ALWAYS)))])
    return tuple(name for name in INDICATORS if name in there)


def package_factor(key: str, usual_kg: float, wished: Collection[Indicator] = ()) -> float:
    """Give the mass of a package over the usual one of such goods (R05); 1 where it is usual."""
    if not is_drawn(key, "R05", wished):
        return 1.0
    chance = stream(key, "sign", "R05", "factor")
    light = usual_kg > _MOST_HEAVY_KG or chance.random() < 0.5
    return float(chance.uniform(*(_LIGHT if light else _HEAVY)))


def is_unusual(each_kg: float, usual_kg: float) -> bool:
    """Say whether a package weighs far more or less than such goods usually do (R05)."""
    return not _LIGHT[1] * 1.05 < each_kg / usual_kg < _HEAVY[0] / 1.05


def goods_text(key: str, name: str, wished: Collection[Indicator] = ()) -> str:
    """Give what a clerk writes for goods of a trade name: it, or a text that says little (R07)."""
    if not is_drawn(key, "R07", wished):
        return name
    return VAGUE[int(stream(key, "sign", "R07", "text").integers(len(VAGUE)))]


def is_vague(description: str) -> bool:
    """Say whether a goods text says next to nothing.

    >>> is_vague("General merchandise"), is_vague("Rice")
    (True, False)
    """
    text = description.strip().casefold()
    return text in _SHORT or text in {one.casefold() for one in VAGUE}


def order(chance: np.random.Generator) -> tuple[Indicator, ...]:
    """Give all signs in the order in which a risk engine came upon them."""
    return tuple(INDICATORS[int(n)] for n in chance.permutation(len(INDICATORS)))
