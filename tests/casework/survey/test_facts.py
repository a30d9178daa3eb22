"""Facts: what an officer is told, and nothing of the truth."""

import msgspec
import pytest
from msgspec.structs import replace

from tidewaiter.casework.survey import facts
from tidewaiter.casework.survey.facts import Row
from tidewaiter.casework.survey.walk import INDICATOR, look_over
from tidewaiter.exercise.case import Key


@pytest.fixture(scope="module", params=["clean", "c01", "quantity"])
def file(request, proved):
    return proved[request.param]


@pytest.fixture(scope="module")
def row(file):
    return facts.facts(file)


def test_a_row_tells_the_case(file, row):
    assert row.proved
    assert row.guilty == (file.provenance.recipe != "clean")
    assert row.recipe == file.provenance.recipe
    assert row.minutes == file.proof.minutes
    assert 0.0 <= row.difficulty <= 1.0
    assert row.contradictions == ()


def test_a_row_passes_between_processes(row):
    assert msgspec.json.decode(msgspec.json.encode(row), type=Row) == row


def test_the_key_is_not_read(file):
    case = file.case
    assert look_over(replace(case, key=Key())) == look_over(case)


def test_what_is_hidden_shows_in_its_weight_alone(file):
    case = file.case
    bare = replace(case, world=replace(case.world, hidden=()))
    full, empty = look_over(case), look_over(bare)
    assert full.texts == empty.texts
    changed = {name for name in full.numbers if full.numbers[name] != empty.numbers[name]}
    assert all("weigh" in name or "radiation-portal" in name for name in changed)
    assert bool(changed) == bool(case.world.hidden)


def test_every_paper_register_and_panel_is_looked_at(file, row):
    cues = {*row.texts, *row.numbers}
    for document in file.case.documents:
        assert any(cue.startswith(f"{document.kind} ") for cue in cues)
    for register in ("seal", "bic", "consignee", "movement"):
        assert any(cue.startswith(f"register-{register} ") for cue in cues)
    for cue in ("roof", "underside", "left-side", "plates", "vehicle"):
        assert any(one.startswith(f"look at {cue} ") for one in cues)


def test_the_indicators_of_the_risk_note_fire(file, row):
    note = next(one for one in file.case.documents if one.kind == "risk-note")
    rows = note.sections[1].rows
    labels = {box.label for box in rows if box.field.startswith("indicator")}
    fired = {one.removeprefix(INDICATOR) for one in row.texts if one.startswith(INDICATOR + "R")}
    assert fired == labels


def test_the_excess_is_what_an_officer_would_work_out(file, row):
    assert row.numbers["weigh excess kg"] == pytest.approx(file.proof.weight_excess_kg, abs=0.06)


def test_form_holds_no_words_but_sizes(row):
    assert row.form["read packing-list bytes"] > row.form["read packing-list packed"] > 0
    assert row.form["messages"] == sum(name.endswith(" bytes") for name in row.form)
    assert row.form["bytes"] == sum(
        size for name, size in row.form.items() if name.endswith(" bytes")
    )


def test_a_clear_find_is_easier_than_a_faint_one(proved):
    file = proved["quantity"]
    plain = replace(file.proof, weight_excess_kg=2000.0)
    faint = replace(file.proof, weight_excess_kg=250.0, image_excess_kg=0.0)
    told = [facts.difficulty(file.case, one, 10_000.0) for one in (plain, faint)]
    assert told[0] < told[1]


def test_a_rejected_seed_keeps_its_reason_without_numbers():
    row = facts.rejected(7, "seed 7: 24310 kg do not go into a unit that carries 21000 kg")
    assert not row.proved
    assert row.reason == "# kg do not go into a unit that carries # kg"
