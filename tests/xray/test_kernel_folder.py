"""The folder of kept kernels, on two small kernel modules of which one calls into the other."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tidewaiter.base.errors import DefectError
from tidewaiter.xray import compiled

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "tidewaiter"
ASKS = """
from tidewaiter.xray.compiled import kernel
from tidewaiter.xray.help_kernels import times

@kernel
def answer(x):
    return times(x) + 1.0
"""
HELPS = """
from tidewaiter.xray.compiled import kernel

FACTOR = 2.0

@kernel(inline="never")
def times(x):
    return FACTOR * x
"""
ANSWER = """
from tidewaiter.xray.ask_kernels import answer
print(answer(20.0), sum(answer.stats.cache_hits.values()))
"""
READ_ONLY = """
import pathlib
def refuse(*_, **__):
    raise OSError(30, "Read-only file system")
pathlib.Path.write_bytes = pathlib.Path.mkdir = refuse
"""
UNREADABLE = """
import pathlib
read = pathlib.Path.read_bytes
def refuse(path):
    if "tidewaiter-kernels-" in str(path):
        raise PermissionError(13, "Permission denied")
    return read(path)
pathlib.Path.read_bytes = refuse
"""
OTHER_NUMBA = """
import numba
numba.__version__ = "99.0"
"""
NO_HOME = """
import pathlib
def homeless(*_):
    raise RuntimeError("Could not determine home directory.")
pathlib.Path.home = homeless
"""
# What `make run` does before it says ready, and then a scan of every sort.
WARM_THEN_SCAN = """
from itertools import product
from tests.xray.scenes import load
from tidewaiter.exercise.picture import DETECTOR
from tidewaiter.service.serve import _warm
from tidewaiter.xray.compiled import signatures
from tidewaiter.xray.gantry import Span
from tidewaiter.xray.radiograph import radiograph
from tidewaiter.xray.setting import BEAMS, VIEWS, Setting
_warm()
before = dict(signatures())
for view, beam in product(VIEWS, BEAMS):
    span = Span((100, 300), (40, 300))
    radiograph(load(16), Setting(view, beam), "key", span, detector=DETECTOR)
