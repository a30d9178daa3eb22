"""The laser range finder: one straight line, to whatever it meets first.

A hand instrument of class 2 shows millimetres and is good to ±1.5 mm at two spreads (ISO 16331-1
has it stated so); it needs an empty line of sight, says how far the load is where there is some,
and now and then gets no light back from what is dark, glossy or in the sun.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present
from tidewaiter.world.linings import LINING, clear_m, linings
from tidewaiter.world.model import Metres, Package

SIGMA_MM = 0.75
#: So often no light comes back [estimate].
LOST = 0.02
#: The beam goes so high over the floor, and so far to the side of the middle, m.
_UP_M, _ASIDE_M = 1.3, 0.35
#: Width and height are taken so far behind the sill, m.
_BEHIND_M = 0.25


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Measure a length; to the load where it stands in the way."""
    del spot
    lost, chance = float(rng.random()) < LOST, float(rng.normal())
    whole_m = _whole_m(present, setting)
    met = _met(present, setting)
    true_m = whole_m if met is None else met[0]
    if lost:
        return Outcome(signs=("no-return",))
    quantity = "length" if met is None else "length-to-cargo"
    shown = max(0, round(true_m * 1000.0 + SIGMA_MM * chance))
    return Outcome((Reading("laser", setting, quantity, float(shown), "mm"),))


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on what the beam meets first, and on linings between which it measures."""
    del spot
    if setting != "outer-length" and any(one.handle in differs for _, one in linings(present)):
        return True
    met = _met(present, setting)
    return met is not None and met[1].handle in differs


def _whole_m(present: Present, setting: str) -> float:
    length, width, height = clear_m(present, at_doors=True)
    return {
        "inner-length": length,
        "inner-width": width,
        "inner-height": height,
        "outer-length": present.unit.outer_m[0],
    }[setting]


def _met(present: Present, setting: str) -> tuple[float, Package] | None:
    """Give what the beam meets first, and how far off, m; None where nothing is in the way."""
    if setting == "outer-length":
        return None
    _, width, _ = present.unit.inner_m
    # Through the leaf that stands open; the right one opens first.
    aside = _ASIDE_M if present.right_door != "closed" else -_ASIDE_M
    start, axis, sign = {
        "inner-length": ((aside, _UP_M, 0.0), 2, -1.0),
        "inner-width": ((-width / 2.0, _UP_M, -_BEHIND_M), 0, 1.0),
        "inner-height": ((aside, 0.0, -_BEHIND_M), 1, 1.0),
    }[setting]
    # What lies behind a lining stops no beam.
    whole_m = _whole_m(present, setting)
    hits = [
        (max(0.0, away), one)
        for one in present.inside
        if one.kind != LINING
        and (away := _along(one, start, axis, sign)) is not None
        and away < whole_m
    ]
    return min(hits, key=lambda hit: hit[0], default=None)


def _along(one: Package, start: Metres, axis: int, sign: float) -> float | None:
    """Give how far along the beam a package begins, m; None where it is not on it."""
    for other in range(3):
        apart = abs(one.position_m[other] - start[other])
        if other != axis and apart > one.size_m[other] / 2.0:
            return None
    middle = sign * (one.position_m[axis] - start[axis])
    return middle - one.size_m[axis] / 2.0
