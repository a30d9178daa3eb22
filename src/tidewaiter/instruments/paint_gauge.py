"""The paint gauge: thickness of what lies on the sheet, by magnetic induction.

Five readings on a patch are written down as their mean, as ISO 2808 has it for one test area; the
spread of a hand gauge is 3 % of the value and 2 µm (makers' usual statement [estimate]). On what
is not magnetic it shows nothing.
"""

from __future__ import annotations

from math import sqrt

import numpy as np

from tidewaiter.instruments.magnet import PAINT_UM
from tidewaiter.instruments.outcome import Outcome, Spot, no_package
from tidewaiter.instruments.panels import is_steel
from tidewaiter.instruments.works import works_at
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present

READINGS, SIGMA_SHARE, SIGMA_UM, STEP_UM = 5, 0.03, 2.0, 5
#: A coat differs so much from one place of a panel to another, as a share [estimate].
COAT_SHARE = 0.12


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Measure a patch; where something was done to it, there."""
    del setting
    coat = PAINT_UM * (1.0 + COAT_SHARE * float(rng.normal()))
    works = works_at(present, spot)
    true = max((one.paint_um for one in works), default=coat)
    sigma = (SIGMA_UM + SIGMA_SHARE * true) / sqrt(READINGS)
    shown = max(0, round((true + sigma * float(rng.normal())) / STEP_UM) * STEP_UM)
    if not is_steel(present, spot) or any(not one.magnetic for one in works):
        return Outcome(signs=("no-reading",))
    return Outcome((Reading("paint-gauge", spot.place, "coating", float(shown), "µm"),))


#: The sheet stands between.
footprint = no_package
