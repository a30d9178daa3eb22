"""The score: outcome, then five axes; reads the truth, told only after signing."""

from __future__ import annotations

from collections.abc import Sequence

from tidewaiter.exercise.account import Account, account_of
from tidewaiter.exercise.axes import axes
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.truth import (
    discrepancies_found,
    false_alarms,
    hides_found,
    right_decisions,
    right_lead,
)
from tidewaiter.language.debriefs import Outcome, OutcomeKind, Score
from tidewaiter.language.events import Record


def score(case: Case, records: Sequence[Record]) -> Score:
    """Score an exercise, finished or not; every point names the records behind it."""
    return score_of(case, account_of(records))


def score_of(case: Case, account: Account) -> Score:
    """Score an account."""
    found = axes(case, account)
    return Score(
        outcome=_outcome(case, account, unsafe=bool(found[0].hard_fails)),
        axes=found,
        minutes=account.state.minute,
        budget_minutes=case.public.budget_minutes,
    )


def _outcome(case: Case, account: Account, *, unsafe: bool) -> Outcome:
    decided = account.state.decided.decision if account.state.decided else None
    kind, code = _kind(case, account)
    if unsafe:
        kind = "unsafe"
    return Outcome(
        kind=kind,
        decided=decided,
        right=right_decisions(case),
        lead=right_lead(case),
        code=f"outcome-{code}",
    )


def _kind(case: Case, account: Account) -> tuple[OutcomeKind, str]:
    decided = account.state.decided.decision if account.state.decided else None
    if decided is None:
        return "wrong", "undecided"
    fits = decided in right_decisions(case)
    if case.key.hides:
        found = all(one.records for one in hides_found(case, account))
        if fits and found:
            right = account.state.lead == right_lead(case)
            return ("right", "found") if right else ("partly-right", "found-wrong-lead")
        return ("partly-right", "found-wrong-decision") if found else ("wrong", "missed")
    if false_alarms(case, account):
        return "partly-right" if fits else "wrong", "false-alarm"
    if case.key.discrepancies:
        found = all(one.records for one in discrepancies_found(case, account))
        if fits:
            return ("right", "corrected") if found else ("partly-right", "corrected-in-part")
        return ("partly-right" if decided == "release" else "wrong"), "errors-passed"
    return ("right", "rightly-released") if fits else ("wrong", "held-without-cause")
