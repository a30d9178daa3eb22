"""The law that every instrument keeps: what lies outside its footprint changes nothing."""

from dataclasses import replace as spot_with

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tidewaiter.base.streams import stream
from tidewaiter.instruments.trying import at, package, world
from tidewaiter.language.deeds import LeafWasMoved
from tidewaiter.world.after import after
from tidewaiter.world.model import Trace, Work

MATERIALS = (
    "general_goods",
    "narcotic_powder",
    "detergent_powder",
    "npk_fertiliser",
    "meat",
    "steel",
    "rice",
)
#: Right at walls, doors, vents and floor, and in the middle of the unit.
_X = st.sampled_from((-0.85, -0.4, 0.0, 0.3, 0.87))
_Y = st.sampled_from((0.2, 0.7, 1.3, 2.1))
_Z = st.sampled_from((-0.25, -0.7, -1.6, -3.0, -4.4, -5.3, -5.6))
_SIZE = st.sampled_from(((0.6, 0.4, 0.4), (0.3, 0.3, 0.3), (0.9, 0.8, 0.5)))


@st.composite
def packages(draw, name):
    return package(
        (draw(_X), draw(_Y), draw(_Z)),
        name=name,
        size_m=draw(_SIZE),
        material=draw(st.sampled_from(MATERIALS)),
        gross_kg=draw(st.sampled_from((5.0, 40.0, 300.0))),
        contents=draw(st.sampled_from(("", "tea", "white-blocks"))),
        kind=draw(st.sampled_from(("carton", "sack", "drum"))),
    )


@st.composite
def twins(draw):
    """Two loads that differ in one package: changed, or not there in the second."""
    load = [draw(packages(f"p{n}")) for n in range(draw(st.integers(1, 6)))]
    index = draw(st.integers(0, len(load) - 1))
    other = draw(packages(f"p{index}"))
    changed = () if draw(st.booleans()) else (other,)
    return tuple(load), (*load[:index], *changed, *load[index + 1 :]), load[index].handle


def standing(load, *, opened):
    """Give the unit with this load, some works and traces, its doors shut or open."""
    deeds = (LeafWasMoved(1.0, "right-door", "hooked"), LeafWasMoved(2.0, "left-door", "open"))
    there = replace(
        world(*load),
        works=(Work("left-side", "2-1", "fresh-paint", magnetic=True, paint_um=300.0),),
        traces=(Trace("right-door", "narcotic", 3.0),),
    )
    return after(there, deeds if opened else (), 5.0)


def footprint_law(module, places, settings=("",)):
    """Make the test of an instrument; ``package`` among the places is one of the load."""

    @given(
        loads=twins(),
        place=st.sampled_from(tuple(places)),
        setting=st.sampled_from(tuple(settings)),
        opened=st.booleans(),
        inner=st.booleans(),
        seed=st.integers(0, 50),
        which=st.integers(0, 5),
    )
    def test(*, loads, place, setting, opened, inner, seed, which):
        one, other, differs = loads
        if place == "package":
            place = one[which % len(one)].handle
            if place not in {each.handle for each in other}:
                return
        told = []
        for load in (one, other):
            here = standing(load, opened=opened)
            outside_only = place in {"", "seal", "vehicle", "underside"}
            where = spot_with(at(here, place), inner=inner and not outside_only, stream_key="law")
            if module.footprint(here, where, setting, frozenset({differs})):
                return
            told.append(module.read(here, where, setting, stream("law", seed)))
        assert told[0] == told[1]

    return test


def outcomes(module, here, where, setting="", n=10_000):
    """Read so many times, each with its own chance."""
    chance = stream("draws", module.__name__, where.place, setting)
    return [module.read(here, where, setting, chance) for _ in range(n)]


def rate(module, here, where, sign, setting="", n=10_000):
    """Give how often a sign is among the outcomes."""
    return sum(sign in one.signs for one in outcomes(module, here, where, setting, n)) / n


def within(share, n=10_000, sigmas=4.0):
    """Give how far a rate over so many draws may lie from a share."""
    return sigmas * (share * (1.0 - share) / n) ** 0.5 + 1e-9
