"""Solids: everything that a beam would meet, as it stands now."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from tidewaiter.matter.shapes import Cylinder
from tidewaiter.matter.solids import Body, Group, Solid
from tidewaiter.world.after import ById, Present
from tidewaiter.world.hung import LeafState, leaf_of, swing
from tidewaiter.world.model import Package, Unit
from tidewaiter.world.patterns import bodies
from tidewaiter.world.shell import handle_pose, leaf, shell
from tidewaiter.world.vehicles import Carrier, vehicle

_SEAL = Cylinder(0.009, 0.085)


def solids(present: Present) -> tuple[Body, ...]:
    """Give the shell, the leaves as they stand, the seal, and everything inside."""
    parts = _unit_solids(present.unit, present.left_door, present.right_door)
    seal = () if present.seal is None or present.seal.state == "missing" else (_seal(present),)
    return (*parts, *seal, *_load_bodies(ById(present.inside)), *_hung(present))


def in_scanner(present: Present, carrier: Carrier = "trailer") -> tuple[Body, ...]:
    """Give all that passes the scanner: the unit, and the vehicle under it."""
    aboard = _load_bodies(ById(present.aboard)) if carrier == "trailer" else ()
    return (*solids(present), *vehicle(present.unit, carrier), *aboard)


@lru_cache(maxsize=32)
def _unit_solids(unit: Unit, left: LeafState, right: LeafState) -> tuple[Solid, ...]:
    return (*shell(unit), *leaf(unit, "left", left), *leaf(unit, "right", right))


def _hung(present: Present) -> Iterator[Body]:
    """Give what hangs on open leaves, where it is now."""
    for one in present.hung:
        leaf = leaf_of(one.slot)
        if leaf is not None:
            moved = swing(present.unit, leaf, present.state_of(leaf))
            yield Group(bodies(one), moved)


def _seal(present: Present) -> Solid:
    return Solid(_SEAL, handle_pose(present.unit, present.right_door), "steel")


@lru_cache(maxsize=16)
def _load_bodies(inside: ById[tuple[Package, ...]]) -> tuple[Body, ...]:
    return tuple(body for one in inside.value for body in bodies(one))
