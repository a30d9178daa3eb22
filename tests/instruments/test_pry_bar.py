"""The pry bar: what a lining or a package shows once it is open."""

from dataclasses import replace as spot_with

from tests.instruments.laws import footprint_law
from tidewaiter.base.streams import stream
from tidewaiter.instruments import eye, pry_bar
from tidewaiter.instruments.trying import KEY, at, package, present

test_the_footprint_holds = footprint_law(
    pry_bar, ("left-side 2-1", "front 2-1", "left-door 1-1", "package")
)


def test_behind_a_lining_it_shows_what_is_near():
    one, far = package((-0.8, 0.6, -2.2)), package((0.5, 0.6, -2.2), name="far")
    here = present(one, far)
    outcome = pry_bar.read(here, at(here, "left-side 2-1"), "", stream("b"))
    assert outcome.sightings == eye.packages((one,))
    bare = present(far)
    assert pry_bar.read(bare, at(bare, "left-side 2-1"), "", stream("b")).signs == ("nothing-near",)


def test_a_package_shows_what_opening_it_by_hand_would():
    one = package(contents="tea")
    here = present(one)
    spot = spot_with(at(here, one.handle), stream_key=KEY)
    assert pry_bar.read(here, spot, "", stream("b")).sightings == eye.contents(one, KEY)
    hollow = present(package())
    where = at(hollow, hollow.inside[0].handle)
    assert pry_bar.read(hollow, where, "", stream("b")).signs == ("nothing-inside",)
