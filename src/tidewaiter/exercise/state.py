"""The state of an exercise: a fold over its events, and nothing else.

All transitions live in this file. It does not know the truth, nor who asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal

import msgspec

from tidewaiter.base.errors import DefectError
from tidewaiter.language import events as e
from tidewaiter.language.actions import Decide, Lead, LookAt, Report, Tier
from tidewaiter.language.deeds import (
    AirWasBlown,
    AnyDeed,
    CoverWasPried,
    HoleWasDrilled,
    LeafWasMoved,
    LoadWasTakenOut,
    PackageWasOpened,
    SealWasCut,
    SealWasPut,
)
from tidewaiter.language.patches import grid
from tidewaiter.language.poses import Tool
from tidewaiter.language.rules import Rules
from tidewaiter.language.values import PARTS, Sighting, Station, Value

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
        on_leaves: handles of what hangs on leaves that stand open.
        opened: handles of packages that were opened.
        contents: handle of what was found in a package → handle of that package.
        read: kinds of the papers read, in order.
        deeds: what was changed, in order.
        uses: how often each instrument was used at each place (``gas-meter gasket``).
        over: substances over their limit at the last test, by place; absent: never tested, or
            found clear inside before both leaves were closed again.
        seal_missing: it was found that no seal is on, though none was cut.
        mode, help, routines, slice, practice: as in `events.Began`.
        on: instruments that are switched on.
        tier: how far the control is to go, once chosen.
        told: what was said to people, as ``who move``.
        called: who was called by radio, in order.
        authorised: the supervisor has agreed to acts that leave damage.
        strapped: the safety strap is on.
        frozen: handling has stopped, the scene is kept.
        marked: handles of things that bear a marker.
        exhibits: what was taken as evidence, by its number less one.
        handed_to: who has taken over scene and exhibits.
        stopped: the exercise was stopped; nothing but its debrief is left.
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
    on_leaves: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    contents: dict[str, str] = {}
    read: tuple[str, ...] = ()
    deeds: tuple[AnyDeed, ...] = ()
    uses: Uses = {}
    over: dict[str, tuple[str, ...]] = {}
    seal: Literal["on", "cut", "official", "interim"] = "on"
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
    mode: e.Mode = "learn"
    help: int = 2
    routines: tuple[str, ...] = ()
    slice: str = ""
    practice: bool = False
    on: frozenset[str] = frozenset()
    tier: Tier | None = None
    told: tuple[str, ...] = ()
    called: tuple[Lead, ...] = ()
    authorised: bool = False
    strapped: bool = False
    frozen: bool = False
    marked: tuple[str, ...] = ()
    exhibits: tuple[e.ExhibitTaken, ...] = ()
    handed_to: Lead | None = None
    stopped: bool = False

    @property
    def holes(self) -> frozenset[tuple[str, str]]:
        """Part and patch of every hole that was drilled."""
        return frozenset(
            (deed.target, deed.patch) for deed in self.deeds if isinstance(deed, HoleWasDrilled)
        )

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
        "mode": event.mode,
        "help": event.help,
        "routines": event.routines,
        "slice": event.slice,
        "practice": event.practice,
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
        changed |= {"unit_at": event.station, "yard_safe": False, "strapped": False}
    return changed


def _switched_on(state: State, event: e.SwitchedOn) -> _Changed:
    return {"on": state.on | {event.instrument}}


def _used(state: State, event: e.Used) -> _Changed:
    changed: _Changed = {
        "uses": _use(state, (event.instrument, _use_place(event))),
        "sighted": state.sighted | _handles(event.sightings),
    }
    if event.instrument in _SHOW_CONTENTS and event.target and event.target not in PARTS:
        shown = {one.handle: event.target for one in event.sightings}
        changed["contents"] = state.contents | shown
    if event.instrument == "multi-gas":
        changed["over"] = _warned(state, event)
    deed = _DAMAGE.get(event.instrument)
    if deed is not None:
        left = deed(minute=state.minute, target=event.target, patch=event.patch)
        changed["deeds"] = (*state.deeds, left)
    return changed


def _warned(state: State, event: e.Used) -> dict[str, tuple[str, ...]]:
    """Take in the warning of a worn meter; blind to some vapours, it clears nothing."""
    limits = {limit.substance: limit for limit in state.rules.limits} if state.rules else {}
    over = {
        one.quantity
        for one in event.readings
        if one.quantity in limits and limits[one.quantity].is_outside(one.value)
    }
    if not over:
        return state.over
    return {**state.over, "inside": tuple(sorted(over | {*state.over.get("inside", ())}))}


def _use_place(event: e.Used) -> str:
    return use_place(event.target, event.patch, event.setting)


def use_place(target: str, patch: str, setting: str) -> str:
    """Name the place and manner of a use: what its stream is keyed by."""
    return " ".join(word for word in (target or "unit", patch, setting) if word)


#: Held at a package, these bring into sight what is in it.
_SHOW_CONTENTS = frozenset({"fibrescope", "pry-bar"})
_DAMAGE: dict[str, type[HoleWasDrilled | CoverWasPried]] = {
    "drill": HoleWasDrilled,
    "pry-bar": CoverWasPried,
}


def _said(state: State, event: e.Said) -> _Changed:
    changed: _Changed = {"told": (*state.told, f"{event.who} {event.move}")}
    if event.code == "answer-authority-given":
        changed["authorised"] = True
    return changed


def _delegated(state: State, event: e.Delegated) -> _Changed:
    faces = (one.partition(" ") for one in event.patches)
    seen = frozenset(_face(part, patch, inner=False) for part, _, patch in faces)
    return {"looked": state.looked | seen, "sighted": state.sighted | _handles(event.sightings)}


def _tally_audited(state: State, event: e.TallyAudited) -> _Changed:
    return {"uses": _use(state, ("tally", str(event.item)))}


def _marked(state: State, event: e.Marked) -> _Changed:
    return {"marked": (*state.marked, event.target)}


def _exhibit_taken(state: State, event: e.ExhibitTaken) -> _Changed:
    return {"exhibits": (*state.exhibits, event)}


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
        # The strap holds through the cut; a leaf that closes again is strapped anew.
        "strapped": state.strapped and event.to != "closed",
        "deeds": (*state.deeds, moved),
        event.leaf.replace("-", "_"): event.to,
        "sighted": state.sighted | _handles(event.sightings),
        "on_leaves": _on_leaves(state, event),
        "over": _shut_in(state, event),
    }


def _on_leaves(state: State, event: e.LeafMoved) -> frozenset[str]:
    """Give what hangs on open leaves: it was seen turned as they are."""
    seen = [one for one in event.sightings if one.handle not in PARTS]
    turned = {one.handle for one in seen if one.turn_deg}
    return (state.on_leaves - {one.handle for one in seen}) | turned


def _shut_in(state: State, event: e.LeafMoved) -> dict[str, tuple[str, ...]]:
    """Give what tests still say: goods give off gas, so behind closed doors no test stays clear."""
    other = state.right_door if event.leaf == "left-door" else state.left_door
    if (event.to, other) != ("closed", "closed"):
        return state.over
    return {where: over for where, over in state.over.items() if where != "inside" or over}


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
    put = SealWasPut(minute=state.minute, number=event.new, kind=event.kind)
    changed: _Changed = {
        "deeds": (*state.deeds, put),
        "seal": event.kind,
        "seal_missing": False,
        "seal_number": event.new,
        "looked": state.looked - {"seal"},
        "uses": _use(state, (f"{event.kind}-seal", "")),
    }
    if event.kind == "official":
        # What stood in the bay is restowed before the unit is sealed for good.
        changed["within_reach"] = frozenset[str]()
    return changed


_CHANGES: dict[type[e.Happened], Callable[[State, Any], _Changed]] = {
    e.Began: _began,
    e.Went: _went,
    e.Packed: lambda state, event: {"belt": (*state.belt, event.tool)},
    e.Unpacked: lambda state, event: {"belt": tuple(t for t in state.belt if t != event.tool)},
    e.Planned: lambda _, event: {"tier": event.tier},
    e.SwitchedOn: _switched_on,
    e.Used: _used,
    e.LookedUp: lambda state, event: {"uses": _use(state, ("register", event.register))},
    e.Said: _said,
    e.Called: lambda state, event: {"called": (*state.called, event.who)},
    e.Delegated: _delegated,
    e.Hinted: lambda state, _: {"uses": _use(state, ("hint", ""))},
    e.Strapped: lambda _, __: {"strapped": True},
    e.TallyAudited: _tally_audited,
    e.Froze: lambda _, __: {"frozen": True},
    e.Marked: _marked,
    e.ExhibitTaken: _exhibit_taken,
    e.HandedOver: lambda _, event: {"handed_to": event.to},
    e.Stopped: lambda _, __: {"stopped": True, "signed": True},
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
