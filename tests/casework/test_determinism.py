"""Determinism: the same bytes in any process, and streams that know nothing of each other."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from tidewaiter.base import streams
from tidewaiter.casework import draw
from tidewaiter.exercise.case import Case

SOURCE = Path(__file__).parents[2] / "src"
SEED = 31_007

_PRINT = """
import hashlib
from tidewaiter.casework import casefile, draw
from tidewaiter.casework.recipes import shelf
for file in (draw.from_seed(3), draw.from_recipe(shelf.shipped("red-bridge-1"), 5)):
    print(hashlib.sha256(casefile.encode(file)).hexdigest())
"""


@pytest.mark.slow
def test_a_seed_and_a_recipe_give_the_same_bytes_whatever_the_hash_seed():
    told: set[str] = set()
    for hash_seed in ("1", "20261130"):
        env = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(SOURCE)}
        done = subprocess.run(
            [sys.executable, "-c", _PRINT], env=env, capture_output=True, text=True, check=True
        )
        told.add(done.stdout)
    (lines,) = told
    assert len(set(lines.split())) == 2


def _parts(case: Case) -> dict[str, bytes]:
    """Take a case apart, so that one can say what changed."""
    parts: dict[str, object] = {
        "public": case.public,
        "key": case.key,
        "answers": case.answers,
        "numbers": msgspec.structs.replace(case.registers, extracts={}),
    }
    parts |= {f"world {name}": getattr(case.world, name) for name in case.world.__struct_fields__}
    parts |= {f"register {name}": one for name, one in case.registers.extracts.items()}
    for paper in case.documents:
        parts |= {f"{paper.kind} {row.field}": row for part in paper.sections for row in part.rows}
        parts |= {f"{paper.kind} tables": [part.table for part in paper.sections]}
    return {name: msgspec.json.encode(one) for name, one in parts.items()}


#: What each stream feeds, by the beginnings of the parts' names: a draw more in it changes nothing
#: else. What is left out feeds many things (goods) or is tested with what it draws.
FEEDS: dict[tuple[str | int, ...], tuple[str, ...]] = {
    ("parties", "driver"): ("gate-record driver",),
    ("parties", "carrier"): ("cmr carrier",),
    ("parties", "holder"): ("tad holder", "declaration /CC015C/HolderOfTheTransitProcedure"),
    ("parties", "consignor"): (
        "tad house-1.consignor",
        "cmr house-1.consignor",
        "invoice house-1.consignor",
        "declaration /CC015C/Consignment/HouseConsignment[1]/Consignor",
    ),
    ("parties", "consignee"): (
        "tad house-1.consignee",
        "cmr house-1.consignee",
        "invoice house-1.consignee",
        "register consignee",
        "declaration /CC015C/Consignment/HouseConsignment[1]/Consignee",
    ),
    ("parties", "plate", "lorry"): (
        "world vehicle_plate",
        "gate-record vehicle",
        "cmr vehicle",
        "tad departure-means-1.identification",
        "declaration /CC015C/Consignment/DepartureTransportMeans[1]/identification",
    ),
    # Of another country of registration the driver speaks another language.
    ("parties", "nationality"): (
        "tad departure-means-1.nationality",
        "declaration /CC015C/Consignment/DepartureTransportMeans[1]/nationality",
        "gate-record driver",
        "cmr carrier",
    ),
    # In other countries other parties have their seat, goods are made and labelled elsewhere, and
    # other lorries come.
    ("declare", "countries"): (
        "tad country-of",
        "tad house-1.consign",
        "tad departure-means-1.nationality",
        "cmr house-1.consign",
        "invoice house-1.consign",
        "cmr carrier",
        "gate-record driver",
        "register consignee",
        "register movement",
        "invoice tables",
        "world load",
        "declaration /CC015C/Consignment/countryOf",
        "declaration /CC015C/Consignment/HouseConsignment[1]/Consign",
        "declaration /CC015C/Consignment/DepartureTransportMeans[1]/nationality",
    ),
    ("papers", "extras"): ("gate-record officer",),
    ("air", "formaldehyde"): ("world air",),
    ("works", "patch"): ("world works",),
    ("traces", "packages"): ("world traces",),
    ("answers", "driver", "ask-load"): ("answers",),
    ("registers", "bic"): ("register bic",),
    ("registers", "interim"): ("numbers",),
    ("hide", "c01"): ("world hidden", "world dunnage", "key"),
}


@pytest.fixture
def more_drawn(monkeypatch: pytest.MonkeyPatch):
    """Draw a case with further numbers drawn, and thrown away, from one stream."""
    holders = [
        module
        for name, module in sorted(sys.modules.items())
        if name.startswith("tidewaiter.") and getattr(module, "stream", None) is streams.stream
    ]
    plain = streams.stream

    def drawn(path: tuple[str | int, ...]) -> tuple[Case, int]:
        opened = 0

        def spent(key: str, *names: str | int):
            nonlocal opened
            chance = plain(key, *names)
            if names == path:
                opened += 1
                # An odd number of halves, so that no draw that follows is the one it was.
                chance.integers(2**31, size=7)
            return chance

        for module in holders:
            monkeypatch.setattr(module, "stream", spent)
        return draw.unproved(SEED, "c01"), opened

    return drawn


@pytest.mark.parametrize("path", FEEDS, ids=lambda path: " ".join(map(str, path)))
def test_a_draw_more_in_one_stream_changes_only_what_it_feeds(more_drawn, path):
    before = _parts(draw.unproved(SEED, "c01"))
    case, opened = more_drawn(path)
    assert opened, "nobody opens this stream"
    after = _parts(case)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    strangers = {name for name in changed if not name.startswith(FEEDS[path])}
    assert not strangers


def test_the_test_of_streams_can_fail(more_drawn):
    """A draw more where the goods are drawn does change the goods."""
    before = _parts(draw.unproved(SEED, "c01"))
    after = _parts(more_drawn(("declare",))[0])
    assert before["world load"] != after["world load"]
    same = {name for name in before if before[name] == after.get(name)}
    assert {"gate-record officer", "numbers"} <= same
