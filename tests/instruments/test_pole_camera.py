"""The pole camera: over the load through open doors, and marks on the roof."""

from tests.instruments.laws import footprint_law, standing
from tidewaiter.base.streams import stream
from tidewaiter.instruments import pole_camera
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.trying import package
from tidewaiter.world.sight import visible_from_doors, visible_over_the_load

test_the_footprint_holds = footprint_law(pole_camera, ("", "roof 2-1"))


def test_it_sees_over_a_wall_of_cartons_that_hides_all_from_the_sill():
    wall = tuple(
        package((x, y, -2.0), name=f"w{x}{y}", size_m=(0.61, 0.5, 0.5))
        for x in (-0.87, -0.29, 0.29, 0.87)
        for y in (0.25, 0.75, 1.25, 1.75)
    )
    behind = package((0.0, 1.9, -4.0), name="behind", size_m=(0.4, 0.4, 0.4))
    here = standing((*wall, behind), opened=True)
    assert behind not in visible_from_doors(here)
    assert behind in visible_over_the_load(here)
    low = package((0.0, 0.2, -4.0), name="low", size_m=(0.4, 0.4, 0.4))
    assert low not in visible_over_the_load(standing((*wall, low), opened=True))


def test_it_shows_things_as_the_eye_does_sorted_and_nothing_through_shut_doors():
    load = tuple(package((0.0, 0.2, -1.0 - n), name=f"s{n}") for n in range(4))
    seen = pole_camera.read(standing(load, opened=True), Spot(), "", stream("p")).sightings
    assert [one.handle for one in seen] == sorted(one.handle for one in load)
    assert pole_camera.read(standing(load, opened=False), Spot(), "", stream("p")).sightings == ()
