"""The NCTS message schemas of both phases, as compact tables made from the official XSDs.

Source: NCTS XSD 60.4.16 (phase 6, DDNTA 6.4.1) and 51.8.6 (phase 5, DDNTA 5.15.2),
European Commission, DG TAXUD; made by ``scripts/ncts_tables.py``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Phase = Literal[5, 6]

NAMESPACE = "http://ncts.dgtaxud.ec"
MESSAGE_TYPES = ("CC015C", "CC029C")
PHASES: tuple[Phase, ...] = (6, 5)
PHASE_ID_TYPE = "phaseIDtype"


@dataclass(frozen=True, slots=True)
class Member:
    """One element that a group may hold, at its place in the order.

    Attributes:
        name: element name, in no namespace.
        type_name: the group or simple type of its content.
        least: fewest occurrences.
        most: most occurrences.
        code_list: number of the code list its value must be in (``CL017``), or None.
    """

    name: str
    type_name: str
    least: int
    most: int
    code_list: str | None = None


@dataclass(frozen=True, slots=True)
class SimpleType:
    """What the text of an element must be.

    Attributes:
        base: built-in type: token, normalizedString, integer, decimal, date or dateTime.
        patterns: of each inner tuple one must match (XML Schema regular expressions).
        enumeration: the values allowed; empty where any may be.
    """

    base: str
    length: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_inclusive: int | None = None
    max_inclusive: int | None = None
    total_digits: int | None = None
    fraction_digits: int | None = None
    patterns: tuple[tuple[str, ...], ...] = ()
    enumeration: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Schema:
    """All that one phase says of CC015C and CC029C.

    Attributes:
        phase: 5 or 6.
        edition: version of the official XSD files.
        roots: message type to the name of its group.
        groups: members of each group in their order.
        types: the simple types.
        rules: ids of rules, conditions and guidelines that each message type must keep
            (phase 6 list; of phase 5 no list is held).
    """

    phase: Phase
    edition: str
    roots: Mapping[str, str]
    groups: Mapping[str, tuple[Member, ...]]
    types: Mapping[str, SimpleType]
    rules: Mapping[str, tuple[str, ...]]
    _by_name: dict[str, dict[str, Member]] = field(
        default_factory=dict[str, dict[str, Member]], repr=False, compare=False
    )

    def members(self, group: str) -> dict[str, Member]:
        """Give the members of a group by name, in order."""
        if group not in self._by_name:
            self._by_name[group] = {member.name: member for member in self.groups[group]}
        return self._by_name[group]

    def code_lists(self, message_type: str) -> tuple[str, ...]:
        """Name every code list that a message of this type may use, sorted."""
        found: set[str] = set()
        waiting, seen = [self.roots[message_type]], set[str]()
        while waiting:
            group = waiting.pop()
            if group in seen or group not in self.groups:
                continue
            seen.add(group)
            found.update(m.code_list for m in self.groups[group] if m.code_list)
            waiting += [member.type_name for member in self.groups[group]]
        return tuple(sorted(found))


def _simple(facets: dict[str, Any]) -> SimpleType:
    known: dict[str, Any] = {}
    for name, value in facets.items():
        if name == "patterns":
            known[name] = tuple(tuple(step) for step in value)
        elif name == "enumeration":
            known[name] = tuple(value)
        else:
            known[name] = value if name == "base" else int(value)
    return SimpleType(**known)


@cache
def load(phase: Phase) -> Schema:
    """Load the table of a phase from package data."""
    text = files("tidewaiter.papers").joinpath(f"ncts_p{phase}.json").read_text(encoding="utf-8")
    table: dict[str, Any] = json.loads(text)
    return Schema(
        phase=phase,
        edition=table["edition"],
        roots=table["messages"],
        groups={
            name: tuple(Member(*row) for row in rows) for name, rows in table["groups"].items()
        },
        types={name: _simple(facets) for name, facets in table["types"].items()},
        rules={name: tuple(ids) for name, ids in table["rules"].items()},
    )
