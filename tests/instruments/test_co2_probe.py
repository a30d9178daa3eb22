"""The CO2 probe: unbiased, rarely raised in clean air, lower at the gasket."""

import numpy as np
import pytest

from tests.instruments.footprint_law import counts
from tidewaiter.base.streams import stream
from tidewaiter.instruments import co2_probe as probe
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.trying import present
from tidewaiter.world.model import Gas


def air(inside, gasket=None):
    gas = Gas("carbon-dioxide", "ppm", gasket or inside, inside, 420.0, 12.0)
    return present(air=(gas,))


def outcomes(here, setting="gasket", n=10_000):
    rng = stream("co2", setting)
    return [probe.read(here, Spot(), setting, rng) for _ in range(n)]


def raised(told):
    return sum("co2-raised" in one.signs for one in told)


def test_clean_air_is_called_raised_less_than_once_in_a_thousand():
    assert raised(outcomes(present())) < 10


@pytest.mark.parametrize("ppm", [420.0, 1500.0, 8000.0])
def test_values_are_shown_without_bias_and_with_their_spread(ppm):
    shown = [one.readings[0].value for one in outcomes(air(ppm))]
    sigma = probe.SIGMA_PPM + probe.SIGMA_SHARE * ppm
    assert np.mean(shown) == pytest.approx(ppm, abs=4 * sigma / 100)
    assert np.std(shown) == pytest.approx(sigma, rel=0.05)


def test_more_breath_is_called_raised_more_often_whoever_breathed():
    called = [raised(outcomes(air(ppm), n=500)) for ppm in (600, 950, 1100, 3000)]
    assert called == sorted(called)
    assert called[-1] == 500


def test_a_vent_shows_more_of_the_air_inside_than_the_gasket():
    here = air(4000.0, 3000.0)
    at = {
        s: np.mean([one.readings[0].value for one in outcomes(here, s, 500)])
        for s in ("gasket", "vent")
    }
    assert at["gasket"] < at["vent"] < 4000


def test_a_unit_without_a_word_of_it_has_outside_air():
    assert outcomes(present(air=()), n=1)[0].readings[0].value == pytest.approx(420, abs=150)


def test_footprint():
    assert counts(probe, [""], ["gasket", "vent"], 1)[0] == 0
