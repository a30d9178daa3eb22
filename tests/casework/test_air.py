"""The air of drawn units: from the goods, the same for clean and guilty, over limits in a share."""

from collections import Counter

import pytest
from msgspec.structs import replace

from tidewaiter.casework.air import draw_air, given_off, substances
from tidewaiter.casework.goods import look_up
from tidewaiter.exercise.rules import default_rules
from tidewaiter.instruments import gas_meter
from tidewaiter.instruments.trying import package, present, world
from tidewaiter.matter import materials
from tidewaiter.world.air import at_height

LIMITS = default_rules().limits
BY_NAME = {limit.substance: limit for limit in LIMITS}
KEYS = [f"air-{n}" for n in range(1000)]


def unit_of(material, n=1):
    return world(
        *(package((0.0, 0.2, -0.5 - 0.5 * i), name=str(i), material=material) for i in range(n))
    )


def over(air):
    return gas_meter.truly_over(present(air=air), LIMITS)


def how_often(material):
    return Counter(name for key in KEYS for name in over(draw_air(key, unit_of(material))))


def test_every_substance_is_in_every_unit_and_each_has_a_sensor():
    names = [one.name for one in substances()]
    assert names == sorted(names)
    assert set(names) <= {one.substance for one in gas_meter.sensors()}
    for material in ("nuts", "general_goods", "fruit"):
        air = draw_air("key", unit_of(material))
        assert [one.substance for one in air] == names


def test_tables_name_what_there_is():
    names = {one.name for one in substances()}
    for material, given in given_off().items():
        assert materials.material(material)
        assert {one.substance for one in given} <= names
        assert len({one.substance for one in given}) == len(given)
        assert all(one.weight > 0 for one in given)


@pytest.mark.parametrize("one", substances(), ids=lambda one: one.name)
def test_ranges_lie_on_their_side_of_the_limit_at_every_height(one):
    """What is usual is over no limit at the floor either; what is over is so in the middle."""
    raised = [
        given.usual_high
        for some in given_off().values()
        for given in some
        if given.substance == one.name and given.usual_high is not None
    ]
    limit = BY_NAME[one.name]
    (gas,) = (gas for gas in draw_air("key", unit_of("steel")) if gas.substance == one.name)
    for top in (*one.usual, *raised):
        usual = replace(gas, inside=top, gasket=top)
        assert not any(
            limit.is_outside(at_height(usual, height)) for height in ("bottom", "middle", "top")
        )
    assert all(limit.is_outside(value) for value in one.over)


@pytest.mark.parametrize(
    ("material", "substance"),
    [
        ("furniture", "formaldehyde"),
        ("footwear", "toluene"),
        ("fruit", "carbon-dioxide"),
        ("nuts", "phosphine"),
        ("rice", "phosphine"),
        ("oil_seed", "phosphine"),
        ("metal_ore", "oxygen"),
    ],
)
def test_goods_give_off_what_is_theirs(material, substance):
    of_it, of_others = how_often(material), how_often("general_goods")
    assert of_it[substance] > 1.4 * of_others[substance]
    for told in (of_it, of_others):
        assert 0.2 * len(KEYS) < sum(told.values()) < 0.3 * len(KEYS)
        # Any unit may hold what anything gives off: no gas gives the goods away for sure.
        assert {"carbon-dioxide", "formaldehyde", "phosphine", "toluene"} <= set(told)


def test_wood_comes_with_the_fumigants_of_wood():
    told = {over(draw_air(key, unit_of("wood"), "fumigated"))[0] for key in KEYS}
    assert told == {"methyl-bromide", "sulfuryl-fluoride", "chloropicrin"}
    assert {over(draw_air(key, unit_of("steel"), "fumigated")) for key in KEYS} == {("phosphine",)}


def test_what_breathes_turns_oxygen_into_carbon_dioxide():
    for key in KEYS[:200]:
        air = {one.substance: one.inside for one in draw_air(key, unit_of("fruit"))}
        drawn = air["oxygen"] + (air["carbon-dioxide"] - 420.0) / 10_000.0
        assert 16.5 <= drawn <= 20.9001


def test_air_does_not_know_what_is_hidden():
    plain = unit_of("toys", 3)
    hidden = package((0.5, 0.2, -0.3), name="bag", material="narcotic_powder", kind="holdall")
    for key in KEYS[:100]:
        assert draw_air(key, plain) == draw_air(key, replace(plain, hidden=(hidden,)))
        assert draw_air(key, plain) == draw_air(key, replace(plain, dunnage=(hidden,)))


def test_a_full_unit_keeps_more_of_the_fan_from_what_is_behind_the_cargo():
    full = unit_of("toys")
    length, width, height = full.unit.inner_m
    big = package((0.0, height / 2, -length / 2), size_m=(width, height, length), material="toys")
    crammed = replace(full, load=(big,))
    reaches = [draw_air(key, one)[0].reach for key in KEYS[:50] for one in (full, crammed)]
    assert max(reaches[1::2]) < min(reaches[::2])
    assert all(0.5 < one <= 1.0 for one in reaches)


def test_goods_that_fumigation_is_usual_for_are_declared_with_these_materials():
    for code in ("0802", "1006", "1207", "4407"):
        given = given_off()[look_up(code).material]
        fumigants = {one.name for one in substances() if one.fumigant}
        assert fumigants & {one.substance for one in given}, code
