"""Kernels stand where their text names the folder that they are kept in."""

from __future__ import annotations

import ast
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "tidewaiter"


def test_kernels_stand_where_their_text_names_the_cache() -> None:
    """Each imports other kernels only, and nothing is compiled but through ``compiled``."""
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if path.name.endswith("kernels.py"):
            nodes = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.ImportFrom)]
            ours = [n.module or "" for n in nodes if (n.module or "").startswith("tidewaiter")]
            assert all(name.endswith(("kernels", "tidewaiter.xray.compiled")) for name in ours), (
                path
            )
        elif path.name != "compiled.py":
            assert "njit" not in text, path
