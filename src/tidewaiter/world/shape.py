"""The shape of a unit: where its walls lie, and what all shells are put together with."""

from __future__ import annotations

from dataclasses import dataclass

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Box, Solid
from tidewaiter.world.model import Metres, Unit
from tidewaiter.world.units import Build, nominal

Range = tuple[float, float]
Bounds = tuple[Range, Range, Range]

#: Corner casting, ISO 1161: 178 × 162 × 118 mm, about 11.5 kg, hollow.
CASTING_M = (0.162, 0.118, 0.178)
CASTING_G_CM3 = 11.5e-3 / (0.162 * 0.118 * 0.178)
#: The leaf's edge keeps so far off its hinge.
HINGE_GAP_M = 0.004

# Underside of the corner castings below the floor's surface; from the inner face in front to the
# outside. A reefer's floor is thicker by its foam and its rails, and its front is a machine.
# Of a trailer the frame of its floor counts; the beams under it are `running_gear`.
_BELOW_M: dict[Build, float] = {
    "dry": 0.160,
    "reefer": 0.225,
    "open-top": 0.160,
    "curtain": 0.160,
}
_FRONT_M: dict[Build, float] = {
    "dry": 0.045,
    "reefer": 0.487,
    "open-top": 0.045,
    "curtain": 0.045,
}


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the walls of a unit lie, metres in the box frame.

    Attributes:
        half_inner, half_outer: half the width inside and outside.
        high: the ceiling over the floor's surface.
        front, rear: inner face of the front wall, and the hinges of the leaves.
        top, below: outside, over and under the floor's surface.
        front_deep: from the inner face of the front wall to its outside.
    """

    half_inner: float
    half_outer: float
    high: float
    front: float
    rear: float
    top: float
    below: float
    front_deep: float

    @classmethod
    def of(cls, unit: Unit) -> Shape:
        """Take the shape of a unit from its dimensions."""
        length, width, height = unit.inner_m
        build = nominal(unit.size_type).build
        return cls(
            half_inner=width / 2.0,
            half_outer=unit.outer_m[1] / 2.0,
            high=height,
            front=-length,
            rear=unit.outer_m[0] - length - _FRONT_M[build],
            top=unit.outer_m[2] - _BELOW_M[build],
            below=_BELOW_M[build],
            front_deep=_FRONT_M[build],
        )

    @property
    def outside(self) -> float:
        """The outer face of the front."""
        return self.front - self.front_deep


@dataclass(frozen=True, slots=True)
class Vent:
    """An opening for air.

    Attributes:
        cover_m: middle of its cover, outside.
        outward: the way out of the unit.
        inside_m: where what comes through it comes out.
    """

    cover_m: Metres
    outward: Metres
    inside_m: Metres


def slab(middle_m: float, thick_m: float) -> Range:
    """Give a range about a middle."""
    return middle_m - thick_m / 2.0, middle_m + thick_m / 2.0


def box(bounds: Bounds, name: str, density_g_cm3: float | None = None) -> Solid:
    """Give a block of a material between bounds along x, y, z."""
    (x0, x1), (y0, y1), (z0, z1) = bounds
    pose = Pose(((x0 + x1) / 2.0, (y0 + y1) / 2.0, (z0 + z1) / 2.0))
    return Solid(Box((x1 - x0, y1 - y0, z1 - z0)), pose, name, density_g_cm3)


def mirrored(x: Range, sign: float) -> Range:
    """Give a range on the right as it lies on the side of the sign."""
    return x if sign > 0 else (-x[1], -x[0])
