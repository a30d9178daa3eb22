"""Tape and laser: lengths of the unit, with a spread of 3 mm (domain guide, section 8)."""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present
from tidewaiter.world.linings import LINING, clear_m, linings
from tidewaiter.world.sight import visible_from_doors

SIGMA_MM = 3.0


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Measure a span, which is the setting; ``inner-length`` wants an empty line of sight.

    Its quantity is ``length`` where the beam met the front wall, else ``length-to-cargo``.
    """
    del spot
    length, width, height = clear_m(present)
    quantity = "length"
    if setting == "inner-length":
        nearest = _nearest_cargo_m(present)
        if nearest < length:
            length, quantity = nearest, "length-to-cargo"
    true_m = {
        "inner-length": length,
        "inner-width": width,
        "inner-height": height,
        "outer-length": present.unit.outer_m[0],
    }[setting]
    shown = max(0, round(true_m * 1000.0 + rng.normal(0.0, SIGMA_MM)))
    return Outcome((Reading("tape", setting, quantity, float(shown), "mm"),))


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on linings, and along the length on what is in sight; walls are no package's."""
    del spot
    if setting == "outer-length":
        return False
    lined = any(one.handle in differs for _, one in linings(present))
    along = setting == "inner-length"
    return lined or (along and any(one.handle in differs for one in visible_from_doors(present)))


def _nearest_cargo_m(present: Present) -> float:
    """Depth of the nearest visible face behind the sill, metres; infinite when empty."""
    faces = (
        -(one.position_m[2] + one.size_m[2] / 2.0)
        for one in visible_from_doors(present)
        if one.kind != LINING
    )
    return max(0.0, min(faces, default=float("inf")))
