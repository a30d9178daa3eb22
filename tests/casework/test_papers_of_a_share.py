"""Papers of what is shared or uncounted: packing list, contract and plan speak of one unit."""

from __future__ import annotations

from math import fsum

import pytest

from tidewaiter.casework import declare, reading
from tidewaiter.casework.goods import look_up
from tidewaiter.casework.load import load_of
from tidewaiter.papers import reader

_SECOND = (
    "<TransportEquipment><sequenceNumber>2</sequenceNumber>"
    "<containerIdentificationNumber>MSKU0000080</containerIdentificationNumber>"
    "<numberOfSeals>1</numberOfSeals><Seal><sequenceNumber>1</sequenceNumber>"
    "<identifier>EX1</identifier></Seal></TransportEquipment>"
)


def case_of(text: str, container: str | None = None):
    return load_of(reader.read(text.encode()), "papers-of-a-share", container).case("clean")


def plan_of(case):
    packing_list = next(one for one in case.documents if one.kind == "packing-list")
    return reading.loading_plan(packing_list)


def rows_of(case, kind):
    document = next(one for one in case.documents if one.kind == kind)
    return {row.field: row.value for part in document.sections for row in part.rows}


@pytest.fixture(scope="module")
def drawn() -> str:
    return declare.drawn_message("papers-of-a-share").decode()


def test_the_packing_list_tells_the_share_and_the_plan_agrees(drawn):
    text = drawn.replace("</TransportEquipment>", "</TransportEquipment>" + _SECOND, 1)
    claimed = {}
    for container in (None, "MSKU0000080"):
        case = case_of(text, container)
        shares = {
            field: value
            for field, value in rows_of(case, "packing-list").items()
            if field.endswith(".in-this-unit")
        }
        assert shares
        told = [value.split() for value in shares.values()]
        plan = [row for row in plan_of(case) if row.line <= len(shares)]
        assert sum(int(words[0]) for words in told) == sum(row.packages for row in plan)
        kg = fsum(float(words[2]) for words in told)
        assert kg == pytest.approx(fsum(row.gross_kg for row in plan), rel=0.013)
        for field, words in zip(shares, told, strict=True):
            claimed[field] = claimed.get(field, 0) + int(words[0])
        every = fsum(row.packages for row in plan_of(case))
        assert rows_of(case, "cmr")["total-packages"] == f"{every:.0f}"
    for field, number in claimed.items():
        whole = rows_of(case, "packing-list")[field.replace("in-this-unit", "packages-1.count")]
        assert number == int(whole)


def test_a_unit_of_its_own_speaks_of_no_share(drawn):
    assert not any("in-this-unit" in field for field in rows_of(case_of(drawn), "packing-list"))


def bulk_of(drawn: str) -> str:
    start, end = drawn.index("<Packaging>"), drawn.rindex("</Packaging>")
    bulk = "<Packaging><sequenceNumber>1</sequenceNumber><typeOfPackages>VO</typeOfPackages>"
    items = drawn[start:end].split("</Packaging>")
    plain = [bulk + one[one.index("</shippingMarks>") + 16 :] for one in items[:1]]
    return drawn[:start] + "</Packaging>".join([*plain, *items[1:]]) + drawn[end:]


def test_bulk_is_counted_in_load_units_and_costs_minutes(drawn):
    case = case_of(bulk_of(drawn))
    rows = [row for row in plan_of(case) if row.line == 1]
    there = [one for one in case.world.load if one.item == 1]
    assert {row.kind for row in rows} == {"big-bag"}
    assert [row.packages for row in rows] == [0] * len(rows)
    assert sum(row.units for row in rows) == len(there) > 0
    packing_list = next(one for one in case.documents if one.kind == "packing-list")
    kinds = {row[3] for row in packing_list.sections[-1].table if row[0] == "1"}
    assert kinds == {"big-bag (bulk)"}
    assert case.public.declared_by_depth[-1] == case.public.declared_packages + len(there)


def test_the_plan_names_the_code_that_was_declared(drawn):
    hs = drawn.split("SubHeadingCode>")[1][:6]
    other = hs[:2] + "9999"
    case = case_of(drawn.replace(hs, other))
    named = {row.hs for row in plan_of(case) if row.line == 1}
    assert named == {other}
    materials = {one.material for one in case.world.load if one.item == 1}
    assert materials == {look_up(other).material}
