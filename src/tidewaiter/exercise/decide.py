"""Decide: what comes of an action that was not refused.

Reads the truth; everything perceived stands in the events, as values that need no truth.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

from msgspec.structs import replace

from tidewaiter.base.errors import DefectError, InputError, Problem
from tidewaiter.exercise import handling, using
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.case import Case, as_lived
from tidewaiter.exercise.hints import hint
from tidewaiter.exercise.public import SEALS_AT_HAND
from tidewaiter.exercise.rules import cost_minutes, default_rules
from tidewaiter.exercise.standing import bad_air, present_of, rules_of, stream_of, touched
from tidewaiter.exercise.state import State, evolve
from tidewaiter.exercise.using import spot_of
from tidewaiter.instruments import eye, gas_meter, mallet, parts, seal_check, tape, weighbridge
from tidewaiter.instruments.outcome import Spot
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.poses import BELT
from tidewaiter.language.rules import Rules
from tidewaiter.language.values import PARTS, Leaf, Sighting
from tidewaiter.world.after import Present, is_fixed

FORMAT = 2
PICTURE_ENGINE_VERSION = 2


def begin(case: Case, how: Beginning | None = None) -> tuple[e.Event, ...]:
    """Begin: the rules are frozen, and the officer stands at the desk.

    Args:
        case: the case.
        how: what the first record freezes beside it; None for learning by the shipped rules.

    Raises:
        InputError: the case lacks a paper that it promises, or official seals; all at once.
    """
    how = how or Beginning()
    problems = tuple(_lacks(case))
    if problems:
        raise InputError(problems)
    return (
        e.Began(
            format=FORMAT,
            rules=_rules(how),
            station="desk",
            documents=case.public.documents,
            sightings=_papers(case),
            budget_minutes=case.public.budget_minutes,
            # The standard kit; what else is needed is packed at the desk (S03).
            belt=BELT,
            mode=how.mode,
            help=how.help,
            routines=how.routines,
            slice=how.slice,
            practice=how.practice,
        ),
    )


def _rules(how: Beginning) -> Rules:
    rules = how.rules or default_rules()
    return replace(rules, signs_of_life=rules.signs_of_life and how.signs_of_life)


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
    case = as_lived(case, state.rules)
    happened = _DECISIONS[type(action)](case, state, action)
    minutes = _minutes(case, state, action)
    return (*happened, e.Spent(minutes=minutes)) if minutes else happened


def _minutes(case: Case, state: State, action: a.Action) -> float:
    """Give the minutes of an action, from the rules and public facts alone."""
    declared_within = case.public.declared_within
    amount = 0.0
    match action:
        case a.Ventilate():
            amount = action.minutes
        case a.Unload():
            amount = declared_within(action.depth_m) - declared_within(state.depth_mm / 1000.0)
        case a.Reseal() if action.kind == "official":
            # What stands in the bay is restowed first.
            amount = declared_within(state.depth_mm / 1000.0)
        case _:
            pass
    return cost_minutes(rules_of(state), _cost_of(action), amount)


def _cost_of(action: a.Action) -> str:
    """Name the row of the costs: a look in passing has its own, else it is the action's tag."""
    if isinstance(action, a.LookAt) and action.how != "close":
        return "gaze"
    if isinstance(action, a.Use):
        return action.instrument
    if isinstance(action, a.Delegate):
        return action.routine
    return str(type(action).__struct_config__.tag)


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
        return eye.contents(holder, case.stream_key, present) if holder else ()
    one = eye.find(present, target)
    return (eye.close_look(present, one),) if one else ()


def _look(case: Case, state: State, action: a.LookAt) -> tuple[e.Event, ...]:
    seen = _close(case, state, action.target)
    return (e.Looked(action.target, seen, action.patch, action.how),)


def _photograph(case: Case, state: State, action: a.Photograph) -> tuple[e.Event, ...]:
    seen = _close(case, state, action.target)
    return (e.Photographed(state.photographs + 1, action.target, seen),)


def _weigh(case: Case, state: State, _: a.Weigh) -> tuple[e.Event, ...]:
    rng = stream_of(case, state, "weighbridge", "platform")
    return (e.InstrumentRead(weighbridge.read(present_of(case, state), Spot(), "", rng).readings),)


def _scan(_: Case, state: State, action: a.Scan) -> tuple[e.Event, ...]:
    return (e.Scanned(state.scans + 1, action.view, action.beam, PICTURE_ENGINE_VERSION),)


