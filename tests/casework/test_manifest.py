"""The manifest: masses, counts and containers as declared."""

from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.errors import CaseRejected, InputError
from tidewaiter.casework.manifest import chosen_equipment, item_masses, manifest_of
from tidewaiter.papers.claims import Declared, Equipment, House, Item, Packaging, Party


def item(number, gross=None, net=None, packages=(("CT", 10, "M 1"),), hs6="090220"):
    return Item(
        number=number,
        declaration_number=number,
        description="goods",
        hs6=hs6,
        gross_mass_kg=gross,
        net_mass_kg=net,
        packages=tuple(Packaging(kind=k, count=n, marks=m) for k, n, m in packages),
    )


def declared(*items, gross=1000.0, equipment=()):
    return Declared(
        message_type="CC015C",
        phase=6,
        lrn="L",
        declaration_type="T1",
        prepared="2026-11-20T08:00:00",
        office_of_departure="GB000246",
        office_of_destination="XI000142",
        holder=Party(),
        gross_mass_kg=gross,
        equipment=tuple(equipment),
        houses=(House(sequence=1, gross_mass_kg=gross, items=tuple(items)),),
    )


def equip(sequence, number=None, goods=()):
    return Equipment(sequence=sequence, container_number=number, goods_references=tuple(goods))


def test_stated_masses_are_kept_and_silent_items_share_the_rest():
    claim = declared(item(1, gross=400.0), item(2), item(3))
    masses = item_masses(claim)
    assert [masses[id(one)] for one in claim.items] == [400.0, 300.0, 300.0]


def test_a_net_mass_beside_no_gross_mass_counts():
    claim = declared(item(1, gross=0.0, net=250.0), gross=900.0)
    assert item_masses(claim)[id(claim.items[0])] == 250.0


@given(
    st.lists(st.floats(1.0, 9000.0), min_size=1, max_size=6),
    st.lists(st.integers(1, 500), min_size=1, max_size=4),
)
def test_lines_carry_the_mass_and_the_count_of_their_items(masses, counts):
    packages = tuple(("CT", n, f"M {k}") for k, n in enumerate(counts))
    items = [item(n, gross=mass, packages=packages) for n, mass in enumerate(masses, 1)]
    lines = manifest_of(declared(*items), None).lines
    assert fsum(line.gross_kg for line in lines) == pytest.approx(fsum(masses))
    assert sum(line.declared_count or 0 for line in lines) == len(masses) * sum(counts)
    assert [line.item for line in lines] == list(range(1, len(lines) + 1))


def test_bulk_has_no_count():
    made = manifest_of(declared(item(1, gross=9.0, packages=(("VQ", None, ""),))), None)
    assert made.lines[0].declared_count is None


def test_only_the_goods_of_the_container_are_in_it():
    claim = declared(
        item(1, gross=100.0),
        item(2, gross=200.0),
        equipment=(equip(1, "CSQU3054383", (1,)), equip(2, "MSKU0000080", (2,))),
    )
    for number, wanted in (("CSQU3054383", 1), ("msku 000008 0", 2)):
        made = manifest_of(claim, chosen_equipment(claim, number))
        assert made.items == (wanted,)
    assert chosen_equipment(claim, None) == claim.equipment[0]


def test_references_to_nothing_leave_all_goods():
    claim = declared(item(1, gross=100.0), equipment=(equip(1, "CSQU3054383", (7,)),))
    assert manifest_of(claim, claim.equipment[0]).items == (1,)


def test_an_unknown_container_lists_those_that_are_declared():
    claim = declared(item(1, gross=1.0), equipment=(equip(1, "CSQU3054383"), equip(2)))
    with pytest.raises(InputError) as refused:
        chosen_equipment(claim, "MSKU0000080")
    assert "CSQU3054383" in refused.value.problems[0].right


def test_nothing_with_a_mass_is_rejected():
    with pytest.raises(CaseRejected, match="no goods"):
        manifest_of(declared(item(1), gross=0.0), None)


def test_a_count_beyond_all_measure_is_rejected():
    with pytest.raises(CaseRejected, match="packages"):
        manifest_of(declared(item(1, gross=9.0, packages=(("CT", 10**8, ""),))), None)


def test_every_line_says_which_level_served():
    claim = declared(item(1, gross=5.0), item(2, gross=5.0, hs6="999999"), gross=10.0)
    statements = manifest_of(claim, None).statements
    assert "hs6" in statements[0]
    assert "unknown" in statements[1]
