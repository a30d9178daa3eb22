"""Instruments on a reefer: thick walls hold goods off, foam keeps heat in, the machine is seen."""

from math import dist

import pytest
from msgspec.structs import replace

from tests.exercise.small_case import small_case
from tests.instruments.laws import footprint_law
from tidewaiter.base.streams import stream
from tidewaiter.instruments import density_meter, drill, fibrescope, parts, thermal_camera
from tidewaiter.instruments.trying import at, package, world
from tidewaiter.matter.solids import mass_kg
from tidewaiter.world.after import after
from tidewaiter.world.model import Person
from tidewaiter.world.shell import Shape, leaf
from tidewaiter.world.units import draw_unit

UNIT = replace(draw_unit("45R1", "CSQU3054383", "reefer"), set_point_C=-18.0)


def reefer(*load, unit=UNIT, **other):
    return after(replace(world(*load), unit=unit, **other), (), 0.0)


def beside(wall_m=0.0, deep_m=0.30):
    """A carton that stands so far off the left wall."""
    x = -UNIT.inner_m[1] / 2.0 + deep_m / 2.0 + wall_m
    return package((x, 0.7, -5.25), size_m=(deep_m, 1.2, 1.4), gross_kg=250.0, material="water")


def test_the_panels_are_as_thick_as_the_sandwich_and_the_front_holds_the_machine():
    seen = {one.handle: one for one in parts.parts(reefer())}
    shape = Shape.of(UNIT)
    assert seen["left-side"].size_mm[0] == pytest.approx(
        1000 * (shape.half_outer - shape.half_inner), abs=5
    )
    assert seen["roof"].size_mm[1] == pytest.approx(1000 * (shape.top - shape.high), abs=5)
    front = seen["front"]
    assert front.position_mm[2] - front.size_mm[2] / 2 == pytest.approx(1000 * shape.outside, abs=8)
    assert front.position_mm[2] + front.size_mm[2] / 2 == pytest.approx(1000 * shape.front, abs=8)
    outside = seen["right-side"].position_mm[1] + seen["right-side"].size_mm[1] / 2
    assert outside == pytest.approx(1000 * shape.top, abs=8)


@pytest.mark.parametrize("name", ["left-door", "right-door"])
def test_leaves_stand_where_their_solids_do(name):
    solids = leaf(UNIT, name.removesuffix("-door"), "closed")
    total = sum(mass_kg(one) for one in solids)
    centre = [
        1000 * sum(mass_kg(one) * one.pose.position_m[axis] for one in solids) / total
        for axis in range(3)
    ]
    (seen,) = [one for one in parts.parts(reefer()) if one.handle == name]
    assert dist(centre, seen.position_mm) < 60


def test_the_machine_is_read_from_near_and_shows_no_set_point_when_it_stands():
    (runs,) = parts.close_look(reefer(), "front", "")
    assert runs.look["machine"] == "runs"
    assert runs.look["set-point"] == "-18.0 °C"
    assert runs.look["screws"] == UNIT.screws
    (dark,) = parts.close_look(reefer(unit=replace(UNIT, set_point_C=None)), "front", "")
    assert dark.look["machine"] == "off"
    assert "set-point" not in dark.look
    assert dark.look.keys() == runs.look.keys() - {"set-point"}
    (dry,) = parts.close_look(after(small_case().world, (), 0.0), "front", "")
    assert dry.look.keys().isdisjoint({"machine", "screws", "set-point"})


def test_screws_are_weathered_or_renewed_from_unit_to_unit():
    drawn = [draw_unit("45R1", "X", f"k{n}").screws for n in range(300)]
    assert {"weathered", "some-renewed", "renewed"} == set(drawn)
    assert drawn.count("weathered") > drawn.count("some-renewed") > drawn.count("renewed")


def test_the_one_vent_is_in_front_and_shows_what_stands_high_behind_the_bulkhead():
    high = package((-0.6, 2.2, -UNIT.inner_m[0] + 0.5), name="high")
    here = reefer(high)
    vented = {
        f"{panel} {column}-{row}"
        for panel, columns in (("left-side", 8), ("right-side", 8), ("front", 2))
        for column in range(1, columns + 1)
        for row in (1, 2)
        if fibrescope.read(here, at(here, f"{panel} {column}-{row}"), "vent", stream("v")).signs
        != ("no-vent",)
    }
    assert vented == {"front 1-2"}
    assert fibrescope._shown(here, at(here, "front 1-2"), "vent") == (high,)
    # No bit comes through the machine, so nothing is seen through a hole either.
    assert fibrescope._shown(here, at(here, "front 1-2"), "hole") == ()


test_the_footprint_of_the_scope_holds = footprint_law(
    fibrescope, ("front 1-2", "left-side 2-1", "right-door 1-1"), ("vent", "hole")
)


def test_a_bit_brings_foam_and_comes_out_less_far_behind_the_wall():
    near, far = reefer(beside(0.02)), reefer(beside(0.09))
    spot = at(near, "left-side 4-1")
    assert set(drill.read(near, spot, "", stream("d")).signs) >= {"metal-chips", "plastic-shavings"}
    assert drill._met(near, spot) is not None
    assert drill._met(far, spot) is None
    dry = after(replace(world(), load=()), (), 0.0)
    assert drill.read(dry, at(dry, "left-side 2-1"), "", stream("d")).signs == ("metal-chips",)


def test_the_density_meter_sees_less_through_foam():
    empty, full = reefer(), reefer(beside(0.005))
    rises = density_meter.rates(full, at(full, "left-side 4-1")).mean()
    rises -= density_meter.rates(empty, at(empty, "left-side 4-1")).mean()
    dry_unit = draw_unit("45G1", "CSQU3054383", "dry")
    x = -dry_unit.inner_m[1] / 2.0 + 0.155
    one = package((x, 0.7, -5.25), size_m=(0.30, 1.2, 1.4), gross_kg=250.0, material="water")
    dry, bare = reefer(one, unit=dry_unit), reefer(unit=dry_unit)
    more = density_meter.rates(dry, at(dry, "left-side 4-1")).mean()
    more -= density_meter.rates(bare, at(bare, "left-side 4-1")).mean()
    assert 5.0 < rises < 0.8 * more


def test_foam_keeps_heat_in_and_a_machine_that_runs_is_warm():
    here = reefer(people=(Person("pp", (-0.9, 0.6, -5.25)),))
    through = thermal_camera._through(here, at(here, "left-side 4-1"))
    assert through == thermal_camera.THROUGH_FOAM

    def warm(present, place):
        rng = stream("warm", place)
        told = [thermal_camera.read(present, at(present, place), "", rng) for _ in range(400)]
        return sum("warm-spot" in one.signs for one in told) / len(told)

    assert warm(here, "left-side 4-1") < 0.12
    assert warm(reefer(), "front 1-1") > 0.95
    dark = reefer(unit=replace(UNIT, set_point_C=None))
    assert warm(dark, "front 1-1") < 0.12
