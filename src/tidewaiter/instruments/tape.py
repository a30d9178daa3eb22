"""Tape and laser: lengths of the unit, with a spread of 3 mm (domain guide, section 8)."""

from __future__ import annotations

import numpy as np

from tidewaiter.language.actions import Span
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present
from tidewaiter.world.sight import visible_from_doors

SIGMA_MM = 3.0


def measure(present: Present, span: Span, rng: np.random.Generator) -> Reading:
    """Measure a length; ``inner-length`` wants an empty line of sight, and says what it met.

    Its quantity is ``length`` where the beam met the front wall, else ``length-to-cargo``.
    """
    length, width, height = present.unit.inner_m
    quantity = "length"
    if span == "inner-length":
        nearest = _nearest_cargo_m(present)
        if nearest < length:
            length, quantity = nearest, "length-to-cargo"
    true_m = {
        "inner-length": length,
        "inner-width": width,
        "inner-height": height,
        "outer-length": present.unit.outer_m[0],
    }[span]
    shown = max(0, round(true_m * 1000.0 + rng.normal(0.0, SIGMA_MM)))
    return Reading("tape", span, quantity, float(shown), "mm")


def _nearest_cargo_m(present: Present) -> float:
    """Depth of the nearest visible face behind the sill, metres; infinite when empty."""
    faces = (-(one.position_m[2] + one.size_m[2] / 2.0) for one in visible_from_doors(present))
    return max(0.0, min(faces, default=float("inf")))
