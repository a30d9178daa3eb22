"""Search: detection and method."""

from __future__ import annotations

from tidewaiter.exercise.account import Account, Done, grounds_before
from tidewaiter.exercise.acts import acts_of
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.control import control, papers_read, weighings
from tidewaiter.exercise.covered import exterior, exterior_share
from tidewaiter.exercise.order import order
from tidewaiter.exercise.points import axis, point
from tidewaiter.exercise.rules import TIERS, tier_of
from tidewaiter.exercise.truth import discrepancies_found, false_alarms, hides_found
from tidewaiter.instruments import parts
from tidewaiter.language import events as e
from tidewaiter.language.actions import SEAL_STEPS, Tier
from tidewaiter.language.debriefs import Axis, Point
from tidewaiter.world.after import after

#: Tiers that leave the unit closed: they need no ground but the choice itself.
_CLOSED: frozenset[Tier] = frozenset({"document", "scan"})


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
    points += _tier(case, account)
    if account.all(e.Unloaded):
        audited = account.records(e.TallyAudited)
        points.append(point("tally-audited", bool(audited), 1, audited))
    kept = order(account)
    return axis("method", [*points, kept] if kept else points)


def _tier(case: Case, account: Account) -> list[Point]:
    """Judge the tier: chosen before anything intrusive, on a ground where it opens, and kept to.

    Whoever finds a reason to go further says so first: a deeper tier can be chosen anywhere.
    """
    first = account.first_intrusion
    planned = [one for one in account.all(e.Planned) if one.record < first]
    if not planned:
        return [point("tier-planned", 0, 1)]
    last = planned[-1]
    chosen = last.event.tier if isinstance(last.event, e.Planned) else None
    grounded = chosen in _CLOSED or bool(grounds_before(account, last))
    done = [(one, _beyond(case, one)) for one in account.done if one.before.tier]
    beyond = [one.record for one, is_beyond in done if is_beyond]
    acts = [one.record for one in account.intrusions()] or [last.record]
    return [
        point("tier-planned", 1.0 if grounded else 0.5, 1, [last.record]),
        point("tier-kept", 1.0 - len(beyond) / max(len(beyond), len(acts)), 1, beyond or acts),
    ]


def _beyond(case: Case, act: Done) -> bool:
    """Say whether an act goes further than the tier that was chosen last allows."""
    rules, tier = act.before.rules, act.before.tier
    names = acts_of(act.event)
    if rules is None or tier is None or not names:
        return False
    share = 0.0
    if isinstance(act.event, e.Unloaded):
        share = act.event.depth_mm / 1000.0 / case.world.unit.inner_m[0]
    return TIERS.index(tier_of(rules, frozenset(names), share)) > TIERS.index(tier)


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
