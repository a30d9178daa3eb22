"""The five axes: what counts, with the records behind each point (domain guide, section 10)."""

from __future__ import annotations

from collections.abc import Sequence

from tidewaiter.exercise.account import GROUNDS, Account, Intrusion
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.truth import (
    discrepancies_found,
    false_alarms,
    hides_found,
    right_lead,
)
from tidewaiter.language.debriefs import Axis, AxisName, Point

# Fewer characters than this say nothing as a ground.
_LEAST_GROUND = 10
_VVTT = ("view", "verify", "tug", "twist")


def axes(case: Case, account: Account) -> tuple[Axis, ...]:
    """Give the five axes in their order; there is no total."""
    return (
        _axis("safety", *_safety(account)),
        _axis("legality", _legality(case, account)),
        _axis("detection", _detection(case, account)),
        _axis("method", _method(case, account)),
        _axis("facilitation", _facilitation(case, account)),
    )


def _axis(name: AxisName, points: Sequence[Point], hard_fails: Sequence[str] = ()) -> Axis:
    return Axis(
        name=name,
        gained=round(sum(point.gained for point in points), 2),
        possible=round(sum(point.possible for point in points), 2),
        points=tuple(points),
        hard_fails=tuple(hard_fails),
    )


def _point(code: str, gained: float, possible: float, *records: int, **args: str) -> Point:
    return Point(f"point-{code}", round(gained, 2), possible, tuple(sorted(set(records))), args)


def _share(code: str, right: Sequence[int], wrong: Sequence[int], possible: float) -> Point:
    gained = possible * len(right) / (len(right) + len(wrong))
    return _point(code, gained, possible, *right, *wrong)


def _safety(account: Account) -> tuple[list[Point], list[str]]:
    points: list[Point] = []
    fails: list[str] = []
    if account.touched:
        safe = [n for n, before in account.touched if before.yard_safe]
        unsafe = [n for n, before in account.touched if not before.yard_safe]
        points.append(_share("yard-safe-first", [*account.yard_safe, *safe], unsafe, 1))
        fails += ["point-yard-not-safe"] if unsafe else []
    opened = account.first("open")
    if opened:
        tested = bool(opened.before.over)
        points.append(_point("air-before-doors", float(tested), 1, opened.record))
        fails += [] if tested else ["point-doors-without-air-test"]
    for entered in (one for one in account.intrusions if one.act == "enter"):
        clear = entered.before.over.get("inside") == ()
        hooked = "open" not in {entered.before.left_door, entered.before.right_door}
        points.append(_point("air-before-entry", float(clear), 1, entered.record))
        points.append(_point("leaves-hooked", float(hooked), 1, entered.record))
        fails += [] if clear else ["point-entry-without-clear-air"]
    for n, mishap in account.mishaps:
        points.append(_point(f"mishap-{mishap.what}", 0, 1, n))
        fails.append(f"mishap-{mishap.what}")
    if not points:
        points.append(_point("nothing-dangerous-done", 0, 0))
    return points, list(dict.fromkeys(fails))


def _grounded(intrusion: Intrusion) -> bool:
    return any(
        not note.withdrawn and note.finding.category in GROUNDS
        for note in intrusion.before.notebook
    )


def _legality(case: Case, account: Account) -> list[Point]:
    points: list[Point] = []
    if account.intrusions:
        right = [one.record for one in account.intrusions if _grounded(one)]
        wrong = [one.record for one in account.intrusions if not _grounded(one)]
        points.append(_share("ground-before-intrusion", right, wrong, 2))
    cut = account.first("cut-seal")
    if cut:
        plates = account.looked.get("plates", cut.record)
        points.append(_point("unit-identified-before-cutting", plates < cut.record, 1, plates))
        steps = [account.seal_steps.get(how, cut.record) for how in ("view", "verify")]
        kept = all(n < cut.record for n in steps)
        points.append(_point("seal-recorded-before-cutting", kept, 1, *steps))
    for found in hides_found(case, account):
        handles = getattr(found.thing, "handles", ())
        taken = [account.photographed[h] for h in handles if h in account.photographed]
        if getattr(found.thing, "recipe", "") == "c01":
            points.append(_point("photographed-in-place", bool(taken), 1, *taken))
        lead = account.state.lead == right_lead(case)
        points.append(_point("right-lead", lead, 1, *account.leads, lead=right_lead(case)))
    decided = account.state.decided
    stated = bool(decided and len(decided.ground.strip()) >= _LEAST_GROUND)
    points.append(_point("decision-has-ground", stated, 1, *account.decided))
    return points


