"""Hints: whoever follows them alone does the whole procedure, and is never refused."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exercise.playing import Play, of, random_actions
from tests.exercise.small_case import small_case
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.hints import _LADDER, hint
from tidewaiter.exercise.rules import default_rules
from tidewaiter.exercise.score import score
from tidewaiter.language import events as e
from tidewaiter.language import text
from tidewaiter.language.events import Refusal

STEPS = {one.id: one for one in default_rules().steps}


def followed(play: Play, words: Mapping[str, str], notes: Mapping[str, str]) -> list[str]:
    """Do what hints say until the report is signed; give the steps that they named.

    ``words`` go on from a verb that is hinted alone; ``notes`` are taken after an act.
    """
    steps = []
    for _ in range(120):
        if play.state.signed:
            return steps
        hinted = of(play.walk("hint"), e.Hinted)
        steps.append(hinted.step)
        line = words.get(hinted.action, hinted.action)
        outcome = play.act(line)
        assert not isinstance(outcome, Refusal), (line, outcome)
        if line in notes:
            play.walk(notes.pop(line) if isinstance(notes, dict) else notes[line])
    raise AssertionError(f"no end: {steps[-20:]}")


RELEASE = {
    "decide": 'decide release ground="all of it agrees" confidence=90',
    "report": "report conform=yes seals_ok=yes",
}


def test_a_box_that_gives_no_ground_stays_closed():
    play = Play(small_case())
    steps = followed(play, RELEASE, {})
    assert not play.state.was_opened
    order = [step for n, step in enumerate(steps) if step not in steps[:n]]
    assert order == [
        *("S00", "S01", "S02", "S05", "S06", "S07", "S08", "S04", "S09", "S10", "S22", "S24")
    ]
    assert score(play.case, play.records).outcome.code == "outcome-rightly-released"


@pytest.mark.parametrize("tier", ["door-end", "partial", "full"])
def test_on_a_ground_it_is_opened_as_deep_as_planned_and_sealed_again(tier):
    play = Play(small_case(phosphine=0.4))
    play.walk(f"plan {tier}", "unpack mallet")
    steps = followed(
        play,
        {**RELEASE, "report": "report conform=yes seals_ok=yes"},
        {"scan": "record image-anomaly note=dark"},
    )
    assert {"S03", "S11", "S12", "S13", "S14", "S23"} <= set(steps)
    assert ({"S16", "S17"} <= set(steps)) == (tier != "door-end")
    assert ("S18" in steps) == (tier == "full")
    fails = [fail for axis in score(play.case, play.records).axes for fail in axis.hard_fails]
    assert not fails


def test_a_find_is_kept_and_handed_over_before_anything_else():
    play = Play(small_case("c01"))
    bag = play.case.world.hidden[0].handle
    steps = followed(
        play,
        {
            "lead": "lead drug-unit",
            "decide": 'decide hand-over ground="bags on no paper" confidence=95',
            "report": "report conform=no seals_ok=no",
        },
        {
            "scan": "record image-anomaly note=dark",
            "test air inside": f"record narcotics target={bag}",
        },
    )
    assert {"S19", "S20", "S21", "S22", "S24"} <= set(steps)
    assert score(play.case, play.records).outcome.code == "outcome-found"


def test_every_hint_names_a_step_of_the_rules_and_an_act_of_it():
    named = {step for step, _, _ in _LADDER}
    assert named <= set(STEPS)
    assert len(named) == len(STEPS)


def test_help_fades():
    case = small_case()
    for help_, tells in ((2, True), (1, False)):
        hinted = of(Play(case, Beginning(help=help_)).walk("hint"), e.Hinted)
        assert hinted.step == "S00"
        assert bool(hinted.action) == tells
    assert Play(case, Beginning(help=0)).refused("hint").code == "refusal-no-hints"
    for mode in ("shift", "exam"):
        assert Play(case, Beginning(mode=mode)).refused("hint").code == "refusal-no-hints"


@given(seed=st.integers(0, 10_000))
def test_a_hint_is_never_refused_wherever_an_officer_stands(seed):
    """Where the hint is a whole act, it can be done; public facts alone say so."""
    play = Play(small_case("c01"))
    actions = random_actions(play, seed)
    for _ in range(25):
        play.act(next(actions))
    hinted = hint(play.state)
    if (
        hinted.action
        and hinted.action not in {"lead", "decide", "report"}
        and not play.state.signed
    ):
        text.parse(hinted.action)
        outcome = play.act(hinted.action)
        assert not isinstance(outcome, Refusal), (hinted, outcome)
