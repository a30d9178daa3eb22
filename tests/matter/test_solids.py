"""Solids: volumes, masses, and what is refused."""

from __future__ import annotations

from math import isclose, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.errors import DefectError
from tidewaiter.base.streams import stream
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import material
from tidewaiter.matter.solids import Box, Cylinder, Shape, Solid, Sphere, mass_kg, volume_m3

sizes = st.floats(0.01, 3.0)
shapes = st.one_of(
    st.builds(Box, st.tuples(sizes, sizes, sizes)),
    st.builds(Cylinder, sizes, sizes),
    st.builds(Sphere, sizes),
)


def inside(shape: Shape, x: float, y: float, z: float) -> bool:
    match shape:
        case Box((a, b, c)):
            return abs(x) <= a / 2 and abs(y) <= b / 2 and abs(z) <= c / 2
        case Cylinder(r, h):
            return x * x + z * z <= r * r and abs(y) <= h / 2
        case Sphere(r):
            return x * x + y * y + z * z <= r * r


@given(shapes)
def test_a_volume_is_what_random_points_say(shape: Shape) -> None:
    half = shape.half_extents_m
    points = (2 * stream("solids", "points").random((4000, 3)) - 1) * half
    share = sum(inside(shape, *point) for point in points) / len(points)
    assert isclose(share * 8 * half[0] * half[1] * half[2], volume_m3(shape), rel_tol=0.06)


def test_mass_is_volume_times_density() -> None:
    can = Cylinder(0.1, 0.5)
    assert isclose(mass_kg(Solid(can, Pose(), "water", 1.0)), pi * 0.01 * 0.5 * 1000)
    steel = Solid(Box((1.0, 1.0, 1.0)), Pose(), "steel")
    assert isclose(mass_kg(steel), 1000 * material("steel").density_g_cm3)


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
