"""The drill: what comes on the bit is of the outside, and of what the bit met."""

from dataclasses import replace as spot_with

import pytest

from tests.instruments.laws import footprint_law, rate, within
from tidewaiter.base.streams import stream
from tidewaiter.casework.goods import groupage_goods
from tidewaiter.instruments import drill
from tidewaiter.instruments.trying import at, package, present
from tidewaiter.matter import materials

test_the_footprint_holds = footprint_law(
    drill, ("left-side 2-1", "left-side 3-2", "front 1-1", "right-door 1-1", "package")
)


def test_every_material_of_goods_and_what_customs_looks_for_has_its_look():
    known = drill.drillings()
    assert set(known) <= set(materials.names())
    assert set(materials.names("goods")) | set(materials.names("contraband")) <= set(known)
    assert {one.material for one in groupage_goods()} <= set(known)
    assert len(set(known.values())) == 12


def test_it_brings_out_what_it_met_at_its_rate_over_ten_thousand_holes():
    here = present(package(material="rice", kind="sack"))
    where = at(here, here.inside[0].handle)
    seen = rate(drill, here, where, "grains")
    assert seen == pytest.approx(drill.CARRIES, abs=within(drill.CARRIES))
    assert rate(drill, here, where, "loose-powder", n=500) == 0.0


def test_behind_a_wall_it_meets_what_leans_there_and_nothing_a_hand_away():
    leaning = package((-0.86, 0.6, -2.2), material="flour", kind="sack")
    here = present(leaning)
    where = at(here, "left-side 2-1")
    assert rate(drill, here, where, "loose-powder", n=500) > 0.9
    assert rate(drill, here, where, "metal-chips", n=200) == 1.0
    off = present(package((-0.6, 0.6, -2.2), material="flour", kind="sack"))
    assert rate(drill, off, at(off, "left-side 2-1"), "loose-powder", n=200) == 0.0
    inner = spot_with(where, inner=True)
    assert drill.read(here, inner, "", stream("d")).signs == ("metal-chips",)


def test_powder_is_powder_whatever_it_is():
    signs = set()
    for material in ("flour", "narcotic_powder", "detergent_powder", "precursor_powder"):
        here = present(package(material=material, kind="sack"))
        signs.add(drill.read(here, at(here, here.inside[0].handle), "", stream("same", 1)).signs)
    assert signs == {("loose-powder",)}
