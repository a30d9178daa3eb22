"""Sources and crystals against integration, textbook numbers and published tables."""

from __future__ import annotations

import numpy as np
import pytest

from tidewaiter.matter.attenuation import ELECTRON_MASS_MEV
from tidewaiter.matter.materials import mass_attenuation_cm2_g
from tidewaiter.xray import spectrum
from tidewaiter.xray.setting import SINGLE_BEAMS, SingleBeam
from tidewaiter.xray.sources import DOSE_UGY, SOURCES, Isotope, Linac

LINACS = {name: source for name, source in SOURCES.items() if isinstance(source, Linac)}


def koch_and_motz_2bs(
    energy_MeV: float, end_point_MeV: float, target_Z: int, y: np.ndarray
) -> np.ndarray:
    """Formula 2BS of Koch and Motz (1959): photons per MeV and reduced angle y = γθ."""
    k = energy_MeV / ELECTRON_MASS_MEV
    before = end_point_MeV / ELECTRON_MASS_MEV + 1.0
    after, ratio = before - k, (before - k) / before
    square = 1.0 + y * y
    screen = target_Z ** (1.0 / 3.0) / (111.0 * square)
    log_m = -np.log((k / (2.0 * before * after)) ** 2 + screen**2)
    bend = 4.0 * y * y * ratio / square**4
    inner = (
        4.0 * bend - (1.0 + ratio) ** 2 / square**2 + ((1.0 + ratio**2) / square**2 - bend) * log_m
    )
    return 2.0 * inner * y / k


@pytest.mark.parametrize("end_point_MeV", [3.0, 6.0, 9.0])
@pytest.mark.parametrize("share", [0.02, 0.2, 0.5, 0.9, 0.99])
def test_schiff_is_the_integral_over_angle(end_point_MeV: float, share: float) -> None:
    energy_MeV = share * end_point_MeV
    logs = np.linspace(np.log(1e-6), np.log(1e3), 40_001)
    by_angle = koch_and_motz_2bs(energy_MeV, end_point_MeV, 74, np.exp(logs)) * np.exp(logs)
    expected = np.trapezoid(by_angle, logs)
    ours = spectrum.schiff(np.array([energy_MeV]), end_point_MeV, 74)[0]
    assert ours == pytest.approx(expected, rel=2e-5)


@pytest.mark.parametrize("name", LINACS)
def test_a_spectrum_is_one(name: SingleBeam) -> None:
    source = LINACS[name]
    energies, shares = spectrum.photons(source)
    assert shares.sum() == pytest.approx(1.0)
    assert (shares > 0.0).all()
    assert energies[0] > spectrum.LOWEST_ENERGY_MEV
    assert energies[-1] < source.end_point_MeV
    mean_MeV = shares @ energies
    assert 0.25 < mean_MeV / source.end_point_MeV < 0.40, "a filtered beam has about a third"
    hardened = shares * np.exp(-mass_attenuation_cm2_g("steel", energies) * 100.0)
    assert hardened @ energies / hardened.sum() > mean_MeV * 1.25


@pytest.mark.parametrize("name", LINACS)
def test_below_the_lowest_energy_nothing_is_left(name: SingleBeam) -> None:
    """The bound that the constant claims: less than 1e-5 of the signal."""
    source = LINACS[name]
    low = spectrum.LOWEST_ENERGY_MEV
    energies = np.geomspace(0.05, source.end_point_MeV * (1.0 - 1e-9), 6000)
    caught, left = spectrum.detection(energies)
    signal = spectrum.emitted(energies, source) * caught * left * energies
    assert signal[energies < low].sum() / signal.sum() < 1e-5


@pytest.mark.parametrize("name", LINACS)
def test_the_fine_rule_is_fine(name: SingleBeam) -> None:
    """Twice as fine changes no transmission by 1e-6."""
    left: list[np.ndarray] = []
    for rule in ((24, 16), (48, 24)):
        energies, shares = spectrum.photons(LINACS[name], *rule)
        depth = np.multiply.outer([1.0, 50.0, 250.0], mass_attenuation_cm2_g("lead", energies))
        left.append(np.exp(-depth) @ (shares * energies) / (shares @ energies))
    np.testing.assert_allclose(left[0], left[1], rtol=1e-6)


