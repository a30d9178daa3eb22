"""The mallet: pitch and ring of a panel, by the mass that leans on it from inside.

A panel's note falls with the square root of the mass that moves with it (f ~ sqrt(D / m), m mass
per area: A. W. Leissa, Vibration of Plates, NASA SP-160, 1969, chapter 1); what leans on it also
takes up the ring. Honest cargo that touches a wall sounds like anything else that does (domain
guide, section 8): the ear compares like with like, it does not tell what is there.
"""

from __future__ import annotations

from math import sqrt

import numpy as np

from tidewaiter.base.errors import DefectError
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.instruments.panels import as_closed, leaning_kg_m2, leaning_on
from tidewaiter.instruments.panels import panel as panel_of
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present

#: Loose goods move along with a panel by this share of their mass [estimate].
_COUPLED = 0.25
#: They take up its ring so many times as they lower its pitch [estimate].
_DAMPED = 3.0
#: Spread of an ear and a hand's blow, as shares; steps of what is written down [estimate].
SIGMA_PITCH, SIGMA_RING = 0.03, 0.08
PITCH_STEP_HZ, RING_STEP_MS = 5, 10


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Tap a patch of a panel once; gives pitch and ring."""
    present, spot = as_closed(present, spot)
    del setting
    patch = spot.patch
    if patch is None:
        raise DefectError("only panels ring")
    panel = panel_of(present, patch.target)
    share = leaning_kg_m2(present, patch) * _COUPLED / panel.kg_m2
    chance = rng.normal(0.0, 1.0, 2).tolist()
    pitch = panel.pitch_Hz / sqrt(1.0 + share) * (1.0 + SIGMA_PITCH * chance[0])
    ring = panel.ring_ms / (1.0 + _DAMPED * share) * (1.0 + SIGMA_RING * chance[1])
    return Outcome(
        (
            Reading("mallet", spot.place, "pitch", _stepped(pitch, PITCH_STEP_HZ), "Hz"),
            Reading("mallet", spot.place, "ring", _stepped(ring, RING_STEP_MS), "ms"),
        )
    )


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on what touches the panel there from inside."""
    present, spot = as_closed(present, spot)
    del setting
    return spot.patch is not None and any(
        one.handle in differs for one in leaning_on(present, spot.patch)
    )


def _stepped(value: float, step: int) -> float:
    return float(max(step, round(value / step) * step))
