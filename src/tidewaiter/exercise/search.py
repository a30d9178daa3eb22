"""Search: detection, method, and facilitation."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

from tidewaiter.exercise.account import PAPER_GROUNDS, Account, Done, grounds_before
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.covered import exterior, exterior_share
from tidewaiter.exercise.points import axis, point
from tidewaiter.exercise.truth import discrepancies_found, false_alarms, hides_found
from tidewaiter.instruments import parts
from tidewaiter.language import events as e
from tidewaiter.language.debriefs import Axis, Point
from tidewaiter.language.rules import Rules, Step
from tidewaiter.world.after import after, package

_VVTT = ("view", "verify", "tug", "twist")
#: Unloading this much deeper than what was hidden is no more than needed, metres.
_SPARE_M = 2.0


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
        gathered, records = _gathered(case, account)
        points.append(point("rightly-nothing-found", 2 * gathered, 2, records))
    return axis("detection", points)


def method(case: Case, account: Account) -> Axis:
    """Judge papers, plates, instruments before intrusion, the seal, and the order of steps."""
    first = account.first_intrusion
    read = _read(account)
    share = len(read) / max(1, len(case.public.documents))
    plates = account.looks_at("plates")[:1]
    weighed = [n for n, _ in account.readings("weighbridge") if n < first]
    scanned = [n for n in account.records(e.Scanned) if n < first]
    steps = account.seal_steps()
    points = [
        point("papers-read", 2 * share, 2, list(read.values())),
        point("plates-compared", bool(plates), 1, plates),
        point("weighed-before-opening", bool(weighed), 1, weighed[:1]),
        point("scanned-before-opening", 2 * bool(scanned), 2, scanned[:1]),
        point("seal-vvtt", len(steps) / len(_VVTT), 1, list(steps.values())),
        _exterior(case, account),
    ]
    order = _order(account)
    return axis("method", [*points, order] if order else points)


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


def facilitation(case: Case, account: Account) -> Axis:
    """Judge minutes and intrusion: in proportion, never speed alone."""
    budget = case.public.budget_minutes
    minutes = account.state.minute
    points = [
        point(
            "minutes",
            1.0 - max(0.0, minutes - budget) / budget,
            1,
            minutes=f"{minutes:.0f}",
            budget=f"{budget:.0f}",
        ),
        _depth(case, account) if case.key.hides else _on_clean(account),
    ]
    decided = account.state.decided
    if account.all(e.SealCut) and decided and "release" in decided.decision:
        sealed = account.state.seal == "official"
        points.append(point("resealed", sealed, 1, account.records(e.Resealed)[-1:]))
    signed = account.records(e.Signed)
    points.append(point("reported", bool(signed), 1, signed))
    return axis("facilitation", points)


def _read(account: Account) -> dict[str, int]:
    read: dict[str, int] = {}
    for one in account.done:
        if isinstance(one.event, e.DocumentRead):
            read.setdefault(one.event.document.kind, one.record)
    return read


def _gathered(case: Case, account: Account) -> tuple[float, list[int]]:
    """Say how much evidence there is for "nothing": papers, weight, picture, seal."""
    read = _read(account)
    weighed = [n for n, _ in account.readings("weighbridge")]
    scanned = account.records(e.Scanned)
    seal = list(account.seal_steps().values())
    shares = (
        len(read) / max(1, len(case.public.documents)),
        bool(weighed),
        bool(scanned),
        min(1.0, len(seal) / 2),
    )
    return sum(shares) / len(shares), [*read.values(), *weighed[:1], *scanned[:1], *seal]


def _on_clean(account: Account) -> Point:
    """Judge intrusion where nothing was hidden: by the grounds the officer had, not by luck."""
    acts = account.intrusions()
    if not acts:
        return point("clean-left-closed", 2, 2)
    records = [one.record for one in acts]
    strong = {
        note.finding.category for act in acts[:1] for note in grounds_before(account, act)
    } - PAPER_GROUNDS
    if not strong:
        return point("opened-without-need", 0, 2, records)
    unloaded = account.records(e.Unloaded)
    if unloaded:
        return point("unloaded-on-ground", 1, 2, unloaded)
    return point("opened-on-ground", 2, 2, records[:1])


def _depth(case: Case, account: Account) -> Point:
    """Judge how deep the unit was unloaded, against where the hidden things lie."""
    depth_m = account.state.depth_mm / 1000.0
    things = [package(case.world, name) for hide in case.key.hides for name in hide.handles]
    needed_m = max((-one.position_m[2] for one in things if one), default=0.0) + _SPARE_M
    beyond = max(0.0, depth_m - needed_m) / case.world.unit.inner_m[0]
    return point(
        "unloading-depth",
        2 * (1.0 - beyond),
        2,
        account.records(e.Unloaded),
        depth=f"{depth_m:.1f}",
    )


def _order(account: Account) -> Point | None:
    """Judge the order of steps by the rules in force: each after those it waits for."""
    rules = account.state.rules
    firsts = _firsts(account, rules) if rules else {}
    pairs = [
        (firsts[step.id], firsts.get(before, inf))
        for step in (rules.steps if rules else ())
        if step.id in firsts
        for before in step.after
    ]
    if not pairs:
        return None
    late = [int(n) for n, before in pairs if before > n]
    return point("order", 2 * (1 - len(late) / len(pairs)), 2, late)


def _firsts(account: Account, rules: Rules) -> dict[str, float]:
    """Give the record in which each step of the procedure was first performed."""
    firsts: dict[str, float] = {}
    for one in account.done:
        for step in _performed(one, rules, firsts):
            firsts.setdefault(step.id, one.record)
    return firsts


def _performed(one: Done, rules: Rules, firsts: dict[str, float]) -> Iterable[Step]:
    """Say which steps an event performs.

    What several steps name (a tap: on the walk round, and in the empty shell) performs those that
    are due; where none is, the first. A look in passing cannot be helped, so it begins nothing
    before its time.
    """
    act = _act_of(one.event)
    here = (step for step in rules.steps if step.place == one.before.station)
    named = [step for step in here if act in step.actions]
    due = [step for step in named if all(before in firsts for before in step.after)]
    in_passing = isinstance(one.event, e.Looked) and one.event.how != "close"
    return due if due or in_passing else named[:1]


def _act_of(event: e.Event) -> str:
    """Name the action that an event comes of, by its tag."""
    if isinstance(event, e.InstrumentRead):
        return _ACT_WITH.get(event.readings[0].instrument, "")
    return _ACT_OF.get(type(event), "")


_ACT_WITH = {"weighbridge": "weigh", "tape": "measure", "mallet": "tap"}
_ACT_OF: dict[type[e.Happened], str] = {
    e.DocumentRead: "read",
    e.Looked: "look",
    e.Scanned: "scan",
    e.SealChecked: "seal",
    e.YardMadeSafe: "yard-safe",
    e.AirTested: "test-air",
    e.Ventilated: "ventilate",
    e.SealCut: "cut-seal",
    e.LeafMoved: "open",
    e.Entered: "enter",
    e.Unloaded: "unload",
    e.PackageOpened: "open-package",
    e.Photographed: "photograph",
    e.FindingRecorded: "record",
    e.LeadNamed: "lead",
    e.Decided: "decide",
    e.Resealed: "reseal",
    e.Reported: "report",
    e.Signed: "sign",
}
