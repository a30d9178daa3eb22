"""A case played in the bay and its replay as text are the same case: records, state and score.

Random officers walk about, look, and act; what `coverage` makes of their poses is never refused,
and every record's text played again gives the same records.
"""

import pytest
from msgspec.structs import replace

from tests.exercise.playing import CLOSING, OPENING, Play, random_actions
from tests.exercise.posing import Looking, random_look
from tests.exercise.small_case import small_case
from tidewaiter.base.streams import stream
from tidewaiter.exercise import replay
from tidewaiter.exercise.debrief import debrief
from tidewaiter.exercise.score import score
from tidewaiter.language import events as e
from tidewaiter.language import text
from tidewaiter.language.events import Refusal

CASES = {
    "clean": small_case(),
    "c01": small_case("c01", seal="glued"),
    "quantity": small_case("quantity", seal="missing", with_paper_error=True),
}
LOOKS = 40
INTO = ("go bay", "yard safe", "look at seal", "tap left-side", "test air gasket")


def walked(case, seed):
    """Play a case in the bay: an inspection with looks between its acts, then acts at random."""
    play = Play(case)
    looking = Looking(play)
    chance = stream("bay walk", seed)
    lines = [*INTO, *OPENING[5:], "unload 2.5", "enter", "leave", "unload 12", *CLOSING]
    actions = random_actions(play, seed)
    for n in range(LOOKS):
        if n < 2 * len(lines) and n % 2 == 0:
            play.act(lines[n // 2])
        elif n % 2 == 0:
            play.act(next(actions))
        if play.state.station == "desk":
            play.act("go bay")
        for _ in range(2):
            act = random_look(looking, chance)
            if act is not None:
                outcome = play.act(act)
                assert not isinstance(outcome, Refusal), (act, outcome)
    return play


def as_text(play):
    """Play the text of every record anew."""
    again = Play(play.case)
    for record in play.records[1:]:
        outcome = again.act(text.parse(record.action))
        assert not isinstance(outcome, Refusal), (record.action, outcome)
    return again


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("seed", range(3))
def test_the_bay_and_its_text_give_the_same_score(name, seed):
    play = walked(CASES[name], seed)
    again = as_text(play)
    assert [replace(one, hash="", action_id="", elapsed_s=0.0) for one in again.records] == [
        replace(one, hash="", action_id="", elapsed_s=0.0) for one in play.records
    ]
    assert again.state == play.state
    assert score(play.case, again.records) == score(play.case, play.records)
    assert debrief(play.case, again.records).coverage == debrief(play.case, play.records).coverage
    assert replay.replay(play.case, play.records).state == play.state


def test_the_walks_look_at_everything_there_is():
    """Walks that never looked by torch, or at a package, would prove little."""
    ways: set[tuple[str, bool]] = set()
    for name, case in CASES.items():
        for record in walked(case, len(name)).records:
            ways |= {
                (event.how, bool(event.patch))
                for event in record.events
                if isinstance(event, e.Looked)
            }
    assert ways >= {("gaze", True), ("gaze", False), ("torch", False), ("close", False)}
