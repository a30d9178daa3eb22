"""Reach: whether a thing can be looked at, photographed or tapped from where the officer stands."""

from __future__ import annotations

from tidewaiter.exercise.public import Public
from tidewaiter.exercise.refusals import known, no, not_here, unknown
from tidewaiter.exercise.state import State
from tidewaiter.language import actions as a
from tidewaiter.language.events import Refusal
from tidewaiter.language.patches import PANELS, is_in
from tidewaiter.language.values import PARTS, POINTS

#: Parts that cannot be seen from inside.
_OUTSIDE = frozenset({"cable", "plates", "seal", "underside", "vehicle", *POINTS})


def look(_: Public, state: State, action: a.LookAt) -> Refusal | None:
    """Judge a look; one in passing is of a patch where there are any, and of each but once."""
    refusal = _target(state, action.target) or _patch(state, action)
    if refusal is not None or action.how == "close":
        return refusal
    return _passing(state, action)


def photograph(_: Public, state: State, action: a.Photograph) -> Refusal | None:
    """Judge a photograph."""
    return _target(state, action.target)


def tap(_: Public, state: State, action: a.Tap) -> Refusal | None:
    """Judge a tap: panels ring; nobody climbs on the roof to tap it (domain guide, S09)."""
    target = action.target
    if not known(state, target):
        return unknown(target)
    if target not in PANELS:
        return no("not-a-panel", handle=target)
    if target == "roof" and not state.inside:
        return no("out-of-reach", right="enter", handle=target)
    if target == "underside" and state.inside:
        return no("out-of-reach", right="leave", handle=target)
    return _patch(state, action)


def _target(state: State, target: str) -> Refusal | None:
    """A thing can be looked at where it is, and a package only while nothing hides it."""
    if not known(state, target):
        return unknown(target)
    if target in state.documents:
        return None if state.station == "desk" else not_here(state, "desk")
    if state.station != state.unit_at:
        return not_here(state, state.unit_at)
    if target in PARTS:
        return _part(state, target)
    if state.contents.get(target, target) in state.within_reach or state.leaf_open:
        return None
    return no("out-of-sight", right="open right-door", handle=target)


def _part(state: State, name: str) -> Refusal | None:
    if state.inside and name in _OUTSIDE:
        return no("out-of-sight", right="leave", handle=name)
    return no("seal-off") if name == "seal" and state.seal == "cut" else None


def _patch(state: State, action: a.LookAt | a.Tap) -> Refusal | None:
    if not action.patch or is_in(action.patch, *state.grids.get(action.target, (0, 0))):
        return None
    return no("no-such-patch", handle=action.target, patch=action.patch)


def _passing(state: State, action: a.LookAt) -> Refusal | None:
    """Judge a look in passing: by day from outside, by torch into the dark of the unit."""
    target = action.target
    if target in state.grids and not action.patch:
        return no("no-such-patch", handle=target, patch=action.patch)
    if state.inside and action.how == "gaze":
        return no("too-dark", handle=target)
    if action.how == "torch" and target in PARTS:
        if target in _OUTSIDE:
            return no("out-of-sight", handle=target)
        if not state.leaf_open:
            return no("doors-closed", right="open right-door")
    return no("looked-already", handle=target) if state.has_looked(action) else None
