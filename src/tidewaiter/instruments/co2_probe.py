"""The CO2 probe: carbon dioxide through the door gasket or a vent, for signs of people.

Breath raises it, and so do ripening fruit, ferments, dry ice and a unit fumigated with it: a raised
value is a reason to look, not a find. An infrared cell shows ppm; outside air has 420
(NOAA, 2023). It is said to be raised from `RAISED_PPM` over outside air on, where a first
measurement of clean air is wrong less than once in a thousand (tested).
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments.outcome import Outcome, Spot, no_package
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present

OUTSIDE_PPM = 420.0
#: Spread: 30 ppm and 3 % of the value; step [makers' usual statement].
SIGMA_PPM, SIGMA_SHARE, STEP_PPM = 30.0, 0.03, 10
RAISED_PPM = 600.0
#: A vent near the roof shows the air inside, but for so much of the difference [estimate].
VENT_LOSES = 0.1


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Draw a sample, and wait until the value stands."""
    del spot
    true = _true_ppm(present, setting)
    shown = _shown(true, rng)
    sign = "co2-raised" if shown >= OUTSIDE_PPM + RAISED_PPM else "co2-usual"
    return Outcome((_reading(setting, shown),), (sign,))


def background(present: Present, rng: np.random.Generator) -> tuple[Reading, ...]:
    """Measure the outside air."""
    del present
    return (_reading("background", _shown(OUTSIDE_PPM, rng)),)


#: The air of the unit is a thing of its own.
footprint = no_package


def _true_ppm(present: Present, setting: str) -> float:
    gas = next((one for one in present.air if one.substance == "carbon-dioxide"), None)
    if gas is None:
        return OUTSIDE_PPM
    if setting == "gasket":
        return gas.gasket
    return gas.inside - VENT_LOSES * (gas.inside - gas.outside)


def _shown(true_ppm: float, rng: np.random.Generator) -> float:
    noisy = true_ppm + (SIGMA_PPM + SIGMA_SHARE * true_ppm) * float(rng.normal())
    return float(max(0, round(noisy / STEP_PPM) * STEP_PPM))


def _reading(place: str, ppm: float) -> Reading:
    return Reading("co2-probe", place, "carbon-dioxide", ppm, "ppm")
