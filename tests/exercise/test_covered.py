"""Covered: mirrors, cameras and routines look too, and only where they were held."""

from tests.exercise.small_case import small_case
from tests.exercise.test_score import axes, codes, played
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.debrief import debrief
from tidewaiter.exercise.step import start
from tidewaiter.language import events as e

IN_THE_BAY = ("go bay", "yard safe")


def seen(play):
    told = debrief(play.case, play.records).coverage
    return {(one.target, one.patch) for one in told if one.patch and one.seen and not one.inside}


def walk(play):
    return codes(axes(play)["method"])["exterior-walk"]


def test_a_mirror_covers_the_piece_it_was_held_at():
    packed = ("unpack mallet", "pack mirror")
    play = played(small_case(), *packed, *IN_THE_BAY, "use mirror underside patch=2-1")
    assert seen(play) == {("underside", "2-1")}
    assert walk(play).gained > 0
    assert walk(play).records == (play.records[-1].n,)


def test_what_does_not_look_covers_nothing():
    packed = ("unpack mallet", "pack magnet")
    play = played(small_case(), *packed, *IN_THE_BAY, "use magnet left-side patch=2-1")
    assert seen(play) == set()


def test_a_routine_covers_what_the_team_did_not_pass_over():
    case = small_case()
    play = played(case)
    play.state, first = start(case, "officer", Beginning(routines=("walk-round",)))
    play.records = [first]
    play.walk(*IN_THE_BAY, "delegate walk-round")
    (delegated,) = [
        event
        for record in play.records
        for event in record.events
        if isinstance(event, e.Delegated)
    ]
    assert seen(play) == {tuple(face.split(" ")) for face in delegated.patches}
    assert 0 < walk(play).gained < 1
