"""The table of materials: whole, sourced, and fresh; and materials of one's own."""

from __future__ import annotations

import csv
import doctest
import pickle
import shutil
import subprocess
import sys
from dataclasses import replace
from math import nan
from pathlib import Path
from statistics import median
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.errors import DefectError, InputError, Problem
from tidewaiter.matter import composition, materials
from tidewaiter.matter.attenuation import elements
from tidewaiter.matter.composition import Composition, atoms
from tidewaiter.matter.effective import effective_Z, electrons_per_g, power_law_Z
from tidewaiter.matter.materials import (
    GROUPS,
    Material,
    densities_g_cm3,
    mass_fraction_matrix,
    material,
    names,
    resolve,
)

ROOT = Path(__file__).parents[2]
PHYSICS = ROOT.parent / "shared" / "data" / "physics"
TABLES = Path("src", "tidewaiter", "matter", "tables")
GOODS = ROOT / "src" / "tidewaiter" / "casework" / "tables" / "goods.csv"
RECIPES = ROOT / "scripts" / "matter_recipes.csv"

a_name = st.sampled_from(names())
an_element = st.sampled_from(sorted(elements()))


def recipes() -> list[dict[str, str]]:
    with RECIPES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


# ------------------------------------------------------------------------------------- the table


def test_every_material_is_whole_and_says_where_it_is_from() -> None:
    for name in names():
        found = material(name)
        assert sum(found.mass_fractions.values()) == pytest.approx(1.0, abs=1e-12), name
        assert set(found.mass_fractions) <= set(elements()), name
        assert all(share > 0.0 for share in found.mass_fractions.values()), name
        assert 0.0005 < found.density_g_cm3 < 20.0, name
        assert found.source.startswith(("PNNL-15870 Rev. 2 #", "estimate: ")), name
        if found.packed_density_g_cm3 is not None:
            assert found.packed_density_g_cm3 <= found.density_g_cm3, name


def test_every_estimate_says_what_it_rests_on() -> None:
    rows = recipes()
    assert {row["name"] for row in rows} == set(names())
    for row in rows:
        ours = not row["recipe"].startswith("pnnl ") or row["density_g_cm3"]
        assert row["reason"] or not ours, row["name"]


def test_a_density_said_to_be_the_sum_of_the_parts_is() -> None:
    claimed = [row for row in recipes() if "within 5 % of the sum of the parts" in row["reason"]]
    assert len(claimed) >= 5
    for row in claimed:
        words = row["recipe"].split()[1:]
        litres = sum(
            float(share) / material(part).density_g_cm3
            for share, part in zip(words[::2], words[1::2], strict=True)
        )
        assert float(row["density_g_cm3"]) == pytest.approx(1.0 / litres, rel=0.05), row["name"]


def test_groups_part_the_table() -> None:
    parted = [name for group in GROUPS for name in names(group)]
    assert sorted(parted) == sorted(names())
    assert len(parted) == len(set(parted))
    assert sum(len(names(group)) for group in GROUPS if group != "substance") >= 150
    with pytest.raises(DefectError, match="no group 'good'; groups: structural, packaging"):
        names("good")  # pyright: ignore[reportArgumentType]


def test_packed_densities_are_the_medians_of_our_goods() -> None:
    """As SOURCES.md says: HS6 rows before chapters, two digits."""
    with GOODS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for name in names():
        packed = material(name).packed_density_g_cm3
        of: dict[str, list[float]] = {}
        for row in rows:
            if row["material"] == name:
                of.setdefault(row["level"], []).append(float(row["packed_density"]) / 1000.0)
        if packed is not None:
            level = next(one for one in ("unknown", "hs6", "chapter") if one in of)
            assert packed == pytest.approx(median(of[level]), rel=0.051), name


def test_no_actinide_is_in_the_table() -> None:
    heavy = {symbol for symbol, element in elements().items() if element.number > 83}
    assert not [name for name in names() if heavy & set(material(name).mass_fractions)]


def test_an_unknown_name_lists_near_ones() -> None:
    with pytest.raises(DefectError, match=r"no material 'cardbord'; near names: cardboard"):
        material("cardbord")


def test_known_compositions() -> None:
    """Independent arithmetic: water is 2 H and 1 O; a mixture adds up its parts."""
    hydrogen = 2 * 1.008 / (2 * 1.008 + 15.999)
    assert material("water").mass_fractions["H"] == pytest.approx(hydrogen, abs=2e-5)
    spirits = material("spirits").mass_fractions
    ethanol = 24.022 / (24.022 + 6 * 1.008 + 15.999)
    assert spirits["C"] == pytest.approx(0.34 * ethanol, abs=2e-5)


