"""The heartbeat detector: its false alarms, its hits, and that wind is said."""

import pytest

from tidewaiter.base.streams import stream
from tidewaiter.instruments import heartbeat_detector as detector
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.trying import package, present
from tidewaiter.world.model import Person


def told(people, n=10_000):
    here = present(people=tuple(Person(f"p{k}", (0.0, 0.5, -3.0 - k)) for k in range(people)))
    rng = stream("beat", people)
    return [detector.read(here, Spot(), "", rng) for _ in range(n)]


def share(outcomes, sign):
    return sum(sign in one.signs for one in outcomes) / len(outcomes)


def test_one_quiet_measurement_in_a_hundred_is_a_false_alarm():
    empty = told(0)
    quiet = [one for one in empty if "too-windy" not in one.signs]
    assert share(quiet, "beat-found") == pytest.approx(0.01, abs=0.003)
    assert share(empty, "too-windy") == pytest.approx(detector.WINDY, abs=0.01)


def test_people_are_found_and_more_of_them_more_surely():
    means = [sum(one.readings[0].value for one in told(n)) / 10_000 for n in (0, 1, 2, 4)]
    assert means == sorted(means)
    assert means[0] == pytest.approx(0, abs=0.1)
    assert share(told(1), "no-beat") < 0.005


def test_footprint():
    here = present(package(), people=(Person("pp", (0.0, 0.5, -3.0)),))
    assert detector.footprint(here, Spot(), "", frozenset({"pp"}))
    assert not detector.footprint(here, Spot(), "", frozenset({here.inside[0].handle}))
    other = present(package(gross_kg=900.0), people=here.people)
    outcomes = {detector.read(one, Spot(), "", stream("f")) for one in (here, other)}
    assert len(outcomes) == 1
