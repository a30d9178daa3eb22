"""The heartbeat detector: sensors on the frame of a still vehicle feel the beat of a heart.

It needs a quarter of an hour of quiet: engine off, nobody on the vehicle, little wind. What it
shows is an index of the search for a beat, in spreads of its own noise; `ALARM` lies where one
quiet measurement in a hundred is a false alarm (tested). In wind it says that it cannot tell.
Noise, signal and wind are estimates; published trials of such systems report hits near all and
false alarms of a few in a hundred.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present

#: What one person adds, in spreads of the noise; each further one by the root of their number.
PERSON = 6.0
#: One in a hundred of a normal distribution lies above.
ALARM = 2.326
#: So often the wind is too strong; it then has so many times the spread.
WINDY, WIND_SPREAD = 0.08, 4.0


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Listen: the index, and what the instrument says of it."""
    del spot, setting
    windy = float(rng.random()) < WINDY
    spread = WIND_SPREAD if windy else 1.0
    index = PERSON * len(present.people) ** 0.5 + spread * float(rng.normal())
    sign = "too-windy" if windy else "beat-found" if index > ALARM else "no-beat"
    return Outcome(
        (Reading("heartbeat-detector", "unit", "beat-index", round(index, 1), ""),), (sign,)
    )


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on people alone."""
    del spot, setting
    return any(one.handle in differs for one in present.people)
