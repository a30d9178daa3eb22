"""Observations: what one audience is told; a projection of events, sent as deltas."""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.actions import Action, Decision, Lead
from tidewaiter.language.events import Event, Mode, Refusal
from tidewaiter.language.poses import Pose, Poses, Tool
from tidewaiter.language.scene import Patch
from tidewaiter.language.values import Station, Value

Audience = Literal["officer", "instructor"]
#: As what a page of an exercise is open: papers, the bay on a screen, the bay in a headset.
Device = Literal["desk", "bay", "headset"]


class Status(Value):
    """Where the exercise stands, for the head of the page.

    Attributes:
        minute: simulated minutes spent.
        budget_minutes: minutes that the task allows.
        station: where the officer and the unit are.
        inside: the officer is inside the unit.
        belt: what hangs on the belt.
        on: instruments that are switched on, sorted.
        signed: the exercise is over.
        stopped: it was stopped, because nobody could have gone on.
    """

    minute: float
    budget_minutes: float
    station: Station
    inside: bool = False
    seal: Literal["on", "cut", "official", "interim"] = "on"
    left_door: Literal["closed", "open", "hooked"] = "closed"
    right_door: Literal["closed", "open", "hooked"] = "closed"
    yard_safe: bool = False
    lead: Lead = "officer"
    decided: Decision | None = None
    signed: bool = False
    mode: Mode = "learn"
    belt: tuple[Tool, ...] = ()
    on: tuple[str, ...] = ()
    strapped: bool = False
    frozen: bool = False
    stopped: bool = False
    practice: bool = False


class Observation(Value):
    """A delta for one audience: what happened, and the status after it."""

    events: tuple[Event, ...]
    status: Status


class FromClient(Value):
    """What a client sends: ``n`` counts per connection; an ``action_id`` is done once."""

    action_id: str
    n: int
    action: Action | str


class Posed(Value):
    """What a client in the bay sends once a second; it is not counted and never answered."""

    poses: Poses


class Moved(Value):
    """A client says as what it is open now (a page that entered the headset, or left it)."""

    device: Device


class Handed(Value):
    """A client hands the exercise over: to another client that is present, or to itself."""

    to: str


class Present(Value):
    """One client that is in the exercise now.

    Attributes:
        id: its name among those present; means nothing elsewhere.
        device: as what it is open.
        audience: who looks through it.
    """

    id: str
    device: Device
    audience: Audience


class Company(Value):
    """Who is in the exercise, which of them the reader is, and in whose hand it lies.

    Attributes:
        here: everybody, in the order in which they came.
        you: id of the client that reads this.
        hand: id of the client to which the exercise was last handed; empty while nobody did.
    """

    here: tuple[Present, ...]
    you: str
    hand: str = ""


class Watched(Value):
    """Poses of the officer, for those who watch: the poses of one second of one client."""

    who: str
    poses: tuple[Pose, ...]


class FromServer(Value):
    """What a client is sent, after the events are committed.

    ``seq`` numbers this audience's observations; a refusal carries no new ``seq``, nor do company
    and poses. ``action_id`` tells which action it answers; empty when it answers none. ``patch``
    comes with an observation, to clients that asked for the scene.
    """

    seq: int
    action_id: str = ""
    observation: Observation | None = None
    refusal: Refusal | None = None
    patch: Patch | None = None
    company: Company | None = None
    watched: Watched | None = None
