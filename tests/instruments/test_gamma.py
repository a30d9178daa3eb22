"""The gamma field: inverse square, attenuation, additivity, and cells against single packages."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tidewaiter.instruments import gamma
from tidewaiter.instruments.nuclides import SIEVERT_PER_GRAY, dose_constant, mu_m2_kg
from tidewaiter.instruments.trying import package, present
from tidewaiter.world.model import Source

CAESIUM = Source("Cs-137", 1000.0, (0.0, 1.0, -3.0))
FAR_M = 50.0


def dose(here, at_m, reach_m=FAR_M):
    return gamma.near(here, at_m, reach_m).dose_uSv_h


def test_a_bare_source_gives_its_dose_constant_at_a_metre():
    found = dose(present(sources=(CAESIUM,)), (0.0, 1.0, -4.0))
    assert found == pytest.approx(dose_constant("Cs-137") * SIEVERT_PER_GRAY, rel=0.01)


@given(st.floats(0.3, 2.0), st.floats(1.05, 2.0), st.floats(10.0, 1e6))
@settings(max_examples=40, deadline=None)
def test_the_field_falls_with_the_square_of_the_distance_and_grows_with_activity(near, times, kBq):
    here = present(sources=(Source("Co-60", kBq, (0.0, 1.0, -1.0)),))
    first = dose(here, (0.0, 1.0, -1.0 - near))
    second = dose(here, (0.0, 1.0, -1.0 - near * times))
    assert first / second == pytest.approx(times**2, rel=0.01)
    twice = present(sources=(Source("Co-60", 2 * kBq, (0.0, 1.0, -1.0)),))
    assert dose(twice, (0.0, 1.0, -1.0 - near)) == pytest.approx(2 * first)


def test_unscattered_photons_fall_as_the_mass_between_has_it():
    """A slab of 0.4 m and 800 kg/m³ of water between source and place."""
    slab = package((0.0, 1.0, -3.5), size_m=(2.0, 2.0, 0.4), material="water", gross_kg=1280.0)
    bare = gamma.near(present(sources=(CAESIUM,)), (0.0, 1.0, -4.5), FAR_M)
    behind = gamma.near(present(slab, sources=(CAESIUM,)), (0.0, 1.0, -4.5), FAR_M)
    node = int(bare.lines["Cs-137"].argmax())
    ratio = behind.lines["Cs-137"][node] / bare.lines["Cs-137"][node]
    # Cells: what a ray meets is right to a step of its way.
    exact = 2.718281828 ** -(320.0 * mu_m2_kg("water")[node])
    assert ratio == pytest.approx(exact, rel=0.25)
    assert bare.dose_uSv_h > behind.dose_uSv_h > ratio * bare.dose_uSv_h


def test_more_mass_between_never_lets_more_through():
    seen = []
    for kg in (0.1, 50.0, 100.0, 400.0, 1200.0):
        slab = package((0.0, 1.0, -3.5), size_m=(1.0, 1.0, 0.4), material="steel", gross_kg=kg)
        seen.append(dose(present(slab, sources=(CAESIUM,)), (0.0, 1.0, -4.5)))
    assert seen == sorted(seen, reverse=True)


def test_the_wall_takes_its_share():
    inside = dose(present(sources=(CAESIUM,)), (1.0, 1.0, -3.0))
    outside = dose(present(sources=(CAESIUM,)), (1.3, 1.0, -3.0)) * 1.3**2
    assert 0.9 * inside < outside < inside


def test_fields_add():
    goods = package((0.0, 0.5, -2.0), size_m=(1, 1, 1), material="npk_fertiliser", gross_kg=800.0)
    at = (0.0, 0.5, -4.0)
    both = gamma.near(present(goods, sources=(CAESIUM,)), at, FAR_M)
    alone = gamma.near(present(goods), at, FAR_M)
    assert alone.dose_uSv_h > 0.01
    assert both.lines["K-40"] == pytest.approx(alone.lines["K-40"], rel=1e-9)


def test_packages_give_what_one_block_of_the_same_stuff_gives():
    """Cells do not mind how goods are packed."""
    small = [
        package(
            (-0.75 + 0.5 * x, 0.25 + 0.5 * y, -1.25 - 0.5 * z),
            name=f"{x}{y}{z}",
            size_m=(0.5, 0.5, 0.5),
            material="ceramic",
            gross_kg=150.0,
        )
        for x in range(4)
        for y in range(4)
        for z in range(4)
    ]
    block = package((0.0, 1.0, -2.0), size_m=(2, 2, 2), material="ceramic", gross_kg=9600.0)
    at = (1.4, 1.0, -2.0)
    assert dose(present(*small), at) == pytest.approx(dose(present(block), at), rel=1e-6)


def test_neutrons_come_from_what_says_so_alone():
    gauge = Source("Am-Be", 1e6, (0.0, 1.0, -3.0))
    assert gamma.near(present(sources=(gauge,)), (0.0, 1.0, -4.0), FAR_M).neutrons > 0
    assert gamma.near(present(sources=(CAESIUM,)), (0.0, 1.0, -4.0), FAR_M).neutrons == 0


def test_a_full_unit_is_read_at_once():
    """Thousands of packages, in milliseconds once counted in; generous for a busy machine."""
    many = [
        package(
            (-1.0 + 0.25 * (n % 9), 0.15 + 0.28 * (n // 9 % 8), -0.1 - 0.1 * (n // 72)),
            name=str(n),
            size_m=(0.24, 0.28, 0.1),
            material="ceramic",
            gross_kg=4.0,
        )
        for n in range(4000)
    ]
    here = present(*many)
    dose(here, (1.4, 1.0, -3.0), 3.0)
    began = time.perf_counter()
    for _ in range(5):
        dose(here, (1.4, 1.0, -3.0), 3.0)
    assert (time.perf_counter() - began) / 5 < 0.1
