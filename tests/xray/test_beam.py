"""Beam models against a fine integration that shares nothing with the fit but the physics."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.attenuation import elements
from tidewaiter.matter.materials import Material, mass_attenuation_cm2_g, material, names
from tidewaiter.xray import beam as beam_module
from tidewaiter.xray import nodes, spectrum
from tidewaiter.xray.beam import SPECTRAL_ERROR, VARIANCE_ERROR, equivalent_g_cm2, model
from tidewaiter.xray.setting import BEAMS, SINGLE_BEAMS, Beam, SingleBeam, beams_of
from tidewaiter.xray.sources import SOURCES, Isotope, Linac

LINACS: list[SingleBeam] = [name for name in SINGLE_BEAMS if isinstance(SOURCES[name], Linac)]
ISOTOPES: list[SingleBeam] = [name for name in SINGLE_BEAMS if isinstance(SOURCES[name], Isotope)]
CELLS = 4000
# Depths −ln T from thin to one count of sixty thousand.
DEPTHS = np.concatenate(([0.01, 0.05, 0.25], np.linspace(0.75, -np.log(nodes.FAINTEST), 15)))
SCRIPT = Path(__file__).parents[2] / "scripts" / "beam_tables.py"


@cache
def midpoints(
    name: SingleBeam, crystal: str = spectrum.CRYSTAL, crystal_cm: float = spectrum.CRYSTAL_CM
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Another rule than the fit's: midpoints, evenly spaced in energy; signal and variance."""
    source = SOURCES[name]
    assert isinstance(source, Linac)
    low, high = spectrum.LOWEST_ENERGY_MEV, source.end_point_MeV
    energies = low + (np.arange(CELLS) + 0.5) * (high - low) / CELLS
    caught, left = spectrum.detection(energies, crystal, crystal_cm)
    seen = spectrum.emitted(energies, source) * caught
    seen /= seen.sum()
    first = seen * left
    return energies, first / first.sum(), seen * left**2 / first.sum() ** 2


def slabs(name: Beam, shares: np.ndarray, depth: float) -> np.ndarray:
    """Areal densities of mixtures, (n, 92) shares, that leave about e^(−depth)."""
    one = model(name)
    amounts = shares @ one.by_element
    low, high = np.zeros(len(shares)), np.full(len(shares), 3000.0)
    for _ in range(40):
        middle = (low + high) / 2.0
        left = np.exp(-middle[:, None] * amounts @ one.basis_cm2_g[0]) @ one.signal[0]
        low, high = (
            np.where(-np.log(left) < depth, middle, low),
            np.where(-np.log(left) < depth, high, middle),
        )
    return middle


def fine(curves: np.ndarray, areal_g_cm2: np.ndarray, weights: np.ndarray) -> np.ndarray:
    depth = areal_g_cm2[:, None] * curves
    return np.exp(-depth) @ weights


def fractions(substances: tuple[str, ...]) -> np.ndarray:
    symbols = list(elements())
    return np.array(
        [[material(one).mass_fractions.get(s, 0.0) for s in symbols] for one in substances]
    )


def largest_errors(name: SingleBeam, shares: np.ndarray) -> tuple[float, float, float]:
    """Largest relative error of signal, of variance, and of thin depths as a share of them."""
    energies, signal, variance = midpoints(name)
    curves = shares @ nodes.element_curves_cm2_g(energies)
    one = model(name)
    worst = np.zeros(3)
    for depth in DEPTHS:
        areal = slabs(name, shares, depth)
        left = np.exp(-areal[:, None] * (shares @ one.by_element) @ one.basis_cm2_g[0])
        error = np.abs(left @ one.signal[0] / fine(curves, areal, signal) - 1.0).max()
        noise = np.abs(left @ one.variance[0] / fine(curves, areal, variance) - 1.0).max()
        thin = error / depth if depth < 0.5 else 0.0
        worst = np.maximum(worst, (error, noise, thin))
    return float(worst[0]), float(worst[1]), float(worst[2])


@pytest.mark.parametrize("name", LINACS)
def test_few_nodes_do_what_a_fine_quadrature_does_for_all_materials(name: SingleBeam) -> None:
    signal, variance, thin = largest_errors(name, fractions(names()))
    assert signal < SPECTRAL_ERROR
    assert variance < VARIANCE_ERROR
    assert thin < 2.5 * SPECTRAL_ERROR, "thin things get their mass right"