def test_radioactive_sources_shine_in_their_lines() -> None:
    energies, shares = spectrum.photons(SOURCES["Co-60"])
    assert energies.tolist() == [1.17323, 1.33249]
    assert shares == pytest.approx([0.5, 0.5], abs=0.005)
    energies, shares = spectrum.photons(SOURCES["Cs-137"])
    assert energies.tolist() == [0.661657]
    assert shares.tolist() == [1.0]


@pytest.mark.parametrize(("energy_MeV", "share"), [(0.1, 0.138), (1.0, 0.440), (6.0, 0.644)])
def test_compton_electrons_take_the_textbook_share(energy_MeV: float, share: float) -> None:
    """Attix (1986), appendix D.1: mean fraction of the photon's energy."""
    ours = spectrum.klein_nishina_share(np.array([energy_MeV]))[0]
    assert ours == pytest.approx(share, abs=6e-4)


@pytest.mark.parametrize("crystal", ["cadmium_tungstate", "caesium_iodide"])
def test_a_crystal_keeps_less_than_a_photon_brings(crystal: str) -> None:
    energies = np.geomspace(0.15, 9.0, 300)
    caught, left = spectrum.detection(energies, crystal, 3.0)
    assert ((caught > 0.0) & (caught <= 1.0)).all()
    assert ((left > 0.0) & (left < energies)).all()
    deeper, _ = spectrum.detection(energies, crystal, 6.0)
    assert deeper == pytest.approx(1.0 - (1.0 - caught) ** 2), "the second half sees what is left"


@pytest.mark.parametrize("name", SINGLE_BEAMS)
def test_a_response_adds_up(name: SingleBeam) -> None:
    seen = spectrum.response(SOURCES[name])
    assert seen.signal.sum() == pytest.approx(1.0)
    assert seen.variance.sum() >= 1.0 - 1e-12, "photons of unequal energy only add noise"
    assert 0.3 < seen.caught < 1.0


@pytest.mark.parametrize(
    ("energy_MeV", "absorbed_cm2_g"),
    [(0.15, 0.02496), (0.6, 0.02953), (1.0, 0.02789), (2.0, 0.02345), (6.0, 0.01647)],
)
def test_air_kerma_is_a_little_above_published_absorption(
    energy_MeV: float, absorbed_cm2_g: float
) -> None:
    """Dry air in Hubbell and Seltzer's tables (NISTIR 5632).

    Kerma counts what electrons radiate away again, up to 2 % of it at 6 MeV; absorption does not.
    """
    absorbed = energy_MeV * absorbed_cm2_g * 1.602176634e-10
    ours = spectrum.air_kerma_per_photon_Gy_cm2(np.array([energy_MeV]))[0]
    assert -0.01 < ours / absorbed - 1.0 < 0.01 + 0.002 * energy_MeV


def test_air_kerma_of_a_cobalt_source_is_the_published_one() -> None:
    """0.308 mGy m² h⁻¹ GBq⁻¹ bare (Ninkovic et al., Radiation Protection Dosimetry 115, 2005)."""
    source = SOURCES["Co-60"]
    assert isinstance(source, Isotope)
    energies, per_decay = np.array(source.lines).T
    per_cm2 = 1e9 * 3600.0 * per_decay / (4.0 * np.pi * 100.0**2)
    mGy = (per_cm2 @ spectrum.air_kerma_per_photon_Gy_cm2(energies)) * 1e3
    assert mGy == pytest.approx(0.308, rel=0.01)


@pytest.mark.parametrize("name", SINGLE_BEAMS)
def test_dose_area_and_distance_set_the_number_of_photons(name: SingleBeam) -> None:
    source = SOURCES[name]
    one = spectrum.photons_per_cell(source, DOSE_UGY[name], 4e-5, 7.0)
    assert spectrum.photons_per_cell(source, 2.0 * DOSE_UGY[name], 8e-5, 7.0) == pytest.approx(
        4 * one
    )
    assert spectrum.photons_per_cell(source, DOSE_UGY[name], 4e-5, 14.0) == pytest.approx(one / 4)
    energies, shares = spectrum.photons(source)
    kerma_Gy = one / 0.4 * 7.0**2 * (shares @ spectrum.air_kerma_per_photon_Gy_cm2(energies))
    assert kerma_Gy * 1e6 == pytest.approx(DOSE_UGY[name])
