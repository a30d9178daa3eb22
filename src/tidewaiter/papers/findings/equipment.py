"""Containers, seals and which goods are in which container."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tidewaiter.papers.findings.finding import Facts, Finding, found

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = "containerIdentificationNumber"


def containers(facts: Facts) -> Iterator[Finding]:
    """C0055: a container number exactly where the indicator says there are containers."""
    equipment = tuple(facts.consignment.all("TransportEquipment"))
    numbered = [one for one in equipment if one.one(_NUMBER)]
    if facts.container_indicator == "0":
        for one in numbered:
            right = "container indicator 1, or no container number"
            yield found("C0055", f"{one.path}/{_NUMBER}", "stands here without containers", right)
    elif facts.container_indicator == "1" and equipment and not numbered:
        right = "at least one container number"
        path = f"{equipment[0].path}/{_NUMBER}"
        yield found("C0055", path, "container indicator is 1, but no number is given", right)


def seals(facts: Facts) -> Iterator[Finding]:
    """R0448, R0106, R0107: seals counted, listed and unique."""
    every: Counter[str] = Counter()
    for one in facts.consignment.all("TransportEquipment"):
        count = one.value("numberOfSeals")
        path = f"{one.path}/numberOfSeals"
        if count == "0" and not one.one(_NUMBER):
            right = "a container number, or at least one seal"
            yield found("R0448", path, "0 seals is only valid with a container", right)
        numbers = [int(seal.text) for seal in one.all("Seal/sequenceNumber")]
        if numbers and max(numbers) != int(count):
            wrong = f"{count} seals are stated, the highest sequence number is {max(numbers)}"
            yield found("R0106", path, wrong, f"number of seals {max(numbers)}")
        for seal in one.all("Seal/identifier"):
            every[seal.text] += 1
            if every[seal.text] > 1:
                wrong = f"seal {seal.text!r} is listed twice"
                yield found("R0107", seal.path, wrong, "each seal once")


def goods(facts: Facts) -> Iterator[Finding]:
    """G0006, G0670: goods references name items that exist, and together all of them."""
    equipment = tuple(facts.consignment.all("TransportEquipment"))
    declared = {item.value("declarationGoodsItemNumber") for _, item in facts.items}
    referred: set[str] = set()
    for one in equipment:
        for reference in one.all("GoodsReference/declarationGoodsItemNumber"):
            referred.add(reference.text)
            if reference.text not in declared:
                wrong = f"there is no goods item {reference.text}"
                yield found("G0006", reference.path, wrong, "the number of a goods item")
    if len(equipment) > 1 and referred:
        for _, item in facts.items:
            number = item.value("declarationGoodsItemNumber")
            if number not in referred:
                path = f"{item.path}/declarationGoodsItemNumber"
                wrong = f"goods item {number} is in no container"
                yield found("G0670", path, wrong, "a goods reference for every item")


CHECKS = (containers, seals, goods)
RULES = ("C0055", "R0448", "R0106", "R0107", "G0006", "G0670")