@pytest.mark.parametrize("name", LINACS)
def test_so_they_do_for_every_element(name: SingleBeam) -> None:
    signal, variance, thin = largest_errors(name, np.eye(len(elements())))
    assert signal < SPECTRAL_ERROR
    assert variance < VARIANCE_ERROR
    assert thin < 2.5 * SPECTRAL_ERROR


@given(
    st.sampled_from(LINACS),
    st.lists(st.tuples(st.sampled_from(names()), st.floats(0.01, 1.0)), min_size=1, max_size=5),
    st.floats(0.01, float(-np.log(nodes.FAINTEST))),
)
def test_so_they_do_behind_a_stack_of_anything(
    name: SingleBeam, stack: list[tuple[str, float]], depth: float
) -> None:
    shares = np.array([[share for _, share in stack]]) @ fractions(tuple(n for n, _ in stack))
    shares /= shares.sum()
    areal = slabs(name, shares, depth)
    energies, signal, variance = midpoints(name)
    curves = shares @ nodes.element_curves_cm2_g(energies)
    one = model(name)
    left = np.exp(-areal[:, None] * (shares @ one.by_element) @ one.basis_cm2_g[0])
    assert left @ one.signal[0] == pytest.approx(fine(curves, areal, signal), rel=SPECTRAL_ERROR)
    assert left @ one.variance[0] == pytest.approx(
        fine(curves, areal, variance), rel=VARIANCE_ERROR
    )


@pytest.mark.parametrize("name", ISOTOPES)
def test_lines_are_exact(name: SingleBeam) -> None:
    energies, photons = spectrum.photons(SOURCES[name])
    caught, left = spectrum.detection(energies)
    signal = photons * caught * left / (photons * caught * left).sum()
    areal = np.array([0.0, 0.1, 10.0, 100.0])
    for substance in names():
        curve = mass_attenuation_cm2_g(substance, energies)
        expected = np.exp(-np.multiply.outer(areal, curve)) @ signal
        assert model(name).transmission(substance, areal)[0] == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("name", BEAMS)
def test_a_model_is_physical(name: Beam) -> None:
    """More matter is never brighter, air is white, nodes rise in energy."""
    one = model(name)
    assert one.beams == beams_of(name)
    for signal, variance, basis, energies in zip(
        one.signal, one.variance, one.basis_cm2_g, one.energies_MeV, strict=True
    ):
        assert basis.shape == (one.rank, signal.size)
        assert (one.by_element @ basis > 0.0).all()
        assert signal.sum() == pytest.approx(1.0, abs=1e-9)
        assert min(signal.min(), variance.min()) > 0.0
        assert variance.sum() >= 1.0 - 1e-9
        assert (np.diff(energies) > 0.0).all()
    assert all(0.3 < caught < 1.0 for caught in one.caught)
    assert one.transmission("steel", np.zeros(1)) == pytest.approx(1.0, abs=1e-9)


@pytest.mark.parametrize("name", [name for name in BEAMS if len(beams_of(name)) == 2])
def test_a_pair_is_its_beams_with_the_same_coefficients(name: Beam) -> None:
    pair = model(name)
    for n, single in enumerate(beams_of(name)):
        one = model(single)
        assert (one.by_element == pair.by_element).all()
        assert (one.basis_cm2_g[0] == pair.basis_cm2_g[n]).all()
        areal = np.array([1.0, 30.0, 200.0])
        assert (one.transmission("glass", areal)[0] == pair.transmission("glass", areal)[n]).all()


def test_a_material_of_ones_own_is_carried_and_an_unknown_name_is_not() -> None:
    own = Material.of_fractions("glaze", {"Pb": 0.5, "Si": 0.2, "O": 0.3}, 4.0, source="a test")
    energies, signal, _ = midpoints("6MV")
    expected = np.exp(-mass_attenuation_cm2_g(own, energies) * 60.0) @ signal
    left = model("6MV").transmission(own, np.array([60.0]))[0, 0]
    assert left == pytest.approx(expected, rel=SPECTRAL_ERROR)
    with pytest.raises(DefectError, match="no material 'stel'"):
        model("6MV").coefficients("stel")


