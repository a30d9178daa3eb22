"""Officers that act at random: the laws of the engine hold whatever they do."""

import os
from itertools import product
from typing import get_args

import pytest

from tests.exercise.playing import OPENING, Play, random_actions
from tests.exercise.small_case import small_case
from tidewaiter.exercise import replay
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.chain import verify
from tidewaiter.exercise.debrief import debrief
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.options import options
from tidewaiter.exercise.score import score
from tidewaiter.exercise.state import fold, initial
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language import text
from tidewaiter.language.events import Refusal, Spent, record_encoder
from tidewaiter.language.instruments import catalogue
from tidewaiter.language.poses import BELT, BELT_HOLDS

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
    """Random walks that never opened a door, or left the tools at the desk, would prove little."""
    kinds, used = set(), set()
    for (name, case), seed in product(CASES.items(), range(40, 45)):
        play = Play(case)
        for line in BEGINNINGS[seed % len(BEGINNINGS)]:
            play.act(line)
        actions = random_actions(play, len(name) + seed)
        for _ in range(ACTIONS // 3):
            outcome = play.act(next(actions))
            for one in outcome if isinstance(outcome, tuple) else ():
                kinds.add(type(one))
                if isinstance(one, e.Used):
                    used.add(one.instrument)
    assert set(get_args(e.Event)) - kinds <= {e.Began, e.Reported, e.Signed, e.Stopped, e.Delegated}
    assert len(used) >= 8


def test_every_instrument_and_act_is_offered_somewhere():
    """Whoever takes what is offered alone can use every instrument, in every way that it has."""
    ways = {(one.name, way) for one in catalogue().values() for way in one.settings or ("",)}
    kits = sorted({one.kit for one in catalogue().values() if one.kit} - set(BELT))
    seen, done = set(), set()
    room = BELT_HOLDS - len(BELT)
    for n in range(0, len(kits), room):
        play = Play(CASES["clean"], Beginning(routines=("walk-round",)))
        play.walk(*(f"pack {tool}" for tool in kits[n : n + room]))
        for line in ROUND:
            for offered in options(play.case.public, play.state):
                seen.add(type(text.parse(offered)) if offered not in FREE else offered)
                act = text.parse(offered) if offered.startswith(("use ", "switch on ")) else None
                if act is not None:
                    assert not isinstance(play.act(act), Refusal), offered
                    if isinstance(act, a.Use):
                        done.add((act.instrument, act.setting))
            first = min(play.state.within_reach, default="")
            play.walk(f"open package {first}" if line == "open first" else line)
    assert done == ways
    assert seen >= set(a.ACTIONS) - {a.RecordFinding, a.Decide, a.Report}


FREE = frozenset({"record", "decide", "report"})
ROUND = (
    "read tad",
    "record risk-indicator note=x",
    "go gate",
    "weigh",
    "go scanner",
    "scan",
    *OPENING,
    "ventilate 60",
    "test air inside",
    "unload 5",
    "open first",
    "enter",
    "look at left-side",
    "leave",
    "close left-door",
    "close right-door",
    "lead supervisor",
    "reseal",
    "go desk",
    "decide release ground=x confidence=1",
    "report conform=yes seals_ok=yes",
    "read tad",
)


#: Walks; `make officers` asks for 5,000.
WALKS = int(os.environ.get("TIDEWAITER_OFFICERS", "200"))
STEPS = 30
#: So far into the procedure a walk begins, so that short ones go deep as well.
BEGINNINGS = (
    (),
    ("go bay", "yard safe"),
    OPENING,
    (*OPENING, "ventilate 60", "test air inside", "unload 2.5"),
    (*OPENING, "ventilate 60", "test air inside", "enter"),
)


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_no_walk_of_many_crashes_the_engine(name):
    for seed in range(-(-WALKS // len(CASES))):
        play = Play(CASES[name])
        for line in BEGINNINGS[seed % len(BEGINNINGS)]:
            play.act(line)
        actions = random_actions(play, 10_000 + seed)
        for _ in range(STEPS):
            before = play.state
            if isinstance(play.act(next(actions)), Refusal):
                assert play.state is before
        again = replay.replay(play.case, play.records)
        assert again.state == play.state, seed
        assert again.score == score(play.case, play.records), seed


def test_the_first_state_is_empty():
    assert initial() == fold(())
