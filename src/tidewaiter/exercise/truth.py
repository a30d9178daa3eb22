"""Truth: what there was to find, and which of it the officer's notebook names."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Generic, TypeVar

from tidewaiter.exercise.account import GROUNDS, Account, Noted, counted_by_item
from tidewaiter.exercise.case import Case, Discrepancy, Hide
from tidewaiter.exercise.rules import default_rules, finding_row
from tidewaiter.instruments import seal_check
from tidewaiter.instruments.gas_meter import truly_over
from tidewaiter.language import events as e
from tidewaiter.language.actions import SEAL_STEPS, Category, Decision, Lead, Report
from tidewaiter.language.rules import FindingRow, Rules
from tidewaiter.language.values import PARTS
from tidewaiter.world.after import after

# A hidden load is also named by a finding that stops short of its class.
_NEAR: frozenset[Category] = frozenset({"load-disturbed", "other-contraband"})
# Goods that are not what was declared may be called either.
_OTHER_GOODS: frozenset[Category] = frozenset({"misdeclared", "kind-of-goods"})
#: Decisions by which the goods do not go on.
KEEPS: frozenset[Decision] = frozenset({"wait", "hold", "detain", "seize", "hand-over"})
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
            hide,
            tuple(note.record for note in account.notes if _names_hide(case, hide, note, account)),
        )
        for hide in case.key.hides
    )


def discrepancies_found(case: Case, account: Account) -> tuple[Found[Discrepancy], ...]:
    """Say of each paper error which records name it, on whichever paper it stands."""
    return tuple(
        Found(
            one,
            tuple(note.record for note in account.notes if _names_error(one, note.finding)),
        )
        for one in case.key.discrepancies
    )


def false_alarms(case: Case, account: Account) -> tuple[int, ...]:
    """Records of findings that name a result which is not so, or an error where there is none."""
    return tuple(note.record for note in account.notes if _is_false(case, account, note))


def calls_papers_wrong(case: Case, account: Account) -> bool:
    """Say whether a finding that stands calls a box on a paper wrong, rightly or not.

    A box that gives an honest reader pause is none.
    """
    return any(
        note.finding.category in _ON_PAPER
        and note.finding.document
        and not _gives_pause(case, note.finding.document, note.finding.field)
        for note in account.notes
    )


def right_decisions(case: Case, account: Account) -> tuple[Decision, ...]:
    """Decisions that fit the truth; for several hidden things those that fit all, if there are.

    Where nothing is wrong but the seal is not, or is no longer, the one that was put on, the
    papers may as well be corrected: they would name a seal that is not on the box. So may those
    of which a finding cites a box that gives an honest reader pause.
    """
    if case.key.hides:
        fit = [set(_within_powers(hide, account)) for hide in case.key.hides]
        shared = set[Decision].intersection(*fit) or fit[0]
        return tuple(sorted(shared))
    if case.key.discrepancies:
        return ("correct-and-release",)
    to_note = account.state.seal == "official" or _seal_showed(case, account)
    to_note = to_note or any(
        (note.finding.document, note.finding.field) in case.key.doubtful for note in account.notes
    )
    return ("correct-and-release", "release") if to_note else ("release",)


def ground_holds(case: Case, note: Noted) -> bool:
    """Say whether there was something to what a ground speaks of, guilty or innocent.

    Timber behind the doors is as good a reason for a second look at a picture as a bag is; but
    whoever sees an anomaly in every picture is right about few of them.
    """
    match note.finding.category:
        case "seal-anomaly":
            return seal_tells(case) or case.world.seal.state == "reseal-recorded"
        case "weight-difference" | "image-anomaly" | "load-disturbed":
            in_load = (name not in PARTS for one in case.key.oddities for name in one.handles)
            return bool(case.key.hides) or any(in_load)
        case "structure":
            return bool(case.key.hides) or any(one.handles for one in case.key.oddities)
        case _:
            return True


def seal_tells(case: Case) -> bool:
    """Say whether the seal shows more than any honest one may (domain guide, section 5)."""
    seal = case.world.seal
    if seal.state in {"ok", "reseal-recorded"}:
        return False
    if seal.state in {"wrong-number", "missing"}:
        return True
    shown = {sign for how in SEAL_STEPS for sign in seal_check.check(seal, how, case.stream_key)[1]}
    return bool(shown - seal_check.honest_signs())


def report_is_true(case: Case, report: Report) -> bool:
    """Say whether what a report states of seals, papers and goods is so.

    Of a seal whose change is on record, or that was tampered with and shows nothing of it, both
    can be said in good faith.
    """
    seals_ok = case.world.seal.state == "ok"
    doubtful = not seals_ok and not seal_tells(case)
    wrong = bool(case.key.hides or case.key.discrepancies)
    return (doubtful or report.seals_ok == seals_ok) and not (report.conform and wrong)


def _seal_showed(case: Case, account: Account) -> bool:
    """Say whether the officer saw a sign that no honest seal bears, or a number not as declared."""
    renumbered = case.world.seal.state in {"wrong-number", "reseal-recorded"}
    return any(
        set(one.event.signs) - seal_check.honest_signs() or (renumbered and one.event.number)
        for one in account.done
        if isinstance(one.event, e.SealChecked)
    )


def right_leads(case: Case, account: Account) -> tuple[Lead, ...]:
    """Who may lead once everything is found, by the rules in force; the first is called first."""
    if not case.key.hides:
        return ("officer",)
    hide = case.key.hides[0]
    row = _row(hide, account)
    leads = row.leads if row and row.leads else (hide.lead,)
    return tuple(sorted(leads, key=lambda one: one != hide.lead))


def _within_powers(hide: Hide, account: Account) -> tuple[Decision, ...]:
    """Give the decisions that fit a hidden thing, as far as the rules in force leave them."""
    row = _row(hide, account)
    powers = row.decisions if row else hide.decisions
    return tuple(one for one in hide.decisions if one in powers) or powers


def _row(hide: Hide, account: Account) -> FindingRow | None:
    rules = account.state.rules
    return finding_row(rules, hide.category) if rules else None


def bad_air(case: Case, rules: Rules | None) -> tuple[str, ...]:
    """Substances over a limit in force deep inside, as the unit came."""
    return truly_over(after(case.world, (), 0.0), (rules or default_rules()).limits)


def _places(one: Discrepancy) -> set[tuple[str, str]]:
    return {(one.document, one.field), *one.also}


def _names_error(one: Discrepancy, finding: e.FindingRecorded) -> bool:
    """Say whether a finding cites an error and calls it one; to point at a box is not enough."""
    on_paper = one.category in _ON_PAPER and finding.category in _ON_PAPER
    cited = (finding.document, finding.field) in _places(one)
    return cited and (on_paper or finding.category == one.category)


def _names_hide(case: Case, hide: Hide, note: Noted, account: Account) -> bool:
    if hide.recipe == "quantity":
        return note.finding.category == "quantity" and _surplus_shown(case, note, account)
    if hide.boxes and (note.finding.document, note.finding.field) in hide.boxes:
        return note.finding.category in _OTHER_GOODS and _was_read(hide, note, account)
    target = account.state.contents.get(note.finding.target, note.finding.target)
    near = _OTHER_GOODS if hide.category in _OTHER_GOODS else _NEAR
    return target in hide.handles and note.finding.category in {hide.category, *near}


def _was_read(hide: Hide, note: Noted, account: Account) -> bool:
    """Say whether goods of a hide had been opened, or a register asked, when it was written.

    A box on a paper named before is a guess.
    """
    before = [done.event for done in account.done if done.record < note.record]
    return any(
        isinstance(event, e.LookedUp)
        or (isinstance(event, e.PackageOpened) and event.target in hide.handles)
        for event in before
    )


def _surplus_shown(case: Case, note: Noted, account: Account) -> bool:
    """Say whether it had been shown that there is more than declared when a finding was written.

    A tally shows it that exceeds a line; short of that, weight and picture together. Either of
    them alone leaves a guess.
    """
    before = [done.event for done in account.done if done.record < note.record]
    if any(isinstance(event, e.Unloaded) and _exceeds(case, event) for event in before):
        return True
    weighed = any(n < note.record for n, _ in account.readings("weighbridge"))
    return weighed and any(isinstance(event, e.Scanned) for event in before)


def _exceeds(case: Case, event: e.Unloaded) -> bool:
    declared = Counter[int]()
    for one in case.world.load:
        declared[one.item] += one.count
    return any(item and n > declared[item] for item, n in counted_by_item(event).items())


def _guessed(case: Case, finding: e.FindingRecorded) -> bool:
    """Say whether a finding is so, though it was not shown: neither found nor a false alarm."""
    return any(
        finding.category == hide.category and (hide.recipe == "quantity" or not finding.target)
        for hide in case.key.hides
    )


def _is_false(case: Case, account: Account, note: Noted) -> bool:
    finding = note.finding
    if any(_names_hide(case, hide, note, account) for hide in case.key.hides):
        return False
    if _guessed(case, finding):
        return False
    if finding.category == "all-in-order":
        return bool(case.key.hides or case.key.discrepancies)
    if finding.category in _ON_PAPER and finding.document and finding.field:
        cited = (finding.document, finding.field)
        known = any(cited in _places(one) for one in case.key.discrepancies)
        return not known and not _gives_pause(case, *cited)
    # Life comes first: whoever fears for somebody is never told off for having been wrong.
    return finding.category not in GROUNDS and finding.category != "people"


def _gives_pause(case: Case, document: str, field: str) -> bool:
    return (document, field) in case.key.doubtful or _other_seal(case, document, field)


def _other_seal(case: Case, document: str, field: str) -> bool:
    """Say whether a box names a seal other than the one that hangs there (innocent, if told)."""
    return "seal" in field.lower() and any(
        row.field == field and row.value and case.world.seal.number not in row.value
        for paper in case.documents
        if paper.kind == document
        for section in paper.sections
        for row in section.rows
    )
