"""Effective atomic numbers: the one element that a mixture is like, by two definitions.

They answer different questions. ``effective_Z`` depends on energy and holds where these scanners
work; ``power_law_Z`` is the single figure of photoelectric absorption, below about 0.1 MeV.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.matter.attenuation import Array, elements, processes_cm2_g
from tidewaiter.matter.materials import Material, resolve

AVOGADRO_PER_MOL = 6.02214076e23  # exact since the SI of 2019
# Fitted to photoelectric absorption in tissue: Mayneord 1937, after Spiers, "Effective atomic
# number and energy absorption in tissues", British Journal of Radiology 19 (1946) 52.
_SPIERS_EXPONENT = 2.94


def effective_Z(substance: str | Material, energies_MeV: Array) -> Array:  # noqa: N802
    """Give the effective atomic number for total attenuation at each energy.

    The mean cross section of an atom over that of an electron, both over all atoms:
    Z = Σ nσ / Σ nσ/Z, with n the number and σ the total cross section of each kind of atom
    (Manohara, Hanagodimath, Thind and Gerward, Nucl. Instrum. Methods B 266 (2008) 3906). An
    element gives its own Z; a mixture lies between its lightest and heaviest element. Where
    Compton scattering rules, about 1 MeV, it is the mean number of electrons of an atom; where
    photoelectrons or pairs rule, heavy elements count for more.

    Args:
        substance: one of ``materials.names()``, or a material.
        energies_MeV: (n,), 0.01 to 20 MeV.

    Returns:
        (n,), dimensionless.

    Raises:
        DefectError: no such material, or an energy outside the table.
    """
    by_atom = np.zeros(np.size(energies_MeV))
    by_electron = np.zeros(np.size(energies_MeV))
    for symbol, fraction in resolve(substance).mass_fractions.items():
        # Mass fraction × cm²/g is, but for a common factor, number of atoms × cross section.
        part = fraction * processes_cm2_g(symbol, energies_MeV).sum(axis=0)
        by_atom += part
        by_electron += part / elements()[symbol].number
    return by_atom / by_electron


def power_law_Z(substance: str | Material) -> float:  # noqa: N802
    """Give the classic effective atomic number of photoelectric absorption.

    (Σ a Z^2.94)^(1/2.94), a the share of the electrons (Mayneord 1937; Spiers 1946): 7.42 for
    water. It fits soft X-rays only; it says little at 1 MeV and above.
    """
    electrons = {
        elements()[symbol].number: fraction * elements()[symbol].number / _weight(symbol)
        for symbol, fraction in resolve(substance).mass_fractions.items()
    }
    total = sum(electrons.values())
    mean = sum(part / total * z**_SPIERS_EXPONENT for z, part in electrons.items())
    return float(mean ** (1.0 / _SPIERS_EXPONENT))


def electrons_per_g(substance: str | Material) -> float:
    """Give the number of electrons in a gram: N_A Σ w Z / A, 3.343e23 for water."""
    moles = sum(
        fraction * elements()[symbol].number / _weight(symbol)
        for symbol, fraction in resolve(substance).mass_fractions.items()
    )
    return AVOGADRO_PER_MOL * moles


def _weight(symbol: str) -> float:
    return elements()[symbol].atomic_weight
