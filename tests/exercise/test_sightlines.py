"""Sight lines: free or blocked, against a brute-force walk along each line."""

from math import cos, radians, sin

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exercise.playing import OPENING, Play
from tests.exercise.small_case import small_case
from tidewaiter.exercise.debrief import Beside, debrief
from tidewaiter.exercise.sightlines import points_of, sightlines, things_of
from tidewaiter.exercise.views import MOST_STANDS, standpoints, views
from tidewaiter.language.poses import Pose

CASES = {name: small_case(name) for name in ("c01", "quantity")}
AHEAD = (0.0, 0.0, 0.0, 1.0)
#: Step of the brute-force walk, metres; lines that pass an edge nearer than this are left out.
STEP_M = 0.01


def standing(recipe, walk, places):
    play = Play(CASES[recipe])
    play.walk(*walk)
    since_s = play.records[-1].elapsed_s
    poses = tuple(Pose(since_s + 1.0 + n, at, AHEAD) for n, at in enumerate(places))
    return play, standpoints(play.case, views(play.records, poses))


def inside(thing, points, grow_m):
    """Say which points lie in a thing, turned about the vertical."""
    turn = radians(thing.turn_deg)
    away = points - np.array(thing.position_mm) / 1000.0
    x = away[:, 0] * cos(turn) - away[:, 2] * sin(turn)
    z = away[:, 2] * cos(turn) + away[:, 0] * sin(turn)
    half = np.array(thing.size_mm) / 2000.0 + grow_m
    return (abs(x) <= half[0]) & (abs(away[:, 1]) <= half[1]) & (abs(z) <= half[2])


def met_by_walking(things, eye, point, name):
    """Name what a walk from eye to point comes into first; several where that is too close."""
    length = np.linalg.norm(point - eye)
    steps = eye + np.outer(np.arange(0.0, 1.0, STEP_M / 10 / length), point - eye)
    first = {}
    for handle, thing in things.items():
        for grow_m in (-STEP_M, STEP_M):
            hit = np.flatnonzero(inside(thing, steps, grow_m if handle != name else 0.0))
            first[handle, grow_m] = hit[0] if hit.size else len(steps)
    for grow_m in (-STEP_M, STEP_M):
        at = {handle: first[handle, grow_m] for handle in things}
        nearest = min(at.values())
        if nearest == len(steps):
            yield name
        else:
            # On a seam both neighbours are come into at once.
            yield from (handle for handle, step in at.items() if step <= nearest + 2)


@pytest.mark.parametrize("recipe", sorted(CASES))
@pytest.mark.parametrize("opened", [True, False])
@given(
    place=st.tuples(st.floats(-3.0, 3.0), st.floats(0.3, 2.2), st.floats(0.6, 5.0)),
)
@settings(max_examples=6, deadline=None)
def test_they_agree_with_a_walk_along_each_line(recipe, opened, place):
    _, stands = standing(recipe, OPENING if opened else ("go bay",), [place])
    (one,) = stands
    told = sightlines(CASES[recipe], stands).lines
    assert told
    things = things_of(one.present)
    eye = np.array(one.stand.eye_mm) / 1000.0
    for line in told:
        met = [
            set(met_by_walking(things, eye, p, line.handle)) for p in points_of(things[line.handle])
        ]
        if any(len(one) > 1 for one in met):
            continue  # an edge is passed too close to tell
        assert line.free == ({line.handle} in met)
        if not line.free:
            assert {line.blocked_by} == met[0]


def test_closed_doors_block_every_line_and_open_ones_free_the_first_bag():
    play = Play(CASES["c01"])
    play.walk("go bay")
    _, closed = standing("c01", ("go bay",), [(0.4, 1.6, 3.0)])
    lines = sightlines(play.case, closed).lines
    assert [one.blocked_by for one in lines] == ["right-door"] * len(lines)
    _, opened = standing("c01", OPENING, [(0.4, 1.6, 3.0)])
    first = sightlines(play.case, opened).lines[0]
    assert first.free
    assert not first.blocked_by


def test_without_poses_one_looks_in_from_before_the_doors_each_time_it_changes():
    play = Play(CASES["quantity"])
    play.walk(*OPENING, "unload 3")
    stands = standpoints(play.case, views(play.records))
    acts = [play.records[one.stand.record].action for one in stands]
    assert acts == ["open right-door", "open left-door", "unload 3.0"]
    assert not any(one.stand.posed for one in stands)
    assert standpoints(play.case, views(play.records[:2])) == ()


def test_no_more_stands_than_one_can_take_in_and_the_longest_stays_are_kept():
    places = [(float(n), 1.6, 3.0) for n in range(-12, 12)]
    _, stands = standing("c01", OPENING, [*places, *places[:4], *places[:4]])
    assert len(stands) == MOST_STANDS
    eyes = [one.stand.eye_mm for one in stands]
    assert {(round(x * 1000), 1600, 3000) for x, _, _ in places[:4]} <= set(eyes)
    assert [one.stand.elapsed_s for one in stands] == sorted(one.stand.elapsed_s for one in stands)


def test_a_clean_box_has_no_lines_to_draw():
    play = Play(small_case())
    play.walk(*OPENING)
    assert debrief(play.case, play.records, Beside()).sight.lines == ()
