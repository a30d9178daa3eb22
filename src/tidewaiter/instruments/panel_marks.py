"""Marks on a panel: what low light, a mirror or a lens brings out where something was done to it.

Each kind of work is brought out with a chance of its own at every look. Dirt is honest, a property
of the place, and is taken for a mark now and then: looking again does not make it go away. A mark
says that something was done there, not why: honest repairs look alike (domain guide, section 8).
"""

from __future__ import annotations

from functools import cache

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.works import works_at
from tidewaiter.world.after import Present

#: So large a share of the pieces of a unit on the road bears dirt that misleads [estimate].
DIRTY_SHARE = 0.2


def marks(
    instrument: str, present: Present, spot: Spot, rng: np.random.Generator
) -> tuple[str, ...]:
    """Give the marks that an instrument brings out at a place, sorted."""
    known = _rows()[instrument]
    kinds = {one.kind for one in works_at(present, spot)}
    dirt = dirt_at(instrument, present, spot)
    # As many draws whatever is there, so that one work does not move another's chance.
    luck: list[float] = rng.random(len(known)).tolist()
    found = {
        sign
        for (kind, sign, chance), draw in zip(known, luck, strict=True)
        if (sign == dirt if kind == "dirt" else kind in kinds) and draw < chance
    }
    return tuple(sorted(found))


def dirt_at(instrument: str, present: Present, spot: Spot) -> str:
    """Say which mark the dirt at a place may be taken for; empty where there is none of it."""
    likes = [sign for kind, sign, _ in _rows()[instrument] if kind == "dirt"]
    chance = stream(spot.stream_key, "dirt", present.unit.number, spot.place)
    dirty, which = chance.random(2).tolist()
    return likes[int(which * len(likes))] if dirty < DIRTY_SHARE and likes else ""


@cache
def _rows() -> dict[str, tuple[tuple[str, str, float], ...]]:
    table: dict[str, tuple[tuple[str, str, float], ...]] = {}
    for row in rows("instruments", "panel_marks"):
        entry = (row["kind"], row["sign"], float(row["chance"]))
        table[row["instrument"]] = (*table.get(row["instrument"], ()), entry)
    return table
