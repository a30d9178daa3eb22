"""Repairs: what workshops left on the panels of a unit, drawn alike for clean and guilty units.

Containers are dented, patched, filled and painted all their lives, so every sign of a workshop
(domain guide, section 2) is there in honest units, and often.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple, cast

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.instruments import parts
from tidewaiter.language.patches import PANELS, Patch, patches
from tidewaiter.world.after import after
from tidewaiter.world.model import Work, WorkKind, World


class _Kind(NamedTuple):
    name: WorkKind
    mean: float
    magnetic: float
    low_um: float
    high_um: float


def draw_works(key: str, world: World) -> tuple[Work, ...]:
    """Draw the works on a unit, sorted by part and patch; no patch bears two.

    Args:
        key: key of the case.
        world: its unit says what panels there are; nothing else of it is read.
    """
    places = {(one.target, one.name) for one in _patches(world)}
    free = sorted(places)
    drawn: list[Work] = []
    for kind in _kinds():
        chance = stream(key, "works", kind.name)
        for _ in range(int(chance.poisson(kind.mean))):
            if not free:
                break
            part, patch = free.pop(int(chance.integers(len(free))))
            magnetic = bool(chance.random() < kind.magnetic)
            paint_um = round(float(chance.uniform(kind.low_um, kind.high_um)), 1)
            drawn.append(Work(part, patch, kind.name, magnetic, paint_um))
    return tuple(sorted(drawn, key=lambda one: (one.part, one.patch)))


def _patches(world: World) -> tuple[Patch, ...]:
    seen = parts.parts(after(world, (), 0.0))
    return tuple(patch for part in seen if part.handle in PANELS for patch in patches(part))


@cache
def _kinds() -> tuple[_Kind, ...]:
    return tuple(
        _Kind(
            cast(WorkKind, row["kind"]),
            float(row["mean"]),
            float(row["magnetic"]),
            float(row["paint_low_um"]),
            float(row["paint_high_um"]),
        )
        for row in rows("casework", "works")
    )
