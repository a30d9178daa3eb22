"""The paint gauge: unbiased, thicker reads thicker, and off steel it shows nothing."""

import numpy as np
import pytest

from tests.instruments.laws import footprint_law, outcomes
from tidewaiter.instruments import paint_gauge
from tidewaiter.instruments.magnet import PAINT_UM
from tidewaiter.instruments.trying import at, present
from tidewaiter.world.model import Work

test_the_footprint_holds = footprint_law(paint_gauge, ("left-side 2-1", "front"))
PLACE = "left-side 2-1"


def shown(um=None, n=2000):
    works = () if um is None else (Work("left-side", "2-1", "filler", magnetic=True, paint_um=um),)
    here = present(works=works)
    return [one.readings[0].value for one in outcomes(paint_gauge, here, at(here, PLACE), n=n)]


def test_it_is_unbiased_over_ten_thousand_places_of_an_honest_coat():
    values = shown(n=10_000)
    spread = paint_gauge.COAT_SHARE * PAINT_UM
    assert np.mean(values) == pytest.approx(PAINT_UM, abs=4.0 * spread / 100 + 0.1)
    assert np.std(values) == pytest.approx(spread, rel=0.08)
    # An honest coat passes for repainted (twice as thick) no more than chance has it.
    assert np.mean(np.array(values) > 2.0 * PAINT_UM) < 0.001


@pytest.mark.parametrize("um", [250.0, 900.0])
def test_it_is_unbiased_on_a_work_and_thicker_reads_thicker(um):
    values = shown(um)
    assert np.mean(values) == pytest.approx(um, rel=0.01)
    assert np.mean(values) < np.mean(shown(um * 1.3))
    assert not any(value % paint_gauge.STEP_UM for value in values)


def test_off_steel_it_shows_nothing():
    here = present(works=(Work("left-side", "2-1", "patch", magnetic=False, paint_um=200.0),))
    (outcome,) = outcomes(paint_gauge, here, at(here, PLACE), n=1)
    assert (outcome.readings, outcome.signs) == ((), ("no-reading",))
