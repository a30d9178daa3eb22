"""The photons of a source, what a scintillator makes of them, and how many there are.

Emission of an accelerator: Schiff's bremsstrahlung, integrated over the angle of the photon, with
screening (L. I. Schiff, Phys. Rev. 83 (1951) 252; formula 3BS(e) of H. W. Koch and J. W. Motz,
Rev. Mod. Phys. 31 (1959) 920). Integrated, because electrons are scattered in the target by more
than a photon's emission angle before they have gone a tenth of it, so a detector straight ahead
sees all angles. The formula rests on the Born approximation, relativistic electrons before and
after, small angles and a simple screened potential. It is good to 10 or 20 % in shape for
tungsten, worst at the tip, where few photons are, and says nothing below 2 MeV of electron
energy. Of a thick target the first layers do most of the forward shining, so electrons are not
followed as they slow down: a trial with slowing and scattering electrons made the tenth-value
layers of steel and concrete 1 to 3 % thinner. The target and the hardening filter are absorbers.

Response: an energy-integrating crystal. A photon that interacts leaves the energy that it hands
to electrons (Klein and Nishina's mean for Compton scattering; all but the two rest masses for
pair production); scattered and annihilation photons escape. A radioactive source shines in its
lines only: what its own capsule scatters is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import log

import numpy as np

from tidewaiter.matter.attenuation import ELECTRON_MASS_MEV, PROCESSES, Array
from tidewaiter.matter.materials import (
    mass_attenuation_by_process_cm2_g,
    mass_attenuation_cm2_g,
    material,
)
from tidewaiter.xray.sources import Filters, Isotope, Linac, Source

#: Of an accelerator's signal less than 1e-5 lies below: the target lets nothing through (e⁻⁸
#: with the filter). Above, no element up to uranium has an absorption edge (116 keV).
LOWEST_ENERGY_MEV = 0.15

CRYSTAL, CRYSTAL_CM = "cadmium_tungstate", 3.0

_J_PER_MEV = 1.602176634e-13  # exact, SI 2019
_G_PER_KG = 1e3


def schiff(energies_MeV: Array, end_point_MeV: float, target_Z: int) -> Array:
    """Give the relative number of photons per MeV, all angles together.

    Args:
        energies_MeV: (n,), below the end point.
        end_point_MeV: kinetic energy of the electrons.
        target_Z: atomic number of the target.

    Returns:
        (n,) in units of 2 αZ²r₀² per electron rest energy; the module says how good it is.
    """
    k = energies_MeV / ELECTRON_MASS_MEV
    before = end_point_MeV / ELECTRON_MASS_MEV + 1.0
    after = before - k
    ratio = after / before
    charge = target_Z ** (1.0 / 3.0) / 111.0
    log_m = -np.log((k / (2.0 * before * after)) ** 2 + charge**2)
    b = 2.0 * before * after * charge / k
    bend = np.arctan(b) / b
    wide = (1.0 + ratio**2 - 2.0 / 3.0 * ratio) * (log_m + 1.0 - 2.0 * bend)
    narrow = 2.0 / b**2 * np.log1p(b**2) + 4.0 * (2.0 - b**2) / (3.0 * b**2) * bend
    return (wide + ratio * (narrow - 8.0 / (3.0 * b**2) + 2.0 / 9.0)) / k


def passed(energies_MeV: Array, filters: Filters) -> Array:
    """Give the share of photons that filters let through, (n,)."""
    depth = np.zeros_like(energies_MeV)
    for name, thickness_cm in filters:
        areal = material(name).density_g_cm3 * thickness_cm
        depth += mass_attenuation_cm2_g(name, energies_MeV) * areal
    return np.exp(-depth)


def emitted(energies_MeV: Array, source: Linac) -> Array:
    """Give the relative number of an accelerator's photons per MeV that reach the box, (n,)."""
    photons = schiff(energies_MeV, source.end_point_MeV, source.target_Z)
    return photons * passed(energies_MeV, source.filters)


def photons(source: Source, panels: int = 24, order: int = 16) -> tuple[Array, Array]:
    """Give a source as a sum over energies.

    Args:
        source: an accelerator, whose spectrum is cut into a composite Gauss-Legendre rule in the
            logarithm of energy, or a radioactive source, which has its lines.
        panels: of the rule.
        order: points in each.

    Returns:
        Energies in MeV, (n,), and shares of the photons that reach the box, (n,), adding up to 1.
    """
    if isinstance(source, Isotope):
        energies, shares = np.array(source.lines).T
        shares = shares * passed(energies, source.filters)
    else:
        energies, widths = _rule(source.end_point_MeV, panels, order)
        shares = widths * emitted(energies, source)
    return energies, shares / shares.sum()


def _rule(end_point_MeV: float, panels: int, order: int) -> tuple[Array, Array]:
    """Energies and widths dE in MeV from the lowest energy to the end point."""
    x, w = np.polynomial.legendre.leggauss(order)
    low, high = log(LOWEST_ENERGY_MEV), log(end_point_MeV)
    half = (high - low) / panels / 2.0
    middles = low + half * (2.0 * np.arange(panels, dtype=np.float64) + 1.0)
    energies = np.exp(np.add.outer(middles, half * x)).ravel()
    return energies, np.tile(half * w, panels) * energies