after = dict(signatures())
print(*(name for name in after if after[name] != before[name]))
"""


class Copy:
    """The mechanism and the two modules, to be edited, and a cache of their own."""

    def __init__(self, folder: Path) -> None:
        self.package, self.cache = folder / "site" / "tidewaiter", folder / "cache"
        (self.package / "xray").mkdir(parents=True)
        (self.package / "base").mkdir()
        for name in ("__init__.py", "base/__init__.py", "base/errors.py", "xray/__init__.py"):
            shutil.copy(SOURCE / name, self.package / name)
        shutil.copy(SOURCE / "xray" / "compiled.py", self.package / "xray")
        (self.package / "xray" / "ask_kernels.py").write_text(ASKS, encoding="utf-8")
        (self.package / "xray" / "help_kernels.py").write_text(HELPS, encoding="utf-8")

    def answer(self, before: str = "", **settings: str) -> tuple[float, int]:
        """The answer to 20, and how many kernels came from disk for it."""
        environment = {
            **{name: os.environ[name] for name in os.environ if not name.startswith("NUMBA_")},
            "PYTHONPATH": str(self.package.parent),
            "PYTHONDONTWRITEBYTECODE": "1",
            "TIDEWAITER_CACHE": str(self.cache),
            **settings,
        }
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", before + ANSWER],
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        assert not done.stderr, "whatever is wrong with the cache is no news to the user"
        answer, hits = done.stdout.split()
        return float(answer), int(hits)

    def files(self) -> list[Path]:
        return [path for path in self.cache.rglob("*") if path.is_file()]

    def edit(self, name: str, old: str, new: str) -> None:
        """Change a file so that neither its size nor its time tells."""
        path = self.package / "xray" / name
        text, stat = path.read_text(encoding="utf-8"), path.stat()
        assert old in text
        assert len(old) == len(new)
        path.write_text(text.replace(old, new), encoding="utf-8")
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


@pytest.fixture
def small(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


@pytest.mark.slow
def test_a_second_process_loads_what_the_first_compiled_beside_nothing_else(small: Copy) -> None:
    before = sorted(small.package.rglob("*"))
    assert small.answer() == (41.0, 0)
    assert small.answer() == (41.0, 1)
    assert sorted(small.package.rglob("*")) == before, "the package may be read-only"


@pytest.mark.slow
def test_an_edited_helper_or_an_upgraded_wheel_is_seen(small: Copy) -> None:
    assert small.answer() == (41.0, 0)
    small.edit("help_kernels.py", "FACTOR = 2.0", "FACTOR = 3.0")
    assert small.answer() == (61.0, 0)
    assert small.answer(OTHER_NUMBA) == (61.0, 0)
    assert small.answer(NUMBA_OPT="1") == (61.0, 0)
    assert small.answer() == (61.0, 1), "versions take turns"


@pytest.mark.slow
def test_folders_of_former_versions_go(small: Copy) -> None:
    for n in range(9):
        folder = small.cache / f"tidewaiter-kernels-{n}"
        folder.mkdir(parents=True)
        os.utime(folder, (n, n))
    (small.cache / "not ours").mkdir()
    small.answer()
    names = {path.name for path in small.cache.iterdir()}
    kept = {name for name in names if name.startswith("tidewaiter-kernels-")}
    assert names - kept == {"not ours"}
    assert len(kept) == 4
    assert {f"tidewaiter-kernels-{n}" for n in (6, 7, 8)} <= kept


@pytest.mark.slow
def test_files_cut_short_or_damaged_are_passed_over_and_written_anew(small: Copy) -> None:
    small.answer()
    for share in (0.0, 0.5, 0.999, 1.0):
        for path in small.files():
            content = bytearray(path.read_bytes())
            for at in range(40, len(content), 97) if share == 1.0 else ():
                content[at] ^= 0xFF
            path.write_bytes(content[: int(share * len(content))])
        assert small.answer() == (41.0, 0), share
    assert small.answer() == (41.0, 1)


@pytest.mark.slow
def test_a_cache_that_cannot_be_written_or_read_costs_time_only(
    small: Copy, tmp_path: Path
) -> None:
    taken = tmp_path / "a file"
    taken.write_text("in the way", encoding="utf-8")
    assert small.answer(TIDEWAITER_CACHE=str(taken / "below")) == (41.0, 0)
    assert small.answer(READ_ONLY) == (41.0, 0)
    assert not small.cache.exists()
    assert small.answer(NO_HOME, TIDEWAITER_CACHE="") == (41.0, 0)
    small.answer()
    assert small.answer(READ_ONLY) == (41.0, 1), "a filled one is used, if only for reading"
    assert small.answer(UNREADABLE) == (41.0, 0)


@pytest.mark.slow
def test_processes_that_race_on_a_cold_cache_are_all_right(small: Copy) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: small.answer()[0], range(4)))
    assert answers == [41.0] * 4
    assert not [path for path in small.files() if path.name.startswith(".")], "nothing half-made"


@pytest.mark.slow
def test_after_warming_no_scan_waits_for_the_compiler() -> None:
    """Kernels come from the cache that the other tests share: what counts is which are ready."""
    done = subprocess.run(
        [sys.executable, "-c", WARM_THEN_SCAN],
        env={**os.environ, "PYTHONPATH": f"{SOURCE.parent}{os.pathsep}{ROOT}"},
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == []


def test_where_kernels_are_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("TIDEWAITER_CACHE", "NUMBA_CACHE_DIR", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    places = {
        "linux": tmp_path / ".cache" / "tidewaiter",
        "darwin": tmp_path / "Library" / "Caches" / "tidewaiter",
        "win32": tmp_path / "AppData" / "Local" / "tidewaiter",
    }
    for platform, place in places.items():
        monkeypatch.setattr(sys, "platform", platform)
        assert compiled._root() == place
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "numba"))
    assert compiled._root() == tmp_path / "numba"
    monkeypatch.setenv("TIDEWAITER_CACHE", str(tmp_path / "ours"))
    assert compiled._root() == tmp_path / "ours"


def test_a_kernel_stands_where_its_text_names_the_cache() -> None:
    with pytest.raises(DefectError, match="…kernels"):
        compiled.kernel(test_a_kernel_stands_where_its_text_names_the_cache)
