"""Solids: simple convex shapes with a place and a material; the truth behind every sensor.

Solids add up: nothing is subtracted, so no solid may stand inside another.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, pi

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.frames import Pose, Vector
from tidewaiter.matter.materials import material

KG_PER_M3_OF_1_G_CM3 = 1000.0


def _positive(owner: str, *values: float) -> None:
    if not all(isfinite(value) and value > 0.0 for value in values):
        raise DefectError(f"{owner} must have sizes above zero: {values}")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangular block centred at its local origin.

    Attributes:
        size_m: full sizes along local x, y, z.
    """

    size_m: Vector

    def __post_init__(self) -> None:
        """Refuse a size that is not above zero."""
        _positive("a box", *self.size_m)

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of the smallest upright block around it, local frame."""
        x, y, z = self.size_m
        return (x / 2.0, y / 2.0, z / 2.0)


@dataclass(frozen=True, slots=True)
class Cylinder:
    """A right circular cylinder about local +Y with flat ends, centred at its local origin.

    Attributes:
        radius_m: its radius.
        length_m: from end to end.
    """

    radius_m: float
    length_m: float

    def __post_init__(self) -> None:
        """Refuse a size that is not above zero."""
        _positive("a cylinder", self.radius_m, self.length_m)

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of the smallest upright block around it, local frame."""
        return (self.radius_m, self.length_m / 2.0, self.radius_m)


@dataclass(frozen=True, slots=True)
class Sphere:
    """A ball centred at its local origin.

    Attributes:
        radius_m: its radius.
    """

    radius_m: float

    def __post_init__(self) -> None:
        """Refuse a size that is not above zero."""
        _positive("a sphere", self.radius_m)

    @property
    def half_extents_m(self) -> Vector:
        """Half the size of the smallest upright block around it, local frame."""
        return (self.radius_m, self.radius_m, self.radius_m)


Shape = Box | Cylinder | Sphere


@dataclass(frozen=True, slots=True)
class Solid:
    """A homogeneous body.

    Attributes:
        shape: its form, about its own origin.
        pose: ``world_from_solid``.
        material: a name of ``materials.names()``.
        density_g_cm3: as it lies here (a carton of tea is mostly air); None: the table's.

    Raises:
        DefectError: no such material, or a density that is not above zero.
    """

    shape: Shape
    pose: Pose
    material: str
    density_g_cm3: float | None = None

    def __post_init__(self) -> None:
        """Refuse an unknown material and a density that is not above zero."""
        material(self.material)
        if self.density_g_cm3 is not None:
            _positive("a density", self.density_g_cm3)

    @property
    def filled_density_g_cm3(self) -> float:
        """The density that counts: its own, else the table's."""
        own = self.density_g_cm3
        return material(self.material).density_g_cm3 if own is None else own


def volume_m3(shape: Shape) -> float:
    """Give the volume of a shape, cubic metres."""
    match shape:
        case Box((x, y, z)):
            return x * y * z
        case Cylinder(radius, length):
            return pi * radius * radius * length
        case Sphere(radius):
            return 4.0 / 3.0 * pi * radius**3


def mass_kg(solid: Solid) -> float:
    """Give the mass of a solid, kilograms."""
    return volume_m3(solid.shape) * solid.filled_density_g_cm3 * KG_PER_M3_OF_1_G_CM3
