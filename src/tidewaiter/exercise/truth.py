"""Truth: what there was to find, and which of it the officer's notebook names."""

from __future__ import annotations

from dataclasses import dataclass

from tidewaiter.exercise.account import GROUNDS, Account
from tidewaiter.exercise.case import Case, Discrepancy, Hide
from tidewaiter.language.actions import Decision, Lead

# A hidden load is also named by a finding that stops short of its class.
_NEAR = frozenset({"load-disturbed", "other-contraband"})


@dataclass(frozen=True, slots=True)
class Found:
    """One thing to find, and the records that name it; empty: not found."""

    thing: Hide | Discrepancy
    records: tuple[int, ...]


def hides_found(case: Case, account: Account) -> tuple[Found, ...]:
    """Say of each hidden thing which records name it."""
    return tuple(Found(hide, _naming_hide(hide, account)) for hide in case.key.hides)


def discrepancies_found(case: Case, account: Account) -> tuple[Found, ...]:
    """Say of each paper error which records name it."""
    return tuple(
        Found(
            one,
            tuple(
                n
                for n, finding in account.standing()
                if (finding.document, finding.field) in _places(one)
            ),
        )
        for one in case.key.discrepancies
    )


def false_alarms(case: Case, account: Account) -> tuple[int, ...]:
    """Records of findings that name a result which is not so, or an error where there is none."""
    cited = {place for one in case.key.discrepancies for place in _places(one)}
    named = {n for found in hides_found(case, account) for n in found.records}
    wrong: list[int] = []
    for n, finding in account.standing():
        if finding.category == "all-in-order" or n in named:
            continue
        on_paper = finding.category in {"paper-error", "number-mismatch"}
        if (on_paper and finding.field and (finding.document, finding.field) not in cited) or finding.category not in GROUNDS:
            wrong.append(n)
    return tuple(wrong)


def right_decisions(case: Case) -> tuple[Decision, ...]:
    """Decisions that fit the truth."""
    if case.key.hides:
        return tuple(sorted({d for hide in case.key.hides for d in hide.decisions}))
    return ("correct-and-release",) if case.key.discrepancies else ("release",)


def right_lead(case: Case) -> Lead:
    """Who leads once everything is found."""
    return case.key.hides[0].lead if case.key.hides else "officer"


def _places(one: Discrepancy) -> tuple[tuple[str, str], ...]:
    return ((one.document, one.field), *one.also)


def _naming_hide(hide: Hide, account: Account) -> tuple[int, ...]:
    if hide.recipe == "quantity":
        seen = [*account.weighed, *account.scanned]
        seen += [one.record for one in account.intrusions if one.act == "unload"]
        return tuple(
            n
            for n, finding in account.standing()
            if finding.category == "quantity" and seen and min(seen) < n
        )
    return tuple(
        n
        for n, finding in account.standing()
        if finding.target in hide.handles
        and (finding.category == hide.category or finding.category in _NEAR)
    )
