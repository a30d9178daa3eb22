"""The debrief: what was there, what was seen, and what each choice cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum

from tidewaiter.exercise.account import Account, account_of
from tidewaiter.exercise.case import Case, Discrepancy, Hide, Oddity
from tidewaiter.exercise.covered import covered
from tidewaiter.exercise.score import score_of
from tidewaiter.exercise.truth import (
    Found,
    bad_air,
    discrepancies_found,
    hides_found,
    seal_tells,
)
from tidewaiter.instruments import eye, parts, weighbridge
from tidewaiter.language import events as e
from tidewaiter.language.debriefs import Debrief, Moment, Point, Revealed
from tidewaiter.language.events import Record
from tidewaiter.language.values import Sighting
from tidewaiter.world.after import after, package, packages

_NUMBER = "number-mismatch"
#: A weighbridge shows a difference beyond its own spread and step.
_WEIGHT_SHOWS_KG = 3 * weighbridge.SIGMA_KG + weighbridge.STEP_KG


def debrief(case: Case, records: Sequence[Record]) -> Debrief:
    """Tell the truth of a case against what the officer did."""
    account = account_of(records)
    length, width, height = (round(m * 1000) for m in case.world.unit.inner_m)
    return Debrief(
        score=score_of(case, account),
        timeline=tuple(_moment(record) for record in records),
        truth=_truth(case, account),
        box=_box(case),
        inner_mm=(length, width, height),
        unseen=_unseen(case, account),
        coverage=covered(account, parts.parts(after(case.world, (), 0.0))),
    )


def _moment(record: Record) -> Moment:
    codes = (f"event-{event.__struct_config__.tag}" for event in record.events)
    return Moment(
        record=record.n,
        minute=record.minute,
        elapsed_s=record.elapsed_s,
        action=record.action,
        codes=tuple(code for code in codes if code != "event-spent"),
    )


def _truth(case: Case, account: Account) -> tuple[Revealed, ...]:
    return (
        *(_hidden(case, account, found) for found in hides_found(case, account)),
        *_seal(case, account),
        *(_gas(account, substance) for substance in bad_air(case)),
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


def _box(case: Case) -> tuple[Sighting, ...]:
    present = after(case.world, (), 0.0)
    seen = (*parts.parts(present), *eye.packages(packages(case.world)))
    return tuple(sorted(seen, key=lambda sighting: sighting.handle))


def _unseen(case: Case, account: Account) -> tuple[Point, ...]:
    """Tell, for this case alone, what each instrument left unused would have shown."""
    told: list[str] = []
    recipes = {hide.recipe for hide in case.key.hides}
    if not account.all(e.Scanned):
        told.append("scan-anomaly" if recipes else "scan-agrees")
    if not account.readings("weighbridge"):
        extra_kg = fsum(one.gross_kg for one in case.world.hidden)
        told.append("weight-differs" if extra_kg > _WEIGHT_SHOWS_KG else "weight-agrees")
    if not account.all(e.SealChecked):
        told.append("seal-signs" if seal_tells(case) else "seal-sound")
    if not account.all(e.AirTested):
        told.append("air-over" if bad_air(case) else "air-clear")
    if "c01" in recipes and not account.opened():
        told.append("door-end-view")
    if "quantity" in recipes and not account.all(e.Unloaded):
        told.append("tally")
    return tuple(Point(f"unseen-{code}", 0, 0) for code in told)
