"""Codes that are in no code list, and identifiers with a wrong check digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidewaiter.papers.findings.finding import Facts, Finding, found
from tidewaiter.standards import code_lists, grn, iso6346, mrn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tidewaiter.papers.message import Node


def codes(facts: Facts) -> Iterator[Finding]:
    """Every value that must be in a list and is known not to be."""
    for node in facts.root.walk():
        number = node.code_list
        if number and code_lists.member(number, node.clean) is False:
            yield found(
                number,
                node.path,
                f"{node.clean!r} is not in {number} {code_lists.name(number)}".strip(),
                _example(number),
                "code",
            )


def _example(number: str) -> str:
    known = tuple(code_lists.codes(number))
    if 0 < len(known) <= 12:
        return "one of " + ", ".join(known)
    return f"a code of {number} {code_lists.name(number)}".strip()


def check_digits(facts: Facts) -> Iterator[Finding]:
    """MRN (R0028), GRN and container numbers (ISO 6346)."""
    for node in facts.root.walk():
        text = node.clean
        if node.name == "MRN" and mrn.is_well_formed(text):
            yield from _digit("R0028", node, mrn.parse(text).right_check_digit, text[-1])
        elif node.name == "GRN" and grn.is_well_formed(text):
            number = grn.parse(text)
            yield from _digit("GRN", node, number.right_check_digit, number.check)
        elif node.name == "containerIdentificationNumber":
            yield from _container(node, text)


def _container(node: Node, text: str) -> Iterator[Finding]:
    if not iso6346.is_well_formed(text):
        right = "owner code, U, J or Z, six digits and a check digit"
        yield found("ISO 6346", node.path, f"{text!r} is no container number", right, "code")
        return
    number = iso6346.parse(text)
    yield from _digit("ISO 6346", node, number.right_check_digit, number.check)


def _digit(rule: str, node: Node, right: str, written: str) -> Iterator[Finding]:
    if right != written:
        wrong = f"the check digit of {node.clean} is {written}"
        yield found(rule, node.path, wrong, f"check digit {right}", "check_digit")


def form(facts: Facts) -> Iterator[Finding]:
    """The message type inside must be that of the root; the MRN says the security (R0410)."""
    node = facts.root.one("messageType")
    if node and node.text != facts.message.message_type:
        right = facts.message.message_type
        yield found("CL060", node.path, f"{node.text!r} is another message", right, "code")
    number = facts.root.one("TransitOperation/MRN")
    if number and mrn.is_well_formed(number.clean):
        procedure = mrn.parse(number.clean).procedure
        right = {"1": "L", "2": "K", "3": "M"}.get(facts.security, "J")
        if procedure and procedure != right:
            wrong = f"the 17th character is {procedure}, but security is {facts.security}"
            yield found("R0410", number.path, wrong, f"17th character {right}")


CHECKS = (codes, check_digits, form)
RULES = ("R0028", "R0410")
