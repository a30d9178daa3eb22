"""Masses and packages that must agree."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tidewaiter.papers.findings.finding import Facts, Finding, found
from tidewaiter.standards import packages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tidewaiter.papers.message import Node

_MEASURE = "Commodity/GoodsMeasure"


def sums(facts: Facts) -> Iterator[Finding]:
    """R0994, R0983: a whole weighs at least as much as its parts."""
    houses = [house.decimal("grossMass") or Decimal() for house in facts.houses]
    yield from _sum("R0994", facts.consignment, sum(houses, Decimal()), "house consignments")
    for house in facts.houses:
        masses = [
            item.decimal(f"{_MEASURE}/grossMass") or Decimal()
            for item in house.all("ConsignmentItem")
        ]
        yield from _sum("R0983", house, sum(masses, Decimal()), "goods items")


def _sum(rule: str, whole: Node, total: Decimal, parts: str) -> Iterator[Finding]:
    gross = whole.decimal("grossMass")
    if gross is not None and gross < total:
        wrong = f"{gross:f} kg is less than the sum of the {parts}, {total:f} kg"
        yield found(rule, f"{whole.path}/grossMass", wrong, f"at least {total:f} kg")


def items(facts: Facts) -> Iterator[Finding]:
    """R0223: net is not over gross. R0221: no mass only where packages are shared."""
    for _, item in facts.items:
        gross = item.decimal(f"{_MEASURE}/grossMass")
        net = item.decimal(f"{_MEASURE}/netMass")
        if gross and net is not None and net > gross:
            wrong = f"net mass {net:f} kg is over the gross mass {gross:f} kg"
            path = f"{item.path}/{_MEASURE}/netMass"
            yield found("R0223", path, wrong, f"at most {gross:f} kg")
        if gross is not None:
            yield from _gross(item, gross)


def _gross(item: Node, gross: Decimal) -> Iterator[Finding]:
    path = f"{item.path}/{_MEASURE}/grossMass"
    if any(one.clean == "0" for one in item.all("Packaging/numberOfPackages")):
        if gross:
            wrong = f"{gross:f} kg, though the number of packages is 0"
            yield found("R0221", path, wrong, "0 kg: the mass stands at the item that has them")
    elif not gross:
        yield found("R0221", path, "the gross mass is 0", "a mass, or packages shared (number 0)")


def shared_packages(facts: Facts) -> Iterator[Finding]:
    """R0219, R0220, R0364: zero packages only with marks shared with another item."""
    for house, item in facts.items:
        packed = tuple(item.all("Packaging"))
        zero = [one for one in packed if one.value("numberOfPackages") == "0"]
        if not zero:
            continue
        for one in packed:
            if one.value("numberOfPackages") not in {"0", ""}:
                path = f"{one.path}/numberOfPackages"
                yield found("R0219", path, "is not 0, but another of this item is", "0 in all")
        for one in zero:
            yield from _shared(house, item, one)


def _shared(house: Node, item: Node, zero: Node) -> Iterator[Finding]:
    kind = packages.find(zero.value("typeOfPackages"))
    if kind and kind.is_unpacked:
        path = f"{zero.path}/typeOfPackages"
        yield found("R0220", path, "unpacked goods cannot share packages", "another kind")
    marks = zero.value("shippingMarks")
    for other in house.all("ConsignmentItem"):
        if other is not item and any(_carries(one, marks) for one in other.all("Packaging")):
            return
    path = f"{zero.path}/numberOfPackages"
    right = "another item of this house consignment with these marks and a number above 0"
    yield found("R0364", path, "0 packages, but no other item carries these marks", right)


def _carries(packaging: Node, marks: str) -> bool:
    kind = packages.find(packaging.value("typeOfPackages"))
    return (
        packaging.value("shippingMarks") == marks
        and packaging.value("numberOfPackages") not in {"", "0"}
        and not (kind and (kind.is_bulk or kind.is_unpacked))
    )


CHECKS = (sums, items, shared_packages)
RULES = ("R0994", "R0983", "R0223", "R0221", "R0219", "R0220", "R0364")
