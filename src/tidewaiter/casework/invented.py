"""Invented names and numbers: nobody and nothing real stands in a case.

Drawn by streams of their own, from no fact of the case: names, plates, owner codes and seals
tell nothing of guilt.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.standards import iso6346

LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
_DIGITS = "0123456789"
# Owner codes that the BIC has not given out; a box in a case belongs to nobody.
_OWNERS = ("TWX", "TWQ", "XQX", "QXZ", "ZQW", "WQX", "QZX", "XZQ")
_MAKERS = ("TWS", "XSL", "QLK", "ZBT")
_SHIPS = ("Example Gull", "Example Heron", "Example Petrel", "Example Tern", "Example Avocet")


def letters(chance: np.random.Generator, number: int, of: str = LETTERS) -> str:
    """Draw letters."""
    return "".join(of[int(chance.integers(len(of)))] for _ in range(number))


def digits(chance: np.random.Generator, number: int) -> str:
    """Draw digits."""
    return letters(chance, number, _DIGITS)


def choose(chance: np.random.Generator, words: Sequence[str]) -> str:
    """Draw one of some words."""
    return words[int(chance.integers(len(words)))]


def container_number(key: str) -> str:
    """Invent a container number with its right check digit (ISO 6346)."""
    chance = stream(key, "invented", "container")
    body = f"{choose(chance, _OWNERS)}U{digits(chance, 6)}"
    return body + iso6346.check_digit(body)


def seal_number(key: str, *which: str) -> str:
    """Invent the number of a seal."""
    chance = stream(key, "invented", "seal", *which)
    return f"{choose(chance, _MAKERS)}{digits(chance, 7)}"


def official_seals(key: str, number: int = 4) -> tuple[str, ...]:
    """Invent the numbers of the official seals at hand."""
    chance = stream(key, "invented", "official-seals")
    first = int(chance.integers(100_000, 900_000))
    return tuple(f"CUSTOMS {first + n}" for n in range(number))


def plate(key: str, what: str) -> str:
    """Invent a plate, marked so."""
    return f"INV {digits(stream(key, 'invented', 'plate', what), 4)}"


def person(key: str, what: str) -> str:
    """Invent a person."""
    return f"Invented Person {int(stream(key, 'invented', 'person', what).integers(100, 1000))}"


def carrier(key: str) -> str:
    """Invent a carrier."""
    number = int(stream(key, "invented", "carrier").integers(100, 1000))
    return f"Example Carriers {number} Ltd (invented)"


def ship(key: str) -> str:
    """Invent a ship."""
    return f"{choose(stream(key, 'invented', 'ship'), _SHIPS)} (invented)"
