"""Wished goods: which goods of the table a wish may draw, and which unit one package of them fits.

Without a wish goods are ordinary dry part loads, or now and then what travels cold. A wish may ask
for any HS6 row of the table but for goods whose papers a drawn declaration does not write:
dangerous goods.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from tidewaiter.base.streams import stream
from tidewaiter.casework.cold import REEFERS, kept_at
from tidewaiter.casework.goods import Goods, all_goods, groupage_goods, trade_names
from tidewaiter.casework.lifted import OPEN_TOPS, lifted
from tidewaiter.casework.stow import DOOR_ZONE_MM
from tidewaiter.casework.wish import Wish
from tidewaiter.world.model import SizeType
from tidewaiter.world.units import CONTAINERS, nominal

_DANGEROUS = "travels with dangerous-goods papers, which a drawn declaration has not"
_REACH_MM = 60
#: So many of the loads that nobody wished for otherwise travel cold [estimate: reefers are about a
#: fifteenth of the containers in use].
COLD_SHARE = 0.07
#: So many are lifted in by a crane [estimate: a quarter comes in an open top].
LIFTED_SHARE = 0.12
#: Goods that come under a tarpaulin so often are drawn as such; others go beside them [estimate].
_OFTEN = 0.10
#: Goods that no wish draws, by the code that they begin with, and why. Dangerous by the UN number
#: that they usually bear: sulphur 1350, uranium ore 2912, acids and oxidisers, spirits 3065,
#: paint 1263, perfume 1266, fireworks, pesticides, batteries 3480, cars 3166, lighters 1057.
_WITHHELD = {
    "2208": _DANGEROUS,
    "2503": _DANGEROUS,
    "28": _DANGEROUS,
    "29": _DANGEROUS,
    "320890": _DANGEROUS,
    "3303": _DANGEROUS,
    "36": _DANGEROUS,
    "3808": _DANGEROUS,
    "8507": _DANGEROUS,
    "8703": _DANGEROUS,
    "9613": _DANGEROUS,
}


@cache
def drawable() -> tuple[Goods, ...]:
    """Give every sort of goods that a wish may draw, by HS6."""
    return tuple(
        goods for goods in all_goods() if goods.key in trade_names() and not withheld(goods.key)
    )


def withheld(code: str) -> str:
    """Say why no wish draws goods of a code; empty where it may.

    >>> withheld("360410")
    'travels with dangerous-goods papers, which a drawn declaration has not'
    """
    return next((why for front, why in _WITHHELD.items() if code.startswith(front)), "")


@cache
def cold_goods() -> tuple[Goods, ...]:
    """Give the drawable goods that travel in a reefer that runs, by HS6."""
    return tuple(goods for goods in drawable() if kept_at(goods.key) is not None)


@cache
def lifted_goods() -> tuple[Goods, ...]:
    """Give the drawable goods that often travel in a unit without a roof, by HS6."""
    return tuple(goods for goods in drawable() if lifted(goods.key) >= _OFTEN)


@cache
def companions() -> tuple[Goods, ...]:
    """Give the drawable goods that seldom travel there but beside those that a crane lifts."""
    return tuple(goods for goods in drawable() if 0.0 < lifted(goods.key) < _OFTEN)


def goods_of(wish: Wish, key: str = "") -> tuple[Goods, ...]:
    """Give the goods that a wish may draw, those that fit none of its units left out.

    Args:
        wish: what is asked for.
        key: key of the case, which draws whether goods nobody asked for travel cold, or are lifted
            in by a crane; empty: neither.
    """
    if not (wish.hs or wish.packages):
        if wish.sizes and set(wish.sizes) <= set(REEFERS):
            return cold_goods()
        if wish.sizes and set(wish.sizes) <= set(OPEN_TOPS):
            return lifted_goods()
        if key and _drawn(wish, REEFERS, key, "cold", COLD_SHARE):
            return cold_goods()
        if key and _drawn(wish, OPEN_TOPS, key, "lifted", LIFTED_SHARE):
            return lifted_goods()
        return groupage_goods()
    sizes = wish.sizes or CONTAINERS
    return tuple(
        goods
        for goods in asked_for(wish.hs, wish.packages)
        if any(not too_large(goods, size) for size in sizes) and not too_warm(goods, sizes)
    )


def _drawn(wish: Wish, units: Collection[SizeType], key: str, what: str, share: float) -> bool:
    """Draw whether goods of a sort are declared, where the wish leaves units for them."""
    able = not wish.sizes or not set(wish.sizes).isdisjoint(units)
    return able and bool(stream(key, "goods", what).random() < share)


def asked_for(hs: tuple[str, ...], packages: tuple[str, ...]) -> tuple[Goods, ...]:
    """Give the goods of some codes in some kinds of package; () asks for nothing."""
    return tuple(
        goods
        for goods in drawable()
        if (not hs or goods.key.startswith(hs)) and (not packages or goods.kind in packages)
    )


def too_warm(goods: Goods, sizes: Collection[SizeType]) -> str:
    """Say why goods do not travel in any of some units; empty where they do."""
    if kept_at(goods.key) is None or not set(sizes).isdisjoint(REEFERS):
        return ""
    return f"{goods.contents} ({goods.key}) travel cold; none of the units is a reefer"


def too_large(goods: Goods, size_type: SizeType) -> str:
    """Say why one usual package of the goods does not go into a unit; empty where it does."""
    unit = nominal(size_type)
    length, width, height = goods.proportions_mm
    along, across = max(length, width), min(length, width)
    room_mm = unit.inner_length_mm[0] - DOOR_ZONE_MM
    payload_kg = unit.max_gross_kg - unit.tare_kg[1]
    what = f"one {goods.kind} of {goods.contents}"
    if along > room_mm:
        return f"{what} is {along:.0f} mm long; {size_type} has room for {room_mm} mm"
    wide, high = unit.door_mm
    if size_type in OPEN_TOPS:
        wide, high = unit.inner_width_mm, unit.inner_height_mm
    if across > wide - _REACH_MM or height > high - _REACH_MM:
        way = f"the door is {wide} × {high} mm"
        return f"{what} is {across:.0f} mm wide and {height:.0f} mm high; {way}"
    if goods.package_kg > payload_kg:
        return f"{what} weighs {goods.package_kg:.0f} kg; {size_type} carries {payload_kg} kg"
    return ""


def most_m3(wish: Wish, usual_m3: float) -> float:
    """Give the room that a drawn load may take, m³: less where only short units are wished."""
    if not wish.sizes:
        return usual_m3
    longest = max(nominal(size).inner_length_mm[0] for size in wish.sizes)
    return usual_m3 * longest / max(nominal(size).inner_length_mm[0] for size in CONTAINERS)
