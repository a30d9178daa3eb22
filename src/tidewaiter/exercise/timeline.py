"""The timeline: an exercise act by act, in short, and as what the officer was told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.state import fold, initial
from tidewaiter.language.debriefs import Moment, Played, Replay
from tidewaiter.language.events import Record


def moments(records: Sequence[Record]) -> tuple[Moment, ...]:
    """Tell each act in short: when, what, and which sorts of events came of it."""
    return tuple(_moment(record) for record in records)


def _moment(record: Record) -> Moment:
    codes = (f"event-{event.__struct_config__.tag}" for event in record.events)
    return Moment(
        record=record.n,
        minute=record.minute,
        elapsed_s=record.elapsed_s,
        action=record.action,
        codes=tuple(code for code in codes if code != "event-spent"),
    )


def playback(records: Sequence[Record]) -> Replay:
    """Tell an exercise again, as its officer was told it."""
    return Replay(tuple(_played(records)))


def _played(records: Sequence[Record]) -> Iterator[Played]:
    state = initial()
    for record in records:
        state = fold(record.events, state)
        yield Played(
            record=record.n,
            minute=record.minute,
            elapsed_s=record.elapsed_s,
            action=record.action,
            observation=observe(state, record.events, "officer"),
        )