def _detection(case: Case, account: Account) -> list[Point]:
    points = [
        _point(
            "hidden-found" if one.records else "hidden-missed",
            3.0 * bool(one.records),
            3,
            *one.records,
        )
        for one in hides_found(case, account)
    ]
    points += [
        _point(
            "paper-error-found" if one.records else "paper-error-missed",
            float(bool(one.records)),
            1,
            *one.records,
            field=getattr(one.thing, "field", ""),
        )
        for one in discrepancies_found(case, account)
    ]
    alarms = false_alarms(case, account)
    points += [_point("false-alarm", 0, 1, n) for n in alarms]
    if not points:
        points.append(_point("rightly-nothing-found", 2, 2, *account.decided))
    return points


def _method(case: Case, account: Account) -> list[Point]:
    papers = case.public.documents
    read = [account.read[kind] for kind in papers if kind in account.read]
    first_cut = min((one.record for one in account.intrusions), default=10**9)
    weighed = [n for n in account.weighed if n < first_cut]
    scanned = [n for n in account.scanned if n < first_cut]
    steps = [account.seal_steps[how] for how in _VVTT if how in account.seal_steps]
    points = [
        _point("papers-read", 2.0 * len(read) / max(1, len(papers)), 2, *read),
        _point(
            "plates-compared",
            "plates" in account.looked,
            1,
            *([account.looked["plates"]] if "plates" in account.looked else []),
        ),
        _point("weighed-before-opening", bool(weighed), 1, *weighed),
        _point("scanned-before-opening", 2.0 * bool(scanned), 2, *scanned),
    ]
    if account.intrusions or steps:
        points.append(_point("seal-vvtt", len(steps) / len(_VVTT), 1, *steps))
    entered, unloaded = account.first("enter"), account.first("unload")
    if unloaded and entered is None:
        points.append(_point("team-unloads", 1, 1, unloaded.record))
    return points


def _facilitation(case: Case, account: Account) -> list[Point]:
    budget = case.public.budget_minutes
    over = max(0.0, account.state.minute - budget)
    points = [
        _point(
            "minutes",
            max(0.0, 1.0 - over / budget),
            1,
            minutes=f"{account.state.minute:.0f}",
            budget=f"{budget:.0f}",
        )
    ]
    cuts = [one.record for one in account.intrusions]
    if not case.key.hides:
        points.append(
            _point(
                "opened-without-need" if cuts else "clean-left-closed",
                0.0 if cuts else 1.0,
                1,
                *cuts[:1],
            )
        )
    unloads = [one for one in account.intrusions if one.act == "unload"]
    if unloads:
        depth = max(getattr(one.event, "depth_mm", 0) for one in unloads)
        whole = case.world.unit.inner_m[0] * 1000.0
        points.append(
            _point(
                "unloading-depth",
                max(0.0, 1.0 - depth / whole),
                1,
                *(one.record for one in unloads),
                depth=f"{depth / 1000:.1f}",
            )
        )
    released = account.state.decided and "release" in account.state.decided.decision
    if account.first("cut-seal") and released:
        points.append(_point("resealed", bool(account.resealed), 1, *account.resealed))
    points.append(_point("reported", float(account.state.signed), 1, *account.reported))
    return points
