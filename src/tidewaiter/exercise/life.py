"""Life: signs of life override everything else; they give no points, and cost none.

Whoever calls for help at once has done right, whatever was left undone; nobody gains by it.
Who opts out of such cases plays them with nobody in the unit.
"""

from __future__ import annotations

from tidewaiter.exercise.account import Account
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.points import axis, point
from tidewaiter.language import events as e
from tidewaiter.language.actions import Category, Lead
from tidewaiter.language.debriefs import AXES, Outcome, Score

#: Who can help a person (domain guide, section 1: table of findings).
_HELP: frozenset[Lead] = frozenset({"rescue-service", "police", "fire-service"})
_SIGNS: frozenset[Category] = frozenset({"signs-of-people", "people"})


def life_first(case: Case, account: Account) -> Score:
    """Score an exercise in which somebody is in the unit: was help called?"""
    state = account.state
    called = [
        one.record
        for one in account.done
        if (isinstance(one.event, e.Called) and one.event.who in _HELP)
        or (isinstance(one.event, e.LeadNamed) and one.event.who in _HELP)
    ]
    noted = [note.record for note in account.notes if note.finding.category in _SIGNS]
    code = "life-first" if called else "life-noted" if noted else "life-missed"
    note = point(code, 0, 0, called[:1] or noted[:1])
    return Score(
        outcome=Outcome(
            kind="right" if called else "partly-right" if noted else "wrong",
            decided=state.decided.decision if state.decided else None,
            right=("hand-over",),
            lead="rescue-service",
            code=f"outcome-{code}",
        ),
        axes=tuple(axis(name, [note] if name == "safety" else []) for name in AXES),
        minutes=state.minute,
        budget_minutes=case.public.budget_minutes,
    )
