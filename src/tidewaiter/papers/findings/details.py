"""Numbering, means of transport, references: rules of single elements and small groups."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tidewaiter.papers.findings.finding import Facts, Finding, found, listed
from tidewaiter.standards import un_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tidewaiter.papers.message import Node

_DEPARTURE = "DepartureTransportMeans"
_CAPITALS_ONLY = frozenset({"10", "20", "21", "30", "31", "40", "41", "80"})
_FLIGHT = re.compile(r"[A-Z0-9]{3}[0-9]{1,4}[A-Z]?")
_UN_NUMBER = re.compile(r"\bUN ?([0-9]{4})\b", re.IGNORECASE)


def numbering(facts: Facts) -> Iterator[Finding]:
    """R0987, R0988, R0007: sequence, goods item and declaration goods item numbers."""
    for parent in facts.root.walk():
        counts: dict[str, int] = {}
        for child in parent.children:
            counts[child.name] = counts.get(child.name, 0) + 1
            for name, rule in (("sequenceNumber", "R0987"), ("goodsItemNumber", "R0988")):
                number = child.one(name)
                own = name == "sequenceNumber" or child.name == "ConsignmentItem"
                if number and own and number.text != str(counts[child.name]):
                    wrong = f"number {number.text} stands at place {counts[child.name]}"
                    yield found(rule, number.path, wrong, f"number {counts[child.name]}")
    for place, (_, item) in enumerate(facts.items, 1):
        number = item.value("declarationGoodsItemNumber")
        if number != str(place):
            path = f"{item.path}/declarationGoodsItemNumber"
            wrong = f"number {number} stands at place {place}"
            yield found("R0007", path, wrong, f"number {place}")


def means(facts: Facts) -> Iterator[Finding]:
    """R0472, R0474, R0476, R0855: departure means fit the inland mode of transport."""
    for holder in (facts.consignment, *facts.houses):
        declared = tuple(holder.all(_DEPARTURE))
        for place, one in enumerate(declared, 1):
            yield from _fits_mode(facts, one, place)
        most = {"2": 999, "3": 3}.get(facts.inland_mode, 1)
        if facts.inland_mode and len(declared) > most:
            wrong = f"{len(declared)} means of transport for inland mode {facts.inland_mode}"
            yield found("R0855", declared[most].path, wrong, f"at most {most}")


def _fits_mode(facts: Facts, one: Node, place: int) -> Iterator[Finding]:
    kind, mode = one.value("typeOfIdentification"), facts.inland_mode
    path = f"{one.path}/typeOfIdentification"
    if mode in {"1", "2", "3", "4", "8"} and not kind.startswith(mode):
        yield found("R0472", path, f"type {kind} for inland mode {mode}", f"a type {mode}x")
    if mode == "3" and place == 1 and kind != "30":
        yield found("R0474", path, f"the first is of type {kind}", "30, a road vehicle")
    if mode == "3" and place in {2, 3} and kind != "31":
        yield found("R0476", path, f"number {place} is of type {kind}", "31, a road trailer")


def plates(facts: Facts) -> Iterator[Finding]:
    """R0473, R0076: no small letters in plates and numbers."""
    border = tuple(facts.consignment.all("ActiveBorderTransportMeans"))
    for rule, every in (
        ("R0473", [one for h in (facts.consignment, *facts.houses) for one in h.all(_DEPARTURE)]),
        ("R0076", border),
    ):
        kinds = _CAPITALS_ONLY if rule == "R0473" else _CAPITALS_ONLY - {"20", "31"}
        for one in every:
            text = one.value("identificationNumber")
            if one.value("typeOfIdentification") in kinds and text != text.upper():
                path = f"{one.path}/identificationNumber"
                yield found(rule, path, "has small letters", "capital letters only")
    if len(border) > 1 and not facts.transit_countries:
        wrong = f"{len(border)} border means without an office of transit"
        yield found("R0789", border[1].path, wrong, "one")
    if facts.border_mode == "4":
        for node in facts.consignment.all("ActiveBorderTransportMeans/conveyanceReferenceNumber"):
            if _FLIGHT.fullmatch(node.clean) is None:
                right = "airline (3), number (1 to 4 digits), at most one letter"
                yield found("R0315", node.path, "is no flight number", right)


def references(facts: Facts) -> Iterator[Finding]:
    """R0318, R0416, R0023: forms of reference numbers."""
    for guarantee in facts.root.all("Guarantee"):
        wanted = 24 if guarantee.value("guaranteeType") == "4" else 17
        for node in guarantee.all("GuaranteeReference/GRN"):
            size = len(node.clean)
            if size != wanted:
                wrong = f"{size} characters with this type of guarantee"
                yield found("R0318", node.path, wrong, f"{wanted} characters")
    for house in facts.houses:
        for node in house.all("PreviousDocument/referenceNumber"):
            if node.clean[16:17] not in {"A", "B", "E"}:
                yield found("R0416", node.path, "is no export MRN", "17th character A, B or E")
    for _, item in facts.items:
        for one in item.all("AdditionalReference"):
            if listed(one.value("type"), "CL234") and one.value("referenceNumber") == "0":
                path = f"{one.path}/referenceNumber"
                yield found("R0023", path, "is 0 for an excise document", "its number")


def information(facts: Facts) -> Iterator[Finding]:
    """R3060, R3061, R3062: code 30600 (unknown consignee) and common transit countries."""
    known = any(
        listed(node.text, "CL009")
        for holder in (facts.consignment, *facts.houses, *(item for _, item in facts.items))
        for node in holder.all("countryOfDestination")
    )
    for rule, holders, forbidden in (
        ("R3060", (facts.consignment,), known),
        ("R3062", facts.houses, known),
        ("R3061", tuple(item for _, item in facts.items), True),
    ):
        for holder in holders if forbidden else ():
            for node in holder.all("AdditionalInformation/code"):
                if node.clean == "30600":
                    yield found(rule, node.path, "30600 is not allowed here", "another code")


_HOUSE_PARTS = [
    "Consignor",
    "Consignee",
    "DepartureTransportMeans",
    "TransportCharges",
    "referenceNumberUCR",
    "countryOfDispatch",
    "countryOfDestination",
]
_ITEM_PARTS = ["countryOfDispatch", "countryOfDestination", "referenceNumberUCR", "declarationType"]


def levels(facts: Facts) -> Iterator[Finding]:
    """R0506, R0507: what is the same in every part belongs to the whole."""
    # In a CC029C the rule stands at one element only.
    released = facts.message.message_type == "CC029C"
    parts = ["countryOfDestination"] if released else _HOUSE_PARTS
    yield from _repeated("R0506", facts.houses, parts, "the consignment")
    for house in facts.houses:
        items = tuple(house.all("ConsignmentItem"))
        yield from _repeated("R0507", items, _ITEM_PARTS, "the house consignment")


def _repeated(rule: str, holders: tuple[Node, ...], parts: list[str], to: str) -> Iterator[Finding]:
    if len(holders) < 2:
        return
    for name in parts:
        values = [tuple(one.text for node in h.all(name) for one in node.walk()) for h in holders]
        if values[0] and len(set(values)) == 1:
            path = f"{holders[1].path}/{name}"
            yield found(rule, path, "is the same in every one", f"state it once, at {to}")


def dangerous_goods(facts: Facts) -> Iterator[Finding]:
    """G0300, as far as the description itself names a UN number that is not declared."""
    for _, item in facts.items:
        declared = {node.clean for node in item.all("Commodity/DangerousGoods/UNNumber")}
        node = item.one("Commodity/descriptionOfGoods")
        for named in _UN_NUMBER.findall(node.text if node else ""):
            if un_numbers.find(named) and named not in declared:
                path = f"{item.path}/Commodity/DangerousGoods[{len(declared) + 1}]/UNNumber"
                wrong = f"the description says UN {named}, which is not declared"
                yield found("G0300", path, wrong, f"UN number {named}")


CHECKS = (numbering, means, plates, references, information, levels, dangerous_goods)
RULES = (
    "R0007", "R0023", "R0076", "R0315", "R0318", "R0416", "R0472", "R0473", "R0474", "R0476",
    "R0506", "R0507", "R0789", "R0855", "R0987", "R0988", "R3060", "R3061", "R3062",
)  # fmt: skip
PARTLY = {"G0300": "only where the description names the UN number"}
