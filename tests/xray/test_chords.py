"""Chords against analysis and against slow marching along the ray."""

from __future__ import annotations

from math import cos, hypot, sin, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.xray.scenes import places, solids
from tidewaiter.base.errors import DefectError
from tidewaiter.matter.frames import Pose, Vector
from tidewaiter.matter.solids import Box, Cylinder, Solid, Sphere
from tidewaiter.xray.gantry import SIDE, Gantry, Span
from tidewaiter.xray.projection import project

rows = st.integers(0, SIDE.rows - 1)
columns = st.integers(100, 499)


def chord_m(solid: Solid, row: int, column: int, gantry: Gantry = SIDE) -> float:
    span = Span((column, column + 1), (row, row + 1))
    return float(project([solid], np.ones((1, 1)), gantry, span)[0, 0, 0])


def ray(row: int, column: int, gantry: Gantry = SIDE) -> tuple[np.ndarray, np.ndarray, float]:
    """Origin, unit direction and length of a pixel's ray, from the gantry's documentation."""
    z = gantry.column_z_m(column)
    start = np.array([*gantry.source_m, z])
    on_plane = np.array([0.0, gantry.row_y_m(row), z])
    end = start + (on_plane - start) * (gantry.source_m[0] - gantry.detector_x_m) / start[0]
    length = float(np.linalg.norm(end - start))
    return start, (end - start) / length, length


@given(rows, columns, places, st.floats(0.05, 0.6))
def test_a_ball(row: int, column: int, centre: Vector, radius: float) -> None:
    start, direction, _ = ray(row, column)
    miss = np.linalg.norm(np.cross(np.array(centre) - start, direction))
    expected = 2 * sqrt(max(radius**2 - miss**2, 0.0))
    ours = chord_m(Solid(Sphere(radius), Pose(centre), "water"), row, column)
    assert ours == pytest.approx(expected, rel=1e-5, abs=1e-6)


@given(rows, columns, st.floats(0.01, 0.5), st.floats(-0.9, 0.9), st.floats(-0.9, 0.9))
def test_a_wide_slab_at_any_angle(
    row: int, column: int, thickness: float, about_y: float, about_z: float
) -> None:
    start, direction, _ = ray(row, column)
    middle = start + 5.0 * direction
    lean = Pose(rotation=(0.0, 0.0, sin(about_z / 2), cos(about_z / 2)))
    pose = Pose(tuple(middle.tolist())).then(Pose.turned_y(about_y).then(lean))
    normal = np.array(pose.turn((1.0, 0.0, 0.0)))
    expected = thickness / abs(float(normal @ direction))
    if expected > 2.0:  # it would reach source or detector
        return
    ours = chord_m(Solid(Box((thickness, 40.0, 40.0)), pose, "water"), row, column)
    assert ours == pytest.approx(expected, rel=1e-5)


@given(rows, columns, st.floats(0.05, 0.5), st.floats(-0.999, 0.999), st.floats(-1.2, 1.2))
def test_a_long_tube_at_any_angle(
    row: int, column: int, radius: float, beside: float, lean: float
) -> None:
    """A line that passes an endless tube at distance b and angle a: 2 √(r² − b²) / sin a."""
    start, direction, _ = ray(row, column)
    axis_pose = Pose(rotation=(0.0, 0.0, sin(lean / 2), cos(lean / 2)))
    axis = np.array(axis_pose.turn((0.0, 1.0, 0.0)))
    aside = np.cross(axis, direction)
    sine = float(np.linalg.norm(aside))
    if sine < 0.3:
        return
    place = start + 4.5 * direction + beside * radius * aside / sine
    tube = Solid(Cylinder(radius, 60.0), Pose(tuple(place.tolist()), axis_pose.rotation), "water")
    expected = 2 * radius * sqrt(1 - beside**2) / sine
    assert chord_m(tube, row, column) == pytest.approx(expected, rel=1e-5)


