"""Shapes: volumes against counted points, and what cannot be a shape."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from tests.matter.forms import inside_shape, shapes
from tidewaiter.base.errors import DefectError
from tidewaiter.base.streams import stream
from tidewaiter.matter.shapes import (
    Box,
    Capsule,
    Corrugated,
    Cylinder,
    Ellipsoid,
    Prism,
    Shape,
    Shell,
    Sphere,
    Tube,
    volume_m3,
)

POINTS = 40_000


@given(shapes)
@settings(max_examples=60, deadline=None)
def test_a_volume_is_the_share_of_points_inside_its_block(shape: Shape) -> None:
    half = np.array(shape.half_extents_m)
    at = stream("tests", "shapes", "points").uniform(-1.0, 1.0, (POINTS, 3)) * half
    share = inside_shape(shape, at).mean()
    block = 8.0 * half.prod()
    sigma = np.sqrt(max(share * (1 - share), 1 / POINTS) / POINTS)
    assert volume_m3(shape) / block == pytest.approx(share, abs=5 * sigma)


@given(shapes)
@settings(deadline=None)
def test_nothing_of_a_shape_lies_outside_its_block(shape: Shape) -> None:
    half = np.array(shape.half_extents_m)
    at = stream("tests", "shapes", "outside").uniform(-2.0, 2.0, (POINTS, 3)) * half
    outside = (np.abs(at) > half * (1 + 1e-9)).any(axis=1)
    assert not inside_shape(shape, at[outside]).any()


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (Sphere(0.5), np.pi / 6),
        (Ellipsoid((1.0, 1.0, 1.0)), np.pi / 6),
        (Capsule(0.5, 1.0), np.pi / 6),
        (Cylinder(1.0, 2.0), 2 * np.pi),
        (Tube(1.0, 0.5, 2.0), 1.5 * np.pi),
        (Prism(((0.0, 0.0), (1.0, 0.0), (0.0, 1.0)), 2.0), 1.0),
        (Shell(Box((1.0, 1.0, 1.0)), Box((0.5, 0.5, 0.5)), (0.2, 0.0, -0.2)), 0.875),
    ],
)
def test_textbook_volumes(shape: Shape, expected: float) -> None:
    assert volume_m3(shape) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize(
    ("make", "word"),
    [
        (lambda: Capsule(0.5, 0.9), "at least as long"),
        (lambda: Tube(0.5, 0.5, 1.0), "wall"),
        (lambda: Shell(Sphere(0.5), Sphere(0.6)), "inside"),
        (lambda: Shell(Box((1.0, 1.0, 1.0)), Box((0.5, 0.5, 0.5)), (0.3, 0.0, 0.0)), "inside"),
        (lambda: Shell(Sphere(0.5), Sphere(0.4), (float("nan"), 0.0, 0.0)), "finite"),
        (lambda: Shell(Sphere(0.5), Sphere(0.5)), "wall"),
        (lambda: Prism(((0.0, 0.0), (1.0, 0.0)), 1.0), "3 to 16"),
        (lambda: Prism(((0.0, 0.0), (1.0, 0.0), (2.0, 0.0)), 1.0), "convex"),
        (lambda: Prism(((0, 0), (2, 0), (0.5, 0.5), (0, 2)), 1.0), "convex"),
        (
            lambda: Prism(((0, 1), (0.6, -0.8), (-0.95, 0.3), (0.95, 0.3), (-0.6, -0.8)), 1.0),
            "convex",
        ),
        (lambda: Prism(((0.0, 0.0), (1.0, 0.0), (float("nan"), 1.0)), 1.0), "finite"),
        (lambda: Corrugated((0.03, 1.0, 1.0), 0.04, 0.2, 0.05), "thinner"),
        (lambda: Corrugated((0.03, 1.0, 1.0), 0.002, 0.2, 0.11), "shorter than a wave"),
        (lambda: Box((1.0, 0.0, 1.0)), "above zero"),
        (lambda: Ellipsoid((1.0, float("inf"), 1.0)), "above zero"),
    ],
)
def test_what_is_no_shape_is_refused(make: object, word: str) -> None:
    with pytest.raises(DefectError, match=word):
        make()  # type: ignore[operator]


def test_outlines_may_run_either_way() -> None:
    corners = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
    assert Prism(corners, 1.0).volume_m3 == Prism(corners[::-1], 1.0).volume_m3 == 1.0
