"""A commit reaches the disk before it is acknowledged.

Killing a process cannot show this, for what the kernel holds survives it. So SQLite's own calls
to sync a file are counted: its default file layer is wrapped, in a process of its own.
"""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

COUNTING = Path(__file__).with_name("counting.py")


def counted(tmp_path, synchronous):
    done = subprocess.run(
        [sys.executable, str(COUNTING), str(tmp_path / f"{synchronous}.db"), synchronous],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 3:
        pytest.skip(f"SQLite's file layer cannot be reached here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    return float(done.stdout)


def test_every_commit_is_synced(tmp_path):
    assert counted(tmp_path, "as-opened") >= 1


def test_the_count_can_fail(tmp_path):
    assert counted(tmp_path, "OFF") < 0.5
