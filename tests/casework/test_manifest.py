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


def made_of(claim):
    """The manifests of all containers, and their items with counts and masses added up."""
    made = [manifest_of(claim, one) for one in claim.equipment]
    counts, masses = {}, {}
    for one in made:
        for line, number in zip(one.lines, one.items, strict=True):
            counts[number] = counts.get(number, 0) + (line.declared_count or 0)
            masses[number] = masses.get(number, 0.0) + line.gross_kg
    return made, counts, masses


def packed(number, count, mass, net=None):
    return item(number, gross=mass, net=net, packages=(("CT", count, "M 1"),))


@given(st.integers(4, 60), st.integers(1, 4), st.floats(10.0, 9000.0))
def test_containers_share_an_item_and_lose_nothing(count, containers, mass):
    equipment = [equip(n, goods=(1,)) for n in range(1, containers + 1)]
    made, counts, masses = made_of(declared(packed(1, count, mass), equipment=equipment))
    assert counts == {1: count}
    assert masses[1] == pytest.approx(mass, abs=0.01)
    here = [one.lines[0].declared_count or 0 for one in made]
    assert here == sorted(here, reverse=True)
    assert max(here) - min(here) <= 1
    for one in made:
        (line,) = one.lines
        assert line.gross_kg == pytest.approx(mass * line.declared_count / count, abs=0.01)
        assert bool(one.shares) == (containers > 1)
        assert any(f"{containers} containers" in told for told in one.statements) == bool(
            one.shares
        )


def test_two_containers_without_references_share_all_goods():
    claim = declared(packed(1, 7, 700.0), packed(2, 4, 90.0), equipment=[equip(1), equip(2)])
    made, counts, masses = made_of(claim)
    assert [line.declared_count for line in made[1].lines] == [3, 2]
    assert counts == {1: 7, 2: 4}
    assert masses == {1: pytest.approx(700.0), 2: pytest.approx(90.0)}


def test_a_container_without_references_takes_what_nobody_refers_to():
    claim = declared(
        packed(1, 4, 40.0), packed(2, 6, 60.0), equipment=[equip(1, goods=(1,)), equip(2)]
    )
    made, counts, _ = made_of(claim)
    assert [one.items for one in made] == [(1,), (2,)]
    assert counts == {1: 4, 2: 6}


def test_a_container_that_nothing_is_left_for_is_rejected():
    claim = declared(packed(1, 4, 40.0), equipment=[equip(1, goods=(1,)), equip(2)])
    with pytest.raises(CaseRejected, match="no goods are declared for this container"):
        manifest_of(claim, claim.equipment[1])


def test_one_package_is_in_one_container_only():
    claim = declared(packed(1, 1, 40.0), packed(2, 2, 9.0), equipment=[equip(1), equip(2)])
    made, counts, _ = made_of(claim)
    assert [one.items for one in made] == [(1, 2), (2,)]
    assert counts == {1: 1, 2: 2}


def test_what_is_too_heavy_never_reads_as_what_is_allowed():
    with pytest.raises(CaseRejected, match=r"weigh 34,001 kg; 1 unit can weigh 34,000 kg"):
        manifest_of(declared(item(1, gross=5.0), gross=34_000.001), None)


def test_lines_carry_the_tariff_code_as_declared():
    (line,) = manifest_of(declared(item(1, gross=5.0, hs6="392690")), None).lines
    assert line.hs == "392690"
    assert line.goods.key == "39"
