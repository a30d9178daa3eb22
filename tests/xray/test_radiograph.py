"""Laws of the picture: what must hold whatever is in the box."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from math import exp, isfinite

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.xray.scenes import PART, load, solids
from tidewaiter.base.errors import DefectError
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import mass_attenuation_cm2_g, material
from tidewaiter.matter.solids import Box, Group, Solid, Sphere
from tidewaiter.xray import bands
from tidewaiter.xray.detector import PERFECT, Detector
from tidewaiter.xray.gantry import GANTRIES, SIDE, Gantry, Span
from tidewaiter.xray.projection import project
from tidewaiter.xray.radiograph import (
    Radiograph,
    areal_density_g_cm2,
    radiograph,
    transmission,
)
from tidewaiter.xray.setting import BEAMS, Beam, Setting, beams_of

SETTING = Setting()
PAIR = Setting("side", "4/6MV")
# The upright arm of the detector: its rays cross whatever stands in the middle.
ARM = (280, SIDE.rows)
SLIT = Span((200, 206), ARM)
# A dead cell shows its neighbours, and so what they see.
ALIVE = Detector(dead_share=0.0)
AIR, DARK = Detector().air_counts, Detector().dark_counts


def slants(span: Span) -> np.ndarray:
    """How much longer than straight across each row's ray is."""
    return 1.0 / np.abs(SIDE.directions[span.rows[0] : span.rows[1], 0])


def slab(thickness_m: float, name: str, x: float = 0.0) -> Solid:
    return Solid(Box((thickness_m, 9.0, 30.0)), Pose((x, 1.0, -6.0)), name)


def monoenergetic(things: list[Solid], energy_MeV: float, span: Span) -> np.ndarray:
    """Transmission at one energy, from the same projection."""
    mu = [mass_attenuation_cm2_g(t.material, np.array([energy_MeV]))[0] for t in things]
    parts = np.array(
        [[m * t.filled_density_g_cm3 * 100] for m, t in zip(mu, things, strict=True)]
    ).reshape(-1, 1)
    return np.exp(-project(things, parts, SIDE, span)[:, 0].astype(np.float64))


@pytest.mark.parametrize(
    ("name", "thickness_m"), [("water", 1.0), ("steel", 0.2), ("lead", 0.05), ("air", 2.0)]
)
@pytest.mark.parametrize("energy_MeV", [0.3, 1.0, 4.0])
def test_one_energy_through_a_slab_is_an_exponential(
    name: str, thickness_m: float, energy_MeV: float
) -> None:
    left = monoenergetic([slab(thickness_m, name)], energy_MeV, SLIT)
    mu = mass_attenuation_cm2_g(name, np.array([energy_MeV]))[0] * material(name).density_g_cm3
    slant = slants(SLIT)
    expected = np.exp(-mu * thickness_m * 100 * slant)
    seen = expected > 1e-25
    assert left[seen, 3] == pytest.approx(expected[seen], rel=1e-5)


@given(st.lists(solids, min_size=2, max_size=8), st.integers(1, 7))
def test_at_one_energy_a_union_transmits_the_product(things: list[Solid], cut: int) -> None:
    span = Span((230, 500), (60, 700))
    both = monoenergetic(things, 1.5, span)
    product = monoenergetic(things[:cut], 1.5, span) * monoenergetic(things[cut:], 1.5, span)
    seen = product > 1e-20
    np.testing.assert_allclose(both[seen], product[seen], rtol=2e-5)


def test_an_empty_gantry_shows_air() -> None:
    assert np.abs(transmission([], SETTING, PART) - 1.0).max() < 1e-6
    counts = radiograph([], SETTING, "key", PART).counts
    assert counts.mean() == pytest.approx(DARK + AIR, rel=1e-4)


def test_the_default_span_holds_a_forty_foot_box_with_air_around() -> None:
    box = Solid(Box((2.44, 2.9, 12.192)), Pose((0.0, 1.29, -6.096)), "steel", 0.01)
    for view in GANTRIES:
        left = transmission([box], Setting(view))[0]
        # A mobile scanner stands too near to see the nearest edges.
        across = () if view == "mobile" else (left[0], left[-1])
        edges = (left[:, 0], left[:, -1], *across)
        assert np.concatenate(edges) == pytest.approx(1.0, abs=1e-6)
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
        without = radiograph(things, SETTING, "key", PART, detector=ALIVE).counts
        within = radiograph(scene, SETTING, "key", PART, detector=ALIVE).counts
        assert (without[~alone] == within[~alone]).all()
        assert (without[alone] != within[alone]).mean() > 0.9


