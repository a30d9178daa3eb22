"""A declaration as read: the tree of its elements, each with its text and its path."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tidewaiter.papers.schema import Phase


@dataclass(frozen=True, slots=True)
class Node:
    """One element.

    Attributes:
        name: element name without prefix.
        path: where it stands, an XPath with indices (``/CC015C/Guarantee[1]/GRN``).
        text: its value, white space treated as its type says; empty for a group.
        children: the elements inside, in document order; empty for a value.
        code_list: number of the code list that its value must be in, or None.
    """

    name: str
    path: str
    text: str = ""
    children: tuple[Node, ...] = field(default=(), repr=False)
    code_list: str | None = None

    @property
    def clean(self) -> str:
        """Its text without outer spaces (of XML: a no-break space is a character like others)."""
        return self.text.strip(" ")

    def all(self, steps: str) -> Iterator[Node]:
        """Walk to every element at ``a/b/c`` below this one."""
        first, _, rest = steps.partition("/")
        for child in self.children:
            if child.name == first:
                if rest:
                    yield from child.all(rest)
                else:
                    yield child

    def one(self, steps: str) -> Node | None:
        """Give the first element at ``a/b/c`` below this one, or None."""
        return next(self.all(steps), None)

    def value(self, steps: str) -> str:
        """Give the text at ``a/b/c`` without outer spaces, empty where it is absent."""
        found = self.one(steps)
        return found.clean if found else ""

    def decimal(self, steps: str) -> Decimal | None:
        """Give the number at ``a/b/c``, or None where it is absent."""
        text = self.value(steps)
        return Decimal(text) if text else None

    def walk(self) -> Iterator[Node]:
        """Visit this element and all below it, in document order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Message:
    """A declaration whose structure is right.

    Attributes:
        message_type: ``CC015C`` or ``CC029C``.
        phase: the NCTS phase whose schema it keeps, 5 or 6.
        root: its elements.
    """

    message_type: str
    phase: Phase
    root: Node
