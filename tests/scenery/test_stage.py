"""The stage: patches one after another give the whole, whatever an officer does."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exercise.playing import CLOSING, OPENING, Play, random_actions
from tests.exercise.small_case import small_case
from tidewaiter.language import events as e
from tidewaiter.language.events import Refusal
from tidewaiter.language.scene import Patch
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.stage import EMPTY, Stage, fold, patch, whole

CASES = {
    "clean": small_case(),
    "c01": small_case("c01", seal="glued"),
    "quantity": small_case("quantity", seal="missing"),
}
STEPS = 120


class Picture:
    """What a client keeps: things and letters by id."""

    def __init__(self):
        self.things, self.letters, self.station = {}, {}, ""

    def apply(self, change: Patch):
        gone = set(change.gone)
        assert gone <= self.things.keys() | self.letters.keys()
        assert not gone & {one.id for one in (*change.put, *change.letters)}
        self.things = {n: one for n, one in self.things.items() if n not in gone}
        self.letters = {n: one for n, one in self.letters.items() if n not in gone}
        # Exactly the difference: nothing is put that is drawn alike already.
        assert all(self.things.get(one.id) != one for one in change.put)
        assert all(self.letters.get(one.id) != one for one in change.letters)
        self.things |= {one.id: one for one in change.put}
        self.letters |= {one.id: one for one in change.letters}
        self.station = change.station

    def is_that(self, stage: Stage):
        shown = whole(stage)
        assert not shown.gone
        assert self.things == {one.id: one for one in shown.put}
        assert self.letters == {one.id: one for one in shown.letters}
        assert self.station == shown.station
        _is_sorted(shown)


def _is_sorted(change: Patch):
    for group in (change.put, change.letters):
        ids = [one.id for one in group]
        assert ids == sorted(set(ids))
    assert list(change.gone) == sorted(set(change.gone))


@pytest.mark.parametrize("name", CASES)
@settings(max_examples=10)
@given(seed=st.integers(0, 10_000))
def test_patches_one_after_another_are_the_whole(name, seed):
    play, picture = Play(CASES[name]), Picture()
    stage = fold(play.records[0].events)
    picture.apply(whole(stage))
    actions = random_actions(play, seed)
    for _ in range(STEPS):
        outcome = play.act(next(actions))
        if isinstance(outcome, Refusal):
            continue
        now = fold(outcome, stage)
        change = patch(stage, now)
        _is_sorted(change)
        picture.apply(change)
        stage = now
    picture.is_that(stage)
    # Folding all at once comes to the same.
    again = fold(event for record in play.records for event in record.events)
    assert whole(again) == whole(stage)


def _stage(play: Play) -> Stage:
    return fold(event for record in play.records for event in record.events)


def _ids(stage: Stage) -> set[str]:
    shown = whole(stage)
    return {one.id for one in (*shown.put, *shown.letters)}


def _handles(stage: Stage) -> set[str]:
    return {one.handle for one in whole(stage).put} - {""}


def test_nothing_is_drawn_that_was_not_sighted():
    play = Play(CASES["c01"])
    for line in (*OPENING, "unload 2.6", *CLOSING):
        play.walk(line)
        assert _handles(_stage(play)) <= play.state.sighted
    assert not _handles(EMPTY)


def test_nothing_happens_where_nothing_came_into_sight():
    play = Play(CASES["clean"])
    play.walk("go bay")
    before = _stage(play)
    play.walk("yard safe", "test air gasket", "record risk-indicator")
    after = _stage(play)
    assert patch(before, after) == Patch(station="bay")


def test_at_the_desk_lie_papers_and_no_unit_and_walking_back_brings_it_again():
    play = Play(CASES["c01"])
    assert {"tad", "packing-list", "desk", "office"} <= _ids(_stage(play))
    play.walk(*OPENING)
    opened = whole(_stage(play))
    play.walk("go desk")
    at_desk = _handles(_stage(play))
    assert at_desk == {"tad", "packing-list", "risk-note"}
    play.walk("go bay")
    assert {one.id: one for one in whole(_stage(play)).put} == {one.id: one for one in opened.put}


def test_a_cut_seal_is_gone_and_a_new_one_has_its_number():
    play = Play(CASES["clean"])
    play.walk("go bay", "yard safe")
    assert "seal" in _ids(_stage(play))
    assert "seal/number" not in _ids(_stage(play))
    play.walk("seal verify")
    assert _letters(play, "seal/number") == ("EX", "100200")
    play.walk("cut seal")
    assert not _ids(_stage(play)) & {"seal", "seal/number"}
    play.walk(*OPENING[6:], "unload 2.6", *CLOSING)
    assert "seal" in _ids(_stage(play))
    assert "".join(_letters(play, "seal/number")) == play.state.seal_number


def test_a_seal_that_is_missing_is_not_drawn():
    play = Play(CASES["quantity"])
    play.walk("go bay")
    assert "seal" not in _ids(_stage(play))


def _letters(play: Play, name: str):
    return next(one.lines for one in whole(_stage(play)).letters if one.id == name)


def test_marks_and_masses_are_read_from_near_and_stay():
    play = Play(CASES["clean"])
    play.walk("go bay")
    assert _letters(play, "right-door/number") == ("CSQU 305438 3\u20de",)
    assert _letters(play, "right-door/size-type") == ("22G1",)
    near = {"right-door/masses", "plates/csc/lines", "vehicle/plate"}
    assert not near & _ids(_stage(play))
    play.walk("look at right-door", "look at plates", "look at vehicle")
    assert near <= _ids(_stage(play))
    play.walk(*OPENING[1:], "unload 2.6")
    assert near <= _ids(_stage(play))
    carton = next(one for one in whole(_stage(play)).put if one.mesh.startswith("carton"))
    play.walk(f"look at {carton.handle}")
    assert _letters(play, f"{carton.handle}/marks")[0].startswith("LOT")
    play.walk(f"photograph {carton.handle}")
    assert f"{carton.handle}/marks" in _ids(_stage(play))


def test_a_package_is_opened_and_what_is_in_it_lies_on_top():
    play = Play(small_case("c01"))
    play.walk(*OPENING, "unload 2.6")
    bag = next(one for one in whole(_stage(play)).put if one.mesh == "holdall")
    before = _stage(play)
    play.walk(f"open package {bag.handle}")
    change = patch(before, _stage(play))
    found = next(one for one in change.put if one.handle != bag.handle)
    assert found.mesh == "bricks"
    assert found.at_m[1] > bag.at_m[1] + bag.size_m[1] / 2


def test_what_is_stowed_again_is_drawn_only_where_it_was_seen():
    play = Play(small_case("c01"))
    play.walk(*OPENING)
    inside = {one.id: one for one in whole(_stage(play)).put if one.role == "package"}
    play.walk("unload 2.6")
    out = {one.id: one for one in whole(_stage(play)).put if one.role == "package"}
    moved = {n for n, one in inside.items() if out[n] != one}
    assert moved
    assert moved == inside.keys() & play.state.within_reach
    play.walk(*CLOSING)
    stowed = {one.id: one for one in whole(_stage(play)).put if one.role == "package"}
    assert moved <= stowed.keys()
    assert all(one == inside.get(n, out[n]) for n, one in stowed.items())
    assert not {n for n, one in stowed.items() if one.at_m[2] > 0}


def _many(count: int) -> tuple[Sighting, ...]:
    size, look = (600, 400, 400), {"colour": "#b98b5a", "form": "box"}
    return tuple(
        Sighting(f"p{n:05}", "carton", (600 * (n % 20) - 6000, 200, 2500 + n), size, 0.0, look)
        for n in range(count)
    )


def test_one_act_among_thousands_changes_one_thing():
    play = Play(CASES["clean"])
    play.walk("go bay")
    stage = fold((e.Unloaded(9_000, _many(4_000), (), ()),), _stage(play))
    one = stage.load["p00007"]
    near = msgspec.structs.replace(one, look=one.look | {"marks": "EX1"})
    change = patch(stage, fold((e.Looked("p00007", (near,)),), stage))
    assert not change.put
    assert {one.id.partition("/")[0] for one in change.letters} == {"p00007"}
