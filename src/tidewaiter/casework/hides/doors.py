"""Behind the doors: bags, and beams that are not what they seem, in places reserved alike.

Honest dunnage lies in the same places; some of it is as heavy as a bag, so a scan is no verdict.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.casework.hides.laid import Laid, narcotics
from tidewaiter.casework.placing import Slot, Stow
from tidewaiter.world.model import Package

# Class-level range of one bag [estimate]: what one person carries.
_BAG_KG = (32.0, 46.0)
# A squared beam of which a part is another thing weighs as those of its size that are all wood.
_BEAM_KG, _BEAM_EXTENT = (24.0, 44.0), (0.9, 0.6, 0.7)
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


def behind_the_doors(stow: Stow, key: str) -> Laid:
    """Put bags behind the doors (C01)."""
    chance = stream(key, "hide", "c01")
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
        for n in _places(stow, chance, 2)
    )
    return Laid(hidden=bags, hides=(narcotics("c01", bags),))


def in_dunnage(stow: Stow, key: str) -> Laid:
    """Put what is hidden into securing timber behind the doors (C12)."""
    chance = stream(key, "hide", "c12")
    beams = tuple(
        _in_slot(
            stow.door_slots[n],
            "timber",
            material="narcotic_powder",
            colour=_DUNNAGE[-1][-1],
            gross_kg=float(chance.uniform(*_BEAM_KG)),
            extent=_BEAM_EXTENT,
            contents="white-blocks",
        )
        for n in _places(stow, chance, 1)
    )
    return Laid(hidden=beams, hides=(narcotics("c12", beams),))


def _places(stow: Stow, chance: np.random.Generator, least: int) -> list[int]:
    """Draw which of the places behind the doors are taken, in their order."""
    count = int(chance.integers(least, len(stow.door_slots) + 1))
    return sorted(int(n) for n in chance.permutation(len(stow.door_slots))[:count])


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
