"""The weighbridge: gross mass of the unit, the vehicle's own mass deducted.

Noise and step of a road weighbridge, domain guide section 8 (20 to 50 kg): 15 kg, shown in 20 kg.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present
from tidewaiter.world.mass import present_kg

SIGMA_KG = 15.0
STEP_KG = 20


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Weigh the unit."""
    del spot, setting
    shown = round((present_kg(present) + rng.normal(0.0, SIGMA_KG)) / STEP_KG) * STEP_KG
    return Outcome((Reading("weighbridge", "platform", "gross-mass", float(shown), "kg"),))


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on everything that is still inside."""
    del spot, setting
    return any(one.handle in differs for one in (*present.inside, *present.hung))