def test_the_tables_and_the_page_are_what_the_script_makes(tmp_path: Path) -> None:
    if not PHYSICS.exists():
        pytest.skip(f"no physics data: {PHYSICS} is absent")
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    (tmp_path / TABLES).mkdir(parents=True)
    (tmp_path / "docs").mkdir()
    script = tmp_path / "scripts" / "matter_tables.py"
    subprocess.run([sys.executable, script, PHYSICS], check=True)
    made = [*sorted((tmp_path / TABLES).iterdir()), tmp_path / "docs" / "materials.md"]
    assert len(made) == 4
    for path in made:
        fresh = (ROOT / path.relative_to(tmp_path)).read_bytes() == path.read_bytes()
        assert fresh, f"{path.name} is stale: python scripts/matter_tables.py {PHYSICS}"


def test_the_page_is_fresh_even_without_the_physics_data(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    shutil.copytree(ROOT / TABLES, tmp_path / TABLES)
    (tmp_path / "docs").mkdir()
    subprocess.run([sys.executable, tmp_path / "scripts" / "matter_tables.py"], check=True)
    made = (tmp_path / "docs" / "materials.md").read_text(encoding="utf-8")
    assert made == (ROOT / "docs" / "materials.md").read_text(encoding="utf-8")


# ------------------------------------------------------------------------------ one's own material


def test_a_material_is_a_value() -> None:
    water = material("water")
    again = replace(water, mass_fractions={el: water.mass_fractions[el] for el in ("O", "H")})
    assert again == water
    assert hash(again) == hash(water)
    assert {water: 1}[again] == 1
    assert pickle.loads(pickle.dumps(water)) == water  # noqa: S301  (our own bytes)
    assert replace(water, density_g_cm3=0.9) != water
    assert resolve("water") is water
    assert resolve(again) is again


@pytest.mark.parametrize("module", [composition, materials])
def test_examples_in_docstrings_run(module: ModuleType) -> None:
    failed, tried = doctest.testmod(module)
    assert tried > 0
    assert failed == 0


def test_all_that_is_wrong_with_a_material_is_said_at_once() -> None:
    with pytest.raises(InputError) as caught:
        Material("x", {"Fe": 0.5, "Xx": nan, "C": -0.1}, -1.0, "", packed_density_g_cm3=0.0)
    paths = [problem.path for problem in caught.value.problems]
    assert paths == [
        "density_g_cm3",
        "packed_density_g_cm3",
        "mass_fractions.Xx",
        "mass_fractions.Xx",
        "mass_fractions.C",
    ]
    assert all(problem.right for problem in caught.value.problems)


@pytest.mark.parametrize(
    ("shares", "words"),
    [
        ({}, "add up to 0"),
        ({"Fe": 98.0, "C": 2.0}, "add up to 100"),
        ({"Fe": 0.9}, "add up to 0.9"),
        ({"Fe": 0.998}, "add up to 0.998"),
        ({"fe": 1.0}, "no element 'fe'"),
        ({"Pu": 1.0}, "no element 'Pu'"),
        ({"Fe": float("inf")}, "a share of inf"),
    ],
)
def test_shares_that_cannot_be(shares: dict[str, float], words: str) -> None:
    with pytest.raises(InputError, match=words):
        Material.of_fractions("x", shares, 1.0)


def test_shares_within_a_thousandth_are_made_whole() -> None:
    made = Material.of_fractions("x", {"C": 0.7, "Fe": 0.3005, "H": 0.0}, 1.0)
    assert list(made.mass_fractions) == ["C", "Fe"]
    assert sum(made.mass_fractions.values()) == pytest.approx(1.0, abs=1e-15)
    assert Composition(made.mass_fractions) == made.mass_fractions


@pytest.mark.parametrize("density", [0.0, -1.0, nan, float("inf")])
def test_a_density_is_finite_and_above_zero(density: float) -> None:
    for make in (
        lambda: Material.of_formula("x", "H2O", density),
        lambda: Material.of_fractions("x", {"H": 1.0}, density),
        lambda: Material.of_mixture("x", {"water": 1.0}, density),
    ):
        with pytest.raises(InputError, match=r"density_g_cm3: a density of"):
            make()


def test_a_mixture_of_what_is_not_there() -> None:
    mine = Material.of_formula("mine", "NaCl", 2.17)
    with pytest.raises(InputError) as caught:
        Material.of_mixture("x", {"watr": 0.5, mine: -1.0}, nan)
    said = str(caught.value)
    assert "parts.watr: no material 'watr' (near names: water" in said
    assert "parts.mine: a share of -1.0" in said
    assert "a density of nan" in said
    with pytest.raises(InputError, match="two parts of one name"):
        Material.of_mixture("x", {"water": 0.5, material("water"): 0.5}, 1.0)


# --------------------------------------------------------------------------------------- formulas


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("H2O", {"H": 2, "O": 1}),
        ("CuSO4(H2O)5", {"Cu": 1, "S": 1, "O": 9, "H": 10}),
        ("Fe0.95O", {"Fe": 0.95, "O": 1}),
        ("Ca5(PO4)3OH", {"Ca": 5, "P": 3, "O": 13, "H": 1}),
        ("((CH2)2O)3", {"C": 6, "H": 12, "O": 3}),
        ("CO", {"C": 1, "O": 1}),
        ("Co", {"Co": 1}),
    ],
)
def test_formulas(formula: str, expected: dict[str, float]) -> None:
    assert atoms(formula) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        ("", "names no element"),
        ("()", "closes an empty group"),
        ("H2O)", r"'\)' at character 4 closes nothing"),
        ("((H2O)", r"1 '\(' left open"),
        ("2H2O", "'2' at character 1 belongs to no symbol"),
        ("h2o", "'h2o' at character 1 belongs to no symbol"),
        ("H0", "a count that is not above zero"),
        ("Np2O", "'Np2' at character 1 is no element"),
        ("CuSO4·5H2O", "'·5' at character 6 belongs to no symbol"),
        ("H²O", "'²' at character 2 belongs to no symbol"),
        ("H" + "9" * 400, "not above zero and finite"),
        ("(H" + "9" * 300 + ")" + "9" * 300, "counts too large"),
    ],
)
def test_formulas_that_cannot_be_read(formula: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        atoms(formula)


def test_all_that_is_wrong_with_a_formula_is_said_at_once() -> None:
    with pytest.raises(InputError) as caught:
        Material.of_formula("x", "Xx(Yy0))2?", -1.0)
    assert len(caught.value.problems) == 6
    assert caught.value.problems[-1].path == "density_g_cm3"


any_formula = st.one_of(
    st.text(),
    st.text(alphabet="()CHONaFeUx0123456789. ·"),
    st.lists(st.sampled_from(["(", ")", "C", "Fe", "U", "2", "0.5", "1e9", "0"])).map("".join),
)


@given(formula=any_formula)
def test_any_text_is_a_material_or_an_input_error(formula: str) -> None:
    problems: tuple[Problem, ...] = ()
    made = None
    try:
        made = Material.of_formula("x", formula, 1.0)
    except InputError as error:
        problems = error.problems
    assert (made is None) == bool(problems)
    assert all(problem.wrong and problem.right for problem in problems)
    if made is not None:
        assert sum(made.mass_fractions.values()) == pytest.approx(1.0, abs=1e-12)
        assert np.isfinite(power_law_Z(made))


@given(st.dictionaries(an_element, st.integers(1, 50), min_size=1, max_size=6))
def test_a_formula_written_out_is_read_back(counts: dict[str, int]) -> None:
    assert atoms("".join(f"{symbol}{n}" for symbol, n in counts.items())) == counts
    assert atoms("".join(f"({symbol}){n}" for symbol, n in counts.items())) == counts


# ------------------------------------------------------------------------------------- properties


def test_properties_come_as_arrays() -> None:
    both = ["steel", Material.of_formula("mine", "UO2", 10.9)]
    assert densities_g_cm3(both).tolist() == [material("steel").density_g_cm3, 10.9]
    shares = mass_fraction_matrix(both)
    assert shares.shape == (2, 92)
    assert shares.sum(axis=1) == pytest.approx([1.0, 1.0])
    assert shares[0, 26 - 1] == material("steel").mass_fractions["Fe"]
    assert densities_g_cm3([]).shape == (0,)


@given(symbol=an_element, energy_MeV=st.floats(0.01, 20.0))
def test_an_element_is_like_itself(symbol: str, energy_MeV: float) -> None:
    pure = Material.of_formula(symbol, symbol, 1.0)
    number = elements()[symbol].number
    assert effective_Z(pure, np.array([energy_MeV]))[0] == pytest.approx(number, rel=1e-12)
    assert power_law_Z(pure) == pytest.approx(number, abs=1e-6)


@given(name=a_name, energy_MeV=st.floats(0.01, 20.0))
def test_a_mixture_lies_between_its_elements(name: str, energy_MeV: float) -> None:
    numbers = [elements()[symbol].number for symbol in material(name).mass_fractions]
    low, high = min(numbers) * (1 - 1e-12), max(numbers) * (1 + 1e-12)
    assert low <= effective_Z(name, np.array([energy_MeV]))[0] <= high
    assert low <= power_law_Z(name) <= high


def test_water_is_as_published() -> None:
    """Power law 7.42 (Spiers 1946); ten electrons in three atoms where Compton rules, whose
    binding and coherent part leave 0.1 %; 3.343e23 electrons a gram (ICRU 44)."""
    water = Material.of_formula("water", "H2O", 1.0)
    assert power_law_Z(water) == pytest.approx(7.42, abs=0.005)
    assert effective_Z(water, np.array([1.0]))[0] == pytest.approx(10 / 3, rel=1e-3)
    assert electrons_per_g(water) == pytest.approx(3.343e23, rel=2e-4)


def test_heavy_elements_count_for_more_where_photoelectrons_or_pairs_rule() -> None:
    soft, middle, hard = effective_Z("glass", np.array([0.02, 1.0, 20.0]))
    assert soft > hard > middle
