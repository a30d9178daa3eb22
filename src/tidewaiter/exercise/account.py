"""The account: what an exercise holds, sorted for scoring; each fact with its record's number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tidewaiter.exercise.slices import EXPERT
from tidewaiter.exercise.state import State, evolve, initial
from tidewaiter.language import events as e
from tidewaiter.language.actions import Category
from tidewaiter.language.events import Record
from tidewaiter.language.instruments import Family, catalogue
from tidewaiter.language.values import Reading, Sighting

#: Categories that say why something intrusive is done; they name no result.
GROUNDS: frozenset[Category] = frozenset(
    {
        "risk-indicator",
        "paper-error",
        "number-mismatch",
        "weight-difference",
        "image-anomaly",
        "seal-anomaly",
        "gas",
        "load-disturbed",
        "structure",
        "trace",
        "dog-indication",
        "radiation-alarm",
        "signs-of-people",
    }
)
#: Results that are counted, not seized: there is no scene to keep.
COUNTED: frozenset[Category] = frozenset({"quantity", "misdeclared", "kind-of-goods"})
#: Grounds that stand on the papers alone.
PAPER_GROUNDS: frozenset[Category] = frozenset({"risk-indicator", "paper-error", "number-mismatch"})

_INTRUSIVE: dict[type[e.Happened], str] = {
    e.SealCut: "cut-seal",
    e.Entered: "enter",
    e.Unloaded: "unload",
    e.PackageOpened: "open-package",
}


@dataclass(frozen=True, slots=True)
class Done:
    """Something that happened: its record, the event, and the state before it."""

    record: int
    event: e.Event
    before: State


@dataclass(frozen=True, slots=True)
class Noted:
    """A finding that stands: its record, itself, and whether there was evidence for it then."""

    record: int
    finding: e.FindingRecorded
    borne_out: bool


@dataclass(frozen=True, slots=True)
class Account:
    """What was done in an exercise, in order.

    Attributes:
        state: at the end.
        done: everything that happened, with its record.
        sighted: handle → the first record in which it was sighted.
        written: every finding ever written, by its number in the notebook.
        given: records of what an expert did before the officer took over, in a slice of a case.
    """

    state: State
    done: tuple[Done, ...]
    sighted: dict[str, int]
    written: dict[int, Noted]
    given: frozenset[int] = frozenset()

    @property
    def notes(self) -> tuple[Noted, ...]:
        """Findings that stand at the end."""
        return tuple(
            self.written[note.finding.n] for note in self.state.notebook if not note.withdrawn
        )

    def all(self, *kinds: type[e.Happened]) -> list[Done]:
        """Give every event of these kinds."""
        return [one for one in self.done if isinstance(one.event, kinds)]

    def records(self, *kinds: type[e.Happened]) -> list[int]:
        """Give the records of every event of these kinds."""
        return [one.record for one in self.all(*kinds)]

    def looks_at(self, target: str) -> list[int]:
        """Give the records in which something was looked at from near."""
        return [
            one.record
            for one in self.done
            if isinstance(one.event, e.Looked) and one.event.target == target
        ]

    def photographs_of(self, target: str) -> list[int]:
        """Give the records in which something was photographed."""
        return [
            one.record
            for one in self.done
            if isinstance(one.event, e.Photographed) and one.event.target == target
        ]

    def readings(self, instrument: str) -> list[tuple[int, Reading]]:
        """Give what an instrument showed, with the records."""
        return [
            (one.record, reading)
            for one in self.done
            if isinstance(one.event, e.InstrumentRead)
            for reading in one.event.readings
            if reading.instrument == instrument
        ]

    def used(self, *families: Family) -> list[Done]:
        """Give every use of an instrument of these families."""
        return [one for one in self.done if uses(one.event, *families)]

    def seal_steps(self) -> dict[str, int]:
        """Give the first record of each step of the seal check."""
        steps: dict[str, int] = {}
        for one in self.done:
            if isinstance(one.event, e.SealChecked):
                steps.setdefault(one.event.how, one.record)
        return steps

    def opened(self) -> list[Done]:
        """Give every opening of a leaf."""
        return [
            one
            for one in self.done
            if isinstance(one.event, e.LeafMoved) and one.event.to == "open"
        ]

    def intrusions(self) -> list[Done]:
        """Give every intrusive act: cut, open, enter, unload, open a package, drill, pry, test."""
        return [one for one in self.done if intrusion(one.event)]

    @property
    def first_intrusion(self) -> int:
        """The record of the first intrusive act; past the end where there is none."""
        return min((one.record for one in self.intrusions()), default=len(self.done) + 1)


def counted_by_item(event: e.Unloaded) -> Counter[int]:
    """Sum a tally by the line of the packing list, whatever the packages look like."""
    counted = Counter[int]()
    for line in event.tally:
        counted[line.item] += line.counted
    return counted


def intrusion(event: e.Event) -> str:
    """Name an intrusive act by the tag of its action; empty for any other event."""
    if isinstance(event, e.Used):
        return event.instrument if catalogue()[event.instrument].intrusive else ""
    if isinstance(event, e.LeafMoved):
        return "open" if event.to == "open" else ""
    return _INTRUSIVE.get(type(event), "")


def account_of(records: Sequence[Record]) -> Account:
    """Read an exercise through once."""
    state = initial()
    done: list[Done] = []
    sighted: dict[str, int] = {}
    written: dict[int, Noted] = {}
    for record in records:
        for event in record.events:
            done.append(Done(record.n, event, state))
            for sighting in sightings_in(event):
                sighted.setdefault(sighting.handle, record.n)
            if isinstance(event, e.FindingRecorded):
                written[event.n] = Noted(record.n, event, borne_out(event, done))
            state = evolve(state, event)
    given = frozenset(one.n for one in records if state.slice and one.actor == EXPERT)
    return Account(state, tuple(done), sighted, written, given)


def sightings_in(event: e.Event) -> Iterator[Sighting]:
    """Give every sighting that an event holds."""
    match event:
        case (
            e.Began()
            | e.Went()
            | e.Looked()
            | e.LeafMoved()
            | e.Entered()
            | e.Photographed()
            | e.Used()
            | e.Delegated()
        ):
            yield from event.sightings
        case e.Unloaded():
            yield from event.taken_out
            yield from event.revealed
        case e.PackageOpened():
            yield from event.contents
        case _:
            return


def borne_out(finding: e.FindingRecorded, before: Sequence[Done]) -> bool:
    """Say whether the officer had looked at what a ground speaks of when it was written down."""
    evidence = _EVIDENCE.get(finding.category)
    return evidence is None or any(evidence(one.event) for one in before)


def grounds_before(account: Account, act: Done) -> list[Noted]:
    """Give the grounds, borne out, that stood in the notebook before an act."""
    standing = (
        account.written[note.finding.n] for note in act.before.notebook if not note.withdrawn
    )
    return [one for one in standing if one.borne_out and one.finding.category in GROUNDS]


def uses(event: e.Event, *families: Family) -> bool:
    """Say whether an event is the use of an instrument of one of these families."""
    return isinstance(event, e.Used) and catalogue()[event.instrument].family in families


def _points(event: e.Event, *families: Family) -> bool:
    """Say whether an instrument of these families pointed at something, rightly or not.

    To have used it is no ground: whoever swabs until something may be opened has none. An alarm of
    a blank is one of the kit.
    """
    return (
        uses(event, *families)
        and isinstance(event, e.Used)
        and event.setting != "blank"
        and not _SHOWS_NOTHING.issuperset(event.signs)
    )


#: What instruments say where there is nothing, or where it cannot be told.
_SHOWS_NOTHING = frozenset(
    {
        "no-alarm",
        "no-colour",
        "colour-unclear",
        "dog-unchanged",
        "nuclide-none",
        "no-beat",
        "too-windy",
        "co2-usual",
        "even-warmth",
    }
)


def _weighed(event: e.Event) -> bool:
    return uses(event, "weight") or (
        isinstance(event, e.InstrumentRead)
        and any(one.instrument == "weighbridge" for one in event.readings)
    )


_EVIDENCE: dict[Category, Callable[[e.Event], bool]] = {
    "risk-indicator": lambda event: isinstance(event, e.DocumentRead),
    "paper-error": lambda event: isinstance(event, e.DocumentRead),
    "number-mismatch": lambda event: isinstance(event, e.DocumentRead),
    "weight-difference": _weighed,
    "image-anomaly": lambda event: isinstance(event, e.Scanned),
    "seal-anomaly": lambda event: isinstance(event, e.SealChecked) or uses(event, "seal"),
    "gas": lambda event: (
        (isinstance(event, e.AirTested) and bool(event.over)) or uses(event, "air")
    ),
    "load-disturbed": lambda event: (
        isinstance(event, e.LeafMoved | e.Scanned | e.Unloaded) or uses(event, "eye")
    ),
    "structure": lambda event: (
        isinstance(event, e.Looked | e.InstrumentRead | e.Delegated)
        or uses(event, "structure", "eye", "heat")
    ),
    "trace": lambda event: _points(event, "trace"),
    "dog-indication": lambda event: _points(event, "dog"),
    "radiation-alarm": lambda event: _points(event, "radiation"),
    "signs-of-people": lambda event: _points(event, "people", "heat"),
}
