"""ISO 6346: size and type codes of containers, as painted below the number.

First character the length, second the height and width, third and fourth the type.

>>> code = parse("45G1")
>>> code.length_mm, code.height, code.group
(12192, '2895 mm', 'G')
>>> format(code)
'45G1'
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.standards.tables import rows

_CHARACTERS = 4


@dataclass(frozen=True, slots=True)
class SizeType:
    """A size-type code and what it says.

    Attributes:
        code: four characters.
        length_mm: nominal outer length in mm.
        height: outer height in words (some codes name a range).
        width: outer width in words.
        group: letter of the type group (G general purpose, R reefer, T tank, ...).
        description: the type in words.
    """

    code: str
    length_mm: int
    height: str
    width: str
    group: str
    description: str

    def __str__(self) -> str:
        """Write the code."""
        return self.code


@cache
def _tables() -> tuple[dict[str, int], dict[str, tuple[str, str]], dict[str, tuple[str, str]]]:
    lengths = {code: int(mm) for code, mm in rows("size_type_length.csv")}
    heights = {code: (height, width) for code, height, width in rows("size_type_height_width.csv")}
    types = {code: (group, text) for code, group, text in rows("size_type_type.csv")}
    return lengths, heights, types


def parse(text: str) -> SizeType:
    """Read a size-type code.

    Raises:
        InputError: every character that the standard does not know.
    """
    lengths, heights, types = _tables()
    code = text.strip().upper()
    if len(code) != _CHARACTERS:
        raise InputError.of("size-type", f"{text!r} is no size-type code", "four characters")
    problems = [
        Problem("size-type", f"{part!r} in {text!r} is no {meaning}", f"one of {' '.join(table)}")
        for part, table, meaning in (
            (code[0], lengths, "length"),
            (code[1], heights, "height and width"),
            (code[2:], types, "type"),
        )
        if part not in table
    ]
    if problems:
        raise InputError(problems)
    return SizeType(code, lengths[code[0]], *heights[code[1]], *types[code[2:]])


def format(code: SizeType) -> str:  # noqa: A001  (the same name in every standard)
    """Write it as it stands on the box."""
    return code.code
