"""The laser: right to its spread, stopped by what stands in its way, at times without a return."""

import numpy as np
import pytest

from tests.instruments.footprint_law import counts
from tidewaiter.base.streams import stream
from tidewaiter.instruments import laser
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.trying import package, present
from tidewaiter.language.instruments import catalogue

SETTINGS = catalogue()["laser"].settings


def outcomes(here, setting, n=10_000):
    rng = stream("laser", setting)
    return [laser.read(here, Spot(), setting, rng) for _ in range(n)]


def true_mm(here, setting):
    length, width, height = here.unit.inner_m
    return (
        1000
        * {
            "inner-length": length,
            "inner-width": width,
            "inner-height": height,
            "outer-length": here.unit.outer_m[0],
        }[setting]
    )


@pytest.mark.parametrize("setting", SETTINGS)
def test_an_empty_unit_is_measured_without_bias(setting):
    here = present()
    shown = [one.readings[0].value for one in outcomes(here, setting) if one.readings]
    assert np.mean(shown) == pytest.approx(true_mm(here, setting), abs=0.05)
    assert np.std(shown) == pytest.approx(np.hypot(laser.SIGMA_MM, 1 / np.sqrt(12)), rel=0.05)


def test_it_loses_its_light_as_often_as_it_should():
    lost = sum("no-return" in one.signs for one in outcomes(present(), "inner-length"))
    assert lost / 10_000 == pytest.approx(laser.LOST, abs=0.005)


def test_what_stands_in_the_way_is_measured_instead_and_the_nearer_first():
    far = package((-0.4, 1.3, -4.0), size_m=(0.8, 2.6, 1.0))
    near = package((-0.4, 1.3, -2.0), name="n", size_m=(0.8, 2.6, 1.0))
    for load, expected in (((far,), 3500), ((far, near), 1500), ((near,), 1500)):
        (reading,) = outcomes(present(*load), "inner-length", 1)[0].readings
        assert reading.quantity == "length-to-cargo"
        assert reading.value == pytest.approx(expected, abs=4)


def test_the_outside_is_free():
    block = package((0.0, 1.3, -3.0), size_m=(2.3, 2.6, 5.8))
    (reading,) = outcomes(present(block), "outer-length", 1)[0].readings
    assert reading.quantity == "length"


def test_footprint_is_what_the_beam_meets_first():
    far = package((-0.4, 1.3, -4.0), size_m=(0.8, 2.6, 1.0))
    near = package((-0.4, 1.3, -2.0), name="n", size_m=(0.8, 2.6, 1.0))
    here = present(far, near)
    assert laser.footprint(here, Spot(), "inner-length", frozenset({near.handle}))
    assert not laser.footprint(here, Spot(), "inner-length", frozenset({far.handle}))
    assert not laser.footprint(here, Spot(), "outer-length", frozenset({near.handle}))
    for seed in range(3):
        assert counts(laser, [""], SETTINGS, seed)[1]
