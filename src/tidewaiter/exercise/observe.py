"""Observations: a projection of events for one audience, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from tidewaiter.exercise.state import State
from tidewaiter.language.events import Event, Looked, Scanned
from tidewaiter.language.observations import Audience, Observation, Status


def observe(state: State, events: Iterable[Event], audience: Audience) -> Observation:
    """Tell an audience what happened.

    Every event holds only what the officer perceived, so officer and instructor are told the
    same; the audience is an argument because later ones (a phone observer) see less. Which engine
    makes the pictures is the server's business, and which patches were seen in passing is for
    the debrief: an officer who could watch the coverage grow would search for it.

    Args:
        state: after the events.
        events: what happened.
        audience: who is told.
    """
    del audience
    return Observation(events=tuple(_told(event) for event in events), status=status(state))


def _told(event: Event) -> Event:
    match event:
        case Scanned():
            return replace(event, engine_version=0)
        case Looked() if event.how != "close":
            return replace(event, patch="")
        case _:
            return event


def status(state: State) -> Status:
    """Say where the exercise stands, for the head of the page."""
    return Status(
        minute=state.minute,
        budget_minutes=state.budget_minutes,
        station=state.station,
        inside=state.inside,
        seal=state.seal,
        left_door=state.left_door,
        right_door=state.right_door,
        yard_safe=state.yard_safe,
        lead=state.lead,
        decided=state.decided.decision if state.decided else None,
        signed=state.signed,
        mode=state.mode,
        belt=state.belt,
        on=tuple(sorted(state.on)),
        strapped=state.strapped,
        frozen=state.frozen,
        stopped=state.stopped,
        practice=state.practice,
    )
