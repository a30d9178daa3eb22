"""Probes: where each instrument would have been held, and how the case stood for it then.

The places are those an officer could have chosen: the pieces of the panels nearest to what was
hidden and where work was done on a panel, a piece in the middle, the seal, the vehicle, the
packages themselves once they are out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import dist, fsum

import msgspec

from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.decide import begin, decide
from tidewaiter.exercise.refuse import refuse
from tidewaiter.exercise.rules import cost_minutes
from tidewaiter.exercise.standing import present_of, rules_of
from tidewaiter.exercise.state import State, fold
from tidewaiter.instruments import parts
from tidewaiter.instruments.registry import MODULES
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.instruments import Instrument, InstrumentName, catalogue
from tidewaiter.language.patches import Patch, grid, middle, patches
from tidewaiter.language.rules import Rules
from tidewaiter.language.values import POINTS, Station
from tidewaiter.world.after import declared, differing, package

#: So many pieces of panels are tried for each hidden thing, nearest first.
_PIECES = 3
#: Works on panels that are tried.
_WORKS = 4
#: What needs the doors open to be used on the unit as a whole.
_THROUGH_DOORS = frozenset({"multi-gas", "pole-camera", "laser"})
#: What stands in for all of an honest unit.
_USUAL = "left-side"


@dataclass(frozen=True, slots=True)
class Setup:
    """The case in the states in which things are read.

    Attributes:
        case, honest: the case, and the same without what was hidden.
        differs: handles of what was hidden.
        closed: as it came, in the bay.
        opened: both leaves open.
        emptied: the whole load stands in the bay.
        opening_min, unloading_min: simulated minutes from one to the next.
    """

    case: Case
    honest: Case
    differs: frozenset[str]
    closed: State
    opened: State
    emptied: State
    opening_min: float
    unloading_min: float


@dataclass(frozen=True, slots=True)
class Probe:
    """One use of an instrument: in which state, as which act, after how many minutes.

    Attributes:
        like: the same use on an honest package, to compare with what is itself hidden.
    """

    state: State
    action: a.Action
    target: str = ""
    patch: str = ""
    before_min: float = 0.0
    like: Probe | None = None


def setup(case: Case, rules: Rules | None = None) -> Setup:
    """Take a case through the acts that lay it open, under the rules that the exercise froze."""
    closed = fold(begin(case, Beginning(rules=rules)))
    for action in (a.Go("bay"), a.MakeYardSafe()):
        closed = fold(decide(case, closed, action, 0.0), closed)
    leaves = (a.OpenLeaf("right-door"), a.OpenLeaf("left-door"))
    # Packed, switched on and tested as whoever holds it there would have done.
    closed = msgspec.structs.replace(
        closed, belt=(), on=frozenset(catalogue()), over={"inside": ()}
    )
    opened, opening_min = _after(case, closed, (a.Strap(), a.CutSeal(), *leaves))
    depth_m = min(round(case.world.unit.inner_m[0], 2), 14.0)
    emptied, unloading_min = _after(case, opened, (a.Unload(depth_m),))
    as_declared = msgspec.structs.replace(case, world=declared(case.world))
    return Setup(
        case,
        as_declared,
        differing(case.world),
        closed,
        opened,
        emptied,
        opening_min,
        unloading_min,
    )


def _after(case: Case, state: State, acts: tuple[a.Action, ...]) -> tuple[State, float]:
    minutes: list[float] = []
    for action in acts:
        events = decide(case, state, action, 0.0)
        minutes += [one.minutes for one in events if isinstance(one, e.Spent)]
        state = fold(events, state)
    return state, round(fsum(minutes), 1)


def probes(case: Case, ready: Setup) -> dict[str, tuple[Probe, ...]]:
    """Give the places to try, by instrument, likeliest to tell first."""
    pieces = tuple(_pieces(case, ready))
    rules = rules_of(ready.closed)
    found: dict[str, tuple[Probe, ...]] = {
        "weighbridge": (Probe(ready.closed, a.Weigh()),),
        "mallet": tuple(
            Probe(ready.closed, a.Tap(one.target, one.name), one.target, one.name) for one in pieces
        ),
        "tape": tuple(
            Probe(ready.opened, a.Measure(span), span)
            for span in ("inner-length", "inner-width", "inner-height")
        ),
    }
    for name, spec in catalogue().items():
        if name in MODULES:
            switch_min = cost_minutes(rules, "switch-on") if spec.switch else 0.0
            found[name] = tuple(
                replace(one, before_min=switch_min) for one in _of(spec, ready, pieces)
            )
    return {
        name: tuple(one for one in there if _possible(ready, one)) for name, there in found.items()
    }


def _possible(ready: Setup, probe: Probe) -> bool:
    """Say whether an officer could have done it; weighing and the like go by their station."""
    state = msgspec.structs.replace(probe.state, station=_at(probe), unit_at=_at(probe))
    return refuse(ready.case.public, state, probe.action) is None


def _at(probe: Probe) -> Station:
    """Give where an act is done: an instrument where its row of the table has it first."""
    match probe.action:
        case a.Use():
            stations = catalogue()[probe.action.instrument].stations
            return "bay" if "bay" in stations else stations[0]
        case a.Weigh():
            return "gate"
        case _:
            return "bay"


def _of(spec: Instrument, ready: Setup, pieces: tuple[Patch, ...]) -> Iterator[Probe]:
    """Hold an instrument at what its row of the table allows."""
    name = spec.name
    for setting in spec.settings[:1] or ("",):
        if "unit" in spec.on:
            state = ready.opened if name in _THROUGH_DOORS else ready.closed
            yield Probe(state, a.Use(name, setting=setting))
        for one in pieces:
            if "panel" in spec.on or one.target in spec.on:
                act = a.Use(name, one.target, one.name, setting)
                yield Probe(ready.closed, act, one.target, one.name)
        for part in ("seal", "vehicle"):
            if part in spec.on and _stands(ready, part):
                yield Probe(ready.closed, a.Use(name, part, setting=setting), part)
        for handle, honest in _packages(ready, spec) if "package" in spec.on else ():
            yield _on(ready.emptied, name, setting, handle, honest)
        for point in POINTS if "point" in spec.on else ():
            yield Probe(ready.closed, a.Use(name, point, setting=setting), point)
        if "contents" in spec.on:
            yield from _contents(spec, ready, setting)


def _stands(ready: Setup, part: str) -> bool:
    return parts.find(present_of(ready.case, ready.closed), part) is not None


def _on(state: State, name: InstrumentName, setting: str, handle: str, honest: str) -> Probe:
    """Use it on a package, and beside it on an honest one where the package is hidden."""
    probe = Probe(state, a.Use(name, handle, setting=setting), handle)
    if not honest:
        return probe
    return replace(probe, like=Probe(state, a.Use(name, honest, setting=setting), honest))


def _packages(ready: Setup, spec: Instrument) -> Iterator[tuple[str, str]]:
    """Give the first of each hidden thing with an honest package like it, then any package.

    Mass alone tells of neither.
    """
    there = ready.emptied.within_reach
    load = sorted(one.handle for one in ready.case.world.load if one.handle in there)
    if not load:
        return
    for hide in ready.case.key.hides if spec.family != "weight" else ():
        if hide.handles and hide.handles[0] in there:
            yield hide.handles[0], _like(ready.case, hide.handles[0], load)
    yield load[0], ""


def _like(case: Case, handle: str, load: list[str]) -> str:
    """Name an honest package that holds what a hidden one seems to hold, else any."""
    thing = package(case.world, handle)
    known = (package(case.world, name) for name in load)
    alike = (
        one.handle
        for one in known
        if one and thing and (one.kind, one.contents) == (thing.kind, thing.contents)
    )
    return next(alike, load[0])


def _contents(spec: Instrument, ready: Setup, setting: str) -> Iterator[Probe]:
    for handle, honest in _packages(ready, spec):
        state, inner = _opened(ready, handle)
        if not inner:
            continue
        probe = Probe(state, a.Use(spec.name, inner, setting=setting), inner)
        if honest:
            other, within = _opened(ready, honest)
            if within:
                like = Probe(other, a.Use(spec.name, within, setting=setting), within)
                probe = replace(probe, like=like)
        yield probe


def _opened(ready: Setup, handle: str) -> tuple[State, str]:
    """Open a package in the bay; gives the state then, and what was in it."""
    state = fold(decide(ready.case, ready.emptied, a.OpenPackage(handle), 0.0), ready.emptied)
    return state, next((one for one, of in state.contents.items() if of == handle), "")


def _pieces(case: Case, ready: Setup) -> Iterator[Patch]:
    """Give pieces of panels: nearest to what was hidden, then where work was done, then one."""
    present = present_of(case, ready.closed)
    panels = [part for part in parts.parts(present) if any(grid(part))]
    everything = [one for part in panels for one in patches(part)]
    seen: set[tuple[str, str]] = set()
    for one in (
        *_nearest(case, everything),
        *(
            piece
            for work in case.world.works[:_WORKS]
            for piece in everything
            if (piece.target, piece.name) == (work.part, work.patch)
        ),
        *(
            piece
            for part in panels
            for piece in patches(part)
            if part.handle in {_USUAL, "roof", "underside"} and piece.name == middle(*grid(part))
        ),
    ):
        if (one.target, one.name) not in seen:
            seen.add((one.target, one.name))
            yield one


def _nearest(case: Case, everything: list[Patch]) -> Iterator[Patch]:
    for hide in case.key.hides:
        thing = package(case.world, hide.handles[0]) if hide.handles else None
        if thing is None:
            continue
        at_mm = [m * 1000.0 for m in thing.position_m]
        yield from sorted(everything, key=lambda one: dist(one.at_mm, at_mm))[:_PIECES]
