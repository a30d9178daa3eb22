"""The walk of a survey: all that can be known of a unit before anything intrusive, and its form.

Plays the real engine with observations alone: every paper, every register, the gate with plates,
vehicle, portal and weighbridge, the bay with every panel, the seal viewed and verified. No
radiograph, nothing opened.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import fsum
from typing import get_args

import msgspec

from tidewaiter.base.errors import DefectError
from tidewaiter.casework import message as paper
from tidewaiter.casework import reading
from tidewaiter.casework.desk import Desk
from tidewaiter.casework.survey import classing
from tidewaiter.exercise.case import Case
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language import text
from tidewaiter.language.events import Refusal
from tidewaiter.language.observations import Observation
from tidewaiter.language.patches import PANELS
from tidewaiter.language.values import Document, Sighting

#: Prefix of the cues that say that a reason to look closer is there.
INDICATOR = "indicator "
#: The cues that are a measurement of what is inside, and so evidence rather than a tell.
READING = "weigh "


@dataclass(slots=True)
class Seen:
    """What was noticed, by name.

    Attributes:
        texts: categories: of fields, looks and signs.
        numbers: numbers that are written or shown, each in the unit in which it is.
        form: numbers of the messages themselves, whatever they say: bytes, counts, order.
        documents: papers and extracts, by kind.
    """

    texts: dict[str, str] = field(default_factory=dict[str, str])
    numbers: dict[str, float] = field(default_factory=dict[str, float])
    form: dict[str, float] = field(default_factory=dict[str, float])
    documents: dict[str, Document] = field(default_factory=dict[str, Document])


def look_over(case: Case) -> Seen:
    """Look a unit over as far as nothing is opened.

    Args:
        case: what is played; nothing of its truth is read.

    Raises:
        DefectError: the engine refuses an act that is open to every officer.
    """
    desk, seen = Desk(case), Seen()
    _note(seen, "begin", desk.first)
    for act in _acts(case):
        told = desk.act(act)
        if isinstance(told, Refusal):
            raise DefectError(f"a survey may {text.format(act)}, yet is refused: {told.code}")
        _note(seen, text.format(act), told)
    _compare(seen)
    seen.numbers["public packages"] = float(case.public.declared_packages)
    return seen


def _acts(case: Case) -> Iterator[a.Action]:
    yield from (a.Read(kind) for kind in case.public.documents)
    yield from (a.LookUp(register) for register in get_args(a.Register))
    yield a.Go("gate")
    yield a.Use("radiation-portal", setting="first-pass")
    yield from (a.LookAt(part) for part in ("plates", "vehicle"))
    yield a.Weigh()
    yield a.Go("bay")
    yield a.MakeYardSafe()
    yield from (a.LookAt(panel) for panel in PANELS)
    yield from (a.CheckSeal("view"), a.CheckSeal("verify"))


# -------------------------------------------------------------------------------------------- form


def _note(seen: Seen, act: str, told: Observation) -> None:
    """Take down one observation: its form first, then what it says."""
    data = msgspec.json.encode(told)
    sightings = [one for event in told.events for one in getattr(event, "sightings", ())]
    names = [one.handle for one in sightings]
    seen.form |= {
        f"{act} bytes": float(len(data)),
        f"{act} packed": float(len(zlib.compress(data, 1))),
        f"{act} events": float(len(told.events)),
        f"{act} sightings": float(len(names)),
        f"{act} order": _disorder(names),
        f"{act} ids": float(sum(map(len, names))),
        f"{act} minute": told.status.minute,
    }
    seen.form["messages"] = seen.form.get("messages", 0.0) + 1.0
    seen.form["bytes"] = seen.form.get("bytes", 0.0) + len(data)
    seen.numbers["minutes"] = told.status.minute
    for event in told.events:
        _read(seen, act, event)


def _disorder(names: list[str]) -> float:
    """Give the share of neighbours that do not follow each other by name."""
    pairs = list(pairwise(names))
    return sum(first > second for first, second in pairs) / len(pairs) if pairs else 0.0


# ----------------------------------------------------------------------------------------- content


def _read(seen: Seen, act: str, event: e.Event) -> None:
    match event:
        case e.DocumentRead() | e.LookedUp():
            _document(seen, event.document)
        case e.Went() | e.Looked():
            for one in event.sightings:
                _sighting(seen, act, one)
        case e.Used() | e.InstrumentRead():
            for one in event.readings:
                seen.numbers[f"{one.instrument} {one.place} {one.quantity}"] = one.value
            if isinstance(event, e.Used):
                _signs(seen, str(event.instrument), event.signs)
        case e.SealChecked():
            _signs(seen, f"seal {event.how}", event.signs)
            _value(seen, f"seal {event.how} number", event.number)
        case _:
            pass


def _value(seen: Seen, name: str, written: str) -> None:
    seen.texts |= classing.categories(name, written)
    number = classing.number(written)
    if number is not None:
        seen.numbers[name] = number


def _document(seen: Seen, document: Document) -> None:
    seen.documents[document.kind] = document
    _value(seen, f"{document.kind} number", document.number)
    _value(seen, f"{document.kind} title", document.title)
    for part in document.sections:
        for row in part.rows:
            _value(seen, f"{document.kind} {row.field}", row.value)
            if document.kind == "risk-note" and row.field.startswith("indicator"):
                seen.texts[f"{INDICATOR}{row.label}"] = "fires"
        _table(seen, f"{document.kind} {part.title}", part.columns, part.table)


def _table(
    seen: Seen, name: str, columns: tuple[str, ...], table: tuple[tuple[str, ...], ...]
) -> None:
    """Sum a table up: its rows, the sum and the extremes of each column, what stands first."""
    if not columns:
        return
    seen.numbers[f"{name} rows"] = float(len(table))
    for n, column in enumerate(columns):
        cells = [row[n] for row in table]
        numbers = [one for one in map(classing.number, cells) if one is not None]
        if numbers:
            seen.numbers[f"{name} {column} sum"] = fsum(numbers)
            seen.numbers[f"{name} {column} least"] = min(numbers)
            seen.numbers[f"{name} {column} most"] = max(numbers)
        if cells:
            seen.texts |= classing.categories(f"{name} {column} first", cells[0])


def _sighting(seen: Seen, act: str, one: Sighting) -> None:
    name = f"{act} {one.handle}"
    seen.texts[f"{name} kind"] = one.kind
    seen.numbers[f"{name} turn"] = one.turn_deg
    for axis, at, size in zip("xyz", one.position_mm, one.size_mm, strict=True):
        seen.numbers[f"{name} at {axis}"] = float(at)
        seen.numbers[f"{name} size {axis}"] = float(size)
    for key, look in one.look.items():
        _value(seen, f"{name} {key}", look)


def _signs(seen: Seen, what: str, signs: tuple[str, ...]) -> None:
    for sign in signs:
        seen.texts[f"{what} sign {sign}"] = "shows"
        if sign != "no-alarm":
            seen.texts[f"{INDICATOR}{what} {sign}"] = "fires"


# -------------------------------------------------------------------------------------- comparison


def _compare(seen: Seen) -> None:
    """Hold against each other what an attentive officer would."""
    papers = seen.documents
    plan = reading.loading_plan(papers["packing-list"])
    declared_kg = fsum(row.gross_kg for row in plan)
    plates = {"weighed": "weighbridge platform gross-mass", "tare": "look at plates plates tare-kg"}
    weighed_kg, tare_kg = (seen.numbers[name] for name in plates.values())
    excess_kg = weighed_kg - tare_kg - declared_kg
    seen.numbers[f"{READING}excess kg"] = excess_kg
    seen.numbers[f"{READING}excess share"] = excess_kg / declared_kg if declared_kg else 0.0
    wrong = paper.wrong_fields(papers[paper.KIND])
    seen.numbers["paper errors"] = float(len(wrong))
    for rule in wrong.values():
        seen.texts[f"{INDICATOR}paper error {rule}"] = "fires"
    gate = papers["gate-record"]
    carriage = next(one for kind, one in papers.items() if kind in {"cmr", "bill-of-lading"})
    for name in ("seals", "container-number", "vehicle"):
        differ = _box(gate, name) != _box(carriage, name)
        seen.texts[f"{name} differ"] = "yes" if differ else "no"
        if differ:
            seen.texts[f"{INDICATOR}{name} differ"] = "fires"


def _box(document: Document, name: str) -> str:
    rows = (row for part in document.sections for row in part.rows)
    return next((row.value for row in rows if row.field == name), "")
