"""Decide: what comes of an action that was not refused.

Reads the truth; everything perceived stands in the events, as values that need no truth.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

import numpy as np

from tidewaiter.base.errors import DefectError, InputError, Problem
from tidewaiter.base.streams import stream
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.public import SEALS_AT_HAND
from tidewaiter.exercise.rules import cost_minutes, default_rules
from tidewaiter.exercise.state import State, evolve
from tidewaiter.instruments import eye, gas_meter, mallet, parts, seal_check, tape, weighbridge
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.patches import Patch, grid, middle, patches
from tidewaiter.language.poses import BELT
from tidewaiter.language.rules import Rules
from tidewaiter.language.values import PARTS, Leaf, Sighting, TallyLine
from tidewaiter.world.after import Present, after

FORMAT = 1
PICTURE_ENGINE_VERSION = 2


def begin(case: Case) -> tuple[e.Event, ...]:
    """Begin: the rules are frozen, and the officer stands at the desk.

    Raises:
        InputError: the case lacks a paper that it promises, or official seals; all at once.
    """
    problems = tuple(_lacks(case))
    if problems:
        raise InputError(problems)
    return (
        e.Began(
            format=FORMAT,
            rules=default_rules(),
            station="desk",
            documents=case.public.documents,
            sightings=_papers(case),
            budget_minutes=case.public.budget_minutes,
            # The standard kit. Choosing what to pack (S03) is for a later step of the course.
            belt=BELT,
        ),
    )


def _lacks(case: Case) -> Iterator[Problem]:
    there = {document.kind for document in case.documents}
    for kind in case.public.documents:
        if kind not in there:
            yield Problem("documents", f"there is no {kind}", "every kind that public names")
    if len(case.registers.official_seals) < SEALS_AT_HAND:
        right = f"at least {SEALS_AT_HAND}"
        yield Problem("registers.official_seals", "too few to close the unit again", right)


def decide(case: Case, state: State, action: a.Action, elapsed_s: float) -> tuple[e.Event, ...]:
    """Say what happens, mishaps first, the minutes last.

    Args:
        case: the case, truth included.
        state: where the exercise stands; `refuse` has let the action pass.
        action: what the officer does.
        elapsed_s: real seconds since the beginning; nothing perceived depends on it.
    """
    del elapsed_s
    happened = _DECISIONS[type(action)](case, state, action)
    minutes = _minutes(case, state, action)
    return (*happened, e.Spent(minutes=minutes)) if minutes else happened


def present_of(case: Case, state: State) -> Present:
    """Give the world as it stands in this state."""
    return after(case.world, state.deeds, state.minute)


def rules_of(state: State) -> Rules:
    """Give the rules frozen at the beginning."""
    if state.rules is None:
        raise DefectError("the exercise has not begun")
    return state.rules


def _minutes(case: Case, state: State, action: a.Action) -> float:
    """Give the minutes of an action, from the rules and public facts alone."""
    declared_within = case.public.declared_within
    amount = 0.0
    match action:
        case a.Ventilate():
            amount = action.minutes
        case a.Unload():
            amount = declared_within(action.depth_m) - declared_within(state.depth_mm / 1000.0)
        case a.Reseal():
            # What stands in the bay is restowed first.
            amount = declared_within(state.depth_mm / 1000.0)
        case _:
            pass
    return cost_minutes(rules_of(state), _cost_of(action), amount)


def _cost_of(action: a.Action) -> str:
    """Name the row of the costs: a look in passing has its own, else it is the action's tag."""
    if isinstance(action, a.LookAt) and action.how != "close":
        return "gaze"
    return str(type(action).__struct_config__.tag)


def _rng(case: Case, state: State, instrument: str, place: str) -> np.random.Generator:
    return stream(case.stream_key, instrument, place, state.used(instrument, place) + 1)


def _papers(case: Case) -> tuple[Sighting, ...]:
    """See the papers side by side on the desk, A4, in metres from the first."""
    kinds = case.public.documents
    return tuple(
        Sighting(kind, "document", (250 * n, 0, 0), (210, 0, 295))
        for n, kind in sorted(enumerate(kinds), key=lambda one: one[1])
    )


def _new_inside(present: Present, state: State) -> tuple[Sighting, ...]:
    """See what has come into sight through the open leaves: an observation is a delta."""
    return tuple(one for one in eye.through_doors(present) if one.handle not in state.sighted)


def _go(case: Case, state: State, action: a.Go) -> tuple[e.Event, ...]:
    if action.station == "desk":
        return (e.Went("desk", _papers(case)),)
    present = present_of(case, state)
    return (e.Went(action.station, _sorted(parts.parts(present), _new_inside(present, state))),)


def _sorted(*groups: tuple[Sighting, ...]) -> tuple[Sighting, ...]:
    return tuple(sorted((one for group in groups for one in group), key=lambda one: one.handle))


