"""The scene of a find, as the proving officer keeps it: nothing is moved before it is on record.

Freeze, mark, photograph in place, name it, say who leads and call them; then exhibits, bagged and
numbered, and all of it handed over against signature (domain guide, steps S19 to S21).
"""

from __future__ import annotations

from tidewaiter.casework.notebook import NOT_CARGO, Act, Notebook, go_further
from tidewaiter.language import actions as a
from tidewaiter.language.values import Sighting


def suspect(act: Act, notes: Notebook, seen: dict[str, Sighting]) -> None:
    """Look at what no packing list names; where there is such a thing, freeze, and record it."""
    found = {name: one for name, one in sorted(seen.items()) if one.kind in NOT_CARGO}
    new = {name: one for name, one in found.items() if name not in notes.suspects}
    if new and not notes.suspects:
        act(a.Freeze())
    for name in new:
        act(a.LookAt(name))
        act(a.MarkPlace(name))
        act(a.Photograph(name))
        act(a.RecordFinding("narcotics", target=name, note="not on any paper"))
    notes.suspects |= new


def hand_over(act: Act, notes: Notebook, lead: a.Lead) -> None:
    """Name who leads and call them; take the exhibits, and hand all over."""
    act(a.NameLead(lead))
    act(a.Call(lead))
    if notes.seal_missing:
        # The things themselves stay in place for who leads; one of them stands for the log.
        first = next(iter(notes.suspects))
        go_further(act, notes, "partial")
        act(a.Enter())
        act(a.TakeExhibit(first))
        act(a.Leave())
    else:
        act(a.TakeExhibit("seal"))
    act(a.HandOver(lead))
