"""The identifier: names by counts, more of them the longer it counts, hardly one by mistake."""

import numpy as np
import pytest

from tests.instruments.footprint_law import counts
from tidewaiter.base.streams import stream
from tidewaiter.instruments import gamma, riid
from tidewaiter.instruments.nuclides import nuclides
from tidewaiter.instruments.trying import at, package, present
from tidewaiter.world.model import Source

PLACE = "left-side 2-1"
DWELLS = list(riid.DWELL_S)


def readings(here, dwell, n=200):
    rng, spot = stream("riid", dwell), at(here, PLACE)
    return [riid.read(here, spot, dwell, rng) for _ in range(n)]


def share(outcomes, sign):
    return sum(sign in one.signs for one in outcomes) / len(outcomes)


def source(name, kBq):
    return present(sources=(Source(name, kBq, (-0.6, 0.6, -2.2)),))


def test_names_nothing_in_clean_air():
    told = readings(present(), "30-s", 10_000)
    assert share(told, "nuclide-none") > 0.998


@pytest.mark.parametrize("name", [one for one in nuclides() if one not in {"Am-241", "Am-Be"}])
def test_a_strong_source_is_named_and_no_other_with_it(name):
    told = readings(source(name, 3000.0), "300-s", 40)
    assert share(told, f"nuclide-{name.lower()}") == 1.0
    for other in nuclides():
        if other != name:
            assert share(told, f"nuclide-{other.lower()}") < 0.05
    natural = nuclides()[name].use == "natural"
    assert share(told, "natural-only") == (1.0 if natural else 0.0)


def test_a_longer_count_names_more():
    weak = source("Cs-137", 12.0)
    shares = [share(readings(weak, dwell), "nuclide-cs-137") for dwell in DWELLS]
    assert shares == sorted(shares)
    assert shares[0] < 0.6
    assert shares[-1] > 0.9


def test_a_stronger_source_is_named_more_often():
    shares = [
        share(readings(source("Co-60", kBq), "30-s"), "nuclide-co-60") for kBq in (1, 10, 30, 200)
    ]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_what_is_raised_and_cannot_be_named_yet_is_unknown():
    tiles = [
        package(
            (-0.85, 0.3, -0.5 - 0.65 * n),
            name=str(n),
            size_m=(0.6, 0.6, 0.6),
            material="ceramic",
            gross_kg=330.0,
        )
        for n in range(8)
    ]
    here = present(*tiles)
    soon, late = readings(here, "30-s"), readings(here, "300-s")
    assert share(soon, "nuclide-unknown") > 0.5
    assert share(late, "nuclide-unknown") < 0.05
    assert share(late, "natural-only") > 0.95


def test_dose_is_shown_without_bias():
    here = source("Cs-137", 300.0)
    added = gamma.near(here, gamma.held_m(at(here, PLACE), riid.OFF_M), riid.REACH_M).dose_uSv_h
    shown = [one.readings[0].value for one in readings(here, "120-s", 1500)]
    assert np.mean(shown) == pytest.approx(gamma.BACKGROUND_uSv_h + added, rel=0.005)


def test_footprint():
    within, beyond = counts(riid, [PLACE, "package"], ["30-s"], 5)
    assert within
    assert beyond
