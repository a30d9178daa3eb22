"""The rules that ship, the status, the options."""

from typing import get_args

import pytest
from msgspec.structs import replace

from tests.exercise.playing import OPENING, Play, of
from tests.exercise.small_case import small_case
from tidewaiter.base.errors import DefectError
from tidewaiter.exercise import picture, replay
from tidewaiter.exercise.decide import decide
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.options import options
from tidewaiter.exercise.refuse import refuse
from tidewaiter.exercise.rules import cost_minutes, default_rules
from tidewaiter.exercise.state import initial
from tidewaiter.instruments.gas_meter import sensors
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language import text
from tidewaiter.language.actions import Routine
from tidewaiter.language.events import Refusal
from tidewaiter.language.instruments import catalogue
from tidewaiter.language.values import STATIONS

RULES = default_rules()
TAGS = {act.__struct_config__.tag for act in a.ACTIONS}


def test_every_action_has_its_minutes():
    # A look in passing costs less than one that is asked for.
    # An instrument costs by its name, and so does a routine that is delegated.
    named = set(catalogue()) | set(get_args(Routine))
    assert {cost.action for cost in RULES.costs} == TAGS - {"use", "delegate"} | named | {"gaze"}
    assert 0 < cost_minutes(RULES, "gaze") < cost_minutes(RULES, "look")
    assert all(cost.minutes >= 0 and cost.minutes_per >= 0 for cost in RULES.costs)
    assert {cost.per for cost in RULES.costs} == {"", "minute", "package"}


def test_minutes_are_counted_by_what_is_asked_for():
    assert cost_minutes(RULES, "ventilate", 30) - cost_minutes(RULES, "ventilate", 10) == 20
    assert cost_minutes(RULES, "unload", 100) > cost_minutes(RULES, "unload", 10)
    assert cost_minutes(RULES, "unload", 100) <= cost_minutes(RULES, "unload", 10) * 10


def test_steps_are_those_of_the_procedure():
    assert [step.id for step in RULES.steps] == [f"S{n:02d}" for n in range(25)]
    ids = {step.id for step in RULES.steps}
    for step in RULES.steps:
        assert step.place in STATIONS
        assert set(step.actions) <= TAGS | set(catalogue()) | set(get_args(Routine))
        assert set(step.after) <= ids
        assert set(step.gates) <= {"H", "O", "E"}
        assert all(before < step.id for before in step.after)


def test_the_meter_has_a_sensor_for_every_limit_in_its_unit():
    units = {sensor.substance: sensor.unit for sensor in sensors()}
    assert {limit.substance: limit.unit for limit in RULES.limits} == units
    for limit in RULES.limits:
        background = next(s.background for s in sensors() if s.substance == limit.substance)
        assert limit.low is None or background > limit.low
        assert limit.high is None or background < limit.high
        assert limit.source


def test_the_rules_are_frozen_at_the_beginning():
    play = Play(small_case())
    dear = replace(RULES, costs=tuple(replace(cost, minutes=99.0) for cost in RULES.costs))
    state = replace(play.state, rules=dear)
    (*_, spent) = decide(play.case, state, a.Go("gate"), 0.0)
    assert spent == e.Spent(99.0)
    with pytest.raises(DefectError):
        decide(play.case, initial(), a.Go("gate"), 0.0)


def test_real_time_changes_nothing_that_is_perceived():
    play = Play(small_case())
    play.walk("go gate")
    assert decide(play.case, play.state, a.Weigh(), 1.0) == decide(
        play.case, play.state, a.Weigh(), 9999.0
    )


@pytest.mark.parametrize("audience", ["officer", "instructor"])
def test_an_observation_holds_events_and_status(audience):
    play = Play(small_case())
    events = play.walk("go scanner", "scan")
    told = observe(play.state, events, audience)
    assert told.status.station == "scanner"
    assert told.status.budget_minutes == play.case.public.budget_minutes
    assert told.status.minute == play.state.minute
    assert of(told.events, e.Scanned).engine_version == 0
    assert of(events, e.Scanned).engine_version == picture.PICTURE_ENGINE_VERSION


def test_options_are_parsed_and_not_refused():
    play = Play(small_case("c01"))
    for line in ("", "go bay", *OPENING, "enter"):
        if line:
            play.walk(line)
        offered = options(play.case.public, play.state)
        assert len(set(offered)) == len(offered)
        for option in offered:
            if option not in {"record", "decide", "report"}:
                assert refuse(play.case.public, play.state, text.parse(option)) is None
    assert "leave" in offered
    bag = play.case.world.hidden[0].handle
    assert {f"look at {bag}", f"open package {bag}"} <= set(offered)


def test_options_name_nothing_unseen():
    play = Play(small_case("c01"))
    handles = {one.handle for one in (*play.case.world.load, *play.case.world.hidden)}
    play.walk("go bay")
    assert not {word for line in options(play.case.public, play.state) for word in line.split()} & (
        handles
    )


def test_replay_refuses_the_records_of_another_case():
    from tidewaiter.base.errors import InputError

    play = Play(small_case())
    public = replace(play.case.public, documents=("tad", "packing-list"))
    with pytest.raises(InputError, match=r"record 0.*not the records of this case"):
        replay.replay(replace(play.case, public=public), play.records)


def test_the_name_of_a_picture_is_part_of_the_chain():
    from tidewaiter.base.errors import InputError
    from tidewaiter.exercise import chain, step

    play = Play(small_case())
    play.walk("go scanner")
    prepared = step.prepare(
        play.case,
        play.state,
        play.records[-1],
        a.Scan(),
        actor="o",
        action_id="s",
        elapsed_s=1.0,
    )
    assert not isinstance(prepared, Refusal)
    state, record = prepared
    made = picture.picture(play.case, state, of(record.events, e.Scanned))
    named = chain.seal(play.records[-1].hash, picture.name(record, made))
    assert len(named.picture) == 64
    chain.verify((*play.records, named))
    with pytest.raises(InputError):
        chain.verify((*play.records, replace(named, picture="0" * 64)))
    again = picture.picture(play.case, play.state, of(record.events, e.Scanned))
    assert (again.counts == made.counts).all()
