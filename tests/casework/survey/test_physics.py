"""Physics: a case as made holds together; whatever is moved, added or written over is counted."""

import pytest
from msgspec.structs import replace

from tidewaiter.casework.survey.physics import contradictions, solids
from tidewaiter.exercise.case import Key
from tidewaiter.world.mass import gross_kg


def kinds(case, weighed_kg=None):
    weighed_kg = gross_kg(case.world) if weighed_kg is None else weighed_kg
    return {one.kind for one in contradictions(case, weighed_kg)}


def moved(case, by, n=-1):
    """Move one package of the load."""
    load = list(case.world.load)
    one = load[n]
    load[n] = replace(
        one, position_m=tuple(at + d for at, d in zip(one.position_m, by, strict=True))
    )
    return with_world(case, load=tuple(load))


def with_world(case, **changes):
    return replace(case, world=replace(case.world, **changes))


def with_box(case, kind, field, value):
    """Write over a box of a paper."""
    documents = []
    for paper in case.documents:
        sections = tuple(
            replace(
                part,
                rows=tuple(
                    replace(row, value=value) if (paper.kind, row.field) == (kind, field) else row
                    for row in part.rows
                ),
            )
            for part in paper.sections
        )
        documents.append(replace(paper, sections=sections))
    return replace(case, documents=tuple(documents))


@pytest.fixture(params=["clean", "c01", "quantity"])
def case(request, proved):
    return proved[request.param].case


def test_a_proved_case_holds_together(case):
    assert kinds(case) == set()


def test_a_package_pushed_into_another_overlaps(case):
    deep = max(range(len(case.world.load)), key=lambda n: case.world.load[n].position_m[1])
    assert "overlap" in kinds(moved(case, (0.0, -0.05, 0.0), deep))


def test_overlaps_are_counted_pair_by_pair(case):
    load = case.world.load
    twice = (*load, replace(load[0], handle="again", slot="stack/again/00"))
    found = [one for one in solids(replace(case.world, load=twice)) if one.kind == "overlap"]
    assert len(found) == 1
    assert "stack/again/00" in found[0].sentence


def test_a_package_in_the_air_floats(case):
    top = max(range(len(case.world.load)), key=lambda n: case.world.load[n].position_m[1])
    assert "floating" in kinds(moved(case, (0.0, 0.02, 0.0), top))


def test_a_package_whose_base_was_taken_away_floats(case):
    upper = next(one for one in case.world.load if one.slot.endswith("/01"))
    below = upper.slot.removesuffix("/01") + "/00"
    load = tuple(one for one in case.world.load if one.slot != below)
    assert "floating" in {one.kind for one in solids(replace(case.world, load=load))}


def test_a_package_through_the_wall_is_outside(case):
    assert "outside" in kinds(moved(case, (2.0, 0.0, 0.0)))


def test_a_load_that_reaches_behind_the_doors_leaves_no_gap(case):
    nearest = max(range(len(case.world.load)), key=lambda n: case.world.load[n].position_m[2])
    one = case.world.load[nearest]
    by = -0.1 - one.size_m[2] / 2 - one.position_m[2]
    assert "door-gap" in kinds(moved(case, (0.0, 0.0, by), nearest))


def test_a_mass_that_the_weighbridge_does_not_see(case):
    assert kinds(case, gross_kg(case.world) + 150.0) == {"mass"}
    assert kinds(case, gross_kg(case.world) + 40.0) == set()


def test_more_than_the_plate_allows(case):
    light = replace(case.world.unit, max_gross_kg=gross_kg(case.world) - 1.0)
    assert "mass" in kinds(with_world(case, unit=light))


def test_packages_that_are_not_there(case):
    first = case.world.load[0]
    load = (replace(first, count=first.count + 1), *case.world.load[1:])
    assert kinds(with_world(case, load=load)) == {"papers"}


def test_a_line_that_is_heavier_than_any_scale_is_off(case):
    item = case.world.load[0].item
    load = tuple(
        replace(one, gross_kg=one.gross_kg * 1.13) if one.item == item else one
        for one in case.world.load
    )
    assert "papers" in kinds(with_world(case, load=load))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("container-number", "EXAU0000000"),
        ("vehicle", "ZZ 000 00"),
        ("tare", "100 kg"),
        ("seals", "EX000000"),
    ],
)
def test_a_gate_record_of_another_unit(case, field, value):
    assert kinds(with_box(case, "gate-record", field, value)) == {"papers"}


def test_a_seal_that_differs_is_no_contradiction_where_it_was_planted(case):
    other = replace(case.world.seal, number="EX777777", state="wrong-number")
    changed = with_box(with_world(case, seal=other), "gate-record", "seals", "EX777777")
    kind = next(one.kind for one in case.documents if one.kind in {"cmr", "bill-of-lading"})
    changed = with_box(replace(changed, key=Key()), kind, "seals", "EX111111")
    assert kinds(changed) == {"papers"}
    from tidewaiter.exercise.case import Discrepancy

    planted = Discrepancy("gate-record", "seals", "number-mismatch", "ISO 17712", "truth-mismatch")
    assert kinds(replace(changed, key=Key(discrepancies=(planted,)))) == set()


def invoice(case):
    return next(one for one in case.documents if one.kind == "invoice")


def with_cell(case, column, value):
    """Write over a cell of the first line of the invoice."""
    documents = []
    for paper in case.documents:
        sections = tuple(
            replace(
                part,
                table=(
                    (*part.table[0][:column], value, *part.table[0][column + 1 :]),
                    *part.table[1:],
                ),
            )
            if part.table and paper.kind == "invoice"
            else part
            for part in paper.sections
        )
        documents.append(replace(paper, sections=sections))
    return replace(case, documents=tuple(documents))


@pytest.mark.parametrize(
    ("field", "value"), [("goods-value", "1.00 USD"), ("total", "1.00 USD"), ("freight", "much")]
)
def test_an_invoice_that_does_not_add_up(case, field, value):
    assert kinds(with_box(case, "invoice", field, value)) == {"papers"}


def test_a_line_of_the_invoice_that_is_not_mass_by_price(case):
    (line, *_) = next(part.table for part in invoice(case).sections if part.table)
    assert kinds(with_cell(case, 5, f"{float(line[5]) * 2:.3f}")) == {"papers"}
    assert kinds(with_cell(case, 6, f"{float(line[6]) + 1:.2f}")) == {"papers"}
    assert kinds(with_cell(case, 5, line[5])) == set()


def test_an_invoice_of_more_than_is_packed(case):
    (line, *_) = next(part.table for part in invoice(case).sections if part.table)
    found = contradictions(with_cell(case, 4, f"{float(line[4]) + 5:g}"), gross_kg(case.world))
    assert any("invoiced" in one.sentence for one in found)


def test_a_verified_mass_that_no_such_unit_has(case):
    for kg in (500, 99_000):
        assert kinds(with_box(case, "cmr", "vgm", f"{kg} kg")) == {"papers"}
