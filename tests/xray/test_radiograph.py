"""Laws of the picture: what must hold whatever is in the box."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from math import exp

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.xray.scenes import PART, load, solids
from tidewaiter.base.errors import DefectError
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import mass_attenuation_cm2_g, material
from tidewaiter.matter.solids import Box, Solid
from tidewaiter.xray import kernels
from tidewaiter.xray.bands import over_rows
from tidewaiter.xray.gantry import SIDE, Gantry, Span
from tidewaiter.xray.projection import project
from tidewaiter.xray.radiograph import (
    AIR_COUNTS,
    DARK_COUNTS,
    Radiograph,
    areal_density_g_cm2,
    radiograph,
    transmission,
)
from tidewaiter.xray.setting import Setting

SETTING = Setting()
SLIT = Span((200, 206), (0, 400))


def slab(thickness_m: float, name: str, x: float = 0.0) -> Solid:
    return Solid(Box((thickness_m, 9.0, 30.0)), Pose((x, 1.0, -6.0)), name)


def monoenergetic(things: list[Solid], energy_MeV: float, span: Span) -> np.ndarray:
    """Transmission at one energy, through the same kernels."""
    mu = [mass_attenuation_cm2_g(t.material, np.array([energy_MeV]))[0] for t in things]
    parts = np.array(
        [[m * t.filled_density_g_cm3 * 100] for m, t in zip(mu, things, strict=True)]
    ).reshape(-1, 1)
    sums = project(things, parts, SIDE, span)
    out = np.empty((1, *span.shape), np.float32)
    one = np.ones((1, 1), np.float32)
    over_rows(kernels.integrate_band, span.shape[0], sums, one, one, out)
    return out[0]


@pytest.mark.parametrize(
    ("name", "thickness_m"), [("water", 1.0), ("steel", 0.2), ("lead", 0.05), ("air", 2.0)]
)
@pytest.mark.parametrize("energy_MeV", [0.3, 1.0, 4.0])
def test_one_energy_through_a_slab_is_an_exponential(
    name: str, thickness_m: float, energy_MeV: float
) -> None:
    left = monoenergetic([slab(thickness_m, name)], energy_MeV, SLIT)
    mu = mass_attenuation_cm2_g(name, np.array([energy_MeV]))[0] * material(name).density_g_cm3
    slant = np.hypot(1.0, SIDE.slopes(SLIT))
    expected = np.exp(-mu * thickness_m * 100 * slant)
    seen = expected > 1e-25
    assert left[seen, 3] == pytest.approx(expected[seen], rel=1e-5)


@given(st.lists(solids, min_size=2, max_size=8), st.integers(1, 7))
def test_at_one_energy_a_union_transmits_the_product(things: list[Solid], cut: int) -> None:
    span = Span((150, 480), (60, 380))
    both = monoenergetic(things, 1.5, span)
    product = monoenergetic(things[:cut], 1.5, span) * monoenergetic(things[cut:], 1.5, span)
    seen = product > 1e-20
    np.testing.assert_allclose(both[seen], product[seen], rtol=2e-5)


def test_an_empty_gantry_shows_air() -> None:
    assert np.abs(transmission([], SETTING, PART) - 1.0).max() < 1e-6
    counts = radiograph([], SETTING, "key", PART).counts
    assert counts.mean() == pytest.approx(DARK_COUNTS + AIR_COUNTS, rel=1e-4)


def test_the_default_span_holds_a_forty_foot_box_with_air_around() -> None:
    box = Solid(Box((2.44, 2.9, 12.192)), Pose((0.0, 1.45, -6.096)), "steel", 0.01)
    left = transmission([box], SETTING)
    edge = np.concatenate((left[0], left[-1], left[:, 0], left[:, -1]))
    assert edge == pytest.approx(1.0, abs=1e-6)
    assert left.min() < 0.95


@given(st.lists(solids, max_size=6), solids)
def test_more_mass_is_never_brighter(things: list[Solid], more: Solid) -> None:
    before = transmission(things, SETTING, PART)
    after = transmission([*things, more], SETTING, PART)
    assert (after <= before * (1 + 2e-6)).all()


@given(st.lists(solids, min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_solids_does_not_matter(things: list[Solid], shuffle: object) -> None:
    mixed = list(things)
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    one, other = transmission(things, SETTING, PART), transmission(mixed, SETTING, PART)
    np.testing.assert_allclose(one, other, rtol=2e-5, atol=1e-9)


def test_a_change_in_one_place_moves_no_pixel_elsewhere() -> None:
    """What a ray does not cross cannot be in it, not by one count of noise or rounding."""
    things = load(60)
    hidden = Solid(Box((0.4, 0.4, 0.4)), Pose((0.0, 1.0, -3.0)), "narcotic_powder", 0.8)
    alone = transmission([hidden], SETTING, PART) < 1.0 - 1e-6
    assert alone.any()
    for scene in ([*things, hidden], [hidden, *things], [*things[:30], hidden, *things[30:]]):
        without = radiograph(things, SETTING, "key", PART).counts
        within = radiograph(scene, SETTING, "key", PART).counts
        assert (without[~alone] == within[~alone]).all()
        assert (without[alone] != within[alone]).mean() > 0.9


@given(
    st.tuples(st.integers(100, 400), st.integers(1, 99)),
    st.tuples(st.integers(0, 300), st.integers(1, 100)),
)
@settings(max_examples=40)
def test_a_crop_equals_the_whole(columns: tuple[int, int], rows: tuple[int, int]) -> None:
    things = load(80)
    whole = radiograph(things, SETTING, "key", PART).counts
    left, top = columns[0], rows[0]
    crop = Span((left, left + columns[1]), (top, top + rows[1]))
    part = radiograph(things, SETTING, "key", crop)
    expected = whole[top : top + rows[1], left - 100 : left - 100 + columns[1]]
    assert (part.counts == expected).all()


def test_scans_at_the_same_time_are_the_scans_one_by_one() -> None:
    scenes = [load(150, seed) for seed in range(4)]
    alone = [radiograph(scene, SETTING, "key", PART).counts for scene in scenes]
    with ThreadPoolExecutor(4) as pool:
        for _ in range(5):
            together = pool.map(lambda s: radiograph(s, SETTING, "key", PART).counts, scenes)
            for one, other in zip(alone, together, strict=True):
                assert (one == other).all()


def test_equivalent_steel_is_steel_and_mass_is_roughly_mass() -> None:
    slant = np.hypot(1.0, SIDE.slopes(SLIT))
    areal = areal_density_g_cm2(transmission([slab(0.1, "steel")], SETTING, SLIT), SETTING)
    steel = material("steel").density_g_cm3 * 10.0 * slant
    assert areal[:, 2] == pytest.approx(steel, rel=2e-3)
    wall = Solid(Box((0.6, 9.0, 30.0)), Pose((0.0, 1.0, -6.0)), "paper", 0.5)
    paper = areal_density_g_cm2(transmission([wall], SETTING, SLIT), SETTING)
    assert paper[:, 2] == pytest.approx(30.0 * slant, rel=0.15)


def test_thickest_walls_go_dark_but_never_negative() -> None:
    counts = radiograph([slab(2.0, "lead")], SETTING, "key", SLIT).counts
    assert counts.mean() == pytest.approx(DARK_COUNTS, abs=0.3)
    left = transmission([slab(2.0, "lead")], SETTING, SLIT)
    assert ((left >= 0.0) & (left < exp(-50))).all()


def test_a_picture_knows_where_its_pixels_lie() -> None:
    """A small ball on the centre plane shows up where ``pixel`` says, crop or not."""
    z_m, y_m = -2.517, 1.893
    marker = Solid(Box((0.02, 0.08, 0.08)), Pose((0.0, y_m, z_m)), "lead")
    for span in (PART, Span((180, 330), (90, 300))):
        left = transmission([marker], SETTING, span)
        rows, columns = np.nonzero(left < 0.9)
        picture = radiograph([marker], SETTING, "key", span)
        row, column = picture.pixel(z_m, y_m)
        assert rows.mean() == pytest.approx(row, abs=0.6)
        assert columns.mean() == pytest.approx(column, abs=0.6)
        assert picture.at(row, column) == pytest.approx((z_m, y_m))
        assert picture.pixel_m == (0.01, 0.01)
    assert picture.at(0, 0)[1] > picture.at(9, 0)[1], "row 0 is the top"
    assert picture.at(0, 0)[0] > picture.at(0, 9)[0], "columns run from the doors inwards"


def test_what_cannot_be_a_picture_is_refused() -> None:
    with pytest.raises(DefectError, match="does not fit"):
        Radiograph(np.zeros((3, 4), np.uint16), SETTING, Span((0, 3), (0, 4)), SIDE)
    with pytest.raises(DefectError, match="at least one pixel"):
        Span((5, 5), (0, 4))
    with pytest.raises(DefectError, match="rows run from 0 to 400"):
        transmission([], SETTING, Span((0, 5), (380, 401)))
    with pytest.raises(DefectError, match="the source must stand at"):
        Gantry(source_m=(-5.0, 1.0))


def test_a_picture_cannot_be_written_over() -> None:
    picture = radiograph([], SETTING, "key", SLIT)
    with pytest.raises(ValueError, match="read-only"):
        picture.counts[0, 0] = 1
