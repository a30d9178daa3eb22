"""Instruments: pure functions of the world, with the spread and the steps they should have."""

import dataclasses
import math

import numpy as np
import pytest

from tests.exercise.small_case import KEY, holdalls, small_case
from tidewaiter.base.streams import stream
from tidewaiter.exercise.rules import default_rules
from tidewaiter.instruments import eye, footprint, gas_meter, parts, seal_check, tape, weighbridge
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.rounding import all_eye_mm, eye_mm
from tidewaiter.language.actions import AirPlace
from tidewaiter.language.deeds import LeafWasMoved, LoadWasTakenOut, SealWasCut
from tidewaiter.language.values import LEAVES, OF_TARPAULINS, PARTS
from tidewaiter.matter.solids import mass_kg
from tidewaiter.world.after import Present, after, packages
from tidewaiter.world.mass import gross_kg
from tidewaiter.world.model import Gas, Seal
from tidewaiter.world.shell import leaf

OPEN = (
    SealWasCut(1.0),
    LeafWasMoved(2.0, "right-door", "hooked"),
    LeafWasMoved(2.0, "left-door", "hooked"),
)
WORLD = small_case("c01").world
CLOSED_BOX = after(WORLD, (), 0.0)
OPEN_BOX = after(WORLD, OPEN, 2.0)


def draws(read, n=400):
    return [read(stream("spread", k)) for k in range(n)]


def test_the_weighbridge_shows_the_mass_with_its_spread_in_its_steps():
    shown = [
        one.value
        for one in draws(lambda rng: weighbridge.read(CLOSED_BOX, Spot(), "", rng).readings[0])
    ]
    assert not any(value % weighbridge.STEP_KG for value in shown)
    assert np.mean(shown) == pytest.approx(gross_kg(WORLD), abs=3.0)
    expected = math.hypot(weighbridge.SIGMA_KG, weighbridge.STEP_KG / math.sqrt(12))
    assert np.std(shown) == pytest.approx(expected, rel=0.2)


def test_what_was_taken_out_is_not_weighed():
    emptied = after(WORLD, (*OPEN, LoadWasTakenOut(3.0, 7000)), 3.0)
    reading = weighbridge.read(emptied, Spot(), "", stream("x")).readings[0]
    assert reading.value == pytest.approx(WORLD.unit.tare_kg, abs=80)


@pytest.mark.parametrize("span", ["inner-width", "inner-height", "outer-length"])
def test_the_tape_finds_the_length_within_3_mm(span):
    true_m = {
        "inner-width": WORLD.unit.inner_m[1],
        "inner-height": WORLD.unit.inner_m[2],
        "outer-length": WORLD.unit.outer_m[0],
    }[span]
    shown = [
        one.value for one in draws(lambda rng: tape.read(OPEN_BOX, Spot(), span, rng).readings[0])
    ]
    assert np.mean(shown) == pytest.approx(true_m * 1000, abs=0.6)
    assert np.std(shown) == pytest.approx(tape.SIGMA_MM, rel=0.2)


def test_the_inner_length_wants_an_empty_line_of_sight():
    to_cargo = tape.read(OPEN_BOX, Spot(), "inner-length", stream("x")).readings[0]
    assert to_cargo.quantity == "length-to-cargo"
    front_m = min(-(p.position_m[2] + p.size_m[2] / 2) for p in holdalls())
    assert to_cargo.value == pytest.approx(front_m * 1000, abs=15)
    emptied = after(WORLD, (*OPEN, LoadWasTakenOut(3.0, 7000)), 3.0)
    whole = tape.read(emptied, Spot(), "inner-length", stream("x")).readings[0]
    assert whole.quantity == "length"
    assert whole.value == pytest.approx(WORLD.unit.inner_m[0] * 1000, abs=15)


LIMITS = default_rules().limits
PLACES: tuple[AirPlace, ...] = ("gasket", "inside")


def box_with(gas):
    world = small_case().world
    from msgspec.structs import replace

    return after(replace(world, air=(gas,)), (), 0.0)


def air_tests(box: Present, where: AirPlace):
    return draws(lambda rng: gas_meter.read(box, Spot(), where, rng).readings)


def test_the_meter_shows_the_same_sensors_whatever_there_is():
    substances = [
        one.quantity for one in gas_meter.read(CLOSED_BOX, Spot(), "gasket", stream("x")).readings
    ]
    box = box_with(Gas("phosphine", "ppm", 3.0, 5.0, 0.0, 10.0))
    shown = gas_meter.read(box, Spot(), "inside", stream("x")).readings
    assert [one.quantity for one in shown] == substances
    assert gas_meter.over(shown, LIMITS) == ("phosphine",)


