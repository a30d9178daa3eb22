"""ISO 6346: freight container numbers.

Issued by the Bureau International des Containers (owner codes); edition 1995 with later
amendments. Four letters (owner code and equipment category U, J or Z), six digits, one
check digit.

>>> str(parse("csqu 305438 3"))
'CSQU3054383'
>>> format(parse("CSQU3054383"))
'CSQU 305438 3'
>>> parse("CSQU3054384").has_right_check_digit
False
>>> is_well_formed("WGPCGR")
False
>>> parse("MSKU0000080").has_right_check_digit  # a remainder of 10 is written 0
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from stdnum import iso6346 as _stdnum

from tidewaiter.base.errors import InputError

_FORM = re.compile(r"([A-Z]{3})([UJZ])([0-9]{6})([0-9])")

CATEGORIES = {
    "U": "freight container",
    "J": "detachable equipment of a container",
    "Z": "trailer or chassis",
}


@dataclass(frozen=True, slots=True)
class ContainerNumber:
    """A well-formed container number; its check digit may be wrong.

    Attributes:
        owner: three letters of the owner.
        category: U, J or Z.
        serial: six digits.
        check: the check digit as written.
    """

    owner: str
    category: str
    serial: str
    check: str

    def __str__(self) -> str:
        """Write it without spaces."""
        return f"{self.owner}{self.category}{self.serial}{self.check}"

    @property
    def right_check_digit(self) -> str:
        """The digit that owner, category and serial ask for."""
        return check_digit(f"{self.owner}{self.category}{self.serial}")

    @property
    def has_right_check_digit(self) -> bool:
        """Whether the digit as written is the right one."""
        return self.check == self.right_check_digit


def parse(text: str) -> ContainerNumber:
    """Read a container number; spaces and small letters are allowed.

    Raises:
        InputError: it is not well-formed. A wrong check digit is no error.
    """
    parts = _FORM.fullmatch(_stdnum.compact(text))
    if parts is None:
        raise InputError.of(
            "container number",
            f"{text!r} is no ISO 6346 number",
            "three letters, U, J or Z, and seven digits",
        )
    return ContainerNumber(*parts.groups())


def is_well_formed(text: str) -> bool:
    """Say whether letters and digits stand where they should."""
    return _FORM.fullmatch(_stdnum.compact(text)) is not None


def check_digit(owner_and_serial: str) -> str:
    """Compute the check digit of four letters and six digits.

    >>> check_digit("CSQU305438")
    '3'
    """
    return _stdnum.calc_check_digit(owner_and_serial)


def format(number: ContainerNumber) -> str:  # noqa: A001  (the same name in every standard)
    """Write it as it stands on the box."""
    return f"{number.owner}{number.category} {number.serial} {number.check}"
