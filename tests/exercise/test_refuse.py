"""What is refused, and what would help; a refusal tells nothing of the truth."""

import re

import pytest
from msgspec.structs import replace

from tests.exercise.playing import CLOSING, OPENING, Play
from tests.exercise.small_case import small_case
from tidewaiter.exercise.refuse import PLACES
from tidewaiter.instruments import parts
from tidewaiter.language import actions as a
from tidewaiter.language.events import Refusal, Resealed, SealChecked, SealCut
from tidewaiter.language.poses import BELT
from tidewaiter.language.tell import tell_event
from tidewaiter.language.values import OF_TARPAULINS, PARTS
from tidewaiter.world.after import after

SIGNING = ('decide hold ground="because of it" confidence=50', "report conform=no seals_ok=yes")

RELEASE = ('decide release ground="all agree" confidence=90', "report conform=yes seals_ok=yes")

# What was done before, what is asked, the refusal's code, what would help.
TABLE = (
    ((), "weigh", "not-here", "go gate"),
    ((), "scan", "not-here", "go scanner"),
    ((), "cut seal", "not-here", "go bay"),
    ((), "go desk", "there-already", ""),
    ((), "read nosuch", "unknown-handle", ""),
    ((), "look at plates", "not-here", "go gate"),
    (("go gate",), "read tad", "not-here", "go desk"),
    (("go gate",), "look at tad", "not-here", "go desk"),
    (("go bay",), "open right-door", "sealed", "cut seal"),
    (("go bay",), "reseal", "sealed-already", ""),
    (("go bay",), "enter", "doors-closed", "open right-door"),
    (("go bay",), "leave", "not-inside", ""),
    (("go bay",), "ventilate", "doors-closed", "open right-door"),
    (("go bay",), "test air inside", "doors-closed", "test air gasket"),
    (("go bay",), "measure inner-length", "doors-closed", "open right-door"),
    (("go bay",), "unload 2", "leaves-not-hooked", "open right-door"),
    (("go bay",), "hook left-door", "leaf-closed", "open left-door"),
    (("go bay",), "close left-door", "leaf-closed", ""),
    (("go bay", "yard safe"), "yard safe", "yard-safe-already", ""),
    (("go bay", "cut seal"), "cut seal", "seal-off", "open right-door"),
    (("go bay", "cut seal"), "seal view", "seal-off", ""),
    (("go bay", "cut seal"), "look at seal", "seal-off", ""),
    (("go bay", "cut seal"), "open left-door", "right-leaf-first", "open right-door"),
    (("go bay", "cut seal"), "go gate", "unit-unsealed", "reseal"),
    (OPENING, "open right-door", "leaf-open-already", ""),
    (OPENING, "hook right-door", "leaf-hooked-already", ""),
    (OPENING, "close right-door", "left-leaf-first", "close left-door"),
    (OPENING, "reseal", "doors-open", "close left-door"),
    (OPENING, "go scanner", "unit-open", "close left-door"),
    ((*OPENING[:7],), "unload 2", "leaves-not-hooked", "hook right-door"),
    ((*OPENING, "unload 2.5"), "unload 2.5", "unloaded-already", ""),
    ((*OPENING, "unload 2.5", *CLOSING), "go gate", "load-out", ""),
    ((*OPENING, "unload 2.5", *CLOSING), "cut seal", "resealed-for-good", ""),
    ((*OPENING, *CLOSING, "cut seal", "reseal"), "cut seal", "resealed-for-good", ""),
    ((*OPENING, "enter"), "go desk", "inside", "leave"),
    ((*OPENING, "enter"), "unload 2", "inside", "leave"),
    ((*OPENING, "enter"), "test air gasket", "inside", "test air inside"),
    ((*OPENING, "enter"), "look at plates", "out-of-sight", "leave"),
    (OPENING, "open package plates", "not-a-package", ""),
    ((), "tap left-side", "not-here", "go bay"),
    (("go bay",), "tap nosuch", "unknown-handle", ""),
    (("go bay",), "tap plates", "not-a-panel", ""),
    (("go bay",), "tap roof", "out-of-reach", "enter"),
    ((*OPENING, "enter"), "tap underside", "out-of-reach", "leave"),
    (("go bay",), "tap left-side patch=9-9", "no-such-patch", ""),
    (("go bay",), "look at left-side patch=1-3", "no-such-patch", ""),
    (("go bay",), "look at plates patch=1-1", "no-such-patch", ""),
    (("go bay",), "look at left-side how=gaze", "no-such-patch", ""),
    (("go bay",), "look at left-side patch=1-1 how=torch", "doors-closed", "open right-door"),
    (OPENING, "look at plates how=torch", "out-of-sight", ""),
    ((*OPENING, "enter"), "look at left-side patch=1-1 how=gaze", "too-dark", ""),
    (("go bay", "look at plates"), "look at plates how=gaze", "looked-already", ""),
    (("go bay", "look at front"), "look at front patch=1-1 how=gaze", "looked-already", ""),
    ((), "record paper-error document=tad", "not-read", "read tad"),
    ((), "record paper-error document=nosuch", "unknown-handle", ""),
    ((), "withdraw 1", "no-such-finding", ""),
    (("record gas", "withdraw 1"), "withdraw 1", "no-such-finding", ""),
    ((), "report conform=yes seals_ok=yes", "not-decided", ""),
    ((), "sign", "not-decided", ""),
    (SIGNING[:1], "sign", "no-report", ""),
    ((*RELEASE, *OPENING[:6], "go desk"), "sign", "release-open", "reseal"),
    (
        (*OPENING, "go desk"),
        'decide release ground="all agree" confidence=90',
        "release-open",
        "reseal",
    ),
    ((*SIGNING, "sign"), "go gate", "signed", ""),
    ((*SIGNING, "sign"), "sign", "signed", ""),
)


