"""The mallet: an empty panel rings, one that something leans on is lower and duller."""

from typing import get_args

import numpy as np
import pytest
from msgspec.structs import replace

from tests.exercise.small_case import small_case
from tidewaiter.base.streams import stream
from tidewaiter.instruments import mallet, panels, parts
from tidewaiter.instruments.outcome import Spot
from tidewaiter.language.deeds import LeafWasMoved, LoadWasTakenOut, SealWasCut
from tidewaiter.language.patches import PANELS, patches
from tidewaiter.world.after import after
from tidewaiter.world.units import Build

WORLD = small_case().world
CLOSED = after(WORLD, (), 0.0)
EMPTY = after(
    WORLD,
    (
        SealWasCut(1.0),
        LeafWasMoved(2.0, "right-door", "hooked"),
        LeafWasMoved(2.0, "left-door", "hooked"),
        LoadWasTakenOut(3.0, 12_000),
    ),
    3.0,
)


def patch(present, target, name):
    part = next(one for one in parts.parts(present) if one.handle == target)
    return next(one for one in patches(part) if one.name == name)


def sounds(present, where, n=300):
    read = [
        mallet.read(present, Spot(where.target, where), "", stream("tap", k)).readings
        for k in range(n)
    ]
    return [np.array([pair[which].value for pair in read]) for which in (0, 1)]


def leaning(side, kg=24.0):
    """A world in which one carton leans against the second piece of a side."""
    carton = WORLD.load[0]
    width = WORLD.unit.inner_m[1]
    x = (width / 2.0 - carton.size_m[0] / 2.0 - 0.01) * (1 if side == "right-side" else -1)
    one = replace(carton, position_m=(x, 0.4, -2.2), gross_kg=kg)
    return after(replace(WORLD, load=(one,), dunnage=()), (), 0.0), one


def test_every_panel_has_its_sound():
    assert set(panels.panels()) == set(get_args(Build))
    for build, of_build in panels.panels().items():
        assert set(of_build) == set(PANELS)
        for panel in of_build.values():
            assert panel.pitch_Hz > 0
            assert panel.ring_ms > 0
            assert panel.kg_m2 > 0
            # Foam holds goods off, and the laths of a curtain.
            held_off = build == "reefer" or (build == "curtain" and panel.part.endswith("-side"))
            assert (panel.off_m > 0) == held_off
            assert panel.source


@pytest.mark.parametrize("target", PANELS)
def test_an_empty_panel_sounds_as_its_table_says(target):
    panel = panels.panels()["dry"][target]
    pitch, ring = sounds(EMPTY, patch(EMPTY, target, "1-1"))
    assert pitch.mean() == pytest.approx(panel.pitch_Hz, rel=0.01)
    assert pitch.std() == pytest.approx(mallet.SIGMA_PITCH * panel.pitch_Hz, rel=0.25)
    assert ring.mean() == pytest.approx(panel.ring_ms, rel=0.02)
    assert not any(pitch % mallet.PITCH_STEP_HZ)
    assert not any(ring % mallet.RING_STEP_MS)


@pytest.mark.parametrize("side", ["left-side", "right-side"])
def test_what_leans_on_a_wall_lowers_and_damps_it_there_and_nowhere_else(side):
    present, one = leaning(side)
    there, beside = patch(present, side, "2-1"), patch(present, side, "4-1")
    assert panels.leaning_on(present, there) == (one,)
    assert panels.leaning_on(present, beside) == ()
    assert panels.leaning_on(present, patch(present, side, "2-2")) == ()
    low, dull = sounds(present, there)
    high, bright = sounds(present, beside)
    assert low.mean() < 0.97 * high.mean()
    assert dull.mean() < 0.9 * bright.mean()


def test_more_mass_sounds_lower():
    pitches = [
        sounds(leaning("left-side", kg)[0], patch(CLOSED, "left-side", "2-1"))[0].mean()
        for kg in (5.0, 50.0, 500.0)
    ]
    assert pitches == sorted(pitches, reverse=True)


def test_a_finger_wide_gap_is_no_contact():
    present, one = leaning("right-side")
    x, y, z = one.position_m
    world = replace(WORLD, load=(replace(one, position_m=(x - 0.05, y, z)),), dunnage=())
    assert panels.leaning_on(after(world, (), 0.0), patch(present, "right-side", "2-1")) == ()


def test_each_panel_hears_what_touches_it():
    carton = WORLD.load[0]
    length, width, height = WORLD.unit.inner_m
    half = [m / 2.0 for m in carton.size_m]
    for target, name, at in (
        ("front", "2-1", (0.5, 0.4, -length + half[2])),
        ("left-door", "1-1", (-0.5, 0.4, -half[2])),
        ("roof", "2-1", (0.0, height - half[1], -2.2)),
        ("underside", "2-1", (0.0, half[1], -2.2)),
        ("left-side", "2-1", (-width / 2.0 + half[0], 0.4, -2.2)),
    ):
        one = replace(carton, position_m=at)
        present = after(replace(WORLD, load=(one,), dunnage=()), (), 0.0)
        assert panels.leaning_on(present, patch(present, target, name)) == (one,), target


def test_nothing_leans_on_a_leaf_that_stands_open():
    one = replace(WORLD.load[0], position_m=(0.5, 0.4, -0.4))
    world = replace(WORLD, load=(one,), dunnage=())
    opened = after(world, (LeafWasMoved(1.0, "right-door", "open"),), 1.0)
    assert panels.leaning_on(after(world, (), 0.0), patch(CLOSED, "right-door", "1-1")) == (one,)
    assert panels.leaning_on(opened, patch(opened, "right-door", "1-1")) == ()


def test_the_footprint_is_what_touches():
    present, one = leaning("left-side")

    def touches(name, *handles):
        there = Spot("left-side", patch(present, "left-side", name))
        return mallet.footprint(present, there, "", frozenset(handles))

    assert touches("2-1", one.handle)
    assert not touches("2-1", "other")
    assert not touches("1-1", one.handle)
