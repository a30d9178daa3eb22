"""The score: outcome, then five axes; reads the truth, told only after signing."""

from __future__ import annotations

from collections.abc import Sequence

from tidewaiter.exercise.account import Account, account_of
from tidewaiter.exercise.case import Case, as_lived
from tidewaiter.exercise.control import control
from tidewaiter.exercise.facilitation import facilitation
from tidewaiter.exercise.legality import legality, searched_without_ground
from tidewaiter.exercise.life import life_first
from tidewaiter.exercise.points import axis
from tidewaiter.exercise.safety import safety
from tidewaiter.exercise.search import detection, method
from tidewaiter.exercise.truth import (
    KEEPS,
    discrepancies_found,
    false_alarms,
    hides_found,
    right_decisions,
    right_leads,
)
from tidewaiter.language.actions import Decision
from tidewaiter.language.debriefs import Axis, Outcome, OutcomeKind, Score
from tidewaiter.language.events import Record

#: Of the control that needs no opening; with less of it a right release was luck: the papers alone
#: are a quarter, and the least that any tier of control asks for.
_LEAST_CONTROL = 0.25
_Verdict = tuple[OutcomeKind, str]


def score(case: Case, records: Sequence[Record]) -> Score:
    """Score an exercise, finished or not; every point names the records behind it."""
    return score_of(case, account_of(records))


def score_of(case: Case, account: Account) -> Score:
    """Score an account; where somebody is in the unit, life alone counts, and gives no points."""
    case = as_lived(case, account.state.rules)
    if case.world.people:
        return life_first(case, account)
    safe, legal = safety(account), legality(case, account)
    return Score(
        outcome=_outcome(case, account, safe, legal),
        axes=tuple(
            _own(one, account)
            for one in (
                safe,
                legal,
                detection(case, account),
                method(case, account),
                facilitation(case, account),
            )
        ),
        minutes=account.state.minute,
        budget_minutes=case.public.budget_minutes,
    )


def _own(of: Axis, account: Account) -> Axis:
    """Leave out what rests on an expert's acts alone: in a slice nobody earns those points."""
    if not account.given:
        return of
    own = [one for one in of.points if not one.records or not account.given.issuperset(one.records)]
    return axis(of.name, own, of.hard_fails)


def _outcome(case: Case, account: Account, safe: Axis, legal: Axis) -> Outcome:
    decided = account.state.decided.decision if account.state.decided else None
    kind, code = _verdict(case, account, decided)
    if legal.hard_fails and kind == "right":
        # What was found without power to look for it stands before no court.
        kind, code = "partly-right", "against-a-gate"
    return Outcome(
        kind="unsafe" if safe.hard_fails else kind,
        decided=decided,
        right=right_decisions(case, account),
        lead=right_leads(case, account)[0],
        code=f"outcome-{code}",
    )


def _verdict(case: Case, account: Account, decided: Decision | None) -> _Verdict:
    if decided is None:
        return "wrong", "undecided"
    if case.key.hides:
        return _on_hides(case, account, decided)
    if false_alarms(case, account):
        fits = decided in right_decisions(case, account)
        return ("partly-right" if fits else "wrong"), "false-alarm"
    return (_on_errors if case.key.discrepancies else _on_clean)(case, account, decided)


def _on_clean(case: Case, account: Account, decided: Decision) -> _Verdict:
    if decided in right_decisions(case, account):
        if control(case, account).evidence < _LEAST_CONTROL:
            return "partly-right", "released-unseen"
        return "right", "rightly-released"
    if decided == "correct-and-release":
        return "partly-right", "corrected-without-cause"
    return "wrong", "held-without-cause"


def _on_hides(case: Case, account: Account, decided: Decision) -> _Verdict:
    if not all(one.records for one in hides_found(case, account)):
        return ("partly-right", "missed-but-held") if decided in KEEPS else ("wrong", "missed")
    if decided not in right_decisions(case, account):
        return "partly-right", "found-wrong-decision"
    if account.state.lead not in right_leads(case, account):
        return "partly-right", "found-wrong-lead"
    if searched_without_ground(account):
        return "partly-right", "right-without-ground"
    if false_alarms(case, account):
        return "partly-right", "found-with-false-alarms"
    return "right", "found"


def _on_errors(case: Case, account: Account, decided: Decision) -> _Verdict:
    if decided not in right_decisions(case, account):
        return ("partly-right" if decided == "release" else "wrong"), "errors-passed"
    found = all(one.records for one in discrepancies_found(case, account))
    return ("right", "corrected") if found else ("partly-right", "corrected-in-part")
