"""The doc pages of instruments: their blocks are run, their numbers and pictures are of today."""

import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "instruments"
PAGES = sorted(path for path in FOLDER.glob("*.md") if path.name != "README.md")
_BLOCK = re.compile(r"```python\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_prints_what_it_says(path):
    (block,) = _BLOCK.findall(path.read_text("utf-8"))
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(block[0], path.name, "exec"), {"__name__": "page"})  # noqa: S102  (ours)
    assert out.getvalue() == block[1]


@pytest.mark.slow
def test_pages_pictures_and_index_are_fresh():
    command = [sys.executable, str(ROOT / "scripts" / "instrument_pages.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_page_is_of_an_instrument_and_has_a_picture():
    for path in PAGES:
        assert (FOLDER / "text" / f"{path.stem}.toml").is_file()
        assert path.with_suffix(".svg").is_file()
