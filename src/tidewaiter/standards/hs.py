"""HS: Harmonized Commodity Description and Coding System, edition 2022.

Issued by the World Customs Organization; wording as used by UN Comtrade. Two digits name a
chapter, four a heading, six a subheading.

>>> code = parse("0902.40")
>>> code.chapter, code.heading, format(code)
('09', '0902', '0902.40')
>>> name("09")
'Coffee, tea, mate and spices'
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tidewaiter.base.errors import InputError
from tidewaiter.standards.tables import rows

_FORM = re.compile(r"[0-9]{2}|[0-9]{4}|[0-9]{6}")
_SUBHEADING_DIGITS = 6


@dataclass(frozen=True, slots=True)
class HsCode:
    """A code that the HS has: chapter, heading or subheading.

    Attributes:
        digits: two, four or six digits.
        section: Roman number of its section.
        description: the wording.
    """

    digits: str
    section: str
    description: str

    def __str__(self) -> str:
        """Write the digits."""
        return self.digits

    @property
    def chapter(self) -> str:
        """Its first two digits."""
        return self.digits[:2]

    @property
    def heading(self) -> str:
        """Its first four digits (two for a chapter)."""
        return self.digits[:4]


@cache
def _table() -> dict[str, HsCode]:
    return {code: HsCode(code, section, text) for code, section, text in rows("hs.csv.gz")}


@cache
def _sections() -> dict[str, str]:
    return dict(rows("hs_sections.csv"))


def parse(text: str) -> HsCode:
    """Read a code; dots and spaces are allowed.

    Raises:
        InputError: it is not two, four or six digits, or the HS has no such code.
    """
    digits = re.sub(r"[ .]", "", text)
    if _FORM.fullmatch(digits) is None:
        raise InputError.of("HS code", f"{text!r} is no HS code", "two, four or six digits")
    found = find(digits)
    if found is None:
        raise InputError.of("HS code", f"{text!r} is not in the HS", "a code of HS 2022")
    return found


def find(digits: str) -> HsCode | None:
    """Give the code with these digits, or None."""
    return _table().get(digits)


def name(digits: str) -> str:
    """Give the wording of the code, else of its heading, else of its chapter, else ''."""
    for known in (digits, digits[:4], digits[:2]):
        if found := find(known):
            return found.description
    return ""


def section_name(section: str) -> str:
    """Give the name of a section by its Roman number, or ''."""
    return _sections().get(section, "")


def sections() -> tuple[str, ...]:
    """Give the Roman numbers of all sections, in order."""
    return tuple(_sections())


@cache
def subheadings() -> tuple[str, ...]:
    """All six-digit codes in order: exactly code list CL152 of NCTS."""
    return tuple(digits for digits in _table() if len(digits) == _SUBHEADING_DIGITS)


def format(code: HsCode) -> str:  # noqa: A001  (the same name in every standard)
    """Write it as tariff books do: a dot after the heading."""
    return f"{code.digits[:4]}.{code.digits[4:]}" if code.digits[4:] else code.digits
