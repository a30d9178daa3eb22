"""Evidence on paper: findings, photographs, exhibits and who has them now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tidewaiter.language import events as e
from tidewaiter.service.print.sheet import Block, Line, Lines, Table, Words
from tidewaiter.service.print.signed import Signed

_NOTHING = "–"


def findings(signed: Signed) -> tuple[Block, ...]:
    """List every finding ever written; one that was struck out stays readable."""
    written = signed.all(e.FindingRecorded)
    if not written:
        return (Words(signed.say("findings-none")),)
    struck = {one.n for one in signed.all(e.FindingWithdrawn)}
    numbers = _numbers(signed)
    rows = [
        (
            str(one.n),
            signed.word("category", one.category)
            + (f" ({signed.say('withdrawn')})" if one.n in struck else ""),
            _where(signed, one),
            one.note or _NOTHING,
            "\n".join(numbers[one.target]) or _NOTHING,
        )
        for one in written
    ]
    head = signed.head("no", "finding", "where", "note", "exhibit")
    return (Table(head, (0.5, 1.6, 2.0, 2.1, 1.3), tuple(rows)),)


def _numbers(signed: Signed) -> dict[str, list[str]]:
    """Give the numbers of exhibits and photographs of each thing."""
    numbers: dict[str, list[str]] = defaultdict(list)
    for one in signed.all(e.ExhibitTaken):
        numbers[one.target].append(signed.say("exhibit-no", n=one.n))
    for one in signed.all(e.Photographed):
        numbers[one.target].append(signed.say("photograph-no", n=one.n))
    return numbers


def _where(signed: Signed, one: e.FindingRecorded) -> str:
    paper = signed.word("document", one.document) if one.document else ""
    parts = (signed.names(one.target), paper, one.field)
    return "\n".join(part for part in parts if part) or _NOTHING


def photographs(signed: Signed) -> tuple[Block, ...]:
    """List the photographs by their numbers."""
    rows = [
        (str(one.n), signed.names(one.target), signed.minute(record.minute), str(record.n))
        for record, one in signed.events(e.Photographed)
    ]
    if not rows:
        return (Words(signed.say("photographs-none")),)
    return (Table(signed.head("no", "what", "minute", "record"), (0.7, 4.0, 1, 1), tuple(rows)),)


def exhibits(signed: Signed) -> tuple[Block, ...]:
    """List the exhibits with their bags, then the custody log: who had them, from when."""
    taken = signed.events(e.ExhibitTaken)
    if not taken:
        return (Words(signed.say("exhibits-none")),)
    rows = [
        (
            str(one.n),
            signed.names(one.target),
            signed.word("taken-as", one.taken_as),
            one.bag,
            signed.minute(one.minute),
            str(record.n),
        )
        for record, one in taken
    ]
    head = signed.head("no", "what", "taken-as", "bag", "minute", "record")
    return (
        Table(head, (0.5, 2.6, 1.6, 1.6, 0.9, 0.9), tuple(rows)),
        Words(signed.say("custody")),
        Lines(tuple(_custody(signed))),
    )


def _custody(signed: Signed) -> Iterator[Line]:
    minutes: dict[float, list[int]] = defaultdict(list)
    for one in signed.all(e.ExhibitTaken):
        minutes[one.minute].append(one.n)
    for minute, numbers in minutes.items():
        yield _held(signed, minute, signed.officer, numbers)
    for record, one in signed.events(e.HandedOver):
        yield _held(signed, record.minute, signed.word("lead", one.to), one.exhibits)


def _held(signed: Signed, minute: float, who: str, numbers: tuple[int, ...] | list[int]) -> Line:
    written = ", ".join(map(str, numbers)) or _NOTHING
    mark = f"{signed.say('column-minute')} {signed.minute(minute)}"
    return Line(signed.say("held", who=who, exhibits=written), mark)
