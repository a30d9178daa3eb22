"""Solids: shapes with a place and a material; the truth behind every sensor.

Solids add up: nothing is displaced, so no solid may stand inside another. What is hollow is a
``Shell``; what repeats is a ``Group`` in a lattice, which stays one value however many it holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from math import isfinite

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.frames import Pose, Vector
from tidewaiter.matter.materials import Material, material
from tidewaiter.matter.shapes import (
    Box,
    Capsule,
    Convex,
    Corrugated,
    Cylinder,
    Ellipsoid,
    Prism,
    Shape,
    Shell,
    Sphere,
    Tube,
    positive,
    volume_m3,
)

__all__ = [
    "KG_PER_M3_OF_1_G_CM3",
    "Body",
    "Box",
    "Capsule",
    "Convex",
    "Corrugated",
    "Cylinder",
    "Ellipsoid",
    "Group",
    "Prism",
    "Shape",
    "Shell",
    "Solid",
    "Sphere",
    "Tube",
    "count",
    "expanded",
    "mass_kg",
    "volume_m3",
]

KG_PER_M3_OF_1_G_CM3 = 1000.0


@dataclass(frozen=True, slots=True)
class Solid:
    """A homogeneous body.

    Attributes:
        shape: its form, about its own origin.
        pose: ``world_from_solid``.
        material: a name of ``materials.names()``, or a material of one's own.
        density_g_cm3: as it lies here (a carton of tea is mostly air); None: the material's.

    Raises:
        DefectError: no such material, or a density that is not above zero.
    """

    shape: Shape
    pose: Pose
    material: str | Material
    density_g_cm3: float | None = None

    def __post_init__(self) -> None:
        """Refuse an unknown material and a density that is not above zero."""
        if isinstance(self.material, str):
            material(self.material)
        if self.density_g_cm3 is not None:
            positive("a density", self.density_g_cm3)

    @property
    def substance(self) -> Material:
        """What it is made of."""
        return material(self.material) if isinstance(self.material, str) else self.material

    @property
    def filled_density_g_cm3(self) -> float:
        """The density that counts: its own, else the material's."""
        own = self.density_g_cm3
        return self.substance.density_g_cm3 if own is None else own


@dataclass(frozen=True, slots=True)
class Group:
    """Bodies that belong together, once or in a lattice: bottles in a crate, crates on a pallet.

    Attributes:
        parts: what is repeated, in the frame of one cell of the lattice.
        pose: ``world_from_group``.
        counts: cells along local x, y, z.
        pitch_m: from cell to cell along local x, y, z; the lattice is centred at the origin.

    Raises:
        DefectError: a count below one, or a pitch that is not finite.
    """

    parts: tuple[Body, ...]
    pose: Pose = Pose()  # noqa: RUF009  (frozen)
    counts: tuple[int, int, int] = (1, 1, 1)
    pitch_m: Vector = (0.0, 0.0, 0.0)

    def __post_init__(self) -> None:
        """Refuse a lattice without cells or places."""
        if min(self.counts) < 1:
            raise DefectError(f"a lattice has at least one cell each way: {self.counts}")
        if not all(isfinite(value) for value in self.pitch_m):
            raise DefectError(f"a pitch must be finite: {self.pitch_m}")

    @property
    def cells(self) -> int:
        """Number of cells."""
        x, y, z = self.counts
        return x * y * z


Body = Solid | Group


def mass_kg(body: Body) -> float:
    """Give the mass of a solid, or of all that a group holds, kilograms."""
    if isinstance(body, Group):
        return body.cells * sum(mass_kg(part) for part in body.parts)
    return volume_m3(body.shape) * body.filled_density_g_cm3 * KG_PER_M3_OF_1_G_CM3


def count(body: Body) -> int:
    """Count the solids of a body."""
    if isinstance(body, Group):
        return body.cells * sum(count(part) for part in body.parts)
    return 1


def expanded(body: Body, outer: Pose = Pose()) -> Iterator[Solid]:  # noqa: B008 (frozen)
    """Yield every solid of a body one by one, placed in the frame around ``outer``.

    Plain and slow: for the few who must name each one. A scan lays groups out as arrays.
    """
    if isinstance(body, Solid):
        yield Solid(body.shape, outer.then(body.pose), body.material, body.density_g_cm3)
        return
    frame = outer.then(body.pose)
    for cell in product(*(range(n) for n in body.counts)):
        x, y, z = (
            pitch * (at - (n - 1) / 2.0)
            for at, n, pitch in zip(cell, body.counts, body.pitch_m, strict=True)
        )
        for part in body.parts:
            yield from expanded(part, frame.then(Pose((x, y, z))))
