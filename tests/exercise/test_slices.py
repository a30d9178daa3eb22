"""Slices: the expert plays the first steps, and the officer is scored on the rest."""

import pytest

from tests.casework.conftest import proved
from tidewaiter.base.errors import InputError
from tidewaiter.casework import draw
from tidewaiter.exercise import replay
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.chain import verify
from tidewaiter.exercise.rules import default_rules
from tidewaiter.exercise.score import score
from tidewaiter.exercise.slices import EXPERT, opening
from tidewaiter.language import text
from tidewaiter.language.events import Refusal
from tidewaiter.service.acting import By, act, begin

__all__ = ["proved"]

RULES = default_rules()
OPEN = ["S14", "S15", "S16", "S17", "S18"]
STEPS = [one.id for one in RULES.steps]


@pytest.mark.parametrize("step", STEPS)
def test_an_opening_is_the_beginning_of_the_walk_and_ends_before_the_step(proved, step):
    for recipe, file in proved.items():
        if recipe == "people" and step in {"S12", "S13", *OPEN}:
            continue
        walk = file.proof.walk
        first = opening(walk, RULES, step)
        kept = [line for line, same in zip(first, walk, strict=False) if line == same]
        added = first[len(kept) :]
        assert first[: len(kept)] == walk[: len(kept)]
        assert len(kept) < len(walk)
        # What is opened by lot is opened where the expert saw no ground to.
        assert not added or "cut seal" not in walk
        assert "sign" not in first


def test_openings_grow_with_the_steps_of_a_station(proved):
    walk = proved["c01"].proof.walk
    lengths = [len(opening(walk, RULES, step)) for step in ("S00", "S01", "S09", "S10", "S11")]
    assert lengths == sorted(lengths)
    assert lengths[0] == 0


@pytest.mark.parametrize(
    ("step", "next_act"),
    [
        ("S05", "look at plates"),
        ("S07", "weigh"),
        ("S08", "switch on heartbeat-detector"),
        ("S09", "look at left-side"),
        ("S10", "seal view"),
        ("S11", "test air gasket"),
        ("S13", "cut seal"),
        ("S20", "lead drug-unit"),
    ],
)
def test_the_officer_takes_over_where_the_step_begins(proved, step, next_act):
    walk = proved["c01"].proof.walk
    assert walk[len(opening(walk, RULES, step))] == next_act


def test_an_unknown_step_is_refused(proved):
    with pytest.raises(InputError, match="S25"):
        opening(proved["clean"].proof.walk, RULES, "S25")


def taken_over(file, step):
    """Let the expert play to a step, and the officer go on as the expert would."""
    done = list(begin(file.case, "officer-1", Beginning(slice=step), file.proof.walk))
    for n, line in enumerate(file.proof.walk[len(done) - 1 :]):
        by = By("officer-1", f"o{n}", 0.0)
        outcome = act(file.case, done[-1].state, done[-1].record, text.parse(line), by)
        assert not isinstance(outcome, Refusal)
        done.append(outcome)
    return [one.record for one in done]


def test_a_slice_is_replayed_and_scored_on_what_the_officer_did(proved):
    file = proved["c01"]
    records = taken_over(file, "S10")
    verify(records)
    expert = {one.n for one in records if one.actor == EXPERT}
    assert expert == set(range(1, max(expert) + 1))
    told = replay.replay(file.case, records)
    assert told.score == score(file.case, records)
    assert told.score.outcome.kind == "right"
    whole = score(file.case, taken_over(file, ""))
    for mine, full in zip(told.score.axes, whole.axes, strict=True):
        assert mine.possible <= full.possible
        for point in mine.points:
            assert not point.records or not expert.issuperset(point.records)
    codes = {point.code for axis in told.score.axes for point in axis.points}
    assert "point-seal-vvtt" in codes
    assert "point-papers-read" not in codes
    assert "point-papers-read" in {point.code for axis in whole.axes for point in axis.points}


@pytest.mark.parametrize("step", OPEN)
def test_steps_that_want_the_doors_open_are_practised_on_any_case(proved, step):
    for recipe, file in proved.items():
        if recipe == "people":
            continue
        state = begin(file.case, "officer-1", Beginning(slice=step), file.proof.walk)[-1].state
        assert state.station == "bay"
        assert (state.left_door, state.right_door) == ("hooked", "hooked")
        assert state.over["inside"] == ()


def test_a_unit_with_somebody_in_it_is_not_opened_for_practice(proved):
    with pytest.raises(InputError, match="help was called"):
        opening(proved["people"].proof.walk, RULES, "S17")


def test_an_officer_who_takes_over_an_open_unit_answers_for_what_follows_alone():
    clean = (draw.from_seed(seed, "clean") for seed in range(4, 30))
    file = next(one for one in clean if "cut seal" not in one.proof.walk)
    done = list(begin(file.case, "officer-1", Beginning(slice="S17"), file.proof.walk))
    for n, line in enumerate(("unload 2", "audit 1")):
        by = By("officer-1", f"o{n}", 0.0)
        outcome = act(file.case, done[-1].state, done[-1].record, text.parse(line), by)
        assert not isinstance(outcome, Refusal)
        done.append(outcome)
    told = score(file.case, [one.record for one in done])
    assert all(not axis.hard_fails for axis in told.axes)
