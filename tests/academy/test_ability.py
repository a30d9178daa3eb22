"""Ability: the check vector, intervals that cover, calibration that adds up, silence below 20."""

import doctest
from functools import lru_cache
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.academy import ability as told
from tidewaiter.academy.trial import Answer, Trial
from tidewaiter.base.streams import stream

_NORMAL = NormalDist()


def answers(hits, signals, alarms, clean):
    return [
        *(Answer("search", True, n < hits) for n in range(signals)),
        *(Answer("search", False, n < alarms) for n in range(clean)),
    ]


def found(hits, signals, alarms, clean):
    return told.sensitivity(answers(hits, signals, alarms, clean), "search")


def trials(*pairs):
    answer = Answer("search", signal=True, said=True)
    return [Trial((answer,), confidence, bool(right)) for confidence, right in pairs]


def test_doctests():
    assert doctest.testmod(told).failed == 0


def test_the_check_vector():
    one = found(8, 10, 3, 10)
    assert one.d_prime is not None
    assert one.criterion is not None
    assert round(one.d_prime.value, 2) == 1.22
    assert round(one.criterion.value, 2) == -0.14
    assert (one.hits, one.signals, one.false_alarms, one.clean) == (8, 10, 3, 10)
    # Grier's formula by hand: 0.5 + 0.5 * 1.5 / (4 * 0.8 * 0.7).
    assert one.a_prime == pytest.approx(0.5 + 0.75 / 2.24)


@given(st.integers(1, 60), st.integers(1, 60), st.data())
def test_sensitivity_is_lawful(signals, clean, data):
    hits = data.draw(st.integers(0, signals))
    alarms = data.draw(st.integers(0, clean))
    one = found(hits, signals, alarms, clean)
    assert one.d_prime
    assert one.criterion
    assert one.a_prime is not None
    assert one.d_prime.low < one.d_prime.value < one.d_prime.high
    assert 0.0 <= one.a_prime <= 1.0
    if hits < signals:
        more = found(hits + 1, signals, alarms, clean)
        assert more.d_prime
        assert more.criterion
        assert more.d_prime.value > one.d_prime.value
        assert more.criterion.value < one.criterion.value
    # To call everything by its opposite turns the sign of both.
    other = found(signals - hits, signals, clean - alarms, clean)
    assert other.d_prime
    assert other.criterion
    assert other.d_prime.value == pytest.approx(-one.d_prime.value, abs=1e-12)
    assert other.criterion.value == pytest.approx(-one.criterion.value, abs=1e-12)
    assert other.a_prime == pytest.approx(1.0 - one.a_prime)


@pytest.mark.parametrize(("signals", "clean"), [(10, 10), (10, 30), (50, 50)])
@pytest.mark.parametrize("d_prime", [0.0, 1.0, 2.0])
@pytest.mark.parametrize("criterion", [0.0, 0.7])
def test_intervals_hold_the_true_value_in_95_of_100(signals, clean, d_prime, criterion):
    rng = stream("coverage", signals, clean, int(10 * d_prime), int(10 * criterion))
    hit, alarm = (_NORMAL.cdf(s * d_prime / 2 - criterion) for s in (1, -1))
    draws = 4000
    counts = zip(rng.binomial(signals, hit, draws), rng.binomial(clean, alarm, draws), strict=True)
    true = (d_prime, criterion)
    seen = np.array([cover((int(h), signals, int(f), clean), true) for h, f in counts])
    # Never much under what is promised; the small sets are cautious.
    assert (seen.mean(axis=0) > 0.935).all(), seen.mean(axis=0)


@lru_cache(maxsize=10_000)
def estimates(*counts):
    one = found(*counts)
    return one.d_prime, one.criterion


def cover(counts, true):
    return [
        bool(estimate) and estimate.low <= value <= estimate.high
        for estimate, value in zip(estimates(*counts), true, strict=True)
    ]


@pytest.mark.parametrize(("n", "p"), [(5, 0.5), (10, 0.9), (40, 0.2)])
def test_wilson_covers(n, p):
    rng = stream("wilson", n)
    seen = [told.wilson(int(k), n) for k in rng.binomial(n, p, 4000)]
    assert np.mean([one.low <= p <= one.high for one in seen if one]) > 0.92


def test_shares_of_nothing_are_unknown():
    assert told.wilson(0, 0) is None
    one = found(0, 0, 1, 5)
    assert one.d_prime is one.criterion is one.a_prime is one.hit_rate is None
    assert one.false_alarm_rate is not None


@pytest.mark.parametrize(
    # From a printed table of Student's t, two-sided 95 %.
    ("freedom", "value"),
    [(10, 2.228), (19, 2.093), (29, 2.045), (120, 1.980)],
)
def test_student(freedom, value):
    assert told.student_95(freedom) == pytest.approx(value, rel=1e-3)


def test_nothing_is_called_ability_below_twenty_cases():
    some = trials(*[(0.8, n % 2) for n in range(20)])
    few = told.ability(some[:19])
    assert (few.cases, few.needed, few.skills, few.calibration) == (19, 20, (), None)
    enough = told.ability(some)
    assert [one.skill for one in enough.skills] == ["search", "papers"]
    assert enough.calibration is not None


@given(st.lists(st.tuples(st.integers(0, 100), st.booleans()), min_size=2, max_size=80))
def test_the_brier_score_comes_apart_and_adds_up(pairs):
    one = told.calibration(trials(*[(percent / 100, right) for percent, right in pairs]))
    parts = one.unreliability - one.resolution + one.uncertainty + one.within
    assert one.brier == pytest.approx(parts)
    assert sum(stated.cases for stated in one.bins) == one.cases == len(pairs)
    assert all(stated.right.low <= stated.right.value <= stated.right.high for stated in one.bins)
    assert min(one.unreliability, one.resolution, one.uncertainty) >= 0
    if len({percent for percent, _ in pairs}) == 1:
        assert one.within == pytest.approx(0.0, abs=1e-12)


def test_calibration_knows_over_and_underconfidence():
    half = [(0.95, n % 2) for n in range(40)]
    over = told.calibration(trials(*half))
    assert over.excess.low > 0.2
    modest = told.calibration(trials(*[(0.55, True)] * 30, *[(0.55, False)] * 3))
    assert modest.excess.high < 0
    assert told.calibration(trials((1.0, 1), (0.0, 0))).brier == 0.0


def test_who_is_calibrated_is_not_called_overconfident():
    rng = stream("calibrated")
    wrong = 0
    for _ in range(1000):
        stated = rng.uniform(0.5, 1.0, 40)
        one = told.calibration(trials(*zip(stated, rng.random(40) < stated, strict=True)))
        wrong += not one.excess.low <= 0 <= one.excess.high
    assert wrong / 1000 < 0.08
