"""Patterns: how published seizures went, told so far as an officer needs it to find the next one.

A recipe may follow one. Nobody's case is rebuilt: goods, route, parties and places are drawn as for
any other, and nothing is told of how a hide was made. Origins: SOURCES.md.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from tidewaiter.base.tables import rows
from tidewaiter.language.values import Value

PatternKey = Literal[
    "bags-behind-the-doors",
    "cover-load",
    "in-the-structure",
    "in-packing-material",
    "under-the-roof",
    "other-goods",
]


class Pattern(Value):
    """One pattern.

    Attributes:
        key: its short name.
        hides: what a recipe after it may hide, in the words of a recipe.
        what: what happened, in one line.
        look_for: the cues, in one line.
        source: where it was published.
    """

    key: str
    hides: tuple[str, ...]
    what: str
    look_for: str
    source: str


@cache
def patterns() -> dict[str, Pattern]:
    """Give every pattern by its key.

    >>> patterns()["under-the-roof"].hides
    ('roof',)
    """
    return {
        row["key"]: Pattern(
            row["key"],
            tuple(row["hides"].split("|")),
            row["what"],
            row["look_for"],
            row["source"],
        )
        for row in rows("casework", "patterns")
    }
