"""The raking light: a torch held low along a panel, so that edges and seams throw shadows.

Paint that is newer than its surroundings shines otherwise; a film of dirt, or a washed place in it,
does so too.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments import panel_marks
from tidewaiter.instruments.outcome import Outcome, Spot, no_package
from tidewaiter.world.after import Present


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Let light fall along a patch, from outside or from within."""
    del setting
    return Outcome(signs=panel_marks.marks("raking-light", present, spot, rng))


#: It looks at a surface.
footprint = no_package
