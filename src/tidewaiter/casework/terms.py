"""Terms: how the goods of a unit are sold, carried and treated, as papers and registers say.

Drawn for every case alike from streams that know the key of the case and its signs alone. Prices
follow the band of the goods (`measures.band`); freight, shares and tolerances are estimates.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from math import exp, log

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.casework import measures, parties, signs, transit
from tidewaiter.casework.goods import trade_names
from tidewaiter.casework.wish import Indicator
from tidewaiter.language.values import Value
from tidewaiter.papers.claims import Item
from tidewaiter.papers.extras import Sale, SaleLine
from tidewaiter.papers.loading import names_of

ARRIVED = "2026-11-20T08:30:00"
CURRENCY = "USD"
#: What a whole unit usually costs on the corridor, USD: 20 feet, 40 feet [estimate].
_FREIGHT = {"2": (1_800.0, 3_600.0), "4": (2_400.0, 4_800.0)}
#: Part of a unit still pays this share of it.
_LEAST_SHARE = 0.3
#: Over the dearest usual freight; and from which share of the goods' value it is high [estimate].
_DEAR, _HIGH_SHARE = (2.0, 3.0), 0.4
#: Under the least usual value, over the highest [estimate].
_CHEAP, _COSTLY = (0.25, 0.60), (1.6, 3.0)
#: A verified mass strays from declared mass and tare: honestly, and beyond what is borne with.
_SCALE_SIGMA, _VGM_STEP_KG = 0.002, 10.0
_BEYOND = (1.2, 2.2)
#: Incoterms 2020 of any mode, how often, and who bears the freight.
_INCOTERMS = (("EXW", 0.15), ("FCA", 0.35), ("CPT", 0.25), ("DAP", 0.25))
_SELLER_BEARS = frozenset({"CPT", "DAP"})
_PAYMENTS = (
    ("bank transfer, 30 days after delivery", 0.5),
    ("bank transfer before dispatch", 0.3),
    ("documents against payment", 0.2),
)
_CREDIT = "letter of credit, at sight"
_CHANGES = (
    "Amended 2026-11-17: an earlier departure was booked",
    "Amended 2026-11-17: the place of unloading was changed",
    "Amended 2026-11-18: the consignment was split, the rest follows",
)
#: Declared origin: that it is the country of dispatch, and that two are named [estimates].
_OF_DISPATCH, _MIXED = 0.7, 0.12
_HEATED = "heat treated (ISPM 15)"
_FUMIGATED = "fumigated and aired before loading, certificate FC-{number}"
_NO_TREATMENT = "none stated"
#: Goods that need none: how often their pallets were heated all the same.
_PALLETS_HEATED = 0.3


class Sold(Value):
    """A goods item of the invoice before it has a price.

    Attributes:
        line: as printed, price and amount still nothing.
        kg: mass that the price is for.
    """

    line: SaleLine
    kg: float


def sold(items: tuple[Item, ...], parts: Sequence[Item], kg: Sequence[float]) -> tuple[Sold, ...]:
    """Say what of each declared item is sold in this unit.

    Args:
        items: as declared.
        parts: what of each is in this unit.
        kg: mass of each part, where it states none itself.
    """
    every: list[Sold] = []
    for name, item, part, mass in zip(names_of(items), items, parts, kg, strict=True):
        net = part.net_mass_kg if part.net_mass_kg is not None else part.gross_mass_kg
        known = trade_names().get(item.hs6 or "")
        text = known if known and signs.is_vague(item.description) else item.description
        line = SaleLine(
            item=str(name),
            description=text,
            hs6=item.hs6 or "",
            net_mass_kg=net,
            price=0.0,
            amount=0.0,
        )
        every.append(Sold(line, mass if net is None else net))
    return tuple(every)


def sale(
    key: str,
    there: Collection[Indicator],
    goods: Sequence[Sold],
    *,
    size_type: str,
    share: float,
    places: tuple[str, str, str],
) -> Sale:
    """Draw the sale of a unit's goods.

    Args:
        key: key of the case.
        there: its signs.
        goods: what is sold.
        size_type: of the unit.
        share: of the unit's load that these goods are, 0 to 1.
        places: where the goods are taken over and delivered, and the country that they are sent
            from, empty where none is declared.
    """
    chance = stream(key, "sale", "terms")
    incoterm = _pick(_INCOTERMS, float(chance.random()))
    payment = _pick(_PAYMENTS, float(chance.random()))
    paid_by = "the buyer"
    if "R11" in there and _bank(key):
        payment = _CREDIT
    if "R04" in there:
        payment, paid_by = _odd_payment(key, payment)
    bearer = "seller" if incoterm in _SELLER_BEARS else "buyer"
    return Sale(
        currency=CURRENCY,
        incoterm=incoterm,
        place=places[1] if incoterm in _SELLER_BEARS else places[0],
        lines=tuple(_priced(key, there, goods, places[2])),
        freight=_freight(key, there, size_type, share),
        freight_by=bearer,
        payment=payment,
        paid_by=paid_by,
    )


def _origin(key: str, n: int, dispatch: str) -> str:
    """Say what origin is declared: mostly the country of dispatch, now and then a mixed one."""
    chance = stream(key, "sale", "origin", n)
    pick = float(chance.random())
    first = dispatch if dispatch and pick < _OF_DISPATCH else parties.country(chance)
    second = parties.country(chance)
    mixed = chance.random() < _MIXED and second != first
    return f"{first}, {second}" if mixed else first


def _priced(
    key: str, there: Collection[Indicator], goods: Sequence[Sold], dispatch: str
) -> Iterable[SaleLine]:
    odd = int(stream(key, "sign", "R08", "line").integers(len(goods))) if "R08" in there else -1
    for n, one in enumerate(goods):
        chance = stream(key, "sale", "price", n)
        band = measures.band(one.line.hs6)
        price = exp(float(chance.uniform(log(band.low), log(band.high))))
        if n == odd:
            cheap = chance.random() < 0.5
            price = float(
                band.low * chance.uniform(*_CHEAP)
                if cheap
                else band.high * chance.uniform(*_COSTLY)
            )
        price = max(0.001, round(price, 3))
        yield SaleLine(
            item=one.line.item,
            description=one.line.description,
            hs6=one.line.hs6,
            net_mass_kg=one.line.net_mass_kg,
            price=price,
            amount=round(price * one.kg, 2),
            origin=_origin(key, n, dispatch),
        )


def _freight(key: str, there: Collection[Indicator], size_type: str, share: float) -> float:
    chance = stream(key, "sale", "freight")
    low, high = _FREIGHT.get(size_type[:1], _FREIGHT["4"])
    whole = float(chance.uniform(low, high))
    if "R03" in there:
        whole = high * float(chance.uniform(*_DEAR))
    return round(whole * max(_LEAST_SHARE, share), -1)


def is_dear(one: Sale, size_type: str, share: float) -> bool:
    """Say whether the freight is high for the unit, or for what the goods are worth (R03)."""
    _, high = _FREIGHT.get(size_type[:1], _FREIGHT["4"])
    usual = high * max(_LEAST_SHARE, share)
    return one.freight > usual * 1.5 or one.freight >= _HIGH_SHARE * one.goods_value


def is_odd_value(one: Sale) -> bool:
    """Say whether a line is sold for far more or less than such goods usually are (R08)."""
    for line in one.lines:
        band = measures.band(line.hs6)
        if not band.low * 0.8 <= line.price <= band.high * 1.3:
            return True
    return False


def _odd_payment(key: str, usual: str) -> tuple[str, str]:
    chance = stream(key, "sign", "R04", "how")
    if chance.random() < 0.5:
        return "in cash, before dispatch", "the buyer"
    third = f"Example Trading {int(chance.integers(10, 100))} (invented), for the buyer"
    return usual, third


def _bank(key: str) -> bool:
    return float(stream(key, "sign", "R11", "bank").random()) < 0.5


def deliver_to(key: str, there: Collection[Indicator]) -> str:
    """Say to whom the carrier hands the goods over (R11)."""
    if "R11" not in there:
        return "the consignee"
    chance = stream(key, "sign", "R11", "who")
    number = int(chance.integers(10, 100))
    if _bank(key):
        return f"to the order of Example Bank {number} (invented)"
    return f"Example Forwarding {number} (invented), P.O. box {int(chance.integers(100, 1000))}"


def instructions(key: str, there: Collection[Indicator]) -> str:
    """Say what the sender told the carrier (R10)."""
    if "R10" not in there:
        return "none"
    return _CHANGES[int(stream(key, "sign", "R10", "what").integers(len(_CHANGES)))]


def vgm_kg(
    key: str, there: Collection[Indicator], tare_kg: float, gross_kg: float, most_kg: float
) -> float:
    """Draw the verified gross mass of the packed unit, kg, to ten kilograms (R06).

    Args:
        key: key of the case.
        there: its signs.
        tare_kg: of the unit.
        gross_kg: what the papers say is in it.
        most_kg: what the plate allows; nobody states more.
    """
    chance = stream(key, "sale", "vgm")
    right = tare_kg + gross_kg
    stated = right + float(np.clip(chance.normal(), -3.0, 3.0)) * _SCALE_SIGMA * gross_kg
    if "R06" in there:
        off = tolerance_kg(right) * float(chance.uniform(*_BEYOND))
        more = chance.random() < 0.7 or right - off <= tare_kg
        stated = right + off if more and right + off <= most_kg else max(tare_kg, right - off)
    return round(min(stated, most_kg) / _VGM_STEP_KG) * _VGM_STEP_KG


def tolerance_kg(right_kg: float) -> float:
    """Give how far a verified mass may be from tare and load [estimate of the domain guide, R06].

    >>> tolerance_kg(10000.0), tolerance_kg(20000.0)
    (500.0, 600.0)
    """
    return max(500.0, 0.03 * right_kg)


def treatment(key: str, there: Collection[Indicator], codes: Iterable[str]) -> str:
    """Say how goods and wood were treated against pests (R17).

    Args:
        key: key of the case.
        there: its signs.
        codes: tariff codes of the declared goods.
    """
    chance = stream(key, "sale", "treatment")
    pick, number = float(chance.random()), int(chance.integers(10_000, 100_000))
    if not any(map(measures.is_treated, codes)):
        return _HEATED if pick < _PALLETS_HEATED else _NO_TREATMENT
    if "R17" in there:
        return _NO_TREATMENT
    return _HEATED if pick < 0.5 else _FUMIGATED.format(number=number)


def lacks_treatment(said: str, codes: Iterable[str]) -> bool:
    """Say whether goods that are usually treated travel without a word of it (R17)."""
    return said == _NO_TREATMENT and any(map(measures.is_treated, codes))


def limit(key: str, there: Collection[Indicator], declared: str) -> str:
    """Give the day by which the goods are to be presented (R19); a declared one stands.

    Args:
        key: key of the case.
        there: its signs.
        declared: day on the declaration; empty where it has none.
    """
    if declared:
        return declared[:10]
    chance = stream(key, "sale", "limit")
    arrived = date.fromisoformat(ARRIVED[:10])
    late = transit.amiss(key, there) == "late"
    days = -int(chance.integers(1, 4)) if late else int(chance.integers(1, 7))
    return (arrived + timedelta(days)).isoformat()


def is_late(limit_: str) -> bool:
    """Say whether the unit was presented after its day (R19)."""
    return limit_ < ARRIVED[:10]


def _pick(shares: Iterable[tuple[str, float]], pick: float) -> str:
    named = ""
    for named, share in shares:  # noqa: B007
        if pick < share:
            break
        pick -= share
    return named
