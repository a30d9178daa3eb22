"""Branch: an exercise up to one of its records, to be taken on from there with other choices.

It has a chain of its own: a beginning that says it is practice, then the same acts done anew,
which must come out to the byte as they did. So a branch is an exercise like any other: its chain
holds, it replays, it is scored; it counts for nobody's ability.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from tidewaiter.base.errors import InputError
from tidewaiter.exercise import chain
from tidewaiter.exercise.account import account_of
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.replay import replay
from tidewaiter.exercise.score import score_of
from tidewaiter.exercise.state import State
from tidewaiter.exercise.timeline import moments
from tidewaiter.language.debriefs import Again
from tidewaiter.language.events import Began, Record, Signed, Stopped


def branch(case: Case, records: Sequence[Record], n: int) -> tuple[State, tuple[Record, ...]]:
    """Give the state after record ``n``, and the records of a branch that led to it.

    Raises:
        InputError: there is no such record, the exercise is over with it, or the records are not
            those of this case.
    """
    if not 0 <= n < len(records):
        right = f"0 to {len(records) - 1}"
        raise InputError.of("record", f"there is no record {n}", right)
    if any(isinstance(event, Signed | Stopped) for event in records[n].events):
        raise InputError.of("record", "with it the exercise is over", "an earlier record")
    chain.verify(records)
    kept: list[Record] = []
    for record in records[: n + 1]:
        kept.append(chain.seal(kept[-1].hash if kept else "", _as_practice(record)))
    return replay(case, kept).state, tuple(kept)


def _as_practice(record: Record) -> Record:
    """Mark a beginning as that of practice; every other record stays as it is."""
    events = tuple(
        replace(event, practice=True) if isinstance(event, Began) else event
        for event in record.events
    )
    return replace(record, events=events)


def again(case: Case, first: Sequence[Record], n: int) -> Again:
    """Tell how it went the first time, from record ``n`` on."""
    return Again(
        record=n,
        minute=first[n].minute,
        first=score_of(case, account_of(first)),
        went=moments(first[n + 1 :]),
    )
