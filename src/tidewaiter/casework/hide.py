"""Hides: what nobody declared, put into room that every case reserves alike.

Says where things are for the sake of the world; the text that officers see never does.
"""

from __future__ import annotations

from math import ceil

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework.casefile import RecipeName
from tidewaiter.casework.placing import Slot, Stow
from tidewaiter.exercise.case import Hide
from tidewaiter.world.model import Package

# Class-level range of one bag [estimate]: what one person carries.
_BAG_KG = (32.0, 46.0)
# The least that is smuggled as surplus: below it a weighbridge and a count may both be honest.
_LEAST_SURPLUS_KG = 320.0
_DUNNAGE = (
    # kind, share of places, mass range kg, share of the place's extent, material, colour
    ("air-bag", 0.25, (2.0, 4.0), (0.9, 0.9, 0.9), "kraft_paper", "#c9b48a"),
    ("timber", 0.19, (5.0, 10.0), (0.9, 0.22, 0.5), "wood", "#b08d57"),
    # Squared beams from securing: as heavy as a bag, so a scan alone is no verdict.
    ("timber", 0.06, (22.0, 40.0), (0.9, 0.6, 0.7), "wood", "#a8834c"),
)


def dunnage(stow: Stow, key: str) -> dict[str, Package]:
    """Draw what honestly fills each reserved place behind the doors, by its path.

    Every recipe draws it alike, whether or not a hide then takes the place.
    """
    filled: dict[str, Package] = {}
    for slot in stow.door_slots:
        chance = stream(key, "dunnage", slot.path)
        pick = float(chance.random())
        for kind, share, mass, extent, material, colour in _DUNNAGE:
            if pick < share:
                filled[slot.path] = _in_slot(
                    slot,
                    kind,
                    material=material,
                    colour=colour,
                    gross_kg=float(chance.uniform(*mass)),
                    extent=extent,
                )
                break
            pick -= share
    return filled


def hide(recipe: RecipeName, stow: Stow, key: str) -> tuple[tuple[Package, ...], tuple[Hide, ...]]:
    """Hide what the recipe says.

    Returns:
        What is hidden, and the entry in the key.

    Raises:
        CaseRejected: the load leaves no room for it.
    """
    if recipe == "c01":
        return _behind_the_doors(stow, key)
    if recipe == "quantity":
        return _surplus(stow, key)
    return (), ()


def _behind_the_doors(stow: Stow, key: str) -> tuple[tuple[Package, ...], tuple[Hide, ...]]:
    chance = stream(key, "hide", "c01")
    count = int(chance.integers(2, len(stow.door_slots) + 1))
    places = sorted(int(n) for n in chance.permutation(len(stow.door_slots))[:count])
    bags = tuple(
        _in_slot(
            stow.door_slots[n],
            "holdall",
            material="narcotic_powder",
            colour=("#2b2f36", "#3d2f2a", "#23351f")[n % 3],
            gross_kg=float(chance.uniform(*_BAG_KG)),
            extent=(0.94, 0.9, 0.86),
            contents="white-blocks",
        )
        for n in places
    )
    handles = tuple(bag.handle for bag in bags)
    return bags, (Hide("c01", "narcotics", handles, "drug-unit", ("detain", "hand-over")),)


def _surplus(stow: Stow, key: str) -> tuple[tuple[Package, ...], tuple[Hide, ...]]:
    if not stow.extra_slots:
        raise CaseRejected("quantity: no line leaves room for further packages of its kind")
    each_kg = stow.extra_slots[0].gross_kg
    least = ceil(_LEAST_SURPLUS_KG / each_kg)
    if least > len(stow.extra_slots):
        raise CaseRejected(
            f"quantity: {len(stow.extra_slots)} further packages of {each_kg:.0f} kg"
            " would be lost in honest spread"
        )
    chance = stream(key, "hide", "quantity")
    count = int(chance.integers(least, len(stow.extra_slots) + 1))
    # Slots come bottom up, each supported by those before it.
    extras = stow.extra_slots[:count]
    handles = tuple(one.handle for one in extras)
    return extras, (Hide("quantity", "quantity", handles, "valuation", ("hold",)),)


def _in_slot(  # noqa: PLR0913  (a thing in a place has this many sides)
    slot: Slot,
    kind: str,
    *,
    material: str,
    colour: str,
    gross_kg: float,
    extent: tuple[float, float, float],
    contents: str = "",
) -> Package:
    x, y, z = slot.position_m
    sx, sy, sz = (side * share for side, share in zip(slot.size_m, extent, strict=True))
    return Package(
        handle=slot.handle,
        slot=slot.path,
        kind=kind,
        item=0,
        count=1,
        position_m=(x, y - slot.size_m[1] / 2.0 + sy / 2.0, z),
        size_m=(sx, sy, sz),
        form="box",
        material=material,
        gross_kg=round(gross_kg, 1),
        colour=colour,
        contents=contents,
    )
