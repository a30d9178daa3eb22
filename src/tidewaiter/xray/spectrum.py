"""The photons of a linear accelerator and what a scintillator makes of them.

Emission: Schiff's thin-target bremsstrahlung in the forward direction, formula 2BS of Koch and
Motz, Rev. Mod. Phys. 31 (1959) 920, with its screening. It holds for relativistic electrons and
small angles; of a thick target only the first layers shine forward, so it is used with the
target and the hardening filter as absorbers. Born approximation: some 10 to 20 % in shape, most
at the tip, where few photons are.

Response: an energy-integrating CdWO4 crystal. A photon that interacts leaves the energy that it
hands to electrons (Klein and Nishina's mean for Compton scattering; all but the two rest masses
for pair production); scattered and annihilation photons escape. Scatter from the cargo into the
detector is not modelled: the fan is collimated to a slit before and behind the box.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log

import numpy as np

from tidewaiter.matter.attenuation import ELECTRON_MASS_MEV, PROCESSES, Array
from tidewaiter.matter.materials import (
    mass_attenuation_cm2_g,
    material,
    mixture_processes_cm2_g,
)

# Below this the target itself absorbs everything (e⁻¹⁷ through 2 mm of tungsten), and above it
# no element up to lead has an absorption edge, so every curve is smooth.
LOWEST_ENERGY_MEV = 0.1


@dataclass(frozen=True, slots=True)
class Source:
    """A linear accelerator and its detector.

    Attributes:
        end_point_MeV: kinetic energy of the electrons.
        target_Z: atomic number of the target.
        filters: what the photons pass before the box: (material, thickness in cm).
        crystal: the scintillator's material.
        crystal_cm: its depth along the beam.
    """

    end_point_MeV: float
    target_Z: int
    filters: tuple[tuple[str, float], ...]
    crystal: str
    crystal_cm: float


def schiff_forward(energies_MeV: Array, end_point_MeV: float, target_Z: int) -> Array:
    """Give the relative number of photons per MeV straight ahead (2BS at angle 0).

    Args:
        energies_MeV: (n,), below the end point.
        end_point_MeV: kinetic energy of the electrons.
        target_Z: atomic number of the target.

    Returns:
        (n,) relative units.
    """
    k = energies_MeV / ELECTRON_MASS_MEV
    before = end_point_MeV / ELECTRON_MASS_MEV + 1.0
    after = before - k
    reduced_momentum = k / (2.0 * before * after)
    screening = target_Z ** (1.0 / 3.0) / 111.0
    log_m = -np.log(reduced_momentum**2 + screening**2)
    ratio = after / before
    return ((1.0 + ratio**2) * log_m - (1.0 + ratio) ** 2) / k


def filtered(energies_MeV: Array, source: Source) -> Array:
    """Give the relative number of photons per MeV that reach the box, (n,)."""
    photons = schiff_forward(energies_MeV, source.end_point_MeV, source.target_Z)
    for name, thickness_cm in source.filters:
        areal = material(name).density_g_cm3 * thickness_cm
        photons = photons * np.exp(-mass_attenuation_cm2_g(name, energies_MeV) * areal)
    return photons


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


def detection(energies_MeV: Array, source: Source) -> tuple[Array, Array]:
    """Give what the crystal does with a photon.

    Returns:
        The probability that it interacts, (n,), and the mean energy left by one that does,
        (n,) in MeV.
    """
    crystal = material(source.crystal)
    by_process = mixture_processes_cm2_g(crystal.mass_fractions, energies_MeV)
    total = by_process.sum(axis=0)
    caught = 1.0 - np.exp(-total * crystal.density_g_cm3 * source.crystal_cm)
    kept = {
        "coherent": np.zeros_like(energies_MeV),
        "incoherent": energies_MeV * klein_nishina_share(energies_MeV),
        "photoelectric": energies_MeV,
        "pair_nuclear": np.clip(energies_MeV - 2.0 * ELECTRON_MASS_MEV, 0.0, None),
        "pair_electron": np.clip(energies_MeV - 2.0 * ELECTRON_MASS_MEV, 0.0, None),
    }
    weight = np.stack([kept[process] for process in PROCESSES])
    return caught, (by_process * weight).sum(axis=0) / total


def fine_grid(source: Source, panels: int = 24, order: int = 32) -> tuple[Array, Array]:
    """Give a fine quadrature over the beam: composite Gauss-Legendre in the logarithm of energy.

    Returns:
        Energies in MeV and weights dE in MeV, each (panels × order,).
    """
    x, w = np.polynomial.legendre.leggauss(order)
    low, high = log(LOWEST_ENERGY_MEV), log(source.end_point_MeV)
    half = (high - low) / panels / 2.0
    middles = low + half * (2.0 * np.arange(panels, dtype=np.float64) + 1.0)
    energies = np.exp(np.add.outer(middles, half * x)).ravel()
    return energies, np.tile(half * w, panels) * energies