def _read(case: Case, _: State, action: a.Read) -> tuple[e.Event, ...]:
    return (e.DocumentRead(next(d for d in case.documents if d.kind == action.document)),)


def _close(case: Case, state: State, target: str) -> tuple[Sighting, ...]:
    """See one thing from near; nothing where it is not there (a missing seal)."""
    if target in state.documents:
        return tuple(one for one in _papers(case) if one.handle == target)
    present = present_of(case, state)
    if target in PARTS:
        return parts.close_look(present, target, case.world.vehicle_plate)
    if target in state.contents:
        holder = eye.find(present, state.contents[target])
        return eye.contents(holder, case.stream_key) if holder else ()
    one = eye.find(present, target)
    return (eye.close_look(present, one),) if one else ()


def _look(case: Case, state: State, action: a.LookAt) -> tuple[e.Event, ...]:
    seen = _close(case, state, action.target)
    return (e.Looked(action.target, seen, action.patch, action.how),)


def _photograph(case: Case, state: State, action: a.Photograph) -> tuple[e.Event, ...]:
    seen = _close(case, state, action.target)
    return (e.Photographed(state.photographs + 1, action.target, seen),)


def _weigh(case: Case, state: State, _: a.Weigh) -> tuple[e.Event, ...]:
    rng = _rng(case, state, "weighbridge", "platform")
    return (e.InstrumentRead((weighbridge.weigh(present_of(case, state), rng),)),)


def _scan(_: Case, state: State, action: a.Scan) -> tuple[e.Event, ...]:
    return (e.Scanned(state.scans + 1, action.view, action.beam, PICTURE_ENGINE_VERSION),)


def _check_seal(case: Case, state: State, action: a.CheckSeal) -> tuple[e.Event, ...]:
    touched = _touched(state) if action.how in {"tug", "twist"} else ()
    seal = present_of(case, state).seal
    number, signs = seal_check.check(seal, action.how, case.stream_key)
    return (*touched, e.SealChecked(action.how, number, signs))


def tapped(present: Present, action: a.Tap) -> Patch | None:
    """Give the patch that a tap meets: the one named, or the one in the middle; None for none."""
    for part in parts.parts(present):
        if part.handle == action.target:
            name = action.patch or middle(*grid(part))
            return next((one for one in patches(part) if one.name == name), None)
    return None


def _tap(case: Case, state: State, action: a.Tap) -> tuple[e.Event, ...]:
    present = present_of(case, state)
    patch = tapped(present, action)
    if patch is None:
        raise DefectError(f"{action.target} {action.patch} was let pass and is no panel")
    rng = _rng(case, state, "mallet", f"{patch.target} {patch.name}")
    return (*_touched(state), e.InstrumentRead(mallet.tap(present, patch, rng)))


def _yard_safe(_: Case, __: State, ___: a.MakeYardSafe) -> tuple[e.Event, ...]:
    return (e.YardMadeSafe(),)


def _test_air(case: Case, state: State, action: a.TestAir) -> tuple[e.Event, ...]:
    rng = _rng(case, state, "gas-meter", action.where)
    readings = gas_meter.read_air(present_of(case, state), action.where, rng)
    over = gas_meter.over(readings, rules_of(state).limits)
    touched = _touched(state) if action.where == "gasket" else ()
    return (*touched, e.AirTested(action.where, readings, over))


def _ventilate(_: Case, __: State, action: a.Ventilate) -> tuple[e.Event, ...]:
    return (e.Ventilated(action.minutes),)


def _cut_seal(case: Case, state: State, _: a.CutSeal) -> tuple[e.Event, ...]:
    seal = present_of(case, state).seal
    number = seal.number if seal and seal.state != "missing" else ""
    return (*_touched(state), e.SealCut(number))


def _open(case: Case, state: State, action: a.OpenLeaf) -> tuple[e.Event, ...]:
    mishaps = _touched(state)
    if not state.over and _bad_air(case, state):
        mishaps = (*mishaps, e.Mishap("exposed-to-gas", "S11"))
    return (*mishaps, *_moved(case, state, action.leaf, "open"))


def _bad_air(case: Case, state: State) -> bool:
    return bool(gas_meter.truly_over(present_of(case, state), rules_of(state).limits))


def _hook(case: Case, state: State, action: a.HookLeaf) -> tuple[e.Event, ...]:
    return _moved(case, state, action.leaf, "hooked")


def _close_leaf(case: Case, state: State, action: a.CloseLeaf) -> tuple[e.Event, ...]:
    return _moved(case, state, action.leaf, "closed")


def _moved(
    case: Case, state: State, leaf: Leaf, to: Literal["open", "hooked", "closed"]
) -> tuple[e.Event, ...]:
    present = present_of(case, evolve(state, e.LeafMoved(leaf, to, ())))
    seen = _sorted(parts.moved_with(present, leaf), _new_inside(present, state))
    return (e.LeafMoved(leaf, to, seen),)