@given(
    st.tuples(st.integers(200, 460), st.integers(1, 79)),
    st.tuples(st.integers(0, 700), st.integers(1, 100)),
    st.sampled_from(["6MV", "4/6MV", "Co-60"]),
    st.sampled_from(
        [Detector(), PERFECT, Detector(dead_share=0.3, scatter_share=0.02), Detector(rays=2)]
    ),
)
@settings(max_examples=40, deadline=None)
def test_a_crop_equals_the_whole(
    columns: tuple[int, int], rows: tuple[int, int], beam: Beam, detector: Detector
) -> None:
    things = [*load(80), Group(tuple(load(10, 2)), Pose((0.1, 0.1, 0.0)), (2, 1, 2), (0.2, 0, 0.3))]
    setting = Setting("side", beam)
    whole = radiograph(things, setting, "key", PART, detector=detector).counts
    left, top = columns[0], rows[0]
    crop = Span((left, left + columns[1]), (top, top + rows[1]))
    part = radiograph(things, setting, "key", crop, detector=detector)
    expected = whole[:, top : top + rows[1], left - 200 : left - 200 + columns[1]]
    assert (part.counts == expected).all()


def test_the_number_of_threads_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    things = load(200)
    usual = radiograph(things, PAIR, "key", PART).counts
    for number in (1, 3, 4):
        monkeypatch.setattr(bands, "threads", lambda number=number: number)
        assert (radiograph(things, PAIR, "key", PART).counts == usual).all()


def test_scans_at_the_same_time_are_the_scans_one_by_one() -> None:
    scenes = [load(150, seed) for seed in range(4)]
    alone = [radiograph(scene, PAIR, "key", PART).counts for scene in scenes]
    with ThreadPoolExecutor(4) as pool:
        for _ in range(5):
            together = pool.map(lambda s: radiograph(s, PAIR, "key", PART).counts, scenes)
            for one, other in zip(alone, together, strict=True):
                assert (one == other).all()


@pytest.mark.parametrize("beam", BEAMS)
def test_every_beam_takes_a_picture_and_harder_beams_see_more(beam: Beam) -> None:
    wall = slab(0.1, "steel")
    picture = radiograph([wall], Setting("side", beam), "key", SLIT)
    expected = transmission([wall], Setting("side", beam), SLIT)
    assert picture.counts.shape == (len(beams_of(beam)), *SLIT.shape)
    assert picture.transmission().mean() == pytest.approx(expected.mean(), rel=0.03)
    if len(expected) == 2:
        assert (expected[1] > expected[0]).all()


def test_equivalent_steel_is_steel_and_mass_is_roughly_mass() -> None:
    slant = slants(SLIT)
    areal = areal_density_g_cm2(transmission([slab(0.1, "steel")], SETTING, SLIT)[0], "6MV")
    steel = material("steel").density_g_cm3 * 10.0 * slant
    assert areal[:, 2] == pytest.approx(steel, rel=2e-3)
    wall = Solid(Box((0.6, 9.0, 30.0)), Pose((0.0, 1.0, -6.0)), "paper", 0.5)
    paper = areal_density_g_cm2(transmission([wall], SETTING, SLIT)[0], "6MV")
    assert paper[:, 2] == pytest.approx(30.0 * slant, rel=0.15)


def test_thickest_walls_go_dark_but_never_negative() -> None:
    counts = radiograph([slab(2.0, "lead")], SETTING, "key", SLIT, detector=PERFECT).counts
    assert counts.mean() == pytest.approx(DARK, abs=0.3)
    left = transmission([slab(2.0, "lead")], SETTING, SLIT)
    assert ((left >= 0.0) & (left < exp(-50))).all()


def test_a_picture_knows_where_its_pixels_lie() -> None:
    """A small block on the reference plane shows up where ``pixel`` says, crop or not."""
    z_m, y_m = -2.517, 1.893
    marker = Solid(Box((0.02, 0.08, 0.08)), Pose((0.0, y_m, z_m)), "lead")
    for span in (PART, Span((380, 450), (190, 500))):
        left = transmission([marker], SETTING, span)[0]
        rows, columns = np.nonzero(left < 0.9)
        picture = radiograph([marker], SETTING, "key", span)
        row, column = picture.pixel(z_m, y_m)
        assert rows.mean() == pytest.approx(row, abs=0.7)
        assert columns.mean() == pytest.approx(column, abs=0.6)
        assert picture.at(row, column) == pytest.approx((z_m, y_m))
    assert picture.at(0, 0)[1] > picture.at(9, 0)[1], "row 0 is the top"
    assert picture.at(0, 0)[0] > picture.at(0, 9)[0], "columns run from the doors inwards"
    shadow_m2 = (picture.areas_m2[:, None] * (left < 0.98)).sum()
    assert shadow_m2 == pytest.approx(0.08 * 0.08, rel=0.25)


def test_a_thin_wire_is_averaged_over_the_face_of_a_cell() -> None:
    """Two millimetres of steel in cells of 6 mm: one ray hits or misses, several come near."""
    span = Span((320, 350), (500, 520))
    shadows = {1: [], 2: [], 4: []}
    for at in np.arange(24) / 24 * SIDE.step_m:
        wire = Solid(Box((0.002, 3.0, 0.002)), Pose((0.0, 1.0, -2.0 + float(at))), "steel")
        for rays, totals in shadows.items():
            left = transmission([wire], SETTING, span, rays=rays)[0]
            totals.append(float((1.0 - left).sum()))
    means = [np.mean(totals) for totals in shadows.values()]
    spreads = [np.std(totals) / np.mean(totals) for totals in shadows.values()]
    assert means[1:] == pytest.approx(means[:-1], rel=0.05)
    assert spreads[0] > 1.2
    assert spreads[1] < 0.6 * spreads[0]
    assert spreads[2] < 0.6 * spreads[1]


