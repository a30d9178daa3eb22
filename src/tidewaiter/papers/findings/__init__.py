"""Errors in a declaration whose structure is right: codes, rules and check digits.

An officer can find them too. Only what can be said for certain is a finding: rules that need
other messages, registers or lists that are not held are named by :func:`unchecked`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidewaiter.papers.findings import codes, conditions, details, equipment, masses, route
from tidewaiter.papers.findings.finding import Facts, Finding
from tidewaiter.papers.schema import Phase, load
from tidewaiter.standards import code_lists

if TYPE_CHECKING:
    from tidewaiter.papers.message import Message

__all__ = ["Finding", "check", "unchecked"]

_PARTS = (codes, masses, equipment, route, details, conditions)
_PARTLY = route.PARTLY | details.PARTLY | conditions.PARTLY
_CHECKED = frozenset(rule for part in _PARTS for rule in part.RULES) | frozenset(_PARTLY)

# Asked of every message, in whatever place of it the phase 6 list names them.
_EVERYWHERE = frozenset({"R0028", "R0410", "G0006"})

# The list of rules is that of phase 6. These are known to hold in phase 5 as well; of the
# others it cannot be said here.
_ALSO_PHASE_5 = _EVERYWHERE | frozenset(
    [
        "R0994",
        "R0983",
        "R0223",
        "R0221",
        "R0219",
        "R0220",
        "R0364",
        "C0055",
        "R0448",
        "C0569",
        "C0670",
        "G0670",
        "R0006",
        "R0003",
        "R0004",
        "R0005",
        "R0106",
        "R0107",
        "R0007",
        "R0987",
        "R0988",
        "C0060",
        "C0411",
        "C0904",
        "C0387",
        "C0394",
        "G0300",
        "R0318",
    ]
)


def check(message: Message) -> tuple[Finding, ...]:
    """Find every error of code, rule and check digit, in document order of the checks.

    Args:
        message: as read.
    """
    applicable = _applicable(message.message_type, message.phase)
    facts = Facts(message)
    return tuple(
        finding
        for part in _PARTS
        for ask in part.CHECKS
        for finding in ask(facts)
        if finding.kind != "rule" or finding.rule in applicable
    )


def _applicable(message_type: str, phase: Phase) -> frozenset[str]:
    rules = frozenset(load(phase).rules[message_type]) | _EVERYWHERE
    return rules & _ALSO_PHASE_5 if phase == 5 else rules & _CHECKED


def unchecked(message_type: str, phase: Phase) -> tuple[str, ...]:
    """Name what is not checked in such a message.

    Returns:
        Ids of rules, conditions and guidelines, then code lists (``CL016 CUSCode``), then
        what is checked in part, with the reason.
    """
    schema = load(phase)
    done = _applicable(message_type, phase)
    rules = [rule for rule in schema.rules[message_type] if rule not in done]
    lists = [
        f"{number} {code_lists.name(number)}".strip()
        for number in schema.code_lists(message_type)
        if not code_lists.is_held(number)
    ]
    partly = [f"{rule} in part: {why}" for rule, why in _PARTLY.items() if rule in done]
    partly += [
        "CL141, CL171, CL172, CL173, CL175 in part: countries without an office in the list",
        "CL244 in part: places outside the corridor",
    ]
    if phase == 5:
        partly.append("rules that only phase 5 has: no list of them is held")
    return (*rules, *lists, *partly)
