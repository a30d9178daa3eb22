"""Search: detection and method."""

from __future__ import annotations

from tidewaiter.exercise.account import Account
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.control import control, papers_read, weighings
from tidewaiter.exercise.covered import exterior, exterior_share
from tidewaiter.exercise.order import order
from tidewaiter.exercise.points import axis, point
from tidewaiter.exercise.truth import discrepancies_found, false_alarms, hides_found
from tidewaiter.instruments import parts
from tidewaiter.language import events as e
from tidewaiter.language.actions import SEAL_STEPS
from tidewaiter.language.debriefs import Axis, Point
from tidewaiter.world.after import after


def detection(case: Case, account: Account) -> Axis:
    """Judge what was found, what was missed, and what was seen that is not there."""
    points = [
        point(
            "hidden-found" if one.records else "hidden-missed",
            3.0 * bool(one.records),
            3,
            one.records,
        )
        for one in hides_found(case, account)
    ]
    points += [
        point(
            "paper-error-found" if one.records else "paper-error-missed",
            bool(one.records),
            1,
            one.records,
            field=one.thing.field,
        )
        for one in discrepancies_found(case, account)
    ]
    alarms = false_alarms(case, account)
    points += [point("false-alarm", 0, 1, [n]) for n in alarms]
    if not points:
        done = control(case, account)
        points.append(point("rightly-nothing-found", 2 * done.evidence, 2, done.records))
    return axis("detection", points)


def method(case: Case, account: Account) -> Axis:
    """Judge papers, plates, instruments before intrusion, the seal, and the order of steps."""
    first = account.first_intrusion
    read = papers_read(account)
    share = len(read) / max(1, len(case.public.documents))
    plates = account.looks_at("plates")[:1]
    weighed = [n for n in weighings(account) if n < first]
    scanned = [n for n in account.records(e.Scanned) if n < first]
    steps = account.seal_steps()
    passed = [one.record for one in account.used("radiation") if one.record < first]
    points = [
        point("papers-read", 2 * share, 2, list(read.values())),
        point("plates-compared", bool(plates), 1, plates),
        point("radiation-passed", bool(passed), 1, passed[:1]),
        point("weighed-before-opening", bool(weighed), 1, weighed[:1]),
        point("scanned-before-opening", 2 * bool(scanned), 2, scanned[:1]),
        point("seal-vvtt", len(steps) / len(SEAL_STEPS), 1, list(steps.values())),
        _exterior(case, account),
    ]
    planned = [n for n in account.records(e.Planned) if n < first]
    points.append(point("tier-planned", bool(planned), 1, planned[-1:]))
    if account.all(e.Unloaded):
        audited = account.records(e.TallyAudited)
        points.append(point("tally-audited", bool(audited), 1, audited))
    kept = order(account)
    return axis("method", [*points, kept] if kept else points)


def _exterior(case: Case, account: Account) -> Point:
    """Judge the walk round the unit: how much of its outside was looked at from near."""
    pieces = exterior(account, parts.parts(after(case.world, (), 0.0)))
    seen = [piece for piece in pieces if piece.seen]
    return point(
        "exterior-walk",
        exterior_share(pieces),
        1,
        [n for piece in seen for n in piece.records],
        seen=str(len(seen)),
        all=str(len(pieces)),
    )
