"""A wheel carries the built client, and can be built where no node is installed."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = ("src", "client", "scripts", "pyproject.toml", "hatch_build.py", "README.md", "LICENSE")


def bare_path(folder: Path) -> str:
    """A search path on which there is a shell and nothing else, no node above all."""
    folder.mkdir()
    (folder / "sh").symlink_to(shutil.which("sh") or "/bin/sh")
    return str(folder)


@pytest.mark.slow
def test_the_wheel_carries_the_client(tmp_path):
    tree = tmp_path / "tree"
    tree.mkdir()
    for part in PARTS:
        if (ROOT / part).is_dir():
            ignore = shutil.ignore_patterns("node_modules", "static", "__pycache__")
            shutil.copytree(ROOT / part, tree / part, ignore=ignore)
        else:
            shutil.copy(ROOT / part, tree / part)
    done = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path)],
        cwd=tree,
        env={**os.environ, "PATH": bare_path(tmp_path / "bin")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    static = "tidewaiter/service/static/"
    assert f"{static}index.html" in names
    assert any(n.startswith(f"{static}assets/") and n.endswith(".js") for n in names)
    assert "tidewaiter/py.typed" in names
    assert "tidewaiter/casework/recipes/shipped/alat-ferry-1.toml" in names
    assert any(n.endswith("licenses/LICENSE") for n in names)
    assert not any("node_modules" in n or n.startswith(("tests/", "client/")) for n in names)
