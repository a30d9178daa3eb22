"""The seal gauge: a template of the maker's diameters, and a feeler for the play of the pin.

The play of one bolt seal differs from another's as castings do, and does not change when it is
measured again; a hand feeler gauge spreads by some hundredths of a millimetre [estimate].
"""

from __future__ import annotations

from functools import cache

import numpy as np

from tidewaiter.base.tables import rows
from tidewaiter.instruments import seal_marks
from tidewaiter.instruments.outcome import Outcome, Spot, no_package
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present
from tidewaiter.world.model import Seal

#: Spread of a feeler in one hand, and its thinnest leaf, millimetres [estimate].
SIGMA_MM, STEP_MM = 0.03, 0.05
#: Play of seals as makers let them pass, millimetres [estimate].
FROM_MM, TO_MM = 0.35, 0.85


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Gauge the seal: agreement with the template, play, and whether that is as made."""
    del setting
    seal = seal_marks.there(present.seal)
    if seal is None:
        return Outcome(signs=seal_marks.absent())
    score = seal_marks.match("seal-gauge", seal, spot.stream_key, rng)
    felt = play_mm(seal, spot.stream_key) + SIGMA_MM * float(rng.normal())
    shown = round(max(0.0, round(felt / STEP_MM) * STEP_MM), 2)
    sign = "fits-gauge" if FROM_MM <= shown <= TO_MM else "off-gauge"
    return Outcome((score, Reading("seal-gauge", "seal", "play", shown, "mm")), (sign,))


#: It is held at the seal.
footprint = no_package


def play_mm(seal: Seal, key: str) -> float:
    """Give the true play of a seal along its pin, millimetres."""
    mean, between = _plays()[seal.state]
    return max(0.0, mean + between * seal_marks.spread(seal, key, "play"))


@cache
def _plays() -> dict[str, tuple[float, float]]:
    return {
        row["state"]: (float(row["play_mm"]), float(row["between_mm"]))
        for row in rows("instruments", "seal_play")
    }
