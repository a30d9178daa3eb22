"""The account: what an exercise holds, sorted for scoring; each fact with its record's number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tidewaiter.exercise.state import State, evolve, initial
from tidewaiter.language import events as e
from tidewaiter.language.events import Record

#: Categories that say why something intrusive is done; they name no result.
GROUNDS = frozenset(
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
    }
)

_INTRUSIVE: dict[type[e.Happened], str] = {
    e.SealCut: "cut-seal",
    e.LeafMoved: "open",
    e.Entered: "enter",
    e.Unloaded: "unload",
    e.PackageOpened: "open-package",
}


@dataclass(frozen=True, slots=True)
class Intrusion:
    """An intrusive act: its record, what it was, and the state before it."""

    record: int
    act: str
    before: State
    event: e.Event


@dataclass(slots=True)
class Account:
    """Facts of one exercise, by kind, each with the numbers of its records."""

    state: State = field(default_factory=initial)
    read: dict[str, int] = field(default_factory=dict)
    looked: dict[str, int] = field(default_factory=dict)
    seal_steps: dict[str, int] = field(default_factory=dict)
    weighed: list[int] = field(default_factory=list)
    scanned: list[int] = field(default_factory=list)
    yard_safe: list[int] = field(default_factory=list)
    air: dict[str, list[int]] = field(default_factory=dict)
    intrusions: list[Intrusion] = field(default_factory=list)
    photographed: dict[str, int] = field(default_factory=dict)
    findings: dict[int, tuple[int, e.FindingRecorded]] = field(default_factory=dict)
    mishaps: list[tuple[int, e.Mishap]] = field(default_factory=list)
    touched: list[tuple[int, State]] = field(default_factory=list)
    leads: list[int] = field(default_factory=list)
    decided: list[int] = field(default_factory=list)
    resealed: list[int] = field(default_factory=list)
    reported: list[int] = field(default_factory=list)
    sighted: dict[str, int] = field(default_factory=dict)

    def first(self, act: str) -> Intrusion | None:
        """The first intrusive act of a kind."""
        return next((one for one in self.intrusions if one.act == act), None)

    def standing(self) -> tuple[tuple[int, e.FindingRecorded], ...]:
        """Findings that were not withdrawn, with their records."""
        return tuple(self.findings.values())


def account_of(records: Sequence[Record]) -> Account:
    """Read an exercise through once."""
    account = Account()
    for record in records:
        for event in record.events:
            _note(account, record.n, event)
            account.state = evolve(account.state, event)
    return account


def _note(account: Account, n: int, event: e.Event) -> None:
    _note_touch(account, n, event)
    for sighting in getattr(event, "sightings", ()):
        account.sighted.setdefault(sighting.handle, n)
    match event:
        case e.DocumentRead():
            account.read.setdefault(event.document.kind, n)
        case e.Looked():
            account.looked.setdefault(event.target, n)
        case e.SealChecked():
            account.seal_steps.setdefault(event.how, n)
        case e.InstrumentRead():
            if any(reading.instrument == "weighbridge" for reading in event.readings):
                account.weighed.append(n)
        case e.AirTested():
            account.air.setdefault(event.where, []).append(n)
        case e.Photographed():
            account.photographed.setdefault(event.target, n)
        case e.Unloaded():
            for sighting in (*event.taken_out, *event.revealed):
                account.sighted.setdefault(sighting.handle, n)
        case e.Mishap():
            account.mishaps.append((n, event))
        case _:
            _note_acts(account, n, event)


def _note_acts(account: Account, n: int, event: e.Event) -> None:
    match event:
        case e.Scanned():
            account.scanned.append(n)
        case e.YardMadeSafe():
            account.yard_safe.append(n)
        case e.FindingRecorded():
            account.findings[event.n] = (n, event)
        case e.FindingWithdrawn():
            account.findings.pop(event.n, None)
        case e.LeadNamed():
            account.leads.append(n)
        case e.Decided():
            account.decided.append(n)
        case e.Resealed():
            account.resealed.append(n)
        case e.Reported():
            account.reported.append(n)
        case _:
            pass


def _note_touch(account: Account, n: int, event: e.Event) -> None:
    act = _INTRUSIVE.get(type(event))
    if isinstance(event, e.LeafMoved) and event.to != "open":
        act = None
    if act:
        account.intrusions.append(Intrusion(n, act, account.state, event))
    by_hand = isinstance(event, e.SealChecked) and event.how in {"tug", "twist"}
    if by_hand or isinstance(event, e.AirTested | e.SealCut) or act == "open":
        account.touched.append((n, account.state))
