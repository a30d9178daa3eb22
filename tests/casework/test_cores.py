"""Cores: what is built into goods weighs, shows in a picture, and does not when one opens them."""

from collections import Counter

import pytest
from msgspec.structs import replace

from tidewaiter.base.streams import stream
from tidewaiter.casework import draw
from tidewaiter.casework.cores import cored, free_m3, with_core
from tidewaiter.casework.placing import Stow
from tidewaiter.casework.recipes import shelf
from tidewaiter.instruments import dog_team, drill, eye, fibrescope, trying
from tidewaiter.instruments.outcome import Spot
from tidewaiter.matter.solids import expanded, mass_kg
from tidewaiter.world.patterns import bodies

SIZES = {"cylinder-x": (1.5, 0.3, 0.3), "cylinder-z": (0.3, 0.3, 1.5), "box": (0.8, 0.6, 0.6)}


def plain(form="cylinder-x", name="a"):
    kind = "crate" if form == "box" else "roll"
    one = trying.package(
        name=name, size_m=SIZES[form], kind=kind, material="cotton", gross_kg=40.0, contents="cloth"
    )
    return replace(one, form=form)


def full(form="cylinder-x", material="narcotic_powder"):
    one = plain(form)
    return with_core(one, material, 870.0 * free_m3(one), "white-blocks")


@pytest.mark.parametrize("form", SIZES)
@pytest.mark.parametrize("material", ["narcotic_powder", "steel", "cast_iron"])
def test_a_beam_meets_the_core_and_all_of_it_weighs_what_it_weighs(form, material):
    one = full(form, material)
    assert sum(mass_kg(body) for body in bodies(one)) == pytest.approx(one.gross_kg, rel=1e-6)
    (core,) = (
        solid for body in bodies(one) for solid in expanded(body) if solid.material == material
    )
    assert one.core is not None
    assert mass_kg(core) == pytest.approx(one.core.kg, rel=1e-6)
    assert core.pose.position_m == pytest.approx(one.position_m)
    room = free_m3(one)
    assert 0.03 < room / (one.size_m[0] * one.size_m[1] * one.size_m[2]) < 0.05


def test_opened_it_shows_the_goods_and_through_a_hole_the_core():
    one = full()
    here = trying.present(one)
    assert [thing.kind for thing in eye.contents(one, "k")] == ["cloth"]
    spot = Spot(one.handle, package=one, stream_key="k")
    seen = fibrescope.read(here, spot, "hole", stream("cores"))
    assert {thing.kind for thing in seen.sightings} == {"cloth", "white-blocks"}
    assert eye.core(plain(), "k") == ()
    signs = {
        sign for n in range(10) for sign in drill.read(here, spot, "", stream("cores", n)).signs
    }
    assert "loose-powder" in signs


def test_a_nose_meets_the_core():
    def alerts(one):
        here = trying.present(one)
        spot = Spot(one.handle, package=one)
        return sum(
            dog_team.read(here, spot, "", stream("cores", n)).signs[0] == "dog-alerts"
            for n in range(200)
        )

    assert alerts(full()) > 60
    assert alerts(full(material="steel")) < 20
    assert alerts(plain()) < 20


def test_some_honest_rolls_have_a_core_of_metal():
    rolls = tuple(plain(name=f"r{n}") for n in range(20))
    stow = Stow(packages=rolls, plan=(), door_slots=(), extra_slots=())
    found = Counter[int]()
    for n in range(500):
        now, odd = cored(stow, f"k-{n}")
        heavy = [one for one in now.packages if one.core]
        assert {one.handle for one in heavy} == {name for o in odd for name in o.handles}
        assert all(one.core and one.core.material in {"steel", "cast_iron"} for one in heavy)
        found[len(heavy)] += 1
    assert set(found) == {0, 1, 2}
    assert 0.2 < 1.0 - found[0] / 500 < 0.4


@pytest.mark.slow
def test_the_hide_keeps_what_shows_and_is_heavier_than_its_line():
    recipe = shelf.shipped("red-bridge-8")
    for seed in range(4):
        case = draw.unproved_of(recipe, seed)
        was = {one.handle: one for one in case.world.replaced}
        assert set(was) == set(case.key.hides[0].handles)
        for one in case.world.load:
            if one.handle in was:
                assert one.core is not None
                assert one.core.material == "narcotic_powder"
                assert one.gross_kg == pytest.approx(was[one.handle].gross_kg + one.core.kg)
                assert replace(one, core=None, gross_kg=was[one.handle].gross_kg) == was[one.handle]
