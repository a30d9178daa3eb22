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
    for name in sorted(name for name, one in seen.items() if one.kind in NOT_CARGO):
        if name not in notes.suspects:
            found(act, notes, name, name)


def found(act: Act, notes: Notebook, place: str, thing: str) -> None:
    """Freeze the scene of a find, and record it in its place.

    Args:
        act: does an act.
        notes: what is known.
        place: the package that it is, or lies in.
        thing: what is named: the package, or what was seen in it.
    """
    if not notes.suspects:
        act(a.Freeze())
    notes.suspects.add(place)
    act(a.LookAt(place))
    act(a.MarkPlace(place))
    act(a.Photograph(place))
    act(a.RecordFinding("narcotics", target=thing, note="not on any paper"))


def hand_over(act: Act, notes: Notebook, lead: a.Lead) -> None:
    """Name who leads and call them; take the exhibits, and hand all over."""
    act(a.NameLead(lead))
    act(a.Call(lead))
    if notes.in_vehicle:
        pass  # the seal is whole, and what lies in the vehicle stays there for who leads
    elif notes.seal_missing:
        # The things themselves stay in place for who leads; one of them stands for the log.
        first = min(notes.suspects)
        go_further(act, notes, "partial")
        act(a.Enter())
        act(a.TakeExhibit(first))
        act(a.Leave())
    else:
        act(a.TakeExhibit("seal"))
    act(a.HandOver(lead))
