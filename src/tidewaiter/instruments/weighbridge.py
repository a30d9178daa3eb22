"""The weighbridge: gross mass of the unit, the vehicle's own mass deducted.

Noise and step of a road weighbridge, domain guide section 8 (20 to 50 kg): 15 kg, shown in 20 kg.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present
from tidewaiter.world.mass import present_kg

SIGMA_KG = 15.0
STEP_KG = 20


def weigh(present: Present, rng: np.random.Generator) -> Reading:
    """Weigh the unit."""
    shown = round((present_kg(present) + rng.normal(0.0, SIGMA_KG)) / STEP_KG) * STEP_KG
    return Reading("weighbridge", "platform", "gross-mass", float(shown), "kg")
