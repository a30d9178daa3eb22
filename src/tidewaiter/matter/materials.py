"""Materials: what a thing is made of, by element, and how it stops photons.

``tables/materials.json`` is derived by ``scripts/matter_tables.py`` from the PNNL compendium
(PNNL-15870 Rev. 2) and from estimates that say what they rest on; ``docs/materials.md`` lists it.
Every function takes the name of a material of that table or a ``Material`` of one's own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from math import isfinite
from typing import Literal, get_args

import numpy as np

from tidewaiter.base.errors import DefectError, InputError, Problem
from tidewaiter.matter.attenuation import PROCESSES, Array, elements, processes_cm2_g
from tidewaiter.matter.composition import (
    Composition,
    formula_shares,
    read_formula,
    share_problems,
    sum_problems,
)

# What a material is for: the fabric of things; what goods travel in; goods; chemicals and elements
# that mixtures are made of; classes that customs look for, many of them lawful elsewhere.
Group = Literal["structural", "packaging", "goods", "substance", "contraband"]
GROUPS: tuple[Group, ...] = get_args(Group)


@dataclass(frozen=True, slots=True)
class Material:
    """A homogeneous substance. Hashable; two are equal when all they say is equal.

    Attributes:
        name: what tables call it.
        mass_fractions: share of the mass by element symbol. Given as any mapping whose values add
            up to 1 within 1e-3; kept as a ``Composition``, brought to a sum of exactly 1.
        density_g_cm3: of the substance, or as packed or built where the source says so.
        source: ``PNNL-15870 Rev. 2 #n``, ``estimate: ...``, or where a caller's own is from.
        group: what it is for.
        packed_density_g_cm3: of a full package of it, gross mass over outer volume, as goods
            travel; None where it does not travel as such or nothing is known.

    Raises:
        InputError: all that is wrong with the numbers.
    """

    name: str
    mass_fractions: Mapping[str, float]
    density_g_cm3: float
    source: str
    group: Group = "substance"
    packed_density_g_cm3: float | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be, and keep the fractions hashable."""
        problems = [
            *_density_problems("density_g_cm3", self.density_g_cm3),
            *_density_problems("packed_density_g_cm3", self.packed_density_g_cm3),
            *share_problems(self.mass_fractions),
        ]
        if self.group not in GROUPS:
            problems.append(Problem("group", f"no group {self.group!r}", ", ".join(GROUPS)))
        if problems:
            raise InputError(problems)
        object.__setattr__(self, "mass_fractions", Composition(self.mass_fractions))

    @classmethod
    def of_formula(
        cls, name: str, formula: str, density_g_cm3: float, source: str = ""
    ) -> Material:
        """Make a material of a chemical formula; see ``composition.atoms`` for how it is written.

        Raises:
            InputError: all that is wrong with formula and density.

        Examples:
            >>> vitriol = Material.of_formula("vitriol", "CuSO4(H2O)5", 2.286)
            >>> f"{vitriol.mass_fractions['Cu']:.4f}"
            '0.2545'
        """
        counts, problems = read_formula(formula)
        if problems:
            raise InputError([*problems, *_density_problems("density_g_cm3", density_g_cm3)])
        shares = formula_shares(counts)
        return cls(name, shares, density_g_cm3, source or f"formula {formula}")

    @classmethod
    def of_fractions(
        cls,
        name: str,
        mass_fractions: Mapping[str, float],
        density_g_cm3: float,
        source: str = "",
    ) -> Material:
        """Make a material of shares of mass by element that add up to 1 within 1e-3.

        Raises:
            InputError: all that is wrong with fractions and density.
        """
        return cls(name, mass_fractions, density_g_cm3, source or "mass fractions")

    @classmethod
    def of_mixture(
        cls,
        name: str,
        parts: Mapping[str | Material, float],
        density_g_cm3: float,
        source: str = "",
    ) -> Material:
        """Make a material of others, by share of mass; shares add up to 1 within 1e-3.

        Args:
            name: its name.
            parts: share of mass by name of a material of the table, or by material.
            density_g_cm3: of the mixture as it stands; mixing does not conserve volume.
            source: where it is from; by default, the mixture.

        Raises:
            InputError: all that is wrong with parts and density.
        """
        called = {part if isinstance(part, str) else part.name: s for part, s in parts.items()}
        problems = [
            Problem(f"parts.{part}", f"no material {part!r}", f"near names: {_near(part)}")
            for part in parts
            if isinstance(part, str) and part not in _table()
        ]
        problems += sum_problems(called, "parts")
        if len(called) < len(parts):
            problems.append(Problem("parts", "two parts of one name", "one share for each name"))
        if problems:
            raise InputError([*problems, *_density_problems("density_g_cm3", density_g_cm3)])
        mixed: dict[str, float] = {}
        for part, share in parts.items():
            for symbol, fraction in resolve(part).mass_fractions.items():
                mixed[symbol] = mixed.get(symbol, 0.0) + share * fraction
        words = " ".join(f"{share:g} {part}" for part, share in called.items())
        return cls(name, mixed, density_g_cm3, source or f"mixture by mass, {words}")


