"""GRN: guarantee reference number of a transit guarantee.

Given by the customs office of guarantee; 17 characters, and 7 more for a voucher. Form by
NCTS XSD 60.4.16; check digit as for the MRN, over the first 16 characters.

>>> number = parse("26GB000001038B634")
>>> number.country, number.has_right_check_digit, number.voucher
('GB', True, '')
>>> format(parse("26XI0000010943D40A000017"))
'26XI0000010943D40 A000017'
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tidewaiter.base.errors import InputError
from tidewaiter.standards import weighted

_FORM = re.compile(r"([0-9]{2})([A-Z]{2})([A-Z0-9]{12})([0-9])([A-Z][0-9]{6})?")


@dataclass(frozen=True, slots=True)
class Grn:
    """A well-formed GRN; its check digit may be wrong.

    Attributes:
        year: two digits.
        country: ISO 3166 two letters.
        body: 12 letters or digits.
        check: the check digit as written.
        voucher: letter and six digits of a voucher, or empty.
    """

    year: str
    country: str
    body: str
    check: str
    voucher: str = ""

    def __str__(self) -> str:
        """Write it without spaces."""
        return f"{self.year}{self.country}{self.body}{self.check}{self.voucher}"

    @property
    def right_check_digit(self) -> str:
        """The digit that the first 16 characters ask for."""
        return check_digit(f"{self.year}{self.country}{self.body}")

    @property
    def has_right_check_digit(self) -> bool:
        """Whether the digit as written is the right one."""
        return self.check == self.right_check_digit


def parse(text: str) -> Grn:
    """Read a GRN.

    Raises:
        InputError: it is not well-formed. A wrong check digit is no error.
    """
    parts = _FORM.fullmatch(text.strip())
    if parts is None:
        raise InputError.of(
            "GRN",
            f"{text!r} is no GRN",
            "17 characters: year, country, 12 letters or digits, check digit; 24 for a voucher",
        )
    year, country, body, check, voucher = parts.groups()
    return Grn(year, country, body, check, voucher or "")


def is_well_formed(text: str) -> bool:
    """Say whether letters and digits stand where they should."""
    return _FORM.fullmatch(text.strip()) is not None


def check_digit(first_16: str) -> str:
    """Compute the check digit of the first 16 characters."""
    return weighted.check_digit(first_16)


def format(number: Grn) -> str:  # noqa: A001  (the same name in every standard)
    """Write it as it is printed, a voucher set apart."""
    base = f"{number.year}{number.country}{number.body}{number.check}"
    return f"{base} {number.voucher}" if number.voucher else base
