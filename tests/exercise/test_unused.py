"""Unused instruments: really read, told only where they were not used, for this case alone."""

import pytest
from msgspec.structs import replace

from tests.exercise.playing import OPENING, Play, of
from tests.exercise.small_case import small_case
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.debrief import debrief
from tidewaiter.exercise.probes import probes, setup
from tidewaiter.exercise.rules import cost_minutes, default_rules
from tidewaiter.exercise.step import start
from tidewaiter.instruments.presumptive_test import answers
from tidewaiter.instruments.registry import MODULES
from tidewaiter.language import events as e
from tidewaiter.world.model import Work

RULES = default_rules()
#: What the presumptive test answers surest to.
NARCOTIC = max(answers(), key=lambda name: answers()[name][1])


def told(play):
    return {one.instrument: one for one in debrief(play.case, play.records).unused}


def untouched(case):
    return told(Play(case))


def test_every_instrument_of_the_catalogue_is_told_where_none_was_used():
    shown = untouched(small_case("c01"))
    assert {"weighbridge", "radiograph", "seal-check", "gas-meter", "mallet", "tape"} <= set(shown)
    ready = setup(small_case("c01"))
    there = {name for name, places in probes(ready.case, ready).items() if places}
    assert there <= set(shown)
    # Whatever can be held at a panel, a package or the unit of this case has a place.
    assert {"magnet", "paint-gauge", "platform-scale"} & set(MODULES) <= there


def test_what_was_used_is_not_told():
    play = Play(small_case("c01"))
    play.walk("read tad", "go gate", "weigh", "go scanner", "scan", *OPENING, "tap left-side")
    shown = told(play)
    assert not {"weighbridge", "radiograph", "seal-check", "gas-meter", "mallet"} & set(shown)
    assert "door-end-view" not in shown


def test_the_reading_is_the_one_that_an_officer_would_have_had():
    case = small_case("c01")
    shown = untouched(case)
    play = Play(case)
    weighed = of(play.walk("go gate", "weigh"), e.InstrumentRead)
    assert shown["weighbridge"].readings == weighed.readings
    assert shown["weighbridge"].minutes == cost_minutes(RULES, "weigh")
    tap = shown["mallet"]
    heard = play.walk("go bay", "yard safe", f"tap {tap.target} patch={tap.patch}")
    assert tap.readings == of(heard, e.InstrumentRead).readings


@pytest.mark.parametrize("phosphine", [0.01, 0.6])
def test_an_honest_box_makes_no_instrument_tell_but_of_its_air(phosphine):
    shown = untouched(small_case("clean", phosphine=phosphine))
    telling = {name for name, one in shown.items() if one.telling}
    assert telling == ({"gas-meter"} if phosphine > 0.1 else set())
    if phosphine > 0.1:
        assert [one.quantity for one in shown["gas-meter"].readings] == ["phosphine"]


def test_what_is_hidden_makes_those_tell_that_can_depend_on_it():
    case = small_case("quantity")
    heavy = tuple(replace(one, gross_kg=500.0) for one in case.world.hidden)
    shown = untouched(replace(case, world=replace(case.world, hidden=heavy)))
    assert {"weighbridge", "radiograph", "tally"} <= {n for n, one in shown.items() if one.telling}
    assert shown["weighbridge"].code == "unseen-weight-differs"
    # A few kilograms are lost in the spread of a weighbridge.
    light = tuple(replace(one, gross_kg=2.0) for one in case.world.hidden)
    shown = untouched(replace(case, world=replace(case.world, hidden=light)))
    assert shown["weighbridge"].code == "unseen-weight-agrees"
    assert "magnet" not in {name for name, one in shown.items() if one.telling}


def test_a_hidden_package_is_compared_with_an_honest_one():
    case = small_case("c01")
    hidden = tuple(replace(one, material=NARCOTIC) for one in case.world.hidden)
    case = replace(case, world=replace(case.world, hidden=hidden))
    telling = {name for name, one in untouched(case).items() if one.telling}
    assert {"presumptive-test", "dog-team"} <= telling
    # A carton too many is a carton: nothing that looks into one tells of it.
    telling = {name for name, one in untouched(small_case("quantity")).items() if one.telling}
    assert not telling & {"presumptive-test", "trace-swab", "dog-team", "pole-camera", "drill"}


def test_places_with_work_on_a_panel_are_tried():
    work = Work("right-side", "2-1", "filler", magnetic=False, paint_um=900.0)
    case = small_case("clean")
    case = replace(case, world=replace(case.world, works=(work,)))
    ready = setup(case)
    tried = {(one.target, one.patch) for one in probes(case, ready)["magnet"]}
    assert ("right-side", "2-1") in tried
    # An honest repair reads as such, and tells of nothing hidden.
    assert not untouched(case)["magnet"].telling


def test_the_case_is_laid_open_without_touching_the_exercise():
    case = small_case("c01")
    ready = setup(case)
    assert ready.opened.leaf_open
    assert len(ready.emptied.within_reach) == len(case.world.load) + 3
    assert start(case, "officer")[0].within_reach == frozenset()
    assert ready.differs == {one.handle for one in case.world.hidden}
    assert ready.honest.world.hidden == ()


def test_limits_and_minutes_are_those_that_the_exercise_froze():
    case = small_case(phosphine=0.02)
    stricter = tuple(
        replace(one, high=0.01) if one.substance == "phosphine" else one for one in RULES.limits
    )
    dearer = tuple(
        replace(one, minutes=99.0) if one.action == "weigh" else one for one in RULES.costs
    )
    play = Play(case)
    how = Beginning(rules=replace(RULES, limits=stricter, costs=dearer))
    play.state, first = start(case, "officer", how)
    play.records = [first]
    shown = told(play)
    assert shown["gas-meter"].code == "unseen-air-over"
    assert shown["weighbridge"].minutes == 99.0
    assert untouched(case)["gas-meter"].code == "unseen-air-clear"
