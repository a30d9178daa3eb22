"""Safety: the hard gates; each that was passed over marks the whole exercise as unsafe."""

from __future__ import annotations

from tidewaiter.exercise.account import Account, Done
from tidewaiter.exercise.points import axis, gate, hard_fail, is_hard, point
from tidewaiter.language import events as e
from tidewaiter.language.debriefs import Axis, HardFail, Point
from tidewaiter.language.instruments import by_hand

_BY_HAND = frozenset({"tug", "twist"})
#: Mishaps that cost evidence, not safety: `legality` tells of them.
NOT_SAFETY = frozenset({"evidence-lost"})


def safety(account: Account) -> Axis:
    """Judge the safety gates: each that was passed over is a hard fail."""
    points: list[Point] = []
    fails: list[HardFail] = []
    touched = [one for one in account.done if _touches(one)]
    if touched:
        rash = [one for one in touched if not one.before.yard_safe]
        points.append(gate("yard-safe-first", touched, rash))
        fails += _failed(account, "yard-not-safe", rash)
    opened = account.opened()[:1]
    if opened:
        rash = [one for one in opened if not one.before.over]
        points.append(gate("air-before-doors", opened, rash))
        loose = [one for one in opened if not one.before.strapped]
        points.append(gate("strapped-before-opening", opened, loose))
        fails += _failed(account, "doors-without-air-test", rash)
    entered = account.all(e.Entered)
    if entered:
        rash = [one for one in entered if not _clear(one)]
        points.append(gate("air-before-entry", entered, rash))
        points.append(gate("leaves-hooked", entered, [t for t in entered if not _hooked(t)]))
        fails += _failed(account, "entry-without-clear-air", rash)
    unloaded = account.all(e.Unloaded)[:1]
    if unloaded:
        rash = [one for one in unloaded if not _clear(one)]
        points.append(gate("air-before-unloading", unloaded, rash))
    for what, records in _mishaps(account).items():
        points.append(point(f"mishap-{what}", 0, len(records), records))
        fails.append(hard_fail(f"mishap-{what}", records))
    return axis("safety", points or [point("nothing-dangerous-done", 0, 0)], fails)


def _failed(account: Account, code: str, rash: list[Done]) -> list[HardFail]:
    is_fail = bool(rash) and is_hard(account.state.rules, code)
    return [hard_fail(code, [one.record for one in rash])] if is_fail else []


def _mishaps(account: Account) -> dict[str, list[int]]:
    """Give the records of each kind of mishap, in the order in which they first came."""
    mishaps: dict[str, list[int]] = {}
    for one in account.done:
        if isinstance(one.event, e.Mishap) and one.event.what not in NOT_SAFETY:
            mishaps.setdefault(one.event.what, []).append(one.record)
    return mishaps


def _touches(act: Done) -> bool:
    """Say whether an act touches the unit (S04)."""
    event = act.event
    match event:
        case e.SealChecked():
            return event.how in _BY_HAND
        case e.AirTested():
            return event.where == "gasket"
        case e.InstrumentRead():
            return event.readings[0].instrument == "mallet"
        case e.LeafMoved():
            return event.to == "open"
        case e.Used():
            return by_hand(event.instrument, event.target, act.before.station)
        case _:
            return isinstance(event, e.SealCut | e.Strapped | e.Delegated)


def _clear(act: Done) -> bool:
    return act.before.over.get("inside") == ()


def _hooked(act: Done) -> bool:
    return act.before.left_door == act.before.right_door == "hooked"
