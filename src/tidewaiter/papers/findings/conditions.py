"""Conditions: what must be there, and what must not, depending on the rest.

Each is one line of a table: where it applies, what it is about, and a function that answers
R (required), N (not allowed) or O (optional). Wording: DDNTA 6.4.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tidewaiter.papers.findings import answers as say
from tidewaiter.papers.findings.finding import Facts, Finding, found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tidewaiter.papers.message import Node

Answer = Literal["R", "N", "O"]

_C = "Consignment"
_H = "Consignment/HouseConsignment"
_I = "Consignment/HouseConsignment/ConsignmentItem"
_LOCATION = "Consignment/LocationOfGoods"
_OPERATION = "TransitOperation"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition.

    Attributes:
        rule: its id.
        where: path of the groups it is asked of; empty for the root.
        what: the part of such a group that it is about.
        answer: R, N or O for one group.
        reason: when it is required or forbidden, in words.
    """

    rule: str
    where: str
    what: str
    answer: Callable[[Facts, Node], Answer]
    reason: str


def _located(what: str, qualifier: str, *, contact: bool = False) -> Condition:
    def answer(_: Facts, location: Node) -> Answer:
        given = location.value("qualifierOfIdentification")
        if contact:
            return "N" if given == "V" else "O"
        return "R" if given == qualifier else "N"

    return Condition("C0394", _LOCATION, what, answer, "the qualifier of identification says which")


