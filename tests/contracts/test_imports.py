"""The import contracts hold, and each of them breaks when it should."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTRACTS = {
    contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"][
        "contracts"
    ]
}

# One fault for each contract, all planted at once: where, and what is added.
FAULTS = {
    "language/__init__.py": "import tidewaiter.world",
    "base/streams.py": "import random",
    "base/planted_a.py": "import tidewaiter.base.planted_b",
    "base/planted_b.py": "import tidewaiter.base.planted_a",
    "exercise/observe.py": "import tidewaiter.world",
    "xray/__init__.py": "import tidewaiter.language",
}


@pytest.fixture
def copy(tmp_path) -> Path:
    """A copy of the package that a test may spoil."""
    shutil.copytree(
        ROOT / "src/tidewaiter",
        tmp_path / "tidewaiter",
        ignore=shutil.ignore_patterns("__pycache__", "static"),
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=folder,
        env={**os.environ, "COLUMNS": "200", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def verdicts(output: str) -> dict[str, str]:
    """Read `name KEPT` and `name BROKEN` lines; a long name may be wrapped."""
    flat = " ".join(output.split())
    return {
        name: verdict
        for name in CONTRACTS
        for verdict in ("KEPT", "BROKEN")
        if f"{name} {verdict}" in flat
    }


def test_the_tree_keeps_every_contract(copy):
    done = lint(copy)
    assert verdicts(done.stdout) == dict.fromkeys(CONTRACTS, "KEPT"), done.stdout + done.stderr
    assert done.returncode == 0


def test_every_contract_breaks_when_it_should(copy):
    for place, line in FAULTS.items():
        path = copy / "tidewaiter" / place
        before = path.read_text() if path.exists() else '"""Planted."""\n'
        path.write_text(f"{before}\n{line}\n")
    done = lint(copy)
    assert verdicts(done.stdout) == dict.fromkeys(CONTRACTS, "BROKEN"), done.stdout + done.stderr
    assert done.returncode != 0


def test_a_new_package_must_be_given_its_place(copy):
    (copy / "tidewaiter/planted").mkdir()
    (copy / "tidewaiter/planted/__init__.py").write_text("")
    done = lint(copy)
    assert done.returncode != 0
    assert "planted" in done.stdout + done.stderr
