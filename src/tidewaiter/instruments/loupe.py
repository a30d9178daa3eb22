"""The loupe: ten times larger, the letters, edges and bush of a seal against its maker's pattern.

It tells of marks. A seal that is as made is not therefore the right one: the number goes to the
register (domain guide, section 8).
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments import seal_marks
from tidewaiter.instruments.outcome import Outcome, Spot, no_package
from tidewaiter.world.after import Present


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Look over the seal: how far it agrees with the pattern, and its marks."""
    del setting
    seal = seal_marks.there(present.seal)
    if seal is None:
        return Outcome(signs=seal_marks.absent())
    score = seal_marks.match("loupe", seal, spot.stream_key, rng)
    return Outcome((score,), seal_marks.marks("loupe", seal, spot.stream_key))


#: It is held at the seal.
footprint = no_package
