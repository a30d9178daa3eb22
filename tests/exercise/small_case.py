"""A small hand-made case for tests: a 22G1 with 30 cartons, and what may be hidden in it.

`small_case()` is clean, `small_case("c01")` has two holdalls at ``reserve/door``, and
`small_case("quantity")` three cartons too many. All share one key, so they are twins.
"""

from __future__ import annotations

from typing import Literal

from tidewaiter.base.streams import handle
from tidewaiter.exercise.case import Case, Discrepancy, Hide, Key, Oddity, Public, Registers
from tidewaiter.language.values import Document, Row, Section
from tidewaiter.world.model import Gas, Package, Seal, SealState, World
from tidewaiter.world.units import draw_unit

KEY = "small"
NUMBER = "CSQU3054383"
CARTON_M = (0.6, 0.5, 0.8)
#: Rows from the doors to the front wall, by their layers; the first two hide what is behind.
ROWS = (4, 4, 2)
COLUMNS = 3
DECLARED = sum(ROWS) * COLUMNS
_DOORS_M = 1.8
BUDGET_MINUTES = 240.0

Recipe = Literal["clean", "c01", "quantity"]


def small_case(
    recipe: Recipe = "clean",
    *,
    seal: SealState = "ok",
    phosphine: float = 0.01,
    with_paper_error: bool = False,
) -> Case:
    """Make the case; every choice beside the recipe is alike for its twins."""
    hidden = {"clean": (), "c01": holdalls(), "quantity": extras()}[recipe]
    return Case(
        stream_key=KEY,
        public=public(),
        world=World(
            unit=draw_unit("22G1", NUMBER, KEY),
            seal=Seal("EX100200", "H", seal),
            air=air(phosphine),
            load=load(),
            dunnage=(_package("reserve/wall/1", "timber", (0.0, 0.1, -5.4), (0.5, 0.2, 0.3)),),
            hidden=hidden,
            vehicle_plate="99-XX-999",
        ),
        documents=documents(),
        registers=Registers(("OS000001", "OS000002", "OS000003")),
        key=Key(
            hides=_hides(recipe, tuple(one.handle for one in hidden)),
            discrepancies=(paper_error(),) if with_paper_error else (),
            oddities=(Oddity("oddity-timber", handles=(slot_handle("reserve/wall/1"),)),),
        ),
    )


def slot_handle(slot: str) -> str:
    """Name a slot as cases do."""
    return handle(KEY, slot)


def public() -> Public:
    """Give the public part, the same for all."""
    first, second, _ = (layers * COLUMNS for layers in ROWS)
    return Public(
        title={"en": "22G1 from Poti to Baku"},
        briefing={"en": "Control this unit."},
        budget_minutes=BUDGET_MINUTES,
        documents=("risk-note", "tad", "packing-list"),
        size_type="22G1",
        declared_packages=DECLARED,
        declared_by_depth=(0, first, first + second, DECLARED, DECLARED, DECLARED),
    )


def load() -> tuple[Package, ...]:
    """Thirty cartons in three rows, from 1.8 m behind the sill."""
    return tuple(
        _carton(row, column, layer)
        for row, layers in enumerate(ROWS)
        for column in range(COLUMNS)
        for layer in range(layers)
    )


def _carton(row: int, column: int, layer: int) -> Package:
    wide, high, deep = CARTON_M
    return _package(
        f"stack/{row * COLUMNS + column:03d}/{layer:02d}",
        "carton",
        (
            (column - 1) * (wide + 0.05),
            high / 2.0 + layer * high,
            -_DOORS_M - deep / 2.0 - row * deep,
        ),
        CARTON_M,
        item=1 + row % 2,
        marks=f"LOT {row}",
    )


def holdalls() -> tuple[Package, ...]:
    """Two holdalls behind the doors: one to be seen at once, one behind it."""
    size = (0.7, 0.35, 0.35)
    return (
        _package(
            "reserve/door/1", "holdall", (0.4, 0.175, -0.5), size, item=0, contents="white-blocks"
        ),
        _package(
            "reserve/door/2", "holdall", (0.4, 0.175, -1.0), size, item=0, contents="white-blocks"
        ),
    )


def extras() -> tuple[Package, ...]:
    """Three cartons more than declared, on top of the hindmost row."""
    row = len(ROWS) - 1
    return tuple(_carton(row, column, ROWS[row]) for column in range(COLUMNS))


def air(phosphine: float) -> tuple[Gas, ...]:
    """Give the air; over 0.1 ppm of phosphine nobody may enter."""
    return (
        Gas("oxygen", "%", 20.9, 20.9, 20.9, 10.0),
        Gas("phosphine", "ppm", phosphine * 0.6, phosphine, 0.0, 10.0),
    )


def documents() -> tuple[Document, ...]:
    """Give the papers, the same for all."""
    unit = Section("Unit", (Row("unit", "Unit", NUMBER), Row("seal", "Seal", "EX100200")))
    goods = Section(
        "Goods",
        (Row("gross", "Gross mass", "720 kg"),),
        ("Line", "Kind", "Packages"),
        (("1", "carton", "18"), ("2", "carton", "12")),
    )
    return (
        Document("risk-note", "RN-1", "2026-11-02", "Risk note", (unit,)),
        Document("tad", "26AZ0000000000000T1", "2026-11-01", "Transit document", (unit, goods)),
        Document("packing-list", "PL-1", "2026-10-30", "Packing list", (goods,)),
    )


def paper_error() -> Discrepancy:
    """An error that an attentive reader finds."""
    return Discrepancy(
        document="tad",
        field="gross",
        category="paper-error",
        rule="R0221",
        code="truth-rule",
        args={"wrong": "720", "right": "750"},
    )


def _hides(recipe: Recipe, handles: tuple[str, ...]) -> tuple[Hide, ...]:
    if recipe == "c01":
        return (Hide("c01", "narcotics", handles, "drug-unit", ("detain", "hand-over")),)
    if recipe == "quantity":
        return (Hide("quantity", "quantity", handles, "valuation", ("hold",)),)
    return ()


def _package(
    slot: str,
    kind: str,
    position_m: tuple[float, float, float],
    size_m: tuple[float, float, float],
    *,
    item: int = 0,
    marks: str = "",
    contents: str = "",
) -> Package:
    return Package(
        handle=slot_handle(slot),
        slot=slot,
        kind=kind,
        item=item,
        count=1,
        position_m=position_m,
        size_m=size_m,
        form="box",
        material="general_goods",
        gross_kg=24.0,
        marks=marks,
        contents=contents or ("tea" if kind == "carton" else ""),
    )
