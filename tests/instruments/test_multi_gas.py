"""The multi-gas meter: layers by weight, vapours in their measure, blind where it says so."""

from dataclasses import replace

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


def test_heavy_vapours_are_shown_low_and_a_fan_evens_them_out():
    here = air("toluene", 60.0)
    shown = [mean(here, "vapours", one) for one in ("top", "middle", "bottom")]
    assert shown == sorted(shown)
    assert shown[2] > 1.4 * shown[1]
    stirred = replace(here, still=0.0)
    even = [mean(stirred, "vapours", one) for one in ("top", "middle", "bottom")]
    assert max(even) - min(even) < 0.02 * even[1]


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
