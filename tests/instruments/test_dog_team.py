"""The dog team: alerts rise with mass and fall with distance; false ones come at their rate."""

from dataclasses import replace as spot_with

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.instruments.laws import footprint_law, rate, standing, within
from tidewaiter.instruments import dog_team, odour
from tidewaiter.instruments.trying import at, package, present
from tidewaiter.matter import materials
from tidewaiter.world.model import Trace

test_the_footprint_holds = footprint_law(
    dog_team, ("left-side 2-1", "right-door 1-1", "front", "package")
)

_STRENGTH = st.floats(0.0, 30.0)


def bag(z=-1.0, kg=10.0, material="narcotic_powder"):
    return package((0.3, 0.2, z), name="bag", material=material, gross_kg=kg)


def smell(here, place="right-door 1-1"):
    return odour.strength(here, at(here, place), "target")


@given(one=_STRENGTH, more=_STRENGTH, other=_STRENGTH)
def test_a_stronger_odour_never_alerts_less(one, more, other):
    chance = dog_team.alert_chance(one, other)
    assert dog_team.FALSE_ALERT - 1e-12 <= chance <= dog_team.MOST
    assert chance <= dog_team.alert_chance(one + more, other) + 1e-12
    assert chance <= dog_team.alert_chance(one, other + more) + 1e-12


def test_odour_grows_with_mass_and_falls_with_distance_and_is_none_beyond_reach():
    by_mass = [smell(present(bag(kg=kg))) for kg in (1.0, 10.0, 40.0)]
    assert by_mass == sorted(by_mass)
    assert by_mass[2] == pytest.approx(2.0 * by_mass[1])
    by_way = [smell(present(bag(z))) for z in (-0.4, -0.9, -1.6, -2.2)]
    assert by_way == sorted(by_way, reverse=True)
    assert by_way[-1] > 0.0
    assert smell(present(bag(-4.0))) == 0.0


def test_air_brings_more_through_gaskets_than_walls_and_most_where_doors_are_open():
    shut, opened = standing((bag(),), opened=False), standing((bag(),), opened=True)
    wall, door = at(shut, "right-side 1-1"), at(shut, "right-door 1-1")
    flows = [
        odour.airflow(shut, wall),
        odour.airflow(shut, door),
        odour.airflow(opened, at(opened, "right-side 1-1")),
        odour.airflow(shut, spot_with(wall, inner=True)),
    ]
    assert flows == sorted(flows)
    assert flows[-1] == 1.0


@pytest.mark.parametrize("material", ["general_goods", "narcotic_powder", "fish"])
def test_alerts_come_at_their_rate_over_ten_thousand_searches(material):
    here = present(bag(material=material))
    where = at(here, here.inside[0].handle)
    chance = dog_team.alert_chance(
        odour.strength(here, where, "target"), odour.strength(here, where, "distraction")
    )
    seen = rate(dog_team, here, where, "dog-alerts")
    assert seen == pytest.approx(chance, abs=within(chance))
    if material == "general_goods":
        assert chance == pytest.approx(dog_team.FALSE_ALERT)


def test_an_outcome_is_one_word_and_interest_has_its_rate():
    here = present()
    where = at(here, "right-door 1-1")
    share = (1.0 - dog_team.FALSE_ALERT) * dog_team.INTEREST
    seen = rate(dog_team, here, where, "dog-interested")
    assert seen == pytest.approx(share, abs=within(share))


def test_residue_that_others_left_smells_a_little_where_it_lies():
    left = present(traces=(Trace("right-door", "narcotic", 25.0), Trace("seal", "cleaner", 90.0)))
    assert 0.0 < smell(left) < 0.1
    assert smell(left, "left-door 1-1") == 0.0
    assert smell(left, "seal") == 0.0
    assert odour.strength(left, at(left, "right-door 1-1"), "distraction") == 0.0


def test_the_table_names_real_materials():
    assert set(odour.odours()) <= set(materials.names())
