"""What holds for every file in the repository."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# A folder of somebody's machine, as it slips into a script or a log.
MACHINE = re.compile(r"(?:^|[^\w.$}/-])/(?:work|root|home|tmp|Users)/[\w.]")
REGISTRY = re.compile(
    r'"resolved": *"http|^--(?:extra-)?index-url|^ *registry *= *"?http', re.MULTILINE
)
LINK = re.compile(r"\[[^\]]*\]\((?!https?:|#|mailto:)([^)#\s]+)")


@pytest.fixture(scope="module")
def files() -> list[Path]:
    """Every file that is, or is about to be, in git."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listing.returncode != 0:
        pytest.skip(f"no git here, so no list of files: {listing.stderr.decode().strip()}")
    names = sorted({ROOT / name for name in listing.stdout.decode().split("\0") if name})
    return [path for path in names if path.is_file()]


def matches(pattern: re.Pattern[str], files: list[Path]) -> list[str]:
    found = []
    for path in files:
        text = path.read_bytes()
        if b"\0" in text:
            continue
        for number, line in enumerate(text.decode().splitlines(), 1):
            if pattern.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    return found


def test_no_file_names_a_machine(files):
    assert matches(MACHINE, files) == []


def test_no_file_names_a_registry(files):
    assert matches(REGISTRY, files) == []


def test_no_file_is_big(files):
    assert [str(path) for path in files if path.stat().st_size > 2**20] == []


def test_no_package_is_called_utils(files):
    forbidden = {"utils", "util", "helpers", "misc", "common"}
    assert [str(path) for path in files if forbidden & {path.stem, path.parent.name}] == []


def test_every_link_in_the_documents_leads_somewhere(files):
    broken = [
        f"{path.relative_to(ROOT)} → {target}"
        for path in files
        if path.suffix == ".md"
        for target in LINK.findall(path.read_text())
        if not (path.parent / target).exists()
    ]
    assert broken == []


def test_contributing_stays_short():
    assert len((ROOT / "CONTRIBUTING.md").read_text().splitlines()) < 100


@pytest.mark.parametrize("folder", ["work", "root", "home", "tmp", "Users"])
def test_the_pattern_for_machines_finds_them(folder):
    for line in (f"cd /{folder}/x", f"open('/{folder}/a')", f"PATH=/{folder}/me"):
        assert MACHINE.search(line), line
    for line in (f"src/{folder}/x", f"$OUT/{folder}/x", f"https://a.example/{folder}/x"):
        assert not MACHINE.search(line), line
