"""Honest spread: nothing falls, nothing overlaps, nothing is lost."""

from math import fsum

import pytest

from tidewaiter.casework.goods import look_up
from tidewaiter.casework.lines import Line
from tidewaiter.casework.spread import seal_state, settled
from tidewaiter.casework.stow import smallest_unit

STATES = ("ok", "reseal-recorded", "wrong-number", "glued", "not-locked", "missing")
GOODS = (("090220", 300), ("690721", 12), ("100630", 500), ("271019", 40), ("640399", 260))


def stows(numbers=range(40)):
    for n in numbers:
        hs6, count = GOODS[n % len(GOODS)]
        goods = look_up(hs6)
        line = Line(1, "x", goods.kind, count, count * goods.package_kg, goods, "M 1")
        unit, stow = smallest_unit([line], "CSQU3054383", f"spread-{n}")
        yield n, unit, stow, *settled(stow, unit, f"spread-{n}")


def _overlap(one, other):
    return all(
        abs(a - b) < (s + t) / 2 - 1e-6
        for a, b, s, t in zip(
            one.position_m, other.position_m, one.size_m, other.size_m, strict=True
        )
    )


def test_the_same_packages_stand_there_with_nearly_their_mass():
    for _, unit, stow, after, _ in stows():
        assert {one.handle for one in after.packages} == {one.handle for one in stow.packages}
        before = {one.handle: one for one in stow.packages}
        for one in after.packages:
            assert one.gross_kg == pytest.approx(before[one.handle].gross_kg, rel=0.0401)
        assert fsum(p.gross_kg for p in after.packages) <= unit.max_gross_kg - unit.tare_kg
        assert (after.plan, after.door_slots) == (stow.plan, stow.door_slots)
        slots = [one.slot for one in (*after.packages, *after.extra_slots)]
        assert len(slots) == len(set(slots))


def test_what_was_moved_stands_on_another_stack_and_under_the_roof():
    moves = 0
    for _, unit, stow, after, odd in stows():
        before = {one.handle: one for one in stow.packages}
        for note in (one for one in odd if one.code == "oddity-moved"):
            moves += 1
            (name,) = note.handles
            moved = next(one for one in after.packages if one.handle == name)
            assert moved.position_m != before[name].position_m
            bottom = moved.position_m[1] - moved.size_m[1] / 2
            assert moved.position_m[1] + moved.size_m[1] / 2 < unit.inner_m[2]
            assert any(
                abs(one.position_m[1] + one.size_m[1] / 2 - bottom) < 1e-6
                and one.position_m[0] == moved.position_m[0]
                and one.position_m[2] == moved.position_m[2]
                for one in after.packages
            )
            rest = [p for p in (*after.packages, *after.extra_slots) if p.handle != name]
            assert not any(_overlap(moved, one) for one in rest)
    assert moves >= 5


def test_no_seal_state_belongs_to_the_guilty_or_the_clean():
    for guilty in (True, False):
        found = {seal_state(f"k{n}", guilty=guilty, numbered=True) for n in range(600)}
        assert found == set(STATES)


def test_no_seal_state_is_twice_as_likely_in_guilty_units():
    keys = [f"odds-{n}" for n in range(3000)]
    for state in ("wrong-number", "glued"):
        clean, guilty = (
            sum(seal_state(key, guilty=one, numbered=True) == state for key in keys)
            for one in (False, True)
        )
        assert clean < guilty < 2 * clean


def test_without_a_number_on_paper_no_state_that_needs_one():
    found = {seal_state(f"k{n}", guilty=True, numbered=False) for n in range(600)}
    assert found == {"ok", "glued", "not-locked"}
