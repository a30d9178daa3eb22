"""The lamp on a seal: glue answers, and so do grease and detergent."""

import pytest

from tests.instruments.laws import footprint_law, within
from tidewaiter.base.streams import stream
from tidewaiter.instruments import uv_lamp
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.trying import present
from tidewaiter.world.model import Seal

test_the_footprint_holds = footprint_law(uv_lamp, ("seal", "left-side 2-1"))


@pytest.mark.parametrize(("state", "share"), [("ok", 0.06), ("glued", 1.0 - 0.25 * 0.94)])
def test_seals_glow_at_their_rate_over_ten_thousand(state, share):
    here, rng = present(seal=Seal("EX1", "H", state)), stream("uv", state)
    seen = sum(
        "glows" in uv_lamp.read(here, Spot("seal", stream_key=f"u{n}"), "", rng).signs
        for n in range(10_000)
    )
    assert seen / 10_000 == pytest.approx(share, abs=within(share))


def test_no_seal():
    here = present(seal=Seal("EX1", "H", "missing"))
    assert uv_lamp.read(here, Spot("seal"), "", stream("uv")).signs == ("missing",)
