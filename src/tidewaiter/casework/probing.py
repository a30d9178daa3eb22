"""Probing: how the proving officer looks behind a lining, a front wall, and into timber.

A hole leaves damage, so there is a ground before and the supervisor's word; then the drill, and the
fibrescope through the hole.
"""

from __future__ import annotations

from tidewaiter.casework.contraband import by_contents
from tidewaiter.casework.notebook import Act, Notebook, signs_of
from tidewaiter.casework.scene import found, suspect
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.values import Sighting

#: Patches of the front wall that are drilled, low and beside each other.
_FRONT_PATCHES = ("1-1", "2-1")
#: Covers of a machine: of the bay below, and the hatches of the fans above.
_LOW, _HIGH = ("2-1", "1-1"), ("1-2", "2-2")
#: A half that shows so much of the excess is opened, the fuller one first.
_WORTH = 0.25
_POWDER = "loose-powder"
_ALERT = "dog-alerts"
_TIMBER = "timber"
#: What loose powder out of a beam is taken for.
_FROM_A_BEAM = "white-blocks"
#: Boards inside a unit, as the eye names them.
_LINING = "lining"


def behind_linings(act: Act, notes: Notebook, seen: dict[str, Sighting]) -> None:
    """Look behind each lining that is in sight, from inside the unit."""
    names = sorted(
        name for name, one in seen.items() if one.kind == _LINING and not _is_on_a_leaf(one)
    )
    if not names:
        return
    _authority(act, notes)
    act(a.Enter())
    for name in names:
        _through(act, notes, name)
    act(a.Leave())


def behind_sheets(act: Act, notes: Notebook, seen: dict[str, Sighting]) -> None:
    """Look behind the sheet on each leaf that stands open, from the bay."""
    names = sorted(name for name, one in seen.items() if _is_on_a_leaf(one))
    if names:
        _authority(act, notes)
    for name in names:
        _through(act, notes, name)


def _is_on_a_leaf(one: Sighting) -> bool:
    """Tell a board that swung out with its leaf."""
    return one.kind == _LINING and bool(one.turn_deg)


def through_a_hole(act: Act, notes: Notebook, name: str) -> None:
    """Drill a package with the supervisor's word, and look through the hole."""
    _authority(act, notes)
    _through(act, notes, name)


def _through(act: Act, notes: Notebook, name: str) -> None:
    """Drill a board or a package and look through the hole."""
    act(a.Use("drill", name))
    for inner in _through_hole(act, notes, name, ""):
        if inner.kind in by_contents():
            found(act, notes, name, inner.handle, inner.kind)


def behind_the_front(act: Act, notes: Notebook) -> None:
    """Look behind the front wall, from outside: what stands there is cargo, or it is not."""
    _authority(act, notes)
    for patch in _FRONT_PATCHES:
        act(a.Use("drill", "front", patch))
        seen = {one.handle: one for one in _through_hole(act, notes, "front", patch)}
        suspect(act, notes, seen)
        if notes.suspects:
            return


def covers_of(below_kg: float, above_kg: float) -> tuple[str, ...]:
    """Name the covers to take off for an excess in the halves of a machine."""
    least = _WORTH * (below_kg + above_kg)
    halves = sorted(((below_kg, _LOW), (above_kg, _HIGH)), reverse=True)
    return tuple(cover for kg, covers in halves if kg >= least for cover in covers)


def behind_covers(act: Act, notes: Notebook) -> None:
    """Take the covers off a reefer's machine, one after the other, until something is found."""
    _authority(act, notes)
    for patch in notes.covers:
        for event in act(a.Use("pry-bar", "front", patch)):
            if isinstance(event, e.Used):
                suspect(act, notes, {one.handle: one for one in event.sightings})
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
