"""One rule to take along, what to practise next, and where rules come from."""

import re
from importlib.resources import files

from tests.exercise.playing import OPENING, Play
from tests.exercise.small_case import small_case
from tidewaiter.exercise import points
from tidewaiter.exercise.debrief import debrief
from tidewaiter.exercise.lessons import (
    practice_next,
    rule_to_take,
    source_of_steps,
    step_of,
    step_of_rules,
)
from tidewaiter.exercise.rules import default_rules
from tidewaiter.exercise.score import score
from tidewaiter.language.debriefs import AXES, Axis, Outcome, Point, Score

TEXTS = files("tidewaiter.language").joinpath("texts/en.ftl").read_text("utf-8")
STEPS = {step.id for step in default_rules().steps}


def scored(**lost):
    """Make a score in which so much of three points was lost on each axis named."""
    return Score(
        Outcome("right", None, (), "officer", "outcome-found"),
        tuple(
            Axis(
                name,
                3.0 - lost.get(name, 0.0),
                3.0,
                (Point("point-order", 3.0 - lost.get(name, 0.0), 3.0, (1,), rule="S03"),),
            )
            for name in AXES
        ),
        10.0,
        100.0,
    )


def test_every_point_has_a_step_and_every_step_a_source_and_a_sentence():
    # Whatever a point stands on: a step, or a rule of scoring that a step teaches.
    for told in points.rules().values():
        step = step_of(Point("point-x", 0, 1, rule=told.rule))
        assert step in STEPS, told
    assert set(step_of_rules()) <= {told.rule for told in points.rules().values()}
    assert set(source_of_steps()) == STEPS
    assert all(len(source) > 5 for source in source_of_steps().values())
    rules = set(re.findall(r"^rule-(S\d\d) =", TEXTS, re.MULTILINE))
    assert rules == STEPS


def test_the_rule_is_of_what_cost_most_and_a_hard_failure_comes_first():
    most = rule_to_take(scored(method=1.0, detection=2.0))
    assert most is not None
    assert most.about is not None
    assert most.about.gained == 1.0
    play = Play(small_case("c01"))
    play.walk("go bay", "seal tug")
    told = rule_to_take(score(play.case, play.records))
    assert told is not None
    assert told.about is not None
    assert (told.step, told.about.code) == ("S04", "point-yard-safe-first")
    assert told.source == source_of_steps()["S04"]


def test_where_nothing_was_lost_the_rule_is_of_what_won_most_and_nothing_is_to_practise():
    told = rule_to_take(scored())
    assert told is not None
    assert told.about is None
    assert practice_next(scored()) is None


def test_practice_is_of_the_axis_with_the_smallest_share():
    told = practice_next(scored(method=1.0, facilitation=2.0))
    assert told is not None
    assert (told.axis, told.step) == ("facilitation", "S03")
    play = Play(small_case("c01"))
    play.walk("read tad", "go gate", "look at plates", *OPENING)
    real = debrief(play.case, play.records)
    shares = {axis.name: axis.gained / axis.possible for axis in real.score.axes if axis.possible}
    assert real.practice is not None
    assert shares[real.practice.axis] == min(shares.values())
    assert real.practice.step in STEPS
