"""R19: a movement is amiss in one of three ways, each read off papers and registers."""

from collections import Counter

import pytest

from tidewaiter.base.streams import digest
from tidewaiter.casework import transit

KEYS = [digest("transit", n).hex() for n in range(2000)]


def test_a_movement_is_amiss_in_each_of_the_ways():
    told = Counter(transit.amiss(key, ("R19",)) for key in KEYS)
    assert set(told) == {"late", "office", "guarantee"}
    assert told["late"] == pytest.approx(1000, abs=100)
    assert {transit.amiss(key, ("R01",)) for key in KEYS} == {None}


def test_only_a_short_guarantee_is_called_short():
    at_stake = transit.debt([("950300", 4000.0), ("640299", 6000.0)])
    assert at_stake > 1000.0
    for key in KEYS[:200]:
        assert not transit.is_short([transit.covered(key, at_stake, short=False)], at_stake)
        assert transit.is_short([transit.covered(key, at_stake, short=True)], at_stake)
    assert not transit.is_short([], at_stake)


def test_the_debt_grows_with_the_goods():
    assert transit.debt([("950300", 2000.0)]) == pytest.approx(
        2 * transit.debt([("950300", 1000.0)])
    )
    assert transit.debt([]) == 0.0