def test_what_is_thicker_than_a_cell_does_not_care_how_many_rays_cross_it() -> None:
    wall = [slab(0.1, "steel")]
    one, four = (transmission(wall, SETTING, SLIT, rays=n) for n in (1, 4))
    np.testing.assert_allclose(one, four, rtol=1e-4)


def test_scatter_brightens_the_shadow_and_leaves_air_alone() -> None:
    wall = [slab(0.05, "steel")]
    span = Span((200, 203), (300, SIDE.rows))
    dull = radiograph(wall, SETTING, "key", span, detector=PERFECT).transmission()
    bright = Detector(
        gain_rest=0.0, gain_drift=0.0, dark_rest_counts=0.0, pulse_rest=0.0, dead_share=0.0,
        scatter_share=0.02,
    )  # fmt: skip
    hazy = radiograph(wall, SETTING, "key", span, detector=bright).transmission()
    left = transmission(wall, SETTING, span)
    assert (hazy - dull).mean() == pytest.approx(0.08 * (left * (1 - left)).mean(), rel=0.05)
    air = radiograph([], SETTING, "key", span, detector=bright).counts
    assert (air == radiograph([], SETTING, "key", span, detector=PERFECT).counts).all()


def test_what_cannot_be_a_picture_is_refused() -> None:
    with pytest.raises(DefectError, match="does not fit"):
        Radiograph(np.zeros((1, 3, 4), np.uint16), SETTING, Span((0, 3), (0, 4)), SIDE, PERFECT)
    with pytest.raises(DefectError, match="at least one pixel"):
        Span((5, 5), (0, 4))
    with pytest.raises(DefectError, match=f"rows run from 0 to {SIDE.rows}"):
        transmission([], SETTING, Span((0, 5), (380, SIDE.rows + 1)))
    with pytest.raises(DefectError, match="pixels"):
        radiograph([], SETTING, "key", Span((0, 10_000_000), (0, 400)))


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), -1.0, 0.0])
def test_no_solid_of_impossible_numbers_gets_as_far_as_a_scan(bad: float) -> None:
    with pytest.raises(DefectError):
        Solid(Box((1.0, bad, 1.0)), Pose(), "steel")
    with pytest.raises(DefectError):
        Solid(Sphere(bad), Pose(), "steel")
    with pytest.raises(DefectError):
        Solid(Sphere(1.0), Pose(), "steel", bad)
    if not isfinite(bad):
        with pytest.raises(DefectError):
            Pose((bad, 0.0, 0.0))


def test_places_beyond_all_measure_are_simply_not_in_the_picture() -> None:
    far = [Solid(Sphere(0.5), Pose((0.0, 1.0, z)), "steel") for z in (1e12, -1e12, 1e300)]
    assert (transmission(far, SETTING, SLIT) == transmission([], SETTING, SLIT)).all()


def test_a_million_solids_make_a_right_picture_and_more_are_refused() -> None:
    grain = Solid(Box((0.004, 0.004, 0.004)), Pose(), "grain")
    heap = Group((grain,), Pose((0.0, 1.2, -2.0)), (100, 100, 100), (0.005, 0.005, 0.005))
    block = Solid(Box((0.5, 0.5, 0.5)), Pose((0.0, 1.2, -2.0)), "grain")
    span = Span((270, 400), (330, 620))
    chords = project([heap], np.ones((1_000_000, 1)), SIDE, span)
    whole = project([block], np.ones((1, 1)), SIDE, span)
    assert chords.sum() == pytest.approx(0.8**3 * whole.sum(), rel=0.01)
    with pytest.raises(DefectError, match="2000000 solids"):
        transmission([Group((heap,), Pose(), (3, 1, 1), (1.0, 0.0, 0.0))], SETTING, SLIT)


def test_a_detector_of_no_size_is_refused() -> None:
    line = ((-2.0, 3.0), (-2.0, 0.0))
    for detector, pitch in ((((-2.0, 3.0), (-2.0, 3.0)), 0.01), (line, 0.0), (line, 5.0)):
        with pytest.raises(DefectError):
            Gantry((5.0, 1.0), detector, pitch, 1.0, 100.0)
    for source in ((-2.0, 1.0), (float("nan"), 1.0)):
        with pytest.raises(DefectError):
            Gantry(source, line, 0.01, 1.0, 100.0)
    with pytest.raises(DefectError, match="sweep"):
        Gantry((5.0, 1.0), ((-2.0, 3.0), (-2.0, 0.0), (-1.0, 2.0)), 0.01, 1.0, 100.0)


def test_a_picture_cannot_be_written_over() -> None:
    picture = radiograph([], SETTING, "key", SLIT)
    with pytest.raises(ValueError, match="read-only"):
        picture.counts[0, 0, 0] = 1
