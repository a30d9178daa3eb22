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
from tidewaiter.xray import kernels, spectrum
from tidewaiter.xray.beam import AIR_PHOTONS, SOURCES
from tidewaiter.xray.gantry import SIDE, Span
from tidewaiter.xray.radiograph import AIR_COUNTS, SIGMA_COUNTS, radiograph
from tidewaiter.xray.setting import Setting

SETTING = Setting()
LANES = (np.uint64(1), np.uint64(2))


def draws(key: tuple[int, int], rows: int, columns: int, lane: np.uint64) -> np.ndarray:
    keys = np.array(key, np.uint64)
    return np.array(
        [[kernels.uniform(keys, r, c, lane) for c in range(columns)] for r in range(rows)]
    )


def test_the_same_key_gives_the_same_picture_and_another_key_another_noise() -> None:
    things = load(40)
    one, again, other = (
        radiograph(things, SETTING, key, PART).counts.astype(int) for key in ("a", "a", "b")
    )
    assert (one == again).all()
    assert (one != other).mean() > 0.98
    assert abs((one - other).mean()) < 2.0


@pytest.mark.parametrize("lane", LANES)
@pytest.mark.parametrize("key", [(0, 0), (1, 0), (2**64 - 1, 12345)])
def test_draws_are_even_and_do_not_know_their_neighbours(
    key: tuple[int, int], lane: np.uint64
) -> None:
    u = draws(key, 200, 250, lane)
    counts = np.histogram(u, bins=100, range=(0.0, 1.0))[0]
    chi2 = ((counts - u.size / 100) ** 2).sum() / (u.size / 100)
    assert 50 < chi2 < 160, "99 degrees of freedom"
    bound = 4.5 / sqrt(u.size)
    for one, other in (
        (u[1:], u[:-1]),
        (u[:, 1:], u[:, :-1]),
        (u[1:, 1:], u[:-1, :-1]),
        (u[:, :-1:2], u[::-1, 1::2]),
    ):
        assert abs(np.corrcoef(one.ravel(), other.ravel())[0, 1]) < bound * 1.5


def test_lanes_keys_and_transposed_pixels_are_apart() -> None:
    u = draws((7, 8), 120, 120, LANES[0])
    bound = 6.0 / sqrt(u.size)
    for other in (
        draws((7, 8), 120, 120, LANES[1]),
        draws((8, 7), 120, 120, LANES[0]),
        draws((7, 9), 120, 120, LANES[0]),
        np.tril(u.T, -1) + np.triu(np.roll(u, 1)),
    ):
        assert abs(np.corrcoef(u.ravel(), other.ravel())[0, 1]) < bound
    assert np.unique(u).size == u.size


@given(st.floats(1e-12, 1 - 1e-12))
def test_the_normal_quantile(p: float) -> None:
    assert kernels.normal_quantile(p) == pytest.approx(NormalDist().inv_cdf(p), rel=3e-6, abs=1e-7)


@given(st.floats(1e-6, 1 - 1e-6), st.floats(0.0, 39.9))
def test_small_poisson_numbers_are_exact(p: float, mean: float) -> None:
    n = int(kernels.poisson_quantile(p, mean))
    below, term = 0.0, exp(-mean)
    for k in range(n):
        below += term
        term *= mean / (k + 1)
    assert below <= p + 1e-12
    assert p <= below + term + 1e-12


@given(st.floats(1e-4, 1 - 1e-4), st.floats(40.0, 400.0))
def test_large_poisson_numbers_are_within_a_count(p: float, mean: float) -> None:
    ours = kernels.poisson_quantile(p, mean)
    total, n, term = exp(-mean), 0, exp(-mean)
    while total < p:
        n += 1
        term *= mean / n
        total += term
    assert ours == pytest.approx(n, abs=1.1)


def test_the_two_poisson_laws_meet() -> None:
    for p in (0.001, 0.1, 0.5, 0.9, 0.999):
        below, above = (kernels.poisson_quantile(p, mean) for mean in (39.9999, 40.0001))
        assert above == pytest.approx(below, abs=1.1)


@pytest.mark.parametrize("steel_m", [0.0, 0.02, 0.1, 0.2, 0.28])
def test_variance_is_that_of_counted_photons(steel_m: float) -> None:
    """Signal = Σ energy left over caught photons, so variance = Σ expected number × energy².

    Computed here by plain summation over energy, for the row that looks straight ahead.
    """
    span = Span((100, 1100), (248, 262))
    wall = [Solid(Box((steel_m, 9.0, 30.0)), Pose((0.0, 1.0, -6.0)), "steel")] if steel_m else []
    counts = radiograph(wall, SETTING, "variance", span).counts.astype(float)
    energies = np.linspace(spectrum.LOWEST_ENERGY_MEV, 6.0, 4001)[:-1] + 5.9 / 8000
    caught, left = spectrum.detection(energies, SOURCES["6MV"])
    air = spectrum.filtered(energies, SOURCES["6MV"]) * caught
    areal = material("steel").density_g_cm3 * steel_m * 100
    photons = air * np.exp(-mass_attenuation_cm2_g("steel", energies) * areal)
    per_count = AIR_PHOTONS / air.sum()
    gain = AIR_COUNTS / (AIR_PHOTONS * (air * left).sum() / air.sum())
    expected = gain**2 * per_count * (photons * left**2).sum() + SIGMA_COUNTS**2 + 1 / 12
    slant = 1.0 + SIDE.slopes(span) ** 2
    assert slant == pytest.approx(1.0, abs=1e-3)
    assert counts.var(axis=1).mean() == pytest.approx(expected, rel=0.06)
    mean = 100 + gain * per_count * (photons * left).sum()
    assert counts.mean() == pytest.approx(mean, abs=5 * sqrt(expected / counts.size) + 2e-3 * mean)


def test_far_cells_catch_fewer_photons() -> None:
    """Inverse square: at a slope of s the path is longer by √(1 + s²)."""
    counts = radiograph([], SETTING, "rows", Span((0, 4000), (0, 400))).counts.astype(float)
    spread = counts.var(axis=1)
    slopes = SIDE.slopes(Span((0, 1), (0, 400)))
    ratio = spread[:20].mean() / spread[245:265].mean()
    assert ratio == pytest.approx((1.0 + slopes[:20] ** 2).mean(), rel=0.05)
    assert erf(1.0) == pytest.approx(
        (np.abs(counts - counts.mean()) < sqrt(2 * spread.mean())).mean(), abs=0.01
    )
