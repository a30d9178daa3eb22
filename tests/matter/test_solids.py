"""Solids and groups: masses, lattices, and what is refused."""

from __future__ import annotations

from math import isclose, pi, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import Material, material
from tidewaiter.matter.solids import (
    Box,
    Cylinder,
    Group,
    Solid,
    Sphere,
    Tube,
    count,
    expanded,
    mass_kg,
)


def test_mass_is_volume_times_density() -> None:
    can = Cylinder(0.1, 0.5)
    assert isclose(mass_kg(Solid(can, Pose(), "water", 1.0)), pi * 0.01 * 0.5 * 1000)
    steel = Solid(Box((1.0, 1.0, 1.0)), Pose(), "steel")
    assert isclose(mass_kg(steel), 1000 * material("steel").density_g_cm3)


def test_a_material_of_ones_own_will_do() -> None:
    salt = Material.of_formula("a salt", "NaCl", 2.0)
    assert isclose(mass_kg(Solid(Box((1.0, 1.0, 1.0)), Pose(), salt)), 2000.0)


@given(st.tuples(*[st.integers(1, 5)] * 3), st.tuples(*[st.integers(1, 3)] * 3))
def test_a_lattice_weighs_and_counts_what_it_holds(
    outer: tuple[int, int, int], inner: tuple[int, int, int]
) -> None:
    can = Solid(Tube(0.03, 0.0299, 0.1), Pose(), "steel")
    tray = Group((can, can), Pose((0.0, 0.1, 0.0)), inner, (0.1, 0.1, 0.1))
    pallet = Group((tray, can), Pose(), outer, (0.5, 0.5, 0.5))
    each = list(expanded(pallet))
    assert count(pallet) == len(each)
    assert isclose(mass_kg(pallet), len(each) * mass_kg(can))


def test_cells_lie_about_the_origin_and_turn_with_the_group() -> None:
    ball = Solid(Sphere(0.1), Pose((0.0, 0.0, 1.0)), "water")
    half = sqrt(0.5)
    row = Group((ball,), Pose((5.0, 0.0, 0.0), (0.0, half, 0.0, half)), (3, 1, 1), (2.0, 0.0, 0.0))
    places = [tuple(round(v, 9) for v in one.pose.position_m) for one in expanded(row)]
    # A quarter turn about +Y takes +Z to +X and +X to −Z.
    assert places == [(6.0, 0.0, 2.0), (6.0, 0.0, 0.0), (6.0, 0.0, -2.0)]


@pytest.mark.parametrize("size", [0.0, -1.0, float("nan"), float("inf")])
def test_a_shape_without_size_is_refused(size: float) -> None:
    for make in (lambda: Box((1.0, size, 1.0)), lambda: Cylinder(size, 1.0), lambda: Sphere(size)):
        with pytest.raises(DefectError, match="above zero"):
            make()


def test_a_solid_of_nothing_known_or_of_no_density_is_refused() -> None:
    with pytest.raises(DefectError, match=r"near names: .*steel"):
        Solid(Sphere(1.0), Pose(), "steal")
    with pytest.raises(DefectError, match="density"):
        Solid(Sphere(1.0), Pose(), "steel", 0.0)


def test_a_lattice_without_cells_or_places_is_refused() -> None:
    with pytest.raises(DefectError, match="at least one cell"):
        Group((), counts=(0, 1, 1))
    with pytest.raises(DefectError, match="finite"):
        Group((), pitch_m=(float("nan"), 0.0, 0.0))
