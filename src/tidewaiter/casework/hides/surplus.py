"""Surplus: more packages of a line than anybody declared, in positions reserved alike."""

from __future__ import annotations

from math import ceil, floor

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework.hides.laid import Laid
from tidewaiter.casework.placing import Stow
from tidewaiter.exercise.case import Hide

# The least that is smuggled as surplus, below which a weighbridge and a count may both be honest;
# and the most, so that a scale alone is no verdict [estimates].
_LEAST_KG, _MOST_KG = 200.0, 600.0


def surplus(stow: Stow, key: str) -> Laid:
    """Load more than is declared.

    Raises:
        CaseRejected: the load leaves no room for as much as would show.
    """
    if not stow.extra_slots:
        raise CaseRejected("quantity: no line leaves room for further packages of its kind")
    each_kg = stow.extra_slots[0].gross_kg
    least = ceil(_LEAST_KG / each_kg) if each_kg > 0.0 else len(stow.extra_slots) + 1
    if least > len(stow.extra_slots):
        raise CaseRejected(
            f"quantity: {len(stow.extra_slots)} further packages of {each_kg:.0f} kg"
            " would be lost in honest spread"
        )
    chance = stream(key, "hide", "quantity")
    most = max(least, min(len(stow.extra_slots), floor(_MOST_KG / each_kg)))
    count = int(chance.integers(least, most + 1))
    # Slots come bottom up, each supported by those before it.
    extras = stow.extra_slots[:count]
    handles = tuple(one.handle for one in extras)
    return Laid(
        hidden=extras, hides=(Hide("quantity", "quantity", handles, "valuation", ("hold",)),)
    )
