"""UN/LOCODE: code for trade and transport locations, release 2023-1 (extract).

Issued by UNECE. All places of ten countries of the corridor, and ports, railway places,
inland depots and approved places of 50 more; codes of other places can only be checked
for their form.

>>> place = parse("AZALA")
>>> place.name, place.country
('Alat', 'AZ')
>>> format(place)
'AZ ALA'
>>> find("XXABC") is None and is_well_formed("XXABC")
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tidewaiter.base.errors import InputError
from tidewaiter.standards.tables import rows

_FORM = re.compile(r"[A-Z]{2}[A-Z2-9]{3}")

# Every place of these countries is in the table, so a code that is not there is wrong.
COMPLETE_COUNTRIES = frozenset(["AZ", "GE", "KZ", "UZ", "TM", "KG", "TJ", "AM", "AF", "MN"])

_FUNCTIONS = {
    "1": "port",
    "2": "rail terminal",
    "3": "road terminal",
    "4": "airport",
    "5": "postal exchange office",
    "6": "inland clearance depot",
    "7": "fixed transport",
    "B": "border crossing",
}


@dataclass(frozen=True, slots=True)
class Location:
    """A place.

    Attributes:
        code: country and three characters.
        name: without diacritics.
        functions: what the place is, in words.
        latitude_deg: north positive; None where not given.
        longitude_deg: east positive; None where not given.
    """

    code: str
    name: str
    functions: tuple[str, ...]
    latitude_deg: float | None
    longitude_deg: float | None

    def __str__(self) -> str:
        """Write the code without a space."""
        return self.code

    @property
    def country(self) -> str:
        """ISO 3166 two letters."""
        return self.code[:2]


def _location(code: str, name: str, function: str, lat: str, lon: str) -> Location:
    functions = tuple(_FUNCTIONS[sign] for sign in function if sign in _FUNCTIONS)
    return Location(code, name, functions, float(lat) if lat else None, float(lon) if lon else None)


@cache
def _table() -> dict[str, Location]:
    return {row[0]: _location(*row) for row in rows("unlocode.csv.gz")}


def parse(text: str) -> Location:
    """Read the code of a place in the table; a space is allowed.

    Raises:
        InputError: it is not well-formed, or not in the table.
    """
    code = text.replace(" ", "").upper()
    found = find(code)
    if found is None:
        wrong = "is not in the table" if is_well_formed(code) else "is no UN/LOCODE"
        raise InputError.of("UN/LOCODE", f"{text!r} {wrong}", "country and three characters")
    return found


def is_well_formed(code: str) -> bool:
    """Say whether it is two letters and three letters or digits 2 to 9."""
    return _FORM.fullmatch(code) is not None


def find(code: str) -> Location | None:
    """Give the place with this code, or None."""
    return _table().get(code)


def codes() -> tuple[str, ...]:
    """All codes of the table in order."""
    return tuple(_table())


def format(place: Location) -> str:  # noqa: A001  (the same name in every standard)
    """Write it with a space after the country."""
    return f"{place.code[:2]} {place.code[2:]}"
