"""Poses are a group that keeps lengths and handedness."""

from __future__ import annotations

from math import isclose, pi, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.frames import Pose, Vector

metres = st.floats(-20, 20)
points = st.tuples(metres, metres, metres)


@st.composite
def poses(draw: st.DrawFn) -> Pose:
    raw = draw(st.tuples(*[st.floats(-1, 1)] * 4).filter(lambda q: sum(v * v for v in q) > 0.01))
    size = sqrt(sum(v * v for v in raw))
    x, y, z, w = (v / size for v in raw)
    return Pose(draw(points), (x, y, z, w))


def near(one: Vector, other: Vector) -> bool:
    return all(isclose(a, b, abs_tol=1e-9) for a, b in zip(one, other, strict=True))


def cross(a: Vector, b: Vector) -> Vector:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


@given(poses(), poses(), poses(), points)
def test_then_is_associative_and_means_one_after_the_other(
    a: Pose, b: Pose, c: Pose, p: Vector
) -> None:
    assert near(a.then(b).at(p), a.at(b.at(p)))
    assert near(a.then(b).then(c).at(p), a.then(b.then(c)).at(p))


@given(poses(), points)
def test_an_inverse_undoes(a: Pose, p: Vector) -> None:
    assert near(a.inverse().at(a.at(p)), p)
    assert near(a.then(a.inverse()).at(p), p)


@given(poses(), points, points)
def test_a_pose_keeps_lengths_and_handedness(a: Pose, p: Vector, q: Vector) -> None:
    def size(v: Vector) -> float:
        return sqrt(sum(x * x for x in v))

    assert isclose(size(a.turn(p)), size(p), abs_tol=1e-9)
    one, two = a.turn(cross(p, q)), cross(a.turn(p), a.turn(q))
    assert all(isclose(x, y, abs_tol=1e-8) for x, y in zip(one, two, strict=True))


def test_a_quarter_turn_about_y_is_right_handed() -> None:
    turn = Pose.turned_y(pi / 2, (1.0, 2.0, 3.0))
    assert near(turn.at((0.0, 0.0, 1.0)), (2.0, 2.0, 3.0))
    assert near(turn.at((1.0, 0.0, 0.0)), (1.0, 2.0, 2.0))
    assert near(turn.at((0.0, 1.0, 0.0)), (1.0, 3.0, 3.0))


def test_what_is_no_rigid_transform_is_refused() -> None:
    with pytest.raises(DefectError, match="unit quaternion"):
        Pose(rotation=(0.0, 0.0, 0.0, 1.1))
    with pytest.raises(DefectError, match="finite"):
        Pose((0.0, float("nan"), 0.0))
