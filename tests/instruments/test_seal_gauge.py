"""The seal gauge: unbiased play, the same when measured again; honest seals fit almost always."""

import numpy as np
import pytest

from tests.instruments.laws import footprint_law
from tidewaiter.base.streams import stream
from tidewaiter.instruments import seal_gauge, seal_marks
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.trying import present
from tidewaiter.world.model import Seal

test_the_footprint_holds = footprint_law(seal_gauge, ("seal",))


def gauge(state, key, n=0):
    here = present(seal=Seal("EX100200", "H", state))
    return seal_gauge.read(here, Spot("seal", stream_key=key), "", stream(key, "gauge", n))


def play(outcome):
    return outcome.readings[1].value


def test_play_is_unbiased_for_each_seal():
    for key in "ab":
        true = seal_gauge.play_mm(Seal("EX100200", "H", "ok"), key)
        shown = [play(gauge("ok", key, n)) for n in range(1000)]
        assert np.mean(shown) == pytest.approx(true, abs=0.006)
        assert np.std(shown) < 0.05


def test_ten_thousand_honest_seals_fit_but_for_the_share_of_their_spread():
    plays = [seal_gauge.play_mm(Seal("E", "H", "ok"), f"s{n}") for n in range(10_000)]
    out = np.mean([not seal_gauge.FROM_MM <= one <= seal_gauge.TO_MM for one in plays])
    # 2.5 standard deviations either way: 1.2 %.
    assert out == pytest.approx(0.0124, abs=0.005)


def test_a_bolt_that_never_locked_is_off_gauge_and_a_cloned_number_is_not():
    assert np.mean(["off-gauge" in gauge("not-locked", f"n{k}").signs for k in range(500)]) > 0.95
    assert np.mean(["off-gauge" in gauge("wrong-number", f"n{k}").signs for k in range(500)]) < 0.05


def test_every_state_has_its_row():
    states = {"ok", "reseal-recorded", "wrong-number", "glued", "not-locked"}
    assert set(seal_gauge._plays()) == states
    for name in ("loupe", "seal-gauge", "uv-lamp"):
        assert {state for of, state in seal_marks._matches() if of == name} == states


def test_a_missing_seal_is_said_to_be_missing():
    assert gauge("missing", "a").signs == ("missing",)
