"""Points and turns in the space that meshes are modelled in: metres, right-handed, +Y up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the axis of something round lies: along ``axis`` through ``at``."""

    axis: Literal["x", "y", "z"] = "y"
    at: Point = (0.0, 0.0, 0.0)

    def __call__(self, point: Point) -> Point:
        """Turn and move a point."""
        return moved(self.bare(point), self.at)

    def bare(self, vector: Point) -> Point:
        """Turn a vector."""
        x, y, z = vector
        match self.axis:
            case "x":
                return (y, -x, z)
            case "y":
                return vector
            case "z":
                return (x, -z, y)


UPRIGHT = Turn()


def normal_of(corners: Sequence[Point]) -> Point:
    """Give the normal of a flat face from its first three corners."""
    (ax, ay, az), (bx, by, bz), (cx, cy, cz) = corners[:3]
    x, y, z = bx - ax, by - ay, bz - az
    u, v, w = cx - ax, cy - ay, cz - az
    return unit_vector((y * w - z * v, z * u - x * w, x * v - y * u))


def unit_vector(vector: Point) -> Point:
    """Give the direction of a vector."""
    x, y, z = vector
    length = (x * x + y * y + z * z) ** 0.5
    return (x / length, y / length, z / length)


def moved(point: Point, by: Point) -> Point:
    """Move a point."""
    return (point[0] + by[0], point[1] + by[1], point[2] + by[2])


def as_point(vector: NDArray[np.float64]) -> Point:
    """Give an array of three as a point."""
    return (float(vector[0]), float(vector[1]), float(vector[2]))
