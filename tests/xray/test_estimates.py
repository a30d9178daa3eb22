"""Estimates against scenes whose answers are known."""

from __future__ import annotations

import numpy as np
import pytest

from tidewaiter.base.errors import InputError
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Body, Box, Group, Solid, mass_kg
from tidewaiter.xray import estimates, repeats
from tidewaiter.xray.detector import Detector
from tidewaiter.xray.estimates import Region
from tidewaiter.xray.gantry import SIDE, TOP, Span
from tidewaiter.xray.radiograph import Radiograph, radiograph, transmission
from tidewaiter.xray.setting import Setting

SPAN = Span((250, 420), (300, 760))
PLAIN = Detector(dead_share=0.0)
# Thin across, so that it lies on the reference plane and nothing is magnified.
BLOCK = Solid(Box((0.05, 0.4, 0.4)), Pose((0.0, 1.0, -2.0)), "steel", 2.0)
AROUND = Region((-1.75, -2.25), (0.72, 1.28))


def picture(*bodies: Body, key: str = "key", detector: Detector = PLAIN) -> Radiograph:
    return radiograph(bodies, Setting(), key, SPAN, detector=detector)


def test_a_known_block_weighs_what_it_weighs() -> None:
    found = [estimates.mass_kg(picture(BLOCK, key=f"{n}"), AROUND, "steel") for n in range(40)]
    truth = mass_kg(BLOCK)
    values = np.array([one.value for one in found])
    assert values.mean() == pytest.approx(truth, rel=0.01)
    assert (np.abs(values - truth) < [one.sigma for one in found]).all(), "the truth lies within"
    # The reading itself is the larger part of the sigma; noise alone is far smaller.
    assert values.std() < 0.2 * found[0].sigma


def test_not_knowing_the_material_widens_the_sigma_and_holds_the_truth() -> None:
    for name in ("water", "aluminium", "steel", "paper"):
        body = Solid(Box((0.4, 0.4, 0.4)), Pose((0.0, 1.0, -2.0)), name, 0.8)
        known = estimates.mass_kg(picture(body), AROUND, name)
        unknown = estimates.mass_kg(picture(body), AROUND)
        assert unknown.sigma > known.sigma
        assert abs(unknown.value - mass_kg(body)) < 3.0 * unknown.sigma + 0.05 * mass_kg(body)


@pytest.mark.parametrize("depth_m", [-1.0, 0.0, 1.0])
def test_the_plane_error_is_the_magnification(depth_m: float) -> None:
    body = Solid(Box((0.02, 0.4, 0.4)), Pose((depth_m, 0.6, -2.0)), "steel", 2.0)
    left = transmission([body], Setting(), SPAN)[0]
    rows = np.flatnonzero(left.min(axis=1) < 0.99)
    shown = picture(body)
    high = abs(shown.at(rows[0] - 0.5, 0)[1] - shown.at(rows[-1] + 0.5, 0)[1])
    assert high / 0.4 - 1.0 == pytest.approx(estimates.plane_error(shown, depth_m), abs=0.05)


@pytest.mark.parametrize(("down", "along"), [(4, 5), (3, 9), (6, 7)])
def test_a_lattice_is_counted(down: int, along: int) -> None:
    size, pitch = 0.08, 0.1
    cell = (Solid(Box((0.1, size, size)), Pose(), "sugar"),)
    group = Group(cell, Pose((0.0, 0.4, -2.0)), (1, down, along), (0.0, pitch, pitch))
    half_z, half_y = along * pitch / 2, down * pitch / 2
    region = Region((-2.0 - half_z, -2.0 + half_z), (0.4 - half_y, 0.4 + half_y))
    found = repeats.lattice(picture(group), region)
    assert (found.rows, found.columns) == (down, along)
    assert found.pitch_m == pytest.approx((pitch, pitch), rel=0.08)
    assert found.strength > 0.3


def test_nothing_repeats_in_an_even_block_or_in_air() -> None:
    region = Region((-1.85, -2.15), (0.85, 1.15))
    for bodies in ((BLOCK,), ()):
        found = repeats.lattice(picture(*bodies), region)
        assert (found.rows, found.columns) == (1, 1)


