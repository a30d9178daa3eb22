"""The density meter: rises with mass near the surface, falls behind lead, is unbiased."""

from dataclasses import replace

import numpy as np
import pytest

from tests.instruments.footprint_law import counts
from tidewaiter.base.streams import stream
from tidewaiter.instruments import density_meter as meter
from tidewaiter.instruments.trying import at, package, present

PLACE = "left-side 3-1"


def goods(kg_m3, material="general_goods", gap_m=0.0, deep_m=0.6):
    """One block that fills the patch behind the left wall."""
    probe = present()
    x = -probe.unit.inner_m[1] / 2.0 + gap_m + deep_m / 2.0
    size = (deep_m, 1.4, 2.0)
    kg = kg_m3 * size[0] * size[1] * size[2]
    return present(package((x, 0.7, -3.8), size_m=size, material=material, gross_kg=max(kg, 0.001)))


def rate(here, place=PLACE):
    return float(meter.rates(here, at(here, place)).mean())


def test_it_rises_with_what_is_behind_the_panel():
    rates = [rate(goods(kg_m3)) for kg_m3 in (0, 50, 100, 200, 350, 600)]
    assert rates == sorted(rates)
    assert rates[-1] > 1.2 * rates[0]


def test_hydrogen_raises_it_more_than_its_mass_and_lead_lowers_it():
    wet, dry, lead = (rate(goods(400, one)) for one in ("polyethylene", "glass", "lead"))
    assert wet > dry > lead


def test_it_sees_only_near_the_surface():
    gaps = [rate(goods(300, gap_m=gap)) for gap in (0.0, 0.05, 0.1, 0.2)]
    assert gaps == sorted(gaps, reverse=True)
    assert rate(goods(300, gap_m=0.3)) == rate(present())


def test_more_than_it_sees_into_adds_nothing():
    assert rate(goods(300, deep_m=0.4)) == pytest.approx(rate(goods(300, deep_m=1.0)))


def test_readings_are_unbiased():
    here = goods(300)
    spot, rng = at(here, PLACE), stream("density")
    shown = [meter.read(here, spot, "", rng).readings[0].value for _ in range(10_000)]
    assert np.mean(shown) == pytest.approx(rate(here), rel=0.005)


def test_posts_and_waves_speak_by_themselves():
    """An empty wall by its corner post, and a wave of the sheet under even goods."""
    empty = present()
    corner = meter.rates(empty, at(empty, "left-side 1-1"))
    assert corner.max() > rate(empty) + 0.9 * meter.POST_S
    even = meter.rates(goods(300), at(goods(300), PLACE))
    assert even.max() > even.min()


def test_packages_alike_differ_by_chance_alone():
    """A threshold at 3 spreads calls one of many like packages odd as rarely as it should."""
    here = present(package(gross_kg=15.0))
    spot, rng = at(here, here.inside[0].handle), stream("alike")
    shown = np.array([meter.read(here, spot, "", rng).readings[0].value for _ in range(10_000)])
    odd = np.abs(shown - shown.mean()) > 3 * shown.std()
    assert odd.mean() < 0.006
    heavy = present(package(gross_kg=45.0))
    found = [
        meter.read(heavy, at(heavy, heavy.inside[0].handle), "", stream("h", n)).readings[0].value
        for n in range(100)
    ]
    assert np.mean(np.array(found) > shown.mean() + 3 * shown.std()) > 0.9


def test_nothing_is_behind_a_panel_that_is_held_from_inside():
    here = goods(300)
    spot = replace(at(here, PLACE), inner=True)
    assert meter.rates(here, spot) == pytest.approx(meter.AIR_S + meter.STEEL_S * 15.7)


def test_footprint():
    places = [PLACE, "left-side 1-2", "right-door 1-1", "front 1-1", "package"]
    checked = [counts(meter, places, [""], seed) for seed in range(3)]
    assert all(beyond for _, beyond in checked)
    assert any(within for within, _ in checked)
