"""Points: how one is made, and how an axis sums them."""

from __future__ import annotations

from collections.abc import Sequence

from tidewaiter.language.debriefs import Axis, AxisName, Point


def point(
    code: str, gained: float, possible: float, records: Sequence[int] = (), **args: str
) -> Point:
    """Make a point; ``records`` show what it rests on, empty where something was left undone."""
    gained = round(min(max(float(gained), 0.0), possible), 2)
    return Point(f"point-{code}", gained, possible, tuple(sorted(set(records))), args)


def share(code: str, right: Sequence[int], wrong: Sequence[int], possible: float) -> Point:
    """Make a point of acts done rightly and wrongly; the wrong ones are shown, if there are any."""
    gained = possible * len(right) / (len(right) + len(wrong))
    return point(code, gained, possible, wrong or right)


def axis(name: AxisName, points: Sequence[Point], hard_fails: Sequence[str] = ()) -> Axis:
    """Sum an axis; hard fails are listed once each."""
    return Axis(
        name=name,
        gained=round(sum(one.gained for one in points), 2),
        possible=round(sum(one.possible for one in points), 2),
        points=tuple(points),
        hard_fails=tuple(dict.fromkeys(hard_fails)),
    )
