"""Truth: what there was to find, and which of it the officer's notebook names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from tidewaiter.exercise.account import GROUNDS, Account, Noted
from tidewaiter.exercise.case import Case, Discrepancy, Hide
from tidewaiter.exercise.rules import default_rules
from tidewaiter.instruments.gas_meter import truly_over
from tidewaiter.language import events as e
from tidewaiter.language.actions import Category, Decision, Lead
from tidewaiter.world.after import after

# A hidden load is also named by a finding that stops short of its class.
_NEAR: frozenset[Category] = frozenset({"load-disturbed", "other-contraband"})
#: Categories that say something is wrong on paper.
_ON_PAPER: frozenset[Category] = frozenset({"paper-error", "number-mismatch"})
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Found(Generic[_T]):
    """One thing to find, and the records that name it; empty: not found."""

    thing: _T
    records: tuple[int, ...]


def hides_found(case: Case, account: Account) -> tuple[Found[Hide], ...]:
    """Say of each hidden thing which records name it."""
    return tuple(
        Found(
            hide, tuple(note.record for note in account.notes if _names_hide(hide, note, account))
        )
        for hide in case.key.hides
    )


def discrepancies_found(case: Case, account: Account) -> tuple[Found[Discrepancy], ...]:
    """Say of each paper error which records name it, on whichever paper it stands."""
    return tuple(
        Found(
            one,
            tuple(
                note.record
                for note in account.notes
                if (note.finding.document, note.finding.field) in _places(one)
            ),
        )
        for one in case.key.discrepancies
    )


def false_alarms(case: Case, account: Account) -> tuple[int, ...]:
    """Records of findings that name a result which is not so, or an error where there is none."""
    return tuple(note.record for note in account.notes if _is_false(case, account, note))


def right_decisions(case: Case) -> tuple[Decision, ...]:
    """Decisions that fit the truth; for several hidden things those that fit all, if there are."""
    if case.key.hides:
        fit = [set(hide.decisions) for hide in case.key.hides]
        shared = set[Decision].intersection(*fit) or fit[0]
        return tuple(sorted(shared))
    return ("correct-and-release",) if case.key.discrepancies else ("release",)


def right_lead(case: Case) -> Lead:
    """Who leads once everything is found."""
    return case.key.hides[0].lead if case.key.hides else "officer"


def bad_air(case: Case) -> tuple[str, ...]:
    """Substances over a limit deep inside, as the unit came."""
    return truly_over(after(case.world, (), 0.0), default_rules().limits)


def _places(one: Discrepancy) -> set[tuple[str, str]]:
    return {(one.document, one.field), *one.also}


def _names_hide(hide: Hide, note: Noted, account: Account) -> bool:
    if hide.recipe == "quantity":
        return note.finding.category == "quantity" and any(
            _counts(done.event) for done in account.done if done.record < note.record
        )
    target = account.state.contents.get(note.finding.target, note.finding.target)
    return target in hide.handles and note.finding.category in {hide.category, *_NEAR}


def _counts(event: e.Event) -> bool:
    """Say whether an event could tell that there are more packages than declared."""
    if isinstance(event, e.InstrumentRead):
        return any(one.instrument == "weighbridge" for one in event.readings)
    return isinstance(event, e.Scanned | e.Unloaded)


def _is_false(case: Case, account: Account, note: Noted) -> bool:
    finding = note.finding
    if any(_names_hide(hide, note, account) for hide in case.key.hides):
        return False
    if finding.category == "all-in-order":
        return bool(case.key.hides or case.key.discrepancies)
    if finding.category in _ON_PAPER and finding.document and finding.field:
        cited = (finding.document, finding.field)
        known = any(cited in _places(one) for one in case.key.discrepancies)
        return not known and not _other_seal(case, *cited)
    return finding.category not in GROUNDS


def _other_seal(case: Case, document: str, field: str) -> bool:
    """Say whether a box names a seal other than the one that hangs there (innocent, if told)."""
    return "seal" in field.lower() and any(
        row.field == field and row.value and case.world.seal.number not in row.value
        for paper in case.documents
        if paper.kind == document
        for section in paper.sections
        for row in section.rows
    )
