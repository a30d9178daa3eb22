"""Order: whether each step of the procedure came after those that it waits for."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

from tidewaiter.exercise.account import Account, Done
from tidewaiter.exercise.acts import acts_of
from tidewaiter.exercise.points import point
from tidewaiter.language import events as e
from tidewaiter.language.debriefs import Point
from tidewaiter.language.rules import Rules, Step


def order(account: Account) -> Point | None:
    """Judge the order of steps by the rules in force: each after those it waits for."""
    rules = account.state.rules
    firsts = _firsts(account, rules) if rules else {}
    pairs = [
        (firsts[step.id], firsts.get(before, inf))
        for step in (rules.steps if rules else ())
        if step.id in firsts and step.place != "desk"
        for before in step.after
    ]
    if not pairs:
        return None
    late = [int(n) for n, before in pairs if before > n]
    shown = late or [int(n) for n, _ in pairs]
    return point("order", 2 * (1 - len(late) / len(pairs)), 2, shown)


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
    acts = acts_of(one.event)
    here = (step for step in rules.steps if step.place == one.before.station)
    named = [step for step in here if not set(acts).isdisjoint(step.actions)]
    due = [step for step in named if all(before in firsts for before in step.after)]
    in_passing = isinstance(one.event, e.Looked) and one.event.how != "close"
    return due if due or in_passing else named[:1]
