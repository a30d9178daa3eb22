"""ISO 17712: mechanical seals of freight containers, edition 2013.

Classes by strength; class, maker's mark and a unique number stand on the seal. A seal
identifier in NCTS has up to 20 characters.

>>> parse(" ml-az 0012345 ").number
'ML-AZ 0012345'
>>> CLASSES["H"]
'high security seal'
"""

from __future__ import annotations

from dataclasses import dataclass

from tidewaiter.base.errors import InputError

CLASSES = {"H": "high security seal", "S": "security seal", "I": "indicative seal"}
_MAX_CHARACTERS = 20


@dataclass(frozen=True, slots=True)
class Seal:
    """A seal as its papers name it.

    Attributes:
        number: identifier, capital letters, 1 to 20 characters.
    """

    number: str

    def __str__(self) -> str:
        """Write the identifier."""
        return self.number


def parse(text: str) -> Seal:
    """Read a seal identifier; small letters and outer spaces are allowed.

    Raises:
        InputError: it is empty or too long.
    """
    number = " ".join(text.upper().split())
    if not 1 <= len(number) <= _MAX_CHARACTERS:
        raise InputError.of("seal", f"{text!r} is no seal identifier", "1 to 20 characters")
    return Seal(number)


def format(seal: Seal) -> str:  # noqa: A001  (the same name in every standard)
    """Write it as it stands on the seal."""
    return seal.number
