"""Noise: keyed, independent, and as large as counting photons makes it."""

from __future__ import annotations

from math import erf, exp, sqrt
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.xray.scenes import PART, load
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import mass_attenuation_cm2_g, material
from tidewaiter.matter.solids import Box, Solid
from tidewaiter.xray import noise_kernels, spectrum
from tidewaiter.xray.detector import PERFECT, Detector, rests
from tidewaiter.xray.gantry import SIDE, Span
from tidewaiter.xray.radiograph import radiograph
from tidewaiter.xray.setting import Setting
from tidewaiter.xray.sources import DOSE_UGY, SOURCES

SETTING = Setting()
LANES = (0, 1)


def draws(key: tuple[int, int], rows: int, columns: int, lane: int) -> np.ndarray:
    keys = np.array(key, np.uint64)
    bits = np.empty((rows, columns), np.uint32)
    for row in range(rows):
        noise_kernels.bits_row(noise_kernels.row_key(keys, row, lane), 0, bits[row])
    return (bits + 0.5) / 2.0**32


def test_the_same_key_gives_the_same_picture_and_another_key_another_noise() -> None:
    things = load(40)
    one, again, other = (
        radiograph(things, SETTING, key, PART).counts.astype(int) for key in ("a", "a", "b")
    )
    assert (one == again).all()
    assert (one != other).mean() > 0.98
    assert abs((one - other).mean()) < 5.0


def test_the_beams_of_a_pair_have_noise_of_their_own() -> None:
    counts = radiograph([], Setting("side", "4/6MV"), "a", PART, detector=PERFECT).counts
    low, high = counts.astype(float).reshape(2, -1)
    assert abs(np.corrcoef(low, high)[0, 1]) < 5 / sqrt(low.size)


@pytest.mark.parametrize("lane", LANES)
@pytest.mark.parametrize("key", [(0, 0), (1, 0), (2**64 - 1, 12345)])
def test_draws_are_even_and_do_not_know_their_neighbours(key: tuple[int, int], lane: int) -> None:
    u = draws(key, 400, 500, lane)
    counts = np.histogram(u, bins=100, range=(0.0, 1.0))[0]
    chi2 = ((counts - u.size / 100) ** 2).sum() / (u.size / 100)
    assert 50 < chi2 < 160, "99 degrees of freedom"
    bound = 5.0 / sqrt(u.size / 2)
    for one, other in (
        (u[1:], u[:-1]),
        (u[:, 1:], u[:, :-1]),
        (u[1:, 1:], u[:-1, :-1]),
        (u[2:], u[:-2]),
        (u[:, 16:], u[:, :-16]),
        (u[:, :-1:2], u[::-1, 1::2]),
    ):
        assert abs(np.corrcoef(one.ravel(), other.ravel())[0, 1]) < bound
    low = np.histogram((u * 2.0**32).astype(np.uint32) & 0xFF, bins=256, range=(0, 256))[0]
    assert 150 < ((low - u.size / 256) ** 2).sum() / (u.size / 256) < 380, "low bits too"


def test_lanes_keys_and_transposed_pixels_are_apart() -> None:
    u = draws((7, 8), 120, 120, 0)
    bound = 6.0 / sqrt(u.size)
    for other in (
        draws((7, 8), 120, 120, 1),
        draws((8, 7), 120, 120, 0),
        draws((7, 9), 120, 120, 0),
        np.tril(u.T, -1) + np.triu(np.roll(u, 1)),
    ):
        assert abs(np.corrcoef(u.ravel(), other.ravel())[0, 1]) < bound
    # Numbers of 32 bits: among n of them n²/2³³ pairs are alike.
    assert u.size - np.unique(u).size < 8


@given(st.integers(0, 2**32 - 1))
def test_normal_numbers_are_normal(bits: int) -> None:
    z = np.empty(1, np.float32)
    noise_kernels.normal_row(np.array([bits], np.uint32), z)
    # 24 bits, odd ones only; numbers count from the middle, as two's complement does.
    signed = np.array([bits], np.uint32).view(np.int32)[0]
    p = ((int(signed) >> 8) * 2 + 1) / 2**25 + 0.5
    assert z[0] == pytest.approx(NormalDist().inv_cdf(p), rel=1e-5, abs=3e-6)


