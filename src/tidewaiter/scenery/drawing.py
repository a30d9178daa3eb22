"""What draws one group of things: placed meshes and letters, and what they share."""

from __future__ import annotations

from dataclasses import dataclass

from tidewaiter.language.poses import Triple
from tidewaiter.language.scene import Lettering, Placed
from tidewaiter.language.values import Sighting


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """A group of things as it is drawn."""

    things: tuple[Placed, ...] = ()
    letters: tuple[Lettering, ...] = ()


NOTHING = Drawn()


def metres(sighted_mm: tuple[int, int, int]) -> Triple:
    """Give a sighted place or size in metres."""
    x, y, z = sighted_mm
    return (x / 1000.0, y / 1000.0, z / 1000.0)


def colour(sighting: Sighting, plain: str = "#ffffff") -> str:
    """Give the colour that was seen, or one for what has none."""
    seen = sighting.look.get("colour", "")
    return seen.lower() if _is_colour(seen) else plain


def _is_colour(text: str) -> bool:
    return (
        len(text) == 7 and text[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in text[1:])
    )
