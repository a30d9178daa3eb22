"""Chords against analysis and against slow marching along the ray."""

from __future__ import annotations

from math import cos, hypot, pi, sin, sqrt

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.matter.forms import convex, hollow, shares
from tests.xray.scenes import marched_m, places, ray, rotations, solids
from tidewaiter.base.errors import DefectError
from tidewaiter.matter.frames import Pose, Vector
from tidewaiter.matter.solids import (
    Body,
    Box,
    Capsule,
    Convex,
    Corrugated,
    Cylinder,
    Ellipsoid,
    Group,
    Prism,
    Shell,
    Solid,
    Sphere,
    Tube,
    count,
)
from tidewaiter.xray.gantry import GANTRIES, SIDE, TOP, Gantry, Span
from tidewaiter.xray.projection import project
from tidewaiter.xray.scene import arrange

rows = st.integers(0, SIDE.rows - 1)
columns = st.integers(200, 540)
gantries = st.sampled_from(list(GANTRIES.values()))


def chord_m(body: Body, row: int, column: int, gantry: Gantry = SIDE) -> float:
    span = Span((column, column + 1), (row, row + 1))
    return float(project([body], np.ones((count(body), 1)), gantry, span)[0, 0, 0])


@given(rows, columns, places, st.floats(0.05, 0.6))
def test_a_ball(row: int, column: int, centre: Vector, radius: float) -> None:
    start, direction, _ = ray(row, column)
    miss = np.linalg.norm(np.cross(np.array(centre) - start, direction))
    expected = 2 * sqrt(max(radius**2 - miss**2, 0.0))
    ours = chord_m(Solid(Sphere(radius), Pose(centre), "water"), row, column)
    assert ours == pytest.approx(expected, rel=1e-5, abs=1e-6)


@given(rows, columns, rotations(), st.tuples(*[st.floats(0.1, 1.2)] * 3), st.floats(-0.95, 0.95))
def test_an_ellipsoid_at_any_angle(
    row: int, column: int, rotation: tuple[float, float, float, float], size: Vector, beside: float
) -> None:
    """Along d, aside by b: 2 √(1 − b²) / |S d|, where S stretches the ellipsoid to a unit ball."""
    start, direction, _ = ray(row, column)
    turn = np.array(Pose(rotation=rotation).matrix)
    stretch = np.diag(2.0 / np.array(size)) @ turn.T
    along = stretch @ direction
    aside = np.cross(along, [0.3, -0.5, 0.8])
    aside /= np.linalg.norm(aside)
    place = start + 4.5 * direction - np.linalg.solve(stretch, beside * aside)
    expected = 2 * sqrt(1 - beside**2) / float(np.linalg.norm(along))
    body = Solid(Ellipsoid(size), Pose(tuple(place.tolist()), rotation), "water")
    assert chord_m(body, row, column) == pytest.approx(expected, rel=1e-5)


@given(rows, columns, st.floats(0.001, 0.5), st.floats(-0.9, 0.9), st.floats(-0.9, 0.9))
def test_a_wide_slab_at_any_angle(
    row: int, column: int, thickness: float, about_y: float, about_z: float
) -> None:
    start, direction, _ = ray(row, column)
    middle = start + 4.5 * direction
    lean = Pose(rotation=(0.0, 0.0, sin(about_z / 2), cos(about_z / 2)))
    pose = Pose(tuple(middle.tolist())).then(Pose.turned_y(about_y).then(lean))
    normal = np.array(pose.turn((1.0, 0.0, 0.0)))
    expected = thickness / abs(float(normal @ direction))
    assume(expected < 2.0)  # else it would reach source or detector
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
    assume(sine >= 0.3)
    place = start + 4.5 * direction + beside * radius * aside / sine
    pose = Pose(tuple(place.tolist()), axis_pose.rotation)
    expected = 2 * radius * sqrt(1 - beside**2) / sine
    body = Solid(Cylinder(radius, 60.0), pose, "water")
    assert chord_m(body, row, column) == pytest.approx(expected, rel=1e-5)
    bore = 0.9 * radius
    inner = 2 * sqrt(max(bore**2 - (beside * radius) ** 2, 0.0)) / sine
    pipe = Solid(Tube(radius, bore, 60.0), pose, "water")
    # Near its edge the bore's own chord is known to fewer digits than a share of the wall's.
    assert chord_m(pipe, row, column) == pytest.approx(expected - inner, rel=1e-5, abs=1e-7)


