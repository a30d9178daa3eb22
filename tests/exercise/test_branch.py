"""A branch is the exercise up to a record, to the byte, and goes on as any other."""

import pytest
from msgspec.structs import replace

from tests.exercise.playing import OPENING, Play
from tests.exercise.small_case import small_case
from tidewaiter.base.errors import InputError
from tidewaiter.exercise import chain, step
from tidewaiter.exercise.branch import again, branch
from tidewaiter.exercise.debrief import Beside, debrief
from tidewaiter.exercise.replay import replay
from tidewaiter.exercise.score import score
from tidewaiter.language import text
from tidewaiter.language.events import Began, Refusal, record_encoder

DECIDED = (
    "go desk",
    'decide hold ground="bags that no paper names" confidence=80',
    "report conform=no seals_ok=yes",
    "sign",
)


@pytest.fixture(scope="module")
def play():
    played = Play(small_case("c01"))
    played.walk("read tad", "go gate", "weigh", *OPENING, *DECIDED)
    return played


def bodies(records):
    """Write every record but for what the chain makes of it."""
    return [record_encoder.encode(replace(one, hash="")) for one in records]


def test_it_equals_the_replay_up_to_every_record_byte_for_byte(play):
    for n in range(len(play.records) - 1):
        state, kept = branch(play.case, play.records, n)
        assert bodies(kept)[1:] == bodies(play.records[: n + 1])[1:]
        (began,), (first,) = kept[0].events, play.records[0].events
        assert isinstance(began, Began)
        assert isinstance(first, Began)
        assert began.practice
        assert not first.practice
        assert replace(began, practice=False) == first
        again_state = replay(play.case, play.records[: n + 1]).state
        assert replace(state, practice=False) == again_state
        chain.verify(kept)


def test_it_goes_on_with_another_choice_and_is_an_exercise_like_any_other(play):
    bag = play.case.key.hides[0].handles[0]
    n = next(record.n for record in play.records if record.action == "test air inside")
    state, kept = branch(play.case, play.records, n)
    records = list(kept)
    for line in (f"photograph {bag}", f"record narcotics target={bag}", "lead drug-unit", *DECIDED):
        outcome = step.act(
            play.case,
            state,
            records[-1],
            text.parse(line),
            actor="officer",
            action_id=f"b{len(records)}",
            elapsed_s=99.0,
        )
        assert not isinstance(outcome, Refusal), (line, outcome)
        state, record = outcome
        records.append(record)
    replay(play.case, records)
    then = again(play.case, play.records, n)
    assert then.first == score(play.case, play.records)
    assert [one.record for one in then.went] == list(range(n + 1, len(play.records)))
    told = debrief(play.case, records, Beside(again=then))
    assert told.again == then
    gained = {axis.name: axis.gained for axis in told.score.axes}
    first = {axis.name: axis.gained for axis in then.first.axes}
    assert gained["detection"] > first["detection"]


@pytest.mark.parametrize("n", [-1, 10**6])
def test_there_is_none_from_a_record_that_is_not_there(play, n):
    with pytest.raises(InputError, match="there is no record"):
        branch(play.case, play.records, n)


def test_there_is_none_after_the_signature(play):
    with pytest.raises(InputError, match="over"):
        branch(play.case, play.records, len(play.records) - 1)


def test_records_that_were_changed_do_not_branch(play):
    forged = [replace(one, minute=0.0) if one.n == 3 else one for one in play.records]
    with pytest.raises(InputError, match="record 3"):
        branch(play.case, forged, 5)
