"""Replay: the same events give the same state, observations and score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tidewaiter.base.errors import InputError
from tidewaiter.exercise import chain
from tidewaiter.exercise.beginning import beginning_of
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.decide import begin, decide
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.refuse import refuse
from tidewaiter.exercise.score import score
from tidewaiter.exercise.state import State, fold, initial
from tidewaiter.language import text
from tidewaiter.language.debriefs import Score
from tidewaiter.language.events import Began, Event, Record
from tidewaiter.language.observations import Audience, Observation


@dataclass(frozen=True, slots=True)
class Replay:
    """What an exercise was, from its records alone (and, for the score, its case)."""

    state: State
    observations: tuple[Observation, ...]
    score: Score


def replay(case: Case, records: Sequence[Record], audience: Audience = "officer") -> Replay:
    """Go through an exercise again: every action is done anew on the case, and must come out alike.

    The chain alone proves little: whoever can write records can seal them anew.

    Raises:
        InputError: the chain is broken, or a record does not come of its action on this case;
            names the first such record.
    """
    chain.verify(records)
    state = initial()
    observations: list[Observation] = []
    for record in records:
        happened = _again(case, state, record)
        after = fold(record.events, state) if happened == record.events else state
        if happened != record.events or after.minute != record.minute:
            raise _other(record.n)
        state = after
        observations.append(observe(state, record.events, audience))
    return Replay(state, tuple(observations), score(case, records))


def _again(case: Case, state: State, record: Record) -> tuple[Event, ...] | None:
    """Do a record's action anew; None where it cannot be done."""
    if record.n == 0:
        return None if record.action else _begun_again(case, record)
    try:
        action = text.parse(record.action)
    except InputError:
        return None
    if refuse(case.public, state, action) is not None:
        return None
    return decide(case, state, action, record.elapsed_s)


def _begun_again(case: Case, record: Record) -> tuple[Event, ...] | None:
    """Begin as the record says it began: under the rules that it froze."""
    began = record.events[0] if len(record.events) == 1 else None
    return begin(case, beginning_of(began)) if isinstance(began, Began) else None


def _other(n: int) -> InputError:
    return InputError.of(
        f"record {n}",
        "these are not the records of this case, or they were changed",
        "records as they were written in this case",
    )
