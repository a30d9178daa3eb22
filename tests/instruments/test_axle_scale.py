"""The axle scale: groups add up to the vehicle, and the lever says where the load lies."""

import numpy as np
import pytest

from tests.instruments.footprint_law import counts
from tidewaiter.base.streams import stream
from tidewaiter.instruments import axle_scale
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.trying import package, present
from tidewaiter.world.mass import present_kg

OWN_KG = 7600 + 5400


def load(z, kg=8000.0):
    return present(package((0.0, 0.5, z), gross_kg=kg))


def readings(here, n=10_000):
    rng = stream("axles")
    return np.array(
        [[one.value for one in axle_scale.read(here, Spot(), "", rng).readings] for _ in range(n)]
    )


def test_groups_add_up_to_the_whole_vehicle():
    for z in (-0.5, -3.0, -5.5):
        here = load(z)
        assert sum(axle_scale.groups_kg(here)) == pytest.approx(present_kg(here) + OWN_KG)


def test_each_group_is_shown_without_bias_and_with_its_spread():
    here = load(-2.0)
    shown, true = readings(here), np.array(axle_scale.groups_kg(here))
    sigma = axle_scale.SIGMA_KG + axle_scale.SIGMA_SHARE * true
    assert shown.mean(axis=0) == pytest.approx(true, abs=4 * sigma.max() / 100)
    rounding = axle_scale.STEP_KG / np.sqrt(12)
    assert shown.std(axis=0) == pytest.approx(np.hypot(sigma, rounding), rel=0.05)
    assert not (shown % axle_scale.STEP_KG).any()


def test_a_load_farther_back_bears_more_on_the_bogie_and_less_on_the_tractor():
    loads = [axle_scale.groups_kg(load(z)) for z in (-5.5, -4.0, -2.5, -0.5)]
    bogie, drive = [one[2] for one in loads], [one[1] for one in loads]
    assert bogie == sorted(bogie)
    assert drive == sorted(drive, reverse=True)


def test_a_load_over_the_bogie_bears_on_nothing_else():
    light, heavy = (axle_scale.groups_kg(load(-2.26, kg)) for kg in (1000.0, 9000.0))
    assert heavy[:2] == pytest.approx(light[:2])
    assert heavy[2] - light[2] == pytest.approx(8000)


def test_footprint():
    assert counts(axle_scale, [""], [""], 1)[0]
    assert not axle_scale.footprint(load(-1.0), Spot(), "", frozenset({"other"}))
