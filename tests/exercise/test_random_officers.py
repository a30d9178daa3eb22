"""Officers that act at random: the laws of the engine hold whatever they do."""

from itertools import product

import pytest

from tests.exercise.playing import Play, random_actions
from tests.exercise.small_case import small_case
from tidewaiter.exercise import replay
from tidewaiter.exercise.chain import verify
from tidewaiter.exercise.debrief import debrief
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.score import score
from tidewaiter.exercise.state import fold, initial
from tidewaiter.language import text
from tidewaiter.language.events import Refusal, Spent, record_encoder

ACTIONS = 250
CASES = {
    "clean": small_case(),
    "c01": small_case("c01", seal="glued", phosphine=0.4),
    "quantity": small_case("quantity", seal="missing", with_paper_error=True),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("seed", range(4))
def test_laws_hold_whatever_an_officer_does(name, seed):
    play = Play(CASES[name])
    observed = [observe(play.state, play.records[0].events, "officer")]
    refused = 0
    actions = random_actions(play, seed)
    for _ in range(ACTIONS):
        action = next(actions)
        before, image = play.state, record_encoder.encode(play.state)
        outcome = play.act(action)
        # What is frozen holds mappings; nobody may have written into them.
        assert record_encoder.encode(before) == image
        if isinstance(outcome, Refusal):
            refused += 1
            assert play.state is before
            assert not outcome.right or text.parse(outcome.right)
            continue
        observed.append(observe(play.state, outcome, "officer"))
        assert play.state.minute >= before.minute
        assert [one for one in outcome if isinstance(one, Spent)] in ([], list(outcome[-1:]))
        _state_is_sound(play.state)
    assert refused > ACTIONS // 20
    verify(play.records)
    again = replay.replay(play.case, play.records)
    assert again.state == play.state
    assert record_encoder.encode(again.state) == record_encoder.encode(play.state)
    assert list(again.observations) == observed
    assert again.score == score(play.case, play.records)
    assert fold(event for record in play.records for event in record.events) == play.state
    _score_is_sound(play)


def _state_is_sound(state):
    if state.leaf_open:
        assert state.unsealed
        assert state.station in {"bay", "desk"}
    if state.inside:
        assert state.station == "bay"
        assert state.leaf_open
    assert state.within_reach <= state.sighted
    assert state.opened <= state.sighted
    if state.signed:
        assert state.decided is not None
        assert state.report is not None


def _score_is_sound(play):
    told = debrief(play.case, play.records)
    numbers = {record.n for record in play.records}
    for axis in told.score.axes:
        assert axis.gained <= axis.possible
        for point in axis.points:
            assert 0 <= point.gained <= point.possible
            assert set(point.records) <= numbers
    assert {sight.handle for sight in told.box} >= {
        one for hide in play.case.key.hides for one in hide.handles
    }


def test_the_walks_reach_everything():
    """Random walks that never opened a door would prove little."""
    kinds = set()
    for (name, case), seed in product(CASES.items(), (40, 46)):
        play = Play(case)
        actions = random_actions(play, len(name) + seed)
        for _ in range(2 * ACTIONS):
            outcome = play.act(next(actions))
            kinds |= (
                {type(one).__name__ for one in outcome} if isinstance(outcome, tuple) else set()
            )
    assert {
        "Unloaded",
        "PackageOpened",
        "Entered",
        "Left",
        "Resealed",
        "Mishap",
        "Decided",
        "FindingWithdrawn",
        "Ventilated",
        "Scanned",
    } <= kinds


def test_the_first_state_is_empty():
    assert initial() == fold(())
