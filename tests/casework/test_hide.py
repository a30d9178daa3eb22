"""Hides take reserved room, within the payload, and the key names all of them."""

from math import fsum

import pytest

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework.hide import hide
from tidewaiter.casework.placing import Stow
from tidewaiter.world.after import packages

pytestmark = pytest.mark.slow


def _overlap(one, other):
    return all(
        abs(a - b) < (s + t) / 2 - 1e-6
        for a, b, s, t in zip(
            one.position_m, other.position_m, one.size_m, other.size_m, strict=True
        )
    )


def test_a_clean_unit_hides_nothing(unproved):
    assert not any(case.world.hidden or case.key.hides for case in unproved["clean"])


@pytest.mark.parametrize("recipe", ["c01", "quantity"])
def test_the_key_names_exactly_what_is_hidden(unproved, recipe):
    for case in unproved[recipe]:
        (one,) = case.key.hides
        assert one.recipe == recipe
        assert set(one.handles) == {p.handle for p in case.world.hidden}
        assert one.handles


@pytest.mark.parametrize("recipe", ["clean", "c01", "quantity"])
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
            assert z <= unit.inner_m[0] + 1e-6


@pytest.mark.parametrize("recipe", ["c01", "quantity"])
def test_what_is_hidden_stands_in_nobodys_place(unproved, recipe):
    for case in unproved[recipe][:15]:
        rest = (*case.world.load, *case.world.dunnage)
        for one in case.world.hidden:
            assert not any(_overlap(one, other) for other in rest)


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
            assert base == 0.0 or (x, z, base) in tops


def test_further_packages_look_like_those_declared(unproved):
    for case in unproved["quantity"]:
        sorts = {(p.item, p.kind, p.size_m, p.marks, p.contents) for p in case.world.load}
        assert {(p.item, p.kind, p.size_m, p.marks, p.contents) for p in case.world.hidden} <= sorts


def test_no_room_is_said_so():
    empty = Stow(packages=(), plan=(), door_slots=(), extra_slots=())
    with pytest.raises(CaseRejected, match="quantity"):
        hide("quantity", empty, "k")
