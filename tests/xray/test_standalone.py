"""Physics stands alone: the example runs where nothing else of the product can be imported."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "04_from_solids_to_a_radiograph.py"
ALONE = """
import importlib.abc, runpy, sys
class Alone(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        part = name.split(".")[1:2]
        if name.startswith("tidewaiter.") and part not in (["matter"], ["xray"], ["base"]):
            raise ImportError(f"{name} is not physics")
sys.meta_path.insert(0, Alone())
sys.argv = ["example", *sys.argv[1:]]
runpy.run_path(PATH)
"""


def test_the_example_runs_alone_and_says_what_is_true(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"PATH = {str(EXAMPLE)!r}\n{ALONE}", str(tmp_path)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert "2 beams, 905 rows, 500 columns" in done.stdout
    assert "the plate is told as metal" in done.stdout
    told = re.search(r"the block: ([\d.]+) ± ([\d.]+) kg read, ([\d.]+) kg true", done.stdout)
    assert told is not None
    read, sigma, true = (float(word) for word in told.groups())
    assert abs(read - true) < 0.02 * true
    assert 0.0 < sigma < 0.1 * true
    assert {path.name for path in tmp_path.iterdir()} == {"example-grey.png", "example-colour.png"}


def test_the_documents_name_what_is_there() -> None:
    text = (ROOT / "docs" / "radiographs.md").read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)#]+)\)", text):
        assert (ROOT / "docs" / link).exists(), link
    for path in re.findall(r"`((?:xray|tests|bench|scripts)/[\w/]+\.py)`", text):
        assert any((base / path).exists() for base in (ROOT, ROOT / "src" / "tidewaiter")), path