@given(rows, columns, st.floats(0.1, 1.0), st.floats(0.05, 0.5))
def test_along_the_axis_a_cylinder_is_as_long_as_it_is_and_a_capsule_too(
    row: int, column: int, length: float, radius: float
) -> None:
    start, direction, _ = ray(row, column)
    place = start + 4.0 * direction
    angle = np.arctan2(direction[1], direction[0]) - np.pi / 2
    pose = Pose(tuple(place.tolist()), (0.0, 0.0, sin(angle / 2), cos(angle / 2)))
    ours = chord_m(Solid(Cylinder(radius, length), pose, "water"), row, column)
    assert ours == pytest.approx(length, rel=1e-5)
    tips = Capsule(radius, length + 2 * radius)
    assert chord_m(Solid(tips, pose, "water"), row, column) == pytest.approx(
        length + 2 * radius, rel=1e-5
    )


@given(st.floats(0.02, 0.6), st.integers(300, SIDE.rows - 1))  # the upright arm
def test_a_wedge_of_a_square_bar(inset: float, row: int) -> None:
    """Where a ray cuts the corner of a bar turned by 45°, the chord is twice the depth."""
    column = 300
    z = SIDE.column_z_m(column)
    side = 1.0
    pose = Pose.turned_y(np.pi / 4, (0.0, 1.0, z + side * sqrt(0.5) - inset))
    slant = 1.0 / abs(float(ray(row, column)[1][0]))
    ours = chord_m(Solid(Box((side, 40.0, side)), pose, "water"), row, column)
    assert ours == pytest.approx(2 * inset * slant, rel=1e-5)
    outline = tuple((side / 2 * a, side / 2 * b) for a, b in ((1, 1), (1, -1), (-1, -1), (-1, 1)))
    bar = Solid(Prism(outline, 40.0), pose, "water")
    assert chord_m(bar, row, column) == pytest.approx(2 * inset * slant, rel=1e-5)


@given(rows, st.floats(0.001, 0.1), st.floats(0.3, 1.2), st.booleans())
def test_thin_walls_keep_their_digits(row: int, wall: float, size: float, turned: bool) -> None:
    """Two walls of a case, wherever the ray passes its middle: 2 w / cos."""
    start, direction, _ = ray(row, 300)
    middle = start + 4.6 * direction
    case = Shell(Box((size, 9.0, 9.0)), Box((size - 2 * wall, 8.9, 8.9)))
    assume(size > 2.1 * wall)
    pose = Pose.turned_y(0.4 if turned else 0.0, tuple(middle.tolist()))
    normal = np.array(pose.turn((1.0, 0.0, 0.0)))
    expected = 2 * wall / abs(float(normal @ direction))
    ours = chord_m(Solid(case, pose, "water"), row, 300)
    assert ours == pytest.approx(expected, rel=1e-5)


shares_of_half = st.floats(-1.1, 1.1)


def aimed(gantry: Gantry, point: Vector) -> tuple[int, int]:
    """Find the row and column whose ray passes nearest to a point."""
    toward = np.array(point[:2]) - np.array(gantry.source_m)
    row = int(np.argmax(gantry.directions @ toward))
    return row, round(gantry.column_at(point[2]))


