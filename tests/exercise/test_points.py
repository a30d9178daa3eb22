"""Points: every one names its rule, its events and, for a hard failure, its lesson."""

from typing import get_args

import pytest

from tests.exercise.playing import OPENING, Play, random_actions
from tests.exercise.small_case import small_case
from tidewaiter.base.errors import DefectError
from tidewaiter.exercise.points import point, rules
from tidewaiter.exercise.rules import default_rules
from tidewaiter.exercise.score import score
from tidewaiter.language import events as e
from tidewaiter.language.sentences import maybe

RECIPES = ("clean", "c01", "quantity")
STEPS = {step.id for step in default_rules().steps}


def walked(recipe, seed, acts=80):
    play = Play(small_case(recipe, phosphine=0.05, with_paper_error=bool(seed % 2)))
    actions = random_actions(play, seed)
    for _ in range(acts):
        if play.state.signed:
            break
        action = next(actions)
        if action.__struct_config__.tag != "tap":
            play.act(action)
    return play


@pytest.mark.parametrize("recipe", RECIPES)
@pytest.mark.parametrize("seed", range(12))
def test_every_point_names_its_rule_and_its_events(recipe, seed):
    play = walked(recipe, seed)
    last = play.records[-1].n
    for axis in score(play.case, play.records).axes:
        for one in axis.points:
            assert one.rule in STEPS or one.rule.startswith("domain: "), one
            assert 0 <= one.gained <= one.possible
            # What was gained was gained by something; what was left undone has no record.
            assert one.records or not one.gained, one
            assert all(0 <= n <= last for n in one.records)
        for fail in axis.hard_fails:
            assert fail.rule in STEPS
            assert fail.records
            assert fail.source
            for language in ("en", "az", "ru", "fr", "tr"):
                assert maybe(fail.code, language=language)
                assert maybe(fail.why, language=language)


def test_every_rule_is_a_step_or_a_rule_of_scoring_and_has_a_source():
    for code, rule in rules().items():
        assert rule.rule in STEPS or rule.rule.startswith("domain: "), code
        assert rule.source, code
    assert {f"mishap-{kind}" for kind in get_args(e.MishapKind)} <= set(rules())


def test_a_mishap_has_the_rule_of_the_step_that_would_have_prevented_it():
    play = Play(small_case("c01", phosphine=0.5))
    play.walk("go bay", "seal tug", *OPENING[2:5], "yard safe", *OPENING[5:], "enter")
    told = score(play.case, play.records).axes[0]
    steps = {
        f"point-mishap-{event.what}": event.step
        for record in play.records
        for event in record.events
        if isinstance(event, e.Mishap)
    }
    assert len(steps) > 1
    assert {one.code: one.rule for one in told.hard_fails if one.code in steps} == steps


def test_a_point_without_a_rule_is_a_defect():
    with pytest.raises(DefectError):
        point("nobody-knows-why", 1, 1)
