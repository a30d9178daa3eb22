"""The pager: unbiased, Poisson, quiet in clean air, louder near a source."""

import numpy as np
import pytest

from tests.instruments.footprint_law import counts
from tidewaiter.base.streams import stream
from tidewaiter.instruments import gamma, pager
from tidewaiter.instruments.trying import at, package, present
from tidewaiter.world.model import Source

PLACE = "left-side 2-1"


def readings(here, place=PLACE, n=2000):
    rng, spot = stream("pager", place), at(here, place)
    return [pager.read(here, spot, "", rng) for _ in range(n)]


def alarms(outcomes):
    return sum("alarm" in one.signs for one in outcomes)


def test_false_alarms_are_less_than_one_in_a_thousand():
    assert alarms(readings(present(), n=10_000)) < 10


def test_dose_is_shown_without_bias_and_with_the_spread_of_its_counts():
    here = present(sources=(Source("Cs-137", 500.0, (-0.8, 0.6, -2.2)),))
    true = gamma.BACKGROUND_uSv_h
    true += gamma.near(here, gamma.held_m(at(here, PLACE), pager.OFF_M), pager.REACH_M).dose_uSv_h
    shown = [one.readings[0].value for one in readings(here)]
    assert np.mean(shown) == pytest.approx(true, rel=0.01)
    poisson = np.sqrt(true / (pager.SENSITIVITY * pager.DWELL_S))
    assert np.std(shown) == pytest.approx(poisson, rel=0.12)


def test_nearer_and_stronger_is_more():
    def mean(kBq, x):
        here = present(sources=(Source("Cs-137", kBq, (x, 0.6, -2.2)),))
        return np.mean([one.readings[0].value for one in readings(here, n=300)])

    assert mean(500.0, 0.8) < mean(500.0, 0.0) < mean(500.0, -0.8) < mean(2000.0, -0.8)


def test_honest_fertiliser_sounds_it():
    goods = [
        package(
            (-0.85, 0.3, -0.5 - 0.6 * n),
            name=str(n),
            size_m=(0.6, 0.6, 0.6),
            material="npk_fertiliser",
            gross_kg=200.0,
        )
        for n in range(8)
    ]
    assert alarms(readings(present(*goods), n=100)) > 50


def test_the_response_level_is_told():
    here = present(sources=(Source("Co-60", 5e5, (-1.0, 0.6, -2.2)),))
    assert all("response-level" in one.signs for one in readings(here, n=20))


def test_its_background_is_taken_afar():
    strong = present(sources=(Source("Co-60", 5e5, (-1.0, 0.6, -2.2)),))
    assert pager.background(strong, stream("b")) == pager.background(present(), stream("b"))


@pytest.mark.parametrize("seed", range(2))
def test_footprint(seed):
    within, beyond = counts(pager, [PLACE, "right-door", "package", "vehicle"], [""], seed)
    assert within
    assert beyond


def test_what_stands_in_the_way_of_a_far_source_is_in_the_footprint():
    far = (Source("Cs-137", 1e5, (0.0, 1.0, -5.5)),)
    within, beyond = counts(pager, ["right-door 1-1"], [""], 3, sources=far)
    near_only, _ = counts(pager, ["right-door 1-1"], [""], 3)
    assert within > near_only
    assert beyond


def test_a_package_that_carries_a_source_is_in_the_footprint():
    afar = package((0.0, 0.3, -5.5))
    source = Source("Cs-137", 100.0, afar.position_m, afar.handle)
    here = present(afar, sources=(source,))
    spot = at(here, "left-door")
    assert pager.footprint(here, spot, "", frozenset({afar.handle}))
    assert not pager.footprint(present(afar), spot, "", frozenset({afar.handle}))
