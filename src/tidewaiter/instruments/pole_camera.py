"""The camera on a pole: the roof from outside, or over the top of the load through open doors.

Held just below the upper edge of the opening, it makes out what the eye at the sill cannot: the
gap between load and roof as far as the front wall, where nothing stands before it.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments import eye, panel_marks
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.world.after import Present
from tidewaiter.world.sight import visible_over_the_load


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Look at a piece of the roof, or over the load."""
    del setting
    if spot.patch is not None:
        return Outcome(signs=panel_marks.marks("pole-camera", present, spot, rng))
    return Outcome(sightings=eye.packages(visible_over_the_load(present)))


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on what is in its line over the load; on nothing where it looks at the roof."""
    del setting
    if spot.patch is not None:
        return False
    return any(one.handle in differs for one in visible_over_the_load(present))
