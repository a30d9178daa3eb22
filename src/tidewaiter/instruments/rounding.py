"""Rounding: the eye is no tape, and the wire speaks whole millimetres."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tidewaiter.language.values import SIGHTING_STEP_MM, Millimetres
from tidewaiter.world.model import Metres


def eye_mm(metres: Metres) -> Millimetres:
    """Round metres to what the eye gives: whole steps of 5 mm.

    >>> eye_mm((0.0, 1.2345, -0.0026))
    (0, 1235, -5)
    """
    x, y, z = (round(m * 1000.0 / SIGHTING_STEP_MM) * SIGHTING_STEP_MM for m in metres)
    return (x, y, z)


def metres(mm: Millimetres) -> Metres:
    """Give what is told in millimetres as the world has it.

    >>> metres((250, 0, -1500))
    (0.25, 0.0, -1.5)
    """
    return (mm[0] / 1000.0, mm[1] / 1000.0, mm[2] / 1000.0)


def all_eye_mm(metres: Sequence[Metres]) -> list[list[int]]:
    """Round many at once, each as `eye_mm` does."""
    steps = np.rint(np.array(metres, dtype=np.float64) * 1000.0 / SIGHTING_STEP_MM)
    return (steps.astype(np.int64) * SIGHTING_STEP_MM).tolist()
