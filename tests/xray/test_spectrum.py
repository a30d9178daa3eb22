"""The beam against fine integration, textbook numbers and published measurements."""

from __future__ import annotations

from math import log10

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.matter.materials import (
    mass_attenuation_cm2_g,
    mass_attenuation_matrix_cm2_g,
    material,
    names,
)
from tidewaiter.xray import spectrum
from tidewaiter.xray.beam import SOURCES, equivalent_g_cm2, gauss_rule, model

SOURCE = SOURCES["6MV"]
# An independent rule: midpoints, evenly spaced in energy.
CELLS = 20_000
LOW, HIGH = spectrum.LOWEST_ENERGY_MEV, SOURCE.end_point_MeV
MIDPOINTS = LOW + (np.arange(CELLS) + 0.5) * (HIGH - LOW) / CELLS
# What 16 bits can show: one count of sixty thousand.
FAINTEST = 1.0 / 60_000


@pytest.fixture(scope="module")
def weight() -> np.ndarray:
    caught, left = spectrum.detection(MIDPOINTS, SOURCE)
    photons = spectrum.filtered(MIDPOINTS, SOURCE)
    return photons * caught * left / (photons * caught * left).sum()


@pytest.fixture(scope="module")
def curves() -> np.ndarray:
    return mass_attenuation_matrix_cm2_g(names(), MIDPOINTS).astype(np.float32)


@pytest.mark.parametrize("areal_g_cm2", [0.3, 3.0, 12.0, 40.0, 110.0, 180.0, 300.0])
def test_few_nodes_do_what_a_fine_quadrature_does(
    areal_g_cm2: float, weight: np.ndarray, curves: np.ndarray
) -> None:
    fine = np.exp(-curves * np.float32(areal_g_cm2)) @ weight
    ours = [model("6MV").transmission(name, np.array([areal_g_cm2]))[0] for name in names()]
    seen = fine > FAINTEST
    assert np.abs(np.array(ours) / fine - 1.0)[seen].max(initial=0.0) < 1e-3


@given(st.lists(st.tuples(st.sampled_from(names()), st.floats(0.1, 60.0)), max_size=5))
def test_so_they_do_behind_a_stack_of_anything(
    weight: np.ndarray, curves: np.ndarray, stack: list[tuple[str, float]]
) -> None:
    beam = model("6MV")
    fine_depth, depth = np.zeros(CELLS), np.zeros(beam.energies_MeV.size)
    for name, areal in stack:
        fine_depth += curves[names().index(name)] * areal
        depth += beam.parts[name] @ beam.basis_cm2_g * areal
    fine = np.exp(-fine_depth) @ weight
    if fine > FAINTEST:
        assert np.exp(-depth) @ beam.signal == pytest.approx(fine, rel=1e-3)


def test_variance_nodes_too(weight: np.ndarray, curves: np.ndarray) -> None:
    """Second moment of energy left, over the squared first in air, per caught photon."""
    _, left = spectrum.detection(MIDPOINTS, SOURCE)
    steel = curves[names().index("steel")]
    for areal in (0.0, 20.0, 100.0):
        fine = np.exp(-steel * areal) @ (weight * left) * (weight / left).sum()
        beam = model("6MV")
        depth = beam.parts["steel"] @ beam.basis_cm2_g * areal
        assert np.exp(-depth) @ beam.variance == pytest.approx(fine, rel=1e-3)


def test_a_gauss_rule_of_n_nodes_is_exact_to_degree_2n_minus_1() -> None:
    x = np.linspace(-1.0, 1.0, 400)
    measure = np.exp(x)
    nodes, weights = gauss_rule(x, measure, 6)
    for degree in range(12):
        expected = (x**degree * measure).sum() / measure.sum()
        assert (weights * nodes**degree).sum() == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(
    ("wall", "density_g_cm3", "layers", "published_cm"),
    [("lead", 11.35, 6.0, 4.6), ("steel", 7.87, 4.5, 7.5), ("concrete", 2.35, 4.5, 27.4)],
)
def test_tenth_value_layers_agree_with_narrow_beam_measurements(
    wall: str, density_g_cm3: float, layers: float, published_cm: float
) -> None:
    """Measurements of 6 MV X-rays I: primary radiation absorption (British Journal of Radiology).

    Narrow beams, mean over six layers of lead and four to five of steel and concrete, measured
    with a chamber; here its response is taken as energy × absorption in water.
    """
    dose = spectrum.filtered(MIDPOINTS, SOURCE) * MIDPOINTS
    dose *= mass_attenuation_cm2_g("water", MIDPOINTS)
    curve = mass_attenuation_cm2_g(wall, MIDPOINTS) * density_g_cm3
    thickness = np.linspace(0.0, 160.0, 400)
    left = np.array([(np.exp(-curve * t) * dose).sum() for t in thickness]) / dose.sum()
    layer = np.interp(layers, [-log10(value) for value in left], thickness) / layers
    assert layer == pytest.approx(published_cm, rel=0.07)


@pytest.mark.parametrize(("energy_MeV", "share"), [(0.1, 0.138), (1.0, 0.440), (6.0, 0.644)])
def test_compton_electrons_take_the_textbook_share(energy_MeV: float, share: float) -> None:
    """Attix (1986), appendix D.1: mean fraction of the photon's energy."""
    ours = spectrum.klein_nishina_share(np.array([energy_MeV]))[0]
    assert ours == pytest.approx(share, abs=6e-4)


def test_the_spectrum_is_one() -> None:
    photons = spectrum.filtered(MIDPOINTS, SOURCE)
    assert (photons > 0.0).all()
    mean_MeV = (photons * MIDPOINTS).sum() / photons.sum()
    assert 1.5 < mean_MeV < 2.2, "a hardened 6 MV beam has a mean of about 2 MeV"
    hardened = photons * np.exp(-mass_attenuation_cm2_g("steel", MIDPOINTS) * 100.0)
    assert (hardened * MIDPOINTS).sum() / hardened.sum() > mean_MeV + 0.5


def test_a_crystal_keeps_less_than_a_photon_brings() -> None:
    caught, left = spectrum.detection(MIDPOINTS, SOURCE)
    assert ((caught > 0.0) & (caught <= 1.0)).all()
    assert ((left > 0.0) & (left < MIDPOINTS)).all()


@given(st.sampled_from(["steel", "water", "lead"]), st.floats(0.05, 900.0))
def test_equivalents_invert_transmission(name: str, areal_g_cm2: float) -> None:
    left = model("6MV").transmission(name, np.array([areal_g_cm2]))
    assert equivalent_g_cm2(left, "6MV", name)[0] == pytest.approx(areal_g_cm2, rel=2e-3)


def test_equivalents_fall_as_transmission_grows_and_hold_at_the_ends() -> None:
    left = np.array([-0.1, 0.0, 1e-9, 1e-4, 0.01, 0.3, 0.9, 1.0, 1.2])
    areal = equivalent_g_cm2(left, "6MV", "steel")
    assert (np.diff(areal) <= 0.0).all()
    assert areal[0] == areal[1] <= 1000.0
    assert areal[-1] == areal[-2] == 0.0
    assert material("steel").density_g_cm3 > 7.0
