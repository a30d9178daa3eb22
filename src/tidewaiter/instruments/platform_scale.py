"""The platform scale in the bay: one package, so that like can be weighed against like.

A 60 or 600 kg scale of class III (OIML R 76) shows in steps of a five-hundredth to a
three-thousandth of its range; a yard's scale is taken at 0.05 kg up to 60 kg and 0.5 kg beyond
[estimate], its spread at one step.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present

SMALL_KG, SMALL_STEP_KG, LARGE_STEP_KG = 60.0, 0.05, 0.5


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Weigh a package."""
    del present, setting
    true = spot.package.gross_kg if spot.package else 0.0
    step = SMALL_STEP_KG if true <= SMALL_KG else LARGE_STEP_KG
    shown = max(0.0, round((true + step * float(rng.normal())) / step) * step)
    return Outcome((Reading("platform-scale", spot.place, "gross-mass", round(shown, 2), "kg"),))


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on the package that is weighed."""
    del present, setting
    return spot.target in differs