def _density_problems(path: str, value: float | None) -> list[Problem]:
    if value is None or (isfinite(value) and value > 0.0):
        return []
    return [Problem(path, f"a density of {value} g/cm³", "a finite number above zero")]


@cache
def _table() -> dict[str, Material]:
    path = files("tidewaiter.matter") / "tables" / "materials.json"
    rows = json.loads(path.read_text(encoding="utf-8"))
    return {name: Material(name=name, **row) for name, row in rows.items()}


def names(group: Group | None = None) -> tuple[str, ...]:
    """Give the names of all materials of the table, or of one group, sorted."""
    if group is None:
        return tuple(_table())
    if group not in GROUPS:
        raise DefectError(f"no group {group!r}; groups: {', '.join(GROUPS)}")
    return tuple(name for name, found in _table().items() if found.group == group)


def material(name: str) -> Material:
    """Look a material of the table up.

    Raises:
        DefectError: no such material; near names are listed.
    """
    found = _table().get(name)
    if found is None:
        raise DefectError(f"no material {name!r}; near names: {_near(name)}")
    return found


def _near(name: str) -> str:
    return ", ".join(get_close_matches(name, _table(), n=5, cutoff=0.5)) or "none is near"


def resolve(substance: str | Material) -> Material:
    """Give a material as it is, or look it up by its name.

    Raises:
        DefectError: no such material; near names are listed.
    """
    return material(substance) if isinstance(substance, str) else substance


def densities_g_cm3(substances: Sequence[str | Material]) -> Array:
    """Give the densities of many materials, (materials,) in g/cm³."""
    return np.array([resolve(one).density_g_cm3 for one in substances], dtype=np.float64)


def mass_fraction_matrix(substances: Sequence[str | Material]) -> Array:
    """Give the shares of mass of many materials, (materials, 92), columns in order of Z."""
    column = {symbol: element.number - 1 for symbol, element in elements().items()}
    matrix = np.zeros((len(substances), len(column)))
    for row, one in enumerate(substances):
        for symbol, fraction in resolve(one).mass_fractions.items():
            matrix[row, column[symbol]] = fraction
    return matrix


def mass_attenuation_cm2_g(substance: str | Material, energies_MeV: Array) -> Array:
    """Give the total mass attenuation coefficient, coherent scattering included.

    Args:
        substance: one of ``names()``, or a material.
        energies_MeV: (n,), 0.01 to 20 MeV.

    Returns:
        (n,) in cm²/g.

    Raises:
        DefectError: no such material, or an energy outside the table.
    """
    return mass_attenuation_by_process_cm2_g(substance, energies_MeV).sum(axis=0)


def mass_attenuation_by_process_cm2_g(substance: str | Material, energies_MeV: Array) -> Array:
    """Give the mass attenuation by process: (5, n) in cm²/g, in the order of ``PROCESSES``."""
    return mixture_processes_cm2_g(resolve(substance).mass_fractions, energies_MeV)


def mixture_cm2_g(mass_fractions: Mapping[str, float], energies_MeV: Array) -> Array:
    """Give the total mass attenuation of any mixture: the mass-weighted sum of its elements.

    Args:
        mass_fractions: share of the mass by element symbol, taken as they are.
        energies_MeV: (n,), 0.01 to 20 MeV.

    Returns:
        (n,) in cm²/g.
    """
    return mixture_processes_cm2_g(mass_fractions, energies_MeV).sum(axis=0)


def mixture_processes_cm2_g(mass_fractions: Mapping[str, float], energies_MeV: Array) -> Array:
    """Give the mass attenuation of a mixture by process: (5, n) in cm²/g, see ``PROCESSES``."""
    total = np.zeros((len(PROCESSES), np.size(energies_MeV)))
    for symbol, fraction in mass_fractions.items():
        total += fraction * processes_cm2_g(symbol, energies_MeV)
    return total


def mass_attenuation_matrix_cm2_g(
    substances: Sequence[str | Material], energies_MeV: Array
) -> Array:
    """Give the total mass attenuation of many materials at once: (materials, n) in cm²/g."""
    symbols = tuple(elements())
    fractions = mass_fraction_matrix(substances)
    used = np.flatnonzero(fractions.any(axis=0))
    curves = np.zeros((used.size, np.size(energies_MeV)))
    for row, column in enumerate(used):
        curves[row] = processes_cm2_g(symbols[column], energies_MeV).sum(axis=0)
    return fractions[:, used] @ curves
