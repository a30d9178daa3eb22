"""Hung: what is fixed to a leaf swings with it, and every instrument finds it there."""

from math import cos, hypot, radians, sin

import pytest

from tidewaiter.base.streams import stream
from tidewaiter.instruments import density_meter, dog_team, drill, eye, mallet, trying, weighbridge
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.spots import spot_at
from tidewaiter.language.deeds import LeafWasMoved
from tidewaiter.language.values import Leaf
from tidewaiter.matter.solids import expanded
from tidewaiter.world import linings, mass
from tidewaiter.world.after import after
from tidewaiter.world.hung import OPEN_DEG, hinge, leaf_of, swing
from tidewaiter.world.model import Package
from tidewaiter.world.solids import solids

DEEP = 0.036


def thing(place, kind, at, size, material="narcotic_powder", kg=6.0):
    slot = f"structure/{place}"
    return Package(place, slot, kind, 0, 1, at, size, "box", material, kg, contents="white-blocks")


BOARD = thing(
    "right-door/lining", linings.LINING, (0.58, 1.1, -0.037), (1.05, 2.1, 0.0015), "steel", 26.0
)
PACKET = thing("right-door/3", "parcel", (0.30, 0.8, -DEEP / 2), (0.5, 0.42, DEEP - 0.002))
WORLD = trying.world(BOARD, PACKET, trying.package())
CLOSED = after(WORLD, (), 0.0)


def standing(to, leaf: Leaf = "right-door"):
    return after(WORLD, (LeafWasMoved(minute=0.0, leaf=leaf, to=to),), 0.0)


def mean(instrument, present, quantity, place="right-door", patch="1-1"):
    readings = [
        one.value
        for n in range(30)
        for one in instrument.read(
            present, spot_at(present, place, patch), "", stream("hung", n)
        ).readings
        if one.quantity == quantity
    ]
    return sum(readings) / len(readings)


def test_places_name_their_leaf():
    assert leaf_of(BOARD.slot) == "right-door"
    assert leaf_of("structure/front/lining") is None
    assert leaf_of("stack/0001/00") is None


@pytest.mark.parametrize("to", ["open", "hooked"])
def test_what_hangs_leaves_the_unit_with_its_leaf_and_comes_back(to):
    here = standing(to)
    assert {one.handle for one in here.hung} == {BOARD.handle, PACKET.handle}
    assert {one.handle for one in here.inside} == {trying.package().handle}
    assert standing(to, "left-door").hung == ()
    deeds = tuple(LeafWasMoved(minute=0.0, leaf="right-door", to=one) for one in (to, "closed"))
    assert after(WORLD, deeds, 0.0).hung == ()
    assert mass.present_kg(here) == pytest.approx(mass.present_kg(CLOSED))


@pytest.mark.parametrize("to", ["closed", "open", "hooked"])
def test_it_keeps_its_distance_from_the_hinge(to):
    at = hinge(WORLD.unit, "right-door", "closed").position_m
    x, y, z = swing(WORLD.unit, "right-door", to).at(BOARD.position_m)
    was = hypot(BOARD.position_m[0] - at[0], BOARD.position_m[2] - at[2])
    assert hypot(x - at[0], z - at[2]) == pytest.approx(was)
    assert y == BOARD.position_m[1]
    turn = radians(OPEN_DEG[to])
    away = (BOARD.position_m[0] - at[0], BOARD.position_m[2] - at[2])
    assert x - at[0] == pytest.approx(away[0] * cos(turn) + away[1] * sin(turn))


@pytest.mark.parametrize("to", ["open", "hooked"])
def test_the_board_is_seen_turned_on_its_leaf_and_what_is_behind_it_is_not(to):
    here = standing(to)
    seen = {one.handle: one for one in eye.through_doors(here)}
    assert BOARD.handle in seen
    assert PACKET.handle not in seen
    assert seen[BOARD.handle].turn_deg == OPEN_DEG[to]
    x, _, z = (mm / 1000.0 for mm in seen[BOARD.handle].position_mm)
    true = swing(here.unit, "right-door", to).at(BOARD.position_m)
    assert (x, z) == pytest.approx((true[0], true[2]), abs=0.005)
    assert eye.on_leaf(here, "left-door") == ()


def test_a_beam_meets_it_where_it_is():
    moved = swing(WORLD.unit, "right-door", "hooked").at(PACKET.position_m)
    middles = [
        one.pose.position_m
        for body in solids(standing("hooked"))
        for one in expanded(body)
        if one.material == "narcotic_powder"
    ]
    assert middles
    for middle in middles:
        assert middle == pytest.approx(moved, abs=0.3)


@pytest.mark.parametrize("to", ["closed", "open", "hooked"])
def test_the_leaf_is_dull_and_dense_however_it_stands(to):
    here, bare = standing(to), after(trying.world(), (), 0.0)
    assert mean(mallet, here, "ring") < 0.9 * mean(mallet, bare, "ring")
    assert mean(mallet, here, "pitch") < mean(mallet, bare, "pitch")
    assert mean(density_meter, here, "backscatter") > 1.05 * mean(
        density_meter, bare, "backscatter"
    )
    other = mean(mallet, here, "ring", "left-door")
    assert other == pytest.approx(mean(mallet, bare, "ring", "left-door"), rel=0.05)


def test_a_bit_through_the_leaf_brings_out_what_it_meets():
    for to in ("closed", "hooked"):
        here = standing(to)
        spot = spot_at(here, "right-door", "1-1")
        found = {
            sign
            for n in range(8)
            for sign in drill.read(here, spot, "", stream("hung", "bit", n)).signs
        }
        assert found >= {"metal-chips"}


def test_a_nose_at_the_open_leaf_meets_it():
    here = standing("hooked")
    spot = spot_at(here, BOARD.handle)
    told = [
        dog_team.read(here, spot, "", stream("hung", "dog", n)).signs[0] == "dog-alerts"
        for n in range(200)
    ]
    assert sum(told) > 60
    assert dog_team.footprint(here, spot, "", frozenset({PACKET.handle}))


def test_footprints_take_in_what_hangs():
    here, differs = standing("hooked"), frozenset({PACKET.handle})
    at = spot_at(here, "right-door", "1-1")
    assert mallet.footprint(here, at, "", differs)
    assert density_meter.footprint(here, at, "", differs)
    assert weighbridge.footprint(here, Spot(), "", differs)
    assert not mallet.footprint(here, spot_at(here, "left-door", "1-1"), "", differs)
