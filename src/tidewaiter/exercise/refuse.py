"""Refusals: what is impossible or senseless, judged from public facts and the state alone.

Cannot see the truth: a handle that is unknown, unseen or another exercise's gets one and the
same answer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tidewaiter.exercise.public import Public
from tidewaiter.exercise.state import State
from tidewaiter.language import actions as a
from tidewaiter.language.events import Refusal
from tidewaiter.language.values import Station

#: Where each action can be done; an action that is not named here can be done anywhere.
PLACES: dict[type[a.Act], tuple[Station, ...]] = {
    a.Read: ("desk",),
    a.Weigh: ("gate",),
    a.Scan: ("scanner",),
    a.CheckSeal: ("bay",),
    a.MakeYardSafe: ("bay",),
    a.TestAir: ("bay",),
    a.Ventilate: ("bay",),
    a.CutSeal: ("bay",),
    a.OpenLeaf: ("bay",),
    a.HookLeaf: ("bay",),
    a.CloseLeaf: ("bay",),
    a.Enter: ("bay",),
    a.Leave: ("bay",),
    a.Measure: ("bay",),
    a.Unload: ("bay",),
    a.OpenPackage: ("bay",),
    a.Reseal: ("bay",),
    a.Decide: ("desk",),
    a.Report: ("desk",),
    a.Sign: ("desk",),
}

#: What an officer inside the unit can do.
INSIDE: frozenset[type[a.Act]] = frozenset(
    {
        a.LookAt,
        a.Measure,
        a.Photograph,
        a.RecordFinding,
        a.WithdrawFinding,
        a.NameLead,
        a.TestAir,
        a.OpenPackage,
        a.Leave,
    }
)

_RELEASES = {"release", "correct-and-release"}


def refuse(public: Public, state: State, action: a.Action) -> Refusal | None:
    """Say why an action cannot be done now, or None.

    Args:
        public: the public part of the case.
        state: where the exercise stands.
        action: what the officer asks for.
    """
    if state.signed:
        return _no("signed")
    return _place(state, action) or _check(public, state, action)


def _place(state: State, action: a.Action) -> Refusal | None:
    kind = type(action)
    if state.inside and kind not in INSIDE:
        return _no("inside", right="leave")
    places = PLACES.get(kind)
    if places and state.station not in places:
        return _no("not-here", right=f"go {places[0]}", station=state.station, place=places[0])
    return None


def _check(public: Public, state: State, action: a.Action) -> Refusal | None:
    check = _CHECKS.get(type(action))
    return check(public, state, action) if check else None


def _no(code: str, *, right: str = "", **args: str) -> Refusal:
    return Refusal(code=f"refusal-{code}", args=dict(sorted(args.items())), right=right)


def _unknown(handle: str) -> Refusal:
    return _no("unknown-handle", handle=handle)


def _go(_: Public, state: State, action: a.Go) -> Refusal | None:
    if action.station == state.station:
        return _no("there-already", station=action.station)
    moves = action.station != "desk" and action.station != state.unit_at
    if moves and (state.seal == "cut" or state.leaf_open):
        return _no("unit-open", right="close left-door" if state.leaf_open else "reseal")
    return None


def _read(_: Public, state: State, action: a.Read) -> Refusal | None:
    return None if action.document in state.documents else _unknown(action.document)


def _target(_: Public, state: State, action: a.LookAt | a.Photograph) -> Refusal | None:
    return None if action.target in state.sighted else _unknown(action.target)


def _check_seal(_: Public, state: State, __: a.CheckSeal) -> Refusal | None:
    return _no("seal-off") if state.seal == "cut" else None


def _yard_safe(_: Public, state: State, __: a.MakeYardSafe) -> Refusal | None:
    return _no("yard-safe-already") if state.yard_safe else None


def _test_air(_: Public, state: State, action: a.TestAir) -> Refusal | None:
    if action.where == "inside" and not state.leaf_open:
        return _no("doors-closed", right="test air gasket")
    return None


def _ventilate(_: Public, state: State, __: a.Ventilate) -> Refusal | None:
    return None if state.leaf_open else _no("doors-closed", right="open right-door")


def _cut_seal(_: Public, state: State, __: a.CutSeal) -> Refusal | None:
    return _no("seal-off", right="open right-door") if state.seal == "cut" else None


def _open(_: Public, state: State, action: a.OpenLeaf) -> Refusal | None:
    if state.seal != "cut":
        return _no("sealed", right="cut seal")
    if state.leaf(action.leaf) != "closed":
        return _no("leaf-open-already", leaf=action.leaf)
    # The right leaf overlaps the left one and carries the customs seal's handle: it goes first.
    if action.leaf == "left-door" and state.right_door == "closed":
        return _no("right-leaf-first", right="open right-door")
    return None


def _hook(_: Public, state: State, action: a.HookLeaf) -> Refusal | None:
    stands = state.leaf(action.leaf)
    if stands == "hooked":
        return _no("leaf-hooked-already", leaf=action.leaf)
    return (
        _no("leaf-closed", right=f"open {action.leaf}", leaf=action.leaf)
        if (stands == "closed")
        else None
    )


def _close(_: Public, state: State, action: a.CloseLeaf) -> Refusal | None:
    if state.leaf(action.leaf) == "closed":
        return _no("leaf-closed", leaf=action.leaf)
    if action.leaf == "right-door" and state.left_door != "closed":
        return _no("left-leaf-first", right="close left-door")
    return None


def _enter(_: Public, state: State, __: a.Enter) -> Refusal | None:
    return None if state.leaf_open else _no("doors-closed", right="open right-door")


def _leave(_: Public, state: State, __: a.Leave) -> Refusal | None:
    return None if state.inside else _no("not-inside")


def _measure(_: Public, state: State, action: a.Measure) -> Refusal | None:
    if action.span.startswith("inner") and not state.leaf_open:
        return _no("doors-closed", right="open right-door")
    return None


def _unload(_: Public, state: State, action: a.Unload) -> Refusal | None:
    for leaf in ("right-door", "left-door"):
        if state.leaf(leaf) != "hooked":
            act = "open" if state.leaf(leaf) == "closed" else "hook"
            return _no("leaves-not-hooked", right=f"{act} {leaf}", leaf=leaf)
    if round(action.depth_m * 1000) <= state.depth_mm:
        return _no("unloaded-already", depth=f"{state.depth_mm / 1000:.2f}")
    return None


def _open_package(_: Public, state: State, action: a.OpenPackage) -> Refusal | None:
    if action.target not in state.sighted or "-" in action.target:
        return _unknown(action.target)
    if action.target in state.opened:
        return _no("opened-already", handle=action.target)
    if action.target not in state.within_reach and not state.inside:
        return _no("out-of-reach", right="enter", handle=action.target)
    return None


def _record(_: Public, state: State, action: a.RecordFinding) -> Refusal | None:
    if action.target and action.target not in state.sighted:
        return _unknown(action.target)
    if action.document and action.document not in state.documents:
        return _unknown(action.document)
    return None


def _withdraw(_: Public, state: State, action: a.WithdrawFinding) -> Refusal | None:
    standing = {note.finding.n for note in state.notebook if not note.withdrawn}
    if action.finding in standing:
        return None
    return _no("no-such-finding", finding=str(action.finding))


def _decide(_: Public, state: State, action: a.Decide) -> Refusal | None:
    if action.decision in _RELEASES and (state.leaf_open or state.seal == "cut"):
        return _no("release-open", right="reseal")
    return None


def _reseal(_: Public, state: State, __: a.Reseal) -> Refusal | None:
    if state.leaf_open:
        leaf = "left-door" if state.left_door != "closed" else "right-door"
        return _no("doors-open", right=f"close {leaf}")
    return _no("sealed-already") if state.seal != "cut" else None


def _report(_: Public, state: State, __: a.Report) -> Refusal | None:
    return None if state.decided else _no("not-decided")


def _sign(_: Public, state: State, __: a.Sign) -> Refusal | None:
    if state.decided is None:
        return _no("not-decided")
    return None if state.report else _no("no-report")


_CHECKS: dict[type[a.Act], Callable[[Public, State, Any], Refusal | None]] = {
    a.Go: _go,
    a.Read: _read,
    a.LookAt: _target,
    a.Photograph: _target,
    a.CheckSeal: _check_seal,
    a.MakeYardSafe: _yard_safe,
    a.TestAir: _test_air,
    a.Ventilate: _ventilate,
    a.CutSeal: _cut_seal,
    a.OpenLeaf: _open,
    a.HookLeaf: _hook,
    a.CloseLeaf: _close,
    a.Enter: _enter,
    a.Leave: _leave,
    a.Measure: _measure,
    a.Unload: _unload,
    a.OpenPackage: _open_package,
    a.RecordFinding: _record,
    a.WithdrawFinding: _withdraw,
    a.Decide: _decide,
    a.Reseal: _reseal,
    a.Report: _report,
    a.Sign: _sign,
}
