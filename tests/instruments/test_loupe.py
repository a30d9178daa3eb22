"""The loupe: agreement with the pattern is a property of the seal; honest marks are there too."""

import numpy as np
import pytest
from msgspec.structs import replace

from tests.instruments.laws import footprint_law, within
from tidewaiter.base.streams import stream
from tidewaiter.instruments import loupe, seal_marks
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.trying import present, world
from tidewaiter.world.model import Seal, SealState

test_the_footprint_holds = footprint_law(loupe, ("seal",))


def seal(state, number="EX100200"):
    return present(seal=Seal(number, "H", state))


def look(here, key, n=0):
    return loupe.read(here, Spot("seal", stream_key=key), "", stream(key, "look", n))


@pytest.mark.parametrize("state", ["ok", "glued", "wrong-number"])
def test_scores_over_many_seals_have_the_mean_of_the_table_and_no_more(state):
    shown = [look(seal(state), f"case-{n}").readings[0].value for n in range(1000)]
    mean, between = seal_marks._matches()["loupe", state]
    spread = (between**2 + seal_marks.SIGMA_PERCENT**2) ** 0.5
    assert np.mean(shown) == pytest.approx(mean, abs=4.0 * spread / 1000**0.5 + 0.2)
    assert max(shown) <= 100.0


def test_looking_again_does_not_average_a_property_away():
    here = seal("ok")
    means = [
        np.mean([look(here, key, n).readings[0].value for n in range(200)]) for key in "abcdef"
    ]
    # The mean of many looks stays with each seal, away from the mean of all.
    assert np.std(means) > 1.0
    assert {look(here, "a", n).signs for n in range(50)} == {look(here, "a").signs}


def test_a_glued_seal_agrees_less_and_a_real_one_with_another_number_does_not():
    def mean(state):
        return np.mean([look(seal(state), f"m{n}").readings[0].value for n in range(500)])

    assert mean("glued") < mean("ok") - 5.0
    assert mean("wrong-number") == pytest.approx(mean("ok"), abs=0.8)


def test_marks_come_at_the_rates_of_the_table_over_ten_thousand_seals():
    shares: dict[SealState, dict[str, float]] = {
        "ok": {"scuffs": 0.35, "tool-marks": 0.05, "joint-line": 0.0},
        "glued": {"tool-marks": 1.0 - 0.3 * 0.95, "joint-line": 0.6},
    }
    for state, signs in shares.items():
        one = Seal("EX100200", "H", state)
        found = [seal_marks.marks("loupe", one, f"r{n}") for n in range(10_000)]
        for sign, share in signs.items():
            seen = sum(sign in marks for marks in found) / len(found)
            assert seen == pytest.approx(share, abs=within(share)), (state, sign)


def test_no_seal_no_score():
    gone = present(seal=replace(world().seal, state="missing"))
    assert look(gone, "a").signs == ("missing",)
    assert look(gone, "a").readings == ()