TABLE: tuple[Condition, ...] = (
    Condition("C0001", _H, "Consignee", say.house_consignee, "one consignee, above or here"),
    Condition(
        "C0015", f"{_I}/AdditionalReference", "referenceNumber", say.excise, "excise (CL234)"
    ),
    Condition("C0029", _C, "modeOfTransportAtTheBorder", say.if_security, "security is not 0"),
    Condition(
        "C0599", _C, "modeOfTransportAtTheBorder", say.if_exit_security, "security 2, type A"
    ),
    Condition("C0030", "", "CustomsOfficeOfTransitDeclared", say.transit_office, "route and type"),
    Condition("C0035", _I, "PreviousDocument", say.union_document, "Union goods from CL112"),
    Condition("C0045", _I, "declarationType", say.mixed, "in mixed declarations (T) only"),
    Condition("C0060", f"{_I}/Packaging", "numberOfPackages", say.package_count, "not for bulk"),
    Condition("C0060", f"{_I}/Packaging", "shippingMarks", say.marks, "but for bulk and unpacked"),
    Condition("C0101", "", "Authorisation", say.if_reduced, "with the reduced data set"),
    Condition(
        "C0130", "Guarantee", "otherGuaranteeReference", say.other_guarantee, "types 8 and 3"
    ),
    Condition("C0153", _I, "Commodity/CommodityCode", say.commodity_code, "but for TIR"),
    Condition("C0186", _C, "TransportCharges", say.no_security, "not where security is 0"),
    Condition("C0186", _H, "TransportCharges", say.no_security, "not where security is 0"),
    Condition("C0191", _C, "PlaceOfUnloading", say.unloading, "with security 1 or 3; not with 0"),
    Condition(
        "C0298",
        f"{_I}/PreviousDocument",
        "measurementUnitAndQualifier",
        say.unit,
        "with a quantity",
    ),
    Condition("C0337", _H, "TransportCharges", say.above("TransportCharges"), "not if given above"),
    Condition("C0339", _C, "DepartureTransportMeans", say.no_post, "not by post (mode 5)"),
    Condition("C0339", _H, "DepartureTransportMeans", say.house_means, "not if given above"),
    Condition("C0826", _C, "DepartureTransportMeans", say.no_post, "not by post (mode 5)"),
    Condition("C0826", _H, "DepartureTransportMeans", say.house_means, "not if given above"),
    Condition("C0343", _H, "countryOfDestination", say.above("countryOfDestination"), "once"),
    Condition("C0343", _I, "countryOfDestination", say.item_destination, "at one level exactly"),
    Condition("C0349", _H, "Consignor", say.above("Consignor"), "not if given above"),
    Condition("C0382", f"{_LOCATION}/PostcodeAddress", "houseNumber", say.house_number, "by CL198"),
    Condition("C0387", f"{_C}/PlaceOfLoading", "country", say.named_place, "without UN/LOCODE"),
    Condition("C0387", f"{_C}/PlaceOfLoading", "location", say.named_place, "without UN/LOCODE"),
    Condition("C0387", f"{_C}/PlaceOfUnloading", "country", say.named_place, "without UN/LOCODE"),
    Condition("C0387", f"{_C}/PlaceOfUnloading", "location", say.named_place, "without UN/LOCODE"),
    _located("Address", "Z"),
    _located("EconomicOperator", "X"),
    _located("authorisationNumber", "Y"),
    _located("GNSS", "W"),
    _located("CustomsOffice", "V"),
    _located("UNLocode", "U"),
    _located("PostcodeAddress", "T"),
    _located("ContactPerson", "", contact=True),
    Condition("C0411", _OPERATION, "TIRCarnetNumber", say.tir, "in TIR declarations only"),
    Condition("C0489", _C, "LocationOfGoods", say.location_released, "but from CL147"),
    Condition("C0710", _C, "LocationOfGoods", say.location_declared, "but from CL147 or type D"),
    Condition("C0502", _H, "referenceNumberUCR", say.above("referenceNumberUCR"), "once"),
    Condition("C0502", _I, "referenceNumberUCR", say.item_ucr, "or a transport document"),
    Condition(
        "C0531",
        f"{_C}/ActiveBorderTransportMeans",
        "conveyanceReferenceNumber",
        say.conveyance,
        "by air, with security",
    ),
    Condition("C0542", _C, "Consignor", say.consignor, "not in a reduced data set"),
    Condition("C0542", _H, "Consignor", say.house_consignor, "not if given above"),
    Condition(
        "C0569", f"{_C}/TransportEquipment", "Seal", say.sealed, "as the number of seals says"
    ),
    Condition("C0586", _C, "CountryOfRoutingOfConsignment", say.routing, "binding itinerary"),
    Condition(
        "C0587", "", "CustomsOfficeOfExitForTransitDeclared", say.exit_office, "security 2, 3"
    ),
    Condition(
        "C0598",
        "CustomsOfficeOfTransitDeclared",
        "arrivalDateAndTimeEstimated",
        say.arrival,
        "security 1 or 3 and CL147",
    ),
    Condition(
        "C0670", f"{_C}/TransportEquipment", "GoodsReference", say.goods_reference, "several units"
    ),
    Condition(
        "C0671", _LOCATION, "additionalIdentifier", say.additional, "with operator or permit"
    ),
    Condition("C0806", _C, "ActiveBorderTransportMeans", say.border_declared, "security 2, type A"),
    Condition("C0908", _C, "ActiveBorderTransportMeans", say.border_released, "security is not 0"),
    Condition(
        "C0821",
        f"{_I}/Commodity/CommodityCode",
        "combinedNomenclatureCode",
        say.combined,
        "not from CL112",
    ),
    Condition("C0822", _C, "containerIndicator", say.if_presented, "but before presentation"),
    Condition("C0823", _C, "TransportEquipment", say.equipment_declared, "as the indicator says"),
    Condition("C0872", _C, "TransportEquipment", say.equipment_released, "as the indicator says"),
    Condition(
        "C0837", _I, "Commodity/GoodsMeasure/netMass", say.net_mass, "N830, reduced data set"
    ),
    Condition("C0839", _OPERATION, "limitDate", say.limit_date, "authorised consignor (C521)"),
    Condition(
        "C0904",
        "HolderOfTheTransitProcedure",
        "TIRHolderIdentificationNumber",
        say.tir,
        "in TIR declarations only",
    ),
    Condition("C0909", _H, "countryOfDispatch", say.above("countryOfDispatch"), "once"),
    Condition("C0909", _I, "countryOfDispatch", say.item_dispatch, "at one level exactly"),
)


def conditions(facts: Facts) -> Iterator[Finding]:
    """Ask every condition of every group it applies to."""
    for condition in TABLE:
        groups = facts.root.all(condition.where) if condition.where else (facts.root,)
        for group in groups:
            there = group.one(condition.what)
            answer = condition.answer(facts, group)
            if answer == "R" and there is None:
                path = f"{group.path}/{condition.what}"
                yield found(condition.rule, path, "is missing", f"required: {condition.reason}")
            elif answer == "N" and there is not None:
                right = f"leave it out: {condition.reason}"
                yield found(condition.rule, there.path, "must not be given here", right)


def postcodes(facts: Facts) -> Iterator[Finding]:
    """C0505: a postcode in every address but in countries of CL505."""
    for node in facts.root.walk():
        if node.name == "Address" and not node.one("postcode") and say.has_postcodes(node):
            right = "required: this country has postcodes"
            yield found("C0505", f"{node.path}/postcode", "is missing", right)


CHECKS = (conditions, postcodes)
RULES = tuple(sorted({condition.rule for condition in TABLE}))
PARTLY = {"C0505": "the CL505 held names nearly every country as one without postcodes"}
