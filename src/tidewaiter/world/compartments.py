"""Compartments: where room is left in the machine of a reefer, behind its hatches and covers.

The warm bay below, open to the outside behind its covers, and the housing of the evaporator's fans
above, behind a hatch in the insulated front. What is there lies out of sight of the cargo.
"""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.patches import Patch
from tidewaiter.world.model import Metres, Package, Unit
from tidewaiter.world.shape import Range, Shape

Compartment = Literal["bay", "fans"]
_SLOT = "structure/machine/"
# Room between the parts of `reefer_machine`: across, up, and behind the outside of the front.
_BAY: tuple[tuple[Range, Range, Range], ...] = (
    ((0.80, 1.12), (0.40, 0.76), (0.075, 0.360)),
    ((0.80, 1.12), (0.78, 1.16), (0.075, 0.360)),
    ((0.88, 1.12), (0.04, 0.37), (0.075, 0.360)),
)
_FANS: tuple[tuple[Range, Range, Range], ...] = (
    ((-0.42, -0.01), (2.00, 2.38), (0.150, 0.440)),
    ((0.01, 0.42), (2.00, 2.38), (0.150, 0.440)),
    ((-0.94, -0.68), (2.00, 2.38), (0.150, 0.440)),
    ((0.68, 0.94), (2.00, 2.38), (0.150, 0.440)),
)
#: Between the evaporator and the deck of its fans, where frost grows.
_FROST: tuple[Range, Range, Range] = ((-0.90, 0.90), (1.745, 1.875), (0.155, 0.395))


def is_in_machine(slot: str) -> bool:
    """Say whether a thing lies in the machine of a reefer."""
    return slot.startswith(_SLOT)


def hampers_air(slot: str) -> bool:
    """Say whether a thing stands where the machine's air goes."""
    return slot.startswith((f"{_SLOT}fans/", f"{_SLOT}frost"))


def rooms(unit: Unit, compartment: Compartment) -> tuple[tuple[str, Metres, Metres], ...]:
    """Give the places of a compartment: path, centre and extent in metres."""
    cells = _BAY if compartment == "bay" else _FANS
    return tuple(
        (f"{_SLOT}{compartment}/{n}", *_placed(unit, cell)) for n, cell in enumerate(cells, 1)
    )


def frost_room(unit: Unit) -> tuple[str, Metres, Metres]:
    """Give the place where frost grows: path, centre and extent in metres."""
    return (f"{_SLOT}frost", *_placed(unit, _FROST))


def behind_cover(things: tuple[Package, ...], patch: Patch) -> tuple[Package, ...]:
    """Give what a cover of the front hides, from a patch of it."""
    return tuple(
        one
        for one in things
        if is_in_machine(one.slot)
        and all(
            abs(one.position_m[axis] - patch.at_mm[axis] / 1000.0)
            < (one.size_m[axis] + patch.size_mm[axis] / 1000.0) / 2.0
            for axis in (0, 1)
        )
    )


def _placed(unit: Unit, cell: tuple[Range, Range, Range]) -> tuple[Metres, Metres]:
    x, y, deep = cell
    outside = Shape.of(unit).outside
    at = ((x[0] + x[1]) / 2.0, (y[0] + y[1]) / 2.0, outside + (deep[0] + deep[1]) / 2.0)
    return at, (x[1] - x[0], y[1] - y[0], deep[1] - deep[0])
