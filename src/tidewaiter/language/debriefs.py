"""Score and debrief: told only after the report is signed."""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.actions import Category, Decision, Lead
from tidewaiter.language.values import Sighting, Value

AxisName = Literal["safety", "legality", "detection", "method", "facilitation"]
AXES: tuple[AxisName, ...] = ("safety", "legality", "detection", "method", "facilitation")
OutcomeKind = Literal["right", "partly-right", "wrong", "unsafe"]


class Point(Value):
    """One thing that counted, and the records that show it.

    Attributes:
        code: key of the sentence (``point-scanned-before-opening``).
        args: names and numbers in the sentence.
        gained: points gained, 0 to ``possible``.
        possible: points that could be gained here; 0 for a note that does not count.
        records: numbers of the records behind it; empty where something was left undone.
    """

    code: str
    gained: float
    possible: float
    records: tuple[int, ...] = ()
    args: dict[str, str] = {}


class Axis(Value):
    """One of five axes; there is no total for people."""

    name: AxisName
    gained: float
    possible: float
    points: tuple[Point, ...] = ()
    hard_fails: tuple[str, ...] = ()


class Outcome(Value):
    """What the decision was worth against the truth."""

    kind: OutcomeKind
    decided: Decision | None
    right: tuple[Decision, ...]
    lead: Lead
    code: str


class Score(Value):
    """Outcome, then five axes."""

    outcome: Outcome
    axes: tuple[Axis, ...]
    minutes: float
    budget_minutes: float


class Moment(Value):
    """One line of the timeline."""

    record: int
    minute: float
    elapsed_s: float
    action: str
    codes: tuple[str, ...] = ()


class Revealed(Value):
    """One thing of the truth: a hidden load, a paper error, an innocent oddity.

    Attributes:
        kind: what sort of truth it is.
        category: what finding would have named it.
        code: key of the sentence that tells it.
        args: names and numbers in the sentence.
        handles: the things it concerns.
        found: the officer recorded it.
        records: the records in which it showed.
    """

    kind: Literal["hidden", "paper-error", "oddity", "gas"]
    category: Category
    code: str
    found: bool
    args: dict[str, str] = {}
    handles: tuple[str, ...] = ()
    records: tuple[int, ...] = ()


class Debrief(Value):
    """What was there, what was seen, what each choice cost.

    Attributes:
        box: everything in and of the unit, as sightings; hidden things are named in ``truth``.
        inner_mm: inner length, width and height of the unit.
        unseen: for each instrument not used, the code of what it would have shown.
    """

    score: Score
    timeline: tuple[Moment, ...]
    truth: tuple[Revealed, ...]
    box: tuple[Sighting, ...]
    inner_mm: tuple[int, int, int]
    unseen: tuple[Point, ...] = ()
