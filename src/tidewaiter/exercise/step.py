"""One step: refuse, decide, evolve in one; `prepare` leaves room for the picture's name."""

from __future__ import annotations

import msgspec

from tidewaiter.exercise import chain
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.decide import begin, decide
from tidewaiter.exercise.refuse import refuse
from tidewaiter.exercise.state import State, fold
from tidewaiter.language import text
from tidewaiter.language.actions import Action
from tidewaiter.language.events import Record, Refusal


def start(case: Case, actor: str, how: Beginning | None = None) -> tuple[State, Record]:
    """Begin an exercise: its first state and its first record, sealed."""
    events = begin(case, how)
    record = Record(
        n=0, actor=actor, action_id="", action="", elapsed_s=0.0, minute=0.0, events=events
    )
    return fold(events), chain.seal("", record)


def prepare(  # noqa: PLR0913  (an action has a doer, a name and a time)
    case: Case,
    state: State,
    previous: Record,
    action: Action,
    *,
    actor: str,
    action_id: str,
    elapsed_s: float,
) -> Refusal | tuple[State, Record]:
    """Do an action, and leave its record unsealed.

    Returns:
        A refusal (the state is as it was), or the state after it and its record without a hash.
    """
    refusal = refuse(case.public, state, action)
    if refusal is not None:
        return refusal
    events = decide(case, state, action, elapsed_s)
    stand = fold(events, state)
    record = Record(
        n=previous.n + 1,
        actor=actor,
        action_id=action_id,
        action=text.format(action),
        elapsed_s=elapsed_s,
        minute=stand.minute,
        events=events,
    )
    return stand, record


def act(  # noqa: PLR0913
    case: Case,
    state: State,
    previous: Record,
    action: Action,
    *,
    actor: str,
    action_id: str,
    elapsed_s: float,
    picture: str = "",
) -> Refusal | tuple[State, Record]:
    """Do an action and seal its record; ``picture`` names the picture made for a scan."""
    outcome = prepare(
        case, state, previous, action, actor=actor, action_id=action_id, elapsed_s=elapsed_s
    )
    if isinstance(outcome, Refusal):
        return outcome
    stand, record = outcome
    return stand, chain.seal(previous.hash, _named(record, picture))


def _named(record: Record, picture: str) -> Record:
    return msgspec.structs.replace(record, picture=picture) if picture else record
