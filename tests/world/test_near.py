"""Near: distances, and what a lens makes out, against slow and obvious ways."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.instruments.laws import packages, standing
from tidewaiter.instruments.trying import package, present
from tidewaiter.world import near

_AT = st.tuples(*(st.floats(-2.0, 2.0) for _ in range(3)))


def test_distances_of_boxes():
    one = package((0.0, 0.2, -3.0))
    assert near.distance_m(one, (0.1, 0.3, -3.1)) == 0.0
    assert near.distance_m(one, (1.3, 0.2, -3.0)) == 1.0
    assert abs(near.gap_m(one, package((1.0, 0.2, -3.0))) - 0.4) < 1e-12
    assert near.gap_m(one, package((0.5, 0.2, -3.0))) == 0.0


@given(one=packages("a"), other=packages("b"), point=_AT)
def test_gap_and_distance_agree_with_nearest_points(one, other, point):
    def closest(box, at):
        low = np.array(box.position_m) - np.array(box.size_m) / 2.0
        return np.clip(at, low, low + np.array(box.size_m))

    assert abs(np.linalg.norm(closest(one, point) - point) - near.distance_m(one, point)) < 1e-9
    assert near.gap_m(one, other) == near.gap_m(other, one)
    assert near.gap_m(one, other) <= near.distance_m(other, one.position_m) + 1e-9


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
