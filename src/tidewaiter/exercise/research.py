"""Research: a total, for tables that compare strategies; no person is ever told one.

The five axes count by weights that are an argument, and so do the prices of minutes, intrusion
and damage: whatever is concluded from a total must hold when they move.
"""

from __future__ import annotations

from collections.abc import Mapping

from tidewaiter.language.debriefs import AXES, Axis, AxisName, Score

#: Every axis counts alike [estimate]; `casework.strategies.contest` moves each by half.
EVEN: Mapping[AxisName, float] = dict.fromkeys(AXES, 1.0)

Shares = Mapping[AxisName, float | None]


def shares_of(score: Score) -> dict[AxisName, float | None]:
    """Give the share of its points that each axis gained, 0 to 1; None where there were none.

    An exercise that was unsafe has no share of safety, whatever else was done safely.
    """
    return {axis.name: share_of(axis) for axis in score.axes}


def share_of(axis: Axis) -> float | None:
    """Give the share of one axis."""
    if axis.hard_fails:
        return 0.0
    return axis.gained / axis.possible if axis.possible else None


def total(shares: Shares, weights: Mapping[AxisName, float] = EVEN) -> float:
    """Give the weighted mean of the shares, 0 to 1; an axis without points counts for nothing."""
    counted: dict[AxisName, float] = {
        name: share for name, share in shares.items() if share is not None
    }
    weight = sum(weights[name] for name in counted)
    return sum(weights[name] * share for name, share in counted.items()) / weight if weight else 0.0