@given(rows, columns, st.floats(0.1, 1.0), st.floats(0.05, 0.5))
def test_along_the_axis_a_cylinder_is_as_long_as_it_is(
    row: int, column: int, length: float, radius: float
) -> None:
    start, direction, _ = ray(row, column)
    place = start + 4.0 * direction
    angle = np.arctan2(direction[1], direction[0]) - np.pi / 2
    pose = Pose(tuple(place.tolist()), (0.0, 0.0, sin(angle / 2), cos(angle / 2)))
    ours = chord_m(Solid(Cylinder(radius, length), pose, "water"), row, column)
    assert ours == pytest.approx(length, rel=1e-5)


@given(st.floats(0.02, 0.6), rows)
def test_a_wedge_of_a_square_bar(inset: float, row: int) -> None:
    """Where a ray cuts the corner of a bar turned by 45°, the chord is twice the depth."""
    column = 300
    z = SIDE.column_z_m(column)
    side = 1.0
    pose = Pose.turned_y(np.pi / 4, (0.0, 1.0, z + side * sqrt(0.5) - inset))
    slant = hypot(1.0, SIDE.slopes(Span((column, column + 1), (row, row + 1)))[0])
    ours = chord_m(Solid(Box((side, 40.0, side)), pose, "water"), row, column)
    assert ours == pytest.approx(2 * inset * slant, rel=1e-5)


def inside(solid: Solid, points: np.ndarray) -> np.ndarray:
    """Tell which points (n, 3) lie in a solid, by its inverse pose."""
    back = solid.pose.inverse()
    local = points @ np.array(back.matrix).T + np.array(back.position_m)
    match solid.shape:
        case Box(size):
            return np.asarray((np.abs(local) <= np.array(size) / 2).all(axis=1))
        case Cylinder(radius, length):
            across = np.hypot(local[:, 0], local[:, 2])
            return np.asarray((across <= radius) & (np.abs(local[:, 1]) <= length / 2))
        case Sphere(radius):
            return (local**2).sum(axis=1) <= radius**2


def pixel_of(point: Vector) -> tuple[int, int]:
    """Find the row and column whose ray passes nearest to a point."""
    source_x, source_y = SIDE.source_m
    on_plane = source_y + (point[1] - source_y) * source_x / (source_x - point[0])
    row = min(max(round(SIDE.row_at(on_plane)), 0), SIDE.rows - 1)
    return row, round(SIDE.column_at(point[2]))


shares = st.floats(-1.1, 1.1)


@given(solids, st.tuples(shares, shares, shares))
@settings(max_examples=300)
def test_any_solid_against_marching_along_rays_aimed_at_it(solid: Solid, aim: Vector) -> None:
    half = solid.shape.half_extents_m
    row, column = pixel_of(solid.pose.at((aim[0] * half[0], aim[1] * half[1], aim[2] * half[2])))
    start, direction, length = ray(row, column)
    steps = 20_000
    at = (np.arange(steps) + 0.5) * length / steps
    marched = inside(solid, start + at[:, None] * direction).sum() * length / steps
    assert chord_m(solid, row, column) == pytest.approx(marched, abs=2.1 * length / steps)


def test_a_solid_round_the_source_or_beyond_the_detector_counts_between_them_only() -> None:
    _, _, length = ray(200, 300)
    z = SIDE.column_z_m(300)
    around = Solid(Sphere(50.0), Pose((5.0, 1.0, z)), "water")
    assert chord_m(around, 200, 300) == pytest.approx(length, rel=1e-6)
    assert chord_m(Solid(Sphere(0.5), Pose((-4.0, 1.5, z)), "water"), 200, 300) == 0.0
    assert chord_m(Solid(Sphere(0.5), Pose((7.0, 1.0, z)), "water"), 200, 300) == 0.0


def test_parts_that_do_not_fit_are_refused() -> None:
    with pytest.raises(DefectError, match="do not fit"):
        project([], np.ones((1, 1)), SIDE, Span((0, 1), (0, 1)))
