"""Replay: the same events give the same state, observations and score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tidewaiter.exercise import chain
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.score import score
from tidewaiter.exercise.state import State, fold, initial
from tidewaiter.language.debriefs import Score
from tidewaiter.language.events import Record
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
        InputError: the chain is broken, naming the first bad link.
    """
    chain.verify(records)
    state = initial()
    observations: list[Observation] = []
    for record in records:
        state = fold(record.events, state)
        observations.append(observe(state, record.events, audience))
    return Replay(state, tuple(observations), score(case, records))
