"""The debrief: what was there, what was seen, and what each choice cost."""

from __future__ import annotations

from collections.abc import Sequence

from tidewaiter.exercise.account import Account, account_of
from tidewaiter.exercise.case import Case, Discrepancy, Hide
from tidewaiter.exercise.score import score_of
from tidewaiter.exercise.truth import Found, discrepancies_found, hides_found
from tidewaiter.instruments import eye, parts
from tidewaiter.language.debriefs import Debrief, Moment, Point, Revealed
from tidewaiter.language.events import Record
from tidewaiter.language.values import Sighting
from tidewaiter.world.after import after, packages


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
    hidden = tuple(_hidden(case, account, found) for found in hides_found(case, account))
    errors = tuple(_paper_error(found) for found in discrepancies_found(case, account))
    oddities = tuple(
        Revealed(
            "oddity", "risk-indicator", one.code, found=True, args=one.args, handles=one.handles
        )
        for one in case.key.oddities
    )
    return hidden + errors + oddities


def _hidden(case: Case, account: Account, found: Found) -> Revealed:
    hide = found.thing
    assert isinstance(hide, Hide)  # noqa: S101  (narrows for the type checker)
    there = {one.handle: one for one in packages(case.world)}
    count = sum(there[h].count for h in hide.handles if h in there)
    showed = sorted({account.sighted[h] for h in hide.handles if h in account.sighted})
    return Revealed(
        "hidden",
        hide.category,
        f"truth-{hide.recipe}",
        found=bool(found.records),
        args={"count": str(count)},
        handles=hide.handles,
        records=tuple(sorted({*found.records, *showed[:1]})),
    )


def _paper_error(found: Found) -> Revealed:
    one = found.thing
    assert isinstance(one, Discrepancy)  # noqa: S101  (narrows for the type checker)
    args = {**one.args, "document": one.document, "field": one.field, "rule": one.rule}
    return Revealed(
        "paper-error",
        one.category,
        one.code,
        found=bool(found.records),
        args=args,
        records=found.records,
    )


def _box(case: Case) -> tuple[Sighting, ...]:
    present = after(case.world, (), 0.0)
    seen = (*parts.parts(present), *eye.packages(packages(case.world)))
    return tuple(sorted(seen, key=lambda sighting: sighting.handle))


def _unseen(case: Case, account: Account) -> tuple[Point, ...]:
    """Tell, for this case alone, what an instrument that was left unused would have shown."""
    recipes = {hide.recipe for hide in case.key.hides}
    told: list[str] = []
    if not account.scanned:
        told.append("scan-anomaly" if recipes else "scan-agrees")
    if not account.weighed:
        told.append("weight-differs" if recipes else "weight-agrees")
    if "open" not in {one.act for one in account.intrusions} and recipes:
        told.append("door-end-view" if "c01" in recipes else "tally")
    return tuple(Point(f"unseen-{code}", 0, 0) for code in told)
