"""The table of materials: whole, sourced, and fresh."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.attenuation import elements
from tidewaiter.matter.materials import material, names

ROOT = Path(__file__).parents[2]
PHYSICS = ROOT.parent / "shared" / "data" / "physics"
TABLES = Path("src", "tidewaiter", "matter", "tables")


def test_every_material_is_whole_and_says_where_it_is_from() -> None:
    assert len(names()) > 150
    for name in names():
        found = material(name)
        assert sum(found.mass_fractions.values()) == pytest.approx(1.0, abs=1e-5), name
        assert set(found.mass_fractions) <= set(elements()), name
        assert all(share > 0.0 for share in found.mass_fractions.values()), name
        assert 0.0005 < found.density_g_cm3 < 20.0, name
        assert found.source.startswith(("PNNL-15870 Rev. 2 #", "estimate: ")), name


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


def test_the_tables_are_what_the_script_makes(tmp_path: Path) -> None:
    if not PHYSICS.exists():
        pytest.skip(f"no physics data: {PHYSICS} is absent")
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    (tmp_path / TABLES).mkdir(parents=True)
    script = tmp_path / "scripts" / "matter_tables.py"
    subprocess.run([sys.executable, script, PHYSICS], check=True)
    for made in sorted((tmp_path / TABLES).iterdir()):
        fresh = (ROOT / TABLES / made.name).read_bytes() == made.read_bytes()
        assert fresh, f"{made.name} is stale: python scripts/matter_tables.py {PHYSICS}"
