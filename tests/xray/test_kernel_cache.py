"""The disk cache of compiled kernels may be cold, broken or impossible: pictures stay the same."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"
SCAN = """
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Box, Solid
from tidewaiter.xray.gantry import Span
from tidewaiter.xray.radiograph import radiograph
from tidewaiter.xray.setting import Setting
crate = Solid(Box((1.0, 1.0, 1.0)), Pose((0.0, 1.0, -1.0)), "wood")
print(radiograph([crate], Setting(), "key", Span((20, 200), (100, 300))).counts.sum())
"""
NO_PLACE = """
import numba.core.caching as caching
caching.CacheImpl._locator_classes = []
"""


def scan(cache: Path, before: str = "") -> str:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "NUMBA_CACHE_DIR": str(cache)}
    return subprocess.run(
        [sys.executable, "-c", before + SCAN],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


@pytest.mark.slow
def test_a_cold_a_warm_a_broken_and_no_cache_give_the_same_picture(tmp_path: Path) -> None:
    cold = scan(tmp_path)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files, "kernels are cached where NUMBA_CACHE_DIR says"
    assert scan(tmp_path) == cold
    for path in files:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert scan(tmp_path) == cold
    assert scan(tmp_path, NO_PLACE) == cold


def test_kernels_use_nothing_that_the_cache_would_not_see_change() -> None:
    """The cache is keyed by the text of a kernel's own file; so kernels import none of ours."""
    tree = ast.parse((SOURCE / "tidewaiter" / "xray" / "kernels.py").read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = [getattr(node, "module", None) or node.names[0].name for node in imports]
    assert not [name for name in names if name.startswith("tidewaiter")]
    for path in SOURCE.rglob("*.py"):
        compiled = "njit" in path.read_text(encoding="utf-8")
        assert not compiled or path.name == "kernels.py", path
