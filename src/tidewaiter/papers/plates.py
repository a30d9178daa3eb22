"""Plates: invented ones, in several patterns of which no country issues one that we know.

Each has three groups of digits or letters of our own in odd places; ordinary plates of the
countries on our routes have one or two groups [estimate: general knowledge, no register searched].
Capitals alone, as R0473 asks, and few enough characters for a plate of 520 mm.

>>> plate(0, 1234)
'EX 1 23 4'
>>> plate(3, 42)
'QX-0-04-2'
"""

from __future__ import annotations

#: A # stands for a digit.
PATTERNS = ("EX # ## #", "# EX ## #", "## # QX #", "QX-#-##-#", "#-#-XZ-##", "Z# Q# ##")
#: Plates of one pattern.
NUMBERS = 10**4


def plate(pattern: int, number: int) -> str:
    """Write the plate of a number, below `NUMBERS`, in one of the patterns."""
    digits = iter(f"{number:04d}")
    return "".join(next(digits) if one == "#" else one for one in PATTERNS[pattern])
