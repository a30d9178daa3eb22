"""Options: text forms of actions that make sense now, for completion; public facts only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast, get_args

from tidewaiter.exercise.equip import moves
from tidewaiter.exercise.public import Public
from tidewaiter.exercise.refuse import refuse
from tidewaiter.exercise.state import State
from tidewaiter.language import actions as a
from tidewaiter.language import text
from tidewaiter.language.instruments import Instrument, catalogue
from tidewaiter.language.patches import PANELS
from tidewaiter.language.poses import Tool
from tidewaiter.language.values import LEAVES, PARTS, POINTS, STATIONS

# No more handles than an officer can overlook are offered; any sighted one may be typed.
_MOST_HANDLES = 200
#: So many lines of a packing list are offered for an audit; any may be typed.
_MOST_ITEMS = 6

_ORDER = {form.act: n for n, form in enumerate(text.FORMS)}


def options(public: Public, state: State) -> tuple[str, ...]:
    """Give the text form of each action that would not be refused, in the order of the verbs.

    Of the many places that an instrument may be held at, the first of each kind is offered.
    Actions with free words (record, decide, report) are given by their verb alone.
    """
    able = [act for act in _candidates(state) if refuse(public, state, act) is None]
    able += _uses(public, state)
    able.sort(key=lambda act: _ORDER[type(act)])
    offered = [text.format(act) for act in able]
    if not state.signed:
        offered += ["record", "decide", "report"] if state.station == "desk" else ["record"]
    return tuple(offered)


def _candidates(state: State) -> Iterator[a.Action]:
    yield from (a.Go(station) for station in STATIONS)
    yield from (a.Read(kind) for kind in state.documents)
    yield from _with_kit_and_people(state)
    yield from (a.Weigh(), a.MakeYardSafe(), a.TestAir("gasket"), a.TestAir("inside"))
    yield from (a.Scan(view, a.BACK_BEAM if view in _BACK else "6MV") for view in _VIEWS)
    yield from (a.CheckSeal(how) for how in a.SEAL_STEPS)
    yield from (a.CutSeal(), a.Strap(), a.Ventilate())
    for leaf in LEAVES[::-1]:
        yield from (a.OpenLeaf(leaf), a.HookLeaf(leaf), a.CloseLeaf(leaf))
    yield from (a.Enter(), a.Leave(), a.Reseal(), a.Reseal("interim"), a.Sign())
    yield from (a.Measure(span) for span in get_args(a.Span))
    yield from (a.Unload(depth) for depth in _depths(state))
    yield from (a.AuditTally(item) for item in range(_MOST_ITEMS))
    yield from (a.WithdrawFinding(note.finding.n) for note in state.notebook)
    yield from (a.Tap(panel) for panel in PANELS)
    yield from (a.Freeze(), a.HandOver(state.lead))
    for handle in _handles(state):
        yield from (a.LookAt(handle), a.Photograph(handle), a.OpenPackage(handle))
        yield from (a.MarkPlace(handle), a.TakeExhibit(handle), a.TakeExhibit(handle, "sample"))


_VIEWS: tuple[a.View, ...] = get_args(a.View)
_BACK = frozenset(view for view in _VIEWS if view.startswith("back"))


def _with_kit_and_people(state: State) -> Iterator[a.Action]:
    yield from (a.Pack(tool) for tool in get_args(Tool))
    yield from (a.Unpack(tool) for tool in state.belt)
    yield from (a.Plan(tier) for tier in get_args(a.Tier))
    yield from (a.LookUp(register) for register in get_args(a.Register))
    for who in get_args(a.Who):
        yield from (a.Talk(who, cast(a.Move, move)) for move in moves(who))
    yield from (a.Call(who) for who in get_args(a.Lead)[1:])
    yield from (a.NameLead(who) for who in get_args(a.Lead) if who != state.lead)
    yield from (a.Delegate(routine) for routine in get_args(a.Routine))
    yield from (a.SwitchOn(spec.name) for spec in catalogue().values())
    yield a.Hint()


def _uses(public: Public, state: State) -> Iterator[a.Use]:
    """Offer each instrument at hand in each of its ways, at the first place of each kind."""
    for spec in catalogue().values():
        for setting in spec.settings or ("",):
            for places in _places(state, spec):
                uses = (a.Use(spec.name, place, setting=setting) for place in places)
                first = next((one for one in uses if refuse(public, state, one) is None), None)
                if first is not None:
                    yield first


def _places(state: State, spec: Instrument) -> Iterator[Iterable[str]]:
    for kind in spec.on:
        match kind:
            case "unit":
                yield ("",)
            case "panel":
                yield PANELS
            case "point":
                yield POINTS
            case "package":
                yield (one for one in _handles(state) if one not in PARTS | state.contents.keys())
            case "contents":
                yield sorted(state.contents)
            case _:
                yield (kind,)


def _handles(state: State) -> list[str]:
    return sorted(state.sighted - set(state.documents))[:_MOST_HANDLES]


def _depths(state: State) -> Iterator[float]:
    first = state.depth_mm // 1000 + 1
    yield from (float(depth) for depth in range(first, 13, 2))
