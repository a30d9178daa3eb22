"""Lay: what each class of hide changes in a drawn load."""

from __future__ import annotations

from collections.abc import Callable

from tidewaiter.casework.casefile import RecipeName
from tidewaiter.casework.hides.built_in import built_in
from tidewaiter.casework.hides.doors import behind_the_doors, in_dunnage
from tidewaiter.casework.hides.laid import Laid
from tidewaiter.casework.hides.leaves import in_the_leaves
from tidewaiter.casework.hides.machine import in_the_machine
from tidewaiter.casework.hides.people import people
from tidewaiter.casework.hides.spaces import in_the_vehicle
from tidewaiter.casework.hides.structure import CLASS, behind_lining
from tidewaiter.casework.hides.surplus import surplus
from tidewaiter.casework.hides.within import among_goods, other_kind
from tidewaiter.casework.linings import Void
from tidewaiter.casework.placing import Stow
from tidewaiter.world.linings import Face
from tidewaiter.world.model import Unit

_Hiding = Callable[[Stow, str], Laid]
#: What needs nothing but the stow.
_IN_THE_STOW: dict[RecipeName, _Hiding] = {
    "c01": behind_the_doors,
    "c02": among_goods,
    "c03": built_in,
    "c12": in_dunnage,
    "kind": other_kind,
    "people": people,
    "quantity": surplus,
}
_FACES: dict[RecipeName, Face] = {name: face for face, name in CLASS.items()}


def lay(recipe: RecipeName, unit: Unit, stow: Stow, voids: tuple[Void, ...], key: str) -> Laid:
    """Hide what the recipe says.

    Raises:
        CaseRejected: the load leaves no room for it.
    """
    if recipe == "c08":
        return in_the_leaves(voids, key)
    if recipe == "c09":
        return in_the_machine(unit, key)
    if recipe == "c13":
        return in_the_vehicle(unit, key)
    if recipe in _FACES:
        return behind_lining(_FACES[recipe], voids, key)
    return _IN_THE_STOW[recipe](stow, key) if recipe in _IN_THE_STOW else Laid()


def face_of(recipe: RecipeName | None) -> Face | None:
    """Name the lining that a recipe cannot do without; None where it needs none."""
    return None if recipe is None else _FACES.get(recipe)