@given(st.floats(1e-6, 1 - 1e-6), st.floats(0.0, noise_kernels.FEW))
def test_small_poisson_numbers_are_exact(p: float, mean: float) -> None:
    n = int(noise_kernels.poisson_quantile(p, mean))
    below, term = 0.0, exp(-mean)
    for k in range(n):
        below += term
        term *= mean / (k + 1)
    assert below <= p + 1e-12
    assert p <= below + term + 1e-12


@pytest.mark.parametrize("steel_m", [0.0, 0.02, 0.1, 0.2, 0.28, 0.36])
@pytest.mark.parametrize("beam", ["6MV", "Co-60"])
def test_variance_is_that_of_counted_photons(steel_m: float, beam: str) -> None:
    """Signal = Σ energy left over caught photons, so variance = Σ expected number × energy².

    Computed here by plain summation over energy, for the rows that look straight ahead.
    """
    ahead = int(np.argmax(-SIDE.directions[:, 0]))
    span = Span((100, 1600), (ahead - 7, ahead + 7))
    wall = [Solid(Box((steel_m, 9.0, 30.0)), Pose((0.0, 1.0, -6.0)), "steel")] if steel_m else []
    setting = Setting("side", beam)  # type: ignore[arg-type]
    counts = radiograph(wall, setting, "variance", span, detector=PERFECT).counts[0].astype(float)
    energies, shares = spectrum.photons(SOURCES[beam], panels=60)  # type: ignore[index]
    caught, left = spectrum.detection(energies)
    areal = material("steel").density_g_cm3 * steel_m * 100
    behind = np.exp(-mass_attenuation_cm2_g("steel", energies) * areal)
    at_1m = spectrum.photons_per_cell(
        SOURCES[beam], DOSE_UGY[beam], SIDE.cell_pitch_m * PERFECT.cell_m, 1.0  # type: ignore[index]
    )  # fmt: skip
    number = at_1m / SIDE.reach_m[ahead] ** 2 * shares * caught
    gain = PERFECT.air_counts / (number * left).sum()
    expected = gain**2 * (number * behind * left**2).sum() + PERFECT.noise_counts**2 + 1 / 12
    assert counts.var(axis=1).mean() == pytest.approx(expected, rel=0.06)
    mean = PERFECT.dark_counts + gain * (number * behind * left).sum()
    assert counts.mean() == pytest.approx(mean, abs=5 * sqrt(expected / counts.size) + 2e-3 * mean)


def test_far_cells_catch_fewer_photons() -> None:
    """Inverse square of the distance from the focal spot."""
    span = Span((0, 4000), (0, SIDE.rows))
    counts = radiograph([], SETTING, "rows", span, detector=PERFECT).counts[0].astype(float)
    spread = counts.var(axis=1) - PERFECT.noise_counts**2
    expected = SIDE.reach_m**2
    assert np.corrcoef(spread, expected)[0, 1] > 0.9
    assert (spread / expected).std() / (spread / expected).mean() < 0.05
    assert erf(1.0) == pytest.approx(
        (np.abs(counts - counts.mean()) < sqrt(2 * counts.var())).mean(), abs=0.02
    )


def test_what_calibration_leaves_shows_as_much_as_it_should() -> None:
    span = Span((0, 2000), (0, SIDE.rows))
    streaky = Detector(gain_rest=0.01, gain_drift=0.0, pulse_rest=0.004, dead_share=0.0)
    counts = radiograph([], SETTING, "key", span, detector=streaky).transmission()[0]
    assert counts.mean(axis=1).std() == pytest.approx(0.01, rel=0.1)
    assert counts.mean(axis=0).std() == pytest.approx(0.004, rel=0.1)


def test_dead_cells_show_their_neighbours() -> None:
    span = Span((0, 50), (0, SIDE.rows))
    broken = Detector(dead_share=0.2)
    dead = rests(broken, "key", SIDE.rows, span).dead
    assert 0.1 < dead.mean() < 0.25
    counts = radiograph([], SETTING, "key", span, detector=broken).counts[0].astype(int)
    for row in np.flatnonzero(dead):
        expected = (counts[row - 1] + counts[row + 1] + 1) // 2
        assert (counts[row] == expected).all()
    again = rests(broken, "another scan", SIDE.rows, span)
    assert (again.dead == dead).all(), "the same cells in every scan"
    assert (again.gains != rests(broken, "key", SIDE.rows, span).gains).all()
