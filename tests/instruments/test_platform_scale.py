"""The platform scale: unbiased in its steps, and it depends on the package that lies on it."""

import numpy as np
import pytest

from tests.instruments.laws import footprint_law, outcomes
from tidewaiter.instruments import platform_scale
from tidewaiter.instruments.trying import at, package, present

test_the_footprint_holds = footprint_law(platform_scale, ("package",))


def shown(kg, n=2000):
    here = present(package(gross_kg=kg))
    where = at(here, here.inside[0].handle)
    return np.array([one.readings[0].value for one in outcomes(platform_scale, here, where, n=n)])


@pytest.mark.parametrize(("kg", "step"), [(15.02, 0.05), (59.9, 0.05), (210.3, 0.5)])
def test_it_is_unbiased_and_shows_its_steps(kg, step):
    values = shown(kg, 10_000)
    assert values.mean() == pytest.approx(kg, abs=4.0 * 1.1 * step / 100)
    assert values.std() == pytest.approx((step**2 + step**2 / 12.0) ** 0.5, rel=0.05)
    assert np.allclose(values / step, np.round(values / step))


def test_heavier_reads_heavier():
    means = [shown(kg).mean() for kg in (15.0, 15.1, 61.0, 300.0)]
    assert means == sorted(means)


def test_a_difference_of_half_a_kilogram_shows_and_one_of_a_step_need_not():
    light, heavy, step = shown(15.0, 500), shown(15.5, 500), shown(15.05, 500)
    assert light.max() < heavy.min()
    assert light.max() > step.min()
