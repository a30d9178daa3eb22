"""Refusals: what is impossible or senseless, judged from public facts and the state alone.

Cannot see the truth: a handle that is unknown, unseen or another exercise's gets one and the
same answer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tidewaiter.exercise import equip, reach
from tidewaiter.exercise.public import SEALS_AT_HAND, Public
from tidewaiter.exercise.refusals import known, no, not_here, not_packed, unknown
from tidewaiter.exercise.state import State
from tidewaiter.language import actions as a
from tidewaiter.language.events import Refusal
from tidewaiter.language.poses import Tool
from tidewaiter.language.values import PARTS, Station

#: Where each action can be done; an action that is not named here can be done anywhere.
PLACES: dict[type[a.Act], tuple[Station, ...]] = {
    a.Read: ("desk",),
    a.Weigh: ("gate",),
    a.Scan: ("scanner",),
    a.CheckSeal: ("bay",),
    a.Tap: ("bay",),
    a.Pack: ("desk",),
    a.Unpack: ("desk",),
    a.LookUp: ("desk",),
    a.Delegate: ("bay",),
    a.Strap: ("bay",),
    a.AuditTally: ("bay",),
    a.MarkPlace: ("bay",),
    a.TakeExhibit: ("bay",),
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
        a.Tap,
        a.Measure,
        a.Photograph,
        a.RecordFinding,
        a.WithdrawFinding,
        a.NameLead,
        a.TestAir,
        a.OpenPackage,
        a.Leave,
        a.SwitchOn,
        a.Use,
        a.Call,
        a.Freeze,
        a.MarkPlace,
        a.TakeExhibit,
        a.HandOver,
        a.Hint,
    }
)

#: What an act cannot be done without; bare hands do the rest.
TOOLS: dict[type[a.Act], Tool] = {
    a.Tap: "mallet",
    a.TestAir: "gas-lance",
    a.CutSeal: "bolt-cutter",
    a.Measure: "tape",
    a.Photograph: "camera",
}
_RELEASES = {"release", "correct-and-release"}


def refuse(public: Public, state: State, action: a.Action) -> Refusal | None:
    """Say why an action cannot be done now, or None.

    Args:
        public: the public part of the case.
        state: where the exercise stands.
        action: what the officer asks for.
    """
    if state.stopped:
        return no("stopped")
    if state.signed:
        return no("signed")
    refusal = _place(state, action) or _packed(state, action)
    check = _CHECKS.get(type(action))
    return refusal or (check(public, state, action) if check else None)


def _place(state: State, action: a.Action) -> Refusal | None:
    kind = type(action)
    if state.inside and kind not in INSIDE:
        return no("inside", right="leave")
    places = PLACES.get(kind)
    return None if places is None or state.station in places else not_here(state, places[0])


def _packed(state: State, action: a.Action) -> Refusal | None:
    """Refuse an act whose tool was left behind, where it is known what was packed."""
    by_torch = isinstance(action, a.LookAt) and action.how == "torch"
    tool = "torch" if by_torch else TOOLS.get(type(action))
    if tool is None or not state.belt or tool in state.belt:
        return None
    return not_packed(state, tool)


def _go(_: Public, state: State, action: a.Go) -> Refusal | None:
    if action.station == state.station:
        return no("there-already", station=action.station)
    if action.station in {"desk", state.unit_at}:
        return None
    if state.leaf_open:
        return no("unit-open", right=f"close {_leaf_to_close(state)}")
    if state.seal == "cut" or (state.seal_missing and state.was_opened):
        return no("unit-unsealed", right="reseal")
    return no("load-out") if state.depth_mm else None


def _leaf_to_close(state: State) -> str:
    return "left-door" if state.left_door != "closed" else "right-door"


def _read(_: Public, state: State, action: a.Read) -> Refusal | None:
    return None if action.document in state.documents else unknown(action.document)


def _check_seal(_: Public, state: State, __: a.CheckSeal) -> Refusal | None:
    return no("seal-off") if state.seal == "cut" else None


def _yard_safe(_: Public, state: State, __: a.MakeYardSafe) -> Refusal | None:
    return no("yard-safe-already") if state.yard_safe else None


def _test_air(_: Public, state: State, action: a.TestAir) -> Refusal | None:
    if action.where == "inside" and not state.leaf_open:
        return no("doors-closed", right="test air gasket")
    if action.where == "gasket" and state.inside:
        return no("inside", right="test air inside")
    return None


def _ventilate(_: Public, state: State, __: a.Ventilate) -> Refusal | None:
    return None if state.leaf_open else no("doors-closed", right="open right-door")


def _cut_seal(_: Public, state: State, __: a.CutSeal) -> Refusal | None:
    if state.seal_missing:
        return no("no-seal", right="open right-door")
    if state.seal == "cut":
        return no("seal-off", right="open right-door")
    if state.seal == "official" and (
        state.depth_mm or state.used("official-seal") >= SEALS_AT_HAND
    ):
        return no("resealed-for-good")
    return None


def _scan(_: Public, __: State, action: a.Scan) -> Refusal | None:
    """Backscatter has its own tube, and only that."""
    if action.view.startswith("back-") == (action.beam == a.BACK_BEAM):
        return None
    beam = a.BACK_BEAM if action.view.startswith("back-") else "6MV"
    return no("no-such-beam", right=f"scan {action.view} {beam}", view=action.view)


def _strap(_: Public, state: State, __: a.Strap) -> Refusal | None:
    if state.strapped:
        return no("strapped-already")
    return no("leaf-open-already", leaf=_leaf_to_close(state)) if state.leaf_open else None


def _open(_: Public, state: State, action: a.OpenLeaf) -> Refusal | None:
    if not state.unsealed:
        return no("sealed", right="cut seal")
    if state.leaf(action.leaf) != "closed":
        return no("leaf-open-already", leaf=action.leaf)
    # The right leaf overlaps the left one: it goes first (domain guide, S13).
    if action.leaf == "left-door" and state.right_door == "closed":
        return no("right-leaf-first", right="open right-door")
    return None


def _hook(_: Public, state: State, action: a.HookLeaf) -> Refusal | None:
    stands = state.leaf(action.leaf)
    if stands == "hooked":
        return no("leaf-hooked-already", leaf=action.leaf)
    if stands == "closed":
        return no("leaf-closed", right=f"open {action.leaf}", leaf=action.leaf)
    return None


def _close(_: Public, state: State, action: a.CloseLeaf) -> Refusal | None:
    if state.leaf(action.leaf) == "closed":
        return no("leaf-closed", leaf=action.leaf)
    if action.leaf == "right-door" and state.left_door != "closed":
        return no("left-leaf-first", right="close left-door")
    return None


def _enter(_: Public, state: State, __: a.Enter) -> Refusal | None:
    return None if state.leaf_open else no("doors-closed", right="open right-door")


def _leave(_: Public, state: State, __: a.Leave) -> Refusal | None:
    return None if state.inside else no("not-inside")


def _measure(_: Public, state: State, action: a.Measure) -> Refusal | None:
    if action.span.startswith("inner") and not state.leaf_open:
        return no("doors-closed", right="open right-door")
    return None


def _unload(_: Public, state: State, action: a.Unload) -> Refusal | None:
    for leaf in ("right-door", "left-door"):
        if state.leaf(leaf) != "hooked":
            act = "open" if state.leaf(leaf) == "closed" else "hook"
            return no("leaves-not-hooked", right=f"{act} {leaf}", leaf=leaf)
    if round(action.depth_m * 1000) <= state.depth_mm:
        return no("unloaded-already", depth=f"{state.depth_mm / 1000:.2f}")
    return None


def _open_package(_: Public, state: State, action: a.OpenPackage) -> Refusal | None:
    target = action.target
    if not known(state, target):
        return unknown(target)
    if target in PARTS or target in state.documents or target in state.contents:
        return no("not-a-package", handle=target)
    if target in state.opened:
        return no("opened-already", handle=target)
    if target not in state.within_reach | state.on_leaves and not state.inside:
        return no("out-of-reach", right="enter", handle=target)
    return None


def _record(_: Public, state: State, action: a.RecordFinding) -> Refusal | None:
    if action.target and not known(state, action.target):
        return unknown(action.target)
    if action.document and action.document not in state.documents:
        return unknown(action.document)
    if action.document and action.document not in state.read:
        return no("not-read", right=f"read {action.document}", document=action.document)
    return None


def _withdraw(_: Public, state: State, action: a.WithdrawFinding) -> Refusal | None:
    standing = {note.finding.n for note in state.notebook if not note.withdrawn}
    if action.finding in standing:
        return None
    return no("no-such-finding", finding=str(action.finding))


def _decide(_: Public, state: State, action: a.Decide) -> Refusal | None:
    if action.decision in _RELEASES and (state.leaf_open or state.unsealed):
        return no("release-open", right="reseal")
    if action.decision in _RELEASES and state.seal == "interim":
        return no("release-interim", right="reseal")
    return None


def _reseal(_: Public, state: State, action: a.Reseal) -> Refusal | None:
    if state.leaf_open:
        return no("doors-open", right=f"close {_leaf_to_close(state)}")
    # An official seal takes the place of an interim one.
    relieved = state.seal == "interim" and action.kind == "official"
    return None if state.unsealed or relieved else no("sealed-already")


def _report(_: Public, state: State, __: a.Report) -> Refusal | None:
    return None if state.decided else no("not-decided")


def _sign(public: Public, state: State, _: a.Sign) -> Refusal | None:
    if state.decided is None:
        return no("not-decided")
    # The decision is judged again: the unit may have been opened since.
    return _decide(public, state, state.decided) or (None if state.report else no("no-report"))


_CHECKS: dict[type[a.Act], Callable[[Public, State, Any], Refusal | None]] = {
    a.Scan: _scan,
    a.Pack: equip.pack,
    a.Unpack: equip.unpack,
    a.SwitchOn: equip.switch_on,
    a.Use: equip.use,
    a.Talk: equip.talk,
    a.Call: equip.call,
    a.Delegate: equip.delegate,
    a.Hint: equip.hint,
    a.Strap: _strap,
    a.AuditTally: equip.audit,
    a.Freeze: equip.freeze,
    a.MarkPlace: equip.mark,
    a.TakeExhibit: equip.exhibit,
    a.HandOver: equip.hand_over,
    a.Go: _go,
    a.Read: _read,
    a.LookAt: reach.look,
    a.Photograph: reach.photograph,
    a.Tap: reach.tap,
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
