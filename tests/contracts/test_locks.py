"""The locks pin everything by hash, name no registry, and fit what they were made from."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import tidewaiter

ROOT = Path(__file__).parents[2]
CLIENT = ROOT / "client"
LOCKS = ("bootstrap", "runtime", "dev")


def pins(lock: str) -> dict[str, tuple[str, int]]:
    """Read a requirement file: name → (version, number of hashes); anything else in it fails."""
    text = (ROOT / "requirements" / f"{lock}.txt").read_text().replace("\\\n", " ")
    found: dict[str, tuple[str, int]] = {}
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        requirement, *hashes = line.split(" --hash=sha256:")
        requirement = requirement.split(";")[0].strip()
        assert re.fullmatch(r"[A-Za-z0-9._\[\]-]+==[0-9][^\s=]*", requirement), line
        assert all(re.fullmatch(r"[0-9a-f]{64}\s*", digest) for digest in hashes), line
        name, version = requirement.split("==")
        found[canonicalize_name(name.split("[")[0])] = (version, len(hashes))
    return found


def wanted(lines: list[str]) -> set[str]:
    return {canonicalize_name(Requirement(line).name) for line in lines if line.strip()}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_python_pin_has_a_hash(lock):
    assert pins(lock)
    assert [name for name, (_, hashes) in pins(lock).items() if hashes == 0] == []


@pytest.mark.parametrize("path", [*(f"requirements/{n}.txt" for n in LOCKS), "client/.npmrc"])
def test_no_lock_names_a_registry(path):
    assert re.findall(r"https?://|index-url|find-links|^registry", (ROOT / path).read_text()) == []


def test_the_python_locks_agree():
    dev = pins("dev")
    assert pins("runtime").items() <= dev.items()
    assert pins("bootstrap").items() <= dev.items()


def test_the_python_locks_hold_what_is_asked_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    tools = (ROOT / "requirements/dev.in").read_text().splitlines()
    assert wanted(project["dependencies"]) <= pins("runtime").keys()
    assert wanted(project["dependencies"] + tools) <= pins("dev").keys()


def test_every_client_entry_has_a_hash_and_no_address():
    # npm accepts a lock whose hashes were taken out, so only this test sees it.
    packages = json.loads((CLIENT / "package-lock.json").read_text())["packages"]
    entries = {path: entry for path, entry in packages.items() if path}
    assert len(entries) > 10
    unchecked = [
        path
        for path, entry in entries.items()
        if not entry.get("integrity", "").startswith("sha512-")
    ]
    assert unchecked == []
    assert [path for path, entry in entries.items() if "resolved" in entry] == []


def test_the_client_lock_fits_its_package():
    package = json.loads((CLIENT / "package.json").read_text())
    packages = json.loads((CLIENT / "package-lock.json").read_text())["packages"]
    for kind in ("dependencies", "devDependencies"):
        assert packages[""].get(kind) == package.get(kind)
        for name, version in package[kind].items():
            assert packages[f"node_modules/{name}"]["version"] == version
    # Biome 2.6 once wrote a lock without its platform packages; it then runs nowhere.
    assert "node_modules/@biomejs/cli-linux-x64" in packages


def test_product_and_client_carry_one_version():
    assert json.loads((CLIENT / "package.json").read_text())["version"] == tidewaiter.__version__
