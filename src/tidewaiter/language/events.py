"""Events: what happened and what was perceived; an exercise is its list of records.

Perceived values stand IN the events, so replay and `observe` need no truth.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from tidewaiter.language.actions import (
    AirPlace,
    Beam,
    Category,
    Decide,
    Lead,
    LookHow,
    Move,
    Register,
    Report,
    Routine,
    SealKind,
    SealStep,
    TakenAs,
    Tier,
    View,
    Who,
)
from tidewaiter.language.instruments import InstrumentName
from tidewaiter.language.poses import Tool
from tidewaiter.language.rules import Rules
from tidewaiter.language.values import (
    Document,
    Leaf,
    Reading,
    Sighting,
    Station,
    TallyLine,
    Value,
)

MishapKind = Literal[
    "struck-by-door",
    "cargo-fell",
    "trailer-moved",
    "exposed-to-gas",
    "overcome-by-gas",
    "run-over-risk",
    "alarm-ignored",
    "drilled-blind",
    "handled-unknown",
    "dog-exposed",
    "evidence-lost",
]
Mode = Literal["learn", "shift", "exam"]
"""``learn`` gives hints, ``shift`` is a day's work with the debrief at its end, ``exam`` neither
hints nor slices."""


class Happened(Value, tag_field="event"):
    """Base of every event."""


class Began(Happened, tag="began"):
    """The exercise began; the rules in force are frozen here, the belt is packed.

    Attributes:
        format: of the records that follow.
        mode: what the exercise is for.
        help: how much a hint tells: 2 the act, 1 the step alone, 0 nothing; it fades as an
            officer learns.
        routines: what this officer has proven, and may have done by the team.
        slice: the step at which the officer takes over; the steps before it an expert plays.
        practice: it is another try at an exercise that is over, and counts for nothing.
    """

    format: int
    rules: Rules
    station: Station
    documents: tuple[str, ...]
    sightings: tuple[Sighting, ...]
    budget_minutes: float = 0.0
    belt: tuple[Tool, ...] = ()
    mode: Mode = "learn"
    help: int = 2
    routines: tuple[Routine, ...] = ()
    slice: str = ""
    practice: bool = False


class Packed(Happened, tag="packed"):
    """A tool hangs on the belt."""

    tool: Tool


class Unpacked(Happened, tag="unpacked"):
    """A tool was left at the desk."""

    tool: Tool


class Planned(Happened, tag="planned"):
    """How far the control is to go."""

    tier: Tier


class SwitchedOn(Happened, tag="switched-on"):
    """An instrument is on; ``readings`` are its background."""

    instrument: InstrumentName
    readings: tuple[Reading, ...] = ()


class Used(Happened, tag="used"):
    """An instrument was used, and this is what came of it.

    Attributes:
        instrument: which one.
        target: the thing it was held at; empty for the unit.
        patch: the piece of a panel.
        setting: how it was used.
        readings: numbers shown.
        signs: what was seen, heard or felt, in words, sorted.
        sightings: things that it brought into sight.
    """

    instrument: InstrumentName
    target: str = ""
    patch: str = ""
    setting: str = ""
    readings: tuple[Reading, ...] = ()
    signs: tuple[str, ...] = ()
    sightings: tuple[Sighting, ...] = ()


class LookedUp(Happened, tag="looked-up"):
    """A register gave its extract."""

    register: Register
    document: Document


class Said(Happened, tag="said"):
    """One thing was said to a person, and answered.

    Attributes:
        who: the person.
        move: what the officer said.
        code: key of the answer's sentence.
        args: names in it.
    """

    who: Who
    move: Move
    code: str
    args: dict[str, str] = {}


class Called(Happened, tag="called"):
    """Somebody was called by radio; ``code`` is the key of what they said."""

    who: Lead
    code: str


class Delegated(Happened, tag="delegated"):
    """The team did a routine.

    Attributes:
        routine: which one.
        patches: what was looked at and photographed (``left-side 1-1``); the rest was missed.
        sightings: what the photographs show.
    """

    routine: Routine
    patches: tuple[str, ...]
    sightings: tuple[Sighting, ...]


class Hinted(Happened, tag="hinted"):
    """A hint was asked for and given.

    Attributes:
        step: the step that is due.
        action: the text of an act that performs it; empty where help has faded, and where none is.
    """

    step: str
    action: str = ""


class Strapped(Happened, tag="strapped"):
    """The safety strap is round the inner locking rods."""


class TallyAudited(Happened, tag="tally-audited"):
    """The officer counted the packages of one item in the bay."""

    item: int
    counted: int


class Froze(Happened, tag="froze"):
    """All handling stopped; the scene is kept."""


class Marked(Happened, tag="marked"):
    """Marker number n stands at a thing."""

    n: int
    target: str


class ExhibitTaken(Happened, tag="exhibit-taken"):
    """Exhibit number n is bagged, labelled and in the custody log.

    Attributes:
        n: its number.
        target: what it is, or what it was drawn from.
        taken_as: the thing itself, or a sealed sample of it.
        bag: number of the evidence bag.
        minute: simulated minute of the first line of its custody log.
    """

    n: int
    target: str
    taken_as: TakenAs
    bag: str
    minute: float


class HandedOver(Happened, tag="handed-over"):
    """Scene and exhibits are a partner's, against signature."""

    to: Lead
    exhibits: tuple[int, ...]


class Stopped(Happened, tag="stopped"):
    """The exercise was stopped: nobody could have gone on.

    Attributes:
        what: the mishap that ended it.
        step: the step of the procedure that would have prevented it.
    """

    what: MishapKind
    step: str


