"""Invents the parties of an imported declaration: nobody in a case is a real trader.

Names, addresses, identification numbers, phones, mail, persons, authorisations and plates
are replaced by obviously fictional ones, the same original always by the same invented one;
countries stay. Which number a party gets comes from a stream and from the order of
appearance alone, never from who it is. Originals found inside free texts are replaced too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tidewaiter.base.streams import stream
from tidewaiter.papers.lexical import normalize, wrong_with
from tidewaiter.papers.message import Message, Node
from tidewaiter.papers.schema import Schema, SimpleType, load

if TYPE_CHECKING:
    import numpy as np

_MEANS = frozenset({"DepartureTransportMeans", "ActiveBorderTransportMeans"})
_BY_LEAF = {
    "identificationNumber": "identification",
    "TIRHolderIdentificationNumber": "identification",
    "messageSender": "sender",
    "messageRecipient": "sender",
    "name": "party",
    "controlledBy": "person",
    "streetAndNumber": "street",
    "houseNumber": "house",
    "postcode": "postcode",
    "city": "city",
    "phoneNumber": "phone",
    "eMailAddress": "email",
    "authorisationNumber": "authorisation",
}
_FREE = frozenset(
    [
        "LRN",
        "descriptionOfGoods",
        "shippingMarks",
        "complementOfInformation",
        "text",
        "referenceNumberUCR",
        "referenceNumber",
        "otherGuaranteeReference",
        "location",
        "additionalIdentifier",
    ]
)
# What may be looked for in free texts; towns and codes of post would hit innocent words.
_FINDABLE = frozenset(
    ["identification", "party", "person", "street", "email", "plate", "authorisation"]
)
_SHORTEST_ORIGINAL = 5
_WORD = re.compile(r"\w+")


def pseudonymise(message: Message, key: str) -> Message:
    """Replace every party of a message by an invented one.

    Args:
        message: as read; it is not changed.
        key: key of the case; the same key and message give the same names.

    Returns:
        A message of the same structure that its schema accepts as well.
    """
    inventor = _Inventor(load(message.phase), stream(key, "papers", "pseudonyms"))
    group = inventor.schema.roots[message.message_type]
    root = inventor.group(message.root, group)
    return replace(message, root=inventor.free_texts(root, group))


def _kind(parent: str, leaf: str) -> str | None:
    if leaf == "identificationNumber" and parent in _MEANS:
        return "plate"
    if leaf == "name" and parent == "ContactPerson":
        return "person"
    if leaf == "referenceNumber" and parent == "Authorisation":
        return "authorisation"
    return _BY_LEAF.get(leaf)


@dataclass(slots=True)
class _Inventor:
    schema: Schema
    rng: np.random.Generator
    known: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    numbers: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    index: dict[str, list[tuple[str, str]]] | None = None

    def group(self, node: Node, group: str) -> Node:
        children: list[Node] = []
        for child in node.children:
            type_name = self.schema.members(group)[child.name].type_name
            if type_name in self.schema.groups:
                children.append(self.group(child, type_name))
                continue
            kind = _kind(node.name, child.name)
            if kind and _WORD.search(child.text):
                text = self._invented(kind, child.clean, self.schema.types[type_name])
                children.append(replace(child, text=text))
            else:
                children.append(child)
        return replace(node, children=tuple(children))

    def _invented(self, kind: str, original: str, limits: SimpleType) -> str:
        if kind == "sender":
            if original.startswith("NTA."):  # a national customs authority, no party
                return original
            kind = "identification"
        seen = (kind, original.casefold())
        if seen not in self.known:
            self.known[seen] = _make(kind, original, self._number(kind))
        return _fitted(self.known[seen], limits)

    def _number(self, kind: str) -> int:
        """Draw a number that no other original of this kind has."""
        free = self.numbers.setdefault(kind, [])
        if not free:
            start = sum(1 for known_kind, _ in self.known if known_kind == kind)
            free += [start + int(n) for n in self.rng.permutation(999) + 1]
        return free.pop()

    def free_texts(self, node: Node, group: str) -> Node:
        """Replace originals that stand inside descriptions, marks and references."""
        children: list[Node] = []
        for child in node.children:
            type_name = self.schema.members(group)[child.name].type_name
            if type_name in self.schema.groups:
                children.append(self.free_texts(child, type_name))
            elif child.name in _FREE and _kind(node.name, child.name) is None:
                text = self._without_originals(child.text)
                if text != child.text:
                    text = _fitted(text, self.schema.types[type_name])
                children.append(replace(child, text=text))
            else:
                children.append(child)
        return replace(node, children=tuple(children))

    def _without_originals(self, text: str) -> str:
        parts: list[str] = []
        done = 0
        for word in _WORD.finditer(text):
            if word.start() < done:
                continue
            for original, invented in self._by_first_word().get(word[0].casefold(), ()):
                hit = re.compile(rf"{re.escape(original)}(?!\w)", re.IGNORECASE).match(
                    text, word.start()
                )
                if hit:
                    parts += (text[done : word.start()], invented)
                    done = hit.end()
                    break
        return "".join((*parts, text[done:]))

    def _by_first_word(self) -> dict[str, list[tuple[str, str]]]:
        """Index what was replaced by its first word, longest first: texts may be many."""
        if self.index is None:
            self.index = {}
            for (kind, original), invented in self.known.items():
                words = _WORD.search(original)
                if words and kind in _FINDABLE and len(original) >= _SHORTEST_ORIGINAL:
                    entry = (original[words.start() :], invented)
                    self.index.setdefault(words[0], []).append(entry)
            for entries in self.index.values():
                entries.sort(key=lambda entry: (-len(entry[0]), entry[0]))
        return self.index


# By the drawn number alone: who it was has no say in what the invented plate looks like.
_PLATES = ("INV {:03}", "INV 0-{:03}", "INV Z {:03}", "INV {:03} Q")


def _make(kind: str, original: str, number: int) -> str:
    country = original[:2] if re.match(r"[A-Z]{2}", original) else ""
    # R0076 and R0473 forbid small letters in some plates: an error stays an error.
    small = "" if original == original.upper() else "x"
    return {
        "identification": f"{country}INVENTED{number:03}",
        "authorisation": f"{country}INVENTED{number:03}",
        "party": f"Example Trading {number} Ltd (invented)",
        "person": f"Invented Person {number}",
        "street": f"{number} Example Street (invented)",
        "house": f"{number}",
        "postcode": f"INV {number:03}",
        "city": f"Example Town {number}",
        "phone": f"+000 000 {number:04}",
        "email": f"person{number}@example.invalid",
        "plate": _PLATES[number % len(_PLATES)].format(number) + small,
    }[kind]


def _fitted(text: str, kind: SimpleType) -> str:
    """Cut a text to what its type takes; where that is not enough, the shortest that fits."""
    most = kind.length or kind.max_length or 35
    for candidate in (text, text[:most].strip(), "INVENTED"[:most], "INV 00", "INV", "0000", "00"):
        value = normalize(kind, candidate)
        if wrong_with(kind, value) is None:
            return value
    return "0"
