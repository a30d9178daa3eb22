"""Using what opens: contents that a tip or a bar shows are known from then on, by one name."""

from dataclasses import replace as spot_with

import pytest

from tests.exercise.playing import OPENING, Play, of
from tests.exercise.small_case import small_case
from tidewaiter.exercise.footprint import touches
from tidewaiter.exercise.standing import present_of
from tidewaiter.exercise.using import spot_of
from tidewaiter.instruments import eye
from tidewaiter.language import actions as a
from tidewaiter.language import events as e


@pytest.fixture
def play():
    one = Play(small_case("c01"))
    one.walk(*(f"pack {tool}" for tool in ("pry-bar", "drill", "fibrescope", "test-kit")))
    one.walk(*OPENING, "unload 1.6", "lead drug-unit")
    return one


def bag(play):
    return play.case.world.hidden[0]


def test_a_bar_shows_contents_under_the_name_that_opening_gives(play):
    shown = of(play.act(a.Use("pry-bar", bag(play).handle)), e.Used).sightings
    holder = eye.find(present_of(play.case, play.state), bag(play).handle)
    assert holder is not None
    assert shown == eye.contents(holder, play.case.stream_key)
    (name,) = (one.handle for one in shown)
    assert play.state.contents[name] == bag(play).handle
    assert of(play.act(a.LookAt(name)), e.Looked).sightings == shown
    assert play.act(a.OpenPackage(name)).code == "refusal-not-a-package"


def test_a_tip_through_a_drilled_hole_shows_them_and_a_sample_can_be_tested(play):
    handle = bag(play).handle
    assert play.act(a.SwitchOn("fibrescope")) is not None
    assert play.act(a.Use("fibrescope", handle, setting="hole")).code == "refusal-no-hole"
    play.act(a.Use("drill", handle))
    shown = of(play.act(a.Use("fibrescope", handle, setting="hole")), e.Used).sightings
    (name,) = (one.handle for one in shown)
    tested = of(play.act(a.Use("presumptive-test", name)), e.Used)
    assert len(tested.signs) == 1
    action = a.Use("presumptive-test", name)
    assert touches(play.case, play.state, action, frozenset({handle}))
    assert not touches(play.case, play.state, action, frozenset({"other"}))


def test_a_spot_bears_the_key_of_the_case(play):
    action = a.Use("loupe", "seal")
    present = present_of(play.case, play.state)
    keyed = spot_of(present, play.state, action, play.case.stream_key)
    assert keyed == spot_with(spot_of(present, play.state, action), stream_key=play.case.stream_key)
