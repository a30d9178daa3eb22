"""MRN: movement reference number of a customs declaration.

Given by customs when a declaration is accepted; 18 characters. Form by NCTS XSD 60.4.16
(years from 24 on: the 17th character is the procedure), check digit by DG XXI/0879/99
Rev. 1 (rule R0028).

>>> number = parse("26GB000246W8GCGKJ3")
>>> number.year, number.country, number.procedure, number.has_right_check_digit
('26', 'GB', 'J', True)
>>> parse("26GB000246W8GCGKJ4").right_check_digit
'3'
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tidewaiter.base.errors import InputError
from tidewaiter.standards import weighted

_FORM = re.compile(
    r"(?P<year>[2][4-9]|[3-9][0-9])(?P<country>[A-Z]{2})(?P<body>[A-Z0-9]{12})(?P<proc>[J-M])[0-9]"
    r"|(?P<year_old>[0-1][0-9]|[2][0-4])(?P<country_old>[A-Z]{2})(?P<body_old>[A-Z0-9]{13})[0-9]"
)

# Rule R0410.
PROCEDURES = {
    "J": "transit only",
    "K": "transit with exit summary declaration (security 2)",
    "L": "transit with entry summary declaration (security 1)",
    "M": "transit with both (security 3)",
}


@dataclass(frozen=True, slots=True)
class Mrn:
    """A well-formed MRN; its check digit may be wrong.

    Attributes:
        year: two digits.
        country: ISO 3166 two letters (XI for Northern Ireland).
        body: what the country fills freely, 12 characters (13 up to year 24).
        procedure: J, K, L or M; empty in the older form.
        check: the check digit as written.
    """

    year: str
    country: str
    body: str
    procedure: str
    check: str

    def __str__(self) -> str:
        """Write it."""
        return f"{self.year}{self.country}{self.body}{self.procedure}{self.check}"

    @property
    def right_check_digit(self) -> str:
        """The digit that the first 17 characters ask for."""
        return check_digit(str(self)[:-1])

    @property
    def has_right_check_digit(self) -> bool:
        """Whether the digit as written is the right one."""
        return self.check == self.right_check_digit


def parse(text: str) -> Mrn:
    """Read an MRN.

    Raises:
        InputError: it is not well-formed. A wrong check digit is no error.
    """
    parts = _FORM.fullmatch(text.strip())
    if parts is None:
        raise InputError.of(
            "MRN",
            f"{text!r} is no MRN",
            "18 characters: year, country, 12 letters or digits, J to M, check digit",
        )
    check = text.strip()[-1]
    if parts["year"]:
        return Mrn(parts["year"], parts["country"], parts["body"], parts["proc"], check)
    return Mrn(parts["year_old"], parts["country_old"], parts["body_old"], "", check)


def is_well_formed(text: str) -> bool:
    """Say whether letters and digits stand where they should."""
    return _FORM.fullmatch(text.strip()) is not None


def check_digit(first_17: str) -> str:
    """Compute the check digit of the first 17 characters."""
    return weighted.check_digit(first_17)


def format(number: Mrn) -> str:  # noqa: A001  (the same name in every standard)
    """Write it as it is printed: without spaces."""
    return str(number)
