"""An open top under the instruments: what is cloth is not steel, and its cable is looked at."""

import numpy as np
from msgspec.structs import replace

from tests.exercise.small_case import small_case
from tidewaiter.base.streams import stream
from tidewaiter.instruments import drill, magnet, mallet, paint_gauge, parts
from tidewaiter.instruments.spots import spot_at
from tidewaiter.language.values import OF_TARPAULINS, PARTS
from tidewaiter.world.after import after
from tidewaiter.world.units import draw_unit

UNIT = replace(draw_unit("22U1", "CSQU3054383", "k"), cover="patched", cable="jointed")
PRESENT = after(replace(small_case().world, unit=UNIT, load=(), hidden=(), works=()), (), 0.0)


def _rng() -> np.random.Generator:
    return stream("open-top", "test")


def test_its_parts_are_all_there():
    assert [one.handle for one in parts.parts(PRESENT)] == sorted(PARTS)
    boxed = after(small_case().world, (), 0.0)
    assert not OF_TARPAULINS & {one.handle for one in parts.parts(boxed)}
    assert all(parts.close_look(boxed, name, "") == () for name in OF_TARPAULINS)


def test_tarpaulin_cable_and_bows_tell_their_state_from_near_alone():
    for name, state in (("roof", "patched"), ("cable", "jointed"), ("bows", "in-place")):
        far = parts.find(PRESENT, name)
        assert far is not None
        assert "state" not in far.look
        (near,) = parts.close_look(PRESENT, name, "")
        assert near.look["state"] == state
    roof = parts.find(PRESENT, "roof")
    assert roof is not None
    assert roof.look["cover"] == "tarpaulin"
    assert roof.look["colour"] != UNIT.colour


def test_a_magnet_slips_on_cloth_and_a_gauge_shows_nothing():
    cloth, steel = spot_at(PRESENT, "roof", inner=True), spot_at(PRESENT, "left-side")
    assert magnet.read(PRESENT, cloth, "", _rng()).signs == ("slips",)
    assert magnet.read(PRESENT, steel, "", _rng()).signs == ("holds",)
    assert paint_gauge.read(PRESENT, cloth, "", _rng()).signs == ("no-reading",)
    assert paint_gauge.read(PRESENT, steel, "", _rng()).readings


def test_a_bit_brings_shreds_of_cloth_and_chips_of_steel():
    cloth, steel = spot_at(PRESENT, "roof", inner=True), spot_at(PRESENT, "left-side")
    assert "plastic-shavings" in drill.read(PRESENT, cloth, "", _rng()).signs
    assert "metal-chips" in drill.read(PRESENT, steel, "", _rng()).signs


def test_cloth_slaps_where_sheet_rings():
    rings = {
        name: {one.quantity: one.value for one in mallet.read(PRESENT, spot, "", _rng()).readings}
        for name in ("roof", "left-side")
        for spot in (spot_at(PRESENT, name, inner=True),)
    }
    assert rings["roof"]["ring"] * 4 < rings["left-side"]["ring"]
