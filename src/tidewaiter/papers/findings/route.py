"""Offices, dates and the kind of declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidewaiter.papers.findings.finding import Facts, Finding, found, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

_TRANSIT = "CustomsOfficeOfTransitDeclared"
_DESTINATION = "CustomsOfficeOfDestinationDeclared/referenceNumber"
_UNION_KINDS = frozenset({"T2", "T2F"})


def offices(facts: Facts) -> Iterator[Finding]:
    """R0003, R0006, R0103: each office of transit once, one in each party entered."""
    seen: set[str] = set()
    for node in facts.root.all(f"{_TRANSIT}/referenceNumber"):
        if node.text in seen:
            yield found("R0003", node.path, f"{node.text} is declared twice", "each office once")
        seen.add(node.text)
    yield from _entered(facts)
    seen.add(facts.root.value(_DESTINATION))
    for node in facts.root.all("CustomsOfficeOfExitForTransitDeclared/referenceNumber"):
        if node.text in seen:
            right = "an office that is neither of transit nor of destination"
            yield found("R0103", node.path, f"{node.text} stands elsewhere too", right)


def _entered(facts: Facts) -> Iterator[Finding]:
    path = f"{facts.root.path}/{_TRANSIT}[1]/referenceNumber"
    # C0030 says when an office of transit is needed at all; inside one party none is.
    if facts.departure == facts.destination or facts.declaration_type in {"TIR", "T2SM"}:
        return
    if listed(facts.destination, "CL112") and facts.destination not in facts.transit_countries:
        wrong = f"no office of transit is in {facts.destination}, where the goods go"
        yield found("R0006", path, wrong, f"an office of transit in {facts.destination}")
    if (
        listed(facts.departure, "CL112")
        and listed(facts.destination, "CL010")
        and not any(listed(country, "CL010") for country in facts.transit_countries)
    ):
        wrong = "no office of transit is where the goods enter the Union"
        yield found("R0006", path, wrong, "an office of transit in a country of CL010")


def dates(facts: Facts) -> Iterator[Finding]:
    """R0004, R0005: arrival at an office of transit after release and after preparation."""
    prepared = facts.root.value("preparationDateAndTime")
    released = facts.root.value("TransitOperation/releaseDate")
    for node in facts.root.all(f"{_TRANSIT}/arrivalDateAndTimeEstimated"):
        if released and node.text <= f"{released}T00:00:00":
            wrong = f"arrival {node.text} is not after the release on {released}"
            yield found("R0004", node.path, wrong, f"later than {released}")
        if node.text <= prepared:
            wrong = f"arrival {node.text} is not after the preparation at {prepared}"
            yield found("R0005", node.path, wrong, f"later than {prepared}")


def countries(facts: Facts) -> Iterator[Finding]:
    """R0901, R0905, R0906, R0909, R0911: which countries go with which declaration."""
    path = f"{facts.root.path}/{_DESTINATION}"
    operation = f"{facts.root.path}/TransitOperation/declarationType"
    start, end, kind = facts.departure, facts.destination, facts.declaration_type
    in_union = listed(start, "CL010") and listed(end, "CL010")
    if kind == "TIR" and not in_union:
        right = "departure and destination in countries of CL010"
        yield found("R0901", path, f"TIR from {start} to {end}", right)
    if listed(start, "CL112") and end in {"AD", "SM"}:
        yield found("R0905", path, f"from {start} to {end}", "not to AD or SM")
    if end == "AD" and any(country != "AD" for country in facts.transit_countries):
        transit = f"{facts.root.path}/{_TRANSIT}[1]/referenceNumber"
        yield found("R0906", transit, "to AD through another country", "offices of transit in AD")
    if start == "IT" and end == "SM" and kind != "T2SM":
        yield found("R0909", operation, f"{kind} from IT to SM", "T2SM")
    if start == "SM" and listed(end, "CL010") and kind not in _UNION_KINDS:
        yield found("R0911", operation, f"{kind} from SM", "T2 or T2F")


def authorisations(facts: Facts) -> Iterator[Finding]:
    """R0350, R0859, R0849, R0900: reduced data set and TIR."""
    path = f"{facts.root.path}/TransitOperation/reducedDatasetIndicator"
    authorised = facts.authorised("C524")
    if facts.is_reduced and not authorised:
        yield found("R0859", path, "reduced data set without authorisation C524", "C524, or 0")
        if facts.inland_mode in {"1", "2", "4"}:
            yield found("R0350", path, "reduced data set without authorisation C524", "C524, or 0")
    if authorised and not facts.is_reduced:
        yield found("R0859", path, "authorisation C524 without the reduced data set", "1")
    if facts.declaration_type == "TIR":
        if facts.is_reduced:
            yield found("R0849", path, "a TIR declaration with the reduced data set", "0")
        for node in facts.root.all("Guarantee/guaranteeType"):
            if node.text != "B":
                yield found("R0900", node.path, f"{node.text} in a TIR declaration", "B")


def union_goods(facts: Facts) -> Iterator[Finding]:
    """R0020: Union goods from a transit country need a document of CL178."""
    if not listed(facts.departure, "CL112"):
        return
    if any(listed(one.text, "CL178") for one in facts.consignment.all("PreviousDocument/type")):
        return
    for _, item in facts.items:
        kinds = {facts.declaration_type, item.value("declarationType")}
        types = item.all("PreviousDocument/type")
        if kinds & _UNION_KINDS and not any(listed(one.text, "CL178") for one in types):
            right = "a previous document of CL178"
            yield found("R0020", f"{item.path}/PreviousDocument[1]/type", "is missing", right)


CHECKS = (offices, dates, countries, authorisations, union_goods)
RULES = (
    "R0003", "R0004", "R0005", "R0006", "R0020", "R0103", "R0350", "R0849", "R0859", "R0901",
    "R0905", "R0906", "R0911",
)  # fmt: skip
# Checked as far as it goes without lists that are not held.
PARTLY = {"R0900": "CL229, CL230", "R0909": "Union goods to SM from elsewhere than IT"}
