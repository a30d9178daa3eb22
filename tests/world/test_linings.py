"""Linings: what stands before a wall shortens the room, and stays when the load comes out."""

from dataclasses import replace

import pytest

from tidewaiter.base.streams import stream
from tidewaiter.instruments import laser, tape
from tidewaiter.instruments.outcome import Spot
from tidewaiter.world.after import after, declared, differing, taken_out
from tidewaiter.world.linings import LINING, clear_m, linings, slot_of
from tidewaiter.world.model import Package, Seal, World
from tidewaiter.world.units import draw_unit

UNIT = draw_unit("22G1", "EXAU0000000", "k")
LENGTH, WIDTH, HEIGHT = UNIT.inner_m
GAP, LOW, RAISED = 0.25, 2.20, 0.12


def board(face, at, size):
    return Package(
        face, slot_of(face), LINING, 0, 1, at, size, "box", "plywood", 40.0, contents="x"
    )


def parcel(slot, at):
    size = (0.4, 0.05, 0.2)
    return Package(slot, slot, "parcel", 0, 1, at, size, "box", "narcotic_powder", 4.0)


FRONT = board("front", (0.0, 1.1, -LENGTH + GAP - 0.005), (WIDTH, 2.2, 0.01))
ROOF = board("roof", (0.0, LOW + 0.005, -LENGTH / 2), (WIDTH, 0.01, LENGTH))
FLOOR = board("floor", (0.0, RAISED - 0.005, -LENGTH / 2 - 0.3), (WIDTH, 0.01, LENGTH - 0.7))
BEHIND = parcel("structure/front/1", (0.35, 1.3, -LENGTH + 0.1))
CARTON = Package(
    "c", "stack/0001/00", "carton", 1, 1, (0, 0.5, -3.0), (0.4, 0.4, 0.4), "box", "tea", 9
)


def unit_with(*things, load=()):
    world = World(UNIT, Seal("S", "H", "ok"), (), load, hidden=things)
    return world, replace(after(world, (), 0.0), left_door="hooked", right_door="hooked")


def test_without_linings_the_room_is_the_units():
    _, present = unit_with()
    assert clear_m(present) == UNIT.inner_m
    assert not list(linings(present))


def test_each_lining_shortens_its_own_way():
    _, present = unit_with(FRONT, ROOF, FLOOR)
    assert clear_m(present) == pytest.approx((LENGTH - GAP, WIDTH, LOW - RAISED))
    assert clear_m(present, at_doors=True) == pytest.approx((LENGTH - GAP, WIDTH, LOW))
    assert {face for face, _ in linings(present)} == {"front", "roof", "floor"}


@pytest.mark.parametrize("instrument", [tape, laser])
@pytest.mark.parametrize(
    ("span", "true_m"), [("inner-length", LENGTH - GAP), ("inner-height", LOW)]
)
def test_tape_and_laser_measure_to_a_lining_and_call_it_the_wall(instrument, span, true_m):
    _, present = unit_with(FRONT, ROOF, BEHIND)
    told = [
        reading
        for n in range(5)
        for reading in instrument.read(present, Spot(), span, stream("linings", n)).readings
    ]
    assert told
    for one in told:
        assert one.quantity == "length"
        assert one.value == pytest.approx(true_m * 1000.0, abs=15.0)


@pytest.mark.parametrize("instrument", [tape, laser])
def test_what_lies_behind_a_lining_changes_no_measure(instrument):
    _, alone = unit_with(FRONT)
    _, filled = unit_with(FRONT, BEHIND)
    for n in range(5):
        first = instrument.read(alone, Spot(), "inner-length", stream("linings", n))
        assert first == instrument.read(filled, Spot(), "inner-length", stream("linings", n))
    assert not instrument.footprint(filled, Spot(), "inner-length", frozenset({BEHIND.handle}))
    assert instrument.footprint(filled, Spot(), "inner-length", frozenset({FRONT.handle}))


def test_linings_and_what_lies_behind_them_stay_when_the_load_comes_out():
    world, _ = unit_with(FRONT, BEHIND, load=(CARTON,))
    inside, outside = taken_out(world, 20_000)
    assert {one.handle for one in inside} == {FRONT.handle, BEHIND.handle}
    assert [one.handle for one in outside] == [CARTON.handle]


def test_a_world_as_declared_holds_what_the_papers_have_in_the_order_of_the_stow():
    other = Package(
        "d", "stack/0002/00", "carton", 1, 1, (1, 0.5, -3.0), (0.4, 0.4, 0.4), "box", "tea", 9
    )
    filled = Package(
        "c",
        "stack/0001/00",
        "carton",
        1,
        1,
        (0, 0.5, -3.0),
        (0.4, 0.4, 0.4),
        "box",
        "narcotic_powder",
        12,
    )
    world = World(
        UNIT, Seal("S", "H", "ok"), (), (filled, other), hidden=(FRONT,), replaced=(CARTON,)
    )
    assert differing(world) == {"c", "front"}
    was = declared(world)
    assert was.load == (CARTON, other)
    assert (was.hidden, was.replaced, was.people) == ((), (), ())
