"""The magnet: whether it holds as on the bare sheet.

A hand magnet is drawn along a patch. Over steel it holds; over filler, aluminium or stainless it
holds less or not at all. Paint weakens the hold a little. Honest repairs do the same as any other
(domain guide, section 8).
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments.outcome import Outcome, Spot, no_package
from tidewaiter.instruments.panels import is_steel
from tidewaiter.instruments.works import works_at
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present

#: Hold of a hand magnet on bare steel sheet, and where there is none behind it, N [estimate].
HOLD_N, LOOSE_N = 30.0, 3.0
#: The hold falls to a half behind so much paint or filler, micrometres [estimate].
HALF_UM = 900.0
#: What a container's sheet bears [estimate: three coats of a container paint system].
PAINT_UM = 120.0
#: Spread of a hand's pull, as a share; the step in which it is told.
SIGMA, STEP_N = 0.08, 1.0
#: Below this share of the hold of painted sheet a hand feels that it slips [estimate].
SLIPS = 0.6


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Draw the magnet along a patch: the weakest hold on it, and whether it slipped."""
    del setting
    steel = is_steel(present, spot)
    works = works_at(present, spot)
    weakest = min((_hold_N(w.paint_um, steel and w.magnetic) for w in works), default=None)
    true = _hold_N(PAINT_UM, magnetic=steel) if weakest is None else weakest
    felt = true * (1.0 + SIGMA * float(rng.normal()))
    shown = max(0.0, round(felt / STEP_N) * STEP_N)
    sign = "slips" if felt < SLIPS * _hold_N(PAINT_UM, magnetic=True) else "holds"
    return Outcome((Reading("magnet", spot.place, "hold", shown, "N"),), (sign,))


#: The sheet stands between.
footprint = no_package


def _hold_N(paint_um: float, magnetic: bool) -> float:  # noqa: FBT001, N802  (newtons)
    return HOLD_N * 0.5 ** (paint_um / HALF_UM) if magnetic else LOOSE_N
