"""The timeline on paper: each record in one row, as its events are said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tidewaiter.language import events as e
from tidewaiter.language.events import Record
from tidewaiter.language.tell import tell_event, tell_reading
from tidewaiter.language.values import Reading
from tidewaiter.service.print.sheet import Block, Table
from tidewaiter.service.print.signed import Signed


def timeline(signed: Signed) -> Block:
    """Lay out every record, looks in passing taken together."""
    rows = [
        (_span(lines), signed.minute(lines[0].minute), _told(signed, lines))
        for lines in _together(signed.records)
    ]
    return Table(signed.head("record", "minute", "happened"), (0.7, 0.7, 5.6), tuple(rows))


def _together(records: Sequence[Record]) -> Iterator[list[Record]]:
    """Take looks in passing that follow each other as one line."""
    passing: list[Record] = []
    for record in records:
        if _in_passing(record):
            passing.append(record)
            continue
        if passing:
            yield passing
            passing = []
        yield [record]
    if passing:
        yield passing


def _in_passing(record: Record) -> bool:
    looks = [one for one in record.events if not isinstance(one, e.Spent)]
    return bool(looks) and all(
        isinstance(one, e.Looked) and one.how in {"gaze", "torch"} for one in looks
    )


def _span(records: Sequence[Record]) -> str:
    first, last = records[0].n, records[-1].n
    return str(first) if first == last else f"{first}–{last}"


def _told(signed: Signed, records: Sequence[Record]) -> str:
    if _in_passing(records[0]):
        looked = (one for record in records for one in record.events if isinstance(one, e.Looked))
        targets = dict.fromkeys(signed.names(one.target) for one in looked)
        return signed.say("in-passing", targets=", ".join(targets))
    return (
        "\n".join(line for one in records[0].events for line in _event(signed, one))
        or records[0].action
    )


def _event(signed: Signed, event: e.Event) -> Iterator[str]:
    """Say an event by its sentence; what an instrument shows goes with it, sightings do not."""
    language = signed.language
    first = next(tell_event(event, language), "")
    yield from [first] * bool(first)
    readings: Sequence[Reading] = getattr(event, "readings", ())
    if len(readings) == 1:
        yield tell_reading(readings[0], language)
    elif readings:
        yield "; ".join(
            f"{signed.word('quantity', one.quantity)} {one.value:.10g} {one.unit}".strip()
            for one in readings
        )
