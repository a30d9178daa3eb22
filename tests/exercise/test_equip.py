"""Kit, instruments, people and evidence: what is refused, in plain words, and changes nothing."""

from typing import get_args

import pytest
from msgspec.structs import replace

from tests.exercise.playing import OPENING, Play, of
from tests.exercise.small_case import small_case
from tidewaiter.exercise import step
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.equip import moves
from tidewaiter.language import events as e
from tidewaiter.language.actions import Move, Who
from tidewaiter.language.instruments import catalogue
from tidewaiter.language.poses import BELT, BELT_HOLDS
from tidewaiter.language.sentences import say
from tidewaiter.world.model import Gas


def mishaps(play):
    return [one for record in play.records for one in record.events if isinstance(one, e.Mishap)]


PACKED = ("pack magnet", "pack pager", "pack paint-gauge")


@pytest.fixture
def play():
    return Play(small_case("c01"))


@pytest.mark.parametrize(
    ("before", "line", "code"),
    [
        ((), "pack torch", "packed-already"),
        ((), "pack hand", "packed-already"),
        ((), "unpack magnet", "not-packed"),
        ((), "use radiation-portal", "not-here"),
        (("go bay",), "use magnet left-side", "not-packed"),
        (("go bay",), "pack magnet", "not-here"),
        (("pack pager", "go bay"), "use pager left-side", "not-on"),
        (("pack magnet", "go bay"), "switch on magnet", "no-switch"),
        (("pack pager", "go bay", "switch on pager"), "switch on pager", "on-already"),
        (("pack magnet", "go bay"), "use magnet", "not-for-this"),
        (("pack magnet", "go bay"), "use magnet seal", "not-for-this"),
        (("pack magnet", "go bay"), "use magnet nosuch", "unknown-handle"),
        (("pack magnet", "go bay"), "use magnet left-side patch=99-9", "no-such-patch"),
        (("pack magnet", "go bay"), "use magnet left-side setting=hard", "no-such-setting"),
        (("pack magnet", "go bay"), "use magnet roof", "out-of-reach"),
        (("pack magnet", "go bay"), "use magnet underside", "out-of-reach"),
        (
            ("pack fibrescope", "go bay", "switch on fibrescope"),
            "use fibrescope left-side setting=hole",
            "no-hole",
        ),
        (
            ("pack laser", "go bay", "switch on laser"),
            "use laser setting=inner-width",
            "doors-closed",
        ),
        (("go gate",), "use radiation-portal plates", "not-for-this"),
        ((), "talk driver ask-authority", "not-to-them"),
        ((), "call officer", "not-to-them"),
        (("talk driver ask-route",), "talk driver ask-route", "said-already"),
        (("go bay",), "delegate walk-round", "routine-not-proven"),
        (("go bay",), "audit 1", "nothing-unloaded"),
        (("freeze",), "freeze", "frozen-already"),
        (("go bay",), "exhibit left-side", "no-exhibit"),
        (("go bay",), "exhibit seal", "seal-not-cut"),
        ((), "hand over police", "not-the-lead"),
        ((), "hand over officer", "not-the-lead"),
        (("go bay", "strap"), "strap", "strapped-already"),
        (("go bay", "mark seal"), "mark seal", "marked-already"),
        (("go bay",), "reseal", "sealed-already"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(play, before, line, code):
    play.walk(*before)
    stood = play.state
    refusal = play.refused(line)
    assert refusal.code == f"refusal-{code}"
    assert "{" not in say(refusal.code, refusal.args)
    assert play.state is stood


def test_a_belt_holds_so_much_and_no_more(play):
    more = [one.kit for one in catalogue().values() if one.kit and one.kit not in BELT]
    play.walk(*(f"pack {tool}" for tool in dict.fromkeys(more[: BELT_HOLDS - len(BELT)])))
    refusal = play.refused("pack drill")
    assert refusal.code == "refusal-belt-full"
    play.walk(refusal.right, "pack drill")
    assert len(play.state.belt) == BELT_HOLDS


def test_a_use_is_told_with_its_readings_and_costs_its_minutes(play):
    play.walk(*PACKED, "go bay", "yard safe")
    events = play.walk("use magnet left-side patch=2-1")
    used = of(events, e.Used)
    assert (used.instrument, used.target, used.patch) == ("magnet", "left-side", "2-1")
    assert used.readings[0].unit == "N"
    assert of(events, e.Spent).minutes == 1.0
    assert play.state.used("magnet", "left-side 2-1") == 1


def test_a_use_by_hand_in_an_unsafe_yard_is_a_risk(play):
    play.walk(*PACKED, "go bay")
    assert of(play.walk("use paint-gauge left-side"), e.Mishap).what == "run-over-risk"


def test_what_is_used_again_is_read_anew(play):
    play.walk("pack paint-gauge", "go bay", "yard safe")
    lines = ["use paint-gauge left-side patch=2-1"] * 8
    read = {of(play.walk(line), e.Used).readings[0].value for line in lines}
    assert len(read) > 1


def test_an_interim_seal_holds_a_break_and_no_release(play):
    play.walk(*OPENING, "unload 2", "close left-door", "close right-door", "reseal kind=interim")
    assert play.state.seal == "interim"
    assert play.state.within_reach
    play.walk("go desk")
    refused = play.refused('decide release ground="all agree" confidence=90')
    assert refused.code == "refusal-release-interim"
    play.walk("go bay", "cut seal", "open right-door", "close right-door", "reseal")
    assert play.state.seal == "official"


def test_an_official_seal_takes_the_place_of_an_interim_one(play):
    play.walk(*OPENING, "close left-door", "close right-door", "reseal kind=interim", "reseal")
    assert play.state.seal == "official"


def test_evidence_is_marked_taken_and_handed_over(play):
    play.walk(*OPENING, "enter")
    bag = next(one.handle for one in play.case.world.hidden)
    play.walk("freeze", f"mark {bag}", f"photograph {bag}", f"exhibit {bag}", "leave")
    assert play.refused("hand over drug-unit").right == "lead drug-unit"
    play.walk("lead drug-unit", "exhibit seal")
    given = of(play.walk("hand over drug-unit"), e.HandedOver)
    assert given.exhibits == (1, 2)
    assert play.refused("hand over drug-unit").code == "refusal-handed-over-already"
    assert [one.bag for one in play.state.exhibits] == ["EB000001", "EB000002"]


def test_a_supervisor_agrees_on_a_ground_and_not_without_one(play):
    assert of(play.walk("talk supervisor ask-authority"), e.Said).code == "answer-ground-first"
    assert not play.state.authorised
    play.walk("read tad", "record risk-indicator", "talk supervisor ask-authority")
    assert play.state.authorised


def test_hints_end_where_help_does():
    for how, told in (
        (Beginning(), True),
        (Beginning(help=1), True),
        (Beginning(help=0), False),
        (Beginning(mode="exam"), False),
        (Beginning(mode="shift"), False),
    ):
        play = Play(small_case())
        play.state, first = step.start(play.case, "officer", how)
        play.records = [first]
        if told:
            hinted = of(play.walk("hint"), e.Hinted)
            assert hinted.step
            assert bool(hinted.action) == (how.help == 2)
        else:
            assert play.refused("hint").code == "refusal-no-hints"


def test_every_move_can_be_made_to_somebody():
    assert {move for who in get_args(Who) for move in moves(who)} == set(get_args(Move))


def test_a_proven_routine_is_done_with_what_it_misses():
    play = Play(small_case())
    play.state, first = step.start(play.case, "officer", Beginning(routines=("walk-round",)))
    play.records = [first]
    play.walk("go bay", "yard safe")
    done = of(play.walk("delegate walk-round"), e.Delegated)
    panels = sum(
        columns * rows
        for name, (columns, rows) in play.state.grids.items()
        if name not in {"roof", "underside"}
    )
    assert 0 < len(done.patches) < panels
    assert len(set(done.patches)) == len(done.patches)
    part, _, patch = done.patches[0].partition(" ")
    assert f"{part} outer {patch}" in play.state.looked


@pytest.mark.parametrize(
    ("before", "line", "right"),
    [
        (("go gate",), "use axle-scale right-side", "use axle-scale"),
        (("go bay",), "use dog-team", "use dog-team left-side"),
        (("go bay",), "use loupe", "go desk"),
        (("pack loupe", "go bay"), "use loupe", "use loupe seal"),
        (("go bay",), "use platform-scale", ""),
        (("unpack mallet", "go bay"), "tap left-side", "go desk"),
        (("unpack camera",), "photograph tad", "pack camera"),
    ],
)
def test_a_refusal_says_what_would_help(before, line, right):
    play = Play(small_case())
    play.walk(*before)
    assert play.refused(line).right == right
    if right.startswith("use"):
        play.walk(right)


@pytest.mark.parametrize(("ppm", "over"), [(450.0, ()), (20_000.0, ("carbon-dioxide",))])
def test_a_worn_meter_warns_and_its_silence_clears_nothing(ppm, over):
    case = small_case()
    gas = Gas("carbon-dioxide", "ppm", ppm, ppm, 420.0, 12.0)
    air = (gas, *(one for one in case.world.air if one.substance != gas.substance))
    play = Play(replace(case, world=replace(case.world, air=air)))
    play.walk("pack multi-gas", *OPENING[:10], "switch on multi-gas", "use multi-gas")
    assert play.state.over.get("inside") == (over or None)
    if over:
        play.walk("enter")
        assert {one.what for one in mishaps(play)} & {"exposed-to-gas", "overcome-by-gas"}
