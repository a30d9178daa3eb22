"""Chance as an argument: named random streams from one key.

A stream is named by what it is for, never by when it is drawn, so a new draw in one
place moves nothing elsewhere, and a hidden thing shifts nobody's noise.
"""

from __future__ import annotations

from hashlib import blake2b

import numpy as np

Name = str | int


def digest(key: str, *names: Name, size: int = 16) -> bytes:
    """Hash a key and a path of names; the same on every machine and in every process.

    Args:
        key: the key of the case (twins share it).
        names: the path; ``1`` and ``"1"`` are different names.
        size: bytes wanted, 1 to 64.
    """
    state = blake2b(digest_size=size)
    for part in (key, *names):
        kind = b"i" if isinstance(part, int) else b"s"
        text = str(part).encode()
        state.update(kind + len(text).to_bytes(4, "big") + text)
    return state.digest()


def stream(key: str, *names: Name) -> np.random.Generator:
    """Open the random stream with this name (PCG64; NumPy is pinned, see NEP 19)."""
    seed = int.from_bytes(digest(key, *names), "big")
    return np.random.Generator(np.random.PCG64(seed))


# Crockford's base 32 without vowels: no handle spells a word, none is mistaken for another.
_ALPHABET = "0123456789bcdfghjkmnpqrstvwxyz"


def handle(key: str, *slot: Name, length: int = 6) -> str:
    """Name a slot to the client: not a counter, not guessable, the same for twins.

    Args:
        key: the key of the case.
        slot: the path of the named slot (``"stow", "row-3", 2, 1``).
        length: characters; 6 of 30 letters give 7.3e8 names.
    """
    number = int.from_bytes(digest(key, "handle", *slot), "big")
    letters: list[str] = []
    for _ in range(length):
        number, rest = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[rest])
    return "".join(letters)
