"""Facilitation: minutes, damage, and intrusion against the grounds; never speed alone.

What it costs to be looked at is borne by people who mostly did nothing wrong. `Prices` says how
dear each part is; research moves them to see whether anything hangs on their exact size.
"""

from __future__ import annotations

from math import fsum

from tidewaiter.exercise.account import PAPER_GROUNDS, Account, Done, grounds_before
from tidewaiter.exercise.acts import acts_of
from tidewaiter.exercise.case import ODD_EXPORT, STATED_ONLY, Case
from tidewaiter.exercise.control import Control, control
from tidewaiter.exercise.points import axis, point
from tidewaiter.exercise.truth import KEEPS, ground_holds, hides_found
from tidewaiter.language import events as e
from tidewaiter.language.debriefs import Axis, Point
from tidewaiter.language.values import Value
from tidewaiter.world.after import package

_LEAVES_DAMAGE = frozenset({"drill", "pry-bar"})
#: Packages that may be opened as samples, on a ground, without any of them being named [estimate].
_SAMPLE = 3
#: What is left of the points of proportion where an innocent unit was opened on a good ground.
_ON_GROUND = 0.75
#: Unloading this much deeper than what was hidden is no more than needed, metres [estimate].
_SPARE_M = 2.0


class Prices(Value):
    """How dear each part is, as factors of what it ordinarily costs.

    Attributes:
        minutes: of acts, by the tag of the action; any other act costs what it does.
        time: what keeping to the minutes is worth.
        intrusion: what proportion is worth.
        damage: what undamaged goods are worth.
    """

    minutes: dict[str, float] = {}
    time: float = 1.0
    intrusion: float = 1.0
    damage: float = 1.0


ORDINARY = Prices()


def facilitation(case: Case, account: Account, prices: Prices = ORDINARY) -> Axis:
    """Judge minutes, intrusion and damage."""
    done = control(case, account)
    points = [
        _minutes(case, account, done, prices),
        _intrusion(case, account, done, 2.0 * prices.intrusion),
    ]
    points += _damage(case, account, prices.damage)
    decided = account.state.decided
    if account.all(e.SealCut) and decided and "release" in decided.decision:
        sealed = account.state.seal == "official"
        points.append(point("resealed", sealed, 1, account.records(e.Resealed)[-1:]))
    return axis("facilitation", points)


def minutes_spent(account: Account, prices: Prices = ORDINARY) -> float:
    """Give the simulated minutes, at these prices."""
    if not prices.minutes:
        return account.state.minute
    acts = {one.record: acts[-1] for one in account.done if (acts := acts_of(one.event))}
    return fsum(
        one.event.minutes * prices.minutes.get(acts.get(one.record, ""), 1.0)
        for one in account.done
        if isinstance(one.event, e.Spent)
    )


def _minutes(case: Case, account: Account, done: Control, prices: Prices) -> Point:
    """Judge the minutes by the budget; a control that was left out saves none that count."""
    budget, minutes = case.public.budget_minutes, minutes_spent(account, prices)
    kept = 1.0 - max(0.0, minutes - budget) / budget
    return point(
        "minutes",
        prices.time * done.share * max(0.0, kept),
        prices.time,
        done.records,
        minutes=f"{minutes:.0f}",
        budget=f"{budget:.0f}",
    )


def _intrusion(case: Case, account: Account, done: Control, possible: float) -> Point:
    """Judge how far one went in by the grounds that one had."""
    decided = account.state.decided
    if decided and decided.decision in KEEPS and not case.key.hides:
        # Nothing delays honest goods more, whether or not anything was opened.
        return point("kept-without-cause", 0, possible, account.records(e.Decided)[-1:])
    acts = account.intrusions()
    if acts:
        return _opened(case, account, acts, possible)
    code = "left-closed" if case.key.hides else "clean-left-closed"
    return point(code, possible * done.share, possible, done.records)


def _opened(case: Case, account: Account, acts: list[Done], possible: float) -> Point:
    """Judge intrusive acts by the grounds before the first, and by what came of them."""
    records = [one.record for one in acts]
    strong = [
        note
        for note in grounds_before(account, acts[0])
        if note.finding.category not in PAPER_GROUNDS or _export_differs(case)
    ]
    if not strong:
        return point("opened-without-need", 0, possible, records)
    if any(one.records for one in hides_found(case, account)):
        return _depth(case, account, possible)
    if not any(ground_holds(case, note) for note in strong):
        return point("opened-on-doubtful-ground", possible / 4.0, possible, records)
    unloaded = account.records(e.Unloaded)
    if unloaded:
        return point("unloaded-on-ground", possible / 2.0, possible, unloaded)
    # Nothing was there: a good ground excuses the opening, and does not undo what it cost.
    share = 1.0 if case.key.hides else _ON_GROUND
    return point("opened-on-ground", possible * share, possible, records[:1])


def _export_differs(case: Case) -> bool:
    """Say whether goods were exported as something else: only a look at them settles that."""
    oddly = any(one.code == ODD_EXPORT for one in case.key.oddities)
    return oddly or any(hide.recipe in STATED_ONLY for hide in case.key.hides)


def _depth(case: Case, account: Account, possible: float) -> Point:
    """Judge how deep the unit was unloaded, against where the hidden things lie."""
    depth_m = account.state.depth_mm / 1000.0
    things = [package(case.world, name) for hide in case.key.hides for name in hide.handles]
    needed_m = max((-one.position_m[2] for one in things if one), default=0.0) + _SPARE_M
    beyond = max(0.0, depth_m - needed_m) / case.world.unit.inner_m[0]
    acts = account.records(e.Unloaded) or [one.record for one in account.intrusions()]
    return point(
        "unloading-depth", possible * (1.0 - beyond), possible, acts, depth=f"{depth_m:.1f}"
    )


def _damage(case: Case, account: Account, possible: float) -> list[Point]:
    """Judge what was opened or drilled: each by whether it was called for."""
    done = [one for one in account.intrusions() if _damages(one.event)]
    if not done:
        return []
    named = [one for one in done if _was_called_for(case, one)]
    sampled = [
        one
        for one in done
        if one not in named
        and isinstance(one.event, e.PackageOpened)
        and grounds_before(account, one)
    ]
    called_for = [*named, *sampled[:_SAMPLE]]
    idle = [one.record for one in done if one not in called_for]
    return [
        point(
            "damage",
            possible * len(called_for) / len(done),
            possible,
            idle or [one.record for one in called_for],
            idle=str(len(idle)),
            all=str(len(done)),
        )
    ]


def _damages(event: e.Event) -> bool:
    return isinstance(event, e.PackageOpened) or (
        isinstance(event, e.Used) and event.instrument in _LEAVES_DAMAGE
    )


def _was_called_for(case: Case, act: Done) -> bool:
    """Say whether a package was named before, or holds what is hidden; holes need authority."""
    standing = [note.finding for note in act.before.notebook if not note.withdrawn]
    match act.event:
        case e.PackageOpened():
            hidden = {name for hide in case.key.hides for name in hide.handles}
            target = act.event.target
            return target in hidden or any(one.target == target for one in standing)
        case _:
            return act.before.authorised and bool(standing)
