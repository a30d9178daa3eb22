"""The identifier (RIID): a larger scintillator that counts by energy, and names what it can.

A nuclide is named when the peaks of its own lines stand `K_SIGMA` spreads above what lies under
them: the background, scattered photons, and peaks of others that the crystal cannot part from
them. Longer counting names more; a name is no verdict, and natural nuclides are in honest goods
(domain guide, section 8). Where the whole count is raised and nothing can be named it says so.
"""

from __future__ import annotations

from functools import cache
from math import sqrt

import numpy as np

from tidewaiter.instruments import gamma
from tidewaiter.instruments.nuclides import NODES_MeV, nuclides, photons
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.language.values import Reading
from tidewaiter.matter.attenuation import Array
from tidewaiter.world.after import Present

DWELL_S = {"30-s": 30.0, "120-s": 120.0, "300-s": 300.0}
OFF_M, REACH_M = 0.10, 3.0
#: Face of the crystal, m² [estimate: 51 × 51 mm of NaI]; counts for each µSv/h, 1/s.
FACE_M2, SENSITIVITY = 0.0020, 900.0
#: Width of a peak at 662 keV, as a share; it goes with the root of the energy [makers' usual 7 %].
WIDTH_662 = 0.07
K_SIGMA = 4.5
#: The background differs so much from place to place; the whole count is raised from so much over
#: the usual background on, beside its spread. Shares [estimate].
PLACE_SHARE, RAISED = 0.03, 0.10
#: Spread of the dose rate beside that of its counts [estimate].
GAIN_SHARE = 0.03


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Count at a place, and name what stands out."""
    dwell_s = DWELL_S[setting]
    found = gamma.near(present, gamma.held_m(spot, OFF_M), REACH_M)
    place = 1.0 + PLACE_SHARE * float(np.clip(rng.normal(), -3.0, 3.0))
    dose = gamma.BACKGROUND_uSv_h * place + found.dose_uSv_h
    gross = gamma.counted(dose * SENSITIVITY * dwell_s, rng)
    gain = 1.0 + GAIN_SHARE * float(rng.normal())
    shown = max(0.0, gross / (SENSITIVITY * dwell_s) * gain)
    peaks = {name: lines * efficiency() * FACE_M2 * dwell_s for name, lines in found.lines.items()}
    under = _continuum(dose) * dwell_s
    windows = {name: _overlap() @ one for name, one in peaks.items()}
    counts = gamma.all_counted(sum(windows.values(), under), rng)
    named = [name for name in nuclides() if _stands_out(name, windows, under, counts)]
    signs = [f"nuclide-{name.lower()}" for name in named]
    usual = gamma.BACKGROUND_uSv_h * SENSITIVITY * dwell_s
    if not named:
        raised = gross > (1.0 + RAISED) * usual + K_SIGMA * sqrt(usual)
        signs = ["nuclide-unknown" if raised else "nuclide-none"]
    elif all(nuclides()[name].use == "natural" for name in named):
        signs.append("natural-only")
    readings = [
        Reading("riid", spot.place, "dose-rate", round(shown, 3), "µSv/h"),
        Reading("riid", spot.place, "count-rate", round(gross / dwell_s, 1), "1/s"),
    ]
    return Outcome(tuple(readings), tuple(signs))


def background(present: Present, rng: np.random.Generator) -> tuple[Reading, ...]:
    """Take the background for two minutes, twenty metres off the unit."""
    del present
    seconds = 120.0
    counts = gamma.counted(gamma.BACKGROUND_uSv_h * SENSITIVITY * seconds, rng)
    dose = counts / (SENSITIVITY * seconds)
    return (Reading("riid", "background", "dose-rate", round(dose, 3), "µSv/h"),)


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on the packages within reach, and on those that carry a source."""
    del setting
    held_m = gamma.held_m(spot, OFF_M)
    return spot.is_at(differs) or gamma.depends(present, held_m, REACH_M, differs)


@cache
def efficiency() -> Array:
    """Give the share of photons on the face that end in their peak, at ``NODES_MeV``.

    Near 0.9 at low energies and falling as 1/E from 0.2 MeV on [estimate, after measured peak
    efficiencies of crystals of this size].
    """
    return 0.9 * np.minimum(1.0, 0.2 / NODES_MeV)


def _continuum(dose_uSv_h: float) -> Array:
    """Give the counts under each peak, 1/s: a continuum that falls with energy.

    It grows with the dose rate, which is mostly scattered photons [estimate: half of all counts
    lie below 0.25 MeV].
    """
    width_MeV = WIDTH_662 * np.sqrt(0.662 * NODES_MeV)
    per_MeV = SENSITIVITY * dose_uSv_h * np.exp(-NODES_MeV / 0.36) / 0.36
    return per_MeV * width_MeV + 0.02


@cache
def _overlap() -> Array:
    """Give the share of a peak (column) that falls into the window of a node (row)."""
    sigma = WIDTH_662 * np.sqrt(0.662 * NODES_MeV) / 2.355
    apart = NODES_MeV[:, None] - NODES_MeV[None, :]
    return np.exp(-0.5 * (apart / sigma[None, :]) ** 2)


@cache
def _shape(name: str) -> Array:
    """Give how the peaks of a nuclide stand to each other in the windows."""
    return _overlap() @ (photons(name) * efficiency())


def _stands_out(name: str, windows: dict[str, Array], under: Array, counts: Array) -> bool:
    """Say whether the peaks of a nuclide stand out; others' peaks are stripped, at their spread.

    Windows weigh by signal over background, as a matched filter has it.
    """
    below: Array = sum((one for other, one in windows.items() if other != name), under)
    weights = _shape(name) / below
    return float(weights @ (counts - below)) > K_SIGMA * sqrt(2.0 * float(weights**2 @ below))
