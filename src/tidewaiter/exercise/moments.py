"""Key moments: the three moments of an exercise from which most is learned, each with its reason.

What was hidden and not found comes first: when the officer was nearest to it (from poses), else
when it was in sight, else when something that was read depended on it. A case played as text has
no poses; there the act itself is the moment. Then come mishaps and what cost most, then what won
most. A pure function of the records, the case and the score.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from tidewaiter.base.errors import InputError
from tidewaiter.exercise.account import Account
from tidewaiter.exercise.case import Case, Hide
from tidewaiter.exercise.footprint import touches
from tidewaiter.exercise.standing import present_of
from tidewaiter.exercise.truth import hides_found
from tidewaiter.exercise.views import View, in_the_bay
from tidewaiter.instruments import eye
from tidewaiter.language import events as e
from tidewaiter.language import text
from tidewaiter.language.debriefs import KeyMoment, Point, Score
from tidewaiter.language.poses import Pose
from tidewaiter.world.model import Package

MOST = 3
#: Nearer than this the officer stood beside it: some steps away [estimate].
NEAR_M = 2.5
#: How heavy a moment weighs against others: a mishap, a hidden thing passed by, one found; a point
#: lost, a point won. People come before goods, and what was missed before what went well.
_MISHAP, _MISSED, _FOUND, _LOST, _WON, _DECIDED = 100.0, 90.0, 8.0, 10.0, 1.0, 0.1
#: Points that have a moment of their own kind.
_OWN = frozenset({"point-hidden-missed", "point-hidden-found"})


@dataclass(frozen=True, slots=True)
class _Weighed:
    weight: float
    moment: KeyMoment


def key_moments(
    case: Case, account: Account, seen: Sequence[View], score: Score
) -> tuple[KeyMoment, ...]:
    """Choose the moments that weigh most, no two of one act, in order of time."""
    heaviest: dict[int, _Weighed] = {}
    for one in _candidates(case, account, seen, score):
        if one.moment.record in account.given:
            continue  # an expert did that, before the officer took over
        kept = heaviest.get(one.moment.record)
        if kept is None or one.weight > kept.weight:
            heaviest[one.moment.record] = one
    ranked = sorted(heaviest.values(), key=lambda one: (-one.weight, one.moment.record))[:MOST]
    return tuple(sorted((one.moment for one in ranked), key=lambda moment: moment.record))


def _candidates(
    case: Case, account: Account, seen: Sequence[View], score: Score
) -> Iterator[_Weighed]:
    for found in hides_found(case, account):
        if found.records:
            yield from _found(account, seen, found.thing, found.records[0])
        else:
            yield _Weighed(_MISSED, _missed(case, account, seen, found.thing))
    for one in account.all(e.Mishap):
        if isinstance(one.event, e.Mishap):
            args = {"what": one.event.what, "step": one.event.step}
            yield _Weighed(_MISHAP, _at(seen, one.record, "moment-mishap", args))
    for axis in score.axes:
        for point in axis.points:
            if point.possible > 0 and point.code not in _OWN:
                yield _of_point(account, seen, point)
    yield _Weighed(_DECIDED, _at(seen, _decided(account, seen), "moment-decided"))


def _at(
    seen: Sequence[View], record: int, code: str, args: dict[str, str] | None = None
) -> KeyMoment:
    one = seen[record].record
    return KeyMoment(one.n, one.minute, one.elapsed_s, code, args or {})


def _decided(account: Account, seen: Sequence[View]) -> int:
    return account.records(e.Decided)[-1] if account.records(e.Decided) else len(seen) - 1


# ---------------------------------------------------------------------------------- hidden things


def _found(account: Account, seen: Sequence[View], hide: Hide, record: int) -> Iterator[_Weighed]:
    yield _Weighed(_FOUND, _at(seen, record, "moment-found"))
    showed = [account.sighted[name] for name in hide.handles if name in account.sighted]
    if showed and min(showed) != record:
        yield _Weighed(_FOUND - 1, _at(seen, min(showed), "moment-showed"))


def _missed(case: Case, account: Account, seen: Sequence[View], hide: Hide) -> KeyMoment:
    near = _nearest(case, seen, hide)
    if near is not None:
        return near
    sighted = sorted((account.sighted[n], n) for n in hide.handles if n in account.sighted)
    if sighted:
        record, name = sighted[0]
        return _with(_at(seen, record, "moment-in-sight"), name)
    read = _read(case, seen, hide)
    if read is not None:
        return _with(_at(seen, read, "moment-in-reading"), hide.handles[0])
    return _with(_at(seen, _decided(account, seen), "moment-untouched"), hide.handles[0])


def _with(moment: KeyMoment, handle: str) -> KeyMoment:
    return KeyMoment(
        moment.record, moment.minute, moment.elapsed_s, moment.code, moment.args, handle=handle
    )


def _nearest(case: Case, seen: Sequence[View], hide: Hide) -> KeyMoment | None:
    """Say when the officer was nearest to what was missed; None where never near, or unknown."""
    best: tuple[float, View, Pose, str] | None = None
    for view in seen:
        poses = in_the_bay(view)
        if not poses:
            continue
        present = present_of(case, view.after)
        for name in hide.handles:
            thing = eye.find(present, name)
            for pose in poses if thing else ():
                off_m = distance_m(pose, thing) if thing else NEAR_M
                if off_m < (best[0] if best else NEAR_M):
                    best = (off_m, view, pose, name)
    if best is None:
        return None
    off_m, view, pose, name = best
    return KeyMoment(
        record=view.record.n,
        minute=view.record.minute,
        elapsed_s=pose.at_s,
        code="moment-near",
        args={"distance": _said(off_m), "clock": clock(pose.at_s)},
        handle=name,
    )


def distance_m(pose: Pose, thing: Package) -> float:
    """Give how far the eyes are from the nearest point of a package; nought within it."""
    off = (
        max(abs(eye_m - at) - size / 2.0, 0.0)
        for eye_m, at, size in zip(pose.head_m, thing.position_m, thing.size_m, strict=True)
    )
    return sqrt(sum(m * m for m in off))


def _said(off_m: float) -> str:
    """Say a distance in centimetres, to ten of them: heads are tracked no better by what counts."""
    return str(max(round(off_m * 10.0) * 10, 10))


def clock(seconds: float) -> str:
    """Write seconds as minutes and seconds.

    >>> clock(724.4)
    '12:04'
    """
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02d}"


def _read(case: Case, seen: Sequence[View], hide: Hide) -> int | None:
    """Find the last act, short of seeing it, whose outcome could depend on what was missed."""
    names = frozenset(hide.handles)
    for view in reversed(seen[1:]):
        try:
            action = text.parse(view.record.action)
        except InputError:
            continue
        if touches(case, view.before, action, names):
            return view.record.n
    return None


# ----------------------------------------------------------------------------------------- points


def _of_point(account: Account, seen: Sequence[View], point: Point) -> _Weighed:
    """Weigh a point; what was left undone is told at the act before which it was due."""
    lost = point.possible - point.gained
    if lost <= 0:
        record = point.records[0] if point.records else _decided(account, seen)
        return _Weighed(_WON * point.gained, _about(seen, record, "moment-won", point))
    if point.records and point.gained == 0:
        return _Weighed(_LOST * lost, _about(seen, point.records[0], "moment-lost", point))
    due = min(account.first_intrusion, _decided(account, seen))
    return _Weighed(_LOST * lost, _about(seen, due, "moment-undone", point))


def _about(seen: Sequence[View], record: int, code: str, point: Point) -> KeyMoment:
    one = seen[record].record
    return KeyMoment(one.n, one.minute, one.elapsed_s, code, about=point)
