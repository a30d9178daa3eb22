"""The expert's way: the walk of the proof, played anew and looked at as the officer's own."""

from tests.exercise.playing import OPENING, Play
from tests.exercise.small_case import small_case
from tidewaiter.exercise import chain
from tidewaiter.exercise.debrief import Beside, debrief
from tidewaiter.exercise.expert import expert, walked
from tidewaiter.exercise.timeline import playback

WALK = ("read tad", *OPENING, "look at left-side")


def test_it_is_the_walk_played_anew():
    case = small_case("c01")
    play = Play(case)
    play.walk(*WALK)
    records = walked(case, WALK)
    chain.verify(records)
    assert [one.events for one in records] == [one.events for one in play.records]
    told = expert(case, WALK)
    assert told.minutes == play.records[-1].minute
    assert [one.action for one in told.timeline[1:]] == list(WALK)
    seen = {(one.target, one.seen) for one in told.coverage if not one.inside}
    assert ("left-side", True) in seen
    assert ("right-side", True) not in seen
    assert debrief(case, play.records, Beside(expert=told)).expert == told


def test_what_todays_rules_refuse_is_left_out():
    told = expert(small_case("c01"), ("read tad", "enter", "no such act", "go gate"))
    assert [one.action for one in told.timeline] == ["", "read tad", "go gate"]


def test_a_playback_tells_what_the_officer_was_told():
    play = Play(small_case("c01"))
    play.walk(*WALK)
    acts = playback(play.records).acts
    assert [one.action for one in acts] == [record.action for record in play.records]
    assert [one.minute for one in acts] == [one.observation.status.minute for one in acts]
    assert acts[-1].observation.events[:1] == play.records[-1].events[:1]
