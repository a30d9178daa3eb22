"""Customs offices of the NCTS countries, state of 2024-11-05.

From the customs office list (COL) of DG TAXUD. Two letters of the country and six
characters. Countries that joined later (Georgia) or are no party (Azerbaijan) have no
office here: their codes can only be checked for their form.

>>> office = parse("XI000142")
>>> office.name, office.country, "DES" in office.roles
('Belfast', 'XI', True)
>>> covers("GE")
False
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tidewaiter.base.errors import InputError
from tidewaiter.standards.tables import rows

_FORM = re.compile(r"[A-Z]{2}[A-Z0-9]{6}")

DEPARTURE, DESTINATION, TRANSIT, TRANSIT_EXIT = "DEP", "DES", "TRA", "TXT"


@dataclass(frozen=True, slots=True)
class CustomsOffice:
    """A customs office.

    Attributes:
        reference: eight characters.
        roles: DEP departure, DES destination, TRA transit, TXT exit for transit, ...
    """

    reference: str
    name: str
    city: str
    roles: frozenset[str]

    def __str__(self) -> str:
        """Write the reference number."""
        return self.reference

    @property
    def country(self) -> str:
        """ISO 3166 two letters (XI for Northern Ireland)."""
        return self.reference[:2]


@cache
def _table() -> dict[str, CustomsOffice]:
    return {
        reference: CustomsOffice(reference, name, city, frozenset(roles.split("|")) - {""})
        for reference, name, city, roles in rows("customs_offices.csv.gz")
    }


@cache
def _countries() -> frozenset[str]:
    return frozenset(reference[:2] for reference in _table())


def parse(text: str) -> CustomsOffice:
    """Read a reference number.

    Raises:
        InputError: it is not well-formed, or the list has no such office.
    """
    found = find(text.strip())
    if found is None:
        wrong = "is not in the list" if is_well_formed(text.strip()) else "is no reference number"
        raise InputError.of("customs office", f"{text!r} {wrong}", "country and six characters")
    return found


def is_well_formed(reference: str) -> bool:
    """Say whether it is two letters and six letters or digits."""
    return _FORM.fullmatch(reference) is not None


def find(reference: str) -> CustomsOffice | None:
    """Give the office with this reference number, or None."""
    return _table().get(reference)


def covers(country: str) -> bool:
    """Say whether the list has offices of this country at all."""
    return country in _countries()


@cache
def offices(role: str = "", country: str = "") -> tuple[CustomsOffice, ...]:
    """All offices with a role and in a country; an empty argument asks for nothing."""
    return tuple(
        office
        for office in _table().values()
        if (not role or role in office.roles) and office.reference.startswith(country)
    )


def format(office: CustomsOffice) -> str:  # noqa: A001  (the same name in every standard)
    """Write reference number and name."""
    return f"{office.reference} {office.name}"
