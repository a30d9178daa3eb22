"""Wet cargo: seldom, at one place of one line, and lighter than any scale would tell."""

from math import fsum

import pytest

from tidewaiter.casework import draw
from tidewaiter.casework.placing import Stow
from tidewaiter.casework.wet import MOST_OF_LINE, MOST_OF_LOAD, WET, WITHIN_M, darkened, wetted

KEYS = [f"wet-{n}" for n in range(2000)]


@pytest.fixture(scope="module")
def dry(unproved):
    """Some loads as they were stowed, with the units they stand in."""
    worlds = [case.world for case in unproved["clean"][:12]]
    return [
        (Stow(packages=one.load, plan=(), door_slots=(), extra_slots=()), one.unit)
        for one in worlds
    ]


@pytest.fixture(scope="module")
def wet(dry):
    told = []
    for stow, unit in dry:
        for key in KEYS[:400]:
            now, odd = wetted(stow, unit, key)
            if odd:
                told.append((stow, unit, now, odd))
    return told


def test_it_is_as_rare_as_it_should_be(dry):
    stow, unit = next((s, u) for s, u in dry if any(p.kind == "carton" for p in s.packages))
    share = sum(bool(wetted(stow, unit, key)[1]) for key in KEYS) / len(KEYS)
    assert share == pytest.approx(WET, abs=0.015)


def test_what_is_wet_is_heavier_and_darker_and_named(wet):
    assert wet
    for before, _, after, (odd,) in wet:
        assert odd.code == "oddity-wet"
        changed = set()
        for one, now in zip(before.packages, after.packages, strict=True):
            assert now.handle == one.handle
            assert now.position_m == one.position_m
            if now != one:
                changed.add(one.handle)
                assert one.gross_kg < now.gross_kg <= 1.12 * one.gross_kg + 1e-9
                assert now.colour == darkened(one.colour)
        assert changed == set(odd.handles)


def test_it_is_one_place_of_one_line_and_little_of_the_load(wet):
    for before, unit, after, (odd,) in wet:
        soaked = [one for one in after.packages if one.handle in odd.handles]
        (item,) = {one.item for one in soaked}
        depths = [one.position_m[2] for one in soaked]
        assert max(depths) - min(depths) <= 2 * WITHIN_M
        load_kg = fsum(one.gross_kg for one in before.packages)
        line_kg = fsum(one.gross_kg for one in before.packages if one.item == item)
        gained = fsum(one.gross_kg for one in after.packages) - load_kg
        assert 0.0 < gained <= min(MOST_OF_LINE * line_kg, MOST_OF_LOAD * load_kg) + 1e-6
        assert load_kg + gained <= unit.max_gross_kg - unit.tare_kg + 1e-6


def test_wet_loads_come_in_clean_and_in_guilty_units():
    """One load of one seed is as wet whatever is hidden in it."""
    seeds = [seed for seed in range(400) if wets(seed)]
    assert seeds
    clean, guilty = (draw.unproved(seeds[0], recipe) for recipe in ("clean", "c01"))
    codes = [{one.code for one in case.key.oddities} for case in (clean, guilty)]
    assert all("oddity-wet" in some for some in codes)
    assert clean.world.load == guilty.world.load


def wets(seed):
    from tidewaiter.base.streams import digest, stream

    return stream(digest("seed", seed, 0).hex(), "wet").random() < WET / 2
