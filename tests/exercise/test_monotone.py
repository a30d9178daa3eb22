"""Doing a safety step earlier never costs; doing it twice never wins."""

from fractions import Fraction

import pytest

from tests.exercise.playing import Play
from tests.exercise.small_case import small_case
from tidewaiter.exercise.score import score
from tidewaiter.language.events import Refusal

# All of it in the bay, so that a step can stand anywhere.
WALK = (
    "record risk-indicator document=risk-note",
    "seal view",
    "seal verify",
    "seal tug",
    "cut seal",
    "open right-door",
    "hook right-door",
    "open left-door",
    "hook left-door",
    "enter",
    "leave",
    "unload 3",
)
STEPS = ("yard safe", "test air gasket", "test air inside", "ventilate 240")


def _safety(lines, phosphine):
    play = Play(small_case(phosphine=phosphine))
    play.walk("read risk-note", "go bay")
    refused = [line for line in lines if isinstance(play.act(line), Refusal)]
    axis = score(play.case, play.records).axes[0]
    return (
        refused,
        Fraction(axis.gained).limit_denominator(100),
        axis.possible,
        tuple(one.code for one in axis.hard_fails),
    )


@pytest.mark.parametrize("phosphine", [0.01, 0.3])
@pytest.mark.parametrize("step", STEPS)
def test_a_safety_step_done_earlier_never_costs(step, phosphine):
    others = [one for one in ("yard safe", "test air gasket") if one != step]
    shares, fails = [], []
    for place in range(len(WALK), -1, -1):
        lines = [*others, *WALK[:place], step, *WALK[place:]]
        refused, gained, possible, hard = _safety(lines, phosphine)
        if refused:
            # Too early to be done at all (the air inside, behind closed doors).
            assert refused == [step]
            break
        shares.append(gained / Fraction(possible) if possible else Fraction(1))
        fails.append(len(hard))
    assert shares == sorted(shares)
    assert fails == sorted(fails, reverse=True)
    assert len(shares) > 1


def test_safety_steps_done_again_win_nothing():
    once = _safety(("yard safe", "test air gasket", *WALK), 0.01)
    again = _safety(("yard safe", "test air gasket", "test air gasket", *WALK), 0.01)
    assert once[1:] == again[1:]