def _check_seal(case: Case, state: State, action: a.CheckSeal) -> tuple[e.Event, ...]:
    by_hand = touched(state) if action.how in {"tug", "twist"} else ()
    seal = present_of(case, state).seal
    number, signs = seal_check.check(seal, action.how, case.stream_key)
    return (*by_hand, e.SealChecked(action.how, number, signs))


def _tap(case: Case, state: State, action: a.Tap) -> tuple[e.Event, ...]:
    present = present_of(case, state)
    spot = spot_of(present, state, action, case.stream_key)
    if spot.patch is None:
        raise DefectError(f"{action.target} {action.patch} was let pass and is no panel")
    rng = stream_of(case, state, "mallet", spot.place)
    return (*touched(state), e.InstrumentRead(mallet.read(present, spot, "", rng).readings))


def _yard_safe(_: Case, __: State, ___: a.MakeYardSafe) -> tuple[e.Event, ...]:
    return (e.YardMadeSafe(),)


def _test_air(case: Case, state: State, action: a.TestAir) -> tuple[e.Event, ...]:
    rng = stream_of(case, state, "gas-meter", action.where)
    readings = gas_meter.read(present_of(case, state), Spot(), action.where, rng).readings
    over = gas_meter.over(readings, rules_of(state).limits)
    by_hand = touched(state) if action.where == "gasket" else ()
    return (*by_hand, e.AirTested(action.where, readings, over))


def _ventilate(_: Case, __: State, action: a.Ventilate) -> tuple[e.Event, ...]:
    return (e.Ventilated(action.minutes),)


def _cut_seal(case: Case, state: State, _: a.CutSeal) -> tuple[e.Event, ...]:
    seal = present_of(case, state).seal
    number = seal.number if seal and seal.state != "missing" else ""
    # A seal that was cut before it was read is evidence lost (S10).
    read = state.seal in {"official", "interim"} or state.used("seal", "verify")
    lost = () if read else (e.Mishap("evidence-lost", "S10"),)
    return (*touched(state), *lost, e.SealCut(number))


def _open(case: Case, state: State, action: a.OpenLeaf) -> tuple[e.Event, ...]:
    mishaps = [*touched(state)]
    if not state.over and bad_air(case, state):
        mishaps.append(e.Mishap("exposed-to-gas", "S11"))
    if not state.strapped and not state.was_opened and _leans_on_doors(present_of(case, state)):
        mishaps.append(e.Mishap("cargo-fell", "S13"))
    return (*mishaps, *_moved(case, state, action.leaf, "open"))


#: What reaches so near to the doors and so high falls when they open unstrapped [estimate].
_FALLS_WITHIN_M, _FALLS_FROM_M = 0.25, 1.2


def _leans_on_doors(present: Present) -> bool:
    """Say whether anything stands so near to the doors, and so high, that it may fall out."""
    return any(
        one.position_m[2] + one.size_m[2] / 2.0 > -_FALLS_WITHIN_M
        and one.position_m[1] + one.size_m[1] / 2.0 > _FALLS_FROM_M
        for one in present.inside
        if not is_fixed(one.slot)
    )


def _hook(case: Case, state: State, action: a.HookLeaf) -> tuple[e.Event, ...]:
    return _moved(case, state, action.leaf, "hooked")


def _close_leaf(case: Case, state: State, action: a.CloseLeaf) -> tuple[e.Event, ...]:
    return _moved(case, state, action.leaf, "closed")


def _moved(
    case: Case, state: State, leaf: Leaf, to: Literal["open", "hooked", "closed"]
) -> tuple[e.Event, ...]:
    present = present_of(case, evolve(state, e.LeafMoved(leaf, to, ())))
    boards = eye.on_leaf(present, leaf)
    new = (one for one in _new_inside(present, state) if one not in boards)
    seen = _sorted(parts.moved_with(present, leaf), boards, tuple(new))
    return (e.LeafMoved(leaf, to, seen),)


def _enter(case: Case, state: State, _: a.Enter) -> tuple[e.Event, ...]:
    mishaps: list[e.Event] = []
    if not state.yard_safe:
        # A trailer that is not chocked moves under who steps in (S04).
        mishaps.append(e.Mishap("trailer-moved", "S04"))
    if (state.left_door, state.right_door) != ("hooked", "hooked"):
        mishaps.append(e.Mishap("struck-by-door", "S13"))
    breathed = _breathed(case, state)
    mishaps += breathed
    if _overcome(breathed):
        return (*mishaps, e.Stopped("overcome-by-gas", "S12"))
    return (*mishaps, e.Entered(_new_inside(present_of(case, state), state)))


