"""Non-interference in small: twins walked alike tell the same until a footprint takes them apart.

A leaking mutant must be caught, or the law proves nothing.
"""

import pytest
from msgspec.structs import replace

from tests.exercise.playing import OPENING, Play, random_actions
from tests.exercise.small_case import small_case
from tidewaiter.exercise import decide
from tidewaiter.exercise.footprint import touches
from tidewaiter.exercise.observe import observe
from tidewaiter.language import events as e
from tidewaiter.language import text
from tidewaiter.language.events import Refusal, record_encoder
from tidewaiter.world.after import packages

PAIRS = (("clean", "c01"), ("clean", "quantity"), ("c01", "quantity"))
ACTIONS = 120


def differ(one, two):
    sides = [{p.handle for p in packages(case.world)} for case in (one, two)]
    return frozenset(sides[0] ^ sides[1])


def told(play, outcome):
    """What leaves the server: bytes of the observation or of the refusal."""
    if isinstance(outcome, Refusal):
        return record_encoder.encode(outcome)
    return record_encoder.encode(observe(play.state, outcome, "officer"))


def walk_alike(one, two, actions):
    """Act alike until a footprint takes in the difference; give the events told until then."""
    difference = differ(one.case, two.case)
    events = []
    for action in actions:
        if any(touches(play.case, play.state, action, difference) for play in (one, two)):
            return events
        outcomes = [play.act(action) for play in (one, two)]
        assert told(one, outcomes[0]) == told(two, outcomes[1]), text.format(action)
        assert one.state == two.state
        events += outcomes[0] if isinstance(outcomes[0], tuple) else ()
    return events


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("seed", range(4))
def test_twins_tell_the_same(pair, seed):
    one, two = (Play(small_case(recipe)) for recipe in pair)
    actions = random_actions(one, seed)
    walk_alike(one, two, (next(actions) for _ in range(ACTIONS)))


def into_the_box(case):
    """Open, look about, unload before what is hidden, and what does not depend on it at all."""
    near = [one.handle for one in case.world.load if one.slot == "stack/000/01"]
    lines = (
        "read tad",
        *OPENING,
        f"look at {near[0]}",
        "measure inner-width",
        "unload 2.5",
        f"open package {near[0]}",
        f"photograph {near[0]}",
        "record quantity",
        "enter",
        "measure inner-length",
        "leave",
        "unload 4.5",
        "go desk",
        "decide hold ground=x confidence=1",
    )
    return [text.parse(line) for line in lines]


def clean_and_too_many():
    return Play(small_case()), Play(small_case("quantity"))


def test_twins_tell_the_same_deep_inside():
    one, two = clean_and_too_many()
    events = walk_alike(one, two, into_the_box(one.case))
    # The extras stand on the hindmost row; to see nothing of them the walk must go so far.
    assert sum(isinstance(event, e.Unloaded) for event in events) >= 1
    assert any(isinstance(event, e.PackageOpened) for event in events)


def test_what_a_footprint_takes_in_does_tell():
    """A footprint that took in everything would prove nothing."""
    one, two = (Play(small_case(recipe)) for recipe in ("clean", "quantity"))
    difference = differ(one.case, two.case)
    for play in (one, two):
        play.walk(*OPENING)
    unload = text.parse("unload 7")
    assert touches(two.case, two.state, unload, difference)
    assert told(one, one.act(unload)) != told(two, two.act(unload))


def mutant_count(case, state, action, events):
    extra = e.Spent(0.1 * len(case.world.hidden))
    return (*events, extra) if case.world.hidden else events


def mutant_order(case, state, action, events):
    return tuple(
        e.Went(one.station, one.sightings[::-1])
        if isinstance(one, e.Went) and case.world.hidden
        else one
        for one in events
    )


def mutant_handles(case, state, action, events):
    """Names that count what there is."""
    first = len(packages(case.world))
    return tuple(
        replace(
            one,
            sightings=tuple(
                replace(seen, handle=str(first + n)) for n, seen in enumerate(one.sightings)
            ),
        )
        if isinstance(one, e.LeafMoved)
        else one
        for one in events
    )


@pytest.mark.parametrize("mutant", [mutant_count, mutant_order, mutant_handles])
def test_a_leaking_engine_is_caught(monkeypatch, mutant):
    from tidewaiter.exercise import step

    honest = decide.decide

    def leaking(case, state, action, elapsed_s):
        return mutant(case, state, action, honest(case, state, action, elapsed_s))

    monkeypatch.setattr(step, "decide", leaking)
    one, two = clean_and_too_many()
    with pytest.raises(AssertionError):
        walk_alike(one, two, into_the_box(one.case))