def test_clean_air_is_never_over_a_limit():
    for where in PLACES:
        for reading in air_tests(CLOSED_BOX, where):
            assert gas_meter.over(reading, LIMITS) == ()


@pytest.mark.parametrize("sensor", gas_meter.sensors(), ids=lambda one: one.substance)
def test_each_sensor_warns_of_what_is_well_over_its_limit(sensor):
    limit = next(one for one in LIMITS if one.substance == sensor.substance)
    value = (limit.high or 0.0) * 1.5 if limit.high else 0.0
    box = box_with(Gas(sensor.substance, "ppm", value, value, 0.0, 10.0))
    for reading in draws(lambda rng: gas_meter.read(box, Spot(), "gasket", rng).readings, 60):
        assert sensor.substance in gas_meter.over(reading, LIMITS)
        (shown,) = [one for one in reading if one.quantity == sensor.substance]
        assert shown.unit == sensor.unit
        steps = shown.value / sensor.step
        assert steps == pytest.approx(round(steps), abs=1e-6)
    assert gas_meter.truly_over(box, LIMITS) == (sensor.substance,)


def test_a_sample_at_the_gasket_reads_lower_than_inside():
    box = box_with(Gas("phosphine", "ppm", 0.2, 0.6, 0.0, 10.0))
    at = {
        where: np.mean(
            [
                next(one.value for one in reading if one.quantity == "phosphine")
                for reading in air_tests(box, where)
            ]
        )
        for where in PLACES
    }
    assert at["gasket"] == pytest.approx(0.2, abs=0.01)
    assert at["inside"] == pytest.approx(0.6, abs=0.01)


def test_truth_is_taken_where_the_air_is_worst():
    """Heavy gas lies at the floor: over a limit there, though the middle is not."""
    middle = 0.8
    box = box_with(Gas("methyl-bromide", "ppm", 0.5, middle, 0.0, 10.0))
    assert gas_meter.truly_over(box, LIMITS) == ("methyl-bromide",)
    stirred = dataclasses.replace(box, still=0.0)
    assert gas_meter.truly_over(stirred, LIMITS) == ()
    near_the_doors = box_with(Gas("methyl-bromide", "ppm", 1.2, middle, 0.0, 10.0))
    assert gas_meter.truly_over(dataclasses.replace(near_the_doors, still=0.0), LIMITS) == (
        "methyl-bromide",
    )
    assert gas_meter.gravely_over(box_with(Gas("methyl-bromide", "ppm", 3, 3, 0.0, 10.0)), LIMITS)


STEPS = ("view", "verify", "tug", "twist")


def signs(state, n=300):
    seals = [Seal(f"EX{n:06d}", "H", state) for n in range(n)]
    return [{how: seal_check.check(seal, how, KEY)[1] for how in STEPS} for seal in seals]


def test_verify_reads_the_number_and_nothing_else_does():
    seal = Seal("EX000001", "H", "ok")
    assert [seal_check.check(seal, how, KEY)[0] for how in STEPS] == ["", "EX000001", "", ""]


def test_a_sign_is_a_property_of_the_seal():
    seal = Seal("EX000001", "H", "glued")
    assert len({seal_check.check(seal, "twist", KEY) for _ in range(5)}) == 1


def test_honest_seals_show_some_signs_too():
    """No magic tells: of each sign that a guilty seal may merely show, honest ones show some."""
    shown = {sign for one in signs("ok") for group in one.values() for sign in group}
    assert {"scuffs", "residue", "slight-play"} == shown
    assert sum(any(one.values()) for one in signs("ok")) < 200


@pytest.mark.parametrize("state", ["glued", "not-locked"])
def test_tug_and_twist_bring_out_what_looking_may_miss(state):
    honest = {sign for one in signs("ok") for group in one.values() for sign in group}
    told = [set(one["tug"]) | set(one["twist"]) for one in signs(state)]
    assert sum(bool(one - honest) for one in told) > 250
    looked = [set(one["view"]) - honest for one in signs(state)]
    assert sum(bool(one) for one in looked) < 250


def test_a_missing_seal_is_told_by_every_step():
    seal = Seal("EX000001", "H", "missing")
    assert {seal_check.check(one, how, KEY) for one in (seal, None) for how in STEPS} == {
        ("", ("missing",))
    }


def test_a_wrong_number_looks_like_any_other():
    wrong, ok = signs("wrong-number"), signs("ok")
    assert wrong == ok


