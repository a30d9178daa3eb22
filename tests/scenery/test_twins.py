"""What nobody has seen changes nothing that is drawn: not a byte of the file, not a patch."""

import pytest

from tests.exercise.playing import OPENING, Play
from tests.exercise.small_case import KEY, small_case
from tidewaiter.casework.twin import Refill, TakeOut, twin
from tidewaiter.exercise.debrief import debrief
from tidewaiter.language.events import record_encoder
from tidewaiter.scenery.debriefing import box_glb, box_patch
from tidewaiter.scenery.glb import glb
from tidewaiter.scenery.stage import EMPTY, Stage, fold, patch, whole
from tidewaiter.world.after import packages

UNSEEN = ("go gate", "look at plates", "go scanner", *OPENING[:6])
#: Bags behind the doors are seen when the first leaf opens.
BAGS = small_case("c01")
#: Far inside, other goods in a carton that looks the same.
CLEAN = small_case()
DEEPEST = min(CLEAN.world.load, key=lambda one: one.position_m[2])
PAIRS = {
    "bags": (BAGS, twin(BAGS, TakeOut(tuple(one.handle for one in BAGS.world.hidden)))[0]),
    "refilled": (CLEAN, twin(CLEAN, Refill(DEEPEST.handle, "tobacco", "cartons"))[0]),
}


def drawn(case, walk):
    """Give the bytes of every patch on the way, and of the file at each step."""
    play, stage, told = Play(case), EMPTY, []
    for line in ("", *walk):
        if line:
            play.walk(line)
        now: Stage = fold(play.records[-1].events, stage)
        told.append(record_encoder.encode(patch(stage, now)) + glb(whole(now), len(told)))
        stage = now
    return told


@pytest.mark.parametrize(
    ("name", "walk"),
    [
        ("bags", UNSEEN),
        ("refilled", (*UNSEEN, *OPENING[6:], "unload 2.6")),
    ],
)
def test_twins_are_drawn_alike_until_the_difference_comes_into_sight(name, walk):
    one, other = (drawn(case, walk) for case in PAIRS[name])
    assert one == other


def test_then_it_shows():
    one, other = (drawn(case, (*UNSEEN, *OPENING[6:])) for case in PAIRS["bags"])
    assert one != other
    walk = (*UNSEEN, *OPENING[6:], "unload 11", f"open package {DEEPEST.handle}")
    one, other = (drawn(case, walk) for case in PAIRS["refilled"])
    assert one[:-1] == other[:-1]
    assert one[-1] != other[-1]


def test_no_inner_word_is_drawn():
    for made in drawn(BAGS, (*UNSEEN, *OPENING[6:])):
        written = made[: made.index(b"glTF") + 2_000_000]
        for word in (f'"{KEY}"', "stream_key", "recipe", "reserve", "hidden", "hash"):
            assert word.encode() not in written


def test_the_debrief_draws_all_of_it():
    play = Play(BAGS)
    play.walk("go bay")
    told = debrief(BAGS, play.records)
    shown = box_patch(told.box)
    everything = {one.handle for one in packages(BAGS.world)}
    assert {one.handle for one in shown.put if one.role == "package"} == everything
    assert {name for revealed in told.truth for name in revealed.handles} <= {
        one.handle for one in shown.put
    }
    assert not [one for one in shown.put if one.role == "scenery" or one.handle == "vehicle"]
    leaf = next(one for one in shown.put if one.id == "right-door")
    side = next(one for one in shown.put if one.id == "right-side")
    # Hooked back along the side, so that one looks in.
    assert leaf.at_m[0] > side.at_m[0]
    assert leaf.at_m[2] < 0
    assert box_glb(told.box)[:4] == b"glTF"
