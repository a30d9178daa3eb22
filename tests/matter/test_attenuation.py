"""Attenuation against published tables and against itself."""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tidewaiter.base.errors import DefectError
from tidewaiter.matter import attenuation
from tidewaiter.matter.attenuation import PROCESSES, elements, processes_cm2_g
from tidewaiter.matter.materials import (
    Material,
    mass_attenuation_by_process_cm2_g,
    mass_attenuation_cm2_g,
    mass_attenuation_matrix_cm2_g,
    material,
    mixture_cm2_g,
    names,
)

CHECK = Path(__file__).parents[3] / "shared" / "data" / "physics" / "nist_check.csv"


def published() -> list[tuple[str, dict[str, float], float, float]]:
    if not CHECK.exists():
        return []
    with CHECK.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    words = [row["mass_fractions"].split() for row in rows]
    shares = [{s: float(w) for s, w in zip(it[::2], it[1::2], strict=True)} for it in words]
    return [
        (row["material"], share, float(row["energy_MeV"]), float(row["mu_rho_cm2_g"]))
        for row, share in zip(rows, shares, strict=True)
    ]


def test_every_published_coefficient_agrees_to_a_thousandth() -> None:
    rows = published()
    if not rows:
        pytest.skip(f"no published coefficients: {CHECK} is absent")
    assert len(rows) == 190
    for name, shares, energy_MeV, expected in rows:
        ours = mixture_cm2_g(shares, np.array([energy_MeV]))[0]
        assert ours == pytest.approx(expected, rel=1e-3), (name, energy_MeV)


@pytest.mark.parametrize("symbol", ["H", "C", "O", "Al", "Fe", "Cu", "Sn"])
def test_a_row_left_out_is_found_again_to_a_fifth_of_a_percent(symbol: str) -> None:
    """Twice the table's spacing; at its own the error is some sixteen times smaller."""
    table = attenuation._xcom()[elements()[symbol].number]
    total = table[:, 1:].sum(axis=1)
    for column, process in enumerate(PROCESSES, start=1):
        threshold = attenuation._THRESHOLD_MEV.get(process, 0.0)
        for row in np.flatnonzero((table[:, 0] >= 0.15) & (table[:, 0] <= 10.0)):
            if table[row - 1, column] == 0.0:
                continue
            rest = np.delete(table, row, axis=0)
            guess = attenuation._interpolate(
                rest[:, 0], rest[:, column], threshold, table[row : row + 1, 0]
            )
            assert abs(guess[0] - table[row, column]) < 2e-3 * total[row], (process, table[row, 0])


def test_an_edge_is_a_step_and_nothing_else() -> None:
    """Lead's K edge at 88.0045 keV (XCOM): up by a factor of about 4 for photoelectrons."""
    edge = 0.0880045
    below, above = processes_cm2_g("Pb", np.array([edge * 0.999, edge * 1.001])).T
    photo = PROCESSES.index("photoelectric")
    assert 3.5 < above[photo] / below[photo] < 5.5
    for low, high in ((0.0165, edge * 0.9999), (edge * 1.0001, 1.0)):
        curve = processes_cm2_g("Pb", np.geomspace(low, high, 500))[photo]
        assert all(a > b for a, b in pairwise(curve))


@cache
def edges() -> list[tuple[str, int]]:
    """Every absorption edge: the row below it, found where photoelectric absorption rises.

    Between edges it only falls, so this does not ask how the module finds them.
    """
    return [
        (symbol, int(row))
        for symbol, element in elements().items()
        for row in np.flatnonzero(np.diff(attenuation._xcom()[element.number][:, 3]) > 0.0)
    ]


def table_of(symbol: str) -> np.ndarray:
    return attenuation._xcom()[elements()[symbol].number]


def test_each_edge_is_two_rows_and_none_is_lost() -> None:
    """Above 10 keV lie the K edges from Ga on, L1 from Tm, L2 from Lu, L3 from W (X-ray Data
    Booklet, Lawrence Berkeley National Laboratory, table 1-1)."""
    for symbol, row in edges():
        below, above = table_of(symbol)[row : row + 2, 0]
        assert above < 1.0001 * below, (symbol, below, above)
    found = Counter(elements()[symbol].number for symbol, _ in edges())
    first = {"K": 31, "L1": 69, "L2": 71, "L3": 74}
    assert found == {z: sum(z >= least for least in first.values()) for z in range(31, 93)}


def test_uraniums_k_edge_is_as_published() -> None:
    """NIST SRD 126, table 3: 1.378 below and 4.893 cm²/g above 115.606 keV."""
    below, above = mixture_cm2_g({"U": 1.0}, np.array([0.115606, 0.115607]))
    assert below == pytest.approx(1.378, rel=5e-4)
    assert above == pytest.approx(4.893, rel=1e-3)


