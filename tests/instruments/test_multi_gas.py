"""The multi-gas meter: layers by weight, vapours in their measure, blind where it says so."""

import numpy as np
import pytest

from tests.instruments.footprint_law import counts
from tidewaiter.base.streams import stream
from tidewaiter.instruments import gas_meter
from tidewaiter.instruments import multi_gas as meter
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.trying import present
from tidewaiter.language.instruments import catalogue
from tidewaiter.world.model import Gas

SETTINGS = catalogue()["multi-gas"].settings


def air(substance, inside, outside=0.0):
    return present(air=(Gas(substance, "ppm", inside * 0.8, inside, outside, 12.0),))


def mean(here, quantity, setting="middle", n=1000):
    rng = stream("multi", setting, quantity)
    shown = [
        one.value
        for _ in range(n)
        for one in meter.read(here, Spot(), setting, rng).readings
        if one.quantity == quantity
    ]
    return float(np.mean(shown))


def test_it_shows_every_sensor_every_time():
    for here in (present(), air("toluene", 90.0), present(air=())):
        for setting in SETTINGS:
            shown = meter.read(here, Spot(), setting, stream("x")).readings
            assert [one.quantity for one in shown] == [*meter.SHOWN, "vapours"]


@pytest.mark.parametrize("substance", ["toluene", "methyl-bromide", "carbon-dioxide"])
def test_what_is_heavier_than_air_lies_low(substance):
    gas = Gas(substance, "ppm", 100.0, 1000.0, 0.0, 12.0)
    top, middle, bottom = (meter.at_height(gas, one) for one in ("top", "middle", "bottom"))
    assert top < middle < bottom
    assert middle == 1000.0
    assert top + bottom == pytest.approx(2000.0)


def test_what_is_lighter_than_air_lies_high_and_oxygen_is_even():
    light = Gas("ammonia", "ppm", 10.0, 100.0, 0.0, 12.0)
    assert meter.at_height(light, "top") > meter.at_height(light, "bottom")
    oxygen = Gas("oxygen", "%", 18.0, 17.0, 20.9, 12.0)
    assert {meter.at_height(oxygen, one) for one in SETTINGS} == {17.0}


@pytest.mark.parametrize("substance", ["phosphine", "formaldehyde"])
def test_the_vapour_sum_is_blind_to_some(substance):
    assert mean(air(substance, 5.0), "vapours") == pytest.approx(mean(present(), "vapours"))


def test_the_vapour_sum_answers_each_in_its_measure():
    for substance in ("toluene", "benzene", "ethylene-oxide", "methyl-bromide"):
        factor = meter.vapours()[substance].pid_factor
        assert mean(air(substance, 100.0), "vapours") == pytest.approx(
            meter.ARRIVED * 100.0 / factor, rel=0.01, abs=0.05
        )


def test_sensors_are_unbiased_and_clean_air_is_clean():
    assert mean(air("carbon-dioxide", 3000.0, 420.0), "carbon-dioxide", n=4000) == pytest.approx(
        meter.ARRIVED * 3000.0 + (1 - meter.ARRIVED) * 450.0, abs=6
    )
    rng = stream("clean")
    high = 0
    for _ in range(10_000):
        shown = {
            one.quantity: one.value for one in meter.read(present(), Spot(), "middle", rng).readings
        }
        high += shown["vapours"] > 0.4 or shown["carbon-monoxide"] > 2 or shown["oxygen"] < 20.4
    assert high < 10


def test_every_vapour_is_one_that_the_gas_meter_knows():
    assert set(meter.vapours()) == {one.substance for one in gas_meter.sensors()}


def test_footprint():
    assert counts(meter, [""], SETTINGS, 1)[0] == 0
