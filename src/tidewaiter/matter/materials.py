"""Materials: what a thing is made of, by element, and how it stops photons.

``tables/materials.json`` is derived by ``scripts/matter_tables.py`` from the PNNL compendium
(PNNL-15870 Rev. 2) and from estimates that say what they rest on.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType

import numpy as np

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.attenuation import PROCESSES, Array, elements, processes_cm2_g


@dataclass(frozen=True, slots=True)
class Material:
    """A homogeneous substance.

    Attributes:
        name: what tables call it.
        mass_fractions: share of the mass by element symbol; they add up to 1.
        density_g_cm3: of the substance, or as packed or built where the source says so.
        source: ``PNNL-15870 Rev. 2 #n`` or ``estimate: ...``.
    """

    name: str
    mass_fractions: Mapping[str, float]
    density_g_cm3: float
    source: str


@cache
def _table() -> dict[str, Material]:
    path = files("tidewaiter.matter") / "tables" / "materials.json"
    rows = json.loads(path.read_text(encoding="utf-8"))
    return {
        name: Material(
            name=name,
            mass_fractions=MappingProxyType(row["mass_fractions"]),
            density_g_cm3=row["density_g_cm3"],
            source=row["source"],
        )
        for name, row in rows.items()
    }


def names() -> tuple[str, ...]:
    """Give the names of all materials, sorted."""
    return tuple(_table())


def material(name: str) -> Material:
    """Look a material up.

    Raises:
        DefectError: no such material; near names are listed.
    """
    found = _table().get(name)
    if found is None:
        near = ", ".join(get_close_matches(name, names(), n=5, cutoff=0.5)) or "none is near"
        raise DefectError(f"no material {name!r}; near names: {near}")
    return found


def mass_attenuation_cm2_g(
    material_name: str,
    energies_MeV: Array,
) -> Array:
    """Give the total mass attenuation coefficient, coherent scattering included.

    Args:
        material_name: one of ``names()``.
        energies_MeV: (n,), 0.01 to 20 MeV.

    Returns:
        (n,) in cm²/g.

    Raises:
        DefectError: no such material, or an energy outside the table.
    """
    return mixture_cm2_g(material(material_name).mass_fractions, energies_MeV)


def mixture_cm2_g(
    mass_fractions: Mapping[str, float],
    energies_MeV: Array,
) -> Array:
    """Give the total mass attenuation of any mixture: the mass-weighted sum of its elements.

    Args:
        mass_fractions: share of the mass by element symbol.
        energies_MeV: (n,), 0.01 to 20 MeV.

    Returns:
        (n,) in cm²/g.
    """
    return mixture_processes_cm2_g(mass_fractions, energies_MeV).sum(axis=0)


def mixture_processes_cm2_g(
    mass_fractions: Mapping[str, float],
    energies_MeV: Array,
) -> Array:
    """Give the mass attenuation of a mixture by process: (5, n) in cm²/g, see ``PROCESSES``."""
    energies = np.asarray(energies_MeV, dtype=np.float64)
    total = np.zeros((len(PROCESSES), energies.size))
    for symbol, fraction in mass_fractions.items():
        total += fraction * processes_cm2_g(symbol, energies)
    return total


def mass_attenuation_matrix_cm2_g(
    material_names: Sequence[str],
    energies_MeV: Array,
) -> Array:
    """Give the total mass attenuation of many materials at once: (materials, n) in cm²/g."""
    symbols = tuple(elements())
    fractions = np.array(
        [
            [material(name).mass_fractions.get(symbol, 0.0) for symbol in symbols]
            for name in material_names
        ]
    )
    used = np.flatnonzero(fractions.any(axis=0))
    curves = np.stack([processes_cm2_g(symbols[i], energies_MeV).sum(axis=0) for i in used])
    return fractions[:, used] @ curves
