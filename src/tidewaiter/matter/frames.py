"""Frames: where a thing stands in another thing's coordinates.

Metres, right-handed, +Y up. A transform is named ``a_from_b``: it takes a point written in
frame ``b`` to the same point written in frame ``a``.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, isfinite, sin, sqrt

from tidewaiter.base.errors import DefectError

Vector = tuple[float, float, float]
Quaternion = tuple[float, float, float, float]
Matrix = tuple[Vector, Vector, Vector]

_UNIT_TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class Pose:
    """A rigid transform ``world_from_local``: rotate, then move.

    Attributes:
        position_m: the local origin, in the outer frame.
        rotation: unit quaternion (x, y, z, w), glTF's order.

    Raises:
        DefectError: a number is not finite, or the quaternion is not of unit length.
    """

    position_m: Vector = (0.0, 0.0, 0.0)
    rotation: Quaternion = (0.0, 0.0, 0.0, 1.0)

    def __post_init__(self) -> None:
        """Refuse what is no rigid transform."""
        if not all(isfinite(value) for value in (*self.position_m, *self.rotation)):
            raise DefectError(f"a pose must be finite: {self.position_m}, {self.rotation}")
        if abs(sum(value * value for value in self.rotation) - 1.0) > _UNIT_TOLERANCE:
            raise DefectError(f"a rotation must be a unit quaternion: {self.rotation}")

    @classmethod
    def turned_y(cls, angle_rad: float, position_m: Vector = (0.0, 0.0, 0.0)) -> Pose:
        """Turn about +Y: a quarter turn takes +Z to +X and +X to −Z."""
        half = angle_rad / 2.0
        return cls(position_m, (0.0, sin(half), 0.0, cos(half)))

    @property
    def matrix(self) -> Matrix:
        """The rotation as rows of a 3 × 3 matrix; its columns are the local axes outside."""
        x, y, z, w = self.rotation
        return (
            (1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)),
            (2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)),
            (2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)),
        )

    def turn(self, direction: Vector) -> Vector:
        """Take a direction (or offset) from the local frame to the outer one."""
        a, b, c = direction
        first, second, third = self.matrix
        return (
            first[0] * a + first[1] * b + first[2] * c,
            second[0] * a + second[1] * b + second[2] * c,
            third[0] * a + third[1] * b + third[2] * c,
        )

    def at(self, point_m: Vector) -> Vector:
        """Take a point from the local frame to the outer one, metres."""
        x, y, z = self.turn(point_m)
        return (x + self.position_m[0], y + self.position_m[1], z + self.position_m[2])

    def then(self, inner: Pose) -> Pose:
        """Compose: ``world_from_a.then(a_from_b)`` is ``world_from_b``."""
        return Pose(self.at(inner.position_m), _product(self.rotation, inner.rotation))

    def inverse(self) -> Pose:
        """``local_from_world``: undoes this transform."""
        x, y, z, w = self.rotation
        back = Pose(rotation=(-x, -y, -z, w))
        a, b, c = self.position_m
        return Pose(back.turn((-a, -b, -c)), back.rotation)


def _product(left: Quaternion, right: Quaternion) -> Quaternion:
    """Hamilton product, brought back to unit length so that long chains do not drift."""
    ax, ay, az, aw = left
    bx, by, bz, bw = right
    x = aw * bx + ax * bw + ay * bz - az * by
    y = aw * by - ax * bz + ay * bw + az * bx
    z = aw * bz + ax * by - ay * bx + az * bw
    w = aw * bw - ax * bx - ay * by - az * bz
    size = sqrt(x * x + y * y + z * z + w * w)
    return (x / size, y / size, z / size, w / size)
