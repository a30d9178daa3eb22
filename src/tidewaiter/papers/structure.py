"""Does a parsed message keep the schema of its phase? Every problem, each with its path.

The NCTS schemas of these messages are sequences of named elements with counts and one
attribute, ``PhaseID`` (the script that makes the tables stops at anything else), so a
group is right when no element is unknown, missing, too many or out of order.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tidewaiter.base.errors import Problem
from tidewaiter.papers.lexical import normalize, wanted, wrong_with
from tidewaiter.papers.message import Node
from tidewaiter.papers.schema import NAMESPACE, PHASE_ID_TYPE, Member, Schema

if TYPE_CHECKING:
    from tidewaiter.papers.xml import Element

_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_XML_SPACE = " \t\r\n"

MAX_PROBLEMS = 1000


def check(root: Element, message_type: str, schema: Schema) -> tuple[Node, list[Problem]]:
    """Check a message against a schema.

    Args:
        root: the parsed root element, already known to be of this message type.
        message_type: ``CC015C`` or ``CC029C``.
        schema: tables of the phase.

    Returns:
        The tree (complete only where there is no problem) and all problems; beyond
        ``MAX_PROBLEMS`` the last one says how many more there are.
    """
    checker = _Checker(schema)
    node = checker.element(
        root, Member(message_type, schema.roots[message_type], 1, 1), f"/{message_type}"
    )
    if checker.untold:
        checker.problems.append(Problem("", f"{checker.untold} more problems are not listed"))
    return node, checker.problems


@dataclass(slots=True)
class _Checker:
    schema: Schema
    problems: list[Problem] = field(default_factory=list[Problem])
    untold: int = 0

    def element(self, element: Element, member: Member, path: str) -> Node:
        self._attributes(element, member, path)
        if member.type_name in self.schema.groups:
            children = self._group(element, member.type_name, path)
            return Node(member.name, path, "", children)
        text = self._value(element, member, path)
        return Node(member.name, path, text, (), member.code_list)

    def _attributes(self, element: Element, member: Member, path: str) -> None:
        is_root = element.getparent() is None
        for name, value in element.attrib.items():
            where, text = f"{path}/@{_local(str(name))}", str(value)
            if is_root and name == "PhaseID":
                self._text(PHASE_ID_TYPE, text, where)
            elif name == f"{_XSI}type":
                self._xsi_type(element, text, member, where)
            elif name not in {f"{_XSI}schemaLocation", f"{_XSI}noNamespaceSchemaLocation"}:
                self._add(where, "is no attribute of this element", "leave it out")

    def _xsi_type(self, element: Element, text: str, member: Member, where: str) -> None:
        # No NCTS type is derived from another one that an element may have (see the script).
        prefix, _, name = text.strip(_XML_SPACE).rpartition(":")
        if element.nsmap.get(prefix or None) != NAMESPACE or name != member.type_name:
            self._add(where, f"{text!r} is not the type of this element", "leave it out")

    def _group(self, element: Element, group: str, path: str) -> tuple[Node, ...]:
        self._no_text(element, path)
        members = self.schema.members(group)
        order = {name: place for place, name in enumerate(members)}
        counts = Counter(str(child.tag) for child in element.iterchildren("*"))
        seen: Counter[str] = Counter()
        last = -1
        nodes: list[Node] = []
        for child in element.iterchildren("*"):
            name = str(child.tag)
            seen[name] += 1
            member = members.get(name)
            where = f"{path}/{_local(name)}"
            if counts[name] > 1 or (member and member.most > 1):
                where += f"[{seen[name]}]"
            if member is None:
                self._unknown(child, where, members)
                continue
            if order[name] < last:
                self._add(where, "stands too late", f"the order is {', '.join(members)}")
            if seen[name] > member.most:
                self._add(where, "is one too many", f"at most {member.most}")
            last = max(last, order[name])
            nodes.append(self.element(child, member, where))
        self._missing(members, counts, path)
        return tuple(nodes)

    def _missing(self, members: dict[str, Member], counts: Counter[str], path: str) -> None:
        for member in members.values():
            if counts[member.name] < member.least:
                kind = self.schema.types.get(member.type_name)
                parts = ", ".join(self.schema.members(member.type_name)) if not kind else ""
                right = wanted(kind) if kind else f"a group of {parts}"
                self._add(f"{path}/{member.name}", "is missing", right)

    def _unknown(self, child: Element, where: str, members: dict[str, Member]) -> None:
        name = str(child.tag)
        if _local(name) in members:
            self._add(where, "is in a namespace", "elements inside have no namespace and no prefix")
        else:
            right = f"expected are {', '.join(members)}"
            self._add(where, "is not expected here", right)

    def _no_text(self, element: Element, path: str) -> None:
        pieces = [element.text, *(child.tail for child in element)]
        if any(piece and piece.strip(_XML_SPACE) for piece in pieces):
            self._add(path, "has text between its elements", "elements only")

    def _value(self, element: Element, member: Member, path: str) -> str:
        for child in element.iterchildren("*"):
            self._add(f"{path}/{_local(str(child.tag))}", "stands inside a value", "text only")
        # Comments and processing instructions cut a value into pieces that belong together.
        text = (element.text or "") + "".join(child.tail or "" for child in element)
        return self._text(member.type_name, text, path)

    def _text(self, type_name: str, text: str, path: str) -> str:
        kind = self.schema.types[type_name]
        value = normalize(kind, text)
        if reason := wrong_with(kind, value):
            shown = value if len(value) <= 40 else value[:37] + "..."
            self._add(path, f"{shown!r} {reason}", wanted(kind))
        return value

    def _add(self, path: str, wrong: str, right: str) -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(path, wrong, right))
        else:
            self.untold += 1


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
