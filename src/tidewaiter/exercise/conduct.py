"""Conduct: safety, and legality with evidence."""

from __future__ import annotations

from tidewaiter.exercise.account import Account, Done, grounds_before
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.points import axis, point, share
from tidewaiter.exercise.truth import hides_found, report_is_true, right_lead
from tidewaiter.language import events as e
from tidewaiter.language.actions import Report
from tidewaiter.language.debriefs import Axis, Point

# Fewer characters than this say nothing as a ground.
_LEAST_GROUND = 10
_BY_HAND = frozenset({"tug", "twist"})


def safety(account: Account) -> Axis:
    """Judge the safety gates: each that was passed over is a hard fail."""
    points: list[Point] = []
    fails: list[str] = []
    touched = [one for one in account.done if _touches(one.event)]
    if touched:
        points.append(_gate("yard-safe-first", touched, [t for t in touched if t.before.yard_safe]))
        fails += ["point-yard-not-safe"] * any(not t.before.yard_safe for t in touched)
    opened = account.opened()[:1]
    if opened:
        points.append(_gate("air-before-doors", opened, [t for t in opened if t.before.over]))
        fails += ["point-doors-without-air-test"] * any(not t.before.over for t in opened)
    entered = account.all(e.Entered)
    if entered:
        clear, hooked = [t for t in entered if _clear(t)], [t for t in entered if _hooked(t)]
        points.append(_gate("air-before-entry", entered, clear))
        points.append(_gate("leaves-hooked", entered, hooked))
        fails += ["point-entry-without-clear-air"] * (len(clear) < len(entered))
    unloaded = account.all(e.Unloaded)[:1]
    if unloaded:
        points.append(_gate("air-before-unloading", unloaded, [t for t in unloaded if _clear(t)]))
    for one in account.all(e.Mishap):
        if isinstance(one.event, e.Mishap):
            points.append(point(f"mishap-{one.event.what}", 0, 1, [one.record]))
            fails.append(f"mishap-{one.event.what}")
    return axis("safety", points or [point("nothing-dangerous-done", 0, 0)], fails)


def legality(case: Case, account: Account) -> Axis:
    """Judge grounds, identity, evidence, lead, decision and report."""
    points: list[Point] = []
    acts = account.intrusions()
    if acts:
        points.append(_gate("ground-before-intrusion", acts, _grounded(account, acts), 2))
    cut = account.all(e.SealCut)[:1]
    if cut:
        plates = [n for n in account.looks_at("plates") if n < cut[0].record]
        points.append(point("unit-identified-before-cutting", bool(plates), 1, plates[:1]))
        steps = account.seal_steps()
        kept = [steps[how] for how in ("view", "verify") if steps.get(how, 10**9) < cut[0].record]
        points.append(point("seal-recorded-before-cutting", len(kept) / 2, 1, kept))
    points += _evidence(case, account)
    decided = account.state.decided
    stated = bool(decided and len(decided.ground.strip()) >= _LEAST_GROUND)
    points.append(point("decision-has-ground", stated, 1, account.records(e.Decided)[-1:]))
    if account.state.report:
        told = account.state.report
        agrees = _agrees(account, told) and report_is_true(case, told)
        points.append(point("report-agrees", agrees, 1, account.records(e.Reported)[-1:]))
    return axis("legality", points)


def searched_without_ground(account: Account) -> bool:
    """Say whether any intrusive act had no ground that was borne out."""
    acts = account.intrusions()
    return len(_grounded(account, acts)) < len(acts)


def _grounded(account: Account, acts: list[Done]) -> list[Done]:
    return [one for one in acts if grounds_before(account, one)]


def _gate(code: str, acts: list[Done], right: list[Done], possible: float = 1) -> Point:
    wrong = [one.record for one in acts if one not in right]
    return share(code, [one.record for one in right], wrong, possible)


def _touches(event: e.Event) -> bool:
    """Say whether an act touches the unit (S04)."""
    match event:
        case e.SealChecked():
            return event.how in _BY_HAND
        case e.AirTested():
            return event.where == "gasket"
        case e.InstrumentRead():
            return event.readings[0].instrument == "mallet"
        case e.LeafMoved():
            return event.to == "open"
        case _:
            return isinstance(event, e.SealCut)


def _clear(act: Done) -> bool:
    return act.before.over.get("inside") == ()


def _hooked(act: Done) -> bool:
    return act.before.left_door == act.before.right_door == "hooked"


def _evidence(case: Case, account: Account) -> list[Point]:
    points: list[Point] = []
    for found in hides_found(case, account):
        hide = found.thing
        if hide.recipe == "c01":
            opened = [
                one.record
                for one in account.all(e.PackageOpened)
                if isinstance(one.event, e.PackageOpened) and one.event.target in hide.handles
            ]
            taken = sorted(n for name in hide.handles for n in account.photographs_of(name))
            first = [n for n in taken if n < min(opened, default=10**9)][:1]
            points.append(point("photographed-in-place", bool(first), 1, first))
        right = account.state.lead == right_lead(case)
        named = account.records(e.LeadNamed)[-1:]
        points.append(point("right-lead", right, 1, named, lead=right_lead(case)))
    return points


def _agrees(account: Account, report: Report) -> bool:
    """Say whether the report's figures are the ones that were read, counted and put on."""
    state = account.state
    weighed = {reading.value for _, reading in account.readings("weighbridge")}
    tallies = [one.event.tally for one in account.done if isinstance(one.event, e.Unloaded)]
    counts = {
        count
        for tally in tallies[-1:]
        for count in (
            sum(line.counted for line in tally),
            sum(line.counted for line in tally if line.item),
        )
    }
    new_seal = state.seal_number if state.seal == "official" else ""
    released = bool(state.decided and "release" in state.decided.decision)
    return (
        (report.weighed_kg is None or report.weighed_kg in weighed)
        and (report.counted_packages is None or report.counted_packages in counts)
        and report.new_seal == new_seal
        and (not report.conform or released)
    )
