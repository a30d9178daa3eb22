"""Balance: rows are spread over the floor, so that no half of the unit bears too much.

The CTU Code (IMO/ILO/UNECE 2014, annex 7) lets the centre of gravity lie within 5 % of the length
from the middle, by its rule of thumb 60 % of the mass in half of the length. A load too short for
that is parted: what stands before the gap is moved towards the doors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, fsum

import numpy as np

from tidewaiter.casework.stacks import Row

#: How far from the middle the centre of gravity may lie, as a share of the length.
MOST_ECCENTRIC = 0.05


@dataclass(frozen=True, slots=True)
class Floor:
    """The floor that a load is spread over, millimetres from the inside of the front wall.

    Attributes:
        length_mm: inside length of the unit.
        from_mm: where the first row stands.
        to_mm: where the last row may end.
    """

    length_mm: int
    from_mm: int
    to_mm: int


def eccentricity(rows: Sequence[Row], masses_kg: Sequence[float], floor: Floor) -> float:
    """Tell how far the centre of gravity lies from the middle, as a share of the length.

    Returns:
        Over 0 towards the front wall; 0 where nothing has a mass.
    """
    total_kg = fsum(masses_kg)
    if total_kg <= 0.0:
        return 0.0
    moment = fsum(
        mass * (floor.from_mm + row.z_mm + row.deep_mm / 2.0)
        for row, mass in zip(rows, masses_kg, strict=True)
    )
    return 0.5 - moment / total_kg / floor.length_mm


def balanced(
    rows: tuple[Row, ...], masses_kg: Sequence[float], floor: Floor, chance: np.random.Generator
) -> tuple[tuple[Row, ...], tuple[int, int] | None]:
    """Spread rows until the unit is in balance, as far as the floor allows.

    Args:
        rows: set out from the front wall on; their places are changed.
        masses_kg: of each row.
        floor: that they stand on.
        chance: draws at which of the rows that allow it the load is parted.

    Returns:
        The rows from the front wall on, and the gap between two of them, from and to, in
        millimetres from the inside of the front wall; None where there is none.
    """
    if not rows or abs(eccentricity(rows, masses_kg, floor)) <= MOST_ECCENTRIC:
        return rows, None
    used_mm = rows[-1].z_mm + rows[-1].deep_mm
    free_mm = floor.to_mm - floor.from_mm - used_mm
    rows, masses = _set_anew(rows, masses_kg, floor, free_mm)
    off = eccentricity(rows, masses, floor)
    if off <= MOST_ECCENTRIC or free_mm <= 0:
        return rows, None
    # As near to the middle as half of what is allowed: nobody measures it to the millimetre.
    needed = (off - MOST_ECCENTRIC / 2.0) * floor.length_mm * fsum(masses)
    moved = [fsum(masses[n:]) for n in range(len(rows))]
    gaps = [ceil(needed / mass) if mass * free_mm >= needed else free_mm + 1 for mass in moved]
    able = [n for n, gap in enumerate(gaps) if n and gap <= free_mm]
    first = int(chance.choice(able)) if able else 0
    gap_mm = min(gaps[first], free_mm)
    for row in rows[first:]:
        row.z_mm += gap_mm
    to_mm = floor.from_mm + rows[first].z_mm
    return rows, (to_mm - gap_mm, to_mm) if first else None


def _set_anew(
    rows: tuple[Row, ...], masses_kg: Sequence[float], floor: Floor, free_mm: int
) -> tuple[tuple[Row, ...], list[float]]:
    """Begin with another row, or from the other end, where that brings the load into balance.

    Rows of one sort stay together but for where the ends meet. What leans towards the front wall
    is mended by a gap, as far as the floor is free; what leans towards the doors is not.
    """
    numbers = list(range(len(rows)))
    best, least = numbers, float("inf")
    for way in (numbers, numbers[::-1]):
        for start in range(len(way)):
            order = way[start:] + way[:start]
            turned = tuple(rows[n] for n in order)
            _close_up(turned)
            off = eccentricity(turned, [masses_kg[n] for n in order], floor)
            left = max(off - free_mm / floor.length_mm, 0.0) if off > 0.0 else -off
            if left < least and least > MOST_ECCENTRIC:
                best, least = order, left
    turned = tuple(rows[n] for n in best)
    _close_up(turned)
    return turned, [masses_kg[n] for n in best]


def _close_up(rows: Sequence[Row]) -> None:
    for row in rows[:1]:
        row.z_mm = 0
    for before, row in pairwise(rows):
        row.z_mm = before.z_mm + before.deep_mm
