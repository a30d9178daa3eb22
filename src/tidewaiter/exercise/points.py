"""Points: how one is made, and how an axis sums them; the rule of each stands in a table."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tidewaiter.base.errors import DefectError
from tidewaiter.base.tables import rows
from tidewaiter.exercise.account import Done
from tidewaiter.exercise.rules import sources
from tidewaiter.language.debriefs import Axis, AxisName, HardFail, Point
from tidewaiter.language.rules import Rules, Step


class Rule(NamedTuple):
    """What a point stands on: a step of the procedure or a rule of scoring, and its source."""

    rule: str
    source: str


@lru_cache(maxsize=1)
def rules() -> dict[str, Rule]:
    """Read the rule of every point, by its code without ``point-``."""
    return {row["code"]: Rule(row["rule"], row["source"]) for row in rows("exercise", "points")}


def rule_of(code: str) -> Rule:
    """Give the rule that a point stands on.

    Raises:
        DefectError: it stands on none; every point must.
    """
    try:
        return rules()[code]
    except KeyError:
        raise DefectError(f"no rule is known for the point {code!r}") from None


def point(
    code: str, gained: float, possible: float, records: Sequence[int] = (), **args: str
) -> Point:
    """Make a point; ``records`` show what it rests on, empty where something was left undone."""
    gained = round(min(max(float(gained), 0.0), possible), 2)
    shown = tuple(sorted(set(records)))
    return Point(f"point-{code}", gained, possible, shown, args, rule_of(code).rule)


def gate(code: str, acts: Sequence[Done], wrong: Sequence[Done], possible: float = 1) -> Point:
    """Make a point of acts, some of which passed over a gate; those are shown, if there are any."""
    gained = possible * (len(acts) - len(wrong)) / len(acts)
    return point(code, gained, possible, [one.record for one in wrong or acts])


def hard_fail(code: str, records: Sequence[int]) -> HardFail:
    """Make a hard failure: what was passed over, where, and on whose word it is one."""
    told = rule_of(code)
    why = f"why-{told.rule.lower()}"
    return HardFail(f"point-{code}", why, told.rule, told.source, tuple(sorted(set(records))))


def gate_fail(step: Step, records: Sequence[int]) -> HardFail:
    """Make a hard failure of a step that was passed over, where the rules in force make it one."""
    why = f"why-{step.id.lower()}" if step.id in _TAUGHT else "why-gate"
    cited = "; ".join(sources().get(tag, tag) for tag in step.source.split())
    return HardFail("point-gate-passed", why, step.id, cited, tuple(sorted(set(records))))


def is_hard(rules: Rules | None, code: str) -> bool:
    """Say whether the step that a point stands on is a hard gate by the rules in force.

    A signed rule of a centre may make a gate of ours softer; a mishap is hard whatever they say.
    """
    step = rule_of(code).rule
    gates = [one.gates for one in rules.steps if one.id == step] if rules else []
    return all("H" in one for one in gates)


#: Steps whose lesson is told in words of their own.
_TAUGHT = frozenset({"S04", "S05", "S11", "S12", "S13", "S16", "S18", "S20", "S21"})


def axis(name: AxisName, points: Sequence[Point], hard_fails: Sequence[HardFail] = ()) -> Axis:
    """Sum an axis."""
    return Axis(
        name=name,
        gained=round(sum(one.gained for one in points), 2),
        possible=round(sum(one.possible for one in points), 2),
        points=tuple(points),
        hard_fails=tuple(hard_fails),
    )
