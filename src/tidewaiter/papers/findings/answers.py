"""The questions behind the conditions: R required, N not allowed, O optional.

Every function takes the facts of the message and the group that it is asked of. Names say
what is asked; the text of each condition is in DDNTA 6.4.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tidewaiter.papers.findings.finding import Facts, listed
from tidewaiter.standards import packages

if TYPE_CHECKING:
    from collections.abc import Callable

    from tidewaiter.papers.message import Node

Answer = Literal["R", "N", "O"]

_UNION_KINDS = frozenset({"T2", "T2F"})


def above(name: str) -> Callable[[Facts, Node], Answer]:
    """Not allowed in a house consignment where the consignment has it."""

    def answer(facts: Facts, _: Node) -> Answer:
        return "N" if facts.consignment.one(name) else "O"

    return answer


def _at_one_level(facts: Facts, item: Node, name: str) -> Answer:
    if facts.consignment.one(name) or facts.house_of(item).one(name):
        return "N"
    return "R"


def item_destination(facts: Facts, item: Node) -> Answer:
    """Country of destination of an item."""
    return _at_one_level(facts, item, "countryOfDestination")


def item_dispatch(facts: Facts, item: Node) -> Answer:
    """Country of dispatch of an item."""
    return _at_one_level(facts, item, "countryOfDispatch")


def item_ucr(facts: Facts, item: Node) -> Answer:
    """UCR of an item: optional where a transport document is named."""
    answer = _at_one_level(facts, item, "referenceNumberUCR")
    holders = (facts.consignment, *facts.houses)
    if answer == "R" and any(holder.one("TransportDocument") for holder in holders):
        return "O"
    return answer


def house_consignee(facts: Facts, house: Node) -> Answer:
    """Consignee: at the consignment, or at every house where the country asks for one."""
    if facts.consignment.one("Consignee"):
        return "N"
    items = (item.value("countryOfDestination") for item in house.all("ConsignmentItem"))
    whole = facts.consignment.value("countryOfDestination")
    if listed(whole, "CL009"):
        return "R"
    here = (house.value("countryOfDestination"), *items)
    if any(listed(country, "CL009") for country in here):
        return "R"
    return "O"


def excise(_: Facts, reference: Node) -> Answer:
    """Number of an additional reference."""
    return "R" if listed(reference.value("type"), "CL234") else "O"


def if_security(facts: Facts, _: Node) -> Answer:
    """Required where security data are included."""
    return "R" if facts.security in {"1", "2", "3"} else "O"


def if_exit_security(facts: Facts, _: Node) -> Answer:
    """Required for exit security data in a standard declaration."""
    return "R" if facts.security == "2" and facts.additional_type == "A" else "O"


def no_security(facts: Facts, _: Node) -> Answer:
    """Not allowed without security data."""
    return "N" if facts.security == "0" else "O"


def unloading(facts: Facts, _: Node) -> Answer:
    """Place of unloading."""
    if facts.security in {"1", "3"}:
        return "R"
    return no_security(facts, _)


def transit_office(facts: Facts, _: Node) -> Answer:
    """Office of transit: by type of declaration and countries (C0030)."""
    start, end, kind = facts.departure, facts.destination, facts.declaration_type
    if kind in {"TIR", "T2SM"}:
        return "N"
    if listed(start, "CL112") and start == end:
        return "O"
    item_kinds = (item.value("declarationType") for _, item in facts.items)
    routing = facts.consignment.all("CountryOfRoutingOfConsignment/country")
    required = (
        kind == "T2"
        or (kind == "T" and "T2" in item_kinds)
        or listed(start, "CL112")
        or listed(end, "CL112")
        or any(listed(node.text, "CL112") for node in routing)
        or "AD" in {start, end}
        or facts.root.one("CustomsOfficeOfExitForTransitDeclared") is not None
    )
    return "R" if required else "O"


def exit_office(facts: Facts, _: Node) -> Answer:
    """Office of exit for transit: with exit security and a way out of CL147."""
    outside = any(not listed(country, "CL147") for country in facts.transit_countries)
    return "O" if facts.security in {"2", "3"} and outside else "N"


def arrival(facts: Facts, office: Node) -> Answer:
    """Arrival at an office of transit."""
    inside = listed(office.value("referenceNumber")[:2], "CL147")
    return "R" if facts.security in {"1", "3"} and inside else "O"


def union_document(facts: Facts, item: Node) -> Answer:
    """Previous document of Union goods from a transit country."""
    kinds = {facts.declaration_type, item.value("declarationType")}
    if not kinds & _UNION_KINDS or not listed(facts.departure, "CL112"):
        return "O"
    return "O" if facts.consignment.one("PreviousDocument") else "R"


def mixed(facts: Facts, _: Node) -> Answer:
    """Declaration type of an item."""
    return "R" if facts.declaration_type == "T" else "N"


def package_count(_: Facts, packaging: Node) -> Answer:
    """Number of packages."""
    kind = packages.find(packaging.value("typeOfPackages"))
    if kind is None:  # an unknown kind is a finding of its own
        return "O"
    return "N" if kind.is_bulk else "R"


def marks(_: Facts, packaging: Node) -> Answer:
    """Shipping marks."""
    kind = packages.find(packaging.value("typeOfPackages"))
    return "O" if kind is None or kind.is_bulk or kind.is_unpacked else "R"


def if_reduced(facts: Facts, _: Node) -> Answer:
    """Required with the reduced data set."""
    return "R" if facts.is_reduced else "O"


def other_guarantee(_: Facts, guarantee: Node) -> Answer:
    """Other guarantee reference."""
    answers: dict[str, Answer] = {"8": "R", "3": "O"}
    return answers.get(guarantee.value("guaranteeType"), "N")


def commodity_code(facts: Facts, item: Node) -> Answer:
    """Commodity code: may be absent in a TIR declaration that follows no export."""
    return "O" if facts.declaration_type == "TIR" and not _exported(facts, item) else "R"


def _exported(facts: Facts, item: Node) -> bool:
    types = facts.house_of(item).all("PreviousDocument/type")
    return any(node.clean == "N830" for node in types)


def net_mass(facts: Facts, item: Node) -> Answer:
    """Net mass."""
    if _exported(facts, item):
        return "R"
    return "N" if facts.is_reduced else "O"


def unit(_: Facts, document: Node) -> Answer:
    """Measurement unit of a quantity."""
    return "R" if document.one("quantity") else "N"


def no_post(facts: Facts, _: Node) -> Answer:
    """Not allowed by post."""
    return "N" if facts.inland_mode == "5" else "O"


def house_means(facts: Facts, _: Node) -> Answer:
    """Departure means of a house consignment."""
    if facts.inland_mode == "5" or facts.consignment.one("DepartureTransportMeans"):
        return "N"
    return "O"


def house_number(_: Facts, address: Node) -> Answer:
    """House number of a postcode address."""
    return "O" if listed(address.value("country"), "CL198") else "R"


def named_place(_: Facts, place: Node) -> Answer:
    """Country and name of a place."""
    return "O" if place.one("UNLocode") else "R"


def tir(facts: Facts, _: Node) -> Answer:
    """Required in TIR declarations, not allowed elsewhere."""
    return "R" if facts.declaration_type == "TIR" else "N"


def location_released(facts: Facts, _: Node) -> Answer:
    """Location of goods in a release."""
    return "O" if listed(facts.departure, "CL147") else "R"


def location_declared(facts: Facts, _: Node) -> Answer:
    """Location of goods in a declaration."""
    return "O" if facts.additional_type == "D" else location_released(facts, _)


def conveyance(facts: Facts, _: Node) -> Answer:
    """Flight number."""
    return "R" if facts.border_mode == "4" and if_security(facts, _) == "R" else "O"


def consignor(facts: Facts, _: Node) -> Answer:
    """Consignor of the consignment."""
    return "N" if facts.security == "0" and facts.is_reduced else "O"


def house_consignor(facts: Facts, _: Node) -> Answer:
    """Consignor of a house consignment."""
    return "N" if facts.consignment.one("Consignor") else consignor(facts, _)


def sealed(_: Facts, equipment: Node) -> Answer:
    """Seals."""
    return "N" if equipment.value("numberOfSeals") == "0" else "R"


def routing(facts: Facts, _: Node) -> Answer:
    """Countries of routing."""
    binding = facts.root.value("TransitOperation/bindingItinerary") == "1"
    return "R" if binding else if_security(facts, _)


def goods_reference(facts: Facts, _: Node) -> Answer:
    """Goods references: needed with several units."""
    return "O" if sum(1 for _ in facts.consignment.all("TransportEquipment")) == 1 else "R"


def additional(_: Facts, location: Node) -> Answer:
    """Additional identifier of a location."""
    known = location.one("EconomicOperator") or location.one("authorisationNumber")
    return "O" if known else "N"


def border_declared(facts: Facts, _: Node) -> Answer:
    """Border means in a declaration."""
    return "N" if facts.border_mode == "5" else if_exit_security(facts, _)


def border_released(facts: Facts, _: Node) -> Answer:
    """Border means in a release."""
    return "N" if facts.border_mode == "5" else if_security(facts, _)


def combined(facts: Facts, _: Node) -> Answer:
    """Combined Nomenclature digits."""
    return "N" if listed(facts.departure, "CL112") else "O"


def if_presented(facts: Facts, _: Node) -> Answer:
    """Optional before the goods are presented."""
    return "O" if facts.additional_type == "D" else "R"


def equipment_declared(facts: Facts, _: Node) -> Answer:
    """Transport equipment in a declaration."""
    answers: dict[str, Answer] = {"": "N", "1": "R"}
    return answers.get(facts.container_indicator, "O")


def equipment_released(facts: Facts, _: Node) -> Answer:
    """Transport equipment in a release."""
    return "R" if facts.container_indicator == "1" else "O"


def limit_date(facts: Facts, _: Node) -> Answer:
    """Limit date: set by an authorised consignor."""
    if not facts.authorised("C521"):
        return "N"
    return "O" if facts.additional_type == "D" else "R"


def has_postcodes(address: Node) -> bool:
    """Whether the country of an address has postcodes."""
    return not listed(address.value("country"), "CL505")
