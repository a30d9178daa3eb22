"""Sharing: what of the declared goods travels in one of several containers.

A declaration refers containers to goods items, many to many, and does not say how much of an item
is in which. An item is then divided as evenly as whole packages can, the first containers taking
one more; its mass follows the packages.
"""

from __future__ import annotations

from msgspec.structs import replace

from tidewaiter.base.errors import CaseRejected
from tidewaiter.papers.claims import Declared, Equipment, Item


def carriers(declared: Declared, equipment: Equipment | None) -> list[tuple[Item, int, int]]:
    """Say which items are in a container, each with its place among the containers that share it.

    Args:
        declared: the declaration.
        equipment: the container; None where none is declared.

    Returns:
        item, place from 0, number of containers; in the order of the declaration.

    Raises:
        CaseRejected: other containers are referred to all the goods.
    """
    if equipment is None or len(declared.equipment) == 1:
        named = _named(declared, equipment) if equipment else frozenset[int]()
        return [
            (item, 0, 1) for item in declared.items if not named or item.declaration_number in named
        ]
    named_by = [_named(declared, one) for one in declared.equipment]
    here = declared.equipment.index(equipment)
    referred = frozenset[int]().union(*named_by)
    silent = [place for place, named in enumerate(named_by) if not named]
    holders: dict[int, list[int]] = {}
    for place, named in enumerate(named_by):
        for number in named:
            holders.setdefault(number, []).append(place)
    found: list[tuple[Item, int, int]] = []
    for item in declared.items:
        number = item.declaration_number
        # What no container is referred to is in those that are referred to nothing.
        places = holders[number] if number in referred else silent
        if here in places:
            found.append((item, places.index(here), len(places)))
    if not found:
        raise CaseRejected("no goods are declared for this container")
    return found


def _named(declared: Declared, equipment: Equipment) -> frozenset[int]:
    """Give the goods references that lead to goods; others are errors of the paper."""
    known = {item.declaration_number for item in declared.items}
    return frozenset(equipment.goods_references) & known


def part_of(item: Item, mass_kg: float, place: int, number: int) -> Item | None:
    """Take the share of one container out of an item; None where no package falls to it.

    Args:
        item: as declared.
        mass_kg: its gross mass.
        place: of the container among those that share the item, from 0.
        number: of these containers.
    """
    packages = tuple(
        replace(one, count=None if one.count is None else _share(one.count, place, number))
        for one in item.packages
    )
    whole = sum(one.count or 0 for one in item.packages)
    here = sum(one.count or 0 for one in packages)
    if whole and not here:
        return None
    part = here / whole if whole else 1.0 / number
    net_kg = None if item.net_mass_kg is None else round(item.net_mass_kg * part, 3)
    return replace(
        item,
        packages=tuple(
            one
            for one, was in zip(packages, item.packages, strict=True)
            if one.count or not was.count
        ),
        gross_mass_kg=round(mass_kg * part, 3),
        net_mass_kg=net_kg,
    )


def _share(count: int, place: int, number: int) -> int:
    least, rest = divmod(count, number)
    return least + (place < rest)
