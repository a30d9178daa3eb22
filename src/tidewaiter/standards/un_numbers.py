"""UN numbers of dangerous goods: those that NCTS knows (CL101), with their ADR class.

Numbers by the UN Committee of Experts; class from ADR 2017 table A, empty for the few
numbers that came later. Four digits.

>>> goods = parse("UN 1203")
>>> goods.number, goods.hazard_class
('1203', '3')
>>> format(goods)
'UN 1203'
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tidewaiter.base.errors import InputError
from tidewaiter.standards.tables import rows

_FORM = re.compile(r"(?:UN ?)?([0-9]{4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class UnNumber:
    """A UN number.

    Attributes:
        number: four digits.
        hazard_class: class or division by ADR 2017 ("" where later than that).
        name: proper shipping name.
    """

    number: str
    hazard_class: str
    name: str

    def __str__(self) -> str:
        """Write the four digits."""
        return self.number


@cache
def _table() -> dict[str, UnNumber]:
    return {row[0]: UnNumber(*row) for row in rows("un_numbers.csv.gz")}


def parse(text: str) -> UnNumber:
    """Read a UN number, with or without ``UN``.

    Raises:
        InputError: it is not four digits, or no such number is known.
    """
    parts = _FORM.fullmatch(text.strip())
    found = find(parts[1]) if parts else None
    if found is None:
        raise InputError.of("UN number", f"{text!r} is no UN number", "four digits of CL101")
    return found


def find(number: str) -> UnNumber | None:
    """Give the UN number with these digits, or None."""
    return _table().get(number)


def numbers() -> tuple[str, ...]:
    """All numbers in order: exactly code list CL101 of NCTS."""
    return tuple(_table())


def format(goods: UnNumber) -> str:  # noqa: A001  (the same name in every standard)
    """Write it as on papers and placards."""
    return f"UN {goods.number}"
