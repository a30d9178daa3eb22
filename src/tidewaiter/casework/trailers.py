"""Trailers: which drawn consignments travel in a curtain-side trailer, and who a trailer is.

By road, what needs no reefer comes in a container on a chassis or in a trailer of its own; the draw
knows the road and the goods, and nothing of what is hidden. A trailer has a plate and no container
number: the declaration says that no containers cross the border, and names the plate among the
means of transport at departure.
"""

from __future__ import annotations

from collections.abc import Iterable

from tidewaiter.base.streams import stream
from tidewaiter.casework.cold import kept_at
from tidewaiter.casework.routes import Route
from tidewaiter.casework.wish import Setting, Wish
from tidewaiter.papers.claims import Declared
from tidewaiter.world.units import TRAILERS

#: Where trailers travel, and how many of the consignments there come in one [estimate].
_ROADS: tuple[Setting, ...] = ("red-bridge-road", "astara-road")
_SHARE = 0.4
#: Means of transport at departure, by CL750.
LORRY, TRAILER = "30", "31"


def by_trailer(key: str, wish: Wish, route: Route, codes: Iterable[str], fault: str) -> bool:
    """Say whether a consignment comes in a trailer.

    Args:
        key: key of the case.
        wish: what the draw is narrowed to.
        route: the leg on which it travels.
        codes: tariff codes of the goods.
        fault: error of the declaration; one in a container number needs a container.
    """
    if wish.sizes and set(wish.sizes).isdisjoint(TRAILERS):
        return False
    # A tarpaulin neither insulates nor holds a gas well.
    if any(map(kept_at, codes)):
        return False
    if wish.sizes and set(wish.sizes) <= set(TRAILERS):
        return True
    if fault == "check-digit" or wish.air == "fumigated":
        return False
    here = [wish.setting] if wish.setting else route["setting"].split("|")
    if set(here).isdisjoint(_ROADS):
        return False
    return bool(stream(key, "trailer").random() < _SHARE)


def plate_of(declared: Declared) -> str:
    """Give the plate of the trailer that is the unit; empty where goods cross in containers."""
    if declared.container_indicator is not False:
        return ""
    if any(one.container_number for one in declared.equipment):
        return ""
    return next((one.id for one in declared.departure_means if one.type == TRAILER), "")
