"""Turns as unit quaternions (x, y, z, w), as `language.poses` writes them."""

from __future__ import annotations

from functools import lru_cache
from math import cos, radians, sin

from tidewaiter.language.poses import Quaternion, Triple

NONE: Quaternion = (0.0, 0.0, 0.0, 1.0)


@lru_cache(maxsize=512)
def about_y(turn_deg: float) -> Quaternion:
    """Turn about the vertical, counter-clockwise seen from above."""
    half = radians(turn_deg) / 2.0
    return (0.0, sin(half), 0.0, cos(half)) if turn_deg else NONE


def about_x(turn_deg: float) -> Quaternion:
    """Turn about +X; -90° lays what faces +Z so that it faces up."""
    half = radians(turn_deg) / 2.0
    return (sin(half), 0.0, 0.0, cos(half))


def about_z(turn_deg: float) -> Quaternion:
    """Turn about +Z; 90° lays +X up."""
    half = radians(turn_deg) / 2.0
    return (0.0, 0.0, sin(half), cos(half))


def after(second: Quaternion, first: Quaternion) -> Quaternion:
    """Turn by the first, then by the second (about axes that stand still)."""
    x1, y1, z1, w1 = second
    x2, y2, z2, w2 = first
    return (
        w1 * x2 + x1 * w2 + y1 * z2 - z1 * y2,
        w1 * y2 - x1 * z2 + y1 * w2 + z1 * x2,
        w1 * z2 + x1 * y2 - y1 * x2 + z1 * w2,
        w1 * w2 - x1 * x2 - y1 * y2 - z1 * z2,
    )


def rotated(turn: Quaternion, vector: Triple) -> Triple:
    """Turn a vector."""
    x, y, z, w = turn
    a, b, c = vector
    # t = 2 q × v; v' = v + w t + q × t
    ta, tb, tc = 2.0 * (y * c - z * b), 2.0 * (z * a - x * c), 2.0 * (x * b - y * a)
    return (
        a + w * ta + y * tc - z * tb,
        b + w * tb + z * ta - x * tc,
        c + w * tc + x * tb - y * ta,
    )
