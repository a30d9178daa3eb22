"""The state of an exercise: a fold over its events, and nothing else.

All transitions live in this file. It does not know the truth, nor who asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal

import msgspec

from tidewaiter.base.errors import DefectError
from tidewaiter.language import events as e
from tidewaiter.language.actions import Decide, Lead, LookAt, Report
from tidewaiter.language.deeds import (
    AirWasBlown,
    AnyDeed,
    LeafWasMoved,
    LoadWasTakenOut,
    PackageWasOpened,
    SealWasCut,
    SealWasPut,
)
from tidewaiter.language.patches import grid
from tidewaiter.language.poses import Tool
from tidewaiter.language.rules import Rules
from tidewaiter.language.values import Sighting, Station, Value

LeafIs = Literal["closed", "open", "hooked"]
Uses = dict[str, int]


class Note(Value):
    """A finding in the notebook."""

    finding: e.FindingRecorded
    withdrawn: bool = False


class State(Value):
    """Where an exercise stands.

    Attributes:
        minute: simulated minutes spent.
        station: where the officer is.
        unit_at: where the unit stands; the officer may walk to the desk without it.
        belt: what was packed; empty where that is not known (records of older editions).
        sighted: handles that were sighted; no other may be named.
        grids: columns and rows of the patches of each part that has any, once it was sighted.
        looked: what was looked at from near, as `mark` writes it down.
        within_reach: handles of packages standing in the bay.
        opened: handles of packages that were opened.
        contents: handle of what was found in a package → handle of that package.
        read: kinds of the papers read, in order.
        deeds: what was changed, in order.
        uses: how often each instrument was used at each place (``gas-meter gasket``).
        over: substances over their limit at the last test, by place; absent: never tested.
        seal_missing: it was found that no seal is on, though none was cut.
    """

    rules: Rules | None = None
    documents: tuple[str, ...] = ()
    budget_minutes: float = 0.0
    belt: tuple[Tool, ...] = ()
    minute: float = 0.0
    station: Station = "desk"
    unit_at: Station = "gate"
    inside: bool = False
    sighted: frozenset[str] = frozenset()
    grids: dict[str, tuple[int, int]] = {}
    looked: frozenset[str] = frozenset()
    within_reach: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    contents: dict[str, str] = {}
    read: tuple[str, ...] = ()
    deeds: tuple[AnyDeed, ...] = ()
    uses: Uses = {}
    over: dict[str, tuple[str, ...]] = {}
    seal: Literal["on", "cut", "official"] = "on"
    seal_missing: bool = False
    seal_number: str = ""
    left_door: LeafIs = "closed"
    right_door: LeafIs = "closed"
    yard_safe: bool = False
    depth_mm: int = 0
    scans: int = 0
    photographs: int = 0
    notebook: tuple[Note, ...] = ()
    lead: Lead = "officer"
    decided: Decide | None = None
    report: Report | None = None
    signed: bool = False

    @property
    def leaf_open(self) -> bool:
        """At least one leaf does not stand closed."""
        return self.left_door != "closed" or self.right_door != "closed"

    @property
    def unsealed(self) -> bool:
        """No seal is on, as far as anybody knows."""
        return self.seal == "cut" or self.seal_missing

    @property
    def was_opened(self) -> bool:
        """A leaf was moved at some time."""
        return any(isinstance(deed, LeafWasMoved) for deed in self.deeds)

    def leaf(self, name: str) -> LeafIs:
        """Tell how a leaf stands."""
        return self.left_door if name == "left-door" else self.right_door

    def used(self, instrument: str, place: str = "") -> int:
        """Tell how often an instrument was used at a place."""
        return self.uses.get(f"{instrument} {place}".strip(), 0)

    def has_looked(self, look: LookAt) -> bool:
        """Say whether this was looked at from near already, alone or with the whole of its part."""
        whole = msgspec.structs.replace(look, patch="")
        return not self.looked.isdisjoint((mark(self, look), mark(self, whole)))


def mark(state: State, look: LookAt | e.Looked) -> str:
    """Write down what a look takes in: a thing, or one face of a part or of a patch of it.

    The outer face is seen by day, the inner one from within or by torch.
    """
    if look.target not in state.grids:
        return look.target
    return _face(look.target, look.patch, inner=state.inside or look.how == "torch")


def face_marks(target: str, patch: str, *, inner: bool) -> frozenset[str]:
    """Give the marks either of which says that a face of a patch was looked at."""
    return frozenset(_face(target, piece, inner=inner) for piece in (patch, ""))


def _face(target: str, patch: str, *, inner: bool) -> str:
    return f"{target} {'inner' if inner else 'outer'} {patch}".strip()


def initial() -> State:
    """Give the state before anything happened."""
    return State()


def fold(events: Iterable[e.Event], state: State | None = None) -> State:
    """Evolve through events in order."""
    stand = initial() if state is None else state
    for event in events:
        stand = evolve(stand, event)
    return stand


def evolve(state: State, event: e.Event) -> State:
    """Give the state after one event."""
    change = _CHANGES.get(type(event))
    if change is None:
        raise DefectError(f"no transition is known for {type(event).__name__}")
    changed = change(state, event)
    return msgspec.structs.replace(state, **changed) if changed else state


_Changed = dict[str, Any]


def _began(_: State, event: e.Began) -> _Changed:
    return {
        "rules": event.rules,
        "station": event.station,
        "documents": event.documents,
        "budget_minutes": event.budget_minutes,
        "belt": event.belt,
        "sighted": _handles(event.sightings),
    }


def _document_read(state: State, event: e.DocumentRead) -> _Changed:
    kind = event.document.kind
    return {} if kind in state.read else {"read": (*state.read, kind)}


def _went(state: State, event: e.Went) -> _Changed:
    changed: _Changed = {
        "station": event.station,
        "sighted": state.sighted | _handles(event.sightings),
        "grids": state.grids | {one.handle: grid(one) for one in event.sightings if any(grid(one))},
    }
    if event.station not in {"desk", state.unit_at}:
        # The unit goes along: what was made safe in the bay is so no longer.
        changed |= {"unit_at": event.station, "yard_safe": False}
    return changed


def _looked(state: State, event: e.Looked) -> _Changed:
    return {"looked": state.looked | {mark(state, event)}, **_near(state, event)}


def _near(state: State, event: e.Looked | e.Photographed) -> _Changed:
    changed: _Changed = {"sighted": state.sighted | _handles(event.sightings)}
    if event.target == "seal":
        changed["seal_missing"] = not event.sightings
    return changed


def _instrument_read(state: State, event: e.InstrumentRead) -> _Changed:
    return {"uses": _use(state, *((r.instrument, r.place) for r in event.readings[:1]))}


def _scanned(_: State, event: e.Scanned) -> _Changed:
    return {"scans": event.n}


def _seal_checked(state: State, event: e.SealChecked) -> _Changed:
    uses = _use(state, ("seal", event.how))
    return {"uses": uses, "seal_missing": "missing" in event.signs}


def _yard_made_safe(_: State, __: e.YardMadeSafe) -> _Changed:
    return {"yard_safe": True}


def _air_tested(state: State, event: e.AirTested) -> _Changed:
    return {
        "uses": _use(state, ("gas-meter", event.where)),
        "over": {**state.over, event.where: event.over},
    }


def _ventilated(state: State, event: e.Ventilated) -> _Changed:
    blown = AirWasBlown(minute=state.minute + event.minutes, minutes=float(event.minutes))
    return {"deeds": (*state.deeds, blown)}


def _seal_cut(state: State, event: e.SealCut) -> _Changed:
    deeds = (*state.deeds, SealWasCut(minute=state.minute))
    return {
        "deeds": deeds,
        "seal": "cut",
        "seal_missing": False,
        "seal_number": event.number,
        "looked": state.looked - {"seal"},
    }


def _leaf_moved(state: State, event: e.LeafMoved) -> _Changed:
    moved = LeafWasMoved(minute=state.minute, leaf=event.leaf, to=event.to)
    return {
        "deeds": (*state.deeds, moved),
        event.leaf.replace("-", "_"): event.to,
        "sighted": state.sighted | _handles(event.sightings),
    }


def _entered(state: State, event: e.Entered) -> _Changed:
    return {"inside": True, "sighted": state.sighted | _handles(event.sightings)}


def _left(_: State, __: e.Left) -> _Changed:
    return {"inside": False}


def _unloaded(state: State, event: e.Unloaded) -> _Changed:
    taken = _handles(event.taken_out)
    return {
        "deeds": (*state.deeds, LoadWasTakenOut(minute=state.minute, depth_mm=event.depth_mm)),
        "depth_mm": event.depth_mm,
        "within_reach": state.within_reach | taken,
        "sighted": state.sighted | taken | _handles(event.revealed),
    }


def _package_opened(state: State, event: e.PackageOpened) -> _Changed:
    deeds = (*state.deeds, PackageWasOpened(minute=state.minute, handle=event.target))
    return {
        "deeds": deeds,
        "opened": state.opened | {event.target},
        # It looks other than it did.
        "looked": state.looked - {event.target},
        "contents": state.contents | {one.handle: event.target for one in event.contents},
        "sighted": state.sighted | _handles(event.contents),
    }


def _photographed(state: State, event: e.Photographed) -> _Changed:
    return {"photographs": event.n, **_near(state, event)}


def _finding_recorded(state: State, event: e.FindingRecorded) -> _Changed:
    return {"notebook": (*state.notebook, Note(finding=event))}


def _finding_withdrawn(state: State, event: e.FindingWithdrawn) -> _Changed:
    struck = tuple(
        Note(finding=note.finding, withdrawn=note.withdrawn or note.finding.n == event.n)
        for note in state.notebook
    )
    return {"notebook": struck}


def _resealed(state: State, event: e.Resealed) -> _Changed:
    put = SealWasPut(minute=state.minute, number=event.new)
    return {
        "deeds": (*state.deeds, put),
        "seal": "official",
        "seal_missing": False,
        "seal_number": event.new,
        "looked": state.looked - {"seal"},
        # What stood in the bay is restowed before the unit is sealed.
        "within_reach": frozenset[str](),
        "uses": _use(state, ("official-seal", "")),
    }


_CHANGES: dict[type[e.Happened], Callable[[State, Any], _Changed]] = {
    e.Began: _began,
    e.Went: _went,
    e.DocumentRead: _document_read,
    e.Looked: _looked,
    e.InstrumentRead: _instrument_read,
    e.Scanned: _scanned,
    e.SealChecked: _seal_checked,
    e.YardMadeSafe: _yard_made_safe,
    e.AirTested: _air_tested,
    e.Ventilated: _ventilated,
    e.SealCut: _seal_cut,
    e.LeafMoved: _leaf_moved,
    e.Entered: _entered,
    e.Left: _left,
    e.Unloaded: _unloaded,
    e.PackageOpened: _package_opened,
    e.Photographed: _photographed,
    e.FindingRecorded: _finding_recorded,
    e.FindingWithdrawn: _finding_withdrawn,
    e.LeadNamed: lambda _, event: {"lead": event.who},
    e.Decided: lambda _, event: {"decided": event.decision},
    e.Resealed: _resealed,
    e.Reported: lambda _, event: {"report": event.report},
    e.Signed: lambda _, __: {"signed": True},
    e.Mishap: lambda _, __: {},
    # Rounded, so that a sum of tenths is the same number however it came about.
    e.Spent: lambda state, event: {"minute": round(state.minute + event.minutes, 3)},
}


def _handles(sightings: tuple[Sighting, ...]) -> frozenset[str]:
    return frozenset(sighting.handle for sighting in sightings)


def _use(state: State, *used: tuple[str, str]) -> Uses:
    uses = dict(state.uses)
    for instrument, place in used:
        name = f"{instrument} {place}".strip()
        uses[name] = uses.get(name, 0) + 1
    return uses
