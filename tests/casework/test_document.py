"""Papers: in the order of the desk, every error findable, nothing said that is not claimed."""

from contextlib import suppress

import pytest

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework import draw
from tidewaiter.casework import message as paper
from tidewaiter.casework.desk import Desk
from tidewaiter.casework.officer import Officer
from tidewaiter.language import actions as a
from tidewaiter.language import text
from tidewaiter.papers import findings


def _drawn(recipe, number):
    for seed in range(41_000, 41_000 + number):
        with suppress(CaseRejected):
            yield draw.unproved(seed, recipe)


def rows_of(case, kind):
    document = next(one for one in case.documents if one.kind == kind)
    return {row.field: row.value for section in document.sections for row in section.rows}


def test_the_papers_on_the_desk_are_those_announced(unproved):
    for cases in unproved.values():
        for case in cases:
            kinds = tuple(one.kind for one in case.documents)
            assert kinds == case.public.documents
            assert kinds[0] == "risk-note"
            assert {"declaration", "tad", "packing-list", "gate-record"} < set(kinds)
            assert len(set(kinds)) == len(kinds)


def test_every_discrepancy_stands_on_a_paper(unproved):
    for cases in unproved.values():
        for case in cases:
            for one in case.key.discrepancies:
                for kind, field in ((one.document, one.field), *one.also):
                    assert field in rows_of(case, kind)


def test_every_finding_of_the_declaration_is_in_the_key_and_nothing_else(unproved):
    for cases in unproved.values():
        for case in cases:
            declaration = next(one for one in case.documents if one.kind == paper.KIND)
            fields = paper.fields_of(declaration)
            found = {
                paper.nearest_field(one.path, fields)
                for one in findings.check(paper.rebuilt(declaration))
            }
            named = {one.field for one in case.key.discrepancies if one.document == paper.KIND}
            assert named == found


@pytest.mark.slow
def test_a_seal_that_differs_is_in_the_key_and_a_recorded_one_is_not(unproved):
    states = set()
    missing = [case for case in _drawn("c01", 250) if case.world.seal.state == "missing"]
    for cases in (*unproved.values(), missing):
        for case in cases:
            state = case.world.seal.state
            states.add(state)
            named = [one for one in case.key.discrepancies if one.document == "gate-record"]
            assert bool(named) == (state in {"wrong-number", "missing"})
            gate = rows_of(case, "gate-record")
            assert ("seal-remark" in gate) == (state == "reseal-recorded")
            if state != "missing":
                assert case.world.seal.number in gate["seals"]
            for one in named:
                assert ("cmr", "seals") in one.also or ("bill-of-lading", "seals") in one.also
                assert any(kind == "tad" for kind, _ in one.also)
    assert states == {"ok", "reseal-recorded", "wrong-number", "glued", "not-locked", "missing"}


def test_the_risk_note_gives_reasons_with_their_innocent_twins(unproved):
    for cases in unproved.values():
        for case in cases[:20]:
            note = rows_of(case, "risk-note")
            reasons = [value for field, value in note.items() if field.startswith("indicator")]
            assert 1 <= len(reasons) <= 5
            assert all("may be" in one for one in reasons)
            assert note["power"]


def test_an_attentive_reader_can_cite_every_error(unproved):
    cases = [one for cases in unproved.values() for one in cases if one.key.discrepancies][:12]
    assert len(cases) == 12
    for case in cases:
        desk = Desk(case)
        Officer(desk).inspect()
        cited = {
            (action.document, action.field)
            for action in map(text.parse, desk.walk)
            if isinstance(action, a.RecordFinding)
        }
        for one in case.key.discrepancies:
            assert cited & {(one.document, one.field), *one.also}