def klein_nishina_share(energies_MeV: Array) -> Array:
    """Give the mean share of a photon's energy that Compton scattering hands to the electron.

    Ratio of the integrated Klein-Nishina cross sections for energy transfer and for scattering
    (closed forms: Attix, Introduction to Radiological Physics, 1986, chapter 7).
    """
    a = energies_MeV / ELECTRON_MASS_MEV
    b = 1.0 + 2.0 * a
    log_b = np.log(b)
    scatter = (
        2.0 * (1.0 + a) / a**2 * (2.0 * (1.0 + a) / b - log_b / a)
        + log_b / a
        - 2.0 * (1.0 + 3.0 * a) / b**2
    )
    transfer = 2.0 * (
        2.0 * (1.0 + a) ** 2 / (a**2 * b)
        - (1.0 + 3.0 * a) / b**2
        - (1.0 + a) * (2.0 * a**2 - 2.0 * a - 1.0) / (a**2 * b**2)
        - 4.0 * a**2 / (3.0 * b**3)
        - ((1.0 + a) / a**3 - 1.0 / (2.0 * a) + 1.0 / (2.0 * a**3)) * log_b
    )
    return transfer / scatter


def _handed_over(by_process_cm2_g: Array, energies_MeV: Array) -> Array:
    """Energy handed to electrons, MeV cm²/g, (n,): Σ over processes of μ/ρ × mean energy."""
    handed = {
        "coherent": np.zeros_like(energies_MeV),
        "incoherent": energies_MeV * klein_nishina_share(energies_MeV),
        "photoelectric": energies_MeV,
        "pair_nuclear": np.clip(energies_MeV - 2.0 * ELECTRON_MASS_MEV, 0.0, None),
        "pair_electron": np.clip(energies_MeV - 2.0 * ELECTRON_MASS_MEV, 0.0, None),
    }
    return (by_process_cm2_g * np.stack([handed[process] for process in PROCESSES])).sum(axis=0)


def detection(
    energies_MeV: Array, crystal: str = CRYSTAL, crystal_cm: float = CRYSTAL_CM
) -> tuple[Array, Array]:
    """Give what a crystal does with a photon.

    Args:
        energies_MeV: (n,).
        crystal: the scintillator's material.
        crystal_cm: its depth along the beam.

    Returns:
        The probability that it interacts, (n,), and the mean energy left by one that does,
        (n,) in MeV.
    """
    by_process = mass_attenuation_by_process_cm2_g(crystal, energies_MeV)
    total = by_process.sum(axis=0)
    caught = 1.0 - np.exp(-total * material(crystal).density_g_cm3 * crystal_cm)
    return caught, _handed_over(by_process, energies_MeV) / total


@dataclass(frozen=True, slots=True, eq=False)
class Response:
    """A beam on a fine rule, as a detector sees it with nothing in the way.

    Attributes:
        energies_MeV: (n,).
        signal: (n,) share of the signal in air; adds up to 1.
        variance: (n,) share of the variance of the signal in air, in units of (signal in air)²
            per caught photon; adds up to more than 1, since photons differ in energy.
        caught: share of the photons that the detector catches.
    """

    energies_MeV: Array
    signal: Array
    variance: Array
    caught: float


def response(source: Source, crystal: str = CRYSTAL, crystal_cm: float = CRYSTAL_CM) -> Response:
    """Work out what a detector sees of a source; arguments as for ``detection``."""
    energies, shares = photons(source)
    caught, left = detection(energies, crystal, crystal_cm)
    seen = shares * caught
    first, second = seen * left, seen * left**2
    return Response(
        energies_MeV=energies,
        signal=first / first.sum(),
        variance=second * seen.sum() / first.sum() ** 2,
        caught=float(seen.sum()),
    )


def air_kerma_per_photon_Gy_cm2(energies_MeV: Array) -> Array:  # noqa: N802
    """Give the air kerma of one photon per cm², (n,) in Gy cm².

    Fluorescence and the binding of electrons are left out, which is within 1 % of tables.
    """
    by_process = mass_attenuation_by_process_cm2_g("air", energies_MeV)
    return _handed_over(by_process, energies_MeV) * _J_PER_MEV * _G_PER_KG


@cache
def _kerma_per_photon_Gy_cm2(source: Source) -> float:  # noqa: N802
    energies, shares = photons(source)
    return float(shares @ air_kerma_per_photon_Gy_cm2(energies))


def photons_per_cell(
    source: Source, dose_uGy_per_line_at_1m: float, cell_area_m2: float, distance_m: float
) -> float:
    """Give how many photons reach one detector cell in one line, with nothing in the way.

    Args:
        source: whose spectrum it is.
        dose_uGy_per_line_at_1m: air kerma of one line at one metre from the source, in air.
        cell_area_m2: of the cell's face, across the ray.
        distance_m: from the source; the dose falls with its square. Air in between is left out
            (it stops a few per cent in ten metres).
    """
    at_1m_cm2 = dose_uGy_per_line_at_1m * 1e-6 / _kerma_per_photon_Gy_cm2(source)
    return at_1m_cm2 / distance_m**2 * cell_area_m2 * 1e4
