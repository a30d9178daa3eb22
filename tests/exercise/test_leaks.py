"""What leaves the server holds nothing of the truth, the chain, or what was not seen."""

import re
from typing import Any

import pytest

from tests.exercise.playing import Play, random_actions
from tests.exercise.small_case import KEY, small_case
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.options import options
from tidewaiter.exercise.state import State
from tidewaiter.language import text
from tidewaiter.language.events import Refusal, Scanned, record_encoder
from tidewaiter.language.sentences import maybe
from tidewaiter.world.after import packages

ACTIONS = 250
CASES = {
    "c01": small_case("c01", seal="not-locked", phosphine=0.3, with_paper_error=True),
    "quantity": small_case("quantity"),
}
_FORBIDDEN = (f'"{KEY}"', "hash", "picture", "stream_key", "recipe", "slot", "reserve", "hidden")


@pytest.fixture(params=CASES)
def told(request):
    """Everything an officer is told in a random exercise, with what had been seen by then."""
    case = CASES[request.param]
    play = Play(case)
    said: list[tuple[Any, State]] = [
        (observe(play.state, play.records[0].events, "officer"), play.state)
    ]
    actions = random_actions(play, 7)
    for _ in range(ACTIONS):
        outcome = play.act(next(actions))
        if isinstance(outcome, Refusal):
            said.append((outcome, play.state))
        else:
            said.append((observe(play.state, outcome, "officer"), play.state))
        said.append((options(case.public, play.state), play.state))
    return case, said, play


def test_nothing_unseen_is_named(told):
    case, said, _ = told
    handles = {one.handle for one in packages(case.world)}
    for message, state in said:
        named = set(re.findall(r"[0-9a-z]+", record_encoder.encode(message).decode()))
        assert named & handles <= state.sighted


def test_no_inner_word_is_told(told):
    _, said, play = told
    hashes = [record.hash for record in play.records]
    for message, _ in said:
        written = record_encoder.encode(message).decode()
        assert not [word for word in (*_FORBIDDEN, *hashes) if word in written]


def test_which_engine_made_a_picture_is_not_told(told):
    _, said, play = told
    made = [e for record in play.records for e in record.events if isinstance(e, Scanned)]
    shown = [
        event
        for message, _ in said
        for event in getattr(message, "events", ())
        if isinstance(event, Scanned)
    ]
    assert [one.n for one in shown] == [one.n for one in made]
    assert {one.engine_version for one in shown} <= {0}


def test_all_that_is_told_can_be_said(told):
    _, said, _ = told
    for message, _ in said:
        if isinstance(message, Refusal):
            assert maybe(message.code, message.args)


def test_what_is_offered_is_not_refused(told):
    case, _, play = told
    for line in options(case.public, play.state):
        if " " in line or line in {"weigh", "scan", "enter", "leave", "reseal", "sign"}:
            fresh = Play.__new__(Play)
            fresh.case, fresh.state, fresh.records = case, play.state, [play.records[-1]]
            assert not isinstance(fresh.act(text.parse(line)), Refusal), line
