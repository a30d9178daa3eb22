"""Proving: an expert with observations alone; what cannot be proved is rejected with its reason."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework import notebook, probing, sampling, scene, temperament, unloading
from tidewaiter.casework import officer as officer_module
from tidewaiter.casework.desk import Desk
from tidewaiter.casework.officer import Officer
from tidewaiter.casework.prove import prove
from tidewaiter.casework.twin import Refill, TakeOut, twin
from tidewaiter.casework.unloading import unload
from tidewaiter.exercise import handling
from tidewaiter.exercise.replay import replay
from tidewaiter.exercise.score import score
from tidewaiter.language import actions as a
from tidewaiter.language import text
from tidewaiter.world import patterns
from tidewaiter.world.model import Package
from tidewaiter.world.patterns import pattern

pytestmark = pytest.mark.slow

GROUNDS = {
    "dog-indication",
    "image-anomaly",
    "number-mismatch",
    "paper-error",
    "risk-indicator",
    "seal-anomaly",
    "structure",
    "weight-difference",
}
INTRUSIVE = (a.CutSeal, a.OpenLeaf, a.Enter, a.Unload, a.OpenPackage)


def rejected(case):
    try:
        return prove(case), ""
    except CaseRejected as error:
        return None, error.reason


@pytest.fixture(scope="module")
def proofs(unproved):
    return {
        recipe: [(case, *rejected(case)) for case in cases[:8]]
        for recipe, cases in unproved.items()
    }


def test_most_draws_are_proved_and_the_rest_say_why(proofs):
    for tried in proofs.values():
        assert all(proof is not None or len(reason) > 10 for _, proof, reason in tried)
        # Of single draws; a seed has eight of them.
        assert sum(proof is not None for _, proof, _ in tried) >= 2
    every = [proof for tried in proofs.values() for _, proof, _ in tried]
    assert sum(proof is not None for proof in every) > 0.6 * len(every)


def test_every_intrusive_act_has_a_ground_before_it(proofs):
    seen = 0
    for tried in proofs.values():
        for _, proof, _ in tried:
            grounded = False
            for line in proof.walk if proof else ():
                action = text.parse(line)
                grounded |= isinstance(action, a.RecordFinding) and action.category in GROUNDS
                if isinstance(action, INTRUSIVE):
                    seen += 1
                    assert grounded
    assert seen > 60


def test_doors_are_opened_only_in_a_safe_yard_after_an_air_test(proofs):
    for tried in proofs.values():
        for _, proof, _ in tried:
            walk = proof.walk if proof else ()
            if "cut seal" in walk:
                assert walk.index("yard safe") < walk.index("cut seal")
                assert walk.index("test air gasket") < walk.index("cut seal")


def in_order(walk, *verbs):
    """Give the places of the first line that begins with each verb, checked to be in order."""
    places = [next(n for n, line in enumerate(walk) if line.startswith(verb)) for verb in verbs]
    assert places == sorted(places)
    return places


def test_power_register_tier_and_walk_round_come_before_the_seal(proofs):
    for recipe, tried in proofs.items():
        for _, proof, _ in tried:
            if proof is not None and recipe != "people":
                in_order(
                    proof.walk,
                    "talk driver state-power",
                    "look up seal",
                    "plan ",
                    "go gate",
                    "yard safe",
                    "look at underside",
                    "seal view",
                )


def test_doors_are_strapped_before_they_open(proofs):
    walks = [p.walk for tried in proofs.values() for _, p, _ in tried if p and "cut seal" in p.walk]
    assert len(walks) > 20
    for walk in walks:
        in_order(walk, "photograph seal", "test air gasket", "cut seal", "strap", "open right-door")


def test_a_find_is_frozen_marked_and_photographed_before_it_is_named_and_handed_over(proofs):
    for case, proof, _ in proofs["c01"]:
        if proof is None or case.key.hides[0].category != "narcotics":
            continue
        walk = [line for line in proof.walk if line != "photograph seal"]
        in_order(
            walk,
            "freeze",
            "mark ",
            "photograph ",
            "record narcotics",
            "lead drug-unit",
            "call drug-unit",
            "exhibit ",
            "hand over drug-unit",
            "decide hand-over",
        )
        marked = {line.split()[1] for line in proof.walk if line.startswith("mark ")}
        assert marked <= {one.handle for one in case.world.hidden}


def test_signs_of_life_end_all_else(proofs):
    for _, proof, _ in proofs["people"]:
        if proof is not None:
            in_order(
                proof.walk,
                "go scanner",
                "use heartbeat-detector",
                "record signs-of-people",
                "lead rescue-service",
                "call rescue-service",
                "decide hand-over",
            )
            assert not any(
                line.startswith(("scan", "cut", "open", "unload")) for line in proof.walk
            )


def test_holes_are_drilled_with_the_supervisors_word_alone(proofs):
    walks = [p.walk for tried in proofs.values() for _, p, _ in tried if p]
    drilled = [walk for walk in walks if any("use drill" in line for line in walk)]
    assert len(drilled) > 8
    for walk in drilled:
        in_order(walk, "talk supervisor ask-authority", "use drill")


def test_what_the_risk_engine_learns_is_told_of_negatives_too(proofs):
    for tried in proofs.values():
        for _, proof, _ in tried:
            for line in proof.walk if proof else ():
                action = text.parse(line)
                if isinstance(action, a.Report):
                    assert action.feedback.startswith("Found ")


def test_a_slip_of_the_tally_is_no_surplus(unproved, monkeypatch):
    """Where the team miscounts every line, the officer's own count still finds nothing."""
    monkeypatch.setattr(handling, "SLIP_CHANCE", 1.0)
    audited = 0
    for case in unproved["clean"][:24]:
        desk = Desk(case)
        officer = Officer(desk)
        officer._read_papers()
        for line in (
            "go bay",
            "yard safe",
            "test air gasket",
            "strap",
            "cut seal",
            "open right-door",
            "hook right-door",
            "open left-door",
            "hook left-door",
        ):
            desk.act(text.parse(line))
        unload(officer._act, officer.notes, officer._plan, 5.9)
        assert not officer.notes.surplus
        if officer.notes.counted is not None and any(one.startswith("audit") for one in desk.walk):
            audited += 1
    assert audited