@pytest.mark.parametrize(("before", "asked", "code", "right"), TABLE)
def test_what_is_refused_and_what_would_help(before, asked, code, right):
    play = Play(small_case())
    play.walk(*before)
    refusal = play.act(asked)
    assert isinstance(refusal, Refusal)
    assert (refusal.code, refusal.right) == (f"refusal-{code}", right)


def test_following_what_would_help_leads_out():
    """From anywhere in the table, doing what helps ends in what was asked."""
    for before, asked, code, right in TABLE:
        # What was done already, or elsewhere, is not what is asked for: the help leads on from it.
        if not right or code == "seal-off" or asked.startswith("test air"):
            continue
        play = Play(small_case())
        play.walk(*before)
        _achieve(play, asked)


def _achieve(play, asked, depth=0):
    """Do an action, after whatever would help, which may want help itself."""
    for _ in range(6):
        refusal = play.act(asked)
        if not isinstance(refusal, Refusal):
            return
        assert refusal.right, (asked, refusal)
        assert depth < 6, (asked, refusal)
        _achieve(play, refusal.right, depth + 1)
    pytest.fail(f"{asked} cannot be reached")


def test_an_unknown_an_unseen_and_a_foreign_handle_are_refused_alike():
    case = small_case("c01")
    unseen = case.world.hidden[1].handle
    deep = case.world.load[-1].handle
    for before in ((), ("go gate",), ("go bay",)):
        for verb in ("look at", "photograph", "record narcotics target="):
            answers = set()
            for handle in (unseen, deep, "zzzzzz"):
                play = Play(case)
                play.walk(*before)
                refusal = play.act(f"{verb} {handle}".replace("= ", "="))
                assert isinstance(refusal, Refusal)
                answers.add((refusal.code, refusal.args == {"handle": handle}, refusal.right))
            assert answers == {("refusal-unknown-handle", True, "")}


def test_a_package_is_reached_from_inside_or_in_the_bay():
    play = Play(small_case())
    play.walk(*OPENING)
    near = next(one.handle for one in play.case.world.load if one.handle in play.state.sighted)
    assert play.refused(f"open package {near}").right == "enter"
    play.walk("enter", f"open package {near}")
    assert play.refused(f"open package {near}").code == "refusal-opened-already"
    play.walk("leave", "unload 3")
    out = min(play.state.within_reach - {near})
    play.walk(f"open package {out}", f"look at {out}")


def test_what_stood_in_the_bay_is_restowed_before_sealing():
    play = Play(small_case())
    play.walk(*OPENING, "unload 3", *CLOSING)
    assert not play.state.within_reach
    handle = play.case.world.load[0].handle
    assert play.refused(f"look at {handle}").code == "refusal-out-of-sight"


def test_an_officer_may_walk_to_the_desk_and_back_to_the_open_unit():
    play = Play(small_case())
    play.walk(*OPENING, "go desk", "read tad", "go bay")


def test_parts_are_the_same_names_for_engine_and_eye():
    present = after(small_case().world, (), 0.0)
    assert {one.handle for one in parts.parts(present)} == PARTS - OF_TARPAULINS


