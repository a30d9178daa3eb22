"""Order: whether each step came after those that it waits for, and which of them were gates.

The steps, their order and their gates are those of the rules in force, a centre's own with ours.
A step that is passed over costs points of order. It is a hard failure where it is a hard gate and
what waited for it is one too: a test of a find before anybody was named who may lead (S20, S21).
"""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from typing import NamedTuple

from tidewaiter.exercise.account import Account, Done
from tidewaiter.exercise.acts import acts_of
from tidewaiter.exercise.points import gate_fail, point
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language import events as e
from tidewaiter.language.debriefs import HardFail, Point
from tidewaiter.language.rules import Rules, Step

#: Judged act by act: `safety` knows a hand on the unit from a look at it, `legality` which look
#: reads the number.
_JUDGED_BY_ACT = frozenset({"S04", "S05", "S11", "S12"})


class Waited(NamedTuple):
    """A step that was begun, one that it waits for, and the records of both; inf: never done."""

    step: Step
    awaited: Step
    record: int
    before: float

    @property
    def passed_over(self) -> bool:
        """Whether it was begun before what it waits for."""
        return self.before > self.record


def order(account: Account) -> Point | None:
    """Judge the order of steps by the rules in force: each after those it waits for."""
    pairs = [one for one in _waited(account) if one.step.place != "desk"]
    if not pairs:
        return None
    late = [one.record for one in pairs if one.passed_over]
    shown = late or [one.record for one in pairs]
    return point("order", 2 * (1 - len(late) / len(pairs)), 2, shown)


def hard_gates(account: Account) -> list[HardFail]:
    """Give the hard gates that were passed over on the way to another, by the rules in force."""
    passed: dict[str, tuple[Step, list[int]]] = {}
    for one in _waited(account):
        is_hard = "H" in one.step.gates and "H" in one.awaited.gates
        if one.passed_over and is_hard and one.awaited.id not in _JUDGED_BY_ACT:
            passed.setdefault(one.awaited.id, (one.awaited, []))[1].append(one.record)
    return [gate_fail(step, records) for step, records in passed.values()]


def evidence_gates(account: Account) -> list[Point]:
    """Judge evidence of each step that a centre wants evidence of, beyond what ours ask for.

    A photograph, a mark, an exhibit or a line in the notebook, from the step's first act until the
    officer goes on to another station.
    """
    rules = account.state.rules
    asked = _evidence_asked(rules) if rules else ()
    firsts = first_acts(account, rules) if rules and asked else {}
    kept = {name: _kept(account, firsts[name]) for name in asked if name in firsts}
    return [
        point("evidence-of-step", bool(records), 1, records, step=name)
        for name, records in kept.items()
    ]


def first_acts(account: Account, rules: Rules) -> dict[str, int]:
    """Give the record in which each step of the procedure was first performed."""
    firsts: dict[str, int] = {}
    for one in account.done:
        for step in _performed(one, rules, firsts):
            firsts.setdefault(step.id, one.record)
    return firsts


def _waited(account: Account) -> list[Waited]:
    rules = account.state.rules
    if rules is None:
        return []
    firsts = first_acts(account, rules)
    known = {step.id: step for step in rules.steps}
    return [
        Waited(step, known[before], firsts[step.id], firsts.get(before, inf))
        for step in rules.steps
        if step.id in firsts
        for before in step.after
    ]


def _evidence_asked(rules: Rules) -> tuple[str, ...]:
    ours = {step.id for step in default_rules().steps if "E" in step.gates}
    return tuple(step.id for step in rules.steps if "E" in step.gates and step.id not in ours)


def _kept(account: Account, since: int) -> list[int]:
    """Give the first record of evidence from a record on, before the next change of station."""
    for one in account.done:
        if one.record > since and isinstance(one.event, e.Went):
            break
        if one.record >= since and isinstance(
            one.event, e.Photographed | e.Marked | e.ExhibitTaken | e.FindingRecorded
        ):
            return [one.record]
    return []


def _performed(one: Done, rules: Rules, firsts: dict[str, int]) -> Iterable[Step]:
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
