"""Replay: the same events give the same state, observations and score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from tidewaiter.base.errors import InputError
from tidewaiter.exercise import chain
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.decide import begin
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.score import score
from tidewaiter.exercise.state import State, fold, initial
from tidewaiter.language.debriefs import Score
from tidewaiter.language.events import Began, Record
from tidewaiter.language.observations import Audience, Observation


@dataclass(frozen=True, slots=True)
class Replay:
    """What an exercise was, from its records alone (and, for the score, its case)."""

    state: State
    observations: tuple[Observation, ...]
    score: Score


def replay(case: Case, records: Sequence[Record], audience: Audience = "officer") -> Replay:
    """Go through an exercise again.

    Raises:
        InputError: the chain is broken, naming the first bad link, or it is of another case.
    """
    chain.verify(records)
    if not _begins(case, records[0]):
        wrong = "these records belong to another case"
        raise InputError.of("records[0]", wrong, "the case in which they were written")
    state = initial()
    observations: list[Observation] = []
    for record in records:
        state = fold(record.events, state)
        observations.append(observe(state, record.events, audience))
    return Replay(state, tuple(observations), score(case, records))


def _begins(case: Case, record: Record) -> bool:
    """Say whether a first record is this case's; its rules may be of another edition."""
    if len(record.events) != 1:
        return False
    (event,) = record.events
    (ours,) = begin(case)
    return (
        isinstance(event, Began)
        and isinstance(ours, Began)
        and replace(ours, rules=event.rules) == event
    )
