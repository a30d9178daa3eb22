"""Revealed: everything that there was to find or to see through, and which of it was found."""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.exercise.account import Account
from tidewaiter.exercise.case import Case, Discrepancy, Hide, Oddity
from tidewaiter.exercise.truth import Found, bad_air, discrepancies_found, hides_found
from tidewaiter.language import events as e
from tidewaiter.language.debriefs import Revealed
from tidewaiter.world.after import package

_NUMBER = "number-mismatch"


def revealed(case: Case, account: Account) -> tuple[Revealed, ...]:
    """Tell hidden loads first, then seal, air, papers, and innocent oddities."""
    return (
        *(_hidden(case, account, found) for found in hides_found(case, account)),
        *_seal(case, account),
        *(_gas(account, substance) for substance in bad_air(case, account.state.rules)),
        *(_paper_error(found) for found in discrepancies_found(case, account)),
        *(_oddity(account, one) for one in case.key.oddities),
    )


def _hidden(case: Case, account: Account, found: Found[Hide]) -> Revealed:
    hide = found.thing
    there = (package(case.world, name) for name in hide.handles)
    showed = [account.sighted[name] for name in hide.handles if name in account.sighted]
    return Revealed(
        "hidden",
        hide.category,
        f"truth-{hide.recipe}",
        found=bool(found.records),
        args={"count": str(sum(one.count for one in there if one))},
        handles=hide.handles,
        records=tuple(sorted({*found.records, *sorted(showed)[:1]})),
    )


def _seal(case: Case, account: Account) -> Iterator[Revealed]:
    """Tell of a seal that was not as it was put on; honest boxes have such seals too."""
    state = case.world.seal.state
    if state in {"ok", "reseal-recorded"}:
        return
    named = [
        note.record for note in account.notes if note.finding.category in {"seal-anomaly", _NUMBER}
    ]
    yield Revealed(
        "hidden" if case.key.hides else "oddity",
        "seal-anomaly",
        f"truth-seal-{state}",
        found=bool(named),
        handles=() if state == "missing" else ("seal",),
        records=tuple(sorted({*named, *account.records(e.SealChecked)[:1]})),
    )


def _gas(account: Account, substance: str) -> Revealed:
    warned = [
        one.record
        for one in account.done
        if isinstance(one.event, e.AirTested) and substance in one.event.over
    ]
    return Revealed(
        "gas",
        "gas",
        "truth-gas",
        found=bool(warned),
        args={"substance": substance},
        records=tuple(warned),
    )


def _paper_error(found: Found[Discrepancy]) -> Revealed:
    one = found.thing
    args = {**one.args, "document": one.document, "field": one.field, "rule": one.rule}
    return Revealed(
        "paper-error",
        one.category,
        one.code,
        found=bool(found.records),
        args=args,
        records=found.records,
    )


def _oddity(account: Account, one: Oddity) -> Revealed:
    named = [note.record for note in account.notes if note.finding.target in one.handles]
    showed = [account.sighted[name] for name in one.handles if name in account.sighted]
    return Revealed(
        "oddity",
        "risk-indicator",
        one.code,
        found=bool(named),
        args=one.args,
        handles=one.handles,
        records=tuple(sorted({*named, *sorted(showed)[:1]})),
    )