def test_every_action_has_a_place_or_may_be_done_anywhere():
    anywhere = {
        a.Go,
        a.LookAt,
        a.Photograph,
        a.RecordFinding,
        a.WithdrawFinding,
        a.NameLead,
        a.SwitchOn,
        a.Use,
        a.Talk,
        a.Call,
        a.Hint,
        a.Freeze,
        a.HandOver,
        a.Plan,
    }
    assert set(PLACES) | anywhere == set(a.ACTIONS)


def test_a_gaze_is_of_each_thing_once_and_of_each_face_of_a_wall():
    play = Play(small_case())
    play.walk(*OPENING)
    gaze, torch = (f"look at left-side patch=1-2 how={how}" for how in ("gaze", "torch"))
    play.walk(gaze, torch)
    for line in (gaze, torch):
        assert play.refused(line).code == "refusal-looked-already"
    # To look closely is never senseless: it may be what one reports.
    play.walk("look at left-side patch=1-2", "look at left-side")


def test_a_seal_put_on_is_a_new_thing_to_look_at():
    play = Play(small_case())
    play.walk("go bay", "look at seal how=gaze", *OPENING[1:], *CLOSING)
    play.walk("look at seal how=gaze")


@pytest.mark.parametrize(
    ("line", "tool"),
    [
        ("tap left-side", "mallet"),
        ("test air gasket", "gas-lance"),
        ("cut seal", "bolt-cutter"),
        ("measure outer-length", "tape"),
        ("photograph plates", "camera"),
        ("look at left-side patch=1-1 how=torch", "torch"),
    ],
)
def test_nothing_is_done_with_a_tool_that_was_left_behind(line, tool):
    play = Play(small_case())
    play.walk("go bay")
    assert set(play.state.belt) == set(BELT)
    left = tuple(one for one in BELT if one != tool)
    play.state = replace(play.state, belt=left)
    refusal = play.refused(line)
    assert (refusal.code, refusal.args) == ("refusal-not-packed", {"tool": tool})
    # Records of older editions do not tell what was packed.
    play.state = replace(play.state, belt=())
    outcome = play.act(line)
    assert not isinstance(outcome, Refusal) or outcome.code != "refusal-not-packed"


def test_a_yard_is_made_safe_again_after_the_unit_has_moved():
    play = Play(small_case())
    play.walk("go bay", "yard safe", "go desk", "go bay")
    assert play.state.yard_safe
    play.walk("go gate", "go bay")
    assert not play.state.yard_safe
    play.walk("yard safe")


def test_a_unit_found_without_a_seal_is_sealed_before_it_is_released():
    play = Play(small_case(seal="missing"))
    play.walk("go bay", "yard safe", "go desk", RELEASE[0], "go bay", "seal view", "go desk")
    refusal = play.act(RELEASE[0])
    assert isinstance(refusal, Refusal)
    assert refusal.code == "refusal-release-open"
    play.walk("go bay", "reseal", "go desk", *RELEASE, "sign")
    assert play.state.seal == "official"


@pytest.mark.parametrize("look", ["seal view", "look at seal", "photograph seal"])
def test_a_seal_that_is_not_there_is_not_cut_once_that_was_seen(look):
    play = Play(small_case(seal="missing"))
    play.walk("go bay", "yard safe", "test air gasket")
    # Until somebody looked, the unit is as any other: the refusals tell nothing.
    assert play.refused("open right-door").code == "refusal-sealed"
    play.walk(look)
    refusal = play.refused("cut seal")
    assert (refusal.code, refusal.right) == ("refusal-no-seal", "open right-door")
    play.walk("go scanner", "go bay", "open right-door", "close right-door")
    assert play.refused("go scanner").right == "reseal"
    (resealed, *_) = play.walk("reseal")
    assert resealed == Resealed(old="", new="OS000001")
    assert play.refused("open right-door").right == "cut seal"


@pytest.mark.parametrize("language", ["en", "az", "ru", "fr", "tr"])
def test_a_seal_that_is_not_there_is_told_without_its_number(language):
    for without, of_one in (
        (SealCut(""), SealCut("EX1")),
        (Resealed("", "OS1"), Resealed("EX1", "OS1")),
        (SealChecked("verify", "", ("missing",)), SealChecked("verify", "EX1", ("missing",))),
    ):
        told, other = (" ".join(tell_event(event, language)) for event in (without, of_one))
        assert "EX1" in other
        assert "none" not in told
        assert told != other.replace("EX1", "")
        assert not re.search(r" [.;]|: \.|  ", told.replace(" ;", ";"))


def test_a_seal_cut_unlooked_at_may_turn_out_to_be_missing():
    play = Play(small_case(seal="missing"))
    assert SealCut("") in play.walk("go bay", "yard safe", "cut seal")
    play.walk("test air gasket", "open right-door")
