"""Hides take reserved room, within the payload, and the key names all of them."""

from math import fsum

import pytest

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework.casefile import GUILTY, RECIPES
from tidewaiter.casework.hides.lay import lay
from tidewaiter.casework.placing import Stow
from tidewaiter.casework.survey.physics import solids
from tidewaiter.world.after import declared, differing, packages, taken_out
from tidewaiter.world.compartments import is_in_machine
from tidewaiter.world.units import draw_unit

pytestmark = pytest.mark.slow


def test_a_clean_unit_hides_nothing(unproved):
    for case in unproved["clean"]:
        assert not differing(case.world)
        assert not case.world.people
        assert not case.key.hides


@pytest.mark.parametrize("recipe", GUILTY)
def test_the_key_names_exactly_what_is_hidden(unproved, recipe):
    for case in unproved[recipe]:
        (one,) = case.key.hides
        assert one.recipe == recipe
        assert set(one.handles) == differing(case.world)
        assert one.handles


@pytest.mark.parametrize("recipe", ["c02", "kind"])
def test_what_is_filled_otherwise_keeps_its_place_name_and_marks(unproved, recipe):
    for case in unproved[recipe]:
        was = {one.handle: one for one in case.world.replaced}
        now = {one.handle: one for one in case.world.load if one.handle in was}
        assert was.keys() == now.keys()
        assert not case.world.hidden
        for name, one in now.items():
            same = ("slot", "kind", "item", "count", "position_m", "size_m", "marks")
            assert all(getattr(one, field) == getattr(was[name], field) for field in same)
            assert one.contents != was[name].contents
        order = [one.handle for one in case.world.load]
        assert order == [one.handle for one in declared(case.world).load]


def test_nobody_in_a_unit_is_a_package(unproved):
    for case in unproved["people"]:
        assert 1 <= len(case.world.people) <= 3
        assert not differing(case.world)
        assert not case.key.hides


@pytest.mark.parametrize("recipe", ["c04", "c05", "c06", "c08", "c09"])
def test_what_lies_behind_a_lining_stays_when_the_load_comes_out(unproved, recipe):
    for case in unproved[recipe][:20]:
        length_mm = round(case.world.unit.inner_m[0] * 1000)
        inside, _ = taken_out(case.world, length_mm)
        assert differing(case.world) <= {one.handle for one in inside}


@pytest.mark.parametrize("recipe", RECIPES)
def test_everything_fits_payload_room_and_names(unproved, recipe):
    for case in unproved[recipe]:
        unit, everything = case.world.unit, packages(case.world)
        payload = unit.max_gross_kg - unit.tare_kg
        assert fsum(one.gross_kg for one in everything) <= payload
        names = [one.handle for one in everything]
        assert len(names) == len(set(names))
        for one in everything:
            x, y, z = (abs(c) + s / 2 for c, s in zip(one.position_m, one.size_m, strict=True))
            assert x <= unit.inner_m[1] / 2 + 1e-6
            assert y <= unit.inner_m[2] + 1e-6
            machine_m = 0.487 if is_in_machine(one.slot) else 0.0
            assert z <= unit.inner_m[0] + machine_m + 1e-6


@pytest.mark.parametrize("recipe", RECIPES)
def test_nothing_overlaps_floats_or_stands_outside(unproved, recipe):
    assert [one for case in unproved[recipe][:15] for one in solids(case.world)] == []


def raised(case):
    """Give how high the load's floor lies, metres."""
    tops = (p.position_m[1] + p.size_m[1] / 2 for p in case.world.dunnage if p.kind == "lining")
    return round(min((top for top in tops if top < 0.2), default=0.0), 5)


def test_further_packages_stand_on_something(unproved):
    for case in unproved["quantity"][:20]:
        tops = {
            (
                round(p.position_m[0], 6),
                round(p.position_m[2], 6),
                round(p.position_m[1] + p.size_m[1] / 2, 5),
            )
            for p in packages(case.world)
        }
        for one in case.world.hidden:
            base = round(one.position_m[1] - one.size_m[1] / 2, 5)
            x, z = round(one.position_m[0], 6), round(one.position_m[2], 6)
            assert base == raised(case) or (x, z, base) in tops


def test_further_packages_look_like_those_declared(unproved):
    for case in unproved["quantity"]:
        sorts = {(p.item, p.kind, p.size_m, p.marks, p.contents) for p in case.world.load}
        assert {(p.item, p.kind, p.size_m, p.marks, p.contents) for p in case.world.hidden} <= sorts


def test_no_room_is_said_so():
    empty = Stow(packages=(), plan=(), door_slots=(), extra_slots=())
    with pytest.raises(CaseRejected, match="quantity"):
        lay("quantity", draw_unit("22G1", "CSQU3054383", "k"), empty, (), "k")
