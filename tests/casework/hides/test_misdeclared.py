"""Misdeclared goods: the world and the export record say otherwise than the papers, no more."""

from contextlib import suppress

import pytest

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework import draw
from tidewaiter.casework.crosscheck import doubts, invoiced
from tidewaiter.casework.prove import prove
from tidewaiter.casework.trade import neighbour
from tidewaiter.exercise.case import ODD_EXPORT
from tidewaiter.standards import hs
from tidewaiter.world.after import declared

MATTERS = ("value", "origin", "tariff")
SEEDS = range(41_000, 41_030)


def drawn(recipe):
    cases = []
    for seed in SEEDS:
        with suppress(CaseRejected):
            cases.append(draw.unproved(seed, recipe))
    return cases


@pytest.fixture(scope="module")
def cases():
    return {recipe: drawn(recipe) for recipe in (*MATTERS, "clean")}


def paper(case, kind):
    return next(one for one in case.documents if one.kind == kind)


def differing(case):
    return doubts(invoiced(paper(case, "invoice")), case.registers.extracts["movement"])


def opened(case):
    """Pair what stands in the load with what the papers have in its place."""
    now = {one.handle: one for one in case.world.load}
    return [(now[was.handle], was) for was in case.world.replaced]


def test_most_loads_can_be_misdeclared(cases):
    assert all(len(some) >= len(SEEDS) * 0.6 for some in cases.values())


@pytest.mark.parametrize("recipe", MATTERS)
def test_the_record_of_the_exporter_differs_in_that_matter(cases, recipe):
    for case in cases[recipe]:
        assert any(recipe in matters for matters in differing(case).values())
        assert not any(one.code == ODD_EXPORT for one in case.key.oddities)


@pytest.mark.parametrize("recipe", MATTERS)
def test_papers_weight_and_places_are_those_of_the_clean_case(cases, recipe):
    clean = {case.stream_key: case for case in cases["clean"]}
    for case in cases[recipe]:
        twin = clean[case.stream_key]
        assert declared(case.world).load == twin.world.load
        kinds = ("declaration", "tad", "invoice", "packing-list", "cmr")
        named = [one for one in case.documents if one.kind in kinds]
        assert named == [one for one in twin.documents if one.kind in kinds]
        for now, was in opened(case):
            assert now.gross_kg == was.gross_kg
            assert (now.position_m, now.size_m, now.colour) == (
                was.position_m,
                was.size_m,
                was.colour,
            )


def test_what_is_printed_on_the_goods_tells_of_their_value(cases):
    for case in cases["value"]:
        lines = invoiced(paper(case, "invoice")).values()
        for now, was in opened(case):
            assert now.label.grade == "first"
            assert now.label.list_price > was.label.list_price or was.label.grade != "first"
            assert any(now.label.list_price > 1.3 * one.price for one in lines)


def test_the_true_origin_is_none_that_is_declared(cases):
    made = set()
    for case in cases["origin"]:
        declared_ones = {
            one for line in invoiced(paper(case, "invoice")).values() for one in line.origins
        }
        now, was = opened(case)[0]
        assert was.label.made_in in declared_ones
        assert now.label.made_in != was.label.made_in
        made.add(now.label.made_in)
    assert len(made) > 5


def test_goods_of_another_subheading_are_its_neighbours(cases):
    for case in cases["tariff"]:
        codes = [line.hs6 for line in invoiced(paper(case, "invoice")).values()]
        able = {near.contents for near in map(neighbour, codes) if near}
        for now, was in opened(case):
            assert now.contents in able
            assert now.contents != was.contents


def test_honest_units_have_each_of_the_differences_as_well(cases):
    """Odd records, materials of another origin, and goods sold off, are in clean units too."""
    clean = cases["clean"]
    odd = [case for case in clean if differing(case)]
    assert 0.05 * len(clean) <= len(odd) <= 0.5 * len(clean)
    assert all(any(one.code == ODD_EXPORT for one in case.key.oddities) for case in odd)
    labels = {one.label for case in clean for one in case.world.load}
    assert any(one.grade != "first" and one.list_price for one in labels)
    assert any(one.materials for one in labels)
    assert any(one.packed_in for one in labels)


def test_neighbours_are_other_codes_of_the_hs_with_another_duty():
    known = {code: near for code in hs.subheadings() if (near := neighbour(code))}
    assert len(known) > 50
    for code, near in known.items():
        assert near.hs6 != code
        assert hs.find(near.hs6) is not None
        assert near.duty != near.other_duty


def test_an_expert_settles_an_odd_record_in_an_honest_unit_and_releases_it(cases):
    """A record that differs leads to the goods, they say why, and the unit goes on."""
    settled = 0
    for case in [one for one in cases["clean"] if differing(one)][:3]:
        with suppress(CaseRejected):
            proof = prove(case)
            assert proof.outcome in {"outcome-rightly-released", "outcome-corrected"}
            settled += any("exported otherwise" in line for line in proof.walk)
    assert settled
