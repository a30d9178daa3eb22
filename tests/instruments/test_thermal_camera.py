"""The thermal camera: people nearer are warmer, sun gives false alarms at its rate."""

import numpy as np
import pytest

from tests.instruments.footprint_law import counts
from tidewaiter.base.streams import stream
from tidewaiter.instruments import thermal_camera as camera
from tidewaiter.instruments.trying import at, package, present
from tidewaiter.world.model import Person

PLACE = "left-side 2-1"


def outcomes(here, n=10_000, place=PLACE):
    spot, rng = at(here, place), stream("camera")
    return [camera.read(here, spot, "", rng) for _ in range(n)]


def warm(told):
    return sum("warm-spot" in one.signs for one in told) / len(told)


def somebody(x):
    return present(people=(Person("pp", (x, 0.6, -2.2)),))


def test_false_alarms_come_from_the_sun_as_often_as_it_shines():
    assert warm(outcomes(present())) == pytest.approx(camera.SUNNY, abs=0.01)


def test_goods_that_lean_on_the_wall_add_few_more_and_no_bias():
    wall = package((-1.0, 0.6, -2.2), size_m=(0.33, 1.2, 1.4), gross_kg=200.0)
    told = outcomes(present(wall))
    assert warm(told) < camera.SUNNY + 0.01
    shade = [one.readings[0].value for one in told if one.readings[0].value < 1.0]
    bare = [v for one in outcomes(present()) if (v := one.readings[0].value) < 1.0]
    assert np.std(shade) > np.std(bare)
    assert np.mean(shade) == pytest.approx(np.mean(bare), abs=0.02)


def test_somebody_close_behind_a_wall_warms_it_and_somebody_farther_less():
    means = [camera.warmed_K(here, at(here, PLACE)) for here in map(somebody, (0.9, 0, -0.6, -1))]
    assert means == sorted(means)
    assert warm(outcomes(somebody(-1.0), 1000)) > 0.9
    assert warm(outcomes(somebody(0.9), 1000)) < 0.1


def test_footprint():
    _, beyond = counts(camera, ["left-side 1-1", PLACE, "right-side 3-1"], [""], 2)
    assert beyond
    wall = package((-1.0, 0.6, -2.2), size_m=(0.34, 1.2, 1.4))
    here = present(wall, people=(Person("pp", (0.0, 0.6, -2.2)),))
    spot = at(here, PLACE)
    assert camera.footprint(here, spot, "", frozenset({wall.handle}))
    assert camera.footprint(here, spot, "", frozenset({"pp"}))
    assert not camera.footprint(here, at(here, "right-side 2-1"), "", frozenset({wall.handle}))