@given(gantries, solids, st.tuples(shares_of_half, shares_of_half, shares_of_half))
@settings(max_examples=400, deadline=None)
def test_any_solid_against_marching_along_rays_aimed_at_it(
    gantry: Gantry, solid: Solid, aim: Vector
) -> None:
    half = solid.shape.half_extents_m
    point = solid.pose.at((aim[0] * half[0], aim[1] * half[1], aim[2] * half[2]))
    row, column = aimed(gantry, point)
    start, direction, length = ray(row, column, gantry)
    marched = marched_m(solid, start, direction, length)
    assert chord_m(solid, row, column, gantry) == pytest.approx(marched, abs=4.1 * length / 20_000)


@given(convex, rotations(), shares, shares_of_half, shares_of_half)
@settings(deadline=None)
def test_a_shell_is_its_outside_less_its_inside(
    shape: Convex, rotation: tuple[float, float, float, float], share: float, up: float, on: float
) -> None:
    half = shape.half_extents_m
    pose = Pose((0.1, 1.0, -2.0), rotation)
    row, column = aimed(SIDE, pose.at((0.0, up * half[1], on * half[2])))
    inner = hollow(shape, share)
    parts = [chord_m(Solid(one, pose, "water"), row, column) for one in (shape, inner)]
    shell = chord_m(Solid(Shell(shape, inner), pose, "water"), row, column)
    assert shell == pytest.approx(parts[0] - parts[1], rel=1e-5, abs=2e-7)


@given(
    solids,
    st.builds(Pose, places, rotations()),
    st.tuples(*[st.integers(1, 3)] * 3),
    st.tuples(*[st.floats(-0.4, 0.4)] * 3),
    rows,
    columns,
)
@settings(deadline=None, max_examples=60)
def test_a_lattice_is_its_cells_one_by_one(
    solid: Solid,
    pose: Pose,
    counts: tuple[int, int, int],
    pitch: Vector,
    row: int,
    column: int,
) -> None:
    small = Solid(solid.shape, Pose((0.1, 0.0, -0.1), solid.pose.rotation), "water")
    group = Group((small, small), pose, counts, pitch)
    nested = Group((group, small), pose)
    start, direction, length = ray(row, column)
    marched = marched_m(nested, start, direction, length)
    bound = (4.1 * count(nested) + 1) * length / 20_000
    assert chord_m(nested, row, column) == pytest.approx(marched, abs=bound)


def test_a_round_hollow_in_a_square_block() -> None:
    """The block's chord is the same in every column, its hollow's is not."""
    block = Shell(Box((0.6, 0.6, 0.6)), Sphere(0.25), (0.02, -0.01, 0.03))
    body = Solid(block, Pose((0.0, 1.0, -2.0)), "water")
    for row in range(400, 700, 40):
        for column in range(290, 380, 9):
            start, direction, length = ray(row, column)
            marched = marched_m(body, start, direction, length)
            assert chord_m(body, row, column) == pytest.approx(marched, abs=4.1 * length / 20_000)


def test_a_lattice_makes_no_python_object_for_a_cell() -> None:
    bottle = (Solid(Cylinder(0.04, 0.3), Pose(), "water"), Solid(Sphere(0.02), Pose(), "water"))
    crate = Group(bottle, Pose(), (4, 1, 6), (0.09, 0.0, 0.09))
    pallet = Group((crate,), Pose((0.0, 1.0, -2.0)), (2, 5, 3), (0.4, 0.35, 0.6))
    scene = arrange([pallet, pallet])
    assert len(scene) == 2 * count(pallet) == 2 * 2 * 24 * 30
    assert len(scene.kinds) == 2
    assert len(scene.turns) == 1