def test_hidden_things_show_to_two_families_one_of_them_without_opening(proofs):
    for recipe in ("c01", "quantity"):
        for case, proof, _ in proofs[recipe]:
            if proof is None:
                continue
            (found,) = proof.discoveries
            assert found.handles == case.key.hides[0].handles
            assert len(set(found.families)) >= 2
            assert {"weight", "image"} & set(found.families)


def test_some_clean_units_give_ground_to_open_and_none_is_unloaded_whole(proofs):
    walks = [proof.walk for _, proof, _ in proofs["clean"] if proof]
    assert any("cut seal" in walk for walk in walks)
    assert any("cut seal" not in walk for walk in walks)
    assert all(line.startswith("decide") is False or "release" in line for w in walks for line in w)


def test_a_proof_is_the_same_again_and_its_walk_plays_to_the_same_end(proofs):
    for tried in proofs.values():
        case, proof, _ = next(one for one in tried if one[1])
        assert prove(case) == proof
        desk = Desk(case)
        for line in proof.walk:
            desk.act(text.parse(line))
        assert score(case, desk.records).outcome.kind == "right"
        assert replay(case, desk.records).score == score(case, desk.records)


def test_a_hide_that_shows_to_one_family_only_is_rejected(unproved):
    case = unproved["quantity"][0]
    # All but one further package gone: neither weight nor picture can tell.
    less, _ = twin(case, TakeOut(tuple(one.handle for one in case.world.hidden[1:])))
    assert rejected(less)[1]


def test_a_key_that_claims_what_is_not_there_is_rejected(unproved):
    case = unproved["clean"][0]
    hides = unproved["c01"][0].key.hides
    wrong = replace(case, key=replace(case.key, hides=hides))
    assert rejected(wrong)[1]


def test_no_time_left_is_rejected(unproved):
    case = next(one for one in unproved["clean"] if rejected(one)[0])
    hurried = replace(case, public=replace(case.public, budget_minutes=20.0))
    assert "minutes" in rejected(hurried)[1]


def renamed(one: Package) -> Iterator[str]:
    """Other names for what is inside, under which a scan shows the same texture."""
    others = {key.partition("/")[2] for key in patterns._table()}
    for name in ("something else", *sorted(others)):
        other = replace(one, contents=name)
        if name != one.contents and pattern(other) == pattern(one):
            yield name
            return


def test_the_officer_is_not_told_what_it_cannot_see(unproved):
    """The proof of a twin that differs in a package nobody opens is the same to the letter."""
    compared = 0
    for case in unproved["c01"][:12]:
        same = [(one, name) for one in case.world.load for name in renamed(one)]
        if not same:
            continue
        deep, name = min(same, key=lambda found: found[0].position_m[2])
        other, _ = twin(case, Refill(deep.handle, deep.material, name))
        one, two = rejected(case), rejected(other)
        assert one == two
        compared += one[0] is not None
    assert compared >= 8


def test_the_officer_reads_no_truth():
    """By its imports: neither the world, nor the key, nor the engine's inside."""
    modules = {
        node.module or ""
        for module in (officer_module, notebook, probing, sampling, scene, temperament, unloading)
        for node in ast.walk(ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
    }
    forbidden = ("tidewaiter.world", "tidewaiter.exercise", "tidewaiter.instruments")
    assert not [one for one in modules if one.startswith(forbidden)]


def test_the_desk_shows_its_officer_no_case(unproved):
    desk = Desk(unproved["clean"][0])
    assert not [name for name in vars(desk) if "case" in name and not name.startswith("_Desk__")]
    assert Officer(desk).notes.documents == {}
