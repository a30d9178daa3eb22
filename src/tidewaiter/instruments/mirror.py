"""The mirror on its stick: the underside and the vehicle, a piece at a time.

Glare, posture and road film cost much of what an even light would show (domain guide, section 8).
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments import panel_marks
from tidewaiter.instruments.outcome import Outcome, Spot, no_package
from tidewaiter.world.after import Present


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Look at a piece of the underside, or at the vehicle."""
    del setting
    return Outcome(signs=panel_marks.marks("mirror", present, spot, rng))


#: It looks at a surface.
footprint = no_package
