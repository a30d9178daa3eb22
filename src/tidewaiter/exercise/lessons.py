"""Lessons: the one rule to take along, and what to practise next; from the points that were lost.

A point stands on a step of the procedure or on a rule of scoring; which step teaches what a rule of
scoring asks for stands in ``tables/lessons.csv``, where the sentence of each step comes from in
``tables/step_sources.csv``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from tidewaiter.base.tables import rows
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language.debriefs import Axis, Point, Practice, Rule, Score
from tidewaiter.language.rules import Rules

#: A hard failure is what one takes along, whatever else was lost.
_HARD = 100.0


@lru_cache(maxsize=1)
def step_of_rules() -> dict[str, str]:
    """Read which step of the procedure teaches what each rule of scoring asks for."""
    return {row["rule"]: row["step"] for row in rows("exercise", "lessons")}


@lru_cache(maxsize=1)
def source_of_steps() -> dict[str, str]:
    """Read where the rule of each step comes from."""
    return {row["step"]: row["source"] for row in rows("exercise", "step_sources")}


def rule_to_take(score: Score) -> Rule | None:
    """Choose one rule: of what cost most; where nothing was lost, of what won most."""
    lost = max(_lost(score), key=lambda one: one[0], default=None)
    if lost is not None:
        _, point = lost
        return _rule(step_of(point), point)
    points = (point for axis in score.axes for point in axis.points)
    won = max(points, key=lambda point: point.gained, default=None)
    return _rule(step_of(won), None) if won else None


def practice_next(score: Score, rules: Rules | None = None) -> Practice | None:
    """Choose the axis of which the smallest share was gained, and the step to start from."""
    worst = min((axis for axis in score.axes if _is_short(axis)), key=_share, default=None)
    if worst is None:
        return None
    point = max(worst.points, key=lambda one: one.possible - one.gained)
    step = step_of(point)
    known = {one.id: one for one in (rules or default_rules()).steps}
    actions = known[step].actions if step in known else ()
    return Practice(worst.name, step, actions[0] if actions else "")


def step_of(point: Point) -> str:
    """Say which step of the procedure a point belongs to."""
    return step_of_rules().get(point.rule, point.rule)


def _rule(step: str, about: Point | None) -> Rule:
    return Rule(step, source_of_steps()[step], about)


def _lost(score: Score) -> Iterator[tuple[float, Point]]:
    for axis in score.axes:
        weight = _HARD if axis.hard_fails else 1.0
        for point in axis.points:
            if point.possible > point.gained:
                yield weight * (point.possible - point.gained), point


def _is_short(axis: Axis) -> bool:
    return axis.possible > axis.gained


def _share(axis: Axis) -> float:
    return -1.0 if axis.hard_fails else axis.gained / axis.possible