def _breathed(case: Case, state: State) -> tuple[e.Event, ...]:
    """Go in without a clear test (S12): exposed, or lucky that the warning was out of date.

    One or the other, so that who tested, and went in all the same, is no worse off in points
    than who never tested.
    """
    tested = state.over.get("inside")
    if tested == ():
        return ()
    if bad_air(case, state):
        grave = gas_meter.gravely_over(present_of(case, state), rules_of(state).limits)
        return (e.Mishap("overcome-by-gas" if grave else "exposed-to-gas", "S12"),)
    return (e.Mishap("alarm-ignored", "S12"),) if tested else ()


def _overcome(breathed: tuple[e.Event, ...]) -> bool:
    return any(isinstance(one, e.Mishap) and one.what == "overcome-by-gas" for one in breathed)


def _leave(_: Case, __: State, ___: a.Leave) -> tuple[e.Event, ...]:
    return (e.Left(),)


def _measure(case: Case, state: State, action: a.Measure) -> tuple[e.Event, ...]:
    rng = stream_of(case, state, "tape", action.span)
    read = tape.read(present_of(case, state), Spot(), action.span, rng)
    return (e.InstrumentRead(read.readings),)


def _unload(case: Case, state: State, action: a.Unload) -> tuple[e.Event, ...]:
    depth_mm = round(action.depth_m * 1000)
    now = present_of(case, evolve(state, e.Unloaded(depth_mm, (), (), ())))
    taken = eye.packages(one for one in now.outside if one.handle not in state.within_reach)
    # The team works inside, so the air is to be clear for it as for an officer.
    breathed = _breathed(case, state)
    if _overcome(breathed):
        return (*breathed, e.Stopped("overcome-by-gas", "S12"))
    mishaps = (*breathed, *(() if state.yard_safe else (e.Mishap("trailer-moved", "S04"),)))
    return (
        *mishaps,
        e.Unloaded(depth_mm, taken, _new_inside(now, state), handling.tally(case, state, now)),
    )


def _open_package(case: Case, state: State, action: a.OpenPackage) -> tuple[e.Event, ...]:
    present = present_of(case, state)
    one = eye.find(present, action.target)
    if one is None:
        raise DefectError(f"{action.target} was sighted and is not there")
    return (e.PackageOpened(action.target, eye.contents(one, case.stream_key, present)),)


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


def _reseal(case: Case, state: State, action: a.Reseal) -> tuple[e.Event, ...]:
    nth = state.used(f"{action.kind}-seal")
    if action.kind == "official":
        return (e.Resealed(old=state.seal_number, new=case.registers.official_seals[nth]),)
    at_hand = case.registers.interim_seals
    number = at_hand[nth] if nth < len(at_hand) else f"IS{nth + 1:06d}"
    return (e.Resealed(old=state.seal_number, new=number, kind="interim"),)


def _hint(_: Case, state: State, __: a.Hint) -> tuple[e.Event, ...]:
    return (hint(state),)


def _report(_: Case, __: State, action: a.Report) -> tuple[e.Event, ...]:
    return (e.Reported(action),)


def _sign(_: Case, __: State, ___: a.Sign) -> tuple[e.Event, ...]:
    return (e.Signed(),)


_DECISIONS: dict[type[a.Act], Callable[[Case, State, Any], tuple[e.Event, ...]]] = {
    a.Pack: lambda _, __, action: (e.Packed(action.tool),),
    a.Unpack: lambda _, __, action: (e.Unpacked(action.tool),),
    a.Plan: lambda _, __, action: (e.Planned(action.tier),),
    a.SwitchOn: using.switch_on,
    a.Use: using.use,
    a.LookUp: using.look_up,
    a.Talk: handling.talk,
    a.Call: handling.call,
    a.Delegate: using.delegate,
    a.Hint: _hint,
    a.Strap: lambda _, state, __: (*touched(state), e.Strapped()),
    a.AuditTally: handling.audit,
    a.Freeze: lambda _, __, ___: (e.Froze(),),
    a.MarkPlace: handling.mark,
    a.TakeExhibit: handling.exhibit,
    a.HandOver: handling.hand_over,
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
