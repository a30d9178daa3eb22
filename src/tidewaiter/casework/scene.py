"""The scene of a find, as the proving officer keeps it: nothing is moved before it is on record.

Freeze, mark, photograph in place, name it, say who leads and call them; then exhibits, bagged and
numbered, and all of it handed over against signature (domain guide, steps S19 to S21).
"""

from __future__ import annotations

from tidewaiter.casework.contraband import by_contents
from tidewaiter.casework.notebook import NOT_CARGO, Act, Notebook, go_further, looked
from tidewaiter.language import actions as a
from tidewaiter.language.values import Sighting

#: What nobody touches, marks or takes before who leads has come.
HANDS_OFF: frozenset[a.Category] = frozenset({"explosives"})


def suspect(act: Act, notes: Notebook, seen: dict[str, Sighting]) -> None:
    """Look at what no packing list names; where there is such a thing, freeze, and record it."""
    for name in sorted(name for name, one in seen.items() if one.kind in NOT_CARGO):
        if name not in notes.suspects:
            found(act, notes, name, name)


def found(act: Act, notes: Notebook, place: str, thing: str, what: str = "") -> None:
    """Freeze the scene of a find, and record it in its place.

    Args:
        act: does an act.
        notes: what is known.
        place: the package that it is, or lies in.
        thing: what is named: the package, or what was seen in it.
        what: what the eye made of it, where it came into sight; else what its own wrapping shows.
    """
    if not notes.suspects:
        act(a.Freeze())
    notes.suspects.add(place)
    seen = looked(act(a.LookAt(place)))
    kind = by_contents().get(what or seen.get("opening", ""))
    notes.kind = kind or notes.kind
    if kind is None or kind.category not in HANDS_OFF:
        act(a.MarkPlace(place))
    act(a.Photograph(place))
    category = kind.category if kind else "other-contraband"
    act(a.RecordFinding(category, target=thing, note="not on any paper"))


def lead_and_decision(notes: Notebook) -> tuple[a.Lead, a.Decision]:
    """Say who leads, and what the officer may decide, by what was seen (domain guide, S20)."""
    kind = notes.kind
    return (kind.lead, kind.decisions[-1]) if kind else ("supervisor", "detain")


def hand_over(act: Act, notes: Notebook, lead: a.Lead) -> None:
    """Name who leads and call them; take the exhibits, and hand all over.

    Of explosives nothing is taken and nothing is touched: one withdraws, and they come.
    """
    act(a.NameLead(lead))
    act(a.Call(lead))
    if notes.kind and notes.kind.category in HANDS_OFF:
        return
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
