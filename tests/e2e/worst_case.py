"""The worst case of the bay: a 40' high cube of 4,000 cartons, all unloaded and standing there."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from msgspec.structs import replace
from sqlalchemy import URL

from tests.exercise.playing import OPENING
from tests.exercise.small_case import KEY, NUMBER, public, slot_handle, small_case
from tests.service.served import Served
from tidewaiter.casework import casefile
from tidewaiter.casework.casefile import CaseFile, Proof, Provenance
from tidewaiter.exercise.case import Case
from tidewaiter.service.store import cases
from tidewaiter.service.store.database import Database
from tidewaiter.world.model import Package
from tidewaiter.world.units import draw_unit

PACKAGES = 4000
SIZE_TYPE = "45G1"
#: Cartons across, on top of each other, and one behind the other; and one of them.
COLUMNS, LAYERS, ROWS = 8, 20, 25
CARTON_M = (0.285, 0.13, 0.46)
BUDGET_MINUTES = 2000.0
UNLOADED = (*OPENING, "unload 14")
_PATIENCE_S = 120


def worst_case() -> Case:
    """Make the case."""
    plain = small_case()
    declared = replace(
        public(),
        size_type=SIZE_TYPE,
        budget_minutes=BUDGET_MINUTES,
        declared_packages=PACKAGES,
        declared_by_depth=tuple(round(PACKAGES * depth / 12) for depth in range(13)),
    )
    world = replace(
        plain.world,
        unit=draw_unit(SIZE_TYPE, NUMBER, KEY),
        load=tuple(_carton(n) for n in range(PACKAGES)),
        dunnage=(),
    )
    return replace(plain, public=declared, world=world, key=replace(plain.key, oddities=()))


def _carton(n: int) -> Package:
    wide, high, deep = CARTON_M
    row, rest = divmod(n, COLUMNS * LAYERS)
    column, layer = divmod(rest, LAYERS)
    slot = f"stack/{row * COLUMNS + column:03d}/{layer:02d}"
    return Package(
        handle=slot_handle(slot),
        slot=slot,
        kind="carton",
        item=1 + row % 2,
        count=1,
        position_m=(
            (column - (COLUMNS - 1) / 2) * wide,
            (layer + 0.5) * high,
            -(row + 0.5) * deep - 0.1,
        ),
        size_m=CARTON_M,
        form="box",
        material="general_goods",
        gross_kg=4.0,
        marks=f"LOT {row}",
        contents="tea",
    )


def store(data_dir: Path) -> str:
    """Put the case into the store of a centre, also of one that is served; gives its id."""
    proof = Proof(walk=UNLOADED, minutes=0.0, outcome="")
    made = CaseFile(case=worst_case(), proof=proof, provenance=Provenance("seed", 0, "clean"))
    # In a thread of its own: the driver of a browser has an event loop in this one.
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(_stored(data_dir, made))).result()


async def _stored(data_dir: Path, made: CaseFile) -> str:
    db = Database(URL.create("sqlite+aiosqlite", database=str(data_dir / "tidewaiter.db")))
    await db.open()
    try:
        file, shown = casefile.encode(made), made.case.public
        return (await cases.add_case(db, file, shown, "sample", time.time())).id
    finally:
        await db.close()


def play(address: str, cookie: str, case_id: str) -> str:
    """Begin the case as the officer of a cookie and unload everything; gives the exercise."""
    served = Served(address, case_id, {"officer": cookie})
    exercise = served.begin()
    with served.line(exercise) as line:
        line.hear()
        for action in UNLOADED:
            line.say(action)
            answer = line.hear(_PATIENCE_S)
            assert "observation" in answer, (action, answer)
    return exercise
