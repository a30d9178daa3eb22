"""Details: how traders describe goods beyond their name, as a declaration's line has it.

A name alone makes every line of one heading alike. Words are drawn for each line from the case's
key; they say how goods are sorted and put up, which is never what a control is about.
"""

from __future__ import annotations

from tidewaiter.base.streams import stream

#: What traders write behind a name [estimates]: how goods are sorted, and how they are put up.
_SORTED = (
    "",
    "assorted",
    "first quality",
    "second quality",
    "mixed lots",
    "end of line",
    "new season",
    "standard range",
    "own brand",
    "unbranded",
    "sample range",
    "contract goods",
)
_PUT_UP = (
    "",
    "retail packed",
    "bulk packed",
    "for wholesale",
    "for further processing",
    "for a tender",
    "with labels",
    "neutral packing",
    "in inner packs",
    "display packed",
)


def described(name: str, key: str, *line: str | int) -> str:
    """Write a name as a trader declares it.

    Args:
        name: trade name of the goods.
        key: key of the case.
        line: names the line within the case.
    """
    chance = stream(key, "described", *line)
    words = (
        _SORTED[int(chance.integers(len(_SORTED)))],
        _PUT_UP[int(chance.integers(len(_PUT_UP)))],
    )
    return ", ".join((name, *filter(None, words)))
