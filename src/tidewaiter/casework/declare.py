"""Declare: a drawn load becomes a real NCTS message, read back by the same reader as any other.

Office codes are real ones of the NCTS list, on the legs of `routes`; parties, plates and numbers
are invented, each from a stream of its own that knows the key and never what is hidden.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal
from xml.sax.saxutils import escape

import numpy as np

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework import parties, signs, transit
from tidewaiter.casework.cold import kept_at, together
from tidewaiter.casework.details import described
from tidewaiter.casework.goods import Goods, trade_names
from tidewaiter.casework.parties import Firm
from tidewaiter.casework.routes import Route, countries, routes
from tidewaiter.casework.trailers import LORRY, TRAILER, by_trailer
from tidewaiter.casework.wish import FAULTS, NO_WISH, Fault, Wish
from tidewaiter.casework.wished_goods import goods_of, most_m3
from tidewaiter.standards import grn, iso6346

_LINES = (1, 4)
_FILL = (0.35, 0.95)
#: What a 40-foot unit takes [estimate]: mass in kg, stowable room in m³.
_MOST_KG, _MOST_M3 = 24_000.0, 48.0
_PACKAGES = {
    "carton": "CT",
    "sack": "BG",
    "drum": "DR",
    "crate": "CR",
    "bale": "BL",
    "roll": "RO",
    "pail": "PL",
    "pallet": "PX",
    "big-bag": "43",
    "coil": "CL",
    "bundle": "BE",
    "jerrican": "JY",
    "box": "BX",
}
#: Share of drawn declarations that carry an error of their own, whatever is hidden.
_FAULTY = 0.35


def container_number(key: str, *what: str) -> str:
    """Invent a container number with a right check digit."""
    chance = stream(key, "container-number", *what)
    owner = parties.OWNERS[int(chance.integers(len(parties.OWNERS)))]
    front = f"{owner}U{int(chance.integers(10**6)):06d}"
    return front + iso6346.check_digit(front)


def seal_number(key: str, *what: str | int) -> str:
    """Invent a seal number."""
    chance = stream(key, "seal-number", *what)
    return f"EX{int(chance.integers(10**6)):06d}"


def drawn_message(key: str, wish: Wish = NO_WISH) -> bytes:
    """Draw a load and a route, and declare them in a CC015C of phase 6.

    Args:
        key: key of the case.
        wish: what the draw is narrowed to.

    Raises:
        CaseRejected: no goods are as wished.
    """
    chance = stream(key, "declare")
    legs = routes(wish.setting)
    route = legs[int(chance.integers(len(legs)))]
    items = _items(chance, key, wish)
    fault = _fault(chance, wish)
    trailer = by_trailer(key, wish, route, [goods.key for goods, *_ in items], fault)
    number = "" if trailer else container_number(key, "papers")
    if fault == "check-digit" and not trailer:
        number = number[:-1] + str((int(number[-1]) + 1 + int(chance.integers(8))) % 10)
    gross = sum(item[2] for item in items)
    stated = gross * 0.9 if fault == "consignment-mass" else gross
    seal = seal_number(key, "papers")
    texts = [
        described(trade_names()[goods.key], key, "declared", place)
        for place, (goods, *_) in enumerate(items, 1)
    ]
    texts[0] = signs.goods_text(key, texts[0], wish.indicators)
    body = "".join(
        _item(place, item, text, fault if place == 1 else "")
        for place, (item, text) in enumerate(zip(items, texts, strict=True), 1)
    )
    day = int(chance.integers(1, 28))
    dispatch, destination = countries(key, route)
    return _MESSAGE.format(
        lrn=f"EX{int(chance.integers(10**9)):09d}",
        prepared=f"2026-10-{day:02d}T09:00:00",
        authority=route["departure"][:2],
        departure=route["departure"],
        destination=route["destination"],
        transit=_transit(route["transit"]),
        holder=_holder(key, route),
        covered=_covered(key, items, wish),
        grn=_grn(chance, route["departure"][:2]),
        dispatch=dispatch,
        country=destination,
        gross=f"{stated:.3f}",
        indicator=0 if trailer else 1,
        number=_NUMBER.format(number) if number else "",
        seals="2" if fault == "seal-count" else "1",
        seal=seal,
        location=_location(route),
        means=_means(key, _nationality(key, route, dispatch, destination), trailer=trailer),
        loading=escape(route["departure_place"]),
        consignor=_party(parties.trader(key, "consignor", dispatch)),
        consignee=_party(parties.trader(key, "consignee", destination)),
        house=f"{gross:.3f}",
        items=body,
    ).encode()


_Drawn = tuple[Goods, int, float, str]


def _fault(chance: np.random.Generator, wish: Wish) -> Fault | Literal[""]:
    drawn = FAULTS[int(chance.integers(len(FAULTS)))] if chance.random() < _FAULTY else ""
    if wish.papers == "as-drawn":
        return drawn
    if wish.papers == "sound":
        return ""
    return wish.fault or drawn or FAULTS[int(chance.integers(len(FAULTS)))]


def _items(chance: np.random.Generator, key: str, wish: Wish) -> list[_Drawn]:
    goods = goods_of(wish, key)
    if not goods:
        raise CaseRejected("no goods are as wished")
    room_m3 = most_m3(wish, _MOST_M3)
    fill = float(chance.uniform(*_FILL))
    order: list[int] = chance.permutation(len(goods)).tolist()
    picks = _together(goods, order[: int(chance.integers(*_LINES))])
    shares = chance.dirichlet(np.full(len(picks), 2.0))
    drawn: list[_Drawn] = []
    for pick, part in zip(picks, shares, strict=True):
        one, share = goods[int(pick)], float(part)
        most_kg = min(_MOST_KG, room_m3 * one.packed_density) * fill * share
        each_kg = one.package_kg
        if not drawn:
            each_kg *= signs.package_factor(key, each_kg, wish.indicators)
        count = max(1, round(most_kg / each_kg))
        kg = round(count * each_kg * float(chance.uniform(0.98, 1.02)), 1)
        marks = f"EX{int(chance.integers(100, 1000))}"
        drawn.append((one, count, kg, marks))
    return drawn


def _together(goods: Sequence[Goods], picks: Sequence[int]) -> list[int]:
    """Keep the first pick, and those that travel as it does: dry, or at its temperature."""
    kept: list[int] = []
    for pick in picks:
        if all(together(kept_at(goods[pick].key), kept_at(goods[one].key)) for one in kept):
            kept.append(pick)
    return kept


def _item(place: int, drawn: _Drawn, text: str, fault: str) -> str:
    goods, count, kg, marks = drawn
    net = kg * (1.05 if fault == "net-mass" else 0.95)
    return _ITEM.format(
        place=place,
        description=escape(text),
        hs6=goods.key,
        gross=f"{kg:.3f}",
        net=f"{net:.3f}",
        kind=_PACKAGES.get(goods.kind, "PK"),
        count=count,
        marks=marks,
    )


def _covered(key: str, items: Sequence[_Drawn], wish: Wish) -> float:
    """Draw what the guarantee covers: what is at stake, or far less where that sign is drawn."""
    there = ("R19",) if signs.is_drawn(key, "R19", wish.indicators) else ()
    at_stake = transit.debt((goods.key, kg) for goods, _, kg, _ in items)
    return transit.covered(key, at_stake, short=transit.amiss(key, there) == "guarantee")


def _grn(chance: np.random.Generator, country: str) -> str:
    front = f"26{country}{int(chance.integers(10**12)):012d}"
    return front + grn.check_digit(front)


def _holder(key: str, route: Route) -> str:
    """Number the holder of the procedure, a firm of the country of departure."""
    number = int(stream(key, "parties", "holder").integers(10**6))
    return f"{route['departure'][:2]}EXERCISE{number:06d}"


def _nationality(key: str, route: Route, dispatch: str, destination: str) -> str:
    """Draw where the lorry is registered: in one of the countries that the way leads through."""
    offices = (route["departure"], *route["transit"].split("|"), route["destination"])
    along = (dispatch, destination, *(office[:2] for office in offices))
    able = [one for one in dict.fromkeys(along) if one in parties.haulier_countries()]
    return able[int(stream(key, "parties", "nationality").integers(len(able)))]


def _means(key: str, nationality: str, *, trailer: bool) -> str:
    """Declare the lorry, and the trailer behind it where that is the unit."""
    kinds = {"lorry": LORRY} | ({"trailer": TRAILER} if trailer else {})
    return "\n".join(
        _MEANS.format(
            place=place, type=kind, plate=parties.plate(key, name), nationality=nationality
        )
        for place, (name, kind) in enumerate(kinds.items(), 1)
    )


def _party(firm: Firm) -> str:
    """Name a party with its address, as C0250 asks where no register knows its number."""
    return (
        f"<name>{escape(firm.name)}</name><Address>"
        f"<streetAndNumber>{escape(firm.street)}</streetAndNumber>"
        f"<city>{escape(firm.city)}</city><country>{firm.country}</country></Address>"
    )


def _location(route: Route) -> str:
    if route["departure_unlocode"]:
        code = route["departure_unlocode"]
        return (
            f"<qualifierOfIdentification>U</qualifierOfIdentification><UNLocode>{code}</UNLocode>"
        )
    return (
        "<qualifierOfIdentification>V</qualifierOfIdentification>"
        f"<CustomsOffice><referenceNumber>{route['departure']}</referenceNumber></CustomsOffice>"
    )


def _transit(declared: str) -> str:
    offices = declared.split("|") if declared else []
    return "".join(
        f"<CustomsOfficeOfTransitDeclared><sequenceNumber>{place}</sequenceNumber>"
        f"<referenceNumber>{office}</referenceNumber>"
        f"<arrivalDateAndTimeEstimated>2026-11-{19 + place}T10:00:00</arrivalDateAndTimeEstimated>"
        "</CustomsOfficeOfTransitDeclared>"
        for place, office in enumerate(offices, 1)
    )


_NUMBER = "<containerIdentificationNumber>{}</containerIdentificationNumber>"

_MEANS = """<DepartureTransportMeans><sequenceNumber>{place}</sequenceNumber>
<typeOfIdentification>{type}</typeOfIdentification>
<identificationNumber>{plate}</identificationNumber><nationality>{nationality}</nationality>
</DepartureTransportMeans>"""

_MESSAGE = """<?xml version="1.0" encoding="UTF-8"?>
<ncts:CC015C PhaseID="NCTS6" xmlns:ncts="http://ncts.dgtaxud.ec">
<messageSender>EXERCISE</messageSender><messageRecipient>NTA.{authority}</messageRecipient>
<preparationDateAndTime>{prepared}</preparationDateAndTime>
<messageIdentification>{lrn}</messageIdentification><messageType>CC015C</messageType>
<TransitOperation><LRN>{lrn}</LRN><declarationType>T1</declarationType>
<additionalDeclarationType>A</additionalDeclarationType><security>0</security>
<reducedDatasetIndicator>0</reducedDatasetIndicator><bindingItinerary>0</bindingItinerary>
</TransitOperation>
<CustomsOfficeOfDeparture><referenceNumber>{departure}</referenceNumber></CustomsOfficeOfDeparture>
<CustomsOfficeOfDestinationDeclared><referenceNumber>{destination}</referenceNumber>
</CustomsOfficeOfDestinationDeclared>{transit}
<HolderOfTheTransitProcedure><identificationNumber>{holder}</identificationNumber>
</HolderOfTheTransitProcedure>
<Guarantee><sequenceNumber>1</sequenceNumber><guaranteeType>1</guaranteeType><GuaranteeReference>
<sequenceNumber>1</sequenceNumber><GRN>{grn}</GRN><accessCode>AC01</accessCode>
<amountToBeCovered>{covered:.2f}</amountToBeCovered><currency>EUR</currency></GuaranteeReference>
</Guarantee>
<Consignment><countryOfDispatch>{dispatch}</countryOfDispatch>
<countryOfDestination>{country}</countryOfDestination><containerIndicator>{indicator}</containerIndicator>
<inlandModeOfTransport>3</inlandModeOfTransport><grossMass>{gross}</grossMass>
<referenceNumberUCR>{lrn}</referenceNumberUCR>
<TransportEquipment><sequenceNumber>1</sequenceNumber>{number}
<numberOfSeals>{seals}</numberOfSeals>
<Seal><sequenceNumber>1</sequenceNumber><identifier>{seal}</identifier></Seal>
</TransportEquipment>
<LocationOfGoods><typeOfLocation>A</typeOfLocation>{location}</LocationOfGoods>
{means}
<PlaceOfLoading><country>{authority}</country><location>{loading}</location></PlaceOfLoading>
<HouseConsignment><sequenceNumber>1</sequenceNumber><grossMass>{house}</grossMass>
<Consignor>{consignor}</Consignor>
<Consignee>{consignee}</Consignee>
{items}
</HouseConsignment></Consignment></ncts:CC015C>
"""

_ITEM = """<ConsignmentItem><goodsItemNumber>{place}</goodsItemNumber>
<declarationGoodsItemNumber>{place}</declarationGoodsItemNumber>
<Commodity><descriptionOfGoods>{description}</descriptionOfGoods>
<CommodityCode><harmonizedSystemSubHeadingCode>{hs6}</harmonizedSystemSubHeadingCode>
</CommodityCode>
<GoodsMeasure><grossMass>{gross}</grossMass><netMass>{net}</netMass></GoodsMeasure></Commodity>
<Packaging><sequenceNumber>1</sequenceNumber><typeOfPackages>{kind}</typeOfPackages>
<numberOfPackages>{count}</numberOfPackages><shippingMarks>{marks}</shippingMarks></Packaging>
</ConsignmentItem>"""
