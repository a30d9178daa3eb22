"""Solids: everything that a beam would meet, as it stands now."""

from __future__ import annotations

from functools import lru_cache
from math import pi, sqrt

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Box, Cylinder, Shape, Solid
from tidewaiter.world.after import ById, LeafState, Present
from tidewaiter.world.model import Form, Package, Unit
from tidewaiter.world.shell import handle_pose, leaf, shell

# A quarter turn that takes local +Y (the axis of a cylinder) to +X, and to +Z.
_AXIS: dict[Form, Pose] = {
    "box": Pose(),
    "cylinder-y": Pose(),
    "cylinder-x": Pose(rotation=(0.0, 0.0, -sqrt(0.5), sqrt(0.5))),
    "cylinder-z": Pose(rotation=(sqrt(0.5), 0.0, 0.0, sqrt(0.5))),
}
# Goods without a declared mass still stand there: as light as an empty carton's air.
_LIGHTEST_G_CM3 = 1e-6
_SEAL = Cylinder(0.009, 0.085)


def solids(present: Present) -> tuple[Solid, ...]:
    """Give the solids of the shell, of the leaves as they stand, and of everything inside."""
    parts = _unit_solids(present.unit, present.left_door, present.right_door)
    seal = () if present.seal is None or present.seal.state == "missing" else (_seal(present),)
    return (*parts, *seal, *_load_solids(ById(present.inside)))


@lru_cache(maxsize=32)
def _unit_solids(unit: Unit, left: LeafState, right: LeafState) -> tuple[Solid, ...]:
    return (*shell(unit), *leaf(unit, "left", left), *leaf(unit, "right", right))


def _seal(present: Present) -> Solid:
    return Solid(_SEAL, handle_pose(present.unit, present.right_door), "steel")


@lru_cache(maxsize=16)
def _load_solids(inside: ById[tuple[Package, ...]]) -> tuple[Solid, ...]:
    return tuple(package_solid(one) for one in inside.value)


def package_solid(one: Package) -> Solid:
    """Give the solid of a package: its form fills its extent, its density follows from its mass."""
    shape, volume_m3 = _filled(one)
    density = max(one.gross_kg / volume_m3 / 1000.0, _LIGHTEST_G_CM3)
    return Solid(shape, Pose(one.position_m).then(_AXIS[one.form]), one.material, density)


def _filled(one: Package) -> tuple[Shape, float]:
    x, y, z = one.size_m
    if one.form == "box":
        return Box((x, y, z)), x * y * z
    length, across = {
        "cylinder-x": (x, min(y, z)),
        "cylinder-y": (y, min(x, z)),
        "cylinder-z": (z, min(x, y)),
    }[one.form]
    radius = across / 2.0
    return Cylinder(radius, length), pi * radius * radius * length
