"""The committed tables are what the script makes of the official schemas."""

import doctest
import importlib.util
import json
from pathlib import Path

import pytest

from tidewaiter.papers.schema import load

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def script():
    path = REPOSITORY / "scripts" / "ncts_tables.py"
    spec = importlib.util.spec_from_file_location("ncts_tables", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
@pytest.mark.parametrize("phase", [5, 6])
def test_message_tables_are_fresh(script, shared, phase):
    committed = REPOSITORY / "src" / "tidewaiter" / "papers" / f"ncts_p{phase}.json"
    made = script.make(phase, shared)
    assert json.loads(committed.read_text(encoding="utf-8")) == made, (
        "stale: run python scripts/ncts_tables.py ../shared/data"
    )


def test_boxes_are_fresh(script, shared):
    committed = REPOSITORY / "src" / "tidewaiter" / "papers" / "tad_boxes.csv"
    lines = committed.read_text(encoding="utf-8").splitlines()[1:]
    assert [line.split(",", 2)[0] for line in lines] == [row[0] for row in script.boxes(shared)]


@pytest.mark.parametrize("name", ["fields", "patterns", "printing"])
def test_doctests(name):
    result = doctest.testmod(importlib.import_module(f"tidewaiter.papers.{name}"))
    assert result.attempted > 0
    assert result.failed == 0


@pytest.mark.parametrize("phase", [5, 6])
def test_tables_are_whole(phase):
    schema = load(phase)
    for members in schema.groups.values():
        names = [member.name for member in members]
        assert len(set(names)) == len(names), "the reader counts names: each once in a group"
        for member in members:
            assert (member.type_name in schema.groups) != (member.type_name in schema.types)
            assert 0 <= member.least <= member.most
    assert set(schema.roots) == {"CC015C", "CC029C"}
