"""The instruments as anybody may know them: where each is used, on what, and what it needs.

One table, ``tables/instruments.csv``: refusals, the client's menus, the costs' rows and the
reference read it. What an instrument shows is for `tidewaiter.instruments` to say.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, cast

from tidewaiter.base.tables import rows
from tidewaiter.language.poses import Tool
from tidewaiter.language.values import PARTS, Station, Value

InstrumentName = Literal[
    "axle-scale",
    "co2-probe",
    "density-meter",
    "dog-team",
    "drill",
    "fibrescope",
    "heartbeat-detector",
    "laser",
    "loupe",
    "magnet",
    "mirror",
    "multi-gas",
    "pager",
    "paint-gauge",
    "platform-scale",
    "pole-camera",
    "presumptive-test",
    "pry-bar",
    "radiation-portal",
    "raking-light",
    "riid",
    "seal-gauge",
    "thermal-camera",
    "trace-swab",
    "under-vehicle-camera",
    "uv-lamp",
]
"""Instruments that are used with the one act `actions.Use`; the others have acts of their own."""

Family = Literal[
    "air",
    "dog",
    "eye",
    "heat",
    "people",
    "radiation",
    "seal",
    "structure",
    "trace",
    "weight",
]
"""Instruments of one family learn from the same thing; two families are two witnesses."""


#: Families of what is used without laying a hand on the unit.
_APART: frozenset[Family] = frozenset({"radiation", "weight", "people", "heat", "dog"})


class Instrument(Value):
    """One row of the table.

    Attributes:
        name: what it is called in actions.
        family: what it learns from.
        stations: where it is used.
        on: what it may be held at: ``unit`` (no target), ``panel``, ``point`` (of the
            tractor), ``seal``, ``package``,
            ``contents`` (of an opened package), or the handle of a part.
        settings: words for how it is used; the first is taken where none is said.
        kit: what must hang on the belt; empty for what belongs to the site or comes when called.
        switch: it shows nothing before it was switched on, and its background taken.
        intrusive: it leaves damage behind.
        step: the step of the procedure that it serves first.
    """

    name: InstrumentName
    family: Family
    stations: tuple[Station, ...]
    on: tuple[str, ...]
    settings: tuple[str, ...] = ()
    kit: Tool | None = None
    switch: bool = False
    intrusive: bool = False
    step: str = ""


def by_hand(name: InstrumentName, target: str, station: Station) -> bool:
    """Say whether a use lays a hand on the unit: in the bay, on a part of it (S04)."""
    return station == "bay" and target in PARTS and catalogue()[name].family not in _APART


@cache
def catalogue() -> dict[str, Instrument]:
    """Give every instrument by its name, in the order of the table."""
    return {row["name"]: _instrument(row) for row in rows("language", "instruments")}


def _instrument(row: dict[str, str]) -> Instrument:
    return Instrument(
        name=cast(InstrumentName, row["name"]),
        family=cast(Family, row["family"]),
        stations=cast("tuple[Station, ...]", _words(row["stations"])),
        on=_words(row["on"]),
        settings=_words(row["settings"]),
        kit=cast(Tool, row["kit"]) if row["kit"] else None,
        switch=row["switch"] == "1",
        intrusive=row["intrusive"] == "1",
        step=row["step"],
    )


def _words(cell: str) -> tuple[str, ...]:
    return tuple(word for word in cell.split("|") if word)
