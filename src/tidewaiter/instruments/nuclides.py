"""Nuclides: the gamma lines of each, the air kerma they give, and the natural activity of goods.

Series (radium-226, thorium-232) stand in equilibrium with what they decay into. Lines are counted
at the nearest of a few energies, ``NODES_MeV``. No special nuclear material is in the table.
"""

from __future__ import annotations

from functools import cache
from math import pi
from typing import Literal, cast

import numpy as np

from tidewaiter.base.errors import DefectError
from tidewaiter.base.tables import rows
from tidewaiter.language.values import Value
from tidewaiter.matter.attenuation import ELECTRON_MASS_MEV, PROCESSES, Array
from tidewaiter.matter.materials import (
    mass_attenuation_by_process_cm2_g,
    mass_attenuation_cm2_g,
    material,
)
from tidewaiter.world.model import Package
from tidewaiter.xray.spectrum import klein_nishina_share

Use = Literal["natural", "medical", "industrial"]

#: Energies at which photons are counted, MeV.
NODES_MeV: Array = np.array(
    [
        0.06,
        0.14,
        0.19,
        0.24,
        0.30,
        0.36,
        0.47,
        0.51,
        0.60,
        0.66,
        0.76,
        0.92,
        1.12,
        1.17,
        1.33,
        1.46,
        1.76,
        2.2,
        2.61,
        4.44,
    ]
)
#: Activity of a gram of natural potassium, Bq (half-life 1.248e9 a, 117 ppm of its atoms).
K_40_Bq_g = 31.7
#: Ambient dose equivalent for each unit of air kerma: ICRP 74, near 1.2 from 0.4 to 2 MeV.
SIEVERT_PER_GRAY = 1.2
_JOULE_PER_MEV = 1.602176634e-13
_S_PER_H = 3600.0


class Nuclide(Value):
    """One nuclide, or a series: lines as (MeV, photons per decay); neutrons per decay."""

    name: str
    use: Use
    lines: tuple[tuple[float, float], ...]
    neutrons: float


@cache
def nuclides() -> dict[str, Nuclide]:
    """Give every nuclide by its name."""
    by_name: dict[str, list[dict[str, str]]] = {}
    for row in rows("instruments", "nuclides"):
        by_name.setdefault(row["nuclide"], []).append(row)
    return {
        name: Nuclide(
            name,
            cast(Use, lines[0]["use"]),
            tuple((float(row["energy_keV"]) / 1000.0, float(row["photons"])) for row in lines),
            sum(float(row["neutrons"]) for row in lines),
        )
        for name, lines in by_name.items()
    }


def nuclide(name: str) -> Nuclide:
    """Look a nuclide up.

    Raises:
        DefectError: no such nuclide.
    """
    found = nuclides().get(name)
    if found is None:
        raise DefectError(f"no nuclide {name!r}; the table has {', '.join(nuclides())}")
    return found


@cache
def photons(name: str) -> Array:
    """Give the photons per decay of a nuclide at each of ``NODES_MeV``."""
    counted = np.zeros(NODES_MeV.size)
    for energy, share in nuclide(name).lines:
        counted[int(np.argmin(np.abs(np.log(NODES_MeV / energy))))] += share
    return counted


@cache
def kerma_uGy_m2() -> Array:  # noqa: N802  (micrograys)
    """Give the air kerma of a photon at each of ``NODES_MeV``, µGy m²: times a fluence of 1/m².

    Energy given to electrons in air: all of it by absorption, Klein and Nishina's mean share by
    scattering, all but two rest masses in pairs.
    """
    by_process = mass_attenuation_by_process_cm2_g("air", NODES_MeV)
    pairs = np.clip(NODES_MeV - 2.0 * ELECTRON_MASS_MEV, 0.0, None)
    handed = {
        "coherent": np.zeros_like(NODES_MeV),
        "incoherent": NODES_MeV * klein_nishina_share(NODES_MeV),
        "photoelectric": NODES_MeV,
        "pair_nuclear": pairs,
        "pair_electron": pairs,
    }
    rows = np.stack([handed[process] for process in PROCESSES])
    transfer_cm2_g: Array = (by_process * rows).sum(axis=0)
    # cm²/g is 0.1 m²/kg; J/kg is Gy.
    return transfer_cm2_g * 0.1 * _JOULE_PER_MEV * 1e6


def dose_constant(name: str) -> float:
    """Give the air kerma rate of a bare source of 1 MBq at 1 m, µGy/h."""
    return float(photons(name) @ kerma_uGy_m2()) * 1e6 * _S_PER_H / (4.0 * pi)


@cache
def mu_m2_kg(name: str) -> Array:
    """Give the mass attenuation of a material at each of ``NODES_MeV``, m²/kg."""
    return mass_attenuation_cm2_g(name, NODES_MeV) * 0.1


@cache
def basis_m2_kg() -> Array:
    """Give four curves that attenuation curves are mixed of, (4, nodes): `mixed` says how.

    Scattering by water, absorption by iron and by lead, whose edge lies above the lowest energy,
    and pair production in iron (after Alvarez and Macovski, Phys. Med. Biol. 21 (1976) 733).
    """
    water = mass_attenuation_by_process_cm2_g("water", NODES_MeV)
    iron = mass_attenuation_by_process_cm2_g("steel", NODES_MeV)
    lead = mass_attenuation_by_process_cm2_g("lead", NODES_MeV)
    return np.stack([water[1], iron[2], lead[2], iron[3]]) * 0.1


@cache
def mixed(name: str) -> Array:
    """Give the shares of `basis_m2_kg` that make up a material's attenuation, (4,)."""
    wanted = mu_m2_kg(name)
    rows = (basis_m2_kg() / wanted).T
    shares, *_ = np.linalg.lstsq(rows, np.ones(NODES_MeV.size), rcond=None)
    return shares.astype(np.float64)


#: Nuclides that goods bring along.
NATURAL: tuple[str, ...] = ("K-40", "Ra-226", "Th-232")


def natural_Bq(package: Package) -> tuple[float, float, float]:  # noqa: N802  (becquerel)
    """Give the natural activity of a package, Bq of each of ``NATURAL``.

    What is inside is looked up by what it is called, then by its material; potassium that no row
    tells of follows from the material's composition.
    """
    k, ra, th = _Bq_kg(package.contents, package.material)
    return k * package.gross_kg, ra * package.gross_kg, th * package.gross_kg


@cache
def _Bq_kg(contents: str, made_of: str) -> tuple[float, float, float]:  # noqa: N802
    row = _activities().get(contents) or _activities().get(made_of)
    by_composition = material(made_of).mass_fractions.get("K", 0.0) * 1000.0 * K_40_Bq_g
    if row is None:
        return by_composition, 0.0, 0.0
    return (by_composition if row[0] is None else row[0]), row[1], row[2]


@cache
def _activities() -> dict[str, tuple[float | None, float, float]]:
    return {
        row["goods"]: (
            float(row["K_40_Bq_kg"]) if row["K_40_Bq_kg"] else None,
            float(row["Ra_226_Bq_kg"]),
            float(row["Th_232_Bq_kg"]),
        )
        for row in rows("instruments", "natural_activity")
    }
