"""Score and debrief: told only after the report is signed."""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.actions import Category, Decision, Lead, LookHow
from tidewaiter.language.observations import Device
from tidewaiter.language.poses import Pose
from tidewaiter.language.values import Millimetres, Sighting, Value

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
        rule: what it stands on: a step of the procedure (``S11``) or a rule of scoring
            (``domain: facilitation``).
    """

    code: str
    gained: float
    possible: float
    records: tuple[int, ...] = ()
    args: dict[str, str] = {}
    rule: str = ""


class HardFail(Value):
    """A hard gate that was passed over: it marks the whole exercise as unsafe.

    Attributes:
        code: key of the sentence that says what happened.
        why: key of the sentence that teaches why it matters.
        rule: the step of the procedure.
        source: who says so.
        records: numbers of the records in which it happened.
    """

    code: str
    why: str
    rule: str
    source: str
    records: tuple[int, ...]


class Axis(Value):
    """One of five axes; there is no total for people."""

    name: AxisName
    gained: float
    possible: float
    points: tuple[Point, ...] = ()
    hard_fails: tuple[HardFail, ...] = ()


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


class Covered(Value):
    """A piece of what there was to look at, for the picture of what was looked at.

    Attributes:
        target: the thing: a part of the unit, or a package.
        patch: which patch of it, ``column-row``; empty for what has none.
        at_mm: its centre.
        size_mm: extent along x, y, z before turning.
        turn_deg: turn about the vertical, degrees.
        seen: it was looked at from near.
        how: how it was looked at first; None where it was not.
        records: numbers of the records in which it was.
        inside: it is the inner face of a patch.
    """

    target: str
    patch: str
    at_mm: Millimetres
    size_mm: Millimetres
    turn_deg: float
    seen: bool
    how: LookHow | None = None
    records: tuple[int, ...] = ()
    inside: bool = False


class Debrief(Value):
    """What was there, what was seen, what each choice cost.

    Attributes:
        box: everything in and of the unit, as sightings; hidden things are named in ``truth``.
        inner_mm: inner length, width and height of the unit.
        unseen: for each instrument not used, the code of what it would have shown.
        coverage: every patch of the unit's outside, then inner faces and things looked at.
    """

    score: Score
    timeline: tuple[Moment, ...]
    truth: tuple[Revealed, ...]
    box: tuple[Sighting, ...]
    inner_mm: tuple[int, int, int]
    unseen: tuple[Point, ...] = ()
    coverage: tuple[Covered, ...] = ()


class Stood(Value):
    """Where the officer was at one moment.

    Attributes:
        minute: simulated minutes spent by then.
        device: as what the page was open.
        pose: its ``at_s`` counts real seconds from the beginning of the exercise.
    """

    minute: float
    device: Device
    pose: Pose


class Track(Value):
    """Where the officer was in the bay: about two poses a second, in order of time."""

    poses: tuple[Stood, ...]
