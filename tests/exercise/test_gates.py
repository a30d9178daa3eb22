"""Gates and tiers: a centre's rules decide what is hard, and a chosen tier is kept or lost."""

import pytest

from tests.exercise.playing import Play
from tests.exercise.small_case import small_case
from tests.exercise.test_score import (
    BAY,
    CAREFUL,
    DEEPER,
    GROUND,
    axes,
    codes,
    good_find,
    outcome,
    played,
)
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.local_rules import LocalRules, LocalStep, apply, sign
from tidewaiter.exercise.rules import default_rules

OURS = default_rules()


def centre(*, signed=True, **steps):
    local = LocalRules(centre="Test yard", steps=steps)
    if signed:
        local = sign(local, who="A. Adviser", role="safety adviser", date="2026-11-25")
    return Beginning(rules=apply(OURS, local))


def walked(how, *walk, case=None):
    play = Play(case or small_case(), how)
    play.walk(*walk)
    return play


def fails(play, axis):
    return {one.code.removeprefix("point-"): one for one in axes(play)[axis].hard_fails}


def without(walk, *lines):
    return tuple(one for one in walk if one not in lines)


def test_a_seal_cut_on_a_unit_whose_number_nobody_read_is_a_legal_failure():
    case = small_case("c01")
    play = played(case, *without(good_find(case), "look at plates"))
    told = fails(play, "legality")["unit-not-identified"]
    assert (told.rule, told.why) == ("S05", "why-s05")
    assert outcome(play) == ("partly-right", "against-a-gate")
    assert not fails(play, "safety")


def test_what_a_centre_makes_hard_is_hard():
    case, blind = small_case("c01"), ("seal view", "seal verify", "seal tug", "seal twist")
    walk = without(good_find(case), *blind)
    assert not fails(walked(centre(), *walk, case=case), "legality")
    # Unsigned as well: nothing that is stricter waits for a signature.
    for signed in (True, False):
        how = centre(signed=signed, S10=LocalStep(gates=("H", "E")))
        play = walked(how, *walk, case=case)
        told = fails(play, "legality")["gate-passed"]
        assert (told.rule, told.why) == ("S10", "why-gate")
        assert told.source
        assert outcome(play) == ("partly-right", "against-a-gate")
        assert not fails(walked(how, *good_find(case), case=case), "legality")


def test_what_an_adviser_signs_as_softer_is_softer():
    case = small_case("c01")
    walk = without(good_find(case), "test air gasket")
    softer = LocalStep(gates=("O",))
    assert "doors-without-air-test" in fails(played(case, *walk), "safety")
    unsigned = walked(centre(signed=False, S11=softer), *walk, case=case)
    assert "doors-without-air-test" in fails(unsigned, "safety")
    signed = walked(centre(S11=softer), *walk, case=case)
    assert "doors-without-air-test" not in fails(signed, "safety")
    # It is not a failure there; points are lost all the same.
    assert codes(axes(signed)["safety"])["air-before-doors"].gained == 0


def test_a_mishap_is_a_failure_whatever_is_signed():
    how = centre(S04=LocalStep(gates=("O",)))
    play = walked(how, "go bay", "seal tug")
    assert [one for one in fails(play, "safety") if one.startswith("mishap-")]
    assert "yard-not-safe" not in fails(play, "safety")


@pytest.mark.parametrize(
    ("extra", "gained"),
    [((), 0), (("photograph left-side",), 1), (("go gate", "photograph plates"), 0)],
)
def test_evidence_that_a_centre_asks_for(extra, gained):
    how = centre(S09=LocalStep(gates=("O", "E")))
    play = walked(how, *CAREFUL, *extra)
    told = codes(axes(play)["legality"])["evidence-of-step"]
    assert (told.gained, told.args) == (gained, {"step": "S09"})
    assert "evidence-of-step" not in codes(axes(played(small_case(), *CAREFUL))["legality"])


def test_a_tier_is_chosen_kept_and_raised_on_a_ground():
    case = small_case("c01")
    kept = codes(axes(played(case, *good_find(case)))["method"])
    assert kept["tier-planned"].gained == kept["tier-kept"].gained == 1
    beyond = codes(axes(played(case, *without(good_find(case), DEEPER)))["method"])
    assert beyond["tier-planned"].gained == 1
    assert beyond["tier-kept"].gained == 0
    groundless = codes(axes(played(case, *CAREFUL, DEEPER, GROUND, *BAY))["method"])
    assert groundless["tier-planned"].gained == 0.5
    none = codes(axes(played(case, *without(good_find(case), "plan scan", DEEPER)))["method"])
    assert none["tier-planned"].gained == 0
    assert "tier-kept" not in none


@pytest.mark.parametrize(("depth", "gained"), [("2", 1), ("5.5", 0.75)])
def test_a_partial_control_unloads_half_of_the_box_at_most(depth, gained):
    team = ("ventilate 60", "test air inside", f"unload {depth}")
    play = played(small_case(), *CAREFUL, GROUND, "plan partial", *BAY, *team)
    # One act of four: the seal, two leaves, the unloading.
    assert codes(axes(play)["method"])["tier-kept"].gained == gained


def test_a_tier_can_be_chosen_where_one_stands():
    case = small_case("c01")
    play = played(case, *CAREFUL, GROUND, DEEPER, *BAY, "plan partial", "enter")
    assert play.state.tier == "partial"
    assert codes(axes(play)["method"])["tier-kept"].gained == 1


def test_the_rules_as_shipped_wait_for_power_number_seal_and_air_before_the_cut():
    [cut] = [step for step in OURS.steps if step.id == "S13"]
    assert cut.after == ("S00", "S05", "S10", "S11")
    assert cut.gates == ("H",)
