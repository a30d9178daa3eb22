"""Where the official schemas and example messages lie: beside the repository, not in it."""

from pathlib import Path

import pytest
from lxml import etree

SHARED = Path(__file__).parents[2].parent / "shared" / "data"
_FOLDERS = {5: "p5_51.8.6", 6: "p6_60.4.16"}


@pytest.fixture(scope="session")
def shared() -> Path:
    if not SHARED.is_dir():
        pytest.skip(f"SKIPPED: no outside oracle, {SHARED} is absent")
    return SHARED


@pytest.fixture(scope="session")
def examples(shared: Path) -> dict[str, bytes]:
    folder = shared / "ncts" / "examples"
    return {path.stem: path.read_bytes() for path in sorted(folder.glob("*.xml"))}


@pytest.fixture(scope="session")
def official(shared: Path) -> dict[tuple[int, str], etree.XMLSchema]:
    """The official schemas, as lxml judges them."""
    return {
        (phase, message): etree.XMLSchema(
            file=str(shared / "ncts" / "xsd" / folder / f"{message.lower()}.xsd")
        )
        for phase, folder in _FOLDERS.items()
        for message in ("CC015C", "CC029C")
    }
