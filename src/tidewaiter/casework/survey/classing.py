"""Classing: what a written value is to a statistic: a category, a number, the look of a number.

Numbers that name one thing (a seal, a movement) differ from case to case; what could betray them
is how they look: their pattern, the letters before the digits, the last character.
"""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?)(?: [A-Za-z]+)?")
_SHORT_COUNT = re.compile(r"[0-9]{1,6}")
#: Fields of few values, each of which stands whole: offices, colours.
_WHOLE = re.compile(r"office|departure|destination|colour", re.IGNORECASE)
_LONGEST = 60


def pattern(text: str) -> str:
    """Give the look of a text: letters to A or a, digits to 9.

    >>> pattern("EX 854 60")
    'AA 999 99'
    """
    return "".join(
        "9" if one.isdigit() else "A" if one.isupper() else "a" if one.isalpha() else one
        for one in text[:_LONGEST]
    )


def prefix(text: str) -> str:
    """Give the letters before the first digit, without spaces.

    >>> prefix("EXDU1852278")
    'EXDU'
    """
    return "".join(re.split(r"[0-9]", text, maxsplit=1)[0].split())[:_LONGEST]


def number(text: str) -> float | None:
    """Read a number, with a unit or none; None where the text is something else.

    >>> number("11760.1 kg")
    11760.1
    """
    found = _NUMBER.fullmatch(text)
    return float(found[1]) if found else None


def categories(name: str, text: str) -> dict[str, str]:
    """Give the categories of a written value, by the name of the cue.

    >>> categories("vehicle", "EX 854 60")
    {'vehicle pattern': 'AA 999 99', 'vehicle prefix': 'EX', 'vehicle last': '0'}
    >>> categories("packages", "12")
    {'packages': '12'}
    """
    if not any(one.isdigit() for one in text) or _WHOLE.search(name):
        return {name: text[:_LONGEST] or "(empty)"}
    if number(text) is not None:
        return {name: text} if _SHORT_COUNT.fullmatch(text) else {}
    return {
        f"{name} pattern": pattern(text),
        f"{name} prefix": prefix(text),
        f"{name} last": text[-1],
    }