class Went(Happened, tag="went"):
    """The officer (and the unit) came to a station."""

    station: Station
    sightings: tuple[Sighting, ...]


class DocumentRead(Happened, tag="document-read"):
    """A paper was read."""

    document: Document


class Looked(Happened, tag="looked"):
    """Something was looked at closely; ``patch`` and ``how`` as in `actions.LookAt`."""

    target: str
    sightings: tuple[Sighting, ...]
    patch: str = ""
    how: LookHow = "close"


class InstrumentRead(Happened, tag="instrument-read"):
    """An instrument was read."""

    readings: tuple[Reading, ...]


class Scanned(Happened, tag="scanned"):
    """Picture number n of this exercise was made."""

    n: int
    view: View
    beam: Beam
    engine_version: int


class SealChecked(Happened, tag="seal-checked"):
    """One step of view, verify, tug, twist; ``signs`` name marks seen or felt."""

    how: SealStep
    number: str
    signs: tuple[str, ...]


class YardMadeSafe(Happened, tag="yard-made-safe"):
    """Plant kept apart, unit immobilised, cordon up."""


class AirTested(Happened, tag="air-tested"):
    """The lance was held at a place until the values stood still."""

    where: AirPlace
    readings: tuple[Reading, ...]
    over: tuple[str, ...]


class Ventilated(Happened, tag="ventilated"):
    """Forced ventilation ran."""

    minutes: int


class SealCut(Happened, tag="seal-cut"):
    """The seal was cut, bagged and labelled."""

    number: str


class LeafMoved(Happened, tag="leaf-moved"):
    """A leaf was moved, and what then came into sight."""

    leaf: Leaf
    to: Literal["open", "hooked", "closed"]
    sightings: tuple[Sighting, ...]


class Entered(Happened, tag="entered"):
    """The officer went inside."""

    sightings: tuple[Sighting, ...]


class Left(Happened, tag="left"):
    """The officer came out."""


class Unloaded(Happened, tag="unloaded"):
    """The team unloaded to a depth; what stands in the bay, what came into sight, the tally."""

    depth_mm: int
    taken_out: tuple[Sighting, ...]
    revealed: tuple[Sighting, ...]
    tally: tuple[TallyLine, ...]


class PackageOpened(Happened, tag="package-opened"):
    """A package was opened; ``contents`` is what the eye makes of it."""

    target: str
    contents: tuple[Sighting, ...]


class Photographed(Happened, tag="photographed"):
    """Photograph number n, of what it shows."""

    n: int
    target: str
    sightings: tuple[Sighting, ...]


class FindingRecorded(Happened, tag="finding-recorded"):
    """A finding stands in the notebook under its number."""

    n: int
    category: Category
    target: str = ""
    document: str = ""
    field: str = ""
    note: str = ""


class FindingWithdrawn(Happened, tag="finding-withdrawn"):
    """A finding was struck out; it stays readable."""

    n: int


class LeadNamed(Happened, tag="lead-named"):
    """Who leads from here."""

    who: Lead


class Decided(Happened, tag="decided"):
    """The officer decided."""

    decision: Decide


class Resealed(Happened, tag="resealed"):
    """An official or interim seal is on; old and new numbers are recorded."""

    old: str
    new: str
    kind: SealKind = "official"


class Reported(Happened, tag="reported"):
    """The report was filled in; a later one replaces it until it is signed."""

    report: Report


class Signed(Happened, tag="signed"):
    """The report is signed and the exercise over."""


class Mishap(Happened, tag="mishap"):
    """A safety gate was passed over, and this came of it."""

    what: MishapKind
    step: str


class Spent(Happened, tag="spent"):
    """Simulated minutes passed; the last event of every action that costs any."""

    minutes: float


Event = (
    Began
    | Packed
    | Unpacked
    | Planned
    | SwitchedOn
    | Used
    | LookedUp
    | Said
    | Called
    | Delegated
    | Hinted
    | Strapped
    | TallyAudited
    | Froze
    | Marked
    | ExhibitTaken
    | HandedOver
    | Stopped
    | Went
    | DocumentRead
    | Looked
    | InstrumentRead
    | Scanned
    | SealChecked
    | YardMadeSafe
    | AirTested
    | Ventilated
    | SealCut
    | LeafMoved
    | Entered
    | Left
    | Unloaded
    | PackageOpened
    | Photographed
    | FindingRecorded
    | FindingWithdrawn
    | LeadNamed
    | Decided
    | Resealed
    | Reported
    | Signed
    | Mishap
    | Spent
)


class Record(Value):
    """One link of the chain.

    Attributes:
        n: 0, 1, 2...; record 0 holds `Began`.
        actor: who acted (``officer``, or an account's id); ``""`` for the beginning.
        action_id: the client's id of the action, done once.
        action: text form of the action; empty for the beginning.
        elapsed_s: real seconds since the exercise began, measured by the service.
        minute: simulated minute after the events.
        events: what happened.
        picture: BLAKE2b of the 16-bit picture made for a `Scanned`; never sent.
        hash: BLAKE2b-256 over the previous hash and this record without its hash.
    """

    n: int
    actor: str
    action_id: str
    action: str
    elapsed_s: float
    minute: float
    events: tuple[Event, ...]
    picture: str = ""
    hash: str = ""


class Refusal(Value):
    """Why an action cannot be done; a code with arguments, said in the reader's language.

    Attributes:
        code: key of the sentence (``refusal-not-at-bay``).
        args: names in the sentence.
        right: the text form of an action that would help, or empty.
    """

    code: str
    args: dict[str, str] = {}
    right: str = ""


record_encoder = msgspec.json.Encoder(order="deterministic")