def _enter(case: Case, state: State, _: a.Enter) -> tuple[e.Event, ...]:
    mishaps: list[e.Event] = []
    if (state.left_door, state.right_door) != ("hooked", "hooked"):
        mishaps.append(e.Mishap("struck-by-door", "S13"))
    mishaps += _breathed(case, state)
    return (*mishaps, e.Entered(_new_inside(present_of(case, state), state)))


def _breathed(case: Case, state: State) -> tuple[e.Event, ...]:
    """Go in without a clear test (S12): exposed, or lucky that the warning was out of date.

    One or the other, so that who tested, and went in all the same, is no worse off in points
    than who never tested.
    """
    tested = state.over.get("inside")
    if tested == ():
        return ()
    if _bad_air(case, state):
        return (e.Mishap("exposed-to-gas", "S12"),)
    return (e.Mishap("alarm-ignored", "S12"),) if tested else ()


def _leave(_: Case, __: State, ___: a.Leave) -> tuple[e.Event, ...]:
    return (e.Left(),)


def _measure(case: Case, state: State, action: a.Measure) -> tuple[e.Event, ...]:
    rng = _rng(case, state, "tape", action.span)
    return (e.InstrumentRead((tape.measure(present_of(case, state), action.span, rng),)),)


def _unload(case: Case, state: State, action: a.Unload) -> tuple[e.Event, ...]:
    depth_mm = round(action.depth_m * 1000)
    now = present_of(case, evolve(state, e.Unloaded(depth_mm, (), (), ())))
    taken = eye.packages(one for one in now.outside if one.handle not in state.within_reach)
    # The team works inside, so the air is to be clear for it as for an officer.
    mishaps = _breathed(case, state)
    return (*mishaps, e.Unloaded(depth_mm, taken, _new_inside(now, state), _tally(now)))


def _tally(present: Present) -> tuple[TallyLine, ...]:
    counted: dict[tuple[int, str], int] = {}
    for one in present.outside:
        counted[one.item, one.kind] = counted.get((one.item, one.kind), 0) + one.count
    return tuple(TallyLine(item, kind, n) for (item, kind), n in sorted(counted.items()))


def _open_package(case: Case, state: State, action: a.OpenPackage) -> tuple[e.Event, ...]:
    one = eye.find(present_of(case, state), action.target)
    if one is None:
        raise DefectError(f"{action.target} was sighted and is not there")
    return (e.PackageOpened(action.target, eye.contents(one, case.stream_key)),)


def _record(_: Case, state: State, action: a.RecordFinding) -> tuple[e.Event, ...]:
    return (
        e.FindingRecorded(
            n=len(state.notebook) + 1,
            category=action.category,
            target=action.target,
            document=action.document,
            field=action.field,
            note=action.note,
        ),
    )


def _withdraw(_: Case, __: State, action: a.WithdrawFinding) -> tuple[e.Event, ...]:
    return (e.FindingWithdrawn(action.finding),)


def _lead(_: Case, __: State, action: a.NameLead) -> tuple[e.Event, ...]:
    return (e.LeadNamed(action.who),)


def _decided(_: Case, __: State, action: a.Decide) -> tuple[e.Event, ...]:
    return (e.Decided(action),)


def _reseal(case: Case, state: State, _: a.Reseal) -> tuple[e.Event, ...]:
    number = case.registers.official_seals[state.used("official-seal")]
    return (e.Resealed(old=state.seal_number, new=number),)


def _report(_: Case, __: State, action: a.Report) -> tuple[e.Event, ...]:
    return (e.Reported(action),)


def _sign(_: Case, __: State, ___: a.Sign) -> tuple[e.Event, ...]:
    return (e.Signed(),)


def _touched(state: State) -> tuple[e.Event, ...]:
    """Touching the unit in a yard that is not safe (S04)."""
    return () if state.yard_safe else (e.Mishap("run-over-risk", "S04"),)


_DECISIONS: dict[type[a.Act], Callable[[Case, State, Any], tuple[e.Event, ...]]] = {
    a.Go: _go,
    a.Read: _read,
    a.LookAt: _look,
    a.Weigh: _weigh,
    a.Scan: _scan,
    a.CheckSeal: _check_seal,
    a.Tap: _tap,
    a.MakeYardSafe: _yard_safe,
    a.TestAir: _test_air,
    a.Ventilate: _ventilate,
    a.CutSeal: _cut_seal,
    a.OpenLeaf: _open,
    a.HookLeaf: _hook,
    a.CloseLeaf: _close_leaf,
    a.Enter: _enter,
    a.Leave: _leave,
    a.Measure: _measure,
    a.Unload: _unload,
    a.OpenPackage: _open_package,
    a.Photograph: _photograph,
    a.RecordFinding: _record,
    a.WithdrawFinding: _withdraw,
    a.NameLead: _lead,
    a.Decide: _decided,
    a.Reseal: _reseal,
    a.Report: _report,
    a.Sign: _sign,
}
