"""Legality and evidence: power, grounds, identity, what was kept, who leads, what was signed."""

from __future__ import annotations

from tidewaiter.exercise.account import Account, Done, counted_by_item, grounds_before
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.control import control
from tidewaiter.exercise.evidence import evidence
from tidewaiter.exercise.handling import OFFERED
from tidewaiter.exercise.order import evidence_gates, hard_gates
from tidewaiter.exercise.points import axis, gate, hard_fail, is_hard, point
from tidewaiter.exercise.truth import hides_found, report_is_true
from tidewaiter.language import events as e
from tidewaiter.language.actions import Move, Report
from tidewaiter.language.debriefs import Axis, Point

# Fewer characters than this say nothing as a ground.
_LEAST_GROUND = 10


def legality(case: Case, account: Account) -> Axis:
    """Judge grounds, identity, evidence, lead, decision and report."""
    points: list[Point] = []
    fails = hard_gates(account)
    acts = account.intrusions()
    if acts:
        points += [
            gate("ground-before-intrusion", acts, _groundless(account), 2),
            _power(account, acts[0]),
        ]
    cut = account.all(e.SealCut)[:1]
    if cut:
        plates = [n for n in account.looks_at("plates") if n < cut[0].record]
        points.append(point("unit-identified-before-cutting", bool(plates), 1, plates[:1]))
        if not plates and is_hard(account.state.rules, "unit-not-identified"):
            fails.append(hard_fail("unit-not-identified", [cut[0].record]))
        steps = account.seal_steps()
        kept = [steps[how] for how in ("view", "verify") if steps.get(how, 10**9) < cut[0].record]
        points.append(point("seal-recorded-before-cutting", len(kept) / 2, 1, kept))
    points += evidence(case, account)
    points += _integrity(account)
    decided = account.state.decided
    stated = bool(decided and len(decided.ground.strip()) >= _LEAST_GROUND)
    points.append(
        point(
            "decision-has-ground",
            stated * _rests_on(case, account),
            1,
            account.records(e.Decided)[-1:],
        )
    )
    points += evidence_gates(account)
    return axis("legality", [*points, *_report(case, account)], fails)


def _report(case: Case, account: Account) -> list[Point]:
    """Judge the report and its feedback to risk: a find of nothing is news too (S24)."""
    told = account.state.report
    agrees = bool(
        told and _agrees(account, told) and _seal_was_seen(account) and report_is_true(case, told)
    )
    told_risk = bool(told and len(told.feedback.strip()) >= _LEAST_GROUND)
    reported = account.records(e.Reported)[-1:]
    return [
        point("report-agrees", agrees, 1, reported),
        point("fed-back", told_risk * _rests_on(case, account), 1, reported),
    ]


def _power(account: Account, first: Done) -> Point:
    """Judge whether power and notice were stated before the first intrusive act (S00)."""
    stated = [one.record for one in _said(account, "state-power") if one.record < first.record]
    return point("power-stated", bool(stated), 1, stated[:1])


def _integrity(account: Account) -> list[Point]:
    """Judge a gift: who declines one reports it too; where none was offered nothing is told."""
    offers = [
        one
        for one in _said(account, "decline-haste")
        if isinstance(one.event, e.Said) and one.event.code == OFFERED
    ]
    if not offers:
        return []
    since = offers[0].record
    declined = [one.record for one in _said(account, "decline-gift") if one.record > since]
    reported = [one.record for one in _said(account, "report-gift") if one.record > since]
    gained = bool(declined) + bool(reported)
    shown = [*declined, *reported] or [since]
    return [point("gift-declined-and-reported", gained, 2, shown)]


def _said(account: Account, move: Move) -> list[Done]:
    return [one for one in account.done if isinstance(one.event, e.Said) and one.event.move == move]


def _rests_on(case: Case, account: Account) -> float:
    """Say how much a decision rests on, 0 to 1: on what was found, or on the control done."""
    found = any(one.records for one in hides_found(case, account))
    return 1.0 if found else control(case, account).evidence


def _seal_was_seen(account: Account) -> bool:
    """Say whether the seal was looked at or checked: a report says nothing of a seal unseen."""
    return bool(account.seal_steps() or account.looks_at("seal"))


def searched_without_ground(account: Account) -> bool:
    """Say whether any intrusive act had no ground that was borne out."""
    return bool(_groundless(account))


def _groundless(account: Account) -> list[Done]:
    return [one for one in account.intrusions() if not grounds_before(account, one)]


def _counts(account: Account) -> set[int]:
    """Give the counts that a report may state: of the last tally, as told and as audited since."""
    unloaded = account.all(e.Unloaded)
    last = unloaded[-1] if unloaded else None
    if last is None or not isinstance(last.event, e.Unloaded):
        return set()
    told = counted_by_item(last.event)
    audited = {
        one.event.item: one.event.counted
        for one in account.done
        if isinstance(one.event, e.TallyAudited) and one.record > last.record
    }
    return {
        sum(n for item, n in counts.items() if item or not listed)
        for counts in (told, {**told, **audited})
        for listed in (False, True)
    }


def _agrees(account: Account, report: Report) -> bool:
    """Say whether the report's figures are the ones that were read, counted and put on."""
    state = account.state
    weighed = {reading.value for _, reading in account.readings("weighbridge")}
    new_seal = state.seal_number if state.seal == "official" else ""
    released = bool(state.decided and "release" in state.decided.decision)
    return (
        (report.weighed_kg is None or report.weighed_kg in weighed)
        and (report.counted_packages is None or report.counted_packages in _counts(account))
        and report.new_seal == new_seal
        and (not report.conform or released)
    )
