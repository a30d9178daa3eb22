"""The magnet: unbiased, weaker through more paint, slipping as often as a hand's spread has it."""

from statistics import NormalDist

import numpy as np
import pytest

from tests.instruments.laws import footprint_law, outcomes, rate, within
from tidewaiter.instruments import magnet
from tidewaiter.instruments.trying import at, present
from tidewaiter.world.model import Work

test_the_footprint_holds = footprint_law(magnet, ("left-side 2-1", "roof 1-1"))
PLACE = "left-side 2-1"


def worked(um, *, magnetic=True):
    here = present(works=(Work("left-side", "2-1", "filler", magnetic=magnetic, paint_um=um),))
    return here, at(here, PLACE)


def mean(here, where, n=1000):
    return np.mean([one.readings[0].value for one in outcomes(magnet, here, where, n=n)])


def test_the_hold_is_unbiased_on_sound_sheet():
    here = present()
    true = magnet.HOLD_N * 0.5 ** (magnet.PAINT_UM / magnet.HALF_UM)
    spread = true * magnet.SIGMA
    assert mean(here, at(here, PLACE), 10_000) == pytest.approx(true, abs=4.0 * spread / 100 + 0.01)


def test_more_paint_or_filler_holds_less_and_no_steel_least():
    holds = [mean(*worked(um)) for um in (200.0, 800.0, 2500.0)]
    assert holds == sorted(holds, reverse=True)
    assert mean(*worked(200.0, magnetic=False)) < holds[-1]


def test_it_slips_at_the_rate_that_the_spread_of_a_hand_gives():
    bare = 0.5 ** (magnet.PAINT_UM / magnet.HALF_UM)
    for um in (magnet.PAINT_UM, 800.0):
        ratio = magnet.SLIPS * bare / 0.5 ** (um / magnet.HALF_UM)
        share = NormalDist(1.0, magnet.SIGMA).cdf(ratio)
        here, where = worked(um)
        assert rate(magnet, here, where, "slips") == pytest.approx(share, abs=within(share) + 1e-4)


def test_work_on_another_piece_changes_nothing():
    here, _ = worked(2500.0)
    assert mean(here, at(here, "left-side 3-1")) > 25.0
