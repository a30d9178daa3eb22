"""Equip: refusals of what concerns kit, instruments, people and evidence; sees no truth."""

from __future__ import annotations

from tidewaiter.exercise import reach
from tidewaiter.exercise.public import Public
from tidewaiter.exercise.refusals import known, no, not_here, not_packed, unknown
from tidewaiter.exercise.state import State
from tidewaiter.language import actions as a
from tidewaiter.language.events import Refusal
from tidewaiter.language.instruments import Instrument, catalogue
from tidewaiter.language.patches import PANELS, is_in, middle
from tidewaiter.language.poses import BELT_HOLDS
from tidewaiter.language.values import PARTS, POINTS

#: Whom each move can be said to.
_MOVES: dict[str, tuple[str, ...]] = {
    "driver": (
        "state-power",
        "ask-route",
        "ask-stops",
        "ask-load",
        "ask-seal",
        "ask-consent",
        "decline-haste",
        "decline-gift",
    ),
    "agent": (
        "state-power",
        "ask-route",
        "ask-load",
        "ask-consent",
        "decline-haste",
        "decline-gift",
    ),
    "supervisor": ("ask-authority", "report-gift"),
}


def moves(who: str) -> tuple[str, ...]:
    """Give what can be said to a person."""
    return _MOVES[who]


def pack(_: Public, state: State, action: a.Pack) -> Refusal | None:
    """Judge packing: a tool once, and no more than a belt holds."""
    if action.tool == "hand" or action.tool in state.belt:
        return no("packed-already", tool=action.tool)
    if len(state.belt) >= BELT_HOLDS:
        return no("belt-full", right=f"unpack {state.belt[0]}", holds=str(BELT_HOLDS))
    return None


def unpack(_: Public, state: State, action: a.Unpack) -> Refusal | None:
    """Judge unpacking."""
    return None if action.tool in state.belt else no("not-packed", tool=action.tool)


def switch_on(_: Public, state: State, action: a.SwitchOn) -> Refusal | None:
    """Judge switching on: what has a switch, where it is used, once."""
    spec = catalogue()[action.instrument]
    if not spec.switch:
        return no("no-switch", instrument=spec.name)
    if spec.name in state.on:
        return no("on-already", instrument=spec.name)
    return _at_hand(state, spec)


def use(_: Public, state: State, action: a.Use) -> Refusal | None:
    """Judge a use: at hand, on, in a known way, held at what it is for, within reach."""
    spec = catalogue()[action.instrument]
    refusal = _at_hand(state, spec)
    if refusal is not None:
        return refusal
    if spec.switch and spec.name not in state.on:
        return no("not-on", right=f"switch on {spec.name}", instrument=spec.name)
    if action.setting and action.setting not in spec.settings:
        right = f"use {spec.name}" if not spec.settings else ""
        return no("no-such-setting", right=right, setting=action.setting, instrument=spec.name)
    return _held_at(state, action, spec) or _special(state, action)


def _at_hand(state: State, spec: Instrument) -> Refusal | None:
    if state.station not in spec.stations:
        return not_here(state, spec.stations[0])
    if state.station != state.unit_at:
        return not_here(state, state.unit_at)
    if spec.kit and state.belt and spec.kit not in state.belt:
        return not_packed(state, spec.kit)
    return None


def _held_at(state: State, action: a.Use, spec: Instrument) -> Refusal | None:
    target = action.target
    if target and not known(state, target):
        return unknown(target)
    kind = _kind(state, target)
    if kind not in spec.on and target not in spec.on:
        right = _for_example(state, spec)
        return no("not-for-this", right=right, instrument=spec.name, handle=target or "unit")
    if kind == "panel":
        return _panel(state, action, spec)
    if action.patch:
        return no("no-such-patch", handle=target, patch=action.patch)
    return _package(state, target) if kind in {"package", "contents"} else _fitting(state, target)


def _for_example(state: State, spec: Instrument) -> str:
    """Give a use that makes sense; of packages and what is in them, one that was sighted."""
    for kind in spec.on:
        if kind == "unit":
            return f"use {spec.name}"
        if kind == "panel" or kind in PARTS:
            return f"use {spec.name} {'left-side' if kind == 'panel' else kind}"
        if kind == "point":
            return f"use {spec.name} {POINTS[0]}"
        things = state.contents if kind == "contents" else state.within_reach
        if things:
            return f"use {spec.name} {min(things)}"
    return ""


def _fitting(state: State, target: str) -> Refusal | None:
    if target == "seal" and state.seal == "cut":
        return no("seal-off")
    if state.inside and target:
        return no("out-of-sight", right="leave", handle=target)
    return None


