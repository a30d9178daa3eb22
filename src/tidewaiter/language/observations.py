"""Observations: what one audience is told; a projection of events, sent as deltas."""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.actions import Action, Decision, Lead
from tidewaiter.language.events import Event, Refusal
from tidewaiter.language.values import Station, Value

Audience = Literal["officer", "instructor"]


class Status(Value):
    """Where the exercise stands, for the head of the page.

    Attributes:
        minute: simulated minutes spent.
        budget_minutes: minutes that the task allows.
        station: where the officer and the unit are.
        inside: the officer is inside the unit.
        signed: the exercise is over.
    """

    minute: float
    budget_minutes: float
    station: Station
    inside: bool = False
    seal: Literal["on", "cut", "official"] = "on"
    left_door: Literal["closed", "open", "hooked"] = "closed"
    right_door: Literal["closed", "open", "hooked"] = "closed"
    yard_safe: bool = False
    lead: Lead = "officer"
    decided: Decision | None = None
    signed: bool = False


class Observation(Value):
    """A delta for one audience: what happened, and the status after it."""

    events: tuple[Event, ...]
    status: Status


class FromClient(Value):
    """What a client sends: ``n`` counts per connection; an ``action_id`` is done once."""

    action_id: str
    n: int
    action: Action | str


class FromServer(Value):
    """What a client is sent, after the events are committed.

    ``seq`` numbers this audience's observations; a refusal carries no new ``seq``.
    ``action_id`` tells which action it answers; empty when it answers none.
    """

    seq: int
    action_id: str = ""
    observation: Observation | None = None
    refusal: Refusal | None = None
