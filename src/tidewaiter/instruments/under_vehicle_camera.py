"""The camera that a unit is driven over at the gate: an evenly lit picture of what is below.

It sees surfaces, wet or dry; nobody has to crawl, and nobody can look behind a bracket.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments import panel_marks
from tidewaiter.instruments.outcome import Outcome, Spot, no_package
from tidewaiter.world.after import Present


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Take the picture of a piece of the underside, or of the vehicle."""
    del setting
    return Outcome(signs=panel_marks.marks("under-vehicle-camera", present, spot, rng))


#: It looks at a surface.
footprint = no_package
