"""Works: what was done to a panel at a place, as the instruments of a walk round meet it."""

from __future__ import annotations

from tidewaiter.instruments.outcome import Spot
from tidewaiter.world.after import Present
from tidewaiter.world.model import Work


def works_at(present: Present, spot: Spot) -> tuple[Work, ...]:
    """Give the works at the place: on the patch of a panel, or anywhere on another part."""
    if spot.patch is None:
        return tuple(one for one in present.works if one.part == spot.target)
    return tuple(
        one
        for one in present.works
        if (one.part, one.patch) == (spot.patch.target, spot.patch.name)
    )
