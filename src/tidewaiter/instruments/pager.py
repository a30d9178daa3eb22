"""The pager: a small scintillator on the belt that shows dose rate, and sounds above a threshold.

Ten seconds at a place. It sounds `K_SIGMA` spreads above the usual background: less than one false
alarm in a thousand (tested). Natural activity of goods sounds it as any other does (domain guide,
section 8).
"""

from __future__ import annotations

from math import sqrt

import numpy as np

from tidewaiter.instruments import gamma
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present

#: Counts, 1/s for each µSv/h [makers' usual statement for a small CsI crystal: 100].
SENSITIVITY = 100.0
DWELL_S, BACKGROUND_S = 10.0, 60.0
#: Held so far off a surface, m.
OFF_M = 0.10
#: Goods whose middle is farther off add less than the background's own spread [estimate].
REACH_M = 3.0
K_SIGMA = 4.0
#: The background differs so much from place to place, as a share [estimate].
PLACE_SHARE = 0.04
#: It sounds in earnest at so much, µSv/h: the response level of the domain guide, section 9.
RESPONSE_uSv_h = 100.0


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Hold it at a place for ten seconds."""
    del setting
    usual = gamma.BACKGROUND_uSv_h * SENSITIVITY * DWELL_S
    here = usual * (1.0 + PLACE_SHARE * float(np.clip(rng.normal(), -3.0, 3.0)))
    added = gamma.near(present, gamma.held_m(spot, OFF_M), REACH_M).dose_uSv_h
    counts = gamma.counted(here + added * SENSITIVITY * DWELL_S, rng)
    dose = counts / (SENSITIVITY * DWELL_S)
    signs = ["alarm"] if counts > usual + K_SIGMA * sqrt(usual) else ["no-alarm"]
    if dose >= RESPONSE_uSv_h:
        signs.append("response-level")
    return Outcome((_reading(spot.place, dose),), tuple(signs))


def background(present: Present, rng: np.random.Generator) -> tuple[Reading, ...]:
    """Take the background for a minute, twenty metres off the unit."""
    del present
    mean = gamma.BACKGROUND_uSv_h * SENSITIVITY * BACKGROUND_S
    counts = gamma.counted(mean, rng)
    return (_reading("background", counts / (SENSITIVITY * BACKGROUND_S)),)


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on the packages within reach, and on those that carry a source."""
    del setting
    held_m = gamma.held_m(spot, OFF_M)
    return spot.is_at(differs) or gamma.depends(present, held_m, REACH_M, differs)


def _reading(place: str, dose_uSv_h: float) -> Reading:
    return Reading("pager", place, "dose-rate", round(dose_uSv_h, 3), "µSv/h")
