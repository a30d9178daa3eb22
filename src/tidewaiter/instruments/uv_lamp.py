"""The ultraviolet lamp: what answers to it on a seal, or on a piece of a panel.

Makers' marks, binders, glue, grease and detergent all answer. That something glows is a reason to
look with another instrument, no more.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments import panel_marks, seal_marks
from tidewaiter.instruments.outcome import Outcome, Spot, no_package
from tidewaiter.world.after import Present


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Light up the seal or a patch."""
    del setting
    if spot.patch is not None:
        return Outcome(signs=panel_marks.marks("uv-lamp", present, spot, rng))
    seal = seal_marks.there(present.seal)
    if seal is None:
        return Outcome(signs=seal_marks.absent())
    score = seal_marks.match("uv-lamp", seal, spot.stream_key, rng)
    return Outcome((score,), seal_marks.marks("uv-lamp", seal, spot.stream_key))


#: It lights up a surface.
footprint = no_package