@pytest.mark.parametrize("angle", [0.0, 0.35, pi / 2])
def test_a_corrugated_sheet_seen_square_is_its_sheet(angle: float) -> None:
    """Through a flat: the sheet; through a slope: the sheet over the cosine of the slope."""
    sheet = Corrugated((0.036, 3.0, 2.78), 0.0016, 0.278, 0.07)
    body = Solid(sheet, Pose.turned_y(angle, (0.0, 1.2, -2.0)), "steel")
    span = Span((90, 580), (500, 501))
    ours = project([body], np.ones((sheet.waves * 4, 1)), SIDE, span)[0, 0]
    slant = 1.0 / abs(float(ray(500, 300)[1][0]))
    if angle == 0.0:
        run = sheet.wave_m / 2 - sheet.flat_m
        slope = hypot(run, 0.036 - 0.0016) / run
        within = ours[100:390]
        assert within.min() == pytest.approx(0.0016 * slant, rel=1e-5)
        assert np.median(within[within > 0.0017 * slant]) == pytest.approx(
            0.0016 * slope * slant, rel=1e-4
        )
    # However it stands, the shadow holds the sheet's volume.
    volume = ours.sum() * SIDE.step_m / slant
    expected = body.shape.volume_m3 / 3.0 if angle < 1.0 else None
    if expected is not None:
        assert volume == pytest.approx(expected, rel=0.02)


def test_corrugation_neither_overlaps_nor_gapes() -> None:
    sheet = Corrugated((0.036, 1.0, 2.78), 0.0016, 0.278, 0.07)
    run, deep = sheet.wave_m / 2 - sheet.flat_m, 0.036 - 0.0016
    path = sheet.waves * (2 * sheet.flat_m + 2 * hypot(run, deep))
    assert sheet.volume_m3 == pytest.approx(path * 0.0016, rel=1e-9)


def test_a_solid_round_the_source_or_beyond_the_detector_counts_between_them_only() -> None:
    for gantry in GANTRIES.values():
        row = gantry.rows // 2
        start, direction, length = ray(row, 300, gantry)
        around = Solid(Sphere(50.0), Pose(tuple(start.tolist())), "water")
        assert chord_m(around, row, 300, gantry) == pytest.approx(length, rel=1e-6)
        for far in (-1.5, length + 1.0):
            place = Pose(tuple((start + far * direction).tolist()))
            assert chord_m(Solid(Sphere(0.5), place, "water"), row, 300, gantry) == 0.0


def test_a_solid_that_cuts_the_detector_counts_as_far_as_the_detector() -> None:
    start, direction, length = ray(400, 300)
    place = Pose(tuple((start + length * direction).tolist()))
    assert chord_m(Solid(Sphere(0.5), place, "water"), 400, 300) == pytest.approx(0.5, rel=1e-5)


def test_from_above_up_is_along_the_ray() -> None:
    column, row = 300, TOP.rows // 2
    stack = Solid(Box((0.5, 1.2, 0.5)), Pose((0.0, 1.0, TOP.column_z_m(300))), "water")
    slant = 1.0 / abs(float(ray(row, column, TOP)[1][1]))
    assert chord_m(stack, row, column, TOP) == pytest.approx(1.2 * slant, rel=1e-5)


def test_parts_that_do_not_fit_are_refused() -> None:
    with pytest.raises(DefectError, match="do not fit"):
        project([], np.ones((1, 1)), SIDE, Span((0, 1), (0, 1)))
    body = Solid(Sphere(0.5), Pose(), "water")
    with pytest.raises(DefectError, match="finite"):
        project([body], np.full((1, 1), np.nan), SIDE, Span((0, 1), (0, 1)))


def test_more_channels_than_a_vector_holds() -> None:
    body = Solid(Box((0.5, 3.0, 3.0)), Pose((0.0, 1.0, -2.0)), "water")
    parts = np.arange(1.0, 8.0)[None]
    sums = project([body], parts, SIDE, Span((300, 303), (500, 502)))
    assert sums.shape == (2, 7, 3)
    np.testing.assert_allclose(sums[0, :, 0] / sums[0, 0, 0], parts[0], rtol=1e-6)
