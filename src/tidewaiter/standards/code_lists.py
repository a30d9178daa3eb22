"""NCTS code lists: which codes an element may carry (CS/RD2, state of 2026-05-14).

Kept by DG TAXUD. Forty-seven lists are held whole; HS codes, UN numbers, customs offices,
flags, languages and part of UN/LOCODE are asked of their own tables. The others are not
held: whether a code belongs to them cannot be said.

>>> parse("CL231", "T1").code
'T1'
>>> member("CL231", "T9"), member("CL016", "0012345-6")
(False, None)
>>> name("CL017")
'KindOfPackages'
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import pycountry

from tidewaiter.base.errors import InputError
from tidewaiter.standards import customs_offices, hs, un_numbers, unlocode
from tidewaiter.standards.tables import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class Code:
    """A code of a list and what it means ("" where the list has no words for it)."""

    number: str
    code: str
    description: str

    def __str__(self) -> str:
        """Write the code."""
        return self.code


@cache
def _tables() -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = {"CL027": {"0": "No", "1": "Yes"}}
    for number, code, description in rows("code_lists.csv.gz"):
        tables.setdefault(number, {})[code] = description
    return tables


@cache
def _names() -> dict[str, str]:
    return dict(rows("code_list_names.csv"))


def codes(number: str) -> Mapping[str, str]:
    """Give the codes and meanings of a list held whole; empty for any other."""
    return _tables().get(number, {})


def name(number: str) -> str:
    """Give the name of a list, held or not; "" for an unknown number."""
    return _names().get(number, "")


def is_held(number: str) -> bool:
    """Say whether membership can be answered, at least for some codes."""
    return number in _tables() or number in _ELSEWHERE


def member(number: str, code: str) -> bool | None:
    """Say whether a code is in a list; None where that cannot be known here."""
    if number in _ELSEWHERE:
        return _ELSEWHERE[number](code)
    if number in _tables():
        return code in _tables()[number]
    return None


def parse(number: str, text: str) -> Code:
    """Read a code of a list held whole.

    Raises:
        InputError: the list is not held whole, or has no such code.
    """
    if text not in codes(number):
        raise InputError.of(number, f"{text!r} is not in {number} {name(number)}")
    return Code(number, text, codes(number)[text])


def format(code: Code) -> str:  # noqa: A001  (the same name in every standard)
    """Write code and meaning."""
    return f"{code.code} {code.description}".strip()


def _office(role: str) -> Callable[[str], bool | None]:
    def is_office(reference: str) -> bool | None:
        if not customs_offices.covers(reference[:2]):
            return None
        office = customs_offices.find(reference)
        return office is not None and (not role or role in office.roles)

    return is_office


def _is_place(code: str) -> bool | None:
    if unlocode.find(code):
        return True
    if not unlocode.is_well_formed(code) or code[:2] in unlocode.COMPLETE_COUNTRIES:
        return False
    return None


def _is_language(code: str) -> bool:
    languages: Any = pycountry.languages  # untyped
    return languages.get(alpha_2=code.lower()) is not None


def _is_subheading(code: str) -> bool:
    found = hs.find(code)
    return found is not None and found.digits != found.heading


_ELSEWHERE: dict[str, Callable[[str], bool | None]] = {
    "CL101": lambda code: un_numbers.find(code) is not None,
    "CL141": _office(""),
    "CL152": _is_subheading,
    "CL171": _office(customs_offices.DEPARTURE),
    "CL172": _office(customs_offices.DESTINATION),
    "CL173": _office(customs_offices.TRANSIT),
    "CL175": _office(customs_offices.TRANSIT_EXIT),
    "CL192": _is_language,
    "CL244": _is_place,
}