@pytest.mark.parametrize(("crystal", "crystal_cm"), [("caesium_iodide", 5.0)])
def test_another_crystal_is_fitted_on_the_spot(crystal: str, crystal_cm: float) -> None:
    one = model("6MV", crystal, crystal_cm)
    energies, signal, variance = midpoints("6MV", crystal, crystal_cm)
    areal = np.array([0.3, 3.0, 12.0, 40.0, 110.0, 180.0, 300.0])
    for substance in names():
        depth = np.multiply.outer(areal, mass_attenuation_cm2_g(substance, energies))
        expected = np.exp(-depth) @ signal
        seen = expected > nodes.FAINTEST
        left = np.exp(-np.multiply.outer(areal, one.coefficients(substance)) @ one.basis_cm2_g[0])
        assert (left @ one.signal[0])[seen] == pytest.approx(expected[seen], rel=SPECTRAL_ERROR)
        noise = (np.exp(-depth) @ variance)[seen]
        assert (left @ one.variance[0])[seen] == pytest.approx(noise, rel=VARIANCE_ERROR)
    assert one.transmission("steel", areal)[0] != pytest.approx(
        model("6MV").transmission("steel", areal)[0], rel=1e-2
    )


@given(
    st.sampled_from(SINGLE_BEAMS),
    st.sampled_from(["steel", "water", "lead"]),
    st.floats(0.05, 900.0),
)
def test_equivalents_invert_transmission(name: SingleBeam, substance: str, areal: float) -> None:
    left = model(name).transmission(substance, np.array([areal]))[0]
    assert equivalent_g_cm2(left, name, substance)[0] == pytest.approx(areal, rel=2e-3)


@pytest.mark.parametrize("name", SINGLE_BEAMS)
def test_equivalents_fall_as_transmission_grows_and_hold_at_the_ends(name: SingleBeam) -> None:
    left = np.array([[-0.1, 0.0, 1e-9, 1e-4, 0.01], [0.3, 0.9, 1.0, 1.2, 2.0]])
    areal = equivalent_g_cm2(left, name, "steel")
    assert areal.shape == left.shape
    assert (np.diff(areal.ravel()) <= 0.0).all()
    assert areal[0, 0] == areal[0, 1] <= 1000.0
    assert (areal[1, 2:] == 0.0).all()


@cache
def script() -> Any:
    spec = importlib.util.spec_from_file_location("beam_tables", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_table_was_made_for_the_sources_that_there_are() -> None:
    table = beam_module._table()
    assert list(table["elements"]) == list(elements())
    assert {name: row["made_for"] for name, row in table["beams"].items()} == {
        name: script().made_for(name) for name in LINACS
    }
    for name in LINACS:
        assert table["beams"][name]["caught"] == pytest.approx(
            spectrum.response(SOURCES[name]).caught, rel=1e-8
        )


@pytest.mark.slow
def test_the_table_can_be_made_again() -> None:
    """Not to the last digit: a fit of 500 numbers ends a little elsewhere on another processor."""
    again, table = script().table(), beam_module._table()
    ours, theirs = (np.array(list(t["elements"].values())) for t in (table, again))
    assert list(again["beams"]) == list(table["beams"])
    for name, row in table["beams"].items():
        made = again["beams"][name]
        assert made["signal"] == pytest.approx(np.array(row["signal"]), abs=2e-4)
        assert made["variance"] == pytest.approx(np.array(row["variance"]), abs=2e-3)
        np.testing.assert_allclose(
            theirs @ np.array(made["basis_cm2_g"]), ours @ np.array(row["basis_cm2_g"]), rtol=5e-4
        )


def test_a_gauss_rule_of_n_nodes_is_exact_to_degree_2n_minus_1() -> None:
    """The fit starts from it."""
    x = np.linspace(-1.0, 1.0, 400)
    measure = np.exp(x)
    at, weights = script().gauss_rule(x, measure, 6)
    for degree in range(12):
        expected = (x**degree * measure).sum() / measure.sum()
        assert (weights * at**degree).sum() == pytest.approx(expected, abs=1e-12)