def test_many_are_rounded_as_one():
    rng = stream("points")
    points = [(float(x), float(y), float(z)) for x, y, z in rng.uniform(-7, 7, (200, 3))]
    assert [tuple(one) for one in all_eye_mm(points)] == [eye_mm(one) for one in points]


def test_sightings_agree_with_the_world_to_the_step_of_the_eye():
    seen = {one.handle: one for one in eye.packages(packages(WORLD))}
    assert set(seen) == {one.handle for one in packages(WORLD)}
    for one in packages(WORLD):
        for true_m, shown_mm in zip(one.position_m, seen[one.handle].position_mm, strict=True):
            assert abs(true_m * 1000 - shown_mm) <= 2.5 + 1e-6


def test_closed_doors_show_nothing():
    assert eye.through_doors(CLOSED_BOX) == ()
    assert eye.through_doors(OPEN_BOX)


@pytest.mark.parametrize("state", ["closed", "open", "hooked"])
@pytest.mark.parametrize("name", LEAVES)
def test_leaves_stand_where_their_solids_do(name, state):
    deeds = (SealWasCut(1.0), LeafWasMoved(1.0, name, state))
    present = after(WORLD, deeds, 1.0)
    solids = leaf(WORLD.unit, name.removesuffix("-door"), state)
    total = sum(mass_kg(one) for one in solids)
    centre = [
        1000 * sum(mass_kg(one) * one.pose.position_m[axis] for one in solids) / total
        for axis in range(3)
    ]
    (seen,) = [one for one in parts.parts(present) if one.handle == name]
    assert seen.look["state"] == state
    assert math.dist(centre, seen.position_mm) < 60


def test_parts_are_all_there_and_the_seal_while_it_hangs():
    assert [one.handle for one in parts.parts(CLOSED_BOX)] == sorted(PARTS - OF_TARPAULINS)
    assert "seal" not in {one.handle for one in parts.parts(OPEN_BOX)}
    assert parts.close_look(OPEN_BOX, "seal", "") == ()


def test_number_and_size_are_read_from_afar_where_iso_6346_asks_for_them():
    seen = {one.handle: one for one in parts.parts(CLOSED_BOX)}
    marked = {name for name, one in seen.items() if "number" in one.look}
    assert marked == {"right-door", "left-side", "right-side", "front", "roof"}
    for name in marked:
        assert seen[name].look["number"] == WORLD.unit.number
        assert seen[name].look["size-type"] == WORLD.unit.size_type


def test_masses_are_read_from_near_on_the_right_door_as_on_the_plates():
    (far,) = [one for one in parts.parts(CLOSED_BOX) if one.handle == "right-door"]
    (door,) = parts.close_look(CLOSED_BOX, "right-door", "")
    (plates,) = parts.close_look(CLOSED_BOX, "plates", "")
    for name in ("max-gross-kg", "tare-kg"):
        assert name not in far.look
        assert door.look[name] == plates.look[name]


def test_the_vehicle_stands_on_the_road_below_the_unit():
    seen = {one.handle: one for one in parts.parts(CLOSED_BOX)}
    vehicle, below = seen["vehicle"], seen["underside"]
    foot = vehicle.position_mm[1] - vehicle.size_mm[1] // 2
    assert foot < below.position_mm[1] - below.size_mm[1] // 2


def test_the_box_stands_round_its_load():
    seen = {one.handle: one for one in parts.parts(CLOSED_BOX)}
    inside = eye.packages(WORLD.load)
    assert seen["left-side"].position_mm[0] < min(p.position_mm[0] for p in inside)
    assert seen["right-side"].position_mm[0] > max(p.position_mm[0] for p in inside)
    assert seen["front"].position_mm[2] < min(p.position_mm[2] for p in inside)
    assert seen["roof"].position_mm[1] > max(p.position_mm[1] for p in inside)
    assert seen["vehicle"].position_mm[2] < seen["front"].position_mm[2]


def test_footprints_take_in_what_an_instrument_can_feel():
    bags = frozenset(one.handle for one in WORLD.hidden)
    deep = frozenset({WORLD.load[-1].handle})
    assert footprint.mass(CLOSED_BOX, deep)
    assert not footprint.sight(CLOSED_BOX, bags)
    assert footprint.sight(OPEN_BOX, bags)
    assert not footprint.sight(OPEN_BOX, deep)
    unloaded = after(WORLD, (*OPEN, LoadWasTakenOut(3.0, 1500)), 3.0)
    assert footprint.unloading(unloaded, bags)
    assert not footprint.mass(unloaded, bags)
