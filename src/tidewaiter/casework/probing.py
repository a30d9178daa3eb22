"""Probing: how the proving officer looks behind a lining, a front wall, and into timber.

A hole leaves damage, so there is a ground before and the supervisor's word; then the drill, and the
fibrescope through the hole.
"""

from __future__ import annotations

from tidewaiter.casework.notebook import Act, Notebook, signs_of
from tidewaiter.casework.scene import found, suspect
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.values import Sighting

#: Patches of the front wall that are drilled, low and beside each other.
_FRONT_PATCHES = ("1-1", "2-1")
_POWDER = "loose-powder"
_ALERT = "dog-alerts"
_TIMBER = "timber"
#: What loose powder out of a beam is taken for.
_FROM_A_BEAM = "white-blocks"
#: Boards inside a unit, as the eye names them.
_LINING = "lining"


def behind_linings(act: Act, notes: Notebook, seen: dict[str, Sighting]) -> None:
    """Look behind each lining that is in sight, from inside the unit."""
    names = sorted(name for name, one in seen.items() if one.kind == _LINING)
    if not names:
        return
    _authority(act, notes)
    act(a.Enter())
    for name in names:
        act(a.Use("drill", name))
        for inner in _through_hole(act, notes, name, ""):
            found(act, notes, name, inner.handle, inner.kind)
    act(a.Leave())


def behind_the_front(act: Act, notes: Notebook) -> None:
    """Look behind the front wall, from outside: what stands there is cargo, or it is not."""
    _authority(act, notes)
    for patch in _FRONT_PATCHES:
        act(a.Use("drill", "front", patch))
        seen = {one.handle: one for one in _through_hole(act, notes, "front", patch)}
        suspect(act, notes, seen)
        if notes.suspects:
            return


def into_timber(act: Act, notes: Notebook, seen: dict[str, Sighting]) -> None:
    """Let the dog at each piece of timber behind the doors; drill where it alerts."""
    names = sorted(name for name, one in seen.items() if one.kind == _TIMBER)
    if not names:
        return
    _authority(act, notes)
    act(a.Enter())
    for name in names:
        if _ALERT not in signs_of(act(a.Use("dog-team", name))):
            continue
        notes.pointed.add("dog-at-timber")
        if _POWDER in signs_of(act(a.Use("drill", name))):
            found(act, notes, name, name, _FROM_A_BEAM)
    act(a.Leave())


def _through_hole(act: Act, notes: Notebook, target: str, patch: str) -> tuple[Sighting, ...]:
    if not notes.scope_on:
        act(a.SwitchOn("fibrescope"))
        notes.scope_on = True
    return tuple(
        one
        for event in act(a.Use("fibrescope", target, patch, "hole"))
        if isinstance(event, e.Used)
        for one in event.sightings
    )


def _authority(act: Act, notes: Notebook) -> None:
    if not notes.authority:
        act(a.Talk("supervisor", "ask-authority"))
        notes.authority = True
