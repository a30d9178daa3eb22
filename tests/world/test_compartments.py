"""Compartments of a reefer's machine: room between its parts, out of sight of the cargo."""

from dataclasses import replace
from itertools import combinations, product

import pytest
from msgspec import structs

from tidewaiter.base.streams import stream
from tidewaiter.instruments import density_meter, pry_bar, thermal_camera
from tidewaiter.instruments.spots import spot_at
from tidewaiter.world import reefer_machine
from tidewaiter.world.after import after
from tidewaiter.world.compartments import frost_room, hampers_air, is_in_machine, rooms
from tidewaiter.world.model import Package, Seal, World
from tidewaiter.world.shape import Shape
from tidewaiter.world.sight import visible_from_doors
from tidewaiter.world.units import draw_unit

UNIT = draw_unit("45R1", "EXAU0000000", "k")
ROOMS = (*rooms(UNIT, "bay"), *rooms(UNIT, "fans"), frost_room(UNIT))


def packet(place):
    path, at, size = place
    return Package(path, path, "parcel", 0, 1, at, size, "box", "narcotic_powder", 30.0)


def present(*things, set_point=None):
    unit = structs.replace(UNIT, set_point_C=set_point)
    return after(World(unit, Seal("S", "H", "ok"), (), (), hidden=things), (), 0.0)


def test_places_are_of_the_machine():
    shape = Shape.of(UNIT)
    for path, at, size in ROOMS:
        assert is_in_machine(path)
        assert shape.outside < at[2] - size[2] / 2
        assert at[2] + size[2] / 2 < shape.front
    assert not is_in_machine("structure/front/1")
    assert hampers_air(rooms(UNIT, "fans")[0][0])
    assert not hampers_air(rooms(UNIT, "bay")[0][0])


def test_places_do_not_overlap_each_other():
    for (_, a, one), (_, b, other) in combinations(ROOMS, 2):
        gaps = (abs(p - q) - (s + t) / 2 for p, q, s, t in zip(a, b, one, other, strict=True))
        assert max(gaps) >= 0.0


def test_places_are_free_of_the_machines_own_parts():
    for path, at, size in ROOMS:
        for solid in reefer_machine.machine(Shape.of(UNIT)):
            middle = solid.pose.position_m
            # A box that holds the solid however it lies: by its longest side where it is turned.
            half = _half(solid)
            gaps = [
                abs(p - q) - s / 2 - h for p, q, s, h in zip(at, middle, size, half, strict=True)
            ]
            assert max(gaps) >= -1e-9, (path, solid)


def _half(solid):
    """Half extents about the axes of the box, however it lies."""
    x, y, z = solid.shape.half_extents_m
    return [
        max(
            abs(solid.pose.turn((i * x, j * y, k * z))[axis])
            for i, j, k in product((1, -1), repeat=3)
        )
        for axis in range(3)
    ]


def test_nothing_of_it_is_seen_through_the_doors():
    here = present(*(packet(one) for one in ROOMS[:3]))
    opened = replace(here, right_door="hooked", left_door="hooked")
    assert visible_from_doors(opened) == ()


@pytest.mark.parametrize(
    ("place", "cover"), [(ROOMS[0], "2-1"), (ROOMS[3], "1-2"), (ROOMS[6], "2-2")]
)
def test_a_cover_taken_off_shows_what_is_behind_it_and_no_other(place, cover):
    here = present(packet(place))
    for patch in ("1-1", "2-1", "1-2", "2-2"):
        spot = spot_at(here, "front", patch)
        told = pry_bar.read(here, spot, "", stream("machine", patch))
        assert [one.handle for one in told.sightings] == ([place[0]] if patch == cover else [])
        differs = frozenset({place[0]})
        assert pry_bar.footprint(here, spot, "", differs) == (patch == cover)


def test_a_running_machine_whose_air_is_hampered_runs_hotter():
    def mean(here):
        spot = spot_at(here, "front", "1-2")
        return (
            sum(
                thermal_camera.read(here, spot, "", stream("machine", n)).readings[0].value
                for n in range(40)
            )
            / 40
        )

    free, bay, fans = (
        mean(present(*things, set_point=2.0))
        for things in ((), (packet(ROOMS[0]),), (packet(ROOMS[3]),))
    )
    assert fans > free + 1.5
    assert bay == pytest.approx(free, abs=0.3)
    assert mean(present(packet(ROOMS[3]))) == pytest.approx(mean(present()), abs=0.3)


def test_a_density_meter_reads_more_before_a_full_bay():
    full, bare = present(*(packet(one) for one in ROOMS[:3])), present()
    rates = [
        density_meter.rates(here, spot_at(here, "front", "2-1")).mean() for here in (full, bare)
    ]
    assert rates[0] > rates[1] + 2.0