def _kind(state: State, target: str) -> str:
    if not target:
        return "unit"
    if target in PANELS:
        return "panel"
    if target in POINTS:
        return "point"
    if target in PARTS:
        return target
    if target in state.contents:
        return "contents"
    return "" if target in state.documents else "package"


def _panel(state: State, action: a.Use, spec: Instrument) -> Refusal | None:
    target = action.target
    grid = state.grids.get(target, (0, 0))
    if action.patch and not is_in(action.patch, *grid):
        return no("no-such-patch", handle=target, patch=action.patch)
    reaches = target in spec.on
    if target == "roof" and not state.inside and not reaches:
        return no("out-of-reach", right="enter" if state.leaf_open else "", handle=target)
    if target == "underside" and (state.inside or not reaches):
        return no("out-of-reach", right="leave" if state.inside else "", handle=target)
    return None


def _package(state: State, target: str) -> Refusal | None:
    holder = state.contents.get(target, target)
    if holder in state.within_reach | state.on_leaves or (state.inside and state.leaf_open):
        return None
    return no("out-of-reach", right="enter" if state.leaf_open else "", handle=target)


def _special(state: State, action: a.Use) -> Refusal | None:
    """Judge what single instruments need beyond their row of the table."""
    name = action.instrument
    if name in {"multi-gas", "pole-camera"} and not action.target and not state.leaf_open:
        return no("doors-closed", right="open right-door")
    if name == "laser" and action.setting != "outer-length" and not state.leaf_open:
        return no("doors-closed", right="open right-door")
    if name == "co2-probe" and state.inside:
        return no("inside", right="leave")
    if (
        name == "fibrescope"
        and action.setting == "hole"
        and _hole(state, action) not in state.holes
    ):
        return no("no-hole", handle=action.target)
    return None


def _hole(state: State, action: a.Use) -> tuple[str, str]:
    if action.target not in PANELS:
        return action.target, ""
    return action.target, action.patch or middle(*state.grids.get(action.target, (1, 1)))


def talk(_: Public, state: State, action: a.Talk) -> Refusal | None:
    """Judge a move: each has those whom it can be said to, and is said once."""
    if action.move not in _MOVES[action.who]:
        return no("not-to-them", who=action.who)
    if action.move != "ask-authority" and f"{action.who} {action.move}" in state.told:
        return no("said-already")
    return None


def call(_: Public, __: State, action: a.Call) -> Refusal | None:
    """Judge a call: nobody calls himself."""
    return no("not-to-them", who=action.who) if action.who == "officer" else None


def delegate(_: Public, state: State, action: a.Delegate) -> Refusal | None:
    """Judge delegation: only what this officer has proven."""
    if action.routine in state.routines:
        return None
    return no("routine-not-proven", routine=action.routine)


def hint(_: Public, state: State, __: a.Hint) -> Refusal | None:
    """Judge a hint: in learning mode, while there is help."""
    return None if state.mode == "learn" and state.help > 0 else no("no-hints")


def audit(_: Public, state: State, __: a.AuditTally) -> Refusal | None:
    """Judge an audit: of what stands in the bay."""
    return None if state.within_reach else no("nothing-unloaded", right="unload 2.0")


def freeze(_: Public, state: State, __: a.Freeze) -> Refusal | None:
    """Judge a freeze: once."""
    return no("frozen-already") if state.frozen else None


def mark(public: Public, state: State, action: a.MarkPlace) -> Refusal | None:
    """Judge a marker: at what can be seen, once."""
    if action.target in state.marked:
        return no("marked-already", handle=action.target)
    return reach.photograph(public, state, a.Photograph(action.target))


def exhibit(public: Public, state: State, action: a.TakeExhibit) -> Refusal | None:
    """Judge an exhibit: no part of the unit but its seal, and each thing once."""
    target = action.target
    if target in PARTS and target != "seal":
        return no("no-exhibit", handle=target)
    if any(one.target == target and one.taken_as == action.taken_as for one in state.exhibits):
        return no("taken-already", handle=target)
    if target == "seal":
        return None if state.seal == "cut" and not state.seal_missing else no("seal-not-cut")
    return (
        _package(state, target)
        if known(state, target) and target not in state.documents
        else (reach.photograph(public, state, a.Photograph(target)))
    )


def hand_over(_: Public, state: State, action: a.HandOver) -> Refusal | None:
    """Judge a hand-over: to a partner who was named the lead."""
    if state.handed_to:
        return no("handed-over-already")
    if action.to == "officer" or action.to != state.lead:
        return no("not-the-lead", right=f"lead {action.to}" if action.to != "officer" else "")
    return None
