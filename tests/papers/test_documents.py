"""The papers repeat the claim, number their boxes, and hold a box for every finding."""

import re

import pytest

from tests.papers.messages import draw_message
from tidewaiter.language.values import Document
from tidewaiter.papers.declared import declared_from
from tidewaiter.papers.documents import Extras, Groupage, PlanLine, nearest_field, render
from tidewaiter.papers.findings import check
from tidewaiter.papers.reader import read

EXTRAS = Extras(
    container_number="CSQU3054383",
    container_number_on_box="CSQU3054383",
    size_type="22G1",
    seals=("1234",),
    seals_seen=("1234", "EX77"),
    vehicle="INV 001",
    driver="Invented Person 3",
    arrived="2026-04-20T08:00:00",
    equipment=1,
    plan=(
        PlanLine(
            item=1, description="toys", from_m=0.0, to_m=2.4, layers=2, count=12, unit="carton"
        ),
    ),
    groupage=(Groupage(description="Paper", kind="CT", count=3, gross_mass_kg=40.5),),
    tare_kg=2230.0,
    max_gross_kg=30480.0,
)


@pytest.fixture(scope="module")
def papers(examples) -> dict[str, Document]:
    declared = declared_from(read(examples["p6_cc015c_departure_normal"]))
    return {document.kind: document for document in render(declared, EXTRAS)}


def _rows(document: Document) -> dict[str, str]:
    return {row.field: row.value for section in document.sections for row in section.rows}


def test_four_papers(papers):
    assert list(papers) == ["tad", "cmr", "packing-list", "gate-record"]
    for document in papers.values():
        assert document.number
        assert document.issued
        assert document.title


def test_a_ship_makes_it_a_bill_of_lading(examples):
    declared = declared_from(read(examples["p6_cc015c_departure_normal"]))
    by_sea = Extras(
        container_number="CSQU3054383",
        container_number_on_box="CSQU3054383",
        size_type="22G1",
        vessel="MV INVENTED",
    )
    assert render(declared, by_sea)[1].kind == "bill-of-lading"


def test_the_transit_document(papers):
    rows = _rows(papers["tad"])
    assert rows["total-items"] == "4"
    assert rows["total-packages"] == "22"
    assert rows["total-gross-mass"] == "4000"
    assert rows["gross-mass"] == "4000"
    assert rows["equipment-1.container-number"] == "CSQU3054383"
    assert rows["house-2.item-1.packages-1.count"] == "1"
    assert rows["house-1.item-2.hs6"] == "100119"
    labels = {row.field: row.label for s in papers["tad"].sections for row in s.rows}
    assert labels["gross-mass"] == "Gross mass [18 04]"


def test_the_gate_wrote_down_the_box_not_the_papers(examples):
    declared = declared_from(read(examples["p6_cc015c_departure_normal"]))
    wrong = Extras(
        container_number="CSQU3054384", container_number_on_box="CSQU3054383", size_type="22G1"
    )
    papers = {document.kind: _rows(document) for document in render(declared, wrong)}
    assert papers["gate-record"]["container-number"] == "CSQU3054383"
    assert papers["cmr"]["container-number"] == "CSQU3054384"
    assert papers["packing-list"]["container-number"] == "CSQU3054384"


def test_the_packing_list_names_plan_and_groupage(papers):
    tables = {section.title: section.table for section in papers["packing-list"].sections}
    plan = tables["Loading plan (measured from the front wall)"]
    assert plan == (("1", "toys", "0", "2400", "2", "12 x carton"),)
    assert tables["Groupage"] == (("Paper", "3 x CT Carton", "40.5", ""),)
    assert _rows(papers["cmr"])["total-gross-mass"] == "4040.5 kg"
    assert _rows(papers["gate-record"])["seals"] == "1234, EX77"


def test_only_the_items_of_the_unit_are_on_its_carriage_papers(examples):
    declared = declared_from(read(examples["p6_cc015c_departure_normal"]))
    part = Extras(
        container_number="CSQU3054383",
        container_number_on_box="CSQU3054383",
        size_type="22G1",
        items=(2, 3),
    )
    papers = {document.kind: document for document in render(declared, part)}
    assert {f.split(".")[0] for f in _rows(papers["packing-list"]) if f.startswith("item")} == {
        "item-2",
        "item-3",
    }
    assert _rows(papers["tad"])["total-items"] == "4"


def test_fields_are_names_and_unique_on_each_paper():
    for seed in range(40):
        declared = declared_from(read(draw_message(6, "CC029C", seed)))
        for document in render(declared, EXTRAS):
            fields = [row.field for section in document.sections for row in section.rows]
            assert len(set(fields)) == len(fields)
            assert all(re.fullmatch(r"[a-z0-9.-]+", field) for field in fields)
            for section in document.sections:
                assert section.rows or section.columns
                assert all(len(line) == len(section.columns) for line in section.table)


# The box table prints neither of them.
_UNPRINTED = {"communication-language-at-departure", "message-type"}


def test_every_wrong_code_or_number_stands_in_a_box():
    seen = 0
    for seed in range(60):
        for plausible in (True, False):
            message = read(draw_message(6, "CC015C", seed, plausible=plausible))
            own = Extras(
                container_number="", container_number_on_box="", size_type="22G1", equipment=0
            )
            fields = set(_rows(render(declared_from(message), own)[0]))
            for one in check(message):
                if one.kind == "rule" or one.field in _UNPRINTED:
                    continue
                assert one.field in fields, one
                seen += 1
    assert seen > 300


def test_what_is_missing_is_found_at_the_box_nearest_to_it(papers):
    tad = papers["tad"]
    assert nearest_field("gross-mass", tad) == "gross-mass"
    assert nearest_field("equipment-1.seal", tad).startswith("equipment-1.")
    assert nearest_field("house-2.item-1.net-mass", tad) == "house-2.item-1.net-mass"
    assert nearest_field("house-2.item-1.ucr", tad).startswith("house-2.item-1.")
    assert nearest_field("nowhere", tad) == tad.sections[0].rows[0].field
    for seed in range(20):
        message = read(draw_message(6, "CC015C", seed, plausible=False))
        tad = render(declared_from(message), EXTRAS)[0]
        printed = {row.field for section in tad.sections for row in section.rows}
        assert {nearest_field(one.field, tad) for one in check(message)} <= printed