def test_what_is_the_same_differs_by_noise_alone() -> None:
    pair = Group((Solid(Box((0.3, 0.4, 0.2)), Pose(), "paper"),), Pose((0.0, 1.0, -2.0)),
                 (1, 1, 2), (0.0, 0.0, 0.4))  # fmt: skip
    left, right = Region((-1.715, -1.885), (0.9, 1.1)), Region((-2.115, -2.285), (0.9, 1.1))
    z = repeats.asymmetry(picture(pair), left, right)
    assert abs(z.mean()) < 0.2
    assert 0.8 < z.std() < 1.3
    odd = Solid(Box((0.1, 0.1, 0.05)), Pose((0.3, 1.0, -1.8)), "paper", 1.2)
    assert np.abs(repeats.asymmetry(picture(pair, odd), left, right)).max() > 8.0


def test_a_profile_reads_what_lies_on_its_line() -> None:
    shown = picture(BLOCK)
    along, depth = estimates.profile(shown, (-1.7, 1.0), (-2.3, 1.0), 0.05)
    assert along[-1] == pytest.approx(0.6)
    expected = -np.log(transmission([BLOCK], Setting(), SPAN)[0])
    row, column = (round(v) for v in shown.pixel(-2.0, 1.0))
    middle = np.abs(along - 0.3).argmin()
    assert depth[middle] == pytest.approx(expected[row, column], rel=0.02)
    assert abs(depth[:10]).max() < 0.02
    rising = np.flatnonzero(depth > depth[middle] / 2)
    assert along[rising[-1]] - along[rising[0]] == pytest.approx(0.4, abs=0.02)


def test_the_residual_of_the_truth_is_noise_and_of_more_is_the_more() -> None:
    load = Group((Solid(Box((0.9, 0.3, 0.3)), Pose(), "paper", 0.6),), Pose((0.0, 1.0, -2.0)),
                 (1, 2, 2), (0.0, 0.31, 0.31))  # fmt: skip
    more = Solid(Box((0.05, 0.2, 0.2)), Pose((0.0, 1.0, -2.0)), "steel", 5.0 / 2.0)
    area, sigma = estimates.residual(picture(load), (load,))
    assert abs((area / sigma).mean()) < 0.1
    assert 0.8 < (area / sigma).std() < 1.2
    nothing = estimates.excess_kg(picture(load), (area, sigma), AROUND)
    assert abs(nothing.value) < 4.0 * nothing.sigma
    for key in "abcdefgh":
        shown = picture(load, more, key=key)
        found = estimates.excess_kg(shown, estimates.residual(shown, (load,)), AROUND)
        assert abs(found.value - mass_kg(more)) < found.sigma
        assert found.sigma < 0.06 * mass_kg(more)


def test_views_from_above_measure_too() -> None:
    body = Solid(Box((0.4, 0.05, 0.4)), Pose((0.2, 1.3, -2.0)), "steel", 2.0)
    span = Span((250, 420), (0, TOP.rows))
    shown = radiograph([body], Setting("top"), "key", span, detector=PLAIN)
    found = estimates.mass_kg(shown, Region((-1.75, -2.25), (-0.05, 0.45)), "steel")
    assert found.value == pytest.approx(mass_kg(body), rel=0.03)


def test_senseless_regions_and_lines_are_refused() -> None:
    shown = picture()
    for region in (
        Region((5.0, 6.0), (0.0, 1.0)),
        Region((-2.0, -2.0001), (1.0, 1.0001)),
        Region((float("nan"), -2.0), (0.0, 1.0)),
    ):
        with pytest.raises(InputError):
            estimates.mass_kg(shown, region)
    with pytest.raises(InputError, match="too few"):
        repeats.lattice(shown, Region((-2.0, -2.03), (1.0, 1.02)))
    with pytest.raises(InputError, match="differ in size"):
        repeats.asymmetry(shown, Region((-1.8, -1.9), (1.0, 1.1)), Region((-2.0, -2.2), (1.0, 1.1)))
    with pytest.raises(InputError) as told:
        estimates.profile(shown, (9.0, 1.0), (9.0, 1.0))
    assert len(told.value.problems) == 3, "all at once"
    assert SIDE.rows > SPAN.rows[1]
