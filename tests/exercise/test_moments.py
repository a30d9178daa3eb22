"""Key moments name real records, at most three, and say what was so then."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.exercise.playing import CLOSING, OPENING, Play, random_actions
from tests.exercise.posing import staring
from tests.exercise.small_case import small_case
from tidewaiter.exercise.debrief import Beside, debrief
from tidewaiter.exercise.moments import MOST, NEAR_M, clock
from tidewaiter.exercise.slices import EXPERT
from tidewaiter.language.poses import Pose

CLOSED = (
    *CLOSING,
    "go desk",
    'decide release ground="what was read and seen" confidence=80',
    "report conform=yes seals_ok=yes new_seal=OS000001",
    "sign",
)
CASES = {name: small_case(name) for name in ("clean", "c01", "quantity")}
#: Where the first holdall of the small case stands (`small_case.holdalls`).
BAG_M = (0.4, 0.175, -0.5)


def moments(play, poses=()):
    return debrief(play.case, play.records, Beside(poses=tuple(poses))).moments


def by_code(told):
    return {one.code: one for one in told}


@given(
    recipe=st.sampled_from(sorted(CASES)),
    seed=st.integers(0, 2**20),
    acts=st.integers(0, 40),
    places=st.lists(st.tuples(st.floats(-3, 3), st.floats(0.5, 2), st.floats(-6, 6)), max_size=8),
)
@settings(max_examples=40, deadline=None)
def test_they_name_real_records_no_two_alike_in_order_of_time(recipe, seed, acts, places):
    play = Play(CASES[recipe])
    chance = random_actions(play, seed)
    for _ in range(acts):
        play.act(next(chance))
    poses = [Pose(2.5 * n, at, (0.0, 0.0, 0.0, 1.0)) for n, at in enumerate(places)]
    told = debrief(play.case, play.records, Beside(poses=tuple(poses)))
    known = {record.n: record for record in play.records}
    names = [one.record for one in told.moments]
    assert 1 <= len(names) <= MOST
    assert names == sorted(set(names))
    for one in told.moments:
        assert one.minute == known[one.record].minute
        assert one.elapsed_s >= known[one.record].elapsed_s
        assert one.about is None or any(one.about in axis.points for axis in told.score.axes)
        if one.code == "moment-near":
            assert 10 <= int(one.args["distance"]) <= NEAR_M * 100
    hides = {name for hide in play.case.key.hides for name in hide.handles}
    assert {one.handle for one in told.moments} <= {"", *hides}
    numbers = set(known)
    assert {one.record for one in told.sight.stands} <= numbers


@pytest.mark.parametrize("recipe", ["c01", "clean"])
def test_without_poses_the_act_itself_is_the_moment(recipe):
    play = Play(CASES[recipe])
    play.walk("read tad", *OPENING, *CLOSED)
    told = by_code(moments(play))
    assert "moment-near" not in told
    if recipe == "clean":
        assert "moment-in-sight" not in told
        return
    # The first bag came into sight with the first leaf.
    opened = next(r.n for r in play.records if r.action == "open right-door")
    assert told["moment-in-sight"].record == opened
    assert told["moment-in-sight"].handle == play.case.key.hides[0].handles[0]


def test_with_poses_it_says_how_near_and_when():
    play = Play(CASES["c01"])
    play.walk("read tad", *OPENING)
    # The officer stands 40 cm before the nearest bag; a minute later, farther off.
    x, y, z = BAG_M
    near = (x, y, z + 0.35 / 2 + 0.4)
    before_s = play.records[-1].elapsed_s
    poses = [
        *staring(near, BAG_M, since_s=before_s + 724.0),
        *staring((0.0, 1.6, 4.0), BAG_M, since_s=before_s + 790.0),
    ]
    told = by_code(moments(play, poses))["moment-near"]
    assert told.args == {"distance": "40", "clock": clock(before_s + 724.1)}
    assert told.record == play.records[-1].n
    assert told.handle == play.case.key.hides[0].handles[0]
    assert told.elapsed_s == pytest.approx(before_s + 724.1)


def test_what_was_found_is_no_missed_moment():
    play = Play(CASES["c01"])
    bag = play.case.key.hides[0].handles[0]
    play.walk("read tad", *OPENING, f"photograph {bag}", f"record narcotics target={bag}")
    codes = set(by_code(moments(play)))
    assert not codes & {"moment-near", "moment-in-sight", "moment-in-reading", "moment-untouched"}


def test_what_only_a_reading_held_is_told_by_that_reading_and_else_by_the_end():
    play = Play(CASES["quantity"])
    play.walk("read tad", "go gate", "weigh", "look at plates")
    weighed = next(r.n for r in play.records if r.action == "weigh")
    assert by_code(moments(play))["moment-in-reading"].record == weighed
    blind = Play(CASES["quantity"])
    blind.walk("read tad", 'decide release ground="what was read" confidence=80')
    assert by_code(moments(blind))["moment-untouched"].record == blind.records[-1].n


def test_a_mishap_weighs_most():
    play = Play(CASES["c01"])
    play.walk("go bay", "seal tug")
    told = by_code(moments(play))["moment-mishap"]
    assert told.args == {"what": "run-over-risk", "step": "S04"}
    assert told.record == play.records[-1].n


def test_what_an_expert_did_before_the_officer_took_over_is_no_moment():
    play = Play(CASES["c01"])
    play.walk("go bay", "seal tug", "yard safe", "seal view")
    began = replace(play.records[0].events[0], slice="S10")
    by_expert = [
        replace(record, actor=EXPERT, events=(began,) if record.n == 0 else record.events)
        for record in play.records[:4]
    ]
    told = debrief(play.case, [*by_expert, *play.records[4:]]).moments
    assert told
    assert {one.record for one in told} == {play.records[-1].n}
