"""The trace swab: alarms rise with mass, false ones come at their rate, a twin has no residue."""

from dataclasses import replace as spot_with

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.instruments.laws import footprint_law, outcomes, rate, within
from tidewaiter.base.streams import stream
from tidewaiter.instruments import residue, trace_swab
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.trying import at, package, present
from tidewaiter.matter import materials
from tidewaiter.world.model import Trace

PLACES = ("", "seal", "right-door 1-1", "left-side 2-1", "front", "package")

test_the_footprint_holds = footprint_law(trace_swab, PLACES, ("sample", "blank"))

BAG = package((0.3, 0.2, -0.5), name="bag", material="narcotic_powder")
CHANNELS = trace_swab.channels()


def clean_spot(here, place):
    """Give a place under a key whose kit carries nothing over."""
    for n in range(100):
        if not any(trace_swab.kit_ng(f"c{n}", channel.kind) for channel in CHANNELS):
            return spot_with(at(here, place), stream_key=f"c{n}")
    raise AssertionError("no clean kit")


@given(ng=st.floats(0.0, 500.0), more=st.floats(0.0, 500.0), cleaner=st.floats(0.0, 500.0))
def test_more_of_anything_never_alarms_less(ng, more, cleaner):
    for one in CHANNELS:
        chance = trace_swab.alarm_chance(one, ng, cleaner)
        assert one.false_alarm - 1e-12 <= chance <= 1.0
        assert chance <= trace_swab.alarm_chance(one, ng + more, cleaner) + 1e-12
        assert chance <= trace_swab.alarm_chance(one, ng, cleaner + more) + 1e-12


def test_the_curve_passes_a_half_where_its_row_says():
    for one in CHANNELS:
        assert trace_swab.alarm_chance(one, one.half_ng, 0.0) == pytest.approx(
            1.0 - 0.5 * (1.0 - one.false_alarm)
        )


def test_false_and_true_alarms_come_at_their_rates_over_ten_thousand_wipes():
    empty = present(package())
    where = clean_spot(empty, "right-door 1-1")
    told = outcomes(trace_swab, empty, where, "sample")
    for one in CHANNELS:
        seen = sum(f"alarm-{one.kind}" in each.signs for each in told) / len(told)
        assert seen == pytest.approx(one.false_alarm, abs=within(one.false_alarm))
    traced = present(traces=(Trace("right-door", "explosive", 1.5),))
    where = clean_spot(traced, "right-door 1-1")
    true = trace_swab.alarm_chance(CHANNELS[1], residue.ng_at(traced, where, "explosive"), 0.0)
    seen = rate(trace_swab, traced, where, "alarm-explosive", "sample")
    assert seen == pytest.approx(true, abs=within(true))
    assert 0.2 < true < 0.95


def test_a_twin_without_the_package_has_no_residue_anywhere():
    with_it, without = present(BAG, package()), present(package())
    for place in ("", "seal", "right-door 1-1", package().handle):
        assert residue.ng_at(without, at(without, place), "narcotic") == 0.0
        lies = residue.ng_at(with_it, at(with_it, place), "narcotic")
        assert (lies > 0.0) == (place != package().handle)


def test_residue_is_most_on_the_package_less_beside_it_and_least_at_the_doors():
    beside = package((0.3, 0.2, -1.0), name="beside")
    far = package((0.3, 0.2, -4.0), name="far")
    here = present(BAG, beside, far)

    def mean(place):
        spot = at(here, place)
        return np.mean(
            [
                residue.ng_at(here, spot_with(spot, stream_key=f"s{n}"), "narcotic")
                for n in range(300)
            ]
        )

    assert mean(BAG.handle) > 5.0 * mean(beside.handle) > 10.0 * mean("seal") > 0.0
    assert mean(far.handle) == 0.0
    assert residue.ng_at(here, at(here, "left-side 2-1"), "narcotic") == 0.0


def test_a_dirty_kit_alarms_blank_and_sample_alike_and_most_kits_are_clean():
    keys = [f"k{n}" for n in range(10_000)]
    dirty = [key for key in keys if trace_swab.kit_ng(key, "narcotic") > 4.0]
    share = np.mean([trace_swab.kit_ng(k, c.kind) > 0.0 for k in keys for c in CHANNELS[:1]])
    half = trace_swab.DIRTY_KITS / 2.0
    assert share == pytest.approx(half, abs=within(half))
    here = present()
    spot = Spot("right-door", at(here, "right-door 1-1").patch, stream_key=dirty[0])
    for setting in ("blank", "sample"):
        assert rate(trace_swab, here, spot, "alarm-narcotic", setting, n=300) > 0.6


def test_a_blank_knows_nothing_of_the_place():
    full, bare = present(BAG), present()
    told = [
        trace_swab.read(here, clean_spot(here, "seal"), "blank", stream("b", 3))
        for here in (full, bare)
    ]
    assert told[0] == told[1]


def test_cleaner_makes_false_alarms_and_the_table_names_real_materials():
    soapy = present(package(material="detergent_powder"))
    where = clean_spot(soapy, soapy.inside[0].handle)
    assert rate(trace_swab, soapy, where, "alarm-narcotic", "sample", n=3000) > 0.1
    assert set(residue.residues()) <= set(materials.names())
