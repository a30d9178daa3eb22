"""Score and debrief: told only after the report is signed."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from tidewaiter.language.actions import Category, Decision, Lead, LookHow
from tidewaiter.language.observations import Device, Observation
from tidewaiter.language.poses import Pose
from tidewaiter.language.values import Millimetres, Reading, Sighting, Value

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


class KeyMoment(Value):
    """One of the moments that counted most, and why.

    Attributes:
        record: the act it is about, or the act during which it was.
        minute: simulated minute of that act.
        elapsed_s: real seconds since the beginning, for the replay: of the pose, where it is one.
        code: key of the sentence that says what was so then (``moment-near``).
        args: names and numbers in it.
        about: the point that it cost or won, where it is one.
        handle: the thing it is about, where there is one.
    """

    record: int
    minute: float
    elapsed_s: float
    code: str
    args: dict[str, str] = {}
    about: Point | None = None
    handle: str = ""


class Rule(Value):
    """The one rule to take along.

    Attributes:
        step: the step of the procedure that it belongs to; its sentence is ``rule-<step>``.
        source: where it comes from.
        about: the point that it would have won; None where nothing was lost.
    """

    step: str
    source: str
    about: Point | None = None


class Practice(Value):
    """What to practise next: an axis, from which step on, and with which instrument.

    Attributes:
        axis: the one of which least was gained.
        step: step of the procedure at which practice starts (a slice of a case).
        action: tag of the act to practise; empty where the step has none of its own.
    """

    axis: AxisName
    step: str
    action: str = ""


class Stand(Value):
    """Where the officer stood, as sight lines are drawn from it.

    Attributes:
        record: the last act before, or the act that opened the view.
        minute, elapsed_s: when that was.
        eye_mm: the eyes' middle.
        posed: it is where the officer really was; else where anybody stands who looks in.
    """

    record: int
    minute: float
    elapsed_s: float
    eye_mm: Millimetres
    posed: bool


class SightLine(Value):
    """A line from a hidden thing to a stand.

    Attributes:
        handle: the hidden thing.
        stand: which of the stands, from 0.
        at_mm: the point of the thing that the line comes from.
        free: nothing stood in it.
        blocked_by: handle of what it met first; empty where it was free.
    """

    handle: str
    stand: int
    at_mm: Millimetres
    free: bool
    blocked_by: str = ""


class Sightlines(Value):
    """Sight lines from the goods: from where there was a free line to each hidden thing."""

    stands: tuple[Stand, ...] = ()
    lines: tuple[SightLine, ...] = ()


class Unused(Value):
    """An instrument that was not used, and what it would have shown in this case.

    Attributes:
        instrument: its name, as readings have it.
        code: key of the sentence that sums up what it would have told.
        args: names and numbers in it.
        minutes: simulated minutes that it would have cost.
        target, patch: where it was held for that; empty for the unit as a whole.
        readings: what it would have shown; of some, only the telling ones.
        signs: what would have been seen, heard or felt.
        telling: it would have told of what was not as it should be.
    """

    instrument: str
    code: str
    minutes: float
    args: dict[str, str] = {}
    target: str = ""
    patch: str = ""
    readings: tuple[Reading, ...] = ()
    signs: tuple[str, ...] = ()
    telling: bool = False


class Expert(Value):
    """What an expert did with the same case, from observations alone: the walk of its proof."""

    minutes: float
    timeline: tuple[Moment, ...]
    coverage: tuple[Covered, ...] = ()


class Again(Value):
    """A branch and where it comes from: the decisive two minutes again.

    Attributes:
        record: the last record that both share.
        minute: simulated minute there.
        first: the score as it was.
        went: what was done after that, the first time.
    """

    record: int
    minute: float
    first: Score
    went: tuple[Moment, ...] = ()


class Debrief(Value):
    """What was there, what was seen, what each choice cost.

    Attributes:
        box: everything in and of the unit, as sightings; hidden things are named in ``truth``.
        inner_mm: inner length, width and height of the unit.
        unused: each instrument not used, with what it would have shown; for this case alone.
        coverage: every patch of the unit's outside, then inner faces and things looked at.
        moments: the three key moments, in order of time; fewer where less was done.
        rule: the one rule to take along.
        practice: what to practise next.
        expert: the same case in an expert's hands; None where that is not known.
        sight: sight lines from the hidden goods.
        again: the exercise it branched from, where it is a branch.
    """

    score: Score
    timeline: tuple[Moment, ...]
    truth: tuple[Revealed, ...]
    box: tuple[Sighting, ...]
    inner_mm: tuple[int, int, int]
    unused: tuple[Unused, ...] = ()
    coverage: tuple[Covered, ...] = ()
    moments: tuple[KeyMoment, ...] = ()
    rule: Rule | None = None
    practice: Practice | None = None
    expert: Expert | None = None
    sight: Sightlines = Sightlines()
    again: Again | None = None


class Played(Value):
    """One act, to be played back: what was done, and what the officer was told of it."""

    record: int
    minute: float
    elapsed_s: float
    action: str
    observation: Observation


class Replay(Value):
    """An exercise to be played back, act by act."""

    acts: tuple[Played, ...]


#: What was in it, does the officer think? A category, nothing, or no prediction.
Prediction = Category | Literal["", "nothing"]


class OwnAccount(Value):
    """The officer's own words, before and after anything was told; stored beside the exercise.

    Attributes:
        did: what was done.
        why: why it was done so.
        prediction: what was in it, or ``nothing``; empty for no prediction.
        closed: the debrief was opened; what stands above changes no more.
        rule: the officer's own rule for the next box, written at the end of the debrief.
    """

    did: Annotated[str, msgspec.Meta(max_length=4000)] = ""
    why: Annotated[str, msgspec.Meta(max_length=4000)] = ""
    prediction: Prediction = ""
    closed: bool = False
    rule: Annotated[str, msgspec.Meta(max_length=1000)] = ""


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
