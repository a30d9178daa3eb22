"""Near: distances, and what a lens makes out, against slow and obvious ways."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.instruments.laws import packages, standing
from tidewaiter.instruments.trying import package, present
from tidewaiter.world import near

_AT = st.tuples(*(st.floats(-2.0, 2.0) for _ in range(3)))


def away(one, middle, size=(0.0, 0.0, 0.0)):
    ((found, metres),) = near.within(present(one), middle, size, 99.0)
    assert found is one
    return metres


def test_distances_of_boxes():
    one = package((0.0, 0.2, -3.0))
    assert away(one, (0.1, 0.3, -3.1)) == 0.0
    assert abs(away(one, (1.3, 0.2, -3.0)) - 1.0) < 1e-12
    assert abs(away(one, (1.0, 0.2, -3.0), one.size_m) - 0.4) < 1e-12
    assert away(one, (0.5, 0.2, -3.0), one.size_m) == 0.0
    assert near.within(present(one), (1.3, 0.2, -3.0), (0.0, 0.0, 0.0), 0.9) == ()
    assert near.within(present(), (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), 9.0) == ()


@given(one=packages("a"), point=_AT)
def test_distance_agrees_with_the_nearest_point(one, point):
    low = np.array(one.position_m) - np.array(one.size_m) / 2.0
    closest = np.clip(point, low, low + np.array(one.size_m))
    assert abs(np.linalg.norm(closest - point) - away(one, point)) < 1e-9


@given(load=st.lists(st.integers(0, 40), min_size=1, max_size=40, unique=True), data=st.data())
def test_what_is_in_view_agrees_with_asking_each_ray_of_every_package(load, data):
    made = tuple(data.draw(packages(f"p{n}")) for n in load)
    here, point, way, reach = present(*made), (0.1, 1.2, -1.1), (0.3, -0.2, -1.0), 2.5
    rays = near._half_sphere() @ near._frame(way)
    met = near._enters(
        np.array([one.position_m for one in made]) - np.array(point),
        np.array([one.size_m for one in made]) / 2.0,
        rays,
    )
    first = {
        one.handle
        for n, one in enumerate(made)
        if ((met[:, n] <= reach) & (met[:, n] < np.delete(met, n, 1).min(1, initial=np.inf))).any()
    }
    # Of packages that a ray enters at one and the same point either may be told.
    told = {one.handle for one in near.in_view(here, point, way, reach)}
    assert first <= told
    ties = {one.handle for n, one in enumerate(made) if (met[:, n] == met.min(1)).any()}
    assert told <= ties


def test_what_stands_before_hides_what_stands_behind():
    point, way = (0.0, 1.0, -1.0), (0.0, 0.0, -1.0)
    board = package((0.0, 1.0, -1.3), name="board", size_m=(2.3, 2.2, 0.1))
    behind = package((0.0, 1.0, -1.7), name="behind")
    assert near.in_view(present(board, behind), point, way, 1.0) == (board,)
    assert near.in_view(present(behind), point, way, 1.0) == (behind,)
    assert near.in_view(present(behind), point, (0.0, 0.0, 1.0), 1.0) == ()
    assert near.in_view(present(behind), point, way, 0.4) == ()
    assert near.straight_on(present(board, behind), point, way, 1.0) == board
    assert near.straight_on(present(behind), point, (1.0, 0.0, 0.0), 1.0) is None


@given(load=st.lists(st.integers(0, 7), min_size=1, max_size=6, unique=True), data=st.data())
def test_taking_away_what_is_not_in_view_changes_nothing(load, data):
    made = tuple(data.draw(packages(f"p{n}")) for n in load)
    point, way = (0.0, 1.2, -1.1), (0.3, -0.2, -1.0)
    seen = near.in_view(standing(made, opened=False), point, way, 2.0)
    for one in made:
        if one not in seen:
            rest = tuple(each for each in made if each is not one)
            assert near.in_view(standing(rest, opened=False), point, way, 2.0) == seen
