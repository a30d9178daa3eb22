"""Colours: what a person writes (sRGB) and what light is counted in (linear)."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=512)
def linear(tint: str) -> tuple[float, float, float]:
    """Give an sRGB ``#rrggbb`` in linear parts, 0 to 1 (IEC 61966-2-1).

    >>> linear("#ffffff")
    (1.0, 1.0, 1.0)
    """
    red, green, blue = (_linear(int(tint[at : at + 2], 16) / 255.0) for at in (1, 3, 5))
    return (red, green, blue)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