@given(data=st.data())
@settings(max_examples=300, deadline=None)
def test_no_curve_crosses_an_edge(data: st.DataObject) -> None:
    symbol, row = data.draw(st.sampled_from(edges()))
    share = data.draw(st.floats(0.0, 1.0, exclude_max=True))
    table = table_of(symbol)
    photo = PROCESSES.index("photoelectric")

    def at(energy_MeV: float) -> np.ndarray:
        return processes_cm2_g(symbol, np.array([energy_MeV]))[:, 0]

    below_MeV, above_MeV = table[row, 0], table[row + 1, 0]
    assert at(below_MeV) == pytest.approx(table[row, 1:], rel=1e-12)
    assert at(above_MeV) == pytest.approx(table[row + 1, 1:], rel=1e-12)
    gap_MeV = below_MeV + share * (above_MeV - below_MeV)
    if gap_MeV < above_MeV:
        assert at(gap_MeV) == pytest.approx(table[row, 1:], rel=1e-9)
    if row > 0:
        side_MeV = below_MeV - share * (below_MeV - table[row - 1, 0])
        assert table[row, photo + 1] * (1 - 1e-9) <= at(side_MeV)[photo]
        assert at(side_MeV)[photo] <= table[row - 1, photo + 1] * (1 + 1e-9)
    side_MeV = above_MeV + share * (table[row + 2, 0] - above_MeV)
    assert table[row + 2, photo + 1] * (1 - 1e-9) <= at(side_MeV)[photo]
    assert at(side_MeV)[photo] <= table[row + 1, photo + 1] * (1 + 1e-9)


def test_no_pairs_below_their_threshold() -> None:
    shares = dict(
        zip(PROCESSES, processes_cm2_g("Pb", np.array([1.0, 1.03, 2.0, 2.1])), strict=True)
    )
    assert shares["pair_nuclear"][0] == 0.0
    assert 0.0 < shares["pair_nuclear"][1] < 1e-5
    assert shares["pair_electron"][2] == 0.0
    assert 0.0 < shares["pair_electron"][3] < 1e-6


def test_nothing_is_said_outside_the_table() -> None:
    with pytest.raises(DefectError, match=r"0\.01 to 20"):
        mass_attenuation_cm2_g("water", np.array([0.009]))
    with pytest.raises(DefectError, match=r"0\.01 to 20"):
        mass_attenuation_cm2_g("water", np.array([float("nan")]))
    with pytest.raises(DefectError, match="H to U"):
        processes_cm2_g("Np", np.array([1.0]))
    with pytest.raises(DefectError, match="one row of numbers"):
        processes_cm2_g("Fe", np.ones((2, 2)))


def test_compton_scattering_at_one_mev_is_klein_and_nishinas_for_every_element() -> None:
    """0.21121 barn an electron; binding takes up to 3 % of it in the heaviest."""
    for symbol, element in elements().items():
        by_process = processes_cm2_g(symbol, np.array([0.01, 1.0, 20.0]))
        assert (by_process.sum(axis=0) > 0.0).all(), symbol
        free = 0.602214 * 0.21121 * element.number / element.atomic_weight
        bound = 0.002 + 0.03 * element.number / 92
        assert by_process[PROCESSES.index("incoherent"), 1] == pytest.approx(free, rel=bound)


def test_the_matrix_is_the_rows() -> None:
    energies = np.array([0.2, 1.3, 5.0])
    some = [*names()[::17], Material.of_formula("mine", "CsI", 4.51)]
    rows = np.stack([mass_attenuation_cm2_g(one, energies) for one in some])
    assert mass_attenuation_matrix_cm2_g(some, energies) == pytest.approx(rows, rel=1e-12)
    assert mass_attenuation_matrix_cm2_g([], energies).shape == (0, 3)


def test_processes_add_up_to_the_total() -> None:
    energies = np.geomspace(0.01, 20.0, 50)
    by_process = mass_attenuation_by_process_cm2_g("lead_battery", energies)
    assert by_process.shape == (len(PROCESSES), 50)
    assert by_process.sum(axis=0) == pytest.approx(
        mass_attenuation_cm2_g(material("lead_battery"), energies), rel=1e-14
    )


@given(
    share=st.floats(0.0, 1.0),
    pair=st.tuples(st.sampled_from(names()), st.sampled_from(names())),
    energy_MeV=st.floats(0.01, 20.0),
)
def test_a_mixture_attenuates_as_the_masses_of_its_parts(
    share: float, pair: tuple[str, str], energy_MeV: float
) -> None:
    first, second = pair
    if first == second:
        share = 1.0
    mixed = Material.of_mixture("mixed", {second: 1.0 - share, first: share}, 1.0)
    at = np.array([energy_MeV])
    expected = share * mass_attenuation_cm2_g(first, at) + (1.0 - share) * mass_attenuation_cm2_g(
        second, at
    )
    assert mass_attenuation_cm2_g(mixed, at) == pytest.approx(expected, rel=1e-9)
